"""The session: one door, saved first, undone by going back to an older value."""

import pytest

from bearings.domain import edits
from bearings.domain.assessment import GROUP, UNKNOWN, Assessment, CostOverride, Respondent
from bearings.domain.costs import edits_costs
from bearings.domain.roadmap import edits_plan
from bearings.errors import EditError, SaveError
from bearings.packs.loader import builtin_pack
from bearings.session import Change, Session


def opened(assessment: Assessment | None = None, *, save=lambda change: None) -> Session:
    return Session(builtin_pack(), assessment or Assessment(id="a"), save=save)


def test_an_edit_is_saved_before_anything_moves() -> None:
    seen: list[tuple[str, int]] = []
    session = opened(save=lambda change: seen.append(("saved", len(session.assessment.answers))))
    session.watch(lambda change: seen.append(("told", len(session.assessment.answers))))
    session.apply(edits.choose("DAT-02", 3))
    assert seen == [("saved", 0), ("told", 1)]


def test_a_failing_save_moves_nothing() -> None:
    def fail(change: Change) -> None:
        raise SaveError("The disk is full.")

    session = opened(save=fail)
    with pytest.raises(SaveError):
        session.apply(edits.choose("DAT-02", 3))
    assert session.assessment.answers == {}
    assert session.undo_label is None


def test_a_failing_undo_moves_nothing() -> None:
    failing = False

    def save(change: Change) -> None:
        if failing:
            raise SaveError("The disk is full.")

    session = opened(save=save)
    session.apply(edits.choose("DAT-02", 3))
    failing = True
    with pytest.raises(SaveError):
        session.undo()
    assert session.assessment.answer("DAT-02").votes == {GROUP: 3}
    assert session.undo_label == "Answer to DAT-02"
    assert session.redo_label is None


def test_undo_and_redo_walk_through_every_edit() -> None:
    session = opened()
    values = [session.assessment]
    for level in (1, 2, 3, 4, 5):
        session.apply(edits.choose("DAT-02", level))
        values.append(session.assessment)
    for value in reversed(values[:-1]):
        assert session.undo()
        assert session.assessment == value
    assert not session.undo()
    for value in values[1:]:
        assert session.redo()
        assert session.assessment == value
    assert not session.redo()


def test_a_new_edit_forgets_what_was_undone() -> None:
    session = opened()
    session.apply(edits.choose("DAT-02", 3))
    session.undo()
    session.apply(edits.choose("DAT-04", 2))
    assert session.redo_label is None


def test_an_edit_that_changes_nothing_is_no_step() -> None:
    session = opened()
    assert session.apply(edits.choose("DAT-02", 3))
    assert not session.apply(edits.choose("DAT-02", 3))
    session.undo()
    assert session.undo_label is None


def test_typing_is_one_step_until_the_field_is_left() -> None:
    session = opened()
    for text in ("a", "ab", "abc"):
        session.apply(edits.write_note("DAT-02", text))
    session.break_merge()
    session.apply(edits.write_note("DAT-02", "abcd"))
    session.undo()
    assert session.assessment.answer("DAT-02").note == "abc"
    session.undo()
    assert session.assessment.answer("DAT-02").note == ""


def test_watchers_see_the_new_names_of_undo() -> None:
    labels: list[str | None] = []
    session = opened()
    session.watch(lambda change: labels.append(session.undo_label))
    session.apply(edits.mark_review("DAT-02", True))
    session.undo()
    assert labels == ["Mark for review: DAT-02", None]


def test_choosing_after_votes_records_what_was_agreed() -> None:
    session = opened()
    session.apply(edits.vote("DAT-02", 2, voter="ann"))
    session.apply(edits.vote("DAT-02", 4, voter="bob"))
    session.apply(edits.choose("DAT-02", 3))
    answer = session.assessment.answer("DAT-02")
    assert answer.votes == {"ann": 2, "bob": 4}
    assert answer.agreed == 3


def test_dont_know_is_not_an_empty_answer() -> None:
    session = opened()
    session.apply(edits.dont_know("DAT-02"))
    assert session.assessment.answer("DAT-02").votes == {GROUP: UNKNOWN}


@pytest.mark.parametrize(
    "edit",
    [
        edits.choose("DAT-02", 6),
        edits.choose("DAT-02", "yes"),
        edits.choose("DAT-01", "maybe"),
        edits.choose("DAT-99", 3),
        edits.not_applicable("DAT-01", "not allowed here"),
        edits.not_applicable("CST-03", "  "),
        edits.grade_evidence("DAT-02", "E9"),
    ],
)
def test_an_answer_that_does_not_fit_is_refused_and_nothing_moves(edit: edits.Edit) -> None:
    session = opened()
    with pytest.raises(EditError) as caught:
        session.apply(edit)
    assert caught.value.remedy
    assert session.assessment == Assessment(id="a")


@pytest.mark.parametrize(
    "edit",
    [
        edits_costs.replace_value("growth_month", CostOverride(low=0, base=2, high=3), "growth"),
        edits_costs.replace_value("no_such_value", CostOverride(low=1, base=2, high=3), "x"),
        edits_plan.pin_action("A-D01", "H9"),
        edits_plan.drop_action("A-ZZZ", "no"),
    ],
    ids=["share above 1", "unknown value", "unknown horizon", "unknown action"],
)
def test_what_no_file_may_hold_is_refused_and_nothing_moves(edit: edits.Edit) -> None:
    session = opened()
    with pytest.raises(EditError):
        session.apply(edit)
    assert session.assessment == Assessment(id="a")


def test_clearing_keeps_note_and_evidence() -> None:
    session = opened()
    session.apply(edits.choose("DAT-02", 3))
    session.apply(edits.write_note("DAT-02", "kept"))
    session.apply(edits.grade_evidence("DAT-02", "E2"))
    session.apply(edits.clear_answer("DAT-02"))
    answer = session.assessment.answer("DAT-02")
    assert (answer.votes, answer.note, answer.evidence) == ({}, "kept", "E2")


def test_removing_a_respondent_takes_their_votes_and_undo_brings_both_back() -> None:
    session = opened()
    session.apply(edits.put_respondent(Respondent(id="ann", role="finance_partner")))
    session.apply(edits.vote("DAT-02", 2, voter="ann"))
    before = session.assessment
    session.apply(edits.remove_respondent("ann"))
    assert session.assessment.respondents == ()
    assert session.assessment.answer("DAT-02").votes == {}
    session.undo()
    assert session.assessment == before


def test_what_is_begun_moves_nothing_before_it_is_finished() -> None:
    saved: list[Change] = []
    session = opened(save=saved.append)
    told: list[Change] = []
    session.watch(told.append)
    pending = session.begin(edits.choose("DAT-02", 3))
    assert pending is not None
    assert (saved, told, session.assessment.answers, session.undo_label) == ([], [], {}, None)
    session.save(pending)
    assert (saved, told) == ([pending.change], [])
    session.finish(pending)
    assert told == [pending.change]
    assert session.assessment.answer("DAT-02").votes == {GROUP: 3}
    assert session.undo_label == "Answer to DAT-02"
    undo = session.begin_undo()
    assert undo is not None
    session.finish(undo)
    assert session.assessment.answers == {}
    redo = session.begin_redo()
    assert redo is not None
    session.finish(redo)
    assert session.assessment.answer("DAT-02").votes == {GROUP: 3}
    assert session.begin(edits.choose("DAT-02", 3)) is None
