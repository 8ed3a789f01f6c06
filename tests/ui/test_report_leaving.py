"""Redaction in the window: what leaves is told before it does, and what is seen is what is written."""

import json
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot
from report_desk import at_rest, choose, copied, texts
from windows import Person

from bearings import library
from bearings.domain import edits
from bearings.domain.assessment import Respondent
from bearings.ui.widgets.form import ChoiceField
from bearings.ui.widgets.link_row import LinkRow

CANARY = "Zanzibar"


@pytest.fixture
def person(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Person]:
    """The sample bank with a name, a note, and that name once in the summary of the organisation."""
    somebody = Person(qtbot, qapp, tmp_path)
    sample = next(path for path in library.sample_files() if "quillmarsh" in path.name)
    somebody.window.desk.explore(sample)
    live = somebody.window.live
    who = live.assessment.respondents[0]
    named = live.assessment.organisation.model_copy(update={"summary": f"A bank. {CANARY} asked for it."})
    for step in (
        edits.put_respondent(Respondent(id=who.id, role=who.role, label=CANARY)),
        edits.write_note("DAT-02", f"{CANARY} told us"),
        edits.describe_organisation(named),
    ):
        assert live.apply(step)
        live.break_merge()
    yield somebody
    somebody.window.close()


def client_safe(person: Person, edition: int = 1) -> None:
    """Choose a copy without names, in an edition some rows below the first."""
    person.window.go("report")
    choose(person, "reportEdition", edition)
    choose(person, "reportRedaction", 1)


def words(data: bytes) -> str:
    with pypdfium2.PdfDocument(data) as document:
        return " ".join(sheet.get_textpage().get_text_bounded() for sheet in document)


def test_names_that_still_stand_lead_to_where_they_stand(person: Person) -> None:
    client_safe(person)
    copied(person)
    assert "One name still stands in a text" in texts(person, "exportChecks")
    person.press("show_left_names")
    row = person.see(LinkRow, "place_organisation.summary#0")
    assert row.words == f"“{CANARY}”"
    assert "In the summary of the organisation" in row.accessibleName()
    row.setFocus(Qt.FocusReason.TabFocusReason)
    person.key(Qt.Key.Key_Space)
    assert person.window.current_page.key == "setup"
    plain = person.window.live.assessment.organisation.model_copy(update={"summary": "A bank."})
    person.window.live.apply(edits.describe_organisation(plain))
    person.window.go("report")
    copied(person)
    assert "No name of a person still stands in a text" in texts(person, "exportChecks")
    assert not person.see(QWidget, "leftNames").isVisible()


def test_what_leaves_and_what_stays_in_is_listed_with_counts(person: Person) -> None:
    client_safe(person)
    person.press("showLeaving")
    copied(person)
    leaving, staying = texts(person, "kindsLeaving"), texts(person, "kindsStaying")
    assert leaving[:3] == [
        "Leaves",
        "Scores, levels, ranges, confidence and verdict",
        "4 facts about the organisation",
    ]
    assert "133 votes" in leaving
    assert staying[:2] == ["Stays in", "7 names of people"]
    assert "27 notes" in staying
    assert person.see(LinkRow, "showLeaving").words == "Show the pages"
    choose(person, "reportRedaction", -1)  # everything
    copied(person)
    assert "27 notes" not in texts(person, "kindsLeaving"), "the brief prints no note"
    assert texts(person, "kindsStaying") == [
        "Stays in",
        "27 notes",
        "This edition does not print them. They are listed below.",
    ]
    choose(person, "reportEdition", 1)
    copied(person)
    assert person.see(ChoiceField, "reportEdition").key == "annex"
    assert "27 notes" in texts(person, "kindsLeaving")
    assert not person.see(QWidget, "kindsStaying").isVisible()
    person.press("leaveLeaving")
    assert not person.see(QWidget, "leavingView").isVisible()


def test_what_is_seen_without_names_is_what_is_written(
    person: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    client_safe(person)
    plain = person.window.live.assessment.organisation.model_copy(update={"summary": "A bank."})
    person.window.live.apply(edits.describe_organisation(plain))
    seen = at_rest(person)
    assert CANARY not in words(seen)
    assert "Quillmarsh" in words(seen)
    out = tmp_path / "out.pdf"
    person.answer_dialogs(monkeypatch, write=out)
    person.press("exportPdfButton")
    assert out.read_bytes() == seen


def test_people_keep_what_they_are_called_from_one_copy_to_the_next(person: Person) -> None:
    client_safe(person)
    first = copied(person).left
    person.window.live.apply(edits.choose("DAT-04", 5))
    second = copied(person).left
    assert {who.id for who in first.respondents} == {f"person-{n}" for n in range(1, 7)}
    assert first.respondents == second.respondents
    assert first.answer("DAT-02").votes == second.answer("DAT-02").votes


def test_for_a_benchmark_only_scores_are_shown_and_written(
    person: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    person.window.go("report")
    choose(person, "reportRedaction", 2)
    form = person.see(ChoiceField, "reportForm")
    assert (form.key, form.isEnabled()) == (".results.json", False)
    shown = person.see(QPlainTextEdit, "exportText").toPlainText()
    assert "verdict" in json.loads(shown)
    assert "answers" not in shown
    assert CANARY not in shown
    out = tmp_path / "out.results.json"
    person.answer_dialogs(monkeypatch, write=out)
    person.press("exportPdfButton")
    assert out.read_text("utf-8") == shown
    person.press("showLeaving")
    copied(person)
    assert texts(person, "kindsLeaving") == ["Leaves", "Scores, levels, ranges, confidence and verdict"]
    choose(person, "reportRedaction", -2)
    assert (form.key, form.isEnabled()) == (".pdf", True)  # as it was before


def test_pages_with_names_are_out_of_sight_while_those_without_are_made(person: Person) -> None:
    person.window.go("report")
    choose(person, "reportEdition", 1)
    at_rest(person)
    assert person.see(QWidget, "reportPreview").isVisible()
    choose(person, "reportRedaction", 1)
    assert not person.see(QWidget, "reportPreview").isVisible()
    at_rest(person)
    assert person.see(QWidget, "reportPreview").isVisible()


def test_what_leaves_is_found_out_beside_the_window(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    threads: list[threading.Thread] = []
    known = library.copy_to_share

    def copy_to_share(*args: Any, **more: Any) -> Any:
        threads.append(threading.current_thread())
        return known(*args, **more)

    monkeypatch.setattr(library, "copy_to_share", copy_to_share)
    client_safe(person)
    assert copied(person).names
    assert threads
    assert threading.main_thread() not in threads
