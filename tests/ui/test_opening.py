"""A file is read and checked beside the window, which goes on meanwhile."""

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from windows import Person

from bearings import library
from bearings.domain import edits
from bearings.errors import BearingsError
from bearings.store.document import Document
from bearings.store.reading import read_document
from bearings.ui import file_desk, messages
from bearings.ui.widgets.toast import Toast


@pytest.fixture(autouse=True)
def files_at_once() -> None:
    """Here files are read as they are for people."""


@pytest.fixture
def person(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Person]:
    person = Person(qtbot, qapp, tmp_path)
    library.copy_samples(person.workspace, home=person.home)
    yield person
    person.window.close()


def until_open(person: Person) -> None:
    person.qtbot.waitUntil(lambda: person.window.live.is_open and not person.window.desk.reading)


def sample(person: Person, name: str) -> Path:
    return next(path for path in person.workspace.glob("*.bearings") if path.name.startswith(name))


def test_the_window_goes_on_while_a_file_is_read(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    opened, threads = Document.open, list[threading.Thread]()
    gate = threading.Event()

    def slowly(path: Path, **given: Any) -> Document:
        threads.append(threading.current_thread())
        assert gate.wait(10)
        return opened(path, **given)

    monkeypatch.setattr(Document, "open", slowly)
    path = sample(person, "Quillmarsh")
    person.window.desk.open_path(path)
    person.qtbot.waitUntil(lambda: bool(threads))
    assert person.window.desk.reading
    assert not person.window.live.is_open
    assert person.window.cursor().shape() == Qt.CursorShape.BusyCursor
    person.window.desk.open_path(sample(person, "Eldermoor"))  # no other is begun meanwhile
    gate.set()
    until_open(person)
    assert person.document().path == path
    assert len(threads) == 1
    assert threads[0] is not threading.main_thread()
    assert person.window.cursor().shape() == Qt.CursorShape.ArrowCursor


def test_a_file_that_takes_its_time_says_so_and_can_be_left(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened, gate, threads = Document.open, threading.Event(), list[threading.Thread]()
    monkeypatch.setattr(file_desk, "TOLD_AFTER", 1)
    dead, other = sample(person, "Quillmarsh"), sample(person, "Eldermoor")

    def slowly(path: Path, **given: Any) -> Document:
        if path == dead:
            threads.append(threading.current_thread())
            assert gate.wait(10)
        return opened(path, **given)

    monkeypatch.setattr(Document, "open", slowly)
    person.window.desk.open_path(dead)
    person.qtbot.waitUntil(lambda: bool(threads))
    person.qtbot.waitUntil(lambda: bool(person.window.findChildren(Toast)))
    toast = person.see(Toast, "toast")
    person.qtbot.waitUntil(toast.isVisible)
    assert toast.text.text() == "A file is still being read…"
    person.qtbot.mouseClick(toast.button, Qt.MouseButton.LeftButton)  # type: ignore[no-untyped-call]
    assert not toast.isVisible()
    assert person.window.cursor().shape() == Qt.CursorShape.ArrowCursor
    person.window.desk.open_path(other)
    until_open(person)
    gate.set()
    threads[0].join(10)
    assert person.document().path == other
    again = Document.open(dead, home=person.home)  # nobody holds it
    again.close()


def test_what_was_read_beside_the_window_is_edited_and_saved(person: Person) -> None:
    path = sample(person, "Quillmarsh")
    person.window.desk.open_path(path)
    until_open(person)
    assert person.window.live.apply(edits.write_note("DAT-02", "kept"))
    assert person.window.live.close()
    assert read_document(path).assessment.answer("DAT-02").note == "kept"


def test_from_file_to_file_the_home_page_does_not_come_between(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.window.desk.open_path(sample(person, "Quillmarsh"))
    until_open(person)
    went, go = list[str](), person.window.go
    monkeypatch.setattr(person.window, "go", lambda key: (went.append(key), go(key))[1])
    other = sample(person, "Eldermoor")
    person.window.desk.open_path(other)
    person.qtbot.waitUntil(lambda: person.document().path == other)
    assert went == ["questions"]


def test_a_file_that_cannot_be_read_is_told_and_the_next_one_opens(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[BearingsError] = []
    monkeypatch.setattr(messages, "show_error", lambda error, _parent: told.append(error))
    broken = person.workspace / "Broken.bearings"
    broken.write_bytes(b"no database")
    person.window.desk.open_path(broken)
    person.qtbot.waitUntil(lambda: bool(told))
    assert "Broken" in told[0].what
    assert not person.window.live.is_open
    assert person.window.cursor().shape() == Qt.CursorShape.ArrowCursor
    person.window.desk.open_path(sample(person, "Quillmarsh"))
    until_open(person)


def test_a_new_assessment_a_sample_and_answers_come_the_same_way(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    person.window.desk.said.connect(said.append)
    person.answer_dialogs(monkeypatch, organisation="Northwind")
    person.window.desk.new()
    until_open(person)
    assert person.window.live.assessment.organisation.name == "Northwind"
    person.window.live.close()
    person.window.desk.explore(library.sample_files()[0])
    until_open(person)
    person.window.live.close()
    person.window.desk.import_path(library.sample_files()[1])
    until_open(person)
    assert said == [f"Imported into {person.document().path.name}"]
