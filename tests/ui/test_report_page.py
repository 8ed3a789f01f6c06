"""The report page: a preview of the real pages, and an export that never harms a file."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from windows import Person

from bearings import library
from bearings.domain import edits
from bearings.ui import render_process
from bearings.ui.messages import Message
from bearings.ui.pages.report.page import ReportPage
from bearings.ui.widgets.banner import Banner

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
