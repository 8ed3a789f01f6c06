"""A report that opens again in the window: it says whether it still matches, and goes on or is compared."""

import json
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton
from pytestqt.qtbot import QtBot
from report_desk import at_rest, choose
from slow_disk import goes_on
from windows import Person, ctrl

from bearings import library, report_library
from bearings.domain import edits
from bearings.domain.assessment import Assessment
from bearings.domain.attached import content_sum
from bearings.report_library import open_report
from bearings.ui import report_desk
from bearings.ui.messages import Message
from bearings.ui.pages.compare.page import ComparePage
from bearings.ui.report_dialog import ReportDialog
from bearings.ui.widgets.text import PlainLabel
from bearings.ui.widgets.tick import Tick
from bearings.ui.widgets.toast import Toast
from report_cases import bent, content_of, report, report_of

BANK = "quillmarsh-regional-bank"


@pytest.fixture
def person(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Person]:
    somebody = Person(qtbot, qapp, tmp_path)
    yield somebody
    somebody.window.close()


@pytest.fixture
def bank(sample: Callable[[str], Assessment]) -> Assessment:
    return sample(BANK)


@pytest.fixture
def received(tmp_path: Path, bank: Assessment) -> Path:
    """A report somebody sent."""
    path = tmp_path / "bank-board.pdf"
    path.write_bytes(report_of(bank))
    return path


def asked(person: Person) -> ReportDialog:
    """What the window asks about the report."""
    found: list[ReportDialog] = []

    def look() -> bool:
        found[:] = [d for d in person.window.findChildren(ReportDialog) if d.isVisible()]
        return bool(found)

    person.qtbot.waitUntil(look)
    return found[0]


def press(dialog: ReportDialog, name: str) -> None:
    button = dialog.findChild(QPushButton, name)
    assert button is not None
    assert button.isEnabled()
    button.click()


def read(dialog: ReportDialog) -> str:
    return " | ".join(label.text() for label in dialog.findChildren(PlainLabel) if label.isVisible())


def drop(person: Person, path: Path) -> None:
    dragged = QMimeData()
    dragged.setUrls([QUrl.fromLocalFile(str(path))])
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    person.window.dropEvent(QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, dragged, left, none))


def test_it_says_whose_it_is_and_that_it_still_matches(person: Person, received: Path) -> None:
    drop(person, received)
    dialog = asked(person)
    said = read(dialog).replace("\u00a0", " ")
    assert said.startswith("Quillmarsh Regional Bank | It still matches")
    assert "bank-board.pdf  ·  Board roadmap  ·  26 Nov 2026  ·  workshop 14 Oct 2026" in said
    assert "Index 44 of 100  ·  49 of 50 answered  ·  Confidence 0.74" in said
    compare = dialog.findChild(QPushButton, "compareReport")
    assert compare is not None
    assert not compare.isEnabled()
    assert "Open an assessment first" in compare.toolTip()
    press(dialog, "leaveReport")
    assert not person.window.live.is_open
    assert not list(person.workspace.glob("*"))


