"""Edits of the workshop: minutes and parking lot, each undone in one step."""

import pytest

from bearings.domain.assessment import Assessment, Workshop
from bearings.domain.edits import Edit
from bearings.domain.workshop import edits_workshop
from bearings.domain.workshop.parking import MAX_PARKED, ParkedItem
from bearings.errors import EditError
from bearings.packs.loader import builtin_pack
from bearings.session import Session


def session_with(*parked: ParkedItem) -> Session:
    return Session(builtin_pack(), Assessment(id="a", parking=parked), save=lambda _: None)


def apply(session: Session, *made: Edit) -> Assessment:
    for edit in made:
        session.apply(edit)
    return session.assessment


def test_items_are_parked_in_order_with_ids_of_their_own() -> None:
    session = session_with()
    after = apply(
        session,
        edits_workshop.park("Who pays?", owner="Finance", question="DAT-14"),
        edits_workshop.park("Which archive?"),
        edits_workshop.remove_parked("P-1"),
        edits_workshop.park("Who signs?"),
    )
    assert [(item.id, item.text) for item in after.parking] == [
        ("P-2", "Which archive?"),
        ("P-3", "Who signs?"),
    ]
    session.undo()
    session.undo()
    assert session.assessment.parking[0].owner == "Finance"


def test_typing_an_owner_is_one_step_and_settling_another() -> None:
    session = session_with(ParkedItem(id="P-1", text="Who pays?"))
    apply(session, *(edits_workshop.assign_parked("P-1", text) for text in ("F", "Fi", "Finance")))
    assert apply(session, edits_workshop.settle_parked("P-1", True)).parking[0].settled
    assert session.undo_label == "Settle P-1"
    session.undo()
    assert session.assessment.parking[0].owner == "Finance"
    session.undo()
    assert session.assessment.parking[0].owner == ""


def test_an_item_without_words_is_refused_and_nothing_moves() -> None:
    session = session_with(ParkedItem(id="P-1", text="Who pays?"))
    with pytest.raises(EditError):
        session.apply(edits_workshop.word_parked("P-1", ""))
    assert session.assessment.parking[0].text == "Who pays?"


def test_a_full_lot_says_so() -> None:
    session = session_with(*(ParkedItem(id=f"P-{n}", text="x") for n in range(MAX_PARKED)))
    with pytest.raises(EditError, match="200 items"):
        session.apply(edits_workshop.park("One more"))


def test_minutes_are_set_and_given_back() -> None:
    session = session_with()
    after = apply(session, edits_workshop.plan_total(240), edits_workshop.plan_dimension("data", 90))
    assert after.workshop == Workshop(total_minutes=240, minutes={"data": 90})
    after = apply(session, edits_workshop.plan_dimension("data", None), edits_workshop.plan_total(None))
    assert after.workshop == Workshop()
    with pytest.raises(EditError):
        session.apply(edits_workshop.plan_total(1_000_000))
