"""What a screen reader says without the focus moving: saved, score, errors, reveal, what a search left."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from places import open_full
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from windows import Person, ctrl

from bearings.errors import BearingsError
from bearings.store.document import Document
from bearings.store.holder import Owner
from bearings.ui import announce, messages
from bearings.ui.pages.questions.page import QuestionsPage

Said = list[tuple[str, bool]]  # the words, and whether they interrupt


@pytest.fixture
def person(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Person]:
    somebody = Person(qtbot, qapp, tmp_path)
    open_full(somebody)
    yield somebody
    somebody.window.close()


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> Said:
    heard: Said = []

    class Reader:
        """Stands in for the system's door to a screen reader."""

        AnnouncementPoliteness = QAccessible.AnnouncementPoliteness

        @staticmethod
        def updateAccessibility(event: announce.QAccessibleAnnouncementEvent) -> None:
            heard.append((event.message(), event.politeness().name == "Assertive"))

    monkeypatch.setattr(announce, "QAccessible", Reader)
    return heard


def test_saved_is_said_and_not_saved_interrupts(person: Person, said: Said) -> None:
    person.window.show_question("DAT-02")
    person.type("3")
    ctrl(person, Qt.Key.Key_S)
    person.qtbot.waitUntil(lambda: any(words.startswith("Saved") for words, _ in said))
    said.clear()
    person.window.live.save_failed.emit(BearingsError("The disk is full"))
    assert said == [("Not saved to your file yet", True)]


def test_the_score_is_said_when_it_changes(person: Person, said: Said) -> None:
    person.window.show_question("DAT-02")
    person.type("1")
    person.window.show_question("TAL-04")
    person.type("1")
    before = len([words for words, _ in said if words.startswith("Score now ")])
    assert before
    person.type("1")  # the same again changes nothing
    assert len([words for words, _ in said if words.startswith("Score now ")]) == before


def test_an_error_interrupts_with_what_happened_and_what_to_do(person: Person, said: Said) -> None:
    message = messages.show_error(BearingsError("The file is gone", remedy="Choose another."), person.window)
    assert ("The file is gone Choose another.", True) in said
    message.reject()


def test_a_wrong_value_in_a_field_is_said(person: Person, said: Said) -> None:
    person.window.go("setup")
    day = person.see(QLineEdit, "workshopDate")
    day.setFocus()
    ctrl(person, Qt.Key.Key_A)
    person.type("soon")
    person.key(Qt.Key.Key_Tab)
    assert any("This is not a date" in words for words, _ in said)


def test_the_reveal_is_said(person: Person, said: Said) -> None:
    person.window.show_question("DAT-02")
    page = person.window.current_page
    assert isinstance(page, QuestionsPage)
    page.voting.set_mode("votes")
    said.clear()
    person.type("r")
    assert any("votes" in words.lower() for words, _ in said)


@pytest.mark.parametrize(
    ("key", "field"),
    [
        ("questions", "questionSearch"),
        ("results", "findingSearch"),
        ("costs", "planningSearch"),
        ("home", "homeSearch"),
        ("compare", "findingChangesSearch"),
    ],
)
def test_what_a_search_leaves_is_said(person: Person, said: Said, key: str, field: str) -> None:
    person.window.go(key)
    person.qtbot.waitUntil(lambda: person.window.findChild(QWidget, field) is not None)
    search = person.see(QLineEdit, field)
    person.qtbot.waitUntil(search.isVisible)
    search.setFocus()
    said.clear()
    person.type("zz")
    assert said[-1] == ("No results", False)
    search.clear()
    search.setFocus()
    person.type("a")
    assert said[-1][0].endswith((" results", "1 result"))


def test_what_a_filter_leaves_is_said(person: Person, said: Said) -> None:
    person.window.go("results")
    show = person.see(QPushButton, "showSilentRules")
    show.setFocus()
    person.key(Qt.Key.Key_Space)
    person.see(QLineEdit, "silentSearch").setFocus()
    person.type("zzz")
    assert said[-1] == ("No results", False)
    person.window.go("questions")
    person.see(QWidget, "questionFilter").setFocus()
    person.key(Qt.Key.Key_Down)
    assert said[-1][0].endswith(("results", "result"))


def test_that_a_file_is_read_only_is_said_and_so_is_an_edit_that_is_refused(
    person: Person, said: Said, tmp_path: Path
) -> None:
    path = person.document().path
    person.window.live.close()
    holder = Document.open(path, home=tmp_path / "home of robin")
    holder.tell_others(Owner("Robin Aster"))
    person.window.desk.open_path(path)
    assert any(words.startswith("Read-only: Robin Aster") for words, _ in said)
    said.clear()
    person.window.show_question("DAT-02")
    person.type("3")
    assert any(words.endswith("Save a copy to make changes.") for words, _ in said)
    holder.abandon()


def test_the_strength_of_a_passphrase_is_said_when_it_becomes_another(person: Person, said: Said) -> None:
    person.window.actions_.encrypt.trigger()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    field = dialog.findChild(QLineEdit, "newPassphrase")
    assert field is not None
    said.clear()
    QTest.keyClicks(field, "lantern bicycle Brno gravel moss")
    heard = [words.split(":")[0] for words, _ in said]
    assert heard == ["Very weak", "Weak", "Fair", "Strong", "Very strong"]
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
