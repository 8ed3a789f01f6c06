"""Votes of files that answer an earlier version of the questionnaire, offered to one that was updated."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from bearings.ballot_library import read_incoming
from bearings.domain.assessment import MAX_FORMER, Answer, Assessment, Former, Respondent
from bearings.domain.fit import misfits
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.upgrade.plan import forget_former
from bearings.domain.workshop.merge import MergePlan, plan_merge, take_votes
from bearings.domain.workshop.merge_rows import MergeRow
from bearings.domain.workshop.merge_words import plan_in_words
from bearings.errors import BearingsError
from bearings.store.document import Document
from bearings.store.exchange import write_exchange
from domain.upgrade_cases import GATE, MULTI, OLD, later, options, workshop_of_40
from domain.upgrade_cases import planned as planned_from

FIRST, *OTHERS = (option.id for option in OLD.question(GATE).options)
LATE = Assessment(
    id="case",
    respondents=(Respondent(id="late"),),
    answers={
        "DAT-02": Answer(votes={"late": 4}, note="Said late"),
        "DAT-03": Answer(votes={"late": OLD.question("DAT-03").options[0].id}),
        "DAT-04": Answer(votes={"late": 2}, note="Of no use"),
        "DAT-05": Answer(votes={"late": 3}),
        "DAT-08": Answer(votes={"late": 5}),
        GATE: Answer(votes={"late": FIRST}),
    },
)
NEW = later(
    ids={"DAT-02": "DAT-22", "DAT-04": "DAT-44"},
    questions={
        GATE: {"options": options(GATE, "fresh", *OTHERS)},
        "DAT-05": {"text": "Asked in other words?"},
        "DAT-08": {"text": "Of last year alone?"},
    },
    renamed={"DAT-02": "DAT-22"},
    removed={"DAT-04": "No longer asked."},
    options={GATE: {FIRST: "fresh"}},
    changed={"DAT-08": "Counts the last year only."},
)
UPDATED = planned_from(NEW).after  # the file into which they come


def written(tmp_path: Path, theirs: Assessment, ending: str, pack: Questionnaire = OLD) -> Path:
    path = tmp_path / f"late{ending}"
    if ending == ".bearings":
        Document.create(path, pack, theirs, home=tmp_path / "home").close()
    else:
        write_exchange(theirs, path)
    return path


def planned(path: Path, into: Assessment = UPDATED, pack: Questionnaire = NEW) -> MergePlan:
    return plan_merge(pack, into, read_incoming(path, pack, into))


def rows(plan: MergePlan) -> dict[str, MergeRow]:
    return {row.question: row for row in plan.rows}


KINDS = (".bearings", ".yaml", ".json")


@pytest.mark.parametrize("ending", KINDS)
def test_votes_and_notes_go_to_what_their_questions_became(tmp_path: Path, ending: str) -> None:
    plan = planned(written(tmp_path, LATE, ending))
    found = rows(plan)
    assert (found["DAT-22"].kind, found["DAT-22"].incoming) == ("new", 4)
    assert (found[GATE].kind, found[GATE].incoming) == ("new", "fresh")
    assert {note.question: note.kind for note in plan.notes} == {"DAT-22": "new", "DAT-04": "aside"}
    assert "The file answers version 1.0.0 of the questionnaire, here it is 1.1.0." in plan.remarks
    after = take_votes(plan, notes=True).apply(UPDATED)
    assert after.answer("DAT-22").votes["late"] == 4
    assert after.answer("DAT-22").note.endswith("Said late")
    assert not list(misfits(NEW, after))


@pytest.mark.parametrize("ending", KINDS)
def test_what_has_no_place_is_named_and_kept_with_the_version_it_answers(tmp_path: Path, ending: str) -> None:
    plan = planned(written(tmp_path, LATE, ending))
    aside = {row.question: row.said for row in plan.of("aside")}
    assert aside == {"DAT-04": "No longer asked.", "DAT-08": "Counts the last year only."}
    assert "2 are kept aside" in plan_in_words(plan)
    after = take_votes(plan, notes=True).apply(UPDATED)
    (former,) = after.former
    assert former.answers["DAT-04"].votes == {**workshop_of_40().answers["DAT-04"].votes, "late": 2}
    assert former.answers["DAT-04"].note.endswith("\n\nOf no use")
    assert former.answers["DAT-08"].votes["late"] == 5
    assert "late" not in after.answer("DAT-08").votes
    assert not list(misfits(NEW, after))


def test_a_second_time_nothing_of_it_is_new(tmp_path: Path) -> None:
    path = written(tmp_path, LATE, ".yaml")
    once = take_votes(planned(path), notes=True).apply(UPDATED)
    again = planned(path, once)
    assert {row.kind for row in again.rows} == {"same"}
    assert {note.kind for note in again.notes} == {"same"}


def test_another_vote_that_is_kept_aside_already_stays(tmp_path: Path) -> None:
    once = take_votes(planned(written(tmp_path, LATE, ".yaml"))).apply(UPDATED)
    other = LATE.with_answer("DAT-04", Answer(votes={"late": 5}))
    row = rows(planned(written(tmp_path, other, ".json"), once))["DAT-04"]
    assert (row.kind, row.said) == ("misfit", "another vote of theirs on it is kept aside already")


def test_an_answer_to_a_question_in_other_words_stands_marked_for_review(tmp_path: Path) -> None:
    plan = planned(written(tmp_path, LATE, ".bearings"))
    row = rows(plan)["DAT-05"]
    assert (row.kind, row.said) == (
        "new",
        "the question asks in other words now, so it is marked for review",
    )
    after = take_votes(plan).apply(UPDATED)
    assert after.answer("DAT-05").review
    assert not take_votes(plan).apply(UPDATED).answer("DAT-22").review


def test_what_one_person_chose_and_is_gone_leaves_the_others_alone(tmp_path: Path) -> None:
    gone = later(questions={GATE: {"options": options(GATE, *OTHERS)}}, options={GATE: {FIRST: None}})
    gone = gone.model_copy(update={"rules": (), "actions": ()})  # which name the option
    into = planned_from(gone).after
    people = tuple(Respondent(id=key) for key in ("ann", "bob"))
    votes = {"ann": FIRST, "bob": OTHERS[0]}
    theirs = LATE.model_copy(update={"respondents": people, "answers": {GATE: Answer(votes=votes)}})
    plan = plan_merge(gone, into, read_incoming(written(tmp_path, theirs, ".yaml"), gone, into))
    assert {row.respondent: (row.kind, row.said) for row in plan.rows} == {
        "ann": ("aside", "Some chose what can no longer be chosen."),
        "bob": ("new", ""),
    }


def test_each_part_of_a_split_question_gets_the_vote(tmp_path: Path) -> None:
    new = later(
        ids={"DAT-02": "DAT-22"},
        added={"DAT-23": "DAT-22"},
        split={"DAT-02": [{"to": "DAT-22"}, {"to": "DAT-23"}]},
    )
    into = planned_from(new).after
    plan = plan_merge(new, into, read_incoming(written(tmp_path, LATE, ".yaml"), new, into))
    assert {key: row.incoming for key, row in rows(plan).items() if key in ("DAT-22", "DAT-23")} == {
        "DAT-22": 4,
        "DAT-23": 4,
    }
    assert not plan.of("aside", "misfit", "unknown")


def test_where_only_words_changed_everything_simply_comes_in(tmp_path: Path) -> None:
    new = later(questions={key: {"text": f"{key} otherwise?"} for key in LATE.answers})
    into = planned_from(new).after
    for ending in KINDS:
        plan = plan_merge(new, into, read_incoming(written(tmp_path, LATE, ending), new, into))
        assert {row.kind for row in plan.rows} == {"new"}
        assert len(plan.rows) == len(LATE.answers)


def test_without_the_earlier_questionnaire_the_declared_steps_tell(tmp_path: Path) -> None:
    bare = UPDATED.model_copy(update={"former": ()})
    plan = planned(written(tmp_path, LATE, ".yaml"), bare)
    found = rows(plan)
    assert (found["DAT-22"].incoming, found[GATE].incoming) == (4, "fresh")
    assert (found["DAT-04"].kind, found["DAT-04"].said) == ("misfit", "No longer asked.")
    assert found["DAT-08"].kind == "misfit"
    assert take_votes(plan).apply(bare).former == ()


def test_a_file_brings_its_own_questionnaire_to_keep_what_has_no_place(tmp_path: Path) -> None:
    bare = UPDATED.model_copy(update={"former": ()})
    plan = planned(written(tmp_path, LATE, ".bearings"), bare)
    after = take_votes(plan).apply(bare)
    assert [(former.id, former.questionnaire) for former in after.former] == [("F-1", OLD)]
    assert after.former[0].answers["DAT-04"].votes == {"late": 2}
    assert not list(misfits(NEW, after))
    full = bare.model_copy(
        update={
            "former": tuple(
                Former(id=f"F-{n}", date="2026-01-01", questionnaire=later(version=f"0.{n}"))
                for n in range(MAX_FORMER)
            )
        }
    )
    row = rows(planned(tmp_path / "late.bearings", full))["DAT-04"]
    assert (row.kind, row.said) == ("misfit", "No longer asked.")


def test_a_vote_that_never_was_one_is_not_kept(tmp_path: Path) -> None:
    wrong = LATE.with_answer("DAT-04", Answer(votes={"late": 9}))
    row = rows(planned(written(tmp_path, wrong, ".yaml")))["DAT-04"]
    assert (row.kind, row.said) == ("unknown", "expected a level from 1 to 5 or unknown, not 9")


def test_a_question_nobody_ever_asked_is_named(tmp_path: Path) -> None:
    theirs = LATE.with_answer("DAT-99", Answer(votes={"late": 1}))
    row = rows(planned(written(tmp_path, theirs, ".yaml")))["DAT-99"]
    assert row.kind == "unknown"
    assert 'there is no question "DAT-99" here' in row.said


@pytest.mark.parametrize("ending", KINDS)
def test_a_later_version_is_refused(tmp_path: Path, ending: str) -> None:
    theirs = LATE.model_copy(update={"questionnaire_version": "1.2.0", "answers": {}})
    path = written(tmp_path, theirs, ending, later(version="1.2.0"))
    with pytest.raises(BearingsError, match=r"answers version 1\.2\.0 .* later than 1\.1\.0 here"):
        planned(path)


def test_forgetting_what_was_kept_aside_leaves_what_ballots_need(tmp_path: Path) -> None:
    forgotten = forget_former("F-1").apply(UPDATED)
    after = take_votes(planned(written(tmp_path, LATE, ".yaml"), forgotten)).apply(forgotten)
    assert after.former[0].answers["DAT-04"].votes == {"late": 2}


def test_a_set_is_turned_option_by_option(tmp_path: Path) -> None:
    ids = [option.id for option in OLD.question(MULTI).options]
    tree: Any = [*options(MULTI, *ids)]
    tree[0]["id"] = "papers"
    new = later(questions={MULTI: {"options": tree}}, options={MULTI: {ids[0]: "papers"}})
    new = new.model_copy(update={"rules": (), "actions": ()})  # which name the option
    into = planned_from(new).after
    theirs = LATE.model_copy(update={"answers": {MULTI: Answer(votes={"late": (ids[0], ids[1])})}})
    plan = plan_merge(new, into, read_incoming(written(tmp_path, theirs, ".yaml"), new, into))
    assert rows(plan)[MULTI].incoming == ("papers", ids[1])
