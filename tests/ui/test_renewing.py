"""Another questionnaire takes the place of the open one beside the window; so it does by undo and redo."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot
from slow_disk import LONGEST, goes_on
from windows import BANK, Person, at_the_bank

from bearings.domain import edits
from bearings.domain.upgrade.plan import upgrade_questionnaire
from bearings.errors import SaveError
from bearings.store.document import Document
from bearings.store.reading import read_document
from bearings.store.work_copy import WorkCopy
from bearings.ui import renewing
from bearings.ui.closing_dialog import ClosingDialog
from bearings.ui.messages import Message
from bearings.ui.upgrade_dialog import UpgradeDialog
from bearings.ui.widgets.toast import Toast
from bearings.upgrade_library import plan_with
from later_pack import later_pack


class SlowHome:
    """Holds up the saving of a change that brings another questionnaire; it fails with `error`, if any."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.threads: list[threading.Thread] = []
        self.error: BaseException | None = None
        self._ready = threading.Event()
        self._record = WorkCopy.record
        monkeypatch.setattr(WorkCopy, "record", lambda copy, *a, **given: self._hold(copy, *a, **given))
        monkeypatch.setattr(renewing, "PATIENCE", 0.0)

    def _hold(self, copy: WorkCopy, *change: Any, **given: Any) -> None:
        if given.get("pack") is not None:
            self.threads.append(threading.current_thread())
            assert self._ready.wait(LONGEST)
            if self.error is not None:
                raise self.error
        self._record(copy, *change, **given)

    def go_on(self) -> None:
        self._ready.set()

    def hold_again(self) -> None:
        self._ready.clear()


@pytest.fixture
def person(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Person]:
    yield from at_the_bank(qtbot, qapp, tmp_path)


@pytest.fixture
def home(person: Person, monkeypatch: pytest.MonkeyPatch) -> Iterator[SlowHome]:
    slow = SlowHome(monkeypatch)
    yield slow
    slow.go_on()


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return later_pack(tmp_path / "pack")


def update(person: Person, pack: Path, home: SlowHome) -> None:
    """Have the later version take its place, as far as the disk lets it."""
    live = person.window.live
    live.replace_questionnaire(upgrade_questionnaire(plan_with(live.pack, live.assessment, pack)))
    person.qtbot.waitUntil(lambda: bool(home.threads))


def version(person: Person) -> str:
    return person.window.live.pack.version


def said(person: Person) -> str:
    toast = person.see(Toast, "toast")
    return toast.text.text() if toast.isVisible() else ""


def test_the_window_goes_on_and_says_what_is_being_done(person: Person, pack: Path, home: SlowHome) -> None:
    update(person, pack, home)
    goes_on(person.qtbot)
    assert home.threads[0] is not threading.main_thread()
    assert said(person) == "Updating the questionnaire…"
    assert version(person) == "1.0.0"
    person.window.actions_.upgrade.trigger()  # it is not begun twice
    goes_on(person.qtbot)
    assert not any(dialog.isVisible() for dialog in person.window.findChildren(UpgradeDialog))
    home.go_on()
    person.qtbot.waitUntil(lambda: version(person) == "1.1.0")
    assert said(person) == ""
    assert len(home.threads) == 1


def test_undo_and_redo_go_beside_the_window_too(person: Person, pack: Path, home: SlowHome) -> None:
    before = person.window.live.assessment
    home.go_on()
    update(person, pack, home)
    person.qtbot.waitUntil(lambda: version(person) == "1.1.0")
    after = person.window.live.assessment
    for action, wanted, expected in (("undo", "1.0.0", before), ("redo", "1.1.0", after)):
        home.hold_again()
        home.threads.clear()
        getattr(person.window.actions_, action).trigger()
        person.qtbot.waitUntil(lambda: bool(home.threads))
        goes_on(person.qtbot)
        assert version(person) != wanted
        home.go_on()
        person.qtbot.waitUntil(lambda wanted=wanted: version(person) == wanted)  # type: ignore[misc]
        assert person.window.live.assessment == expected
        assert home.threads[0] is not threading.main_thread()


def test_an_edit_made_meanwhile_comes_after_it(person: Person, pack: Path, home: SlowHome) -> None:
    update(person, pack, home)
    threading.Timer(0.05, home.go_on).start()
    assert person.window.live.apply(edits.write_note("DAT-33", "after the update"))
    assert version(person) == "1.1.0"
    path = person.document().path
    assert person.window.live.publish()
    contents = read_document(path)
    assert contents.questionnaire.version == "1.1.0"
    assert contents.assessment.answer("DAT-33").note == "after the update"


def test_saving_meanwhile_brings_the_update_into_the_file(person: Person, pack: Path, home: SlowHome) -> None:
    path = person.document().path
    assert person.window.live.apply(edits.write_note("DAT-01", "before"))
    update(person, pack, home)
    person.window.actions_.publish.trigger()
    goes_on(person.qtbot)
    home.go_on()
    person.qtbot.waitUntil(lambda: not person.document().needs_publishing)
    assert read_document(path).questionnaire.version == "1.1.0"


@pytest.mark.parametrize("ours", [False, True])
def test_what_cannot_be_saved_moves_nothing_and_is_told(
    person: Person, pack: Path, home: SlowHome, ours: bool, qtbot: QtBot
) -> None:
    before = person.window.live.assessment
    home.error = ZeroDivisionError() if ours else SaveError("There is no space left.")
    update(person, pack, home)
    with qtbot.captureExceptions() as caught:
        home.go_on()
        person.qtbot.waitUntil(lambda: not person.window.live.is_held)
        goes_on(person.qtbot)
    assert [error[0] for error in caught] == ([ZeroDivisionError] if ours else [])
    assert (version(person), person.window.live.assessment) == ("1.0.0", before)
    assert said(person) == ""
    told = [m.heading.text() for m in person.window.findChildren(Message) if m.isVisible()]
    assert told == ([] if ours else ["There is no space left."])
    assert person.window.live.apply(edits.write_note("DAT-02", "goes on"))
    assert person.window.live.publish()


def test_closing_waits_for_it_and_loses_nothing(
    person: Person, pack: Path, home: SlowHome, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bearings.ui.live_session.PATIENCE", 0.0)
    path = person.document().path
    update(person, pack, home)
    person.window.close()
    person.qtbot.waitUntil(lambda: any(d.isVisible() for d in person.window.findChildren(ClosingDialog)))
    (dialog,) = person.window.findChildren(ClosingDialog)
    assert dialog.heading.text() == f"Still changing {BANK}…"
    goes_on(person.qtbot)
    home.go_on()
    person.qtbot.waitUntil(lambda: not person.window.isVisible())
    assert read_document(path).questionnaire.version == "1.1.0"


def test_who_does_not_wait_for_it_finds_it_at_the_next_opening(
    person: Person, pack: Path, home: SlowHome, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bearings.ui.live_session.PATIENCE", 0.0)
    path = person.document().path
    update(person, pack, home)
    person.window.actions_.close.trigger()
    person.qtbot.waitUntil(lambda: any(d.isVisible() for d in person.window.findChildren(ClosingDialog)))
    go = person.window.findChild(ClosingDialog).findChild(QPushButton, "closingGo")
    assert go is not None
    go.click()
    assert not person.window.live.is_open
    home.go_on()
    home.threads[0].join(LONGEST)
    goes_on(person.qtbot)
    again = Document.open(path, home=person.home)
    assert again.questionnaire.version == "1.1.0"
    again.abandon()
