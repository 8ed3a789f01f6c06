"""Merging: every vote that is offered is accounted for, and only what was agreed to is taken."""

import random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bearings.domain.assessment import GROUP, UNKNOWN, Answer, Assessment, Milestone, Respondent, Vote
from bearings.domain.fit import misfits
from bearings.domain.workshop.ballot_answers import ReadBallot, Refused
from bearings.domain.workshop.edits_people import store_roles_only
from bearings.domain.workshop.merge import MergePlan, plan_merge, take_votes
from bearings.domain.workshop.merge_incoming import Incoming, incoming_of, incoming_of_ballot
from bearings.errors import EditError
from bearings.packs.loader import builtin_pack

PACK = builtin_pack()
ANA = Respondent(id="ana", role="finance_partner", label="Ana Ruiz")
BEN = Respondent(id="ben", role="dpo_legal")
OURS = Assessment(
    id="case",
    respondents=(ANA, BEN),
    answers={"DAT-02": Answer(votes={"ana": 2}), "DAT-04": Answer(votes={"ana": 3}, note="Ours.")},
)


def theirs(**parts: Any) -> Assessment:
    return Assessment(**{"id": "case", "respondents": (ANA, BEN), **parts})


def plan(other: Assessment, ours: Assessment = OURS, **chosen: str) -> MergePlan:
    return plan_merge(PACK, ours, incoming_of(PACK, other, into=ours), who=chosen)


def kinds(found: MergePlan) -> list[tuple[str, str, str]]:
    return [(row.question, row.respondent, row.kind) for row in found.rows]


def test_every_kind_of_line_is_told_apart() -> None:
    found = plan(
        theirs(
            answers={
                "DAT-02": Answer(votes={"ana": 4, "ben": 1}),
                "DAT-04": Answer(votes={"ana": 3}),
                "DAT-05": Answer(votes={"ben": 9}),
                "OLD-01": Answer(votes={"ben": 2}),
            }
        )
    )
    assert kinds(found) == [
        ("DAT-02", "ana", "conflict"),
        ("DAT-02", "ben", "new"),
        ("DAT-04", "ana", "same"),
        ("DAT-05", "ben", "misfit"),
        ("OLD-01", "ben", "unknown"),
    ]
    assert [row.said for row in found.of("misfit", "unknown")] == [
        "expected a level from 1 to 5 or unknown, not 9",
        'there is no question "OLD-01" here',
    ]


def test_conflicts_keep_ours_unless_decided_otherwise() -> None:
    found = plan(theirs(answers={"DAT-02": Answer(votes={"ana": 4, "ben": 1})}))
    assert take_votes(found).apply(OURS).answer("DAT-02").votes == {"ana": 2, "ben": 1}
    decided = take_votes(found, [("DAT-02", "ana")])
    assert decided.apply(OURS).answer("DAT-02").votes == {"ana": 4, "ben": 1}
    assert decided.label == "Take 2 votes"


def test_the_order_within_a_set_is_no_conflict() -> None:
    ours = OURS.with_answer("DAT-13", Answer(votes={"ana": ("documents", "records")}))
    other = theirs(answers={"DAT-13": Answer(votes={"ana": ("records", "documents")})})
    assert kinds(plan(other, ours)) == [("DAT-13", "ana", "same")]


def test_people_are_matched_by_id_then_by_role_and_name_and_else_come_along() -> None:
    people = (
        Respondent(id="ben", role="dpo_legal", label="Ben Otto"),
        Respondent(id="a1", role="finance_partner", label="Ana Ruiz"),
        Respondent(id="eve", role="ml_engineer", label="Eve"),
    )
    votes: dict[str, Vote] = {person.id: 1 for person in people}
    found = plan(theirs(respondents=people, answers={"DAT-05": Answer(votes=votes)}))
    assert {(match.incoming.id, match.target, match.how) for match in found.people} == {
        ("ben", "ben", "id"),
        ("a1", "ana", "role"),
        ("eve", "eve", "new"),
    }
    after = take_votes(found).apply(OURS)
    assert after.respondents == (ANA, BEN, people[2])
    assert after.answer("DAT-05").votes == {"ana": 1, "ben": 1, "eve": 1}
    assert list(misfits(PACK, after)) == []


