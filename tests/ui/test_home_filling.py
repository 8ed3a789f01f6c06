"""How Home fills: the names of files at once, then what is in them, those in sight first."""

import shutil
import threading
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot
from slow_disk import goes_on
from windows import Person

from bearings import library
from bearings.store import catalogue
from bearings.store.catalogue import FileSummary, ListedFile
from bearings.store.recent_files import RecentFiles
from bearings.ui import known_files, slices
from bearings.ui.known_files import KnownFiles
from bearings.ui.pages.home import page
from bearings.ui.pages.home.cards import FileCard
from bearings.ui.pages.home.file_cards import FileCards
from bearings.ui.widgets.text import PlainLabel


@pytest.fixture(autouse=True)
def files_listed_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Here Home fills as it does for people who have many files."""
    monkeypatch.setattr(known_files, "PATIENCE", 0)
    monkeypatch.setattr(known_files, "BEFORE_SHOWN", -1)
    monkeypatch.setattr(known_files, "MOST", 1)
    monkeypatch.setattr(catalogue, "_memories", {})


class Reader:
    """Looks into files when it is let, and notes which ones."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.gate = threading.Event()
        self.names: list[str] = []
        self._look = known_files.look_into
        monkeypatch.setattr(known_files, "look_into", self.look)

    def look(self, files: Iterable[ListedFile], *, seconds: float) -> list[FileSummary]:
        if seconds < 0:
            return []  # the list is to stand first
        assert self.gate.wait(10)
        self.names += [Path(file.path).stem for file in files]
        return self._look(files)


@pytest.fixture
def reader(monkeypatch: pytest.MonkeyPatch) -> Reader:
    return Reader(monkeypatch)


@pytest.fixture
def person(qtbot: QtBot, qapp: QApplication, tmp_path: Path, reader: Reader) -> Iterator[Person]:
    """At home with three files, named after letters: a is Brackenforge, b Eldermoor, c Quillmarsh."""
    folder = tmp_path / "workspace"
    made = sorted(library.copy_samples(folder, home=tmp_path / "home"))
    for path, letter in zip(made, "abc", strict=True):
        path.rename(folder / f"{letter}.bearings")
    somebody = Person(qtbot, qapp, tmp_path)
    qtbot.waitUntil(lambda: len(names(somebody)) == 3)
    yield somebody
    reader.gate.set()
    somebody.window.close()


def names(person: Person) -> list[str]:
    return [card.accessibleName() for card in shown(person)]


def shown(person: Person) -> list[FileCard]:
    return [card for card in person.window.findChildren(FileCard) if card.isVisible()]


def test_names_stand_there_before_a_file_is_read_and_its_card_fills_in_place(
    person: Person, reader: Reader
) -> None:
    assert sorted(names(person)) == ["a", "b", "c"]
    before = shown(person)
    heights = [card.height() for card in before]
    assert all("Not read yet" in card.accessibleDescription() for card in before)
    before[1].setFocus()
    reader.gate.set()
    person.qtbot.waitUntil(
        lambda: (
            sorted(names(person))
            == ["Brackenforge Drives", "Eldermoor Public Health Agency", "Quillmarsh Regional Bank"]
        )
    )
    assert shown(person) == before
    assert [card.height() for card in before] == heights
    assert person.focus() is before[1]


def test_files_that_a_search_leaves_in_sight_are_read_first(person: Person, reader: Reader) -> None:
    search = person.see(QLineEdit, "homeSearch")
    search.setFocus()
    last = names(person)[-1]  # the latest file is being read already
    person.type(f"{last}.bearings")
    reader.gate.set()
    person.qtbot.waitUntil(lambda: len(reader.names) == 3)
    assert reader.names[1] == last


def test_a_search_finds_an_organisation_once_its_file_is_read(person: Person, reader: Reader) -> None:
    person.see(QLineEdit, "homeSearch").setFocus()
    person.type("elder")
    assert names(person) == []
    assert person.read("homeSaid") == "3 files are still being read."
    reader.gate.set()
    person.qtbot.waitUntil(lambda: names(person) == ["Eldermoor Public Health Agency"])
    person.qtbot.waitUntil(lambda: not person.see(PlainLabel, "homeSaid").isVisible())


def test_verdicts_are_offered_as_they_become_known(person: Person, reader: Reader) -> None:
    choices = person.see(QComboBox, "homeFilter")
    assert choices.count() == 1
    reader.gate.set()
    person.qtbot.waitUntil(lambda: choices.count() > 2)


