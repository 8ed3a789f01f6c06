"""Milestones: an assessment as it was when a milestone of it was kept, and the time between two of them."""

from __future__ import annotations

from bearings.domain.assessment import Assessment, Milestone
from bearings.domain.languages import in_language
from bearings.domain.questionnaire import Questionnaire
from bearings.errors import BearingsError


def asked_then(questionnaire: Questionnaire, assessment: Assessment, milestone: Milestone) -> Questionnaire:
    """The questionnaire a milestone answers: the present one, or a former one told in its language."""
    former = assessment.former_of(milestone)
    return questionnaire if former is None else in_language(former.questionnaire, questionnaire.language)


def as_it_was(assessment: Assessment, milestone: Milestone) -> Assessment:
    """The assessment with all that the milestone keeps, and no milestones of its own.

    Organisation, workshop, respondents and branding are not kept by milestones and stay as they are.
    """
    former = assessment.former_of(milestone)
    version = former.questionnaire.version if former else assessment.questionnaire_version
    return assessment.model_copy(
        update={
            "questionnaire_version": version,
            "profile": milestone.profile,
            "answers": milestone.answers,
            "targets": milestone.targets,
            "cost_parameters": milestone.cost_parameters,
            "cost_options": milestone.cost_options,
            "plan": milestone.plan,
            "milestones": (),
        }
    )


def last_other(assessment: Assessment) -> Milestone | None:
    """The latest milestone whose answers are not those of now, of one day the last kept; None if none is."""
    others = [m for m in reversed(assessment.milestones) if m.answers != assessment.answers]
    return max(others, key=lambda m: m.date, default=None)


def find_milestone(assessment: Assessment, wanted: str, *, where: str = "This assessment") -> Milestone:
    """The milestone of that id, or else of that name. Raises `BearingsError`, calling the file `where`."""
    by_id = assessment.milestone(wanted)
    named = [m for m in assessment.milestones if m.name.casefold() == wanted.strip().casefold()]
    if by_id is None and len(named) != 1:
        kept = ", ".join(f"{m.id} ({m.name})" for m in assessment.milestones)
        raise BearingsError(
            f'{where} has {"more than one" if named else "no"} milestone "{wanted}".',
            remedy=f"Its milestones: {kept}." if kept else "It has none yet.",
        )
    return by_id or named[0]


def period(assessment: Assessment, since: str = "", until: str = "") -> tuple[Milestone, Milestone | None]:
    """The milestone a period begins with, and the one it ends with or None for now; each by id or name.

    Without `since` it is the latest before its end whose answers are others, else the latest.
    Raises `BearingsError` where there is no such milestone, or both are the same.
    """
    if not assessment.milestones:
        raise BearingsError(
            "This assessment holds no milestone, so there is nothing to tell changes from.",
            remedy="Keep a milestone on Compare, go on working, and make this edition again later. "
            "A copy to share holds none.",
        )
    end = find_milestone(assessment, until) if until else None
    if since:
        start = find_milestone(assessment, since)
    else:
        earlier = tuple(
            m for m in assessment.milestones if end is None or (m.id != end.id and m.date <= end.date)
        )
        if not earlier:
            raise BearingsError(
                f'There is no milestone before "{until}".', remedy="Choose a later one as the end, or none."
            )
        there = assessment if end is None else as_it_was(assessment, end)
        held = there.model_copy(update={"milestones": earlier})
        start = last_other(held) or max(reversed(earlier), key=lambda m: m.date)
    if end is not None and start.id == end.id:
        raise BearingsError(
            f'The milestone "{start.name}" is both the beginning and the end.',
            remedy="Choose two milestones, or one and now.",
        )
    return start, end