def test_two_of_the_same_role_without_names_are_not_guessed() -> None:
    twins = (Respondent(id="x", role="dpo_legal"), Respondent(id="y", role="dpo_legal"))
    found = plan(theirs(respondents=twins, answers={"DAT-05": Answer(votes={"x": 1, "y": 2})}))
    assert [match.how for match in found.people] == ["new", "new"]


def test_whoever_merges_may_say_who_somebody_is() -> None:
    other = theirs(answers={"DAT-05": Answer(votes={"ana": 1})})
    assert kinds(plan(other, ana="ben")) == [("DAT-05", "ben", "new")]
    (match,) = plan(other, ana="").people
    assert (match.how, match.target) == ("new", "finance_partner")
    both = theirs(answers={"DAT-05": Answer(votes={"ana": 1, "ben": 2})})
    assert kinds(plan(both, ana="ben")) == [("DAT-05", "ben", "new"), ("DAT-05", "ben", "misfit")]


def test_another_name_or_role_under_the_same_id_is_said() -> None:
    changed = (Respondent(id="ana", label="Anne Rice"), Respondent(id="ben", role="ml_engineer"))
    found = plan(theirs(respondents=changed, answers={"DAT-05": Answer(votes={"ana": 1, "ben": 1})}))
    assert [match.said for match in found.people] == [
        "has another name there",
        "has another role there",
    ]


def test_a_role_the_pack_does_not_have_is_left_out_and_said() -> None:
    stranger = Respondent(id="eve", role="wizard", label="Eve")
    found = plan(theirs(respondents=(stranger,), answers={"DAT-05": Answer(votes={"eve": 1})}))
    assert found.people[0].said == 'there is no role "wizard" here, so it is left out'
    assert take_votes(found).apply(OURS).respondents[-1] == Respondent(id="eve", label="Eve")


def test_no_name_comes_in_where_only_roles_are_kept() -> None:
    ours = store_roles_only(True).apply(OURS)
    person = Respondent(id="eve-adams", role="ml_engineer", label="Eve Adams")
    found = plan(theirs(respondents=(person,), answers={"DAT-05": Answer(votes={"eve-adams": 1})}), ours)
    after = take_votes(found).apply(ours)
    assert after.respondents[-1] == Respondent(id="ml_engineer", role="ml_engineer")
    assert "eve" not in after.model_dump_json().lower()


def test_nobody_comes_along_whose_votes_are_not_taken() -> None:
    eve = Respondent(id="eve")
    found = plan(theirs(respondents=(eve,), answers={"DAT-05": Answer(votes={"eve": 9})}))
    assert take_votes(found).apply(OURS) == OURS


def test_voters_nobody_listed_are_listed_once_somebody_comes_along() -> None:
    ours = Assessment(id="case", answers={"DAT-02": Answer(votes={"r1": 2, GROUP: 3})})
    after = take_votes(plan(theirs(answers={"DAT-05": Answer(votes={"ana": 1})}), ours)).apply(ours)
    assert [person.id for person in after.respondents] == ["r1", "ana"]
    assert list(misfits(PACK, after)) == []


def test_the_groups_one_voice_gives_way_to_votes_of_people_only_where_that_is_chosen() -> None:
    ours = Assessment(id="case", respondents=(ANA, BEN), answers={"DAT-05": Answer(votes={GROUP: 3})})
    found = plan(theirs(answers={"DAT-05": Answer(votes={"ana": 3, "ben": 1})}), ours)
    assert kinds(found) == [("DAT-05", "ana", "conflict"), ("DAT-05", "ben", "conflict")]
    assert all("one voice" in row.said and row.present == 3 for row in found.rows)
    assert take_votes(found).apply(ours) == ours
    after = take_votes(found, [("DAT-05", "ben")]).apply(ours)
    assert after.answer("DAT-05").votes == {"ben": 1}