def test_of_many_files_some_are_shown_a_few_at_a_time_and_the_rest_is_counted(
    person: Person, reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page, "MOST_CARDS", 9)
    for number in range(9):
        shutil.copy(person.workspace / "a.bearings", person.workspace / f"copy {number}.bearings")
    reader.gate.set()
    person.window.go("home")
    person.qtbot.waitUntil(lambda: len(shown(person)) == 9)
    assert person.read("homeSaid").startswith("Showing 9 of 12.")
    person.see(QLineEdit, "homeSearch").setFocus()
    person.type("quill")
    person.qtbot.waitUntil(lambda: names(person) == ["Quillmarsh Regional Bank"])


def test_what_is_learned_while_cards_are_made_moves_them_once_they_are(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    grid = FileCards()
    qtbot.addWidget(grid)
    monkeypatch.setattr(slices, "SLICE", 0)  # a turn makes none
    grid.show()
    files = [FileSummary(Path(f"{number}.bearings")) for number in range(12)]
    grid.show_files(files)
    monkeypatch.setattr(slices, "SLICE", 1)
    grid.show_files(files[::-1], patient=True)
    assert grid.cards[0].accessibleName() == "0"
    qtbot.waitUntil(lambda: [card.accessibleName() for card in grid.cards][:1] == ["11"])
    qtbot.waitUntil(lambda: grid.cards[-1].accessibleName() == "0")
    grid.show_files(files)  # asked for by a person
    assert grid.cards[0].accessibleName() == "0"
    qtbot.waitUntil(lambda: grid.cards[-1].accessibleName() == "11")


def test_the_page_has_room_for_its_cards_before_they_are_painted(person: Person, reader: Reader) -> None:
    for number in range(6):
        shutil.copy(person.workspace / "a.bearings", person.workspace / f"copy {number}.bearings")
    reader.gate.set()
    person.window.go("home")
    person.qtbot.waitUntil(lambda: len(shown(person)) == 9)
    person.qtbot.waitUntil(lambda: "Quillmarsh Regional Bank" in names(person))
    grid = person.see(FileCards, "fileCards")
    person.see(QLineEdit, "homeSearch").setFocus()
    person.type("quill")
    person.qtbot.waitUntil(lambda: len(shown(person)) == 1 and grid.height() < 2 * grid.cards[0].height())
    person.key(Qt.Key.Key_Escape)
    while len(grid.cards) < 9:
        assert grid.height() >= grid.heightForWidth(grid.width())
        grid._slices.finish()
    assert grid.height() >= grid.heightForWidth(grid.width())


def test_a_folder_that_is_slow_to_answer_does_not_hold_up_the_window(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate, looked = threading.Event(), list[threading.Thread]()
    listed = known_files.listed_files

    def slowly(recent: list[Path], workspace: Path) -> list[ListedFile]:
        looked.append(threading.current_thread())
        assert gate.wait(10)
        return listed(recent, workspace)

    monkeypatch.setattr(known_files, "listed_files", slowly)
    somebody = Person(qtbot, qapp, tmp_path)
    qtbot.waitUntil(lambda: bool(looked))
    assert somebody.window.current_key == "home"
    assert somebody.window.findChildren(FileCard) == []
    library.copy_samples(somebody.workspace, home=somebody.home)
    somebody.window.desk.known.changed.emit()  # and is looked through once more after that
    gate.set()
    qtbot.waitUntil(lambda: len(somebody.window.findChildren(FileCard)) == 3)
    assert threading.main_thread() not in looked
    assert len(looked) == 2
    somebody.window.close()


def test_nothing_that_was_read_of_files_is_written_down(person: Person, reader: Reader) -> None:
    reader.gate.set()
    person.qtbot.waitUntil(lambda: "Eldermoor Public Health Agency" in names(person))
    known = person.window.findChild(KnownFiles)
    assert known is not None
    known.add(person.workspace / "b.bearings")
    person.window.close()
    kept = [path for path in person.home.rglob("*") if path.is_file() and "backups" not in path.parts]
    assert "recent.json" in [path.name for path in kept]
    assert [path for path in kept if b"Eldermoor" in path.read_bytes()] == []


def test_the_window_goes_on_while_recent_files_are_written(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(known_files, "PATIENCE", 0)
    ready, add, threads = threading.Event(), RecentFiles.add, list[threading.Thread]()

    def slowly(recent: RecentFiles, path: Path) -> None:
        threads.append(threading.current_thread())
        assert ready.wait(20)
        add(recent, path)

    monkeypatch.setattr(RecentFiles, "add", slowly)
    parent = QObject()
    known = KnownFiles(RecentFiles(tmp_path / "recent.json"), tmp_path, parent)
    for name in ("a", "b", "c"):
        known.add(tmp_path / name)
    known.forget(tmp_path / "b")
    qtbot.waitUntil(lambda: bool(threads))
    goes_on(qtbot)
    assert known.recent() == []
    ready.set()
    qtbot.waitUntil(lambda: known.recent() == [tmp_path / "c", tmp_path / "a"])
    assert threading.main_thread() not in threads
