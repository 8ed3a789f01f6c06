"""Votes on one question, summed up as they are read out, and the edits that record them."""

from typing import Any

import pytest
from conclusion_cases import SAMPLES, study, vectors

from bearings.domain import edits
from bearings.domain.assessment import GROUP, UNKNOWN, Answer, Assessment, Respondent, Vote
from bearings.domain.consensus import read_answer
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.workshop.edits_votes import agree_on, cast, give_reason, take_back
from bearings.domain.workshop.voting import VoteSummary, called, in_words, summarise

PEOPLE = (
    Respondent(id="coo", role="exec_sponsor", label="Ada Brown"),
    Respondent(id="dpo", role="dpo_legal"),
    Respondent(id="sec", role="security_lead"),
    Respondent(id="sec2", role="security_lead"),
    Respondent(id="guest"),
)


def room(**votes: Vote) -> Assessment:
    return Assessment(id="a", respondents=PEOPLE, answers={"DAT-02": Answer(votes=votes)})


def plain(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


@pytest.mark.parametrize("case", vectors()["consensus"], ids=lambda case: str(case["id"]))
def test_the_summary_says_what_the_published_results_say(
    questionnaire: Questionnaire, case: dict[str, Any]
) -> None:
    given, expect = case["answer"], case["expect"]
    votes = {voter: plain(vote) for voter, vote in given.get("votes", {}).items()}
    answer = Answer(votes=votes, agreed=given.get("agreed"))
    summary = summarise(
        questionnaire, Assessment(id="a", answers={case["question"]: answer}), case["question"]
    )
    assert summary.value == plain(expect["value"])
    assert (summary.band.id if summary.band else None) == expect["band"]
    assert summary.discuss is expect["disagree"]
    assert summary.unknown_wins is (expect["state"] == "unknown")
    assert (summary.voted, summary.known) == (len(votes), len([v for v in votes.values() if v != UNKNOWN]))
    assert summary.unknown == pytest.approx(expect["unknown_share"] * len(votes), abs=0.01)
    if expect["agreement"] is not None:
        assert summary.agreement == pytest.approx(expect["agreement"], abs=0.0005)


@pytest.mark.parametrize("name", SAMPLES)
def test_every_question_of_the_samples_is_read_as_it_is_scored(name: str) -> None:
    case = study(name)
    for question in case.questionnaire.questions:
        answer = case.assessment.answer(question.id)
        summary = summarise(case.questionnaire, case.assessment, question.id)
        result = read_answer(question, answer, case.questionnaire.model)
        if answer.state == "na":
            continue
        assert summary.discuss is result.disagree
        assert summary.voted == len(answer.votes)
        if answer.agreed is None:
            assert summary.value == result.value
            assert summary.agreement == result.agreement
        if question.type in ("maturity", "gate"):
            assert sum(tally.count for tally in summary.tallies) == summary.known
            used = 0 if summary.value is None else 1
            assert len(summary.used) == used


def test_the_lowest_and_the_highest_are_named_by_role(questionnaire: Questionnaire) -> None:
    summary = summarise(questionnaire, room(coo=4, dpo=3, sec=1, sec2=1, guest=4), "DAT-02")
    assert summary.low is not None
    assert summary.high is not None
    assert (summary.low.value, summary.low.roles) == (1, ("Security lead (2)",))
    assert (summary.high.value, summary.high.roles) == (4, ("Executive sponsor", ""))
    assert "Ada" not in str(summary)
    assert (summary.spread, summary.discuss, summary.value) == (3, True, 3)


def test_nobody_is_lowest_where_all_say_the_same(questionnaire: Questionnaire) -> None:
    summary = summarise(questionnaire, room(coo=3, dpo=3, sec=UNKNOWN), "DAT-02")
    assert (summary.low, summary.high, summary.differ) == (None, None, False)
    assert (summary.voted, summary.known, summary.unknown, summary.asked) == (3, 2, 1, 5)


def test_an_agreed_value_settles_the_flag_and_keeps_the_votes(questionnaire: Questionnaire) -> None:
    before = room(coo=1, dpo=3, sec=5)
    after = give_reason("DAT-02", "The rule covers all teams").apply(agree_on("DAT-02", 4).apply(before))
    summary = summarise(questionnaire, after, "DAT-02")
    assert (summary.value, summary.agreed, summary.reason) == (3, 4, "The rule covers all teams")
    assert (summary.differ, summary.discuss) == (True, False)
    assert after.answer("DAT-02").votes == before.answer("DAT-02").votes
    assert agree_on("DAT-02", None).apply(after) == before


def test_a_gate_counts_its_options_from_best_to_most_adverse(questionnaire: Questionnaire) -> None:
    votes: dict[str, Vote] = {"coo": "yes", "dpo": "partial", "sec": "yes"}
    assessment = Assessment(id="a", respondents=PEOPLE, answers={"DAT-01": Answer(votes=votes)})
    summary = summarise(questionnaire, assessment, "DAT-01")
    assert [tally.count for tally in summary.tallies][:2] == [2, 1]
    assert (summary.value, summary.how, summary.used) == ("partial", "most_adverse", (1,))
    assert summary.low is not None
    assert summary.low.roles == (questionnaire.role_name("dpo_legal"),)


def test_many_figures_are_counted_by_the_bands_of_the_question(questionnaire: Questionnaire) -> None:
    few = _figures(questionnaire, [10, 60, 60])
    assert [(tally.label, tally.count) for tally in few.tallies] == [("10 %", 1), ("60 %", 2)]
    many = _figures(questionnaire, list(range(5, 95, 7)))
    assert sum(tally.count for tally in many.tallies) == 13
    assert len(many.used) == 1
    assert many.tallies[0].label.startswith("under")
    assert (many.spread, many.how) == (84, "median")


def _figures(questionnaire: Questionnaire, figures: list[int]) -> VoteSummary:
    votes: dict[str, Vote] = {f"r{number}": figure for number, figure in enumerate(figures)}
    return summarise(questionnaire, Assessment(id="a", answers={"TAL-13": Answer(votes=votes)}), "TAL-13")


def test_the_groups_one_voice_is_no_vote(questionnaire: Questionnaire) -> None:
    summary = summarise(questionnaire, room(group=3), "DAT-02")
    assert (summary.voted, summary.value) == (0, None)


def test_the_first_vote_of_a_person_replaces_the_groups_one_voice() -> None:
    after = cast("DAT-02", 4, voter="coo", who="Ada Brown").apply(edits.choose("DAT-02", 2).apply(room()))
    assert after.answer("DAT-02").votes == {"coo": 4}
    assert GROUP not in after.answer("DAT-02").votes


def test_the_vote_recorded_last_stands_last() -> None:
    after = room(coo=1, dpo=2)
    after = cast("DAT-02", 3, voter="coo", who="Ada Brown").apply(after)
    assert list(after.answer("DAT-02").votes.items()) == [("dpo", 2), ("coo", 3)]


def test_an_edit_names_the_person_and_never_the_vote() -> None:
    edit = cast("DAT-02", UNKNOWN, voter="sec", who="Security lead")
    assert edit.label == "Vote of Security lead on DAT-02"
    assert take_back("DAT-02", voter="sec", who="Security lead").label.startswith(
        "Take back vote of Security"
    )


def test_taking_the_last_vote_back_leaves_nothing_behind() -> None:
    agreed = agree_on("DAT-02", 3).apply(room(coo=2))
    assert take_back("DAT-02", voter="coo", who="Ada Brown").apply(agreed).answers == {}


def test_a_reason_needs_an_agreed_value() -> None:
    assert give_reason("DAT-02", "Because").apply(room(coo=2)) == room(coo=2)


def test_people_are_called_by_name_or_role_and_told_apart(questionnaire: Questionnaire) -> None:
    names = called(questionnaire, PEOPLE)
    assert list(names.values()) == [
        "Ada Brown",
        questionnaire.role_name("dpo_legal"),
        "Security lead (1)",
        "Security lead (2)",
        "Person 5",
    ]


@pytest.mark.parametrize(
    ("question", "vote", "words"),
    [
        ("DAT-02", 3, "level 3, Established"),
        ("DAT-02", UNKNOWN, "don't know"),
        ("DAT-01", "yes", "Yes"),
        ("TAL-13", 35.0, "35 %"),
    ],
)
def test_a_vote_is_said_in_words(questionnaire: Questionnaire, question: str, vote: Vote, words: str) -> None:
    assert in_words(questionnaire, questionnaire.question(question), vote).startswith(words)
