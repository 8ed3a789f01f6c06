"""Standing: the verdict alone, for searches that try thousands of answers.

It is what `evaluate_answers` gives, found by computing anew only what the
changed answers bear on. Beside it stands what is in the way of a higher one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bearings.domain.assessment import Assessment
from bearings.domain.changes.reads import questions_behind, reads_of_finding, reads_of_rule
from bearings.domain.facts import AssessmentFacts, raw_scores
from bearings.domain.findings import generated_findings
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.results import CapabilityResult, DimensionResult, Finding, QuestionResult, Results
from bearings.domain.rounding import compared
from bearings.domain.rule_model import Rule
from bearings.domain.scoring import overall_confidence, overall_index, score_capability, score_dimension
from bearings.domain.scoring_model import ScoringModel
from bearings.domain.values import Severity
from bearings.domain.verdicts import COUNTED_KINDS, VerdictInputs, decide

Changed = Mapping[str, QuestionResult]  # question id to what it is read as instead


@dataclass(frozen=True, slots=True)
class Goal:
    """What every verdict above `rank` asks for at the least; None asks for nothing."""

    rank: int
    overall: float | None
    dimension: float | None
    confidence: float | None
    rated: bool
    closed: frozenset[Severity]  # severities of which no finding may be open


def goal_above(model: ScoringModel, rank: int) -> Goal | None:
    """The goal of a verdict above that rank; None where there is none."""
    above = [verdict for verdict in model.verdicts if verdict.rank > rank]
    if not above:
        return None
    if model.verdict(model.verdict_unconditional) in above:
        return Goal(rank, None, None, None, rated=False, closed=frozenset())
    needs = [verdict.requires for verdict in above]
    return Goal(
        rank,
        _least([n.overall_min for n in needs]),
        _least([n.dimension_min for n in needs]),
        _least([n.confidence_min for n in needs]),
        rated=all(verdict.rank > model.verdict(model.verdict_when_unrated).rank for verdict in above),
        closed=frozenset.intersection(*(frozenset(n.no_open_severity) for n in needs)),
    )


@dataclass(frozen=True, slots=True)
class Standing:
    """A verdict's rank, the overall index, and how far off the goal is.

    `in_the_way` maps each thing that must go, by its id, to the questions one
    of which must be answered better for that. `lack` is their number plus the
    missing share of each score that is too low: 0 at the goal.
    """

    rank: int
    overall: float | None
    in_the_way: Mapping[str, frozenset[str]]
    lack: float


class Standings:
    """The standing of an assessment under changed answers. `results` are those without changes."""

    def __init__(
        self, questionnaire: Questionnaire, assessment: Assessment, results: Results, goal: Goal
    ) -> None:
        self._questionnaire, self._assessment, self._goal = questionnaire, assessment, goal
        self._card, self._metrics = results.scorecard, results.metrics
        self._fired = frozenset(results.rules)
        self._rules = [rule for rule in questionnaire.rules if _weighs(rule)]
        self._behind = {
            r.id: questions_behind(questionnaire, reads_of_rule(questionnaire, r)) for r in self._rules
        }
        self._bearing: dict[str, set[str]] = defaultdict(set)  # question to the rules it bears on
        for rule, questions in self._behind.items():
            for question in questions:
                self._bearing[question].add(rule)
        self._generators_count = any(g.kind in COUNTED_KINDS for g in questionnaire.generators)
        self._scored: dict[tuple[str, frozenset[QuestionResult]], DimensionResult] = {}

    def of(self, changed: Changed) -> Standing:
        """The standing with those answers."""
        model = self._questionnaire.model
        questions = {**self._card.questions, **changed}
        capabilities = self._capabilities(changed, questions)
        dimensions = self._dimensions(changed)
        confidence = overall_confidence(dimensions.values())
        fired = self._fired_rules(changed, questions, capabilities, dimensions, confidence)
        generated = self._generated(questions, capabilities)
        finals = {key: _capped(key, result, fired) for key, result in dimensions.items()}
        overall = self._overall(finals)
        counted = [rule for rule in fired if _counts(rule)]
        inputs = VerdictInputs(
            overall=overall,
            finals=finals,
            confidence=confidence,
            open_severities=[
                *((rule.severity, rule.id) for rule in counted),
                *((finding.severity, finding.id) for finding in generated),
            ],
            rule_limits=[(rule.effects.verdict_max, rule.id) for rule in fired if rule.effects.verdict_max],
        )
        rank = model.verdict(decide(inputs, model).id).rank
        in_the_way = dict(self._in_the_way(fired, generated, dimensions))
        lack = len(in_the_way) + self._missing(overall, finals, dimensions, confidence)
        return Standing(rank, overall, in_the_way, lack)

    def may_reach(self, changed: Changed) -> bool:
        """Whether the scores before caps allow the goal; where they do not, no rule can help."""
        goal, dimensions = self._goal, self._dimensions(changed)
        raw = {key: result.raw for key, result in dimensions.items()}
        rated = [score for score in raw.values() if score is not None]
        if goal.rated and len(rated) < len(raw):
            return False
        if any(_below(score, goal.dimension) for score in rated):
            return False
        overall = self._overall(raw)
        if overall is not None and _below(overall, goal.overall):
            return False
        return not _below(overall_confidence(dimensions.values()), goal.confidence)

    def _overall(self, scores: Mapping[str, float | None]) -> float | None:
        parts = [(d.weight, scores[d.id]) for d in self._questionnaire.dimensions]
        rated = [(weight, score) for weight, score in parts if score is not None]
        return overall_index(rated, self._questionnaire.model) if len(rated) == len(parts) else None

    def _capabilities(
        self, changed: Changed, questions: Mapping[str, QuestionResult]
    ) -> dict[str, CapabilityResult]:
        model = self._questionnaire.model
        touched = {c.id: c for c in map(self._questionnaire.capability_of, changed)}
        anew = {key: score_capability(c, questions, model) for key, c in touched.items()}
        return {**self._card.capabilities, **anew}

    def _dimensions(self, changed: Changed) -> dict[str, DimensionResult]:
        """Dimensions before caps; one depends only on its own answers, so each is scored once."""
        touched: dict[str, list[QuestionResult]] = {}
        for question, result in changed.items():
            touched.setdefault(self._questionnaire.dimension_of(question).id, []).append(result)
        dimensions = dict(self._card.dimensions)
        for key, results in touched.items():
            kept = (key, frozenset(results))
            if kept not in self._scored:
                own = {result.id: result for result in results}
                capabilities = self._capabilities(own, {**self._card.questions, **own})
                dimension = self._questionnaire.dimension(key)
                self._scored[kept] = score_dimension(dimension, capabilities, self._questionnaire.model)
            dimensions[key] = self._scored[kept]
        return dimensions

    def _fired_rules(
        self,
        changed: Changed,
        questions: dict[str, QuestionResult],
        capabilities: Mapping[str, CapabilityResult],
        dimensions: Mapping[str, DimensionResult],
        confidence: float,
    ) -> list[Rule]:
        was = [self._card.questions[key] for key in changed]
        unknown = sum(r.state == "unknown" for r in changed.values()) - sum(r.state == "unknown" for r in was)
        disagree = sum(r.disagree for r in changed.values()) - sum(r.disagree for r in was)
        metrics = {
            **self._metrics,
            "overall_confidence": confidence,
            "unknown_count": self._metrics["unknown_count"] + unknown,
            "disagreement_count": self._metrics["disagreement_count"] + disagree,
        }
        raw = raw_scores(capabilities, dimensions)
        facts = AssessmentFacts(self._assessment.profile, questions, raw, metrics)
        again = set[str]().union(*(self._bearing[question] for question in changed))
        return [
            rule
            for rule in self._rules
            if (rule.when.test(facts) if rule.id in again else rule.id in self._fired)
        ]

    def _generated(
        self, questions: dict[str, QuestionResult], capabilities: dict[str, CapabilityResult]
    ) -> list[Finding]:
        """Generated findings that count for the verdict, as those of few packs do."""
        if not self._generators_count:
            return []
        found = generated_findings(self._questionnaire, self._assessment, questions, capabilities)
        return [finding for finding in found if finding.kind in COUNTED_KINDS]

    def _missing(
        self,
        overall: float | None,
        finals: Mapping[str, float | None],
        dimensions: Mapping[str, DimensionResult],
        confidence: float,
    ) -> float:
        goal = self._goal
        missing = _share_missing(confidence, goal.confidence) + _share_missing(overall or 0.0, goal.overall)
        for key, final in finals.items():
            if final is not None:
                missing += _share_missing(final, goal.dimension)
            elif goal.rated:
                missing += 1 - dimensions[key].coverage
        return missing

    def _in_the_way(
        self, fired: list[Rule], generated: list[Finding], dimensions: Mapping[str, DimensionResult]
    ) -> Iterator[tuple[str, frozenset[str]]]:
        goal, model = self._goal, self._questionnaire.model
        for rule in fired:
            limit = rule.effects.verdict_max
            limits = limit is not None and model.verdict(limit).rank <= goal.rank
            caps = goal.rated and any(_below(cap, goal.dimension) for cap in rule.effects.cap.values())
            if limits or caps or (_counts(rule) and rule.severity in goal.closed):
                yield rule.id, self._behind[rule.id]
        for finding in generated:
            reads = reads_of_finding(self._questionnaire, finding)
            if reads is not None and finding.severity in goal.closed:
                yield finding.id, questions_behind(self._questionnaire, reads)
        for key, result in dimensions.items():
            low = result.raw is not None and _below(result.raw, goal.dimension)
            if low or (goal.rated and result.raw is None):
                dimension = self._questionnaire.dimension(key)
                yield key, frozenset(q.id for c in dimension.capabilities for q in c.questions)


def _weighs(rule: Rule) -> bool:
    return bool(rule.effects.cap or rule.effects.verdict_max) or _counts(rule)


def _counts(rule: Rule) -> bool:
    return rule.kind in COUNTED_KINDS and rule.scope != "route"


def _capped(dimension: str, result: DimensionResult, fired: list[Rule]) -> float | None:
    caps = [rule.effects.cap[dimension] for rule in fired if dimension in rule.effects.cap]
    return result.raw if result.raw is None or not caps else min(result.raw, *caps)


def _below(number: float, least: float | None) -> bool:
    return least is not None and compared(number) < least


def _share_missing(number: float, least: float | None) -> float:
    return max(0.0, least - number) / least if least else 0.0


def _least(minima: list[float | None]) -> float | None:
    asked = [least for least in minima if least is not None]
    return min(asked) if len(asked) == len(minima) else None
