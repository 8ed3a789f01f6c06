"""Evidence on the Questions page: added by button, key and drop, opened only on request, removed undoably."""

import os
import stat
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from windows import Person, ctrl

from bearings.domain.edits import write_note
from bearings.domain.edits_evidence import add_evidence
from bearings.domain.evidence import EvidenceFile, EvidenceItem
from bearings.ui import ask, messages
from bearings.ui.messages import Message
from bearings.ui.pages.questions.evidence_link import LinkDialog, is_address
from bearings.ui.palette_entries import palette_entries
from bearings.ui.widgets.link_row import LinkRow
from bearings.ui.widgets.text import PlainLabel
from bearings.ui.widgets.toast import Toast

PDF = b"%PDF-1.7\n%%EOF\n"


@pytest.fixture
def person(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Person]:
    somebody = Person(qtbot, qapp, tmp_path)
    somebody.answer_dialogs(monkeypatch, organisation="Northwind")
    somebody.window.actions_.new.trigger()
    somebody.window.go("questions")
    yield somebody
    somebody.window.close()


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[QUrl]:
    """What the system was asked to open."""
    addresses: list[QUrl] = []

    def note(address: QUrl) -> bool:
        addresses.append(address)
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", note)
    return addresses


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a person was asked, all of it answered with yes."""
    questions: list[str] = []

    def yes(question: str, explanation: str = "", **_: object) -> bool:
        questions.append(f"{question} {explanation}")
        return True

    monkeypatch.setattr(messages, "ask", yes)
    return questions


def wait(person: Person, until: Callable[[], bool]) -> None:
    person.qtbot.waitUntil(until, timeout=20_000)  # files reach a disk that others may be keeping busy


def file(person: Person, name: str, data: bytes = PDF) -> Path:
    path = person.workspace / name
    path.write_bytes(data)
    return path


def titles(person: Person, question: str = "DAT-01") -> list[str]:
    return [item.title for item in person.window.live.assessment.answer(question).evidence_items]


def choose(monkeypatch: pytest.MonkeyPatch, *paths: Path) -> None:
    monkeypatch.setattr(ask, "files_of_evidence", lambda *_: list(paths))


def added(person: Person, monkeypatch: pytest.MonkeyPatch, *paths: Path) -> None:
    before = len(titles(person))
    choose(monkeypatch, *paths)
    person.press("addEvidenceFile")
    wait(person, lambda: len(titles(person)) == before + len(paths))


def message(person: Person) -> Message:
    wait(person, lambda: any(m.isVisible() for m in person.window.findChildren(Message)))
    return next(m for m in person.window.findChildren(Message) if m.isVisible())


def over(widget: QWidget, *paths: Path) -> tuple[QDragEnterEvent, QDropEvent, QMimeData]:
    dragged = QMimeData()
    dragged.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    both = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    middle = widget.rect().center()
    enter = QDragEnterEvent(middle, both, dragged, left, none)
    return enter, QDropEvent(QPointF(middle), both, dragged, left, none), dragged


def test_a_file_chosen_is_copied_in_and_undo_takes_it_out(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    added(person, monkeypatch, file(person, "Contract.pdf"))
    row = person.see(LinkRow, "evidence_1")
    assert row.words == "Contract.pdf"
    assert row.accessibleName().startswith("Open Contract.pdf, PDF")
    assert person.window.live.undo_label == "Evidence for DAT-01"
    ctrl(person, Qt.Key.Key_Z)
    assert titles(person) == []
    assert not row.isVisible()
    person.window.live.redo()
    assert titles(person) == ["Contract.pdf"]


def test_several_files_come_in_their_order_and_what_is_refused_is_said_at_the_end(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = [
        file(person, "One.pdf"),
        file(person, "run.exe", b"MZ"),
        file(person, "page.txt", b"<html>"),
        file(person, "Two.csv", b"a;b\n"),
    ]
    choose(monkeypatch, *paths)
    person.press("addEvidenceFile")
    said = message(person)
    assert titles(person) == ["One.pdf", "Two.csv"]
    assert said.heading.text() == "2 files were not added."
    assert "run.exe" in said.details.toPlainText()
    assert "a web page" in said.details.toPlainText()
    said.accept()


def test_one_refused_file_says_what_why_and_what_to_do(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, file(person, "macro.docm"))
    person.press("addEvidenceFile")
    said = message(person)
    assert "macro.docm was not added" in said.heading.text()
    assert "Save it as PDF" in said.text.text()
    assert titles(person) == []
    said.accept()


def test_a_key_adds_a_file_while_the_note_is_being_typed(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, file(person, "Contract.pdf"))
    person.type("n")
    person.type("Said")
    person.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    wait(person, lambda: titles(person) == ["Contract.pdf"])
    assert person.window.live.assessment.answer("DAT-01").note == "Said"


def test_a_file_goes_to_the_question_it_was_chosen_for(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, file(person, "Contract.pdf"))
    person.press("addEvidenceFile")
    person.window.show_question("DAT-02")
    wait(person, lambda: titles(person, "DAT-01") == ["Contract.pdf"])
    assert titles(person, "DAT-02") == []
    assert not person.window.findChildren(LinkRow, "evidence_1")


def test_files_dropped_on_the_question_are_copied_in(person: Person) -> None:
    view = person.window.pages["questions"].card.viewport()  # type: ignore[attr-defined]
    enter, drop, _kept = over(view, file(person, "One.pdf"), file(person, "Two.txt", b"words"))
    QApplication.sendEvent(view, enter)
    assert enter.isAccepted()
    assert person.see(QWidget, "dropHint").isVisible()
    QApplication.sendEvent(view, drop)
    assert drop.dropAction() == Qt.DropAction.CopyAction
    assert not person.see(QWidget, "dropHint").isVisible()
    wait(person, lambda: titles(person) == ["One.pdf", "Two.txt"])


def test_an_assessment_dropped_on_a_question_stays_the_windows_to_open(person: Person) -> None:
    view = person.window.pages["questions"].card.viewport()  # type: ignore[attr-defined]
    enter, _, _kept = over(view, file(person, "Other.bearings"))
    QApplication.sendEvent(view, enter)
    assert not person.window.findChildren(QWidget, "dropHint")


def test_what_was_added_here_opens_without_asking_as_a_private_read_only_copy(
    person: Person, monkeypatch: pytest.MonkeyPatch, opened: list[QUrl], asked: list[str]
) -> None:
    added(person, monkeypatch, file(person, "Contract.pdf"))
    person.press("evidence_1")
    wait(person, lambda: len(opened) == 1)
    copy = Path(opened[0].toLocalFile())
    assert copy.name == "Contract.pdf"
    assert copy.read_bytes() == PDF
    assert copy.parent.parent.parent != person.workspace
    if os.name == "posix":
        assert stat.S_IMODE(copy.stat().st_mode) == 0o400
    assert asked == []
    person.window.live.close()
    assert not copy.exists()


def test_what_came_with_the_assessment_is_asked_for_once(
    person: Person, monkeypatch: pytest.MonkeyPatch, opened: list[QUrl], asked: list[str]
) -> None:
    added(person, monkeypatch, file(person, "One.pdf"), file(person, "Two.txt", b"words"))
    path = person.document().path
    person.window.live.close()
    person.window.desk.open_path(path)
    person.window.show_question("DAT-01")
    person.see(LinkRow, "evidence_1").setFocus()
    person.key(Qt.Key.Key_Return)
    wait(person, lambda: len(opened) == 1)
    assert len(asked) == 1
    assert "Open One.pdf?" in asked[0]
    person.press("evidence_2")
    wait(person, lambda: len(opened) == 2)
    assert len(asked) == 1


def test_nothing_opens_when_the_answer_is_no(
    person: Person, monkeypatch: pytest.MonkeyPatch, opened: list[QUrl]
) -> None:
    added(person, monkeypatch, file(person, "One.pdf"))
    path = person.document().path
    person.window.live.close()
    person.window.desk.open_path(path)
    person.window.show_question("DAT-01")
    monkeypatch.setattr(messages, "ask", lambda *_, **__: False)
    person.press("evidence_1")
    person.qtbot.wait(100)
    assert opened == []


def test_contents_that_are_missing_are_said_and_the_rest_goes_on(
    person: Person, opened: list[QUrl], asked: list[str]
) -> None:
    gone = EvidenceItem(title="../\u202efdp.exe", file=EvidenceFile(kind="pdf", size=5, sha256="0" * 64))
    person.window.live.apply(add_evidence("DAT-01", gone))
    assert person.see(LinkRow, "evidence_1").words == "../fdp.exe"
    person.press("evidence_1")
    said = message(person)
    assert "not in the assessment" in said.heading.text()
    assert opened == []
    said.accept()
    person.type("a")
    assert person.window.live.assessment.answer("DAT-01").votes == {"group": "yes"}


def test_a_copy_is_saved_where_a_person_wants_it(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    added(person, monkeypatch, file(person, "Contract.pdf"))
    target = person.workspace / "copy.pdf"
    person.answer_dialogs(monkeypatch, write=target)
    person.press("saveEvidence_1")
    wait(person, target.exists)
    wait(person, lambda: "copy.pdf" in person.see(Toast, "toast").text.text())
    assert target.read_bytes() == PDF


def test_removing_offers_undo(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    added(person, monkeypatch, file(person, "One.pdf"), file(person, "Two.txt", b"words"))
    person.press("removeEvidence_1")
    assert titles(person) == ["Two.txt"]
    assert person.see(LinkRow, "evidence_1").words == "Two.txt"
    toast = person.see(Toast, "toast")
    assert "One.pdf was removed" in toast.text.text()
    person.window.live.undo()
    assert titles(person) == ["One.pdf", "Two.txt"]


def test_the_same_file_again_is_said_to_be_there(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    path = file(person, "One.pdf")
    added(person, monkeypatch, path)
    person.press("addEvidenceFile")
    wait(person, lambda: "already" in person.see(Toast, "toast").text.text())
    assert titles(person) == ["One.pdf"]


def test_a_link_is_added_by_keyboard_and_opens_after_its_address_was_shown(
    person: Person, opened: list[QUrl], asked: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill(dialog: LinkDialog) -> int:
        dialog.show()
        address = dialog.findChild(QLineEdit, "evidenceAddress")
        accept = dialog.findChild(QPushButton, "acceptEvidenceLink")
        assert address is not None
        assert accept is not None
        person.qtbot.keyClicks(address, "javascript:alert(1)")  # type: ignore[no-untyped-call]
        accept.click()
        assert not dialog.result()
        address.clear()
        address.insert("exämple.org/catalogue")
        accept.click()
        return dialog.result()

    monkeypatch.setattr(LinkDialog, "exec", fill)
    person.press("addEvidenceLink")
    item = person.window.live.assessment.answer("DAT-01").evidence_items[0]
    assert item.link == "https://exämple.org/catalogue"
    person.press("evidence_1")
    assert [url.host() for url in opened] == ["exämple.org"]
    assert "https://xn--exmple-cua.org/catalogue" in asked[0]  # letters that look alike are told apart


@pytest.mark.parametrize(
    ("address", "good"),
    [
        ("https://example.org", True),
        ("HTTP://example.org/a?b=c#d", True),
        ("mailto:a@example.org", True),
        ("javascript:alert(1)", False),
        ("file:///etc/passwd", False),
        ("\\\\host\\share", False),
        ("//host/share", False),
        ("https://", False),
        ("data:text/html,x", False),
        ("ms-msdt:/id", False),
        ("", False),
    ],
)
def test_only_addresses_on_the_web_and_for_mail_are_links(address: str, good: bool) -> None:
    assert is_address(address) is good


def test_a_link_from_a_file_that_leads_elsewhere_is_not_opened(person: Person, opened: list[QUrl]) -> None:
    person.window.live.apply(add_evidence("DAT-01", EvidenceItem(title="Share", link="file:///etc/passwd")))
    person.press("evidence_1")
    said = message(person)
    assert "no address on the web" in said.heading.text()
    assert opened == []
    said.accept()


def test_an_empty_list_says_what_can_be_added(person: Person) -> None:
    assert "drop a file here" in person.see(PlainLabel, "evidenceHint").text()


def test_evidence_that_comes_while_nothing_can_be_edited_waits_and_keeps_nobody(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    live, asked = person.window.live, list[float | None]()

    def still_at_it(patience: float | None) -> bool:
        asked.append(patience)
        return False

    choose(monkeypatch, file(person, "Contract.pdf"))
    person.press("addEvidenceFile")
    live.hold(still_at_it)  # the file is being encrypted
    person.qtbot.wait(100)
    assert titles(person) == []
    assert asked == []
    live.let_go()
    wait(person, lambda: titles(person) == ["Contract.pdf"])


def test_an_export_says_that_it_does_not_carry_the_files(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = person.workspace / "out.yaml"
    person.answer_dialogs(monkeypatch, write=target)
    person.window.actions_.export_answers.trigger()
    person.qtbot.waitUntil(lambda: person.see(Toast, "toast").text.text() == "Answers written to out.yaml")
    added(person, monkeypatch, file(person, "Contract.pdf"))
    person.answer_dialogs(monkeypatch, write=target)
    person.window.actions_.export_answers.trigger()
    person.qtbot.waitUntil(
        lambda: "Files of evidence are named in it" in person.see(Toast, "toast").text.text()
    )
    assert "Contract.pdf" in target.read_text("utf-8")


def test_the_palette_offers_what_the_keys_do(person: Person) -> None:
    entries = {entry.key: entry for entry in palette_entries(person.window)}
    assert entries["evidenceFile"].keys == "Ctrl+Shift+A"
    assert entries["notePreview"].reason == "There is no note yet"
    person.window.live.apply(write_note("DAT-01", "Said"))
    assert not {e.key: e for e in palette_entries(person.window)}["notePreview"].reason
