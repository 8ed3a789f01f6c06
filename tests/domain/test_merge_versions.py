"""Votes of a file that answers an earlier version of the questionnaire, offered to one that was updated."""

from pathlib import Path

from bearings.ballot_library import read_incoming
from bearings.domain.assessment import Answer, Assessment, Respondent
from bearings.domain.workshop.merge import plan_merge
from bearings.domain.workshop.merge_incoming import in_present_terms, incoming_of
from bearings.store.document import Document
from domain.upgrade_cases import GATE, OLD, later, options, planned, workshop_of_40

LATE = Assessment(
    id="case",
    respondents=(Respondent(id="late"),),
    answers={
        "DAT-02": Answer(votes={"late": 4}, note="Said late"),
        "DAT-04": Answer(votes={"late": 2}),
        GATE: Answer(votes={"late": OLD.question(GATE).options[0].id}),
    },
)
FIRST = OLD.question(GATE).options[0].id
NEW = later(
    ids={"DAT-02": "DAT-22", "DAT-04": "DAT-44"},
    questions={
        GATE: {"options": options(GATE, "fresh", *(option.id for option in OLD.question(GATE).options[1:]))}
    },
    renamed={"DAT-02": "DAT-22"},
    removed={"DAT-04": "No longer asked."},
    options={GATE: {FIRST: "fresh"}},
)


def test_votes_and_notes_go_to_what_their_questions_became() -> None:
    after = planned(NEW).after
    incoming = in_present_terms(incoming_of(OLD, LATE, into=after), OLD, NEW)
    plan = plan_merge(NEW, after, incoming)
    rows = {row.question: row for row in plan.rows}
    assert (rows["DAT-22"].kind, rows["DAT-22"].incoming) == ("new", 4)
    assert (rows[GATE].kind, rows[GATE].incoming) == ("new", "fresh")
    assert [note.question for note in plan.new_notes] == ["DAT-22"]


def test_a_vote_on_a_question_that_is_gone_is_named_not_dropped() -> None:
    after = planned(NEW).after
    plan = plan_merge(NEW, after, in_present_terms(incoming_of(OLD, LATE, into=after), OLD, NEW))
    (row,) = (row for row in plan.rows if row.question == "DAT-04")
    assert row.kind == "unknown"


def test_a_file_of_an_earlier_version_is_read_so(tmp_path: Path) -> None:
    path = tmp_path / "late.bearings"
    Document.create(path, OLD, LATE, home=tmp_path / "home").close()
    incoming = read_incoming(path, NEW, planned(NEW, workshop_of_40()).after)
    assert incoming.votes["DAT-22"] == {"late": 4}
    assert any("version 1.0.0" in remark for remark in incoming.remarks)
