"""A file that somebody else edits, in the window: it is read with a notice, and leads back to editing."""

import os
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from windows import Person

from bearings import library
from bearings.domain import edits
from bearings.session import Session
from bearings.store.document import Document
from bearings.store.holder import Holder, Owner, note_beside
from bearings.store.reading import read_document
from bearings.ui import read_only_desk
from bearings.ui.pages.questions.page import QuestionsPage
from bearings.ui.palette_entries import palette_entries
from bearings.ui.widgets.buttons import Button
from bearings.ui.widgets.option_card import OptionCard

SAMPLE = "Quillmarsh Regional Bank.bearings"


@pytest.fixture
def person(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Person]:
    somebody = Person(qtbot, qapp, tmp_path)
    library.copy_samples(somebody.workspace, home=tmp_path / "home of robin")
    yield somebody
    somebody.window.close()


@pytest.fixture
def robin(person: Person, tmp_path: Path) -> Iterator[Document]:
    """Somebody who has the file open for editing, with a home of their own."""
    document = Document.open(person.workspace / SAMPLE, home=tmp_path / "home of robin")
    document.tell_others(Owner("Robin Aster"))
    yield document
    document.abandon()


def opened(person: Person) -> QuestionsPage:
    """The file, with the Questions page in sight."""
    person.window.desk.open_path(person.workspace / SAMPLE)
    person.qtbot.waitUntil(lambda: person.window.live.is_open)
    person.window.go("questions")
    page = person.window.questions_page
    person.window.show_question("DAT-02")
    return page


def notice(person: Person) -> QWidget:
    return person.see(QWidget, "readOnlyNotice")


def toast(person: Person) -> str:
    return person.window.toast.text.text()


def vote(document: Document, level: int) -> None:
    session = Session(document.questionnaire, document.assessment, save=document.save)
    session.apply(edits.choose("DAT-02", level))


def test_the_notice_names_who_has_the_file_where_and_since_when(person: Person) -> None:
    path = person.workspace / SAMPLE
    now = datetime.now(UTC)
    since = now.astimezone().replace(hour=0, minute=1)
    note_beside(path).write_bytes(Holder("Robin Aster", "desk-9", since, now, "elsewhere").as_note())
    opened(person)
    assert notice(person).isVisible()
    said = person.read("readOnlyWords")
    assert said.startswith("Read-only: Robin Aster has had this file open on desk-9 since 00:01")
    assert person.read("saveState") == "Read-only"
    note_beside(path).unlink()


def test_every_page_can_be_read_and_none_holds_a_control_that_would_edit(
    person: Person, robin: Document
) -> None:
    opened(person)
    before = (person.workspace / SAMPLE).read_bytes()
    for key in ("setup", "questions", "results", "costs", "roadmap", "compare", "run_sheet", "report"):
        assert person.window.go(key)
        page = person.window.current_page
        page.finish()
        person.qtbot.waitUntil(partial(_nothing_edits, page, EDITING[key]))
        assert notice(person).isVisible()
        reading = {name for name in READING[key] if _by_name(page, name)}
        assert reading == READING[key]
    assert (person.workspace / SAMPLE).read_bytes() == before


# Of each page some controls that only look, and some that would edit.
READING = {
    "setup": {"openRunSheet"},
    "questions": {"questionSearch", "votes", "nextQuestion", "sideWhy"},
    "results": {"whyVerdict", "resultsWhatIf", "findingSearch"},
    "costs": {"costsFormulas", "costsMonth", "planningSearch", "planningAll"},
    "roadmap": {"timeline"},
    "compare": {"compareBefore", "backToResults"},
    "run_sheet": {"clockStart", "startClock_data", "minutesLeft"},
    "report": {"reportForm", "exportPdfButton", "reportLanguage"},
}
EDITING = {
    "setup": {"organisationName", "organisationSummary", "contentLanguage", "rolesOnly", "addRespondent"},
    "questions": {"dontKnow", "notApplicable", "reviewMark", "note", "addEvidenceFile", "addEvidenceLink"},
    "results": {"whatIfKeep", "whatIfTake"},
    "costs": {"resetAllValues", "mix_infer_onDemand"},
    "roadmap": {"addOwnAction", "roadmapCapacity"},
    "compare": {"keepFirstMilestone"},
    "run_sheet": {"totalMinutes", "parkText", "park"},
    "report": {"editExecutive"},
}


