"""Home: files and samples as cards, in the order of the eye."""

import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from windows import Person, ctrl

from bearings import library
from bearings.store.catalogue import FileSummary
from bearings.ui import file_desk
from bearings.ui.pages.home.cards import FileCard, SampleCard


@pytest.fixture
def person(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Person]:
    """At home, with three files and three samples."""
    somebody = Person(qtbot, qapp, tmp_path)
    library.copy_samples(somebody.workspace, home=somebody.home)
    somebody.window.go("home")
    qtbot.waitUntil(lambda: len(somebody.window.findChildren(SampleCard)) == 3)
    yield somebody
    somebody.window.close()


def test_a_search_keeps_the_cards_it_hides_and_their_focus(person: Person) -> None:
    before = {card.objectName(): card for card in person.window.findChildren(FileCard)}
    assert len(before) == 3
    person.see(QLineEdit, "homeSearch").setFocus()
    person.type("elder")
    shown = [card for card in person.window.findChildren(FileCard) if card.isVisible()]
    assert [card.objectName() for card in shown] == ["file_Eldermoor Public Health Agency"]
    person.key(Qt.Key.Key_Escape)
    assert {card.objectName(): card for card in person.window.findChildren(FileCard)} == before
    assert all(card.isVisible() for card in before.values())


def test_a_file_that_changed_has_a_new_card_in_place_of_the_old_one(person: Person) -> None:
    path = next(person.workspace.glob("Eldermoor*"))
    (old,) = [card for card in person.window.findChildren(FileCard) if path.stem in card.objectName()]
    os.utime(path, (2_000_000_000, 2_000_000_000))
    with person.qtbot.waitSignal(old.destroyed):
        person.window.go("home")
    (new,) = [card for card in person.window.findChildren(FileCard) if path.stem in card.objectName()]
    assert new.isVisible()


def test_home_comes_back_with_the_focus_in_sight(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = Person(qtbot, qapp, tmp_path)
    person.answer_dialogs(monkeypatch, organisation="Northwind")
    person.see(QWidget, "homeEmptyNew").setFocus()
    person.key(Qt.Key.Key_Space)
    assert person.window.current_page.key == "setup"
    ctrl(person, Qt.Key.Key_1)
    assert person.focus() is person.see(QWidget, "homeNew")
    assert person.focus().isVisible()
    person.window.close()


def test_tab_goes_down_the_page_after_a_search_too(person: Person) -> None:
    search = person.see(QLineEdit, "homeSearch")
    search.setFocus()
    person.type("elder")
    person.key(Qt.Key.Key_Escape)
    person.see(QWidget, "homeNew").setFocus()
    names = []
    for _ in range(9):
        person.key(Qt.Key.Key_Tab)
        names.append(person.focus().objectName())
    assert names[:3] == ["homeSearch", "homeFilter", "homeSort"]
    assert [name.split("_")[0] for name in names[3:]] == ["file"] * 3 + ["sample"] * 3


def test_a_folder_that_is_slow_to_answer_does_not_hold_up_the_window(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate, looked = threading.Event(), list[threading.Thread]()
    listed = file_desk.listed_files

    def slowly(recent: list[Path], workspace: Path) -> list[FileSummary]:
        looked.append(threading.current_thread())
        assert gate.wait(10)
        return listed(recent, workspace)

    monkeypatch.setattr(file_desk, "listed_files", slowly)
    somebody = Person(qtbot, qapp, tmp_path)
    qtbot.waitUntil(lambda: bool(looked))
    assert somebody.window.current_key == "home"
    assert somebody.window.findChildren(FileCard) == []
    library.copy_samples(somebody.workspace, home=somebody.home)
    somebody.window.desk.listed.emit()  # and is looked through once more after that
    gate.set()
    qtbot.waitUntil(lambda: len(somebody.window.findChildren(FileCard)) == 3)
    assert threading.main_thread() not in looked
    assert len(looked) == 2
    somebody.window.close()
