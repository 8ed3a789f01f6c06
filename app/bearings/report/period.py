"""Period: the comparison that an edition tells of, from one milestone to another or to now."""

from __future__ import annotations

from datetime import date

from bearings.domain.assessment import Assessment, Milestone
from bearings.domain.changes.compare import Comparison, State, compare, state_of
from bearings.domain.changes.compare_words import TODAY
from bearings.domain.changes.milestones import as_it_was, asked_then, period
from bearings.domain.questionnaire import Questionnaire
from bearings.report.context import Plain, report_context


def comparison_of(
    questionnaire: Questionnaire, assessment: Assessment, since: str = "", until: str = ""
) -> Comparison:
    """What changed between those milestones, each by id or name; to now without `until`.

    Raises `BearingsError` where there is no such milestone.
    """
    start, end = period(assessment, since, until)
    before = state_at(questionnaire, assessment, start)
    if end is None:
        return compare(questionnaire, before, state_of(questionnaire, assessment, label=TODAY))
    after = state_at(questionnaire, assessment, end)
    return compare(after.questionnaire, before, after)


def state_at(questionnaire: Questionnaire, assessment: Assessment, milestone: Milestone) -> State:
    """An assessment as it was at a milestone, computed with the questionnaire it answered then."""
    asked, then = asked_then(questionnaire, assessment, milestone), as_it_was(assessment, milestone)
    return state_of(asked, then, label=milestone.name, date=milestone.date)


def context_of_period(
    questionnaire: Questionnaire,
    assessment: Assessment,
    since: str = "",
    until: str = "",
    *,
    today: date | None = None,
) -> Plain:
    """Context of a report on the state at the end of a period, with what changed in it. Raises likewise."""
    comparison = comparison_of(questionnaire, assessment, since, until)
    end = comparison.after
    return report_context(
        end.questionnaire, end.assessment, end.results, end.conclusions, today=today, comparison=comparison
    )
