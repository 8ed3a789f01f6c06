"""The choices of the Report page: remembered for each assessment, shown as they will be written."""

import json
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot
from report_desk import SLOW, at_rest, choose, page, texts
from windows import Person, at_the_bank

from bearings.report.export import make_export
from bearings.ui.pages.report.choice import ReportChoice, choice_key, possible, read_choice
from bearings.ui.widgets.form import ChoiceField
from bearings.ui.widgets.section import Collapsible
from bearings.ui.widgets.tick import Tick


@pytest.fixture
def person(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Person]:
    yield from at_the_bank(qtbot, qapp, tmp_path)


def brief(person: Person) -> None:
    """Go to the page, with the shortest edition: it is made soonest."""
    person.window.go("report")
    choose(person, "reportEdition", 1)
    sections_read(person)


def sections_read(person: Person) -> None:
    person.qtbot.waitUntil(person.see(QWidget, "reportSections").isVisible, timeout=SLOW)


def words(data: bytes) -> str:
    with pypdfium2.PdfDocument(data) as document:
        return " ".join(" ".join(sheet.get_textpage().get_text_bounded().split()) for sheet in document)


# ---------------------------------------------------------------- remembered


def test_choices_are_remembered_for_each_assessment_and_across_sessions(person: Person) -> None:
    brief(person)
    choose(person, "reportPaper", 1)
    choose(person, "reportRedaction", 1)
    person.press("openAfter")
    path = person.window.live.document.path
    person.window.desk.open_path(person.workspace / "Brackenforge Drives.bearings")
    person.window.go("report")
    assert person.see(ChoiceField, "reportEdition").key == "board"
    assert person.see(ChoiceField, "reportRedaction").key == "full"
    person.restart()
    person.window.desk.open_path(path)
    person.window.go("report")
    assert person.see(ChoiceField, "reportEdition").key == "brief"
    assert person.see(ChoiceField, "reportPaper").key == "Letter"
    assert person.see(ChoiceField, "reportRedaction").key == "client-safe"
    assert person.see(Tick, "openAfter").isChecked()


def test_no_name_is_kept_with_the_choices(person: Person) -> None:
    brief(person)
    stored = person.window.looks.preferences.report_choices
    assert list(stored) == [choice_key(person.window.live.assessment.id)]
    assert "quillmarsh" not in json.dumps({key: dict(value) for key, value in stored.items()}).casefold()


def test_choices_that_cannot_be_read_are_as_at_first() -> None:
    damaged = {
        "form": 3,
        "edition": ["board"],
        "redaction": "none",
        "paper": "A3",
        "variant": None,
        "without": {"board": "cover"},
        "open_after": "yes",
        "attach": True,
        "other": 1,
    }
    assert read_choice(damaged) == ReportChoice()
    assert read_choice("nothing") == ReportChoice()


def test_choices_come_back_as_they_were_but_a_consent_does_not() -> None:
    choice = ReportChoice(
        form=".docx",
        edition="brief",
        redaction="client-safe",
        language="de",
        paper="Letter",
        variant="archive",
        without={"board": ("cover", "risks")},
        open_after=True,
        attach=True,
    )
    back = read_choice(json.loads(json.dumps(choice.as_plain())))
    assert back == ReportChoice(**{**choice.as_plain(), "without": choice.without})
    assert not back.attach


def test_what_is_gone_since_a_choice_was_kept_is_as_at_first() -> None:
    kept = ReportChoice(
        form=".pptx",
        edition="mine",
        language="fr",
        without={"mine": ("intro",), "board": ("cover", "gone")},
    )
    there = {"board": ("cover", "summary"), "brief": ("brief_decision",)}
    now = possible(kept, forms=(".pdf", ".xlsx"), languages=("en", "de"), editions=there)
    assert (now.form, now.edition, now.language, now.leave_out) == (".pdf", "board", "", ("cover",))
    unread = possible(kept, forms=(".pdf", ".pptx"), languages=("en", "fr"), editions={})
    assert unread == kept


# ---------------------------------------------------------------- sections, language


