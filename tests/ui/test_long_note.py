"""A note of 100,000 characters: a key costs what it costs in a short one, and more than that is refused.

Times are measured by `bench_long_note`; here it is the work that is counted.
"""

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Self

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot
from windows import Person

from bearings import library
from bearings.domain import edits
from bearings.domain.assessment import Answer
from bearings.domain.values import MAX_NOTE
from bearings.store import work_copy
from bearings.ui import note_html
from bearings.ui.theme import apply_theme
from bearings.ui.widgets.text import PlainLabel
from bearings.ui.widgets.text_field import LONGEST_LINE

QUESTION, LINE = "DAT-03", "A note of quinces that goes on, line after line.\n"
LINES = LINE * (99_000 // len(LINE))
WITHOUT_END = "x" * 99_000
TYPED = "abcdefghij"


@pytest.fixture
def person(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Person]:
    somebody = Person(qtbot, qapp, tmp_path)
    sample = library.copy_samples(somebody.workspace_made(), home=somebody.home)[-1]
    somebody.window.desk.open_path(sample)
    somebody.window.go("questions")
    yield somebody
    somebody.window.close()


def journal(person: Person) -> int:
    """Lines of it in a copy of the file."""
    copy = person.workspace / "copy.bearings"
    person.document().save_copy(copy)
    database = sqlite3.connect(copy)
    (count,) = database.execute("SELECT count(*) FROM journal").fetchone()
    database.close()
    return int(count)


def write(person: Person, note: str) -> QPlainTextEdit:
    """Store that note, show its question and put the cursor in the middle of it."""
    person.window.live.apply(edits.write_note(QUESTION, note))
    person.window.show_question(QUESTION)
    field = person.see(QPlainTextEdit, "note")
    field.setFocus()
    cursor = field.textCursor()
    cursor.setPosition(len(note) // 2)
    field.setTextCursor(cursor)
    person.type("z")  # what the first key brings up is up
    return field


def stored(person: Person) -> str:
    return person.window.live.assessment.answer(QUESTION).note


class Passes(QObject):
    """Counts what asks for a page to be laid out anew, while in a `with`."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self._app = app
        self.asked: list[str] = []

    def __enter__(self) -> Self:
        self._app.installEventFilter(self)
        return self

    def __exit__(self, *_: object) -> None:
        self._app.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and isinstance(watched, QWidget):
            self.asked.append(watched.objectName() or type(watched).__name__)
        return False


def counted(monkeypatch: pytest.MonkeyPatch, holder: object, name: str) -> list[tuple[object, ...]]:
    """Filled with what each call of that function is given from now on."""
    calls: list[tuple[object, ...]] = []
    real: Callable[..., object] = getattr(holder, name)

    def noted(*given: object, **named: object) -> object:
        calls.append(given)
        return real(*given, **named)

    monkeypatch.setattr(holder, name, noted)
    return calls


@pytest.mark.parametrize("note", ["", LINES, WITHOUT_END], ids=["none", "lines", "without end"])
def test_a_key_lays_out_no_page_anew(person: Person, qapp: QApplication, note: str) -> None:
    write(person, note)
    with Passes(qapp) as passes:
        _settle(passes)
        for key in TYPED:
            person.type(key)
            QApplication.processEvents()
    assert TYPED in stored(person).replace("\n", "")
    assert passes.asked == []


def _settle(passes: Passes) -> None:
    """Wait until nothing is left to lay out of what was shown just now."""
    quiet = 0
    while quiet < 5:
        passes.asked.clear()
        QApplication.processEvents()
        quiet = 0 if passes.asked else quiet + 1


def test_a_key_is_one_transaction_of_one_answer(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    write(person, LINES)
    transactions = counted(monkeypatch, work_copy.WorkCopy, "record")
    answers = counted(monkeypatch, Answer, "model_dump_json")
    parts = counted(monkeypatch, work_copy, "parts_of")
    person.type(TYPED)
    assert len(transactions) == len(answers) == len(TYPED)
    assert parts == []


def test_a_key_writes_the_note_once_and_keeps_one_line_of_it_in_the_journal(person: Person) -> None:
    write(person, LINES)
    (log,) = person.home.glob("work/*/work.db-wal")
    edits_before, before = journal(person), log.stat().st_size
    person.type("a")
    person.type("b")
    assert 0 < log.stat().st_size - before < 2 * 1.5 * len(LINES)
    assert journal(person) == edits_before


def test_no_preview_is_made_of_what_is_being_typed(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    write(person, LINES)
    made = counted(monkeypatch, note_html, "note_html")
    person.type(TYPED)
    assert made == []


def test_no_line_is_so_long_that_a_key_in_it_waits_for_its_layout(person: Person) -> None:
    field = write(person, WITHOUT_END)
    block, longest = field.document().begin(), 0
    while block.isValid():
        longest = max(longest, block.length())
        block = block.next()
    assert longest <= LONGEST_LINE


def test_a_note_is_refused_beyond_its_room_in_words(person: Person) -> None:
    field = write(person, LINES)
    QGuiApplication.clipboard().setText("y" * (MAX_NOTE - len(stored(person)) + 1))
    before = stored(person)
    field.paste()
    assert stored(person) == before == field.toPlainText()
    assert "room for 100,000 characters" in field.accessibleDescription()
    QGuiApplication.clipboard().setText("y" * (MAX_NOTE - len(stored(person))))
    field.paste()
    assert len(stored(person)) == MAX_NOTE
    person.type("z")
    assert len(stored(person)) == MAX_NOTE
    assert "z" * 2 not in stored(person)
    assert "room for 100,000 characters" in field.accessibleDescription()


def test_the_refusal_does_not_follow_to_the_next_question(person: Person) -> None:
    field = write(person, LINES)
    QGuiApplication.clipboard().setText("y" * MAX_NOTE)
    field.paste()
    assert field.accessibleDescription()
    person.window.show_question("DAT-04")
    assert not field.accessibleDescription()


def test_the_refusal_comes_in_sight_where_little_is(person: Person, qapp: QApplication) -> None:
    apply_theme(qapp, "light", 200)
    person.window.resize(1_000, 700)
    field = write(person, LINES)
    QGuiApplication.clipboard().setText("y" * MAX_NOTE)
    field.paste()
    said = next(
        label
        for label in person.window.findChildren(PlainLabel)
        if label.isVisible() and label.text().startswith("There is room for")
    )
    person.qtbot.waitUntil(lambda: said.visibleRegion().boundingRect().height() == said.height())
