"""Results: what would move it most, the smallest lift of the verdict, and the way to try them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from windows import Person

from bearings import library
from bearings.domain import edits
from bearings.domain.changes.moves import what_moves
from bearings.ui.pages.results.move_row import MoveRow
from bearings.ui.pages.results.page import ResultsPage
from bearings.ui.widgets.row_list import RowList
from bearings.ui.widgets.svg_view import SvgView


@pytest.fixture
def person(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Person]:
    somebody = Person(qtbot, qapp, tmp_path)
    yield somebody
    somebody.window.close()


def open_sample(person: Person, name: str) -> ResultsPage:
    sample = next(path for path in library.sample_files() if name in path.name)
    person.window.desk.explore(sample)
    person.window.go("results")
    found = person.window.current_page
    assert isinstance(found, ResultsPage)
    return found


def wait_for_moves(person: Person, page: ResultsPage) -> None:
    """Wait until they are worked out, and open the list of them."""
    rows = person.see(RowList, "movesList")
    person.qtbot.waitUntil(lambda: bool(page.moves.moves))
    if rows.isHidden():
        person.press("showMoves")
    person.qtbot.waitUntil(lambda: rows.complete)


def wait_for_lift(person: Person) -> None:
    person.qtbot.waitUntil(lambda: "lift" in person.read("liftSentence"), timeout=20_000)
    person.qtbot.waitUntil(lambda: "Looking" not in person.read("liftSentence"), timeout=20_000)


def test_the_ten_strongest_moves_are_listed_as_they_are_computed(person: Person) -> None:
    page = open_sample(person, "quillmarsh")
    wait_for_moves(person, page)
    live = person.window.live
    expected = what_moves(live.questionnaire, live.assessment, live.results, live.conclusions)
    assert page.moves.moves == expected
    rows = [row for row in page.moves.findChildren(MoveRow) if row.isVisible()]
    assert {row.objectName() for row in rows} == {f"move_{move.question}" for move in expected[:10]}
    chart = person.see(SvgView, "movesChart")
    assert f"{expected[0].question}" in chart.accessibleDescription()


def test_the_list_of_moves_is_folded_until_it_is_asked_for(person: Person) -> None:
    page = open_sample(person, "quillmarsh")
    person.qtbot.waitUntil(lambda: bool(page.moves.moves))
    assert person.see(SvgView, "movesChart").isVisible()
    assert person.see(QPushButton, "showMoves").text() == "Show the 10 answers"
    assert not page.moves.findChildren(MoveRow)
    person.press("showMoves")
    person.qtbot.waitUntil(lambda: len(page.moves.findChildren(MoveRow)) == 10)
    person.press("showMoves")
    assert not person.see(RowList, "movesList").isVisible()


def test_a_move_leads_to_its_question(person: Person) -> None:
    page = open_sample(person, "quillmarsh")
    wait_for_moves(person, page)
    first = page.moves.moves[0].question
    person.press(f"goMove_{first}")
    assert person.window.current_page.key == "questions"
    assert person.read("questionPlace").startswith(first)


def test_the_gain_of_a_move_can_be_asked_why(person: Person) -> None:
    page = open_sample(person, "quillmarsh")
    wait_for_moves(person, page)
    move = page.moves.moves[0]
    person.press(f"whyMove_{move.question}")
    assert person.read("whyTitle").startswith(move.question)
    assert person.read("whyValue") == f"{move.gain:+.1f} points"
    person.window.live.apply(edits.choose(move.question, move.after))
    assert not person.see(QWidget, "whyPanel").isVisible()  # it cannot get better than that


def test_one_answer_that_lifts_the_verdict_is_named_and_tried(person: Person) -> None:
    page = open_sample(person, "brackenforge")
    wait_for_moves(person, page)
    wait_for_lift(person)
    assert person.read("liftSentence").startswith("Raising this one answer by one level lifts the verdict to")
    assert person.read("liftHow") == "No smaller set of single steps does it."
    person.press("tryLift")
    assert dict(page.scratch.tried) == {"TAL-07": 5}
    person.qtbot.waitUntil(person.see(QWidget, "scratchStrip").isVisible)
    assert "1 answer tried" in person.read("scratchSaid")


def test_a_long_lift_is_said_to_be_found_by_search(person: Person) -> None:
    page = open_sample(person, "quillmarsh")
    wait_for_moves(person, page)
    wait_for_lift(person)
    assert "better answers together lift the verdict to Ready for first production use" in person.read(
        "liftSentence"
    )
    assert person.read("liftHow") == "Found by a search: a smaller set may exist."


def test_the_moves_follow_the_answers_and_are_not_worked_out_while_nobody_looks(person: Person) -> None:
    page = open_sample(person, "quillmarsh")
    wait_for_moves(person, page)
    strongest = page.moves.moves[0]
    person.window.go("questions")
    person.window.live.apply(edits.choose(strongest.question, strongest.after))
    assert page.moves.moves[0] == strongest
    person.window.go("results")
    person.qtbot.waitUntil(lambda: page.moves.moves[0] != strongest)
    assert all(
        move.question != strongest.question or move.before != strongest.before for move in page.moves.moves
    )


def test_a_move_that_is_tried_says_so(person: Person) -> None:
    page = open_sample(person, "quillmarsh")
    wait_for_moves(person, page)
    move = page.moves.moves[0]
    before = person.window.live.assessment
    person.press(f"tryMove_{move.question}")
    button = person.see(QWidget, f"tryMove_{move.question}")
    assert not button.isEnabled()
    assert dict(page.scratch.tried) == {move.question: move.after}
    assert person.window.live.assessment is before


def test_an_empty_assessment_is_told_to_answer_more_first(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.answer_dialogs(monkeypatch, organisation="Empty")
    person.window.actions_.new.trigger()
    person.window.go("results")
    person.qtbot.waitUntil(lambda: "Answer more questions first" in person.read("movesSaid"))
    assert not person.see(QWidget, "movesChart").isVisible()


def test_what_belongs_to_one_file_is_gone_with_the_next(person: Person) -> None:
    page = open_sample(person, "quillmarsh")
    wait_for_moves(person, page)
    person.press(f"tryMove_{page.moves.moves[0].question}")
    open_sample(person, "eldermoor")
    assert not page.scratch.tried
    assert page.moves.moves == ()
    assert not person.see(QWidget, "scratchStrip").isVisible()


def test_answers_that_are_missing_are_not_called_better(person: Person, tmp_path: Path) -> None:
    thin = tmp_path / "thin.yaml"
    thin.write_text(
        "schema: sample/1\nid: thin\norganisation: {name: Thin}\n"
        "answers:\n  DAT-01: {votes: {a: 'yes'}}\n  DAT-02: {votes: {a: 3}}\n"
    )
    person.window.desk.import_path(thin)
    person.window.go("results")
    wait_for_lift(person)
    assert "answers together lift the verdict to" in person.read("liftSentence")
    assert "better" not in person.read("liftSentence")


def test_a_search_that_was_left_goes_on_when_somebody_looks_again(person: Person) -> None:
    open_sample(person, "eldermoor")
    person.qtbot.waitUntil(lambda: "Looking" in person.read("liftSentence"), timeout=20_000)
    person.window.go("questions")
    assert "Looking" in person.read("liftSentence")
    person.window.go("results")
    wait_for_lift(person)
    assert person.see(QWidget, "tryLift").isVisible()