def test_a_section_without_a_tick_is_not_printed(person: Person) -> None:
    brief(person)
    fold = person.see(QWidget, "reportSections").parentWidget()
    assert isinstance(fold, Collapsible)
    whole = words(at_rest(person))
    assert fold.header.note == "2 of 2"
    person.press("reportSections")
    steps = person.see(Tick, "section_brief_steps")
    assert (steps.words, steps.isChecked()) == ("The next steps", True)
    person.press("section_brief_steps")
    assert fold.header.note == "1 of 2"
    part = words(at_rest(person))
    assert len(part) < len(whole) - 300
    person.press("section_brief_decision")  # a report needs at least one
    assert person.see(Tick, "section_brief_decision").isChecked()
    assert page(person).order.choice.leave_out == ("brief_steps",)
    choose(person, "reportEdition", -1)
    assert fold.header.note == "16 of 16"
    choose(person, "reportEdition", 1)
    assert fold.header.note == "1 of 2"  # each edition keeps its own


def test_the_report_speaks_the_language_that_is_chosen(person: Person) -> None:
    brief(person)
    assert "decision" in words(at_rest(person)).casefold()
    choose(person, "reportLanguage", 1)
    assert person.see(ChoiceField, "reportLanguage").currentText() == "Deutsch"
    assert "entscheidung" in words(at_rest(person)).casefold()
    assert person.window.live.assessment.language == ""  # only the report does


# ---------------------------------------------------------------- forms


@pytest.mark.parametrize("form", [".csv", ".md", ".results.json"])
def test_a_form_of_text_is_shown_and_written_as_the_command_line_writes_it(
    person: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, form: str
) -> None:
    person.window.go("report")
    pick(person, "reportForm", form)
    made = at_rest(person)
    live = person.window.live
    assert made == make_export(form, live.questionnaire, live.assessment)
    shown = person.see(QPlainTextEdit, "exportText")
    assert shown.isVisible()
    written = made.decode("utf-8-sig").replace("\r\n", "\n")
    assert shown.toPlainText() == written.replace("\N{NO-BREAK SPACE}", " "), "Qt gives it back as a space"
    assert not person.see(QWidget, "reportEdition").isVisible()  # it has no editions
    out = tmp_path / f"out{form}"
    person.answer_dialogs(monkeypatch, write=out)
    person.press("exportPdfButton")
    assert out.read_bytes() == made


def test_of_a_workbook_it_is_said_what_it_holds(
    person: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    person.window.go("report")
    pick(person, "reportForm", ".xlsx")
    made = at_rest(person)
    assert texts(person, "exportAbout")[0] == "Excel workbook"
    out = tmp_path / "out.xlsx"
    person.answer_dialogs(monkeypatch, write=out)
    person.press("exportPdfButton")
    assert out.read_bytes() == made
    assert made.startswith(b"PK")


def pick(person: Person, name: str, key: str) -> None:
    """Pick a choice by keyboard."""
    choice = person.see(ChoiceField, name)
    choose(person, name, choice.findData(key) - choice.currentIndex())
    assert choice.key == key


# ---------------------------------------------------------------- the assessment inside


def test_the_assessment_goes_into_the_pdf_by_consent_only(person: Person) -> None:
    brief(person)
    person.press("reportMore")
    assert attachments(at_rest(person)) == 0
    inside = person.see(Tick, "reportAttach")
    assert "every answer, name and note" in inside.accessibleDescription()
    inside.setFocus(Qt.FocusReason.TabFocusReason)
    person.key(Qt.Key.Key_Space)
    assert attachments(at_rest(person)) == 1
    choose(person, "reportRedaction", 1)
    assert not inside.isVisible()  # never where something is to stay in
    assert attachments(at_rest(person)) == 0


def attachments(data: bytes) -> int:
    with pypdfium2.PdfDocument(data) as document:
        return int(document.count_attachments())


@pytest.mark.parametrize(
    ("choice", "name"),
    [
        (ReportChoice(), "Client-board.pdf"),
        (ReportChoice(edition="brief", redaction="client-safe"), "Client-brief-client-safe.pdf"),
        (ReportChoice(form=".xlsx"), "Client.xlsx"),
        (ReportChoice(form=".docx", redaction="client-safe"), "Client-client-safe.docx"),
        (ReportChoice(form=".docx", redaction="benchmark"), "Client-benchmark.results.json"),
    ],
)
def test_the_file_is_called_after_what_is_in_it(choice: ReportChoice, name: str) -> None:
    assert choice.file_name("Client") == name
