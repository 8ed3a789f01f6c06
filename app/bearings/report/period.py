"""Period: the comparison that an edition tells of, from one milestone to another or to now."""

from __future__ import annotations

from datetime import date

from bearings.domain.assessment import Assessment
from bearings.domain.changes.compare import Comparison, compare, state_of
from bearings.domain.changes.compare_words import TODAY
from bearings.domain.changes.milestones import as_it_was, period
from bearings.domain.questionnaire import Questionnaire
from bearings.report.context import Plain, report_context


def comparison_of(
    questionnaire: Questionnaire, assessment: Assessment, since: str = "", until: str = ""
) -> Comparison:
    """What changed between those milestones, each by id or name; to now without `until`.

    Raises `BearingsError` where there is no such milestone.
    """
    start, end = period(assessment, since, until)
    before = state_of(questionnaire, as_it_was(assessment, start), label=start.name, date=start.date)
    if end is None:
        return compare(questionnaire, before, state_of(questionnaire, assessment, label=TODAY))
    after = state_of(questionnaire, as_it_was(assessment, end), label=end.name, date=end.date)
    return compare(questionnaire, before, after)


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
        questionnaire, end.assessment, end.results, end.conclusions, today=today, comparison=comparison
    )
