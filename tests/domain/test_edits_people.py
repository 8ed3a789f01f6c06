"""People who leave, become one, or lose their names: what they said is where it should be."""

from bearings.domain import edits
from bearings.domain.assessment import Answer, Assessment, Respondent
from bearings.domain.workshop.edits_people import (
    clashes,
    free_id,
    merge_respondents,
    remove_but_keep_votes,
    store_roles_only,
)

ANA = Respondent(id="ana", role="finance_partner", label="Ana Ruiz")
BEN = Respondent(id="ben", label="Ben Otto")
CASE = Assessment(
    id="case",
    respondents=(ANA, BEN),
    answers={
        "DAT-02": Answer(votes={"ana": 2, "ben": 4}),
        "DAT-04": Answer(votes={"ben": 3}),
        "DAT-05": Answer(votes={"ana": 1, "ben": 1}, note="n"),
        "DAT-13": Answer(votes={"ana": ("records", "documents"), "ben": ("documents", "records")}),
    },
)


def test_a_person_can_go_while_the_votes_stay_under_the_role() -> None:
    after = remove_but_keep_votes("ana").apply(CASE)
    assert after.respondents == (Respondent(id="finance_partner", role="finance_partner"), BEN)
    assert after.answer("DAT-02").votes == {"finance_partner": 2, "ben": 4}
    assert "ana" not in after.model_dump_json().lower()


def test_the_votes_of_a_person_without_a_role_stay_too() -> None:
    after = remove_but_keep_votes("ben").apply(CASE)
    assert after.respondents[1] == Respondent(id="person")
    assert after.answer("DAT-04").votes == {"person": 3}


def test_two_people_become_one_with_the_votes_of_both() -> None:
    after = merge_respondents("ana", "ben").apply(CASE)
    assert after.respondents == (ANA,)
    assert [after.answer(key).votes for key in ("DAT-02", "DAT-04", "DAT-05")] == [
        {"ana": 2},
        {"ana": 3},
        {"ana": 1},
    ]


def test_where_both_voted_differently_either_can_be_kept() -> None:
    (clash,) = clashes(CASE, "ana", "ben")
    assert (clash.question, clash.first, clash.second) == ("DAT-02", 2, 4)
    after = merge_respondents("ana", "ben", seconds=["DAT-02"]).apply(CASE)
    assert after.answer("DAT-02").votes == {"ana": 4}


def test_role_and_name_come_from_whoever_has_them() -> None:
    after = merge_respondents("ben", "ana").apply(CASE)
    assert after.respondents == (Respondent(id="ben", role="finance_partner", label="Ben Otto"),)


def test_merging_somebody_with_themselves_or_nobody_changes_nothing() -> None:
    assert merge_respondents("ana", "ana").apply(CASE) == CASE
    assert merge_respondents("ana", "eve").apply(CASE) == CASE
    assert remove_but_keep_votes("eve").apply(CASE) == CASE


def test_roles_only_forgets_names_and_lets_none_in() -> None:
    after = store_roles_only(True).apply(CASE)
    assert [person.label for person in after.respondents] == ["", ""]
    again = edits.put_respondent(Respondent(id="eve", role="finance_partner", label="Eve")).apply(after)
    assert again.respondents[-1].label == ""
    assert store_roles_only(False).apply(again).roles_only is False


def test_ids_are_free_and_never_names() -> None:
    assert free_id(CASE, "ana") == "ana-2"
    assert free_id(CASE, "ana", but="ana") == "ana"
    assert free_id(CASE, "group") == "group-2"
