"""Earlier versions in the window: listed, opened as a copy beside the file, forgotten."""

import threading
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QTreeView
from pytestqt.qtbot import QtBot
from windows import Person

from bearings import library
from bearings.domain import edits
from bearings.store import backups
from bearings.store.backups import Backups
from bearings.store.reading import read_document
from bearings.ui.messages import Message
from bearings.ui.models.version_lines import moment
from bearings.ui.versions_dialog import VersionsDialog
from bearings.ui.widgets.text import PlainLabel


@pytest.fixture(autouse=True)
def files_at_once() -> None:
    """Here files are read as they are for people."""


@pytest.fixture
def person(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Person]:
    somebody = Person(qtbot, qapp, tmp_path)
    library.copy_samples(somebody.workspace, home=somebody.home)
    open_(somebody, somebody.workspace / "Quillmarsh Regional Bank.bearings")
    yield somebody
    somebody.window.close()


def open_(person: Person, path: Path) -> None:
    person.window.desk.open_path(path)
    person.qtbot.waitUntil(lambda: person.window.live.is_open and person.document().path == path)
    person.qtbot.waitUntil(lambda: not person.window.desk.reading)


def note(person: Person, words: str) -> None:
    """Write a note and save it to the file."""
    live = person.window.live
    live.apply(edits.write_note("DAT-02", words))
    live.break_merge()
    assert live.publish()


def note_of(path: Path) -> str:
    return read_document(path).assessment.answer("DAT-02").note


def ask(person: Person) -> VersionsDialog:
    """Choose the menu's entry; the dialog that comes."""
    person.window.actions_.versions.trigger()
    found: list[VersionsDialog] = []

    def look() -> bool:
        found[:] = [d for d in person.window.findChildren(VersionsDialog) if d.isVisible()]
        return bool(found)

    person.qtbot.waitUntil(look)
    return found[0]


def lines(dialog: VersionsDialog) -> list[list[str]]:
    """What the list says, cell by cell."""
    table = dialog.findChild(QTreeView, "versionsTable")
    assert table is not None
    if not table.isVisible():
        return []
    model = table.model()
    rows, columns = model.rowCount(), model.columnCount()
    return [[model.index(row, column).data() for column in range(columns)] for row in range(rows)]


def button(dialog: QDialog, name: str) -> QPushButton:
    found = dialog.findChild(QPushButton, name)
    assert found is not None
    return found


def forget(dialog: VersionsDialog, name: str) -> None:
    """Press "Forget all…" and then that button of the question that comes."""

    def answer() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, Message)
        button(box, name).click()

    QTimer.singleShot(50, answer)
    button(dialog, "forgetVersions").click()


def told(person: Person) -> str:
    """The error that is shown."""
    found: list[Message] = []

    def look() -> bool:
        found[:] = [m for m in person.window.findChildren(Message) if m.isVisible()]
        return bool(found)

    person.qtbot.waitUntil(look)
    text = f"{found[0].heading.text()} {found[0].text.text()}"
    button(found[0], "messageClose").click()
    return text