def _nothing_edits(page: QWidget, names: set[str]) -> bool:
    return not any(_by_name(page, name) for name in names)


def _by_name(page: QWidget, name: str) -> bool:
    """Whether the control of that name can be used."""
    found = page.findChild(QWidget, name)
    assert found is not None, f"nothing is called {name}"
    if isinstance(found, QLineEdit | QPlainTextEdit | QAbstractSpinBox):
        return not found.isReadOnly()
    assert isinstance(found, QAbstractButton | QComboBox | QWidget)
    return found.isEnabled()


def test_who_clicks_or_types_an_answer_hears_why_not_and_is_offered_a_copy(
    person: Person, robin: Document
) -> None:
    page = opened(person)
    before = person.window.live.assessment
    card = page.card.answers.findChildren(OptionCard)[0]
    person.qtbot.mouseClick(card, Qt.MouseButton.LeftButton)  # type: ignore[no-untyped-call]
    assert "Robin Aster" in toast(person)
    assert "Save a copy to make changes" in toast(person)
    for deed in (lambda: person.type("2"), lambda: person.key(Qt.Key.Key_Space)):
        person.window.toast.hide()
        card.setFocus()
        deed()
        assert person.window.toast.isVisible()
    assert person.window.live.assessment is before


def test_a_button_that_is_off_and_a_field_that_takes_nothing_say_why(person: Person, robin: Document) -> None:
    page = opened(person)
    button = page.findChild(QPushButton, "dontKnow")
    assert button is not None
    person.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)  # type: ignore[no-untyped-call]
    assert "Robin Aster" in toast(person)
    person.window.toast.hide()
    note = person.see(QPlainTextEdit, "note")
    written = note.toPlainText()
    note.setFocus()
    person.type("x")
    assert person.window.toast.isVisible()
    assert note.toPlainText() == written


def test_a_button_stays_off_when_its_page_is_drawn_again(person: Person, robin: Document) -> None:
    page = opened(person)
    for question in ("DAT-13", "INT-05", "DAT-02"):
        person.window.show_question(question)
        person.qtbot.wait(20)
        for card in page.card.answers.findChildren(OptionCard):
            if card.isVisible():
                person.window.toast.hide()
                person.qtbot.mouseClick(card, Qt.MouseButton.LeftButton)  # type: ignore[no-untyped-call]
                assert person.window.toast.isVisible()
        for name in ("dontKnow", "clearAnswer"):
            assert not person.see(QPushButton, name).isEnabled()


def test_nothing_is_asked_that_could_not_be_done(person: Person, robin: Document) -> None:
    from bearings.ui.pages.compare.milestones import keep_milestone
    from bearings.ui.pages.roadmap.page import RoadmapPage

    opened(person)
    person.window.go("roadmap")
    roadmap = person.window.current_page
    assert isinstance(roadmap, RoadmapPage)
    action = person.window.live.conclusions.roadmap.planned[0].action
    for ask in (
        roadmap.requests.add_own,
        partial(roadmap.requests.do, action, "drop"),
        partial(keep_milestone, person.window.live, person.window),
    ):
        person.window.toast.hide()
        ask()
        assert person.window.toast.isVisible()
        assert QApplication.activeModalWidget() is None


def test_what_would_edit_is_off_in_menus_and_palette_with_the_reason(person: Person, robin: Document) -> None:
    opened(person)
    act = person.window.actions_
    for action in (act.publish, act.keep_milestone, act.undo, act.redo):
        assert not action.isEnabled()
    assert "The file is read-only" in act.publish.toolTip()
    for action in (act.save_copy, act.export_pdf, act.export_answers, act.presenter, act.versions, act.close):
        assert action.isEnabled()
    reasons = {entry.key: entry.reason for entry in palette_entries(person.window)}
    for key in ("publish", "keepMilestone", "undo", "dontKnow", "clearAnswer", "evidenceFile", "note"):
        assert reasons[key] == "The file is read-only"
    assert reasons["nextQuestion"] == reasons["exportPdf"] == ""