def test_it_goes_on_as_a_new_file_and_never_replaces_one(
    person: Person, received: Path, bank: Assessment, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = received.read_bytes()
    person.answer_dialogs(monkeypatch, open_=received)
    for name in ("Quillmarsh Regional Bank.bearings", "Quillmarsh Regional Bank 2.bearings"):
        ctrl(person, Qt.Key.Key_O)
        dialog = asked(person)
        assert person.focus().objectName() == "resumeReport"
        person.key(Qt.Key.Key_Return)
        person.qtbot.waitUntil(lambda d=dialog: person.window.live.is_open and asked_nothing(person))
        person.qtbot.waitUntil(lambda n=name: person.document().path.name == n)
        assert person.window.live.assessment == bank
    person.window.live.apply(edits.choose("DAT-02", 5))
    assert library.read_file(person.workspace / "Quillmarsh Regional Bank.bearings")[1] == bank
    assert received.read_bytes() == before


def asked_nothing(person: Person) -> bool:
    return not any(dialog.isVisible() for dialog in person.window.findChildren(ReportDialog))


def test_it_is_compared_with_what_is_open(person: Person, received: Path, bank: Assessment) -> None:
    library.copy_samples(person.workspace, home=person.home)
    person.window.desk.open_path(person.workspace / "Quillmarsh Regional Bank.bearings")
    assert person.window.live.apply(edits.choose("DAT-02", 5))
    drop(person, received)
    press(asked(person), "compareReport")
    page = person.window.current_page
    assert isinstance(page, ComparePage)
    assert person.see(QComboBox, "compareBefore").currentText() == "bank-board.pdf"
    assert person.read("compareSentence").startswith("Since bank-board.pdf the index rose")
    assert person.document().path.name == "Quillmarsh Regional Bank.bearings"


def test_another_report_is_compared_from_the_page_itself(
    person: Person, received: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from bearings.ui import ask

    library.copy_samples(person.workspace, home=person.home)
    person.window.desk.open_path(person.workspace / "Brackenforge Drives.bearings")
    person.window.go("compare")
    page = person.window.current_page
    assert isinstance(page, ComparePage)
    monkeypatch.setattr(ask, "file_to_compare", lambda *_: received)
    page.choose_file("before")
    person.qtbot.waitUntil(lambda: not page.reading)
    assert person.see(QComboBox, "compareBefore").currentText() == "bank-board.pdf"


def test_numbers_that_would_be_others_now_stand_beside_each_other(
    person: Person, tmp_path: Path, bank: Assessment
) -> None:
    def content(pages: str) -> bytes:
        plain: dict[str, Any] = json.loads(content_of(bank, pages))
        plain["printed"] |= {"overall": 58}
        plain["printed"]["dimensions"]["cost"] = None
        plain["sha256"] = content_sum(plain)
        return json.dumps(plain).encode()

    path = tmp_path / "older.pdf"
    path.write_bytes(report(content))
    person.window.open_when_idle(path)
    said = read(asked(person))
    assert "2 numbers are computed otherwise now" in said
    assert "In the report | Now | Overall index | 58 | 44 | Cost | – | 47" in said
    press(asked(person), "leaveReport")


def test_pages_that_were_changed_are_said_first(person: Person, tmp_path: Path, bank: Assessment) -> None:
    path = tmp_path / "better.pdf"
    path.write_bytes(bent(report_of(bank), lambda pdf: pdf.pages.reverse()))
    person.window.open_when_idle(path)
    assert "The pages were changed after Bearings made them" in read(asked(person))
    press(asked(person), "leaveReport")


def test_a_pdf_that_carries_nothing_is_a_message(person: Person, tmp_path: Path) -> None:
    path = tmp_path / "notes.pdf"
    path.write_bytes(report(lambda _: b"{}", name="notes.txt"))
    drop(person, path)
    person.qtbot.waitUntil(lambda: any(d.isVisible() for d in person.window.findChildren(Message)))
    message = next(d for d in person.window.findChildren(Message) if d.isVisible())
    words = " ".join(label.text() for label in message.findChildren(PlainLabel))
    assert "notes.pdf holds no assessment, only pages." in words
    assert person.window.cursor().shape() != Qt.CursorShape.BusyCursor
    message.reject()


def test_the_file_of_the_command_line_may_be_a_report(person: Person, received: Path) -> None:
    person.window.open_when_idle(received)
    press(asked(person), "resumeReport")
    person.qtbot.waitUntil(lambda: person.window.live.is_open)
    assert person.document().path.parent == person.workspace


def test_what_the_window_writes_by_consent_opens_again_in_all_languages(
    person: Person, tmp_path: Path
) -> None:
    library.copy_samples(person.workspace, home=person.home)
    person.window.desk.open_path(person.workspace / "Quillmarsh Regional Bank.bearings")
    live = person.window.live
    assert live.apply(edits.set_language("de"))
    person.window.go("report")
    choose(person, "reportEdition", 1)
    person.press("reportMore")
    person.see(Tick, "reportAttach").setFocus(Qt.FocusReason.TabFocusReason)
    person.key(Qt.Key.Key_Space)
    path = tmp_path / "bericht.pdf"
    path.write_bytes(at_rest(person))
    assert library.read_file(path) == (live.document.questionnaire, live.assessment)
    assert live.questionnaire.language == "de"
    assert open_report(path).matches


def test_a_report_that_takes_its_time_says_so_and_can_be_left(
    person: Person, received: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate, read = threading.Event(), report_library.open_report
    dead = tmp_path / "dead.pdf"

    def slowly(path: Path) -> report_library.OpenedReport:
        if path == dead:
            assert gate.wait(20)
        return read(path)

    monkeypatch.setattr(report_library, "open_report", slowly)
    monkeypatch.setattr(report_desk, "TOLD_AFTER", 1)
    person.window.desk.open_path(dead)
    person.qtbot.waitUntil(lambda: any(t.isVisible() for t in person.window.findChildren(Toast)))
    toast = person.see(Toast, "toast")
    assert toast.text.text() == "A report is still being read…"
    person.window.desk.open_path(received)  # not before the first is left
    goes_on(person.qtbot)
    assert not [d for d in person.window.findChildren(ReportDialog) if d.isVisible()]
    person.qtbot.mouseClick(toast.button, Qt.MouseButton.LeftButton)  # type: ignore[no-untyped-call]
    assert not toast.isVisible()
    person.window.desk.open_path(received)
    dialog = asked(person)
    gate.set()
    goes_on(person.qtbot)
    assert [d for d in person.window.findChildren(ReportDialog) if d.isVisible()] == [dialog]
    assert not [m for m in person.window.findChildren(Message) if m.isVisible()]
    dialog.reject()
