"""What a reader will ask about, counted before a report leaves: pure functions of what is open."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from bearings.domain.assessment import Assessment
    from bearings.domain.costs.stale import Staleness
    from bearings.domain.questionnaire import Questionnaire
    from bearings.domain.results import Results

PRINTS_NOTES = "answers"  # the section that holds them


@dataclass(frozen=True, slots=True)
class Open:
    """Numbers of questions, except `notes`: ids of questions whose notes are not printed."""

    unanswered: int
    unknown: int
    disagreements: int
    review: int
    named: bool
    prices: Staleness
    notes: tuple[str, ...]
    stale_text: bool  # the text of page 1 was written on other numbers


def open_points(
    questionnaire: Questionnaire,
    assessment: Assessment,
    results: Results,
    *,
    today: date,
    printed: Collection[str] | None,
    stale_text: bool = False,
) -> Open:
    """What is open on that day. `printed` are the sections of the report; None where notes do not count."""
    from bearings.domain.costs.stale import staleness

    asked = {key: result for key, result in results.scorecard.questions.items() if result.state != "hidden"}
    notes = () if printed is None or PRINTS_NOTES in printed else noted(assessment)
    return Open(
        unanswered=sum(result.state == "unanswered" for result in asked.values()),
        unknown=results.scorecard.unknown,
        disagreements=sum(result.disagree for result in asked.values()),
        review=sum(assessment.answer(key).review for key in asked),
        named=bool(assessment.organisation.name.strip()),
        prices=staleness(questionnaire.costs, assessment, today),
        notes=tuple(key for key in notes if key in asked),
        stale_text=stale_text,
    )


def noted(assessment: Assessment) -> tuple[str, ...]:
    """Ids of the questions with a note, in the order they were answered."""
    return tuple(key for key, answer in assessment.answers.items() if answer.note.strip())
