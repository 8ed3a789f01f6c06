"""Fit of the workshop: whether run sheet and parking lot name what the questionnaire has."""

from __future__ import annotations

from collections.abc import Iterator

from bearings.domain.assessment import Assessment
from bearings.domain.questionnaire import Questionnaire
from bearings.validation import did_you_mean

Misfit = tuple[tuple[str | int, ...], str]


def workshop_misfits(questionnaire: Questionnaire, assessment: Assessment) -> Iterator[Misfit]:
    """Place in the assessment and what does not fit there."""
    dimensions = [dimension.id for dimension in questionnaire.dimensions]
    for key in assessment.workshop.minutes:
        if key not in dimensions:
            yield (
                ("workshop", "minutes", key),
                f'there is no dimension "{key}"{did_you_mean(key, dimensions)}',
            )
    seen: set[str] = set()
    for number, item in enumerate(assessment.parking):
        if item.id in seen:
            yield ("parking", number, "id"), f'the item "{item.id}" stands here twice'
        seen.add(item.id)
        if item.question is not None and not questionnaire.has_question(item.question):
            known = [question.id for question in questionnaire.questions]
            yield (
                ("parking", number, "question"),
                f'there is no question "{item.question}"{did_you_mean(item.question, known)}',
            )
