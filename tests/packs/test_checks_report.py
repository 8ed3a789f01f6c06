"""Each check of the report texts finds its fault. Source: blueprint 5.5, 7.1."""

from collections.abc import Callable

import pytest
from faults import Fault, Tree, assert_found, put
from pydantic import ValidationError

from bearings.domain.assessment import Assessment
from bearings.domain.conclusions import conclude
from bearings.domain.evaluate import evaluate
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.wording.report_case import REPORT_WORDS, read_case

CHECKS: dict[str, Fault] = {
    "page ids are unique": (
        lambda t: put(t["report"]["pages"][1], "id", t["report"]["pages"][0]["id"]),
        "report.pages.1.id",
        "is used twice",
    ),
    "title variants belong to pages": (
        lambda t: put(t["report"]["title_variants"], "zzz", []),
        "title_variants.zzz",
        "there is no report page",
    ),
    "dimensions have their messages": (
        lambda t: t["report"]["dimension_messages"]["talent"].pop("mid"),
        "dimension_messages.talent",
        'no message "mid" for talent',
    ),
    "messages belong to a dimension": (
        lambda t: put(t["report"]["dimension_messages"], "talents", {}),
        "dimension_messages.talents",
        'there is no dimension "talents"; did you mean "talent"?',
    ),
    "titles name what is filled": (
        lambda t: put(t["report"]["pages"][1], "title", "{verdict}"),
        "report.pages.1.title",
        'there is no placeholder "verdict"',
    ),
    "variants name what is filled": (
        lambda t: put(t["report"]["title_variants"]["cost"][0], "title", "{tco}"),
        "report.title_variants.cost.0.title",
        'there is no placeholder "tco"',
    ),
    "wording of verdicts names what is filled": (
        lambda t: put(t["report"]["verdict_texts"]["prepare"], "decision", "{organisation}"),
        "report.verdict_texts.prepare.decision",
        'there is no placeholder "organisation"',
    ),
    "key messages name what is filled": (
        lambda t: put(t["report"]["key_messages"]["templates"], "blocker", "{heading}"),
        "report.key_messages.templates.blocker",
        'there is no placeholder "heading"',
    ),
}


@pytest.mark.parametrize("check", CHECKS)
def test_a_fault_is_found_at_its_place(check: str, tree: Callable[[], Tree]) -> None:
    assert_found(tree(), CHECKS[check])


def test_every_word_a_text_may_name_is_filled(questionnaire: Questionnaire) -> None:
    assessment = Assessment(id="empty")
    results = evaluate(questionnaire, assessment)
    case = read_case(questionnaire, assessment, results, conclude(questionnaire, assessment, results))
    assert set(REPORT_WORDS) == set(case.placeholders)


def test_a_title_names_a_situation_that_exists(tree: Callable[[], Tree]) -> None:
    broken = tree()
    put(broken["report"]["title_variants"]["cost"][0], "when", "recommended = nothing")
    with pytest.raises(ValidationError, match="recommended = hold"):
        assert_found(broken, (lambda t: None, "", ""))
