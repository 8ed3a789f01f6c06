"""A report of changes across two versions of the questionnaire: one tells of what both ask."""

from datetime import date
from typing import Any

import pytest

from bearings.domain import edits
from bearings.domain.assessment import Assessment, Milestone
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.wording.report_words import words
from bearings.library import study
from bearings.report.context import Study
from bearings.report.earlier import earlier_of
from bearings.report.export_plan import milestones_table
from bearings.report.html import make_html
from bearings.report.period import comparison_of, context_of_period
from domain.upgrade_cases import later, planned, workshop_of_40

TODAY = date(2026, 11, 26)


@pytest.fixture(scope="module")
def upgraded() -> tuple[Questionnaire, Assessment]:
    """Kept as a milestone, then put under a later version, then one renamed answer changed."""
    kept = Milestone(id="M-1", name="Spring", date="2026-03-01", answers=workshop_of_40().answers)
    new = later(ids={"DAT-02": "DAT-22"}, renamed={"DAT-02": "DAT-22"})
    after = planned(new, workshop_of_40().model_copy(update={"milestones": (kept,)})).after
    was = after.answers["DAT-22"].agreed
    return new, edits.agree("DAT-22", 1 if was != 1 else 5).apply(after)


def test_the_milestone_is_read_by_the_version_it_answers(upgraded: tuple[Any, Any]) -> None:
    comparison = comparison_of(*upgraded)
    assert (comparison.before.questionnaire.version, comparison.after.questionnaire.version) == (
        "1.0.0",
        "1.1.0",
    )
    assert [change.question for change in comparison.answers] == ["DAT-22"]
    earlier = earlier_of(*upgraded)
    assert earlier is not None
    assert earlier.overall == comparison.before.results.scorecard.overall
    assert earlier.date == "2026-03-01"


def test_the_pages_name_both_versions_and_the_answer_that_changed(upgraded: tuple[Any, Any]) -> None:
    made = make_html("changes", context_of_period(*upgraded, today=TODAY))
    assert "DAT-22" in made.html
    assert "1.0.0" in made.html
    assert "Said on DAT-02" not in made.html  # the note is the same; it is no reason for a change


@pytest.mark.parametrize(("then", "now", "status"), [(1, 5, "resolved"), (5, 1, "regressed")])
def test_a_finding_follows_its_question_to_its_new_id(then: int, now: int, status: str) -> None:
    """R-D06 looks at what is DAT-02 in one version and DAT-22 in the other."""
    first = edits.agree("DAT-02", then).apply(workshop_of_40())
    kept = Milestone(id="M-1", name="Spring", date="2026-03-01", answers=first.answers)
    new = later(ids={"DAT-02": "DAT-22"}, renamed={"DAT-02": "DAT-22"})
    after = planned(new, first.model_copy(update={"milestones": (kept,)})).after
    comparison = comparison_of(new, edits.agree("DAT-22", now).apply(after))
    assert [c.status for c in comparison.findings if c.finding.id == "R-D06"] == [status]


def test_the_table_of_milestones_has_the_score_of_then(upgraded: tuple[Any, Any]) -> None:
    questionnaire, assessment = upgraded
    found = study(questionnaire, assessment)
    said = words(questionnaire, assessment, *found)
    table = milestones_table(Study(questionnaire, assessment, *found, said))
    assert table is not None
    names = [column.title for column in table.columns]
    then, now = table.rows
    index = names.index("Overall index (0 to 100)")
    assert then[0] == "Spring"
    assert then[index] is not None
    assert then[index] != now[index]
