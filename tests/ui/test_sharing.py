"""What others see of an open file: asked in a dialog, and in force at once."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot
from windows import Person

from bearings import library
from bearings.store.holder import note_beside, read_note, system_name
from bearings.ui.widgets.tick import Tick


@pytest.fixture
def person(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Person]:
    somebody = Person(qtbot, qapp, tmp_path)
    library.copy_samples(somebody.workspace, home=somebody.home)
    yield somebody
    somebody.window.close()


def opened(person: Person) -> Path:
    path = person.workspace / "Quillmarsh Regional Bank.bearings"
    person.window.desk.open_path(path)
    person.qtbot.waitUntil(lambda: person.window.live.is_open)
    return path


def asked(person: Person) -> QDialog:
    person.window.actions_.sharing.trigger()
    dialog = person.window.findChild(QDialog, "sharingDialog")
    assert dialog is not None
    return dialog


def name_told(path: Path) -> str:
    note = read_note(note_beside(path))
    return note.name if note is not None else ""


def test_others_are_told_the_name_one_chose(person: Person) -> None:
    path = opened(person)
    assert name_told(path) == system_name()
    dialog = asked(person)
    name = dialog.findChild(QLineEdit, "ownName")
    assert name is not None
    assert name.placeholderText() == system_name()
    name.setText("Robin Aster")
    _press(dialog, "sharingKeep")
    person.qtbot.waitUntil(lambda: name_told(path) == "Robin Aster")
    person.restart()
    assert name_told(path) == ""
    opened(person)
    assert name_told(path) == "Robin Aster"


def test_who_does_not_want_to_be_seen_is_not(person: Person) -> None:
    path = opened(person)
    dialog = asked(person)
    shown, name = dialog.findChild(Tick, "showOpen"), dialog.findChild(QLineEdit, "ownName")
    assert shown is not None
    assert name is not None
    shown.click()
    assert not name.isEnabled()
    _press(dialog, "sharingKeep")
    person.qtbot.waitUntil(lambda: not note_beside(path).exists())
    person.window.actions_.close.trigger()
    opened(person)
    assert not note_beside(path).exists()


def test_a_cancelled_dialog_changes_nothing_and_it_can_be_asked_before_a_file_is_open(person: Person) -> None:
    dialog = asked(person)
    shown = dialog.findChild(Tick, "showOpen")
    assert shown is not None
    shown.click()
    dialog.reject()
    assert person.window.looks.preferences.show_open
    assert name_told(opened(person)) == system_name()


def _press(dialog: QDialog, name: str) -> None:
    button = dialog.findChild(QPushButton, name)
    assert button is not None
    button.click()
