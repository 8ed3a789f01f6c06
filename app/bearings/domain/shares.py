"""Shares: how much of the whole hangs on each question, by the weights of the pack.

Questions that are not asked or do not apply carry no weight; what is left
counts in full. The weakest dimension counts more in the index than its weight
(blueprint 1.8), so a share says what a question weighs in the mean.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bearings.domain.questionnaire import Capability, Questionnaire
from bearings.domain.results import QuestionResult

NO_WEIGHT = ("hidden", "na")


@dataclass(frozen=True, slots=True)
class Share:
    """A question's part of its dimension and of the overall mean, 0 to 1 each."""

    of_dimension: float
    of_overall: float


def shares_of(questionnaire: Questionnaire, questions: Mapping[str, QuestionResult]) -> dict[str, Share]:
    """The share of every question that carries weight, in file order."""
    shares: dict[str, Share] = {}
    for dimension in questionnaire.dimensions:
        parts = [(c, weight) for c in dimension.capabilities if (weight := _weight(c, questions)) > 0]
        whole = sum(capability.weight for capability, _ in parts)
        for capability, weight in parts:
            part = capability.weight / whole if whole else 1 / len(parts)
            for question in capability.questions:
                if questions[question.id].state not in NO_WEIGHT:
                    share = part * question.weight / weight
                    shares[question.id] = Share(share, share * dimension.weight)
    return shares


def _weight(capability: Capability, questions: Mapping[str, QuestionResult]) -> float:
    return sum(q.weight for q in capability.questions if questions[q.id].state not in NO_WEIGHT)
