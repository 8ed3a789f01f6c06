"""Copies and exports are written beside the window, however slow the disk; each can be stopped."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from report_desk import SLOW, page, previewed
from slow_disk import SlowDisk, goes_on
from windows import BANK, Person, at_the_bank

from bearings import library
from bearings.domain import edits
from bearings.store.exchange import read_exchange
from bearings.store.reading import read_document
from bearings.ui import ask
from bearings.ui.messages import Message
from bearings.ui.widgets.toast import Toast
from bearings.ui.writing import Writing


@pytest.fixture
def person(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Person]:
    yield from at_the_bank(qtbot, qapp, tmp_path)


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Iterator[SlowDisk]:
    slow = SlowDisk(monkeypatch)
    yield slow
    slow.settle()


def start(person: Person, monkeypatch: pytest.MonkeyPatch, action: str, target: Path) -> None:
    """Choose a deed of the File menu, and a file to write in its dialog."""
    person.answer_dialogs(monkeypatch, write=target)
    monkeypatch.setattr(ask, "file_of_form", lambda *_: target)
    getattr(person.window.actions_, action).trigger()


def said(person: Person) -> str:
    toast = person.see(Toast, "toast")
    return toast.text.text() if toast.isVisible() else ""


def press_stop(person: Person) -> None:
    button = person.see(Toast, "toast").button
    assert button.text() == "Stop"
    person.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)  # type: ignore[no-untyped-call]


def answers_of_copy(path: Path) -> object:
    return read_document(path).assessment


def answers_of_export(path: Path) -> object:
    return read_exchange(path, library.builtin_pack())


DEEDS: list[tuple[str, str, Callable[[Path], object], str]] = [
    ("save_copy", "copy.bearings", answers_of_copy, "Copied to copy.bearings"),
    ("export_answers", "a.yaml", answers_of_export, "Answers written to a.yaml"),
    ("export_answers", "a.json", answers_of_export, "Answers written to a.json"),
]


@pytest.mark.parametrize(("action", "name", "read", "done"), DEEDS)
def test_the_window_goes_on_while_a_file_is_written(
    person: Person,
    disk: SlowDisk,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    action: str,
    name: str,
    read: Callable[[Path], object],
    done: str,
) -> None:
    asked_for = person.window.live.assessment
    start(person, monkeypatch, action, tmp_path / name)
    person.qtbot.waitUntil(lambda: disk.is_writing)
    goes_on(person.qtbot)
    assert said(person) == f"Writing {name}…"
    assert person.window.live.apply(edits.write_note("DAT-02", "typed meanwhile"))
    goes_on(person.qtbot)
    assert said(person) == f"Writing {name}…"  # an edit does not take it away
    assert not (tmp_path / name).exists()
    disk.go_on()
    person.qtbot.waitUntil(lambda: said(person) == done)
    assert read(tmp_path / name) == asked_for
    assert disk.threads[0] is not threading.main_thread()


@pytest.mark.parametrize(("action", "name", "read", "done"), DEEDS[:2])
def test_what_is_stopped_leaves_the_old_file_and_can_be_begun_anew(
    person: Person,
    disk: SlowDisk,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    action: str,
    name: str,
    read: Callable[[Path], object],
    done: str,
) -> None:
    target = tmp_path / "out" / name
    target.parent.mkdir()
    target.write_bytes(b"old")
    start(person, monkeypatch, action, target)
    person.qtbot.waitUntil(lambda: disk.is_writing)
    press_stop(person)
    assert said(person) == f"Stopped. {name} was not written."
    disk.settle()
    assert target.read_bytes() == b"old"
    assert list(target.parent.iterdir()) == [target]
    start(person, monkeypatch, action, target)
    person.qtbot.waitUntil(lambda: said(person) == done)
    assert read(target) == person.window.live.assessment


def test_another_is_not_begun_before_the_first_is_there(
    person: Person, disk: SlowDisk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    start(person, monkeypatch, "save_copy", tmp_path / "a.bearings")
    person.qtbot.waitUntil(lambda: disk.is_writing)
    for action in ("save_copy", "export_answers"):
        start(person, monkeypatch, action, tmp_path / "b.yaml")
        assert said(person) == "Still writing a.bearings…"
    disk.go_on()
    person.qtbot.waitUntil(lambda: said(person) == "Copied to a.bearings")
    assert len(disk.threads) == 1


def test_a_copy_that_cannot_be_written_is_told_and_says_no_longer_that_it_is_being_written(
    person: Person, disk: SlowDisk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    start(person, monkeypatch, "save_copy", folder / "a.bearings")
    person.qtbot.waitUntil(lambda: disk.is_writing)
    for left in folder.iterdir():
        left.unlink()
    folder.rmdir()  # the stick is drawn
    disk.go_on()
    person.qtbot.waitUntil(lambda: bool(person.window.findChildren(Message)))
    (message,) = person.window.findChildren(Message)
    assert "The folder for" in message.heading.text()
    assert said(person) == ""
    message.accept()


def test_a_copy_over_the_open_file_itself_saves_it(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    person.window.live.apply(edits.write_note("DAT-02", "kept"))
    path = person.document().path
    start(person, monkeypatch, "save_copy", path)
    person.qtbot.waitUntil(lambda: said(person) == f"Saved to {BANK}")
    assert read_document(path).assessment.answer("DAT-02").note == "kept"
    person.window.live.apply(edits.write_note("DAT-02", "and later"))
    assert person.window.live.publish()
    assert person.document().path == path  # and no copy of a conflict


def test_results_are_written_beside_the_window_too_and_stopped(
    person: Person, disk: SlowDisk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    target = tmp_path / "a.csv"
    target.write_bytes(b"old")
    start(person, monkeypatch, "export_results", target)
    person.qtbot.waitUntil(lambda: disk.is_writing, timeout=SLOW)
    goes_on(person.qtbot)
    start(person, monkeypatch, "export_results", target)
    assert said(person) == "Still writing a.csv…"
    press_stop(person)
    assert said(person) == "Stopped. a.csv was not written."
    disk.settle()
    assert target.read_bytes() == b"old"
    start(person, monkeypatch, "export_results", target)
    person.qtbot.waitUntil(lambda: said(person) == "Results written to a.csv", timeout=SLOW)
    assert target.read_bytes() != b"old"


def test_results_that_are_still_being_made_are_stopped(
    person: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    start(person, monkeypatch, "export_results", tmp_path / "a.csv")
    press_stop(person)
    assert said(person) == "Stopped. a.csv was not written."
    start(person, monkeypatch, "export_results", tmp_path / "b.csv")
    person.qtbot.waitUntil(lambda: said(person) == "Results written to b.csv", timeout=SLOW)
    assert not (tmp_path / "a.csv").exists()


def test_the_report_is_written_beside_the_window_and_can_be_cancelled(
    person: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    previewed(person)
    disk = SlowDisk(monkeypatch)
    target = tmp_path / "report.pdf"
    target.write_bytes(b"old")
    person.answer_dialogs(monkeypatch, write=target)
    person.press("exportPdfButton")
    person.qtbot.waitUntil(lambda: disk.is_writing)
    goes_on(person.qtbot)
    assert person.read("exportStage") == "Writing the file…"
    assert not person.see(QPushButton, "exportPdfButton").isEnabled()
    page(person).export()  # as the key does: nothing more is begun
    person.press("cancelExport")
    assert person.see(QPushButton, "exportPdfButton").isEnabled()
    assert not person.see(QWidget, "exportStage").isVisible()
    disk.settle()
    assert target.read_bytes() == b"old"
    person.press("exportPdfButton")
    person.qtbot.waitUntil(lambda: target.read_bytes() == page(person).file)
    assert len(disk.threads) == 2


def test_what_is_stopped_too_late_is_there(
    person: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    start(person, monkeypatch, "export_answers", tmp_path / "a.yaml")
    person.qtbot.waitUntil((tmp_path / "a.yaml").exists)
    assert not any(writing.stop() for writing in person.window.findChildren(Writing))
    assert said(person) == "Answers written to a.yaml"
