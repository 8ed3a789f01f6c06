"""Scoring: from answers to capability, dimension and overall scores.

Unanswered, unknown and not-applicable questions carry no weight, so a score is
None until enough under it is answered. Source: blueprint 1.7 to 1.9.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from bearings.domain.assessment import EMPTY_ANSWER, Assessment
from bearings.domain.consensus import read_answer
from bearings.domain.facts import ProfileFacts
from bearings.domain.questionnaire import Capability, Dimension, Questionnaire
from bearings.domain.results import (
    CapabilityResult,
    ConfidenceName,
    DimensionResult,
    QuestionResult,
    Scorecard,
)
from bearings.domain.rounding import compared
from bearings.domain.scoring_model import Level, ScoringModel

Weighted = tuple[float, float]  # weight, number


def read_questions(questionnaire: Questionnaire, assessment: Assessment) -> dict[str, QuestionResult]:
    """Every question of the pack, hidden ones included, read as one answer each."""
    facts = ProfileFacts(assessment.profile)
    model, answers = questionnaire.model, assessment.answers
    return {
        question.id: read_answer(question, answers.get(question.id, EMPTY_ANSWER), model)
        if question.visible_when is None or question.visible_when.test(facts)
        else QuestionResult(question.id, "hidden")
        for question in questionnaire.questions
    }


def score_capability(
    capability: Capability, questions: Mapping[str, QuestionResult], model: ScoringModel
) -> CapabilityResult:
    """A capability from its questions; `score` is None below the coverage that rates it."""
    visible = counted = answered = 0.0  # sums of weights: in one pass, since packs have many questions
    scores = confidences = best = 0.0
    for question in capability.questions:
        result, weight = questions[question.id], question.weight
        state = result.state
        if state == "hidden":
            continue
        visible += weight
        if state == "na":
            continue
        counted += weight
        confidences += weight * result.confidence
        score = result.score
        if score is None:
            best += weight * 100
        else:
            answered += weight
            scores += weight * score
            best += weight * score
    coverage = answered / counted if counted else 0.0
    rated = answered > 0 and compared(coverage) >= model.coverage.capability_rated_min
    score = scores / answered if rated else None
    return CapabilityResult(
        id=capability.id,
        score=score,
        level=level_of(score, model.levels),
        coverage=coverage,
        confidence=confidences / counted if counted else 0.0,
        rated=rated,
        applicable=counted > 0,
        low=scores / counted if counted else None,
        high=best / counted if counted else None,
        share=capability.weight,
        na_share=1 - counted / visible if visible else 0.0,
    )


def score_dimension(
    dimension: Dimension, capabilities: Mapping[str, CapabilityResult], model: ScoringModel
) -> DimensionResult:
    """A dimension from its capabilities, before any cap."""
    applicable = [r for r in (capabilities[c.id] for c in dimension.capabilities) if r.applicable]
    rated_parts = [(result.share, result.score) for result in applicable if result.score is not None]
    weight = sum(result.share for result in applicable)
    rated_share = sum(share for share, _ in rated_parts) / weight if applicable else 0.0
    rated = bool(rated_parts) and compared(rated_share) >= model.coverage.dimension_rated_min
    raw = _mean(rated_parts) if rated else None
    return DimensionResult(
        id=dimension.id,
        raw=raw,
        cap=None,
        final=raw,
        level=level_of(raw, model.levels),
        coverage=_mean((result.share, result.coverage) for result in applicable) or 0.0,
        confidence=_mean((result.share, result.confidence) for result in applicable) or 0.0,
        rated=rated,
        low=_mean((result.share, result.low or 0.0) for result in applicable),
        high=_mean((result.share, result.high or 0.0) for result in applicable),
        share=dimension.weight,
    )


def cap_dimension(
    result: DimensionResult, caps: Sequence[tuple[str, float]], levels: Sequence[Level]
) -> DimensionResult:
    """The dimension under the caps (rule id, maximum score) of rules that fired; the lowest wins."""
    if not caps:
        return result
    cap = min(limit for _, limit in caps)
    final = None if result.raw is None else min(result.raw, cap)
    lowers = result.raw is not None and compared(cap) < compared(result.raw)
    return replace(
        result,
        cap=cap,
        final=final,
        level=level_of(final, levels),
        low=None if result.low is None else min(result.low, cap),
        high=None if result.high is None else min(result.high, cap),
        capped_by=tuple(rule for rule, limit in caps if limit == cap) if lowers else (),
    )


def overall_index(scores: Iterable[Weighted], model: ScoringModel) -> float:
    """The overall index of weighted dimension scores: part mean, part weakest. Source: blueprint 1.8."""
    parts = list(scores)
    mix = model.overall
    mean = sum(weight * score for weight, score in parts)
    return mix.weighted_mean_share * mean + mix.weakest_dimension_share * min(score for _, score in parts)


def make_scorecard(
    questionnaire: Questionnaire,
    questions: Mapping[str, QuestionResult],
    capabilities: Mapping[str, CapabilityResult],
    dimensions: Mapping[str, DimensionResult],
) -> Scorecard:
    """The scorecard of capped dimensions; no overall index while one of them is not rated."""
    model = questionnaire.model
    finals = [(result.share, result.final) for result in dimensions.values()]
    rated = [(share, final) for share, final in finals if final is not None]
    overall = overall_index(rated, model) if rated and len(rated) == len(finals) else None
    confidence = overall_confidence(dimensions.values())
    states = [result.state for result in questions.values()]
    visible = len(states) - states.count("hidden")
    return Scorecard(
        questions=questions,
        capabilities=capabilities,
        dimensions=dimensions,
        overall=overall,
        overall_level=level_of(overall, model.levels),
        confidence=confidence,
        confidence_band=confidence_band(confidence, model),
        low=_bound([(result.share, result.low) for result in dimensions.values()], model),
        high=_bound([(result.share, result.high) for result in dimensions.values()], model),
        answered=states.count("answered"),
        unknown=states.count("unknown"),
        askable=visible - states.count("na"),
        visible=visible,
    )


def overall_confidence(dimensions: Iterable[DimensionResult]) -> float:
    """Confidence of the whole, 0 to 1, weighted by dimension."""
    return _mean((result.share, result.confidence) for result in dimensions) or 0.0


def confidence_band(confidence: float, model: ScoringModel) -> ConfidenceName:
    """The name of a confidence: high, medium or low."""
    rounded = compared(confidence)
    bands = sorted(model.confidence_bands, key=lambda band: band.min, reverse=True)
    found = next((band.id for band in bands if rounded >= band.min), bands[-1].id)
    return "high" if found == "high" else "medium" if found == "medium" else "low"


def level_of(score: float | None, levels: Sequence[Level]) -> int | None:
    """The level credited to a score, 1 to 5; None for none. Source: blueprint 1.3."""
    if score is None:
        return None
    rounded = compared(score)
    return max((level.level for level in levels if rounded >= level.min_score), default=levels[0].level)


def _bound(parts: Sequence[tuple[float, float | None]], model: ScoringModel) -> float | None:
    known = [(weight, number) for weight, number in parts if number is not None]
    return overall_index(known, model) if known and len(known) == len(parts) else None


def _mean(pairs: Iterable[tuple[float, float | None]]) -> float | None:
    total = weights = 0.0
    for weight, number in pairs:
        if number is not None:
            total += weight * number
            weights += weight
    return total / weights if weights else None
