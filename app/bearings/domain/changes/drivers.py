"""Drivers: how much each answer that changed has moved the overall index.

The results after the change are computed once more with that one answer as it
was before. The difference is what the answer alone has moved; those of several
answers are not a sum, since caps and the weakest dimension bind them together.
"""

from __future__ import annotations

from dataclasses import dataclass

from bearings.domain.changes.compare import AnswerChange, Comparison, State
from bearings.domain.evaluate import evaluate_answers

MOST_TRIED = 200  # answers put back one by one, some milliseconds each


@dataclass(frozen=True, slots=True)
class Driver:
    """An answer that changed, and by how many points of the index; None where there is no index."""

    change: AnswerChange
    points: float | None


def drivers(comparison: Comparison) -> tuple[Driver, ...]:
    """Every answer that differs, in the order of the questionnaire; beyond `MOST_TRIED` those that weigh most
    are tried."""
    tried = sorted(comparison.answers, key=lambda change: -_weight(comparison.after, change))[:MOST_TRIED]
    moved = {change.question: _moved(comparison.after, change) for change in tried}
    return tuple(Driver(change, moved.get(change.question)) for change in comparison.answers)


def _moved(after: State, change: AnswerChange) -> float | None:
    now = after.results.scorecard.overall
    if now is None:
        return None
    questions = {**after.results.scorecard.questions, change.question: change.before}
    put_back = evaluate_answers(after.questionnaire, after.assessment, questions, after.results)
    without = put_back.scorecard.overall
    return None if without is None else now - without


def _weight(after: State, change: AnswerChange) -> float:
    """About how much an answer can move: its change of score times all weights above it."""
    questionnaire, key = after.questionnaire, change.question
    capability = questionnaire.capability_of(key)
    dimension = questionnaire.dimension_of_capability(capability.id)
    points = abs((change.after.score or 0.0) - (change.before.score or 0.0))
    return points * questionnaire.question(key).weight * capability.weight * dimension.weight