def test_once_the_holder_left_the_file_is_edited_on_the_same_page_and_question(
    person: Person, robin: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(read_only_desk, "EVERY", 20)
    opened(person)
    vote(robin, 4)
    robin.close()
    person.qtbot.waitUntil(lambda: "closed there" in person.read("readOnlyWords"))
    assert person.see(Button, "readOnlyAgain").text() == "Edit now"
    person.press("readOnlyAgain")
    person.qtbot.waitUntil(lambda: person.window.live.is_open and person.window.live.read_only is None)
    assert not notice(person).isVisible()
    page = person.window.questions_page
    assert person.window.current_key == "questions"
    assert page.card.question_id == "DAT-02"
    assert "You can edit the file now" in toast(person)
    page.card.say_unknown()
    answer = person.window.live.assessment.answer("DAT-02")
    assert answer != robin.assessment.answer("DAT-02")
    for name in ("dontKnow", "reviewMark"):
        assert person.see(QPushButton, name).isEnabled()
    assert not person.see(QPlainTextEdit, "note").isReadOnly()
    person.window.live.close()
    assert read_document(person.workspace / SAMPLE).assessment.answer("DAT-02") == answer


def test_while_the_holder_is_there_trying_again_changes_nothing_and_says_so(
    person: Person, robin: Document
) -> None:
    opened(person)
    document = person.window.live.document
    person.press("readOnlyAgain")
    person.qtbot.waitUntil(lambda: person.window.toast.isVisible())
    assert "Robin Aster" in toast(person)
    assert person.window.live.document is document


def test_a_newer_version_is_told_with_its_time_and_shown_on_request(
    person: Person, robin: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(read_only_desk, "EVERY", 20)
    opened(person)
    vote(robin, 4)
    robin.publish()
    path = person.workspace / SAMPLE
    at = (datetime.now() - timedelta(days=1)).replace(hour=14, minute=32).timestamp()
    os.utime(path, (at, at))
    person.qtbot.waitUntil(lambda: "A newer version was saved at" in person.read("readOnlyWords"))
    assert "14:32" in person.read("readOnlyWords")
    person.press("readOnlyAgain")
    person.qtbot.waitUntil(lambda: person.window.live.assessment == robin.assessment)
    assert person.window.live.read_only is not None
    assert "newer" not in person.read("readOnlyWords")
    assert person.window.questions_page.card.question_id == "DAT-02"


def test_coming_back_to_the_window_looks_at_once(person: Person, robin: Document, qapp: QApplication) -> None:
    opened(person)
    vote(robin, 4)
    robin.publish()
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    person.qtbot.waitUntil(lambda: "A newer version" in person.read("readOnlyWords"))


@pytest.mark.parametrize("way", ["notice", "menu", "toast"])
def test_a_copy_is_saved_and_edited_from_the_same_question_on(
    person: Person, robin: Document, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    page = opened(person)
    target = person.workspace / "mine.bearings"
    person.answer_dialogs(monkeypatch, write=target)
    if way == "notice":
        person.press("readOnlyCopy")
    elif way == "menu":
        person.window.actions_.save_copy.trigger()
    else:
        page.card.say_unknown()
        person.window.toast.button.click()
    person.qtbot.waitUntil(lambda: person.window.live.is_open and person.document().path == target)
    assert person.window.live.read_only is None
    assert person.window.current_key == "questions"
    assert person.window.questions_page.card.question_id == "DAT-02"
    assert "mine.bearings" in toast(person)
    page.card.say_unknown()
    assert person.window.live.undo_label is not None


def test_a_file_that_may_not_be_written_says_so(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)
    opened(person)
    assert person.read("readOnlyWords") == "Read-only: you may not write to this file or its folder."
    monkeypatch.undo()
    person.press("readOnlyAgain")
    person.qtbot.waitUntil(lambda: person.window.live.is_open and person.window.live.read_only is None)
    assert not notice(person).isVisible()


def test_another_file_after_it_is_edited_as_ever(person: Person, robin: Document) -> None:
    opened(person)
    person.window.desk.open_path(person.workspace / "Brackenforge Drives.bearings")
    person.qtbot.waitUntil(lambda: person.window.live.is_open and person.window.live.read_only is None)
    assert not notice(person).isVisible()
    assert person.read("saveState") == "Saved"
    assert person.window.actions_.keep_milestone.isEnabled()
    person.window.go("setup")
    person.window.current_page.finish()
    assert not person.see(QLineEdit, "organisationName").isReadOnly()


def test_others_see_that_this_window_has_the_file_until_it_is_closed(person: Person) -> None:
    path = person.workspace / SAMPLE
    opened(person)
    assert note_beside(path).exists()
    person.window.actions_.close.trigger()
    person.qtbot.waitUntil(lambda: not note_beside(path).exists())
