"""The report page: a preview of the real pages, and an export that never harms a file."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from windows import Person

from bearings import library
from bearings.domain import edits
from bearings.report.editions import editions
from bearings.ui import ask, render_process
from bearings.ui.messages import Message
from bearings.ui.pages.report.page import ReportPage
from bearings.ui.widgets.banner import Banner
from bearings.ui.widgets.form import ChoiceField

SLOW = 60_000  # milliseconds a report may take on a busy machine


@pytest.fixture
def person(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Person]:
    somebody = Person(qtbot, qapp, tmp_path)
    sample = next(path for path in library.sample_files() if "quillmarsh" in path.name)
    somebody.window.desk.explore(sample)
    yield somebody
    somebody.window.close()


def page(person: Person) -> ReportPage:
    found = person.window.current_page
    assert isinstance(found, ReportPage)
    return found


def previewed(person: Person) -> None:
    person.window.go("report")
    person.qtbot.waitUntil(lambda: page(person).preview.page_count > 10, timeout=SLOW)


def test_the_preview_shows_the_pages_and_a_current_one_is_written_at_once(
    person: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    previewed(person)
    assert not page(person).grab().isNull()
    out = tmp_path / "report.pdf"
    person.answer_dialogs(monkeypatch, write=out)
    person.press("exportPdfButton")
    assert out.read_bytes().startswith(b"%PDF-")  # no waiting: the bytes were there
    assert "report.pdf" in person.see(Banner, "exportDone").text.text()
    assert person.see(QWidget, "openReport").isVisible()


def choose_edition(person: Person, down: int) -> None:
    """Pick another edition by keyboard, some rows below the one that is chosen."""
    choice = person.see(ChoiceField, "reportEdition")
    choice.setFocus()
    for _ in range(down):
        person.key(Qt.Key.Key_Down)


def test_another_edition_is_picked_by_keyboard_and_the_preview_follows(
    person: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    previewed(person)
    choice = person.see(ChoiceField, "reportEdition")
    assert choice.accessibleName() == "Edition"
    assert choice.key == "board"
    assert "who does what by when" in choice.accessibleDescription()
    pages_of_board = page(person).preview.page_count
    assert choice.currentText() == f"Board roadmap, {pages_of_board} pages"
    page(person).preview.go_to(5)
    choose_edition(person, 1)
    assert choice.key == "brief"
    person.qtbot.waitUntil(lambda: page(person).preview.page_count == 2, timeout=SLOW)
    assert page(person).preview.verticalScrollBar().value() == 0
    assert choice.currentText() == "Decision brief, 2 pages"
    suggested: list[Path] = []

    def choose(_parent: QWidget, _title: str, suggestion: Path, _kind: str) -> Path:
        suggested.append(suggestion)
        return tmp_path / "b.pdf"

    monkeypatch.setattr(ask, "file_to_write", choose)
    person.press("exportPdfButton")
    assert [path.name for path in suggested] == [f"{person.window.live.document.path.stem}-brief.pdf"]
    assert (tmp_path / "b.pdf").read_bytes().startswith(b"%PDF-")
    choice.setFocus()
    person.key(Qt.Key.Key_Up)
    assert page(person).preview.page_count == pages_of_board  # it was kept: no waiting


def test_the_edition_is_remembered_for_each_assessment(person: Person) -> None:
    person.window.go("report")
    choose_edition(person, 1)
    other = next(path for path in library.sample_files() if "brackenforge" in path.name)
    first = person.window.live.document.path
    person.window.desk.explore(other)
    person.window.go("report")
    assert person.see(ChoiceField, "reportEdition").key == "board"
    person.window.desk.open_path(first)
    person.window.go("report")
    assert person.see(ChoiceField, "reportEdition").key == "brief"


def test_the_window_offers_every_edition_that_is_shipped(person: Person) -> None:
    person.window.go("report")
    choice = person.see(ChoiceField, "reportEdition")
    offered = {choice.itemData(row): choice.itemText(row) for row in range(choice.count())}
    assert offered == {edition.id: edition.title for edition in editions()}


def test_the_preview_follows_the_answers_and_keeps_its_place(person: Person) -> None:
    previewed(person)
    page(person).preview.go_to(5)
    place = page(person).preview.verticalScrollBar().value()
    before = page(person)._pdf
    person.window.live.apply(edits.choose("DAT-04", 5))
    person.qtbot.waitUntil(lambda: page(person)._pdf != before, timeout=SLOW)
    assert abs(page(person).preview.verticalScrollBar().value() - place) < 400


def test_cancel_is_immediate_and_the_old_file_stays(
    person: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    out = tmp_path / "report.pdf"
    out.write_bytes(b"old")
    person.answer_dialogs(monkeypatch, write=out)
    person.window.actions_.export_pdf.trigger()
    assert person.see(QWidget, "exportStage").isVisible()
    person.press("cancelExport")
    assert not page(person).renderer.busy
    assert not person.see(QWidget, "exportStage").isVisible()
    assert out.read_bytes() == b"old"


def test_a_dead_render_process_is_told_in_plain_words(
    person: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    out = tmp_path / "report.pdf"
    person.answer_dialogs(monkeypatch, write=out)
    person.window.actions_.export_pdf.trigger()
    process = page(person).renderer._process
    assert process is not None
    process.kill()
    person.qtbot.waitUntil(lambda: bool(person.window.findChildren(Message)), timeout=SLOW)
    message = person.window.findChildren(Message)[0]
    assert "could not be made" in message.heading.text()
    message.close()
    assert not out.exists()
    person.window.actions_.export_pdf.trigger()  # and it works again
    person.qtbot.waitUntil(out.exists, timeout=SLOW)


def test_a_place_that_cannot_be_written_is_told(
    person: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    previewed(person)
    person.answer_dialogs(monkeypatch, write=tmp_path / "nowhere" / "report.pdf")
    person.press("exportPdfButton")
    message = person.window.findChildren(Message)[0]
    assert "folder" in message.heading.text()
    message.close()


def test_the_checks_lead_to_their_questions(person: Person) -> None:
    person.window.go("report")
    shown = person.see(QWidget, "check_disagreement")
    assert shown.text.text() == "2 with views that differ"  # type: ignore[attr-defined]
    shown.show_button.click()  # type: ignore[attr-defined]
    assert person.window.current_page.key == "questions"
    assert person.read("questionPlace").startswith("DAT-03")


def test_the_window_never_loads_the_layout_engine(person: Person) -> None:
    import sys

    previewed(person)
    assert render_process.__name__ in sys.modules
    assert "weasyprint" not in sys.modules or "bearings.report.pdf" in sys.modules
