"""The Setup page, used as a person would: type, click, read, undo."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QDate, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCalendarWidget,
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from bearings.domain import edits
from bearings.domain.assessment import Respondent
from bearings.domain.workshop.edits_people import free_id
from bearings.library import copy_sample, new_document, open_document, sample_files
from bearings.store.document import Document
from bearings.ui.live_session import LiveSession
from bearings.ui.pages.setup import branding as setup_branding
from bearings.ui.pages.setup.page import SetupPage
from bearings.ui.widgets.calendar_popup import CalendarPopup

W = TypeVar("W", bound=QWidget)


class Person:
    """Somebody in front of the page."""

    def __init__(self, page: SetupPage, qtbot: QtBot) -> None:
        self.page, self.qtbot, self.live = page, qtbot, page.live

    def see(self, kind: type[W], name: str) -> W:
        found = self.page.findChild(kind, name)
        assert found is not None, name
        return found

    def line(self, name: str) -> QLineEdit:
        return self.see(QLineEdit, name)

    def write(self, name: str, text: str) -> QLineEdit:
        """Go to a line, put `text` in place of what is there, and leave it."""
        line = self.line(name)
        line.setFocus()
        line.selectAll()
        QTest.keyClick(line, Qt.Key.Key_Backspace)
        QTest.keyClicks(line, text)
        self.leave(line)
        return line

    def leave(self, line: QWidget) -> None:
        line.clearFocus()

    def click(self, name: str) -> None:
        button = self.see(QPushButton, name)
        self.qtbot.waitUntil(lambda: button.isVisibleTo(self.page))
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def click_in(self, popup: QWidget, name: str) -> None:
        """Click a button of what lies above the page."""
        button = popup.findChild(QPushButton, name)
        assert button is not None, name
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def pick(self, name: str, text: str) -> None:
        """Pick a choice by keyboard, as far as a test can."""
        choice = self.see(QComboBox, name)
        choice.setFocus()
        index = choice.findText(text)
        assert index >= 0, text
        choice.setCurrentIndex(index)
        choice.activated.emit(index)

    def reads(self, name: str) -> str:
        return self.see(QLabel, name).text()

    def profile(self, question_id: str) -> object:
        return self.live.assessment.profile.get(question_id)

    def date(self) -> str | None:
        return self.live.assessment.workshop.date

    def accent(self) -> str | None:
        return self.live.assessment.branding.accent

    def errors(self) -> list[str]:
        """Every error in sight."""
        tones = [label for label in self.page.findChildren(QLabel) if getattr(label, "_tone", "") == "danger"]
        return [label.text() for label in tones if label.text() and label.isVisibleTo(self.page)]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("BEARINGS_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


def at_the_page(document: Document, qtbot: QtBot) -> Iterator[Person]:
    live = LiveSession()
    live.open_document(document)
    page = SetupPage(live)
    qtbot.addWidget(page)
    live.changed.connect(page.refresh)
    page.follow(None)
    page.resize(980, 800)
    with qtbot.waitExposed(page):
        page.show()
    page.shown()
    page.activateWindow()
    yield Person(page, qtbot)
    live.changed.disconnect(page.refresh)
    live.close()
    page.closed()


@pytest.fixture
def person(home: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Person]:
    """At an empty assessment."""
    yield from at_the_page(new_document(tmp_path / "files", "Northwind"), qtbot)


@pytest.fixture
def reviewer(home: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Person]:
    """At the sample bank."""
    sample = next(path for path in sample_files() if "quillmarsh" in path.name)
    path = copy_sample(sample, tmp_path)
    yield from at_the_page(open_document(path), qtbot)


# ---------------------------------------------------------------- organisation and workshop


def test_typing_a_name_is_one_step_and_undo_brings_the_old_one_back(person: Person) -> None:
    person.write("organisationName", "Contoso & Sons")
    assert person.live.assessment.organisation.name == "Contoso & Sons"
    person.live.undo()
    assert person.line("organisationName").text() == "Northwind"
    assert person.live.undo_label is None


def test_two_fields_are_two_steps_and_so_are_two_visits(person: Person) -> None:
    person.write("organisationName", "A")
    person.write("organisationName", "B")
    person.write("workshopFacilitator", "Kim")
    person.live.undo()
    assert person.live.assessment.organisation.name == "B"
    person.live.undo()
    assert person.live.assessment.organisation.name == "A"


def test_the_cursor_stays_where_it_is_while_the_page_follows(person: Person) -> None:
    line = person.line("organisationName")
    line.setFocus()
    line.setCursorPosition(5)
    QTest.keyClicks(line, "!!")
    assert line.text() == "North!!wind"
    assert line.cursorPosition() == 7


def test_showing_an_assessment_is_never_an_edit(reviewer: Person) -> None:
    before = reviewer.live.assessment
    with reviewer.qtbot.assertNotEmitted(reviewer.live.changed):
        reviewer.click("targetsFold")
        reviewer.page.opened()
        reviewer.page.refresh(None)
        for line in reviewer.page.findChildren(QLineEdit):
            line.setFocus()
            line.clearFocus()
    assert reviewer.live.assessment is before
    assert reviewer.line("organisationStaff").text() == "1,900"


def test_longer_texts_are_kept(person: Person) -> None:
    area = person.see(QPlainTextEdit, "organisationSummary")
    QTest.keyClicks(area, "A bank.")
    assert person.live.assessment.organisation.summary == "A bank."


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("many", "This is not a number"),
        ("-5", "at least 0"),
        ("12.5", "whole number"),
        ("999999999999", "at most 100,000,000"),
        ("inf", "not a number"),
    ],
)
def test_a_bad_number_is_explained_and_never_stored(person: Person, typed: str, said: str) -> None:
    person.write("organisationStaff", "120")
    line = person.write("organisationStaff", typed)
    (error,) = person.errors()
    assert said in error
    assert line.text() == typed
    stored = person.live.assessment.organisation.staff
    assert stored is None or isinstance(stored, int)
    person.write("organisationStaff", "1,300")
    assert person.errors() == []
    assert person.live.assessment.organisation.staff == 1300


def test_what_is_wrong_is_forgotten_when_another_assessment_opens(person: Person) -> None:
    person.write("organisationStaff", "many")
    person.page.opened()
    assert person.errors() == []
    assert person.line("organisationStaff").text() == ""


def test_a_date_is_checked_put_into_words_and_can_be_taken_back(person: Person) -> None:
    line = person.write("workshopDate", "2026/5/4")
    assert person.date() == "2026-05-04"
    assert line.text() == "4 May 2026"
    person.write("workshopDate", "30.2.26")
    (error,) = person.errors()
    assert error == (
        "There is no such day. Write it as 26 Nov 2026 or as 2026-11-26. Until then 4 May 2026 counts."
    )
    assert line.text() == "30.2.26"
    assert person.date() == "2026-05-04"
    person.write("workshopDate", "14 October 26")
    assert person.errors() == []
    assert person.date() == "2026-10-14"
    person.write("workshopDate", "")
    assert person.date() is None
    person.live.undo()
    assert line.text() == "14 Oct 2026"


def test_the_workshop_leads_to_its_run_sheet(person: Person) -> None:
    with person.qtbot.waitSignal(person.page.run_sheet_wanted, timeout=1_000):
        person.click("openRunSheet")


@pytest.mark.qt_log_ignore("does not support (grabbing|raise|propagateSizeHints)", extend=True)
def test_a_date_can_be_picked_from_a_calendar(person: Person) -> None:
    person.click("workshopDatePick")
    popup = person.see(CalendarPopup, "calendarPopup")
    calendar = person.see(QCalendarWidget, "calendar")
    assert popup.isVisible()
    calendar.clicked.emit(QDate(2027, 1, 5))
    assert not popup.isVisible()
    assert person.date() == "2027-01-05"
    assert person.line("workshopDate").text() == "5 Jan 2027"
    person.click("workshopDatePick")
    person.click_in(popup, "calendarClear")
    assert not popup.isVisible()
    assert person.date() is None
    person.live.undo()
    assert person.date() == "2027-01-05"


# ---------------------------------------------------------------- people


def test_a_person_is_added_by_role_alone_and_from_the_keyboard(person: Person) -> None:
    add = person.see(QPushButton, "addRespondent")
    assert not add.isEnabled()
    person.pick("newRespondentRole", "Data protection or legal counsel")
    assert add.isEnabled()
    person.click("addRespondent")
    QTest.keyClicks(person.line("newRespondentName"), "Kim")
    QTest.keyClick(person.line("newRespondentName"), Qt.Key.Key_Return)
    assert person.live.assessment.respondents == (
        Respondent(id="dpo_legal", role="dpo_legal"),
        Respondent(id="person", label="Kim"),
    )
    assert person.line("newRespondentName").text() == ""
    assert not add.isEnabled()
    assert person.line("respondentName_person").text() == "Kim"
    person.live.undo()
    assert [p.id for p in person.live.assessment.respondents] == ["dpo_legal"]


def test_a_person_is_edited_in_place(reviewer: Person) -> None:
    reviewer.write("respondentName_dpo", "Robin")
    reviewer.pick("respondentRole_dpo", "Security lead")
    assert reviewer.live.assessment.respondent("dpo") == Respondent(
        id="dpo", role="security_lead", label="Robin"
    )
    reviewer.live.undo()
    changed = reviewer.live.assessment.respondent("dpo")
    assert changed is not None
    assert (changed.role, changed.label) == ("dpo_legal", "Robin")
    reviewer.live.undo()
    assert reviewer.line("respondentName_dpo").text() == "Data protection officer"


def answer_question(name: str, seen: list[str]) -> None:
    """Press a button of the question that is about to be asked."""

    def press() -> None:
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        seen.extend(label.text() for label in dialog.findChildren(QLabel))
        button = dialog.findChild(QPushButton, name)
        assert button is not None
        button.click()

    QTimer.singleShot(0, press)


def test_removing_somebody_who_voted_says_how_many_votes_go(reviewer: Person) -> None:
    before = reviewer.live.assessment
    votes = sum("dpo" in answer.votes for answer in before.answers.values())
    assert reviewer.reads("respondentVotes_dpo") == f"{votes} votes"
    seen: list[str] = []
    answer_question("messageCancel", seen)
    reviewer.click("removeRespondent_dpo")
    assert any(f"They voted on {votes} questions." in text for text in seen)
    assert reviewer.live.assessment is before
    answer_question("messageDo", [])
    reviewer.click("removeRespondent_dpo")
    after = reviewer.live.assessment
    assert after.respondent("dpo") is None
    assert not any("dpo" in answer.votes for answer in after.answers.values())
    reviewer.live.undo()
    assert reviewer.live.assessment == before
    lines = [reviewer.line(f"respondentName_{p.id}") for p in before.respondents]
    heights = [line.mapTo(reviewer.page, line.pos()).y() for line in lines]
    assert heights == sorted(heights)


def test_removing_somebody_without_votes_asks_nothing_and_the_focus_stays_in_the_list(
    person: Person,
) -> None:
    for number in range(3):
        person.live.apply(edits.put_respondent(Respondent(id=f"p{number}", label=f"P {number}")))
    person.click("removeRespondent_p1")
    assert [p.id for p in person.live.assessment.respondents] == ["p0", "p2"]
    assert person.page.focusWidget() is person.see(QPushButton, "removeRespondent_p2")


def test_votes_of_people_nobody_listed_get_a_person_so_the_file_opens_again(
    person: Person, tmp_path: Path
) -> None:
    person.live.apply(edits.vote("DAT-02", 3, voter="ghost"))
    QTest.keyClicks(person.line("newRespondentName"), "Kim")
    person.click("addRespondent")
    assert [p.id for p in person.live.assessment.respondents] == ["ghost", "person"]
    path = person.live.document.path
    person.live.publish()
    again = open_document(path, home=tmp_path / "other")
    assert [p.id for p in again.assessment.respondents] == ["ghost", "person"]
    again.close()


def test_an_id_is_taken_from_the_role_never_twice(reviewer: Person) -> None:
    assessment = reviewer.live.assessment
    assert free_id(assessment, "dpo") == "dpo-2"
    assert free_id(assessment, "group") == "group-2"
    assert free_id(assessment, "procurement") == "procurement"


# ---------------------------------------------------------------- scope


def test_a_tick_in_the_scope_says_at_once_which_questions_were_added(person: Person) -> None:
    note = person.see(QWidget, "scopeNote")
    assert not note.isVisibleTo(person.page)
    person.click("profile_PRF-02_agent_actions")
    assert person.profile("PRF-02") == ("agent_actions",)
    assert note.isVisibleTo(person.page)
    assert person.reads("scopeNoteText").startswith("1 question was added:\nINT-10  When the model can act")
    person.live.undo()
    text = person.reads("scopeNoteText")
    assert text.startswith("1 question is no longer asked:\nINT-10")
    assert text.endswith("Answers to hidden questions are kept.")
    assert not person.see(QPushButton, "profile_PRF-02_agent_actions").isChecked()
    person.click("profile_PRF-02_draft")
    assert not note.isVisibleTo(person.page)


def test_the_answer_to_a_question_that_disappears_is_kept(person: Person) -> None:
    person.click("profile_PRF-03_finetune_managed")
    person.live.apply(edits.choose("DAT-06", 4))
    person.click("profile_PRF-03_finetune_managed")
    assert "PRF-03" not in person.live.assessment.profile
    assert person.live.results.scorecard.questions["DAT-06"].state == "hidden"
    assert "DAT-06" in person.live.assessment.answers


def test_each_tick_is_an_undo_step_and_keeps_the_order_of_the_pack(person: Person) -> None:
    person.click("profile_PRF-03_train_own")
    person.click("profile_PRF-03_api_rag")
    assert person.profile("PRF-03") == ("api_rag", "train_own")
    person.live.undo()
    assert person.profile("PRF-03") == ("train_own",)


def test_the_space_bar_ticks(person: Person) -> None:
    chip = person.see(QPushButton, "profile_PRF-05_eu")
    chip.setFocus()
    QTest.keyClick(chip, Qt.Key.Key_Space)
    assert person.profile("PRF-05") == ("eu",)
    assert chip.isChecked()


def test_the_sector_is_chosen_and_taken_back(person: Person) -> None:
    person.pick("profile_PRF-01", "Financial services")
    assert person.profile("PRF-01") == "financial"
    person.pick("profile_PRF-01", "Not decided yet")
    assert "PRF-01" not in person.live.assessment.profile


def test_a_figure_of_the_profile_is_typed_checked_and_emptied(person: Person) -> None:
    person.write("profile_PRF-08", "180,000")
    assert person.profile("PRF-08") == 180_000
    person.write("profile_PRF-09", "-3")
    (error,) = person.errors()
    assert error == "This must be at least 0 tokens. Until then it stays open."
    assert "PRF-09" not in person.live.assessment.profile
    person.write("profile_PRF-08", "")
    assert "PRF-08" not in person.live.assessment.profile


# ---------------------------------------------------------------- targets


def test_a_target_is_changed_and_reset(person: Person) -> None:
    person.click("targetsFold")
    capability = person.live.questionnaire.capabilities[0]
    spin = person.see(QDoubleSpinBox, f"target_{capability.id}")
    assert spin.value() == capability.target
    spin.setFocus()
    QTest.keyClick(spin, Qt.Key.Key_Up)
    assert person.live.assessment.targets == {capability.id: capability.target + 5}
    person.click(f"resetTarget_{capability.id}")
    assert person.live.assessment.targets == {}
    assert spin.value() == capability.target
    spins = [s for s in person.page.findChildren(QDoubleSpinBox) if s.objectName().startswith("target_")]
    assert len(spins) == len(person.live.questionnaire.capabilities) == 18


# ---------------------------------------------------------------- branding


def test_names_and_label_of_the_report(person: Person) -> None:
    person.write("brandingPreparedBy", "Consultants")
    person.write("brandingPreparedFor", "The board")
    person.write("brandingConfidentiality", "Internal")
    branding = person.live.assessment.branding
    assert (branding.prepared_by, branding.prepared_for, branding.confidentiality) == (
        "Consultants",
        "The board",
        "Internal",
    )


def test_an_accent_colour_is_typed_picked_and_reset(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    person.write("brandingAccent", "FA0")
    assert person.accent() == "#ffaa00"
    person.write("brandingAccent", "blue")
    assert "not a colour" in person.errors()[0]
    monkeypatch.setattr(setup_branding, "colour_to_use", lambda parent, now: "#7c2d12")
    person.click("brandingAccentPick")
    assert person.accent() == "#7c2d12"
    assert person.line("brandingAccent").text() == "#7c2d12"
    person.click("brandingAccentReset")
    assert person.accent() is None
    assert person.errors() == []


# ---------------------------------------------------------------- for everybody


def test_every_control_has_a_name_of_its_own(reviewer: Person) -> None:
    reviewer.click("targetsFold")
    kinds = (QLineEdit, QPlainTextEdit, QComboBox, QPushButton, QDoubleSpinBox)
    controls = [w for kind in kinds for w in reviewer.page.findChildren(kind) if w.isVisibleTo(reviewer.page)]
    inner = [w for w in controls if w.objectName().startswith("qt_")]
    nameless = [
        w.objectName()
        for w in controls
        if w not in inner and not (w.accessibleName() or (isinstance(w, QPushButton) and w.text()))
    ]
    assert nameless == []


def test_tab_follows_the_eye(reviewer: Person) -> None:
    start, inside = reviewer.line("organisationName"), reviewer.page.column.widget()
    assert inside is not None
    reviewer.click("targetsFold")
    reviewer.click("profile_PRF-03_train_own")
    reviewer.live.apply(edits.put_respondent(Respondent(id="late")))
    reviewer.qtbot.waitUntil(lambda: reviewer.line("respondentName_late").isVisibleTo(reviewer.page))
    start.setFocus()
    heights, seen = [], []
    for _ in range(120):
        widget = reviewer.page.focusWidget()
        if widget is None or widget in seen:
            break
        seen.append(widget)
        heights.append(widget.mapTo(inside, widget.rect().bottomLeft()).y())
        reviewer.page.focusNextChild()
    assert len(seen) > 90
    steps = [later - earlier for earlier, later in pairwise(heights)]
    assert min(steps[:-1]) > -12  # never back up, but for controls of different height in one line


def test_no_two_labels_share_a_mnemonic(person: Person) -> None:
    labels = [label for label in person.page.findChildren(QLabel) if label.buddy() is not None]
    texts = [label.text().replace("&&", "") for label in labels]
    buttons = [b.text() for b in person.page.findChildren(QPushButton) if "&" in b.text()]
    letters = [text[text.index("&") + 1].lower() for text in texts + buttons if "&" in text]
    assert sorted(letters) == sorted(set(letters))
    assert not set(letters) & set("fegvh")  # those open the menus


def test_markup_in_an_answer_stays_text(person: Person) -> None:
    person.live.apply(edits.put_respondent(Respondent(id="x", label="<img src='canary.png'>")))
    button = person.see(QPushButton, "removeRespondent_x")
    assert "<img" not in button.toolTip()
    assert "<img src='canary.png'>" in button.accessibleName()