def test_the_groups_one_voice_is_not_taken_beside_votes_of_people() -> None:
    (row,) = plan(theirs(answers={"DAT-02": Answer(votes={GROUP: 3})})).rows
    assert (row.kind, "one by one" in row.said) == ("misfit", True)
    (row,) = plan(theirs(answers={"DAT-05": Answer(votes={GROUP: 3})})).rows
    assert row.kind == "new"


def test_notes_come_only_when_asked_for_and_go_below_ours() -> None:
    other = theirs(answers={"DAT-04": Answer(note="Theirs."), "DAT-05": Answer(note="New.")})
    found = plan(other)
    assert take_votes(found).apply(OURS) == OURS
    after = take_votes(found, notes=True).apply(OURS)
    assert after.answer("DAT-04").note == "Ours.\n\nTheirs."
    assert after.answer("DAT-05").note == "New."
    assert plan(other, after).new_notes == ()
    long = theirs(answers={"DAT-04": Answer(note="x" * 99_999)})
    assert [note.kind for note in plan(long).notes] == ["misfit"]


def test_what_is_neither_vote_nor_note_is_said_to_stay_behind() -> None:
    other = theirs(
        profile={"PRF-05": ("eu",)},
        answers={
            "DAT-02": Answer(votes={"ana": 2}, agreed=3, evidence="E1", review=True),
            "CST-03": Answer(state="na", reason="no spend"),
        },
        milestones=(Milestone(id="M-1", name="Spring", date="2026-04-01"),),
    )
    assert plan(other).left == (
        "1 agreed value",
        "1 “not applicable” mark",
        "1 evidence entry",
        "1 review mark",
        "1 profile answer",
        "1 milestone",
    )


def test_a_file_of_something_else_is_said_to_be_that() -> None:
    other = theirs(id="other", questionnaire_version="0.9")
    assert plan(other).remarks == (
        'The file holds another assessment: "other", here it is "case".',
        "The file answers version 0.9 of the questionnaire, here it is 1.0.0.",
    )
    assert plan(OURS).remarks == ()


def test_what_to_mind_about_a_vote_is_said() -> None:
    away = OURS.with_answer("CST-03", Answer(state="na", reason="no spend"))
    found = plan(theirs(answers={"CST-03": Answer(votes={"ana": 80})}), away)
    assert [row.said for row in found.rows] == ["marked as not applicable here; votes stay on record"]
    assert take_votes(found).apply(away).answer("CST-03").state == "na"
    reworded = PACK.question("DAT-05").model_copy(update={"text": "Something else?"})
    offered = Incoming((ANA,), {"DAT-05": {"ana": 1}}, questions={"DAT-05": reworded})
    (row,) = plan_merge(PACK, OURS, offered).rows
    assert (row.kind, row.said) == ("new", "the question is worded differently there")


def test_a_ballot_is_merged_like_a_file_of_one_person() -> None:
    ballot = ReadBallot(
        "ben", {"DAT-02": UNKNOWN}, {"DAT-02": "Ask IT."}, (Refused("DAT-04", "is no answer"),)
    )
    found = plan_merge(PACK, OURS, incoming_of_ballot(OURS, ballot, role="Data protection"))
    assert kinds(found) == [("DAT-02", "ben", "new"), ("DAT-04", "", "misfit")]
    after = take_votes(found, notes=True).apply(OURS)
    assert after.answer("DAT-02").votes == {"ana": 2, "ben": UNKNOWN}
    assert after.answer("DAT-02").note == "Data protection: Ask IT."


def test_a_ballot_of_somebody_who_is_gone_says_so() -> None:
    found = plan_merge(PACK, OURS, incoming_of_ballot(OURS, ReadBallot("eve", {"DAT-05": 1}, {}, ())))
    assert found.remarks == ('The ballot was sent to "eve", who is not on the list of people here.',)
    assert found.people[0].how == "new"


def test_more_people_than_a_file_holds_are_refused() -> None:
    crowd = tuple(Respondent(id=f"p{n}") for n in range(499))
    other = theirs(
        respondents=crowd, answers={"DAT-05": Answer(votes=dict.fromkeys([p.id for p in crowd], 1))}
    )
    with pytest.raises(EditError, match="500 are the most"):
        take_votes(plan(other)).apply(OURS)


