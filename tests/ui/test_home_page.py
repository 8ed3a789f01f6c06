"""Home: files and samples as cards, in the order of the eye."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from windows import Person, ctrl

from bearings import library
from bearings.store.catalogue import FileSummary
from bearings.ui.pages.home.cards import FileCard, SampleCard
from bearings.ui.widgets.chip import Tag, VerdictChip
from bearings.ui.widgets.text import PlainLabel


def texts(card: FileCard) -> list[str]:
    """What stands on a card: its lines, then its chips."""
    lines = [label.text() for label in card.findChildren(PlainLabel) if label.isVisible()]
    chips = [chip.word for kind in (VerdictChip, Tag) for chip in card.findChildren(kind) if chip.isVisible()]
    return [text for text in (*lines, *chips) if text.strip()]


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


def test_the_focus_stays_with_its_file_when_another_one_comes_before_it(person: Person) -> None:
    path = next(person.workspace.glob("Eldermoor*"))
    card = person.see(FileCard, f"file_{path.stem}")
    card.setFocus()
    newest = next(person.workspace.glob("Quillmarsh*"))
    for file, when in ((path, 1_000_000_000), (newest, 2_000_000_000)):
        os.utime(file, (when, when))
    person.window.go("home")
    shown = [card.path for card in person.window.findChildren(FileCard) if card.isVisible()]
    assert (shown[0], shown[-1]) == (newest, path)
    assert person.focus() is person.see(FileCard, f"file_{path.stem}")


def test_a_card_says_of_another_file_nothing_of_the_one_before(person: Person) -> None:
    card = person.see(FileCard, "file_Eldermoor Public Health Agency")
    before = texts(card)
    assert any("Index" in text for text in before)
    for summary in (
        FileSummary(Path("broken.bearings"), problem="This is not a Bearings file."),
        FileSummary(Path("locked.bearings"), sealed=True),
        FileSummary(Path("later.bearings"), unread=True),
    ):
        card.show_file(summary)
        said = texts(card)
        assert said[:2] == [summary.path.stem, summary.path.name]
        assert {*said} & {*before} == set()
        assert card.accessibleName() == summary.path.stem
    card.show_file(FileSummary(Path("later.bearings"), organisation="Later", verdict_name="Pilot - soon"))
    assert texts(card)[0] == "Later"
    assert "Pilot" in card.accessibleDescription()


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
