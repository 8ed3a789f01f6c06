"""Closing a file whose folder is slow or dead: the window goes on, tells what it waits for, loses nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot
from slow_disk import SlowDisk, SlowShare, goes_on
from windows import BANK, Person, at_the_bank

from bearings.domain import edits
from bearings.errors import SaveError
from bearings.store.document import Document
from bearings.store.publication import Publication
from bearings.store.reading import read_document
from bearings.ui import closing, live_session, publishing
from bearings.ui.closing_dialog import ClosingDialog
from bearings.ui.messages import Message

OTHER = "Eldermoor Public Health Agency.bearings"


@pytest.fixture
def person(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Person]:
    yield from at_the_bank(qtbot, qapp, tmp_path)


@pytest.fixture
def share(monkeypatch: pytest.MonkeyPatch) -> Iterator[SlowShare]:
    slow = SlowShare(monkeypatch)
    yield slow
    slow.settle()


def edited(person: Person, note: str = "Said last") -> Path:
    assert person.window.live.apply(edits.write_note("DAT-02", note))
    return person.document().path


def note_in(path: Path) -> str:
    return read_document(path).assessment.answer("DAT-02").note


def waiting(person: Person) -> ClosingDialog:
    """What the window says while it waits."""
    person.qtbot.waitUntil(lambda: any(d.isVisible() for d in person.window.findChildren(ClosingDialog)))
    (dialog,) = (d for d in person.window.findChildren(ClosingDialog) if d.isVisible())
    return dialog


def is_asked(person: Person) -> bool:
    return any(dialog.isVisible() for dialog in person.window.findChildren(ClosingDialog))


def press(dialog: ClosingDialog, name: str) -> None:
    button = dialog.findChild(QPushButton, name)
    assert button is not None
    button.click()


def close_file(person: Person) -> None:
    person.window.actions_.close.trigger()


def close_window(person: Person) -> None:
    person.window.close()


WAYS: list[tuple[Callable[[Person], None], str]] = [
    (close_file, "Close without waiting"),
    (close_window, "Quit without waiting"),
]


@pytest.mark.parametrize(("close", "verb"), WAYS)
def test_the_window_goes_on_and_says_what_it_waits_for_until_all_is_written(
    person: Person, share: SlowShare, close: Callable[[Person], None], verb: str
) -> None:
    path = edited(person)
    close(person)
    dialog = waiting(person)
    goes_on(person.qtbot)
    assert dialog.heading.text() == f"Saving {BANK}…"
    assert str(path.parent) in dialog.text.text()
    assert dialog.findChild(QPushButton, "closingGo").text() == verb
    assert dialog.findChild(QProgressBar).isVisible()
    assert person.window.live.is_open
    share.go_on()
    person.qtbot.waitUntil(lambda: not person.window.live.is_open)
    assert not is_asked(person)
    assert note_in(path) == "Said last"
    assert person.window.isVisible() == (close is close_file)


@pytest.mark.parametrize(("close", "_verb"), WAYS)
def test_who_does_not_wait_finds_everything_at_the_next_opening(
    person: Person, share: SlowShare, close: Callable[[Person], None], _verb: str
) -> None:
    path = edited(person)
    close(person)
    press(waiting(person), "closingGo")
    assert not person.window.live.is_open
    again = Document.open(path, home=person.home)
    assert again.recovered is not None
    assert again.assessment.answer("DAT-02").note == "Said last"
    again.abandon()


def test_the_next_start_opens_what_was_quit_without_waiting(
    person: Person, share: SlowShare, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = edited(person)
    close_window(person)
    press(waiting(person), "closingGo")
    assert not person.window.isVisible()
    share.settle()
    person.start().reopen_after_crash()
    person.qtbot.waitUntil(lambda: person.window.live.is_open)
    assert person.document().path == path
    assert person.window.live.assessment.answer("DAT-02").note == "Said last"


def test_who_keeps_working_has_it_all_published_later(person: Person, share: SlowShare) -> None:
    path = edited(person)
    close_file(person)
    press(waiting(person), "closingStay")
    assert person.window.live.is_open
    assert person.window.live.apply(edits.write_note("DAT-02", "and more"))
    share.go_on()
    person.qtbot.waitUntil(lambda: not person.document().needs_publishing)
    assert person.window.live.is_open
    assert note_in(path) == "and more"


def test_what_is_typed_while_it_waits_is_written_too(person: Person, share: SlowShare) -> None:
    path = edited(person)
    close_file(person)
    assert person.window.live.apply(edits.write_note("DAT-02", "typed while it waited"))
    share.go_on()
    person.qtbot.waitUntil(lambda: not person.window.live.is_open)
    assert note_in(path) == "typed while it waited"


def test_another_file_comes_once_the_first_is_written(person: Person, share: SlowShare) -> None:
    path = edited(person)
    person.window.desk.open_path(person.workspace / OTHER)
    goes_on(person.qtbot)
    assert waiting(person).findChild(QPushButton, "closingGo").text() == "Open without waiting"
    assert person.document().path == path
    share.go_on()
    person.qtbot.waitUntil(lambda: person.document().path.name == OTHER)
    assert note_in(path) == "Said last"


def test_who_stays_with_the_first_file_can_open_the_other_later(person: Person, share: SlowShare) -> None:
    edited(person)
    person.window.desk.open_path(person.workspace / OTHER)
    press(waiting(person), "closingStay")
    assert person.document().path.name == BANK
    share.settle()
    person.qtbot.waitUntil(lambda: not person.document().needs_publishing)
    person.window.desk.open_path(person.workspace / OTHER)  # nobody has it
    person.qtbot.waitUntil(lambda: person.document().path.name == OTHER)


def test_a_folder_that_does_not_answer_is_called_that(
    person: Person, share: SlowShare, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(closing, "LONGEST", 1)
    edited(person)
    close_file(person)
    dialog = waiting(person)
    person.qtbot.waitUntil(lambda: dialog.heading.text() == f"The folder of {BANK} does not answer")
    assert "there when you open it again" in dialog.text.text()
    press(dialog, "closingStay")


def test_a_file_that_cannot_be_written_says_why_and_waits_for_a_word(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: Publication) -> None:
        raise OSError(28, "full")

    path = edited(person)
    with monkeypatch.context() as patch:
        patch.setattr(Publication, "_complete", full)
        close_window(person)
        dialog = waiting(person)
        assert dialog.heading.text() == f"Your last changes are not in {BANK} yet"
        assert "no space left" in dialog.text.text()
        assert not dialog.findChild(QProgressBar).isVisible()
        assert not [m for m in person.window.findChildren(Message) if m.isVisible() and m is not dialog]
        press(dialog, "closingStay")
        assert person.window.isVisible()
    close_window(person)  # there is space again
    assert not person.window.isVisible()
    assert note_in(path) == "Said last"


def test_a_share_that_comes_back_while_it_is_asked_closes_the_file(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(live_session, "TRY_AGAIN_AFTER", 1)
    path = edited(person)
    with monkeypatch.context() as patch:
        patch.setattr(Publication, "_complete", lambda _: _raise(SaveError("The share is gone.")))
        close_file(person)
        waiting(person)
    person.qtbot.waitUntil(lambda: not person.window.live.is_open)
    assert not is_asked(person)
    assert note_in(path) == "Said last"


def _raise(error: Exception) -> None:
    raise error


def test_a_copy_that_is_being_written_is_waited_for(
    person: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    disk = SlowDisk(monkeypatch)
    copy = tmp_path / "copy.bearings"
    person.answer_dialogs(monkeypatch, write=copy)
    person.window.actions_.save_copy.trigger()
    person.qtbot.waitUntil(lambda: disk.is_writing)
    close_window(person)
    dialog = waiting(person)
    assert dialog.heading.text() == "Writing copy.bearings…"
    goes_on(person.qtbot)
    disk.go_on()
    person.qtbot.waitUntil(lambda: not person.window.isVisible())
    assert read_document(copy).assessment.organisation.name == "Quillmarsh Regional Bank"


def test_a_copy_that_is_not_waited_for_leaves_the_old_file(
    person: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    disk = SlowDisk(monkeypatch)
    copy = tmp_path / "out" / "copy.bearings"
    copy.parent.mkdir()
    copy.write_bytes(b"old")
    person.answer_dialogs(monkeypatch, write=copy)
    person.window.actions_.save_copy.trigger()
    person.qtbot.waitUntil(lambda: disk.is_writing)
    close_file(person)
    press(waiting(person), "closingGo")
    assert not person.window.live.is_open
    disk.settle()
    assert copy.read_bytes() == b"old"
    assert list(copy.parent.iterdir()) == [copy]


def test_escape_keeps_working(person: Person, share: SlowShare) -> None:
    edited(person)
    close_file(person)
    QTest.keyClick(waiting(person), Qt.Key.Key_Escape)
    assert not is_asked(person)
    assert person.window.live.is_open


def test_a_file_that_takes_long_to_save_is_not_called_saved(
    person: Person, share: SlowShare, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(publishing, "LONGEST", 1)
    edited(person)
    person.window.actions_.publish.trigger()
    person.qtbot.waitUntil(lambda: person.read("saveState") == "Still saving to your file…")
    edited(person, "and more")
    assert person.read("saveState") == "Still saving to your file…"
    share.go_on()
    person.qtbot.waitUntil(lambda: person.read("saveState").startswith("Saved "))