# ---------------------------------------------------------------- whatever the files hold

VOTERS = ("ana", "ben", "eve", "kim", GROUP)


def votes(question_id: str) -> st.SearchStrategy[Vote]:
    question = PACK.question(question_id)
    if question.type == "maturity":
        known: st.SearchStrategy[Vote] = st.integers(0, 6)  # some do not fit
    elif question.type == "gate":
        known = st.sampled_from([option.id for option in question.options])
    else:
        known = st.lists(st.sampled_from([o.id for o in question.options]), min_size=1, unique=True).map(
            tuple
        )
    return st.one_of(known, st.just(UNKNOWN))


@st.composite
def files(draw: st.DrawFn, voters: tuple[str, ...] = VOTERS, *, sound: bool = False) -> Assessment:
    answers = {}
    for key in ("DAT-01", "DAT-02", "DAT-04", "DAT-13", *(() if sound else ("OLD-01",))):
        given_ = draw(
            st.dictionaries(st.sampled_from(voters), votes(key if key in _KNOWN else "DAT-02"), max_size=4)
        )
        if sound:
            given_ = {v: vote for v, vote in given_.items() if vote not in (0, 6)}
        if given_:
            answers[key] = Answer(votes=given_, note=draw(st.sampled_from(["", "a", "b"])))
    people = tuple(Respondent(id=v) for v in voters if v != GROUP)
    return Assessment(id="case", respondents=people, answers=answers)


_KNOWN = {question.id for question in PACK.questions}


@settings(max_examples=60, deadline=None)
@given(files(sound=True))
def test_a_file_merged_with_itself_changes_nothing(one: Assessment) -> None:
    found = plan(one, one)
    assert {row.kind for row in found.rows} <= {"same"}
    assert take_votes(found, notes=True).apply(one) == one


@settings(max_examples=60, deadline=None)
@given(files(sound=True), files())
def test_every_offered_vote_is_on_exactly_one_line(ours: Assessment, other: Assessment) -> None:
    found = plan(other, ours)
    offered = sum(len(answer.votes) for answer in other.answers.values())
    assert len(found.rows) == offered
    after = take_votes(found).apply(ours)
    for row in found.rows:
        held = (
            after.answers[row.question].votes.get(row.respondent) if row.question in after.answers else None
        )
        if row.kind in ("new", "same"):
            assert held is not None
        else:
            assert held == ours.answer(row.question).votes.get(row.respondent)
            assert row.said or row.kind == "conflict"
    for key, answer in ours.answers.items():
        assert answer.votes.items() <= after.answers[key].votes.items()
    assert list(misfits(PACK, after)) == []


@settings(max_examples=40, deadline=None)
@given(files(sound=True), files(), st.randoms())
def test_the_order_within_a_file_makes_no_difference(
    ours: Assessment, other: Assessment, chance: random.Random
) -> None:
    items = list(other.answers.items())
    chance.shuffle(items)
    people = list(other.respondents)
    chance.shuffle(people)
    shuffled = other.model_copy(
        update={
            "respondents": tuple(people),
            "answers": {
                key: answer.model_copy(update={"votes": dict(reversed(answer.votes.items()))})
                for key, answer in items
            },
        }
    )
    assert plan(shuffled, ours) == plan(other, ours)


@settings(max_examples=40, deadline=None)
@given(files(sound=True), files(("kim", "lea"), sound=True), files(("max", "noa"), sound=True))
def test_files_of_different_people_may_come_in_any_order(
    ours: Assessment, one: Assessment, other: Assessment
) -> None:
    def after(*files_: Assessment) -> Assessment:
        state = ours
        for file in files_:
            state = take_votes(plan(file, state)).apply(state)
        return state

    first, second = after(one, other), after(other, one)
    assert {k: a.votes for k, a in first.answers.items()} == {k: a.votes for k, a in second.answers.items()}
    assert set(first.respondents) == set(second.respondents)