def test_versions_are_listed_the_latest_first_with_when_how_much_and_why(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    note(person, "first")
    monkeypatch.setattr(backups, "EVERY", 0.0)
    person.window.live.apply(edits.clear_answer("DAT-02"))
    note(person, "second")
    note(person, "third")
    person.window.live.apply(edits.remove_respondent(person.window.live.assessment.respondents[0].id))
    kept = person.document().backups
    person.qtbot.waitUntil(lambda: len(kept.listed()) == 4)
    dialog = ask(person)
    told = lines(dialog)
    assert [line[2] for line in told] == [
        "Before votes were taken in, or people merged or removed",
        "After half an hour of changes",
        "After half an hour of changes",
        "As a session began",
    ]
    assert [line[1] for line in told] == ["48 of 50", "48 of 50", "49 of 50", "49 of 50"]
    assert told[0][0] == moment(kept.listed()[0].at)
    dialog.reject()


def test_a_copy_opens_beside_the_file_and_nothing_is_overwritten(person: Person) -> None:
    note(person, "first")
    path, at = person.document().path, person.document().backups.listed()[0].at
    person.window.live.apply(edits.write_note("DAT-02", "not saved yet"))
    month = QLocale("en_GB").monthName(at.month, QLocale.FormatType.ShortFormat)
    name = f"Quillmarsh Regional Bank (version of {at.day} {month} {at.year} {at:%H.%M})"
    for copy in (f"{name}.bearings", f"{name} 2.bearings"):
        open_(person, path)
        ask(person)
        assert person.focus().objectName() == "versionsTable"
        QTest.keyClick(person.focus(), Qt.Key.Key_Return)
        person.qtbot.waitUntil(lambda c=copy: person.document().path == path.with_name(c))
        assert QApplication.activeModalWidget() is None
        assert person.window.live.assessment.answer("DAT-02").note not in ("first", "not saved yet")
        assert person.window.toast.text.text() == f"Opened a copy: {copy}"
    assert note_of(path) == "not saved yet"  # what was open was left as always


def test_the_version_the_person_came_to_is_opened(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backups, "EVERY", 0.0)
    for words in ("first", "second", "third"):
        note(person, words)
    ask(person)
    QTest.keyClick(person.focus(), Qt.Key.Key_Down)
    before = person.document().path
    QTest.keyClick(person.focus(), Qt.Key.Key_Return)
    person.qtbot.waitUntil(lambda: person.document().path != before)
    assert person.window.live.assessment.answer("DAT-02").note == "first"


def test_all_are_forgotten_only_after_a_yes(person: Person) -> None:
    note(person, "first")
    path, kept = person.document().path, person.document().backups
    dialog = ask(person)
    forget(dialog, "messageCancel")
    assert len(lines(dialog)) == len(kept.listed()) == 1
    forget(dialog, "messageDo")
    person.qtbot.waitUntil(lambda: not lines(dialog))
    assert kept.listed() == []
    assert not button(dialog, "forgetVersions").isVisible()
    assert not button(dialog, "openVersion").isVisible()
    assert any(
        label.isVisible() and label.text() == "There are no earlier versions yet"
        for label in dialog.findChildren(PlainLabel)
    )
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert QApplication.activeModalWidget() is None
    assert note_of(path) == "first"


def test_a_file_without_versions_says_so(person: Person) -> None:
    dialog = ask(person)
    assert lines(dialog) == []
    assert button(dialog, "closeVersions").hasFocus()
    QTest.keyClick(person.focus(), Qt.Key.Key_Escape)
    assert QApplication.activeModalWidget() is None
    assert person.window.live.is_open


@pytest.mark.parametrize("gone", [True, False])
def test_a_version_that_vanished_or_broke_is_told_in_plain_words(person: Person, gone: bool) -> None:
    note(person, "first")
    path, version = person.document().path, person.document().backups.listed()[0]
    if not gone:
        version.path.write_bytes(b"nothing of ours" * 20)
    dialog = ask(person)
    if gone:
        version.path.unlink()
    else:
        assert lines(dialog)[0][1] == "Cannot be read"
    button(dialog, "openVersion").click()
    assert told(person) == "This earlier version cannot be read any more. Choose another version."
    assert person.document().path == path
    assert len(list(path.parent.glob("Quillmarsh*"))) == 1


def test_versions_that_cannot_be_removed_stay_listed(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: Path) -> None:
        raise PermissionError(13, "Permission denied")

    note(person, "first")
    dialog = ask(person)
    monkeypatch.setattr(backups, "shutil", SimpleNamespace(rmtree=refuse))
    forget(dialog, "messageDo")
    assert told(person).startswith("Not all earlier versions could be removed: permission denied.")
    person.qtbot.waitUntil(dialog.isEnabled)
    assert len(lines(dialog)) == 1
    dialog.reject()


def test_the_window_goes_on_while_versions_are_looked_for(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    listed, threads, gate = Backups.listed, list[threading.Thread](), threading.Event()

    def slowly(kept: Backups) -> list[backups.Backup]:
        threads.append(threading.current_thread())
        assert gate.wait(10)
        return listed(kept)

    monkeypatch.setattr(Backups, "listed", slowly)
    person.window.actions_.versions.trigger()
    person.qtbot.waitUntil(lambda: bool(threads))
    assert threads[0] is not threading.main_thread()
    assert person.window.cursor().shape() == Qt.CursorShape.BusyCursor
    gate.set()
    person.qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), VersionsDialog))
    assert person.window.cursor().shape() != Qt.CursorShape.BusyCursor
    QApplication.activeModalWidget().close()


def test_the_palette_offers_it_only_while_something_is_open(person: Person) -> None:
    assert person.window.actions_.versions.isEnabled()
    person.window.desk.close()
    assert not person.window.actions_.versions.isEnabled()


@pytest.mark.parametrize(
    ("language", "said"), [("en_GB", "26 Nov 2026, 14:30"), ("de_DE", "26. Nov. 2026, 14:30")]
)
def test_days_and_times_are_written_as_the_person_does(language: str, said: str) -> None:
    usual = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        assert moment(datetime(2026, 11, 26, 14, 30)) == said
    finally:
        QLocale.setDefault(usual)
