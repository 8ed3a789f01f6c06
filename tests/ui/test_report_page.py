"""The report page: a preview of the real pages, and an export that never harms a file."""

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from report_desk import SLOW, choose, copied, page, previewed, texts
from windows import Person, ctrl, exploring_the_bank

from bearings.domain import edits
from bearings.report.editions import editions
from bearings.ui import ask, render_process
from bearings.ui.messages import Message
from bearings.ui.pages.report.checks import CheckList
from bearings.ui.widgets.banner import Banner
from bearings.ui.widgets.buttons import Button
from bearings.ui.widgets.form import ChoiceField
from bearings.ui.widgets.icon_view import IconView
from bearings.ui.widgets.link_row import LinkRow

LETTER = (612, 792)  # points


def whole(size: tuple[float, float]) -> tuple[int, int]:
    return round(size[0]), round(size[1])


@pytest.fixture
def person(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Person]:
    yield from exploring_the_bank(qtbot, qapp, tmp_path)


# ---------------------------------------------------------------- preview


def test_the_preview_shows_the_pages_and_a_current_one_is_written_at_once(
    person: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    previewed(person)
    assert not page(person).grab().isNull()
    out = tmp_path / "report.pdf"
    seen = page(person).file
    person.answer_dialogs(monkeypatch, write=out)
    person.press("exportPdfButton")
    assert out.read_bytes() == seen  # no waiting: the bytes were there
    assert "report.pdf" in person.see(Banner, "exportDone").text.text()
    assert person.see(QWidget, "openReport").isVisible()


def test_the_preview_follows_the_answers_and_keeps_its_place(person: Person) -> None:
    previewed(person)
    view = page(person).display.reader.view
    view.go_to(5)
    place = view.verticalScrollBar().value()
    before = page(person).file
    person.window.live.apply(edits.choose("DAT-04", 5))
    person.qtbot.waitUntil(lambda: page(person).file != before, timeout=SLOW)
    assert abs(view.verticalScrollBar().value() - place) < 400


def test_the_window_never_loads_the_layout_engine(person: Person) -> None:
    import sys

    previewed(person)
    assert render_process.__name__ in sys.modules
    assert "weasyprint" not in sys.modules or "bearings.report.pdf" in sys.modules


def test_the_key_to_find_searches_the_pages(person: Person) -> None:
    previewed(person)
    ctrl(person, Qt.Key.Key_F)
    assert person.window.current_page.key == "report"
    person.type("Quillmarsh")
    person.qtbot.waitUntil(lambda: person.read("pdfSearchCount").startswith("1 of "), timeout=SLOW)
    choose(person, "reportForm", 1)  # a workbook has no pages to search
    person.qtbot.waitUntil(lambda: not page(person).busy, timeout=SLOW)
    ctrl(person, Qt.Key.Key_F)
    assert person.window.current_page.key == "questions"


# ---------------------------------------------------------------- editions


def test_another_edition_is_picked_by_keyboard_and_the_preview_follows(
    person: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    previewed(person)
    choice = person.see(ChoiceField, "reportEdition")
    view = page(person).display.reader.view
    assert choice.accessibleName() == "Edition"
    assert choice.key == "board"
    assert "who does what by when" in choice.accessibleDescription()
    pages_of_board = view.page_count
    assert choice.currentText() == f"Board roadmap, {pages_of_board} pages"
    view.go_to(5)
    choose(person, "reportEdition", 1)
    assert choice.key == "brief"
    person.qtbot.waitUntil(lambda: view.page_count == 2, timeout=SLOW)
    assert view.verticalScrollBar().value() == 0
    assert choice.currentText() == "Decision brief, 2 pages"
    suggested: list[Path] = []

    def answer(_parent: QWidget, _title: str, suggestion: Path, _kind: str) -> Path:
        suggested.append(suggestion)
        return tmp_path / "b.pdf"

    monkeypatch.setattr(ask, "file_to_write", answer)
    person.press("exportPdfButton")
    assert [path.name for path in suggested] == [f"{person.window.live.document.path.stem}-brief.pdf"]
    assert (tmp_path / "b.pdf").read_bytes().startswith(b"%PDF-")
    choose(person, "reportEdition", -1)
    assert view.page_count == pages_of_board  # it was kept: no waiting


def test_the_window_offers_every_edition_that_is_shipped(person: Person) -> None:
    person.window.go("report")
    choice = person.see(ChoiceField, "reportEdition")
    wanted = {edition.id: edition.title for edition in editions()}

    def offered() -> dict[str, str]:
        return {choice.itemData(row): choice.itemText(row) for row in range(choice.count())}

    person.qtbot.waitUntil(lambda: offered() == wanted, timeout=SLOW)


# ---------------------------------------------------------------- export


def test_the_key_shows_the_choices_and_enter_exports_with_them(
    person: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    out = tmp_path / "report.pdf"
    person.answer_dialogs(monkeypatch, write=out)
    person.window.go("questions")
    ctrl(person, Qt.Key.Key_E)
    assert person.window.current_page.key == "report"
    assert person.see(Button, "exportPdfButton").hasFocus()
    assert not person.see(QWidget, "exportStage").isVisible()  # nothing is exported yet
    person.key(Qt.Key.Key_Return)
    person.qtbot.waitUntil(out.exists, timeout=SLOW)
    out.unlink()
    ctrl(person, Qt.Key.Key_E)  # the choices are in sight already
    person.qtbot.waitUntil(out.exists, timeout=SLOW)


def test_what_is_chosen_while_an_export_is_made_is_shown_after_it(
    person: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    out = tmp_path / "report.pdf"
    person.answer_dialogs(monkeypatch, write=out)
    person.window.go("report")
    choose(person, "reportEdition", 1)
    person.press("exportPdfButton")
    choose(person, "reportPaper", 1)
    person.qtbot.waitUntil(out.exists, timeout=SLOW)
    with pypdfium2.PdfDocument(out) as document:
        assert round(document.get_page_size(0)[1]) == 842  # as it was when the export was asked for
    view = page(person).display.reader.view
    person.qtbot.waitUntil(
        lambda: view.pages is not None and whole(view.pages.sizes[0]) == LETTER, timeout=SLOW
    )


def test_cancel_is_immediate_and_the_old_file_stays(
    person: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    out = tmp_path / "report.pdf"
    out.write_bytes(b"old")
    person.answer_dialogs(monkeypatch, write=out)
    person.window.go("report")
    person.press("exportPdfButton")
    assert person.see(QWidget, "exportStage").isVisible()
    person.press("cancelExport")
    assert not page(person).busy
    assert not person.see(QWidget, "exportStage").isVisible()
    assert out.read_bytes() == b"old"
    assert person.see(Button, "exportPdfButton").hasFocus()


def test_after_a_cancelled_export_the_pages_are_shown_all_the_same(
    person: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    out = tmp_path / "report.pdf"
    person.answer_dialogs(monkeypatch, write=out)
    person.window.go("report")
    person.press("exportPdfButton")
    person.press("cancelExport")
    person.qtbot.waitUntil(lambda: bool(page(person).file), timeout=SLOW)
    assert not out.exists()


def test_pages_of_one_edition_never_stand_for_those_of_another(person: Person) -> None:
    previewed(person)
    choose(person, "reportEdition", 1)
    assert person.see(QWidget, "previewWaiting").isVisible()
    person.qtbot.waitUntil(lambda: not page(person).busy, timeout=SLOW)
    person.qtbot.waitUntil(lambda: page(person).display.reader.isVisible(), timeout=SLOW)


def test_the_stages_of_an_export_are_told(
    person: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    told: list[str] = []
    person.answer_dialogs(monkeypatch, write=tmp_path / "report.pdf")
    person.window.go("report")
    page(person).making.stage.connect(lambda _: told.append(person.read("exportStage")))
    person.press("exportPdfButton")
    person.qtbot.waitUntil((tmp_path / "report.pdf").exists, timeout=SLOW)
    assert len(set(told)) > 2
    assert all(told)


def test_a_dead_render_process_is_told_in_plain_words(
    person: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    out = tmp_path / "report.pdf"
    person.answer_dialogs(monkeypatch, write=out)
    person.window.go("report")
    person.press("exportPdfButton")
    process = page(person).making.renderer._process
    assert process is not None
    process.kill()
    person.qtbot.waitUntil(lambda: bool(person.window.findChildren(Message)), timeout=SLOW)
    message = person.window.findChildren(Message)[0]
    assert "could not be made" in message.heading.text()
    assert "could not be made" in person.read("previewWaiting")  # not the pages of before
    message.close()
    assert not out.exists()
    person.press("exportPdfButton")  # and it works again
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


def test_the_file_is_opened_if_that_was_chosen(
    person: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    out = tmp_path / "report.pdf"
    person.answer_dialogs(monkeypatch, write=out)
    previewed(person)
    person.press("exportPdfButton")
    assert opened == []
    person.press("openAfter")
    person.press("exportPdfButton")
    assert [url.toLocalFile() for url in opened] == [str(out)]


# ---------------------------------------------------------------- checks


def test_the_checks_lead_to_their_questions(person: Person) -> None:
    person.window.go("report")
    shown = person.see(QWidget, "check_disagreement")
    assert shown.text.text() == "2 with views that differ"  # type: ignore[attr-defined]
    person.press("show_disagreement")
    assert person.window.current_page.key == "questions"
    assert person.read("questionPlace").startswith("DAT-03")


def test_checks_say_nothing_is_well_before_anything_was_checked(qtbot: QtBot) -> None:
    checks = CheckList()
    qtbot.addWidget(checks)
    checks.show()
    assert checks.open_count == 0
    assert not any(icon.isVisible() for icon in checks.findChildren(IconView))


def test_the_checks_count_what_is_open_and_are_a_step_away(person: Person) -> None:
    person.window.live.apply(edits.mark_review("DAT-02", True))
    person.window.live.apply(
        edits.describe_organisation(
            person.window.live.assessment.organisation.model_copy(update={"name": ""})
        )
    )
    previewed(person)
    points = person.see(LinkRow, "exportPoints")
    person.qtbot.waitUntil(lambda: points.words == "5 points to look at first", timeout=SLOW)
    assert texts(person, "exportChecks") == [
        "Before you export",
        "No question is left open",
        "1 not known; the report says so",
        "2 with views that differ",
        "1 marked for review",
        "Prices are recent",
        "27 notes are not printed",
        "The organisation has no name",
    ]
    person.press("exportPoints")
    assert person.see(QWidget, "show_unknown").hasFocus()
    person.press("show_named")
    assert person.window.current_page.key == "setup"


def test_prices_that_are_too_old_are_told_and_lead_to_costs(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    from bearings.domain.costs import stale

    monkeypatch.setattr(stale, "STALE_AFTER", -600)  # as if it were fifty years later
    person.window.go("report")
    assert "Prices are of November 2026: check them" in texts(person, "exportChecks")
    person.press("show_prices")
    assert person.window.current_page.key == "costs"


def test_notes_that_are_not_printed_are_listed_and_lead_to_their_questions(person: Person) -> None:
    previewed(person)
    person.qtbot.waitUntil(lambda: "27 notes are not printed" in texts(person, "exportChecks"), timeout=SLOW)
    person.press("show_notes")
    assert person.see(QWidget, "leavingView").isVisible()
    copied(person)
    row = person.see(LinkRow, "place_answers.DAT-01.note")
    row.click()
    assert person.window.current_page.key == "questions"
    assert person.read("questionPlace").startswith("DAT-01")
    person.window.go("report")
    person.press("leaveLeaving")
    choose(person, "reportEdition", 2)
    assert person.see(ChoiceField, "reportEdition").key == "annex"
    assert not any("printed" in text for text in texts(person, "exportChecks"))


def test_rows_of_checks_are_evenly_spaced(person: Person) -> None:
    previewed(person)
    keys = ("open", "unknown", "disagreement", "review", "prices", "named")
    tops = {person.see(QWidget, f"check_{key}").height() for key in keys}
    assert len(tops) == 1


def test_pages_of_the_paper_that_was_chosen_are_written(
    person: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    previewed(person)
    choose(person, "reportEdition", 1)
    choose(person, "reportPaper", 1)
    view = page(person).display.reader.view
    person.qtbot.waitUntil(
        lambda: view.pages is not None and whole(view.pages.sizes[0]) == LETTER, timeout=SLOW
    )
    out = tmp_path / "letter.pdf"
    person.answer_dialogs(monkeypatch, write=out)
    person.press("exportPdfButton")
    with pypdfium2.PdfDocument(out) as document:
        assert whole(document.get_page_size(0)) == LETTER
