"""The note, read as the Markdown it is: by key and button, without loading or following anything."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot
from windows import Person

from bearings.domain import edits
from bearings.ui import messages
from bearings.ui.widgets.rich_view import RichView
from bearings.ui.widgets.text import PlainLabel

NOTE = "# Title\n\nSaid by **Anna**, see [there](https://example.org/a).\n\n![x](file:///x) <b>no</b>"


@pytest.fixture
def person(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Person]:
    somebody = Person(qtbot, qapp, tmp_path)
    somebody.answer_dialogs(monkeypatch, organisation="Northwind")
    somebody.window.actions_.new.trigger()
    somebody.window.go("questions")
    yield somebody
    somebody.window.close()


def preview_key(person: Person) -> None:
    person.key(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)


def shown(person: Person, words: str) -> RichView:
    view = person.see(RichView, "notePreview")
    person.qtbot.waitUntil(lambda: words in view.toPlainText())
    return view


def test_the_note_is_shown_as_it_is_meant_and_written_again(person: Person) -> None:
    person.window.live.apply(edits.write_note("DAT-01", NOTE))
    person.press("notePreviewToggle")
    view = shown(person, "Said by Anna, see there.")
    assert view.isVisible()
    assert view.isReadOnly()
    assert view.accessibleName()
    assert not person.see(QPlainTextEdit, "note").isVisible()
    assert "<b>no</b>" in view.toPlainText()
    assert person.see(QPushButton, "notePreviewToggle").text() == "Write"
    person.press("notePreviewToggle")
    assert person.see(QPlainTextEdit, "note").isVisible()
    assert person.window.live.assessment.answer("DAT-01").note == NOTE


def test_a_key_turns_the_preview_on_and_off_while_typing(person: Person) -> None:
    person.type("n")
    person.type("*said*")
    preview_key(person)
    shown(person, "said")
    assert "*" not in person.see(RichView, "notePreview").toPlainText()
    preview_key(person)
    assert person.see(QPlainTextEdit, "note").hasFocus()
    person.type("!")
    assert person.window.live.assessment.answer("DAT-01").note.count("!") == 1


def test_without_a_note_there_is_nothing_to_preview(person: Person) -> None:
    assert not person.see(QPushButton, "notePreviewToggle").isEnabled()
    preview_key(person)
    assert person.see(QPlainTextEdit, "note").isVisible()


def test_the_preview_follows_to_the_next_question_and_gives_way_to_an_empty_note(person: Person) -> None:
    person.window.live.apply(edits.write_note("DAT-01", "*first*"))
    person.window.live.apply(edits.write_note("DAT-02", "*second*"))
    person.window.show_question("DAT-01")
    preview_key(person)
    shown(person, "first")
    person.window.show_question("DAT-02")
    shown(person, "second")
    person.window.show_question("DAT-03")
    assert person.see(QPlainTextEdit, "note").isVisible()
    assert not person.see(RichView, "notePreview").isVisible()


def test_writing_a_note_leaves_the_preview(person: Person) -> None:
    person.window.live.apply(edits.write_note("DAT-01", "*first*"))
    preview_key(person)
    shown(person, "first")
    person.window.pages["questions"].card.focus_note()  # type: ignore[attr-defined]
    assert person.see(QPlainTextEdit, "note").hasFocus()


def test_a_long_note_says_how_much_is_not_shown(person: Person) -> None:
    person.window.live.apply(edits.write_note("DAT-01", "word " * 20_000))
    preview_key(person)
    shown(person, "word")
    assert person.see(PlainLabel, "noteHint").text() == "… and 92,000 more characters"
    preview_key(person)
    assert "Markdown" in person.see(PlainLabel, "noteHint").text()


def test_a_link_is_followed_only_after_its_address_was_shown(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    asked: list[str] = []
    answers = [False, True]

    def ask(question: str, explanation: str = "", **_: object) -> bool:
        asked.append(explanation)
        return answers[len(asked) - 1]

    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: bool(opened.append(url)) or True)
    monkeypatch.setattr(messages, "ask", ask)
    person.window.live.apply(edits.write_note("DAT-01", NOTE))
    preview_key(person)
    view = shown(person, "Said by")
    view.anchorClicked.emit(QUrl("https://example.org/a"))
    assert opened == []
    view.anchorClicked.emit(QUrl("https://example.org/a"))
    assert opened == [QUrl("https://example.org/a")]
    assert asked == ["https://example.org/a"] * 2
    view.anchorClicked.emit(QUrl("file:///etc/passwd"))
    assert len(opened) == 1


def test_a_preview_loads_nothing(person: Person, qtbot: QtBot) -> None:
    loaded: list[str] = []

    class Watched(RichView):
        def loadResource(self, kind: int, address: QUrl | str) -> object:
            loaded.append(str(address))
            return super().loadResource(kind, address)

    view = Watched("Watched")
    qtbot.addWidget(view)
    view.show_html("<p>a<img src='file:///etc/hostname'></p><link rel=stylesheet href='file:///x.css'>")
    view.show()
    assert view.document().toPlainText()
    assert all(RichView.loadResource(view, 2, address) is None for address in loaded)
