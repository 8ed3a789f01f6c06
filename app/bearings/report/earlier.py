"""Earlier: the scores of the last milestone that differs from now, for "change since last time"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bearings.domain.assessment import Assessment
from bearings.domain.changes.milestones import as_it_was, asked_then, last_other
from bearings.domain.evaluate import evaluate
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.rounding import whole


@dataclass(frozen=True, slots=True)
class Earlier:
    """A milestone's name, day and scores 0 to 100; None is not rated."""

    name: str
    date: str
    overall: float | None
    dimensions: Mapping[str, float | None]


def earlier_of(questionnaire: Questionnaire, assessment: Assessment) -> Earlier | None:
    """The latest milestone whose answers are not those of now; None if there is none."""
    last = last_other(assessment)
    if last is None:
        return None
    asked = asked_then(questionnaire, assessment, last)
    card = evaluate(asked, as_it_was(assessment, last)).scorecard
    finals = {key: dimension.final for key, dimension in card.dimensions.items()}
    return Earlier(last.name, last.date, card.overall, finals)


def change_in_words(now: float | None, then: float | None) -> str:
    """A change in whole points, such as "+4" or "no change"; "" where one of them is not rated."""
    if now is None or then is None:
        return ""
    points = whole(now) - whole(then)
    return f"{'+' if points > 0 else '−'}{abs(points)}" if points else "no change"
