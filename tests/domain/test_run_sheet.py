"""Run sheet: minutes add up, weights and people lengthen, what is set by hand stands."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bearings.domain.assessment import Answer, Assessment, Respondent, Workshop
from bearings.domain.evaluate import evaluate
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.workshop import edits_workshop
from bearings.domain.workshop.run_sheet import RunSheet, apportion, plan_run_sheet, usual_minutes
from bearings.packs.loader import builtin_pack

PACK = builtin_pack()
Build = Callable[..., Assessment]


def sheet_of(assessment: Assessment, pack: Questionnaire = PACK) -> RunSheet:
    return plan_run_sheet(pack, assessment, evaluate(pack, assessment))


def minutes_of(sheet: RunSheet) -> dict[str, int]:
    return {dimension.id: dimension.minutes for dimension in sheet.dimensions}


def test_four_sessions_of_75_minutes_are_usual(assessment_with: Build) -> None:
    assert usual_minutes(PACK, assessment_with()) == 300
    assert usual_minutes(PACK, assessment_with(workshop=Workshop(sessions=2))) == 150
    assert sheet_of(assessment_with()).planned == 300


@given(total=st.integers(0, 2_000), by_hand=st.none() | st.integers(0, 300), people=st.integers(0, 40))
def test_minutes_and_seconds_add_up_exactly(total: int, by_hand: int | None, people: int) -> None:
    workshop = Workshop(total_minutes=total, minutes={} if by_hand is None else {"talent": by_hand})
    respondents = tuple(Respondent(id=f"p{n}", role="dpo_legal" if n % 2 else "") for n in range(people))
    sheet = sheet_of(Assessment(id="a", workshop=workshop, respondents=respondents))
    assert sheet.planned == max(total, by_hand or 0)
    assert sheet.over == sheet.planned - total
    for dimension in sheet.dimensions:
        assert sum(question.seconds for question in dimension.questions) == dimension.minutes * 60
        assert all(question.seconds >= 0 for question in dimension.questions)


@given(total=st.integers(0, 10_000), parts=st.lists(st.floats(0, 1e6), max_size=30))
def test_shares_of_a_whole_are_near_and_exact(total: int, parts: list[float]) -> None:
    shares = apportion(total, parts)
    assert sum(shares) == (total if sum(parts) > 0 else 0)
    for share, part in zip(shares, parts, strict=True):
        assert sum(parts) <= 0 or abs(share - total * part / sum(parts)) < 1 + 1e-6


def test_a_heavier_question_gets_more_and_none_less_than_reading_and_choosing(
    sample: Callable[[str], Assessment],
) -> None:
    sheet = sheet_of(sample("quillmarsh-regional-bank"))
    seconds = sheet.seconds
    assert seconds["DAT-01"] > seconds["DAT-04"]  # 9 against 6 percent of the dimension
    assert min(seconds.values()) > 90
    assert sheet.least == 77


def test_more_people_take_longer() -> None:
    few = Assessment(id="a", respondents=tuple(Respondent(id=f"p{n}") for n in range(3)))
    many = Assessment(
        id="a",
        respondents=(
            *(Respondent(id=f"p{n}") for n in range(3)),
            *(Respondent(id=f"q{n}", role="dpo_legal") for n in range(37)),
        ),
    )
    assert sheet_of(many).least > sheet_of(few).least
    asked = next(q for q in PACK.questions if "dpo_legal" in q.roles)
    voters = {q.id: q.voters for d in sheet_of(many).dimensions for q in d.questions}
    assert voters[asked.id] == 37
    assert voters[next(q.id for q in PACK.questions if "dpo_legal" not in q.roles)] == 40


def test_what_is_set_by_hand_stands_and_the_others_share_the_rest(assessment_with: Build) -> None:
    before = sheet_of(assessment_with())
    edited = edits_workshop.plan_dimension("data", 120).apply(assessment_with())
    after = sheet_of(edited)
    assert minutes_of(after)["data"] == 120
    assert [d.by_hand for d in after.dimensions] == [True, False, False, False]
    assert after.planned == 300
    assert minutes_of(after)["cost"] < minutes_of(before)["cost"]


def test_minutes_beyond_the_total_are_said_and_not_forbidden(assessment_with: Build) -> None:
    hand = {dimension.id: 100 for dimension in PACK.dimensions}
    sheet = sheet_of(assessment_with(workshop=Workshop(minutes=hand)))
    assert (sheet.planned, sheet.over) == (400, 100)


def test_a_question_that_does_not_apply_takes_no_time(assessment_with: Build) -> None:
    question = next(q for q in PACK.questions if q.na_allowed and q.visible_when is None)
    skipped = {question.id: Answer(state="na", reason="Outside the scope.")}
    assert question.id in sheet_of(assessment_with()).seconds
    assert question.id not in sheet_of(assessment_with(answers=skipped)).seconds


@pytest.mark.parametrize("total", [0, 1, 30])
def test_a_short_workshop_gets_what_there_is(assessment_with: Build, total: int) -> None:
    sheet = sheet_of(assessment_with(workshop=Workshop(total_minutes=total)))
    assert sheet.planned == total < sheet.least
