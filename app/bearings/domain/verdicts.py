"""Verdicts: the readiness statement, what limits it, and whether it stands if weights move.

Source: blueprint 1.9, 1.10.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from bearings.domain.results import DimensionResult, Finding, SensitivityRun, VerdictLimit, VerdictResult
from bearings.domain.rounding import compared
from bearings.domain.rule_model import Rule
from bearings.domain.scoring import overall_index
from bearings.domain.scoring_model import ScoringModel, Verdict
from bearings.domain.values import Severity

COUNTED_KINDS = ("blocker", "gap", "risk")


@dataclass(frozen=True, slots=True)
class VerdictInputs:
    """All a verdict looks at. `finals` maps dimension id to final score, None where not rated."""

    overall: float | None
    finals: Mapping[str, float | None]
    confidence: float
    open_severities: Sequence[tuple[Severity, str]]  # severity and finding id
    rule_limits: Sequence[tuple[str, str]]  # highest verdict allowed and rule id


def decide(inputs: VerdictInputs, model: ScoringModel) -> VerdictResult:
    """The highest verdict whose requirements hold, lowered to the limits of rules."""
    before = _before_limits(inputs, model)
    verdict = _lowered(before, inputs, model)
    return VerdictResult(verdict.id, before.id, tuple(_limits(verdict, inputs, model)))


def verdict_inputs(
    overall: float | None,
    dimensions: Mapping[str, DimensionResult],
    confidence: float,
    findings: Sequence[Finding],
    rules: Sequence[Rule],
) -> VerdictInputs:
    """What a verdict looks at, gathered from scores, findings and rules that fired."""
    return VerdictInputs(
        overall=overall,
        finals={key: result.final for key, result in dimensions.items()},
        confidence=confidence,
        open_severities=[
            (f.severity, f.id) for f in findings if f.kind in COUNTED_KINDS and f.scope != "route"
        ],
        rule_limits=[(rule.effects.verdict_max, rule.id) for rule in rules if rule.effects.verdict_max],
    )


def sensitivity_runs(
    inputs: VerdictInputs, model: ScoringModel, weights: Mapping[str, float]
) -> tuple[SensitivityRun, ...]:
    """Overall and verdict with each dimension weight moved by each factor, the others rescaled."""
    return tuple(
        _sensitivity_run(inputs, model, weights, dimension, factor)
        for dimension in weights
        for factor in model.sensitivity.factors
    )


def _sensitivity_run(
    inputs: VerdictInputs, model: ScoringModel, weights: Mapping[str, float], dimension: str, factor: float
) -> SensitivityRun:
    moved = weights[dimension] * factor
    others = sum(weights.values()) - weights[dimension]
    scale = (sum(weights.values()) - moved) / others if others else 0.0
    parts = [
        (moved if key == dimension else weight * scale, inputs.finals[key]) for key, weight in weights.items()
    ]
    rated = [(weight, score) for weight, score in parts if score is not None]
    overall = overall_index(rated, model) if len(rated) == len(parts) else None
    shifted = VerdictInputs(
        overall, inputs.finals, inputs.confidence, inputs.open_severities, inputs.rule_limits
    )
    verdict = _lowered(_before_limits(shifted, model), shifted, model)
    return SensitivityRun(dimension, factor, overall, verdict.id)


def _before_limits(inputs: VerdictInputs, model: ScoringModel) -> Verdict:
    floor = model.verdict(model.verdict_unconditional)
    met = [v for v in model.verdicts if v.rank > floor.rank and not any(_unmet(v, inputs, model))]
    return max(met, key=lambda v: v.rank, default=floor)


def _lowered(verdict: Verdict, inputs: VerdictInputs, model: ScoringModel) -> Verdict:
    for limit, _ in inputs.rule_limits:
        verdict = min(verdict, model.verdict(limit), key=lambda v: v.rank)
    return verdict


def _unmet(verdict: Verdict, inputs: VerdictInputs, model: ScoringModel) -> Iterator[VerdictLimit]:
    """Every requirement of `verdict` that does not hold."""
    if verdict.rank > model.verdict(model.verdict_when_unrated).rank:
        for dimension, final in inputs.finals.items():
            if final is None:
                yield VerdictLimit("not_rated", verdict.id, dimension)
    needs = verdict.requires
    overall = inputs.overall
    if needs.overall_min is not None and overall is not None and compared(overall) < needs.overall_min:
        yield VerdictLimit("overall_min", verdict.id, "", needs.overall_min, overall)
    if needs.dimension_min is not None:
        for dimension, final in inputs.finals.items():
            if final is not None and compared(final) < needs.dimension_min:
                yield VerdictLimit("dimension_min", verdict.id, dimension, needs.dimension_min, final)
    if needs.confidence_min is not None and compared(inputs.confidence) < needs.confidence_min:
        yield VerdictLimit("confidence_min", verdict.id, "", needs.confidence_min, inputs.confidence)
    for severity, finding in inputs.open_severities:
        if severity in needs.no_open_severity:
            yield VerdictLimit("no_open_severity", verdict.id, finding)


def _limits(verdict: Verdict, inputs: VerdictInputs, model: ScoringModel) -> Iterator[VerdictLimit]:
    """What keeps the next higher verdict out of reach: limits of rules first, then requirements."""
    higher = sorted((v for v in model.verdicts if v.rank > verdict.rank), key=lambda v: v.rank)
    if not higher:
        return
    for limit, rule in inputs.rule_limits:
        if model.verdict(limit).rank < higher[0].rank:
            yield VerdictLimit("rule", limit, rule)
    yield from _unmet(higher[0], inputs, model)
