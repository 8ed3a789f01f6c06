"""Evidence is added and removed as one undoable edit each, and its files are known by their digest."""

import pytest

from bearings.domain.assessment import Answer, Assessment, Milestone
from bearings.domain.edits_evidence import add_evidence, evidence_files, remove_evidence
from bearings.domain.evidence import MAX_ITEMS, EvidenceFile, EvidenceItem
from bearings.errors import EditError
from bearings.packs.loader import builtin_pack
from bearings.session import Session

LINK = EvidenceItem(title="Data catalogue", link="https://example.org/catalogue")
CONTRACT = EvidenceItem(title="Contract.pdf", file=EvidenceFile(kind="pdf", size=9, sha256="a" * 64))
PLAN = EvidenceItem(title="Plan.docx", file=EvidenceFile(kind="docx", size=7, sha256="b" * 64))


def opened() -> Session:
    return Session(builtin_pack(), Assessment(id="a"), save=lambda change: None)


def test_evidence_stands_in_the_order_it_was_added_and_undo_takes_the_last() -> None:
    session = opened()
    session.apply(add_evidence("DAT-02", LINK))
    session.apply(add_evidence("DAT-02", CONTRACT))
    assert session.assessment.answer("DAT-02").evidence_items == (LINK, CONTRACT)
    session.undo()
    assert session.assessment.answer("DAT-02").evidence_items == (LINK,)
    session.redo()
    assert session.assessment.answer("DAT-02").evidence_items == (LINK, CONTRACT)


def test_the_same_evidence_twice_is_no_change() -> None:
    session = opened()
    assert session.apply(add_evidence("DAT-02", CONTRACT))
    assert not session.apply(add_evidence("DAT-02", CONTRACT))


def test_removing_leaves_the_rest_and_undo_brings_it_back() -> None:
    session = opened()
    for item in (LINK, CONTRACT, PLAN):
        session.apply(add_evidence("DAT-02", item))
    session.apply(remove_evidence("DAT-02", CONTRACT))
    assert session.assessment.answer("DAT-02").evidence_items == (LINK, PLAN)
    session.undo()
    assert session.assessment.answer("DAT-02").evidence_items == (LINK, CONTRACT, PLAN)


def test_an_answer_takes_only_so_many_items() -> None:
    session = opened()
    for number in range(MAX_ITEMS):
        session.apply(add_evidence("DAT-02", EvidenceItem(title=f"Item {number}")))
    with pytest.raises(EditError, match="100 items"):
        session.apply(add_evidence("DAT-02", LINK))
    assert len(session.assessment.answer("DAT-02").evidence_items) == MAX_ITEMS


def test_files_are_listed_once_and_those_of_milestones_too() -> None:
    now = {"DAT-02": Answer(evidence_items=(LINK, CONTRACT)), "DAT-03": Answer(evidence_items=(CONTRACT,))}
    then = Milestone(
        id="M-1", name="Before", date="2026-01-01", answers={"DAT-04": Answer(evidence_items=(PLAN,))}
    )
    assessment = Assessment(id="a", answers=now, milestones=(then,))
    assert evidence_files(assessment) == {"a" * 64: CONTRACT.file, "b" * 64: PLAN.file}
