"""Run sheet: agenda and clock, what decides the most, the parking lot, and where views differ."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from bearings.domain import edits
from bearings.domain.assessment import Answer, Assessment, Respondent
from bearings.domain.workshop.parking import ParkedItem
from bearings.packs.loader import builtin_pack
from bearings.store.document import Document
from bearings.ui.live_session import LiveSession
from bearings.ui.pages.run_sheet import now as run_sheet_now
from bearings.ui.pages.run_sheet.clock import WorkshopClock, clock_text
from bearings.ui.pages.run_sheet.page import RunSheetPage
from bearings.ui.theme import apply_theme
from bearings.ui.widgets.form import NumberField
from bearings.ui.widgets.text import PlainLabel

W = TypeVar("W", bound=QWidget)
Sample = Callable[[str], Assessment]
HEALTH, BANK = "eldermoor-public-health", "quillmarsh-regional-bank"
MINUTE = 60_000  # milliseconds


class Facilitator:
    """Has the run sheet open, and a watch that only they move."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot, self.folder = qtbot, folder
        self.live = LiveSession()
        self.page = RunSheetPage(self.live)
        self.wanted: list[str] = []
        self.page.question_wanted.connect(self.wanted.append)
        self.milliseconds = 0
        self.page.clock._now = lambda: self.milliseconds
        self.live.changed.connect(self.page.refresh)
        self.live.opened.connect(self.page.begin_anew)
        self.live.closed.connect(self.page.end)
        qtbot.addWidget(self.page)
        self.page.resize(1100, 900)
        self.page.show()
        qtbot.waitExposed(self.page)

    def open(self, assessment: Assessment, name: str = "a") -> None:
        path = self.folder / f"{name}.bearings"
        self.live.open_document(Document.create(path, builtin_pack(), assessment, home=self.folder / "home"))
        self.page.follow(None)  # as the window does when it shows the page

    def see(self, kind: type[W], name: str) -> W:
        found = self.page.findChild(kind, name)
        assert found is not None, f"nothing is called {name}"
        return found

    def read(self, name: str) -> str:
        return self.see(PlainLabel, name).text()

    def press(self, name: str) -> None:
        button = self.see(QWidget, name)
        assert button.isEnabled()
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)  # type: ignore[no-untyped-call]

    def write(self, name: str, text: str, *, end: Qt.Key | None = None) -> None:
        """Replace what stands in a field."""
        field = self.see(QWidget, name)
        line = field.lineEdit() if isinstance(field, NumberField) else field
        assert isinstance(line, QLineEdit)
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, text)
        if end is not None:
            QTest.keyClick(line, end)

    def minutes_pass(self, minutes: float) -> None:
        self.milliseconds += round(minutes * MINUTE)
        self.page.clock.moved.emit()

    def wait(self) -> None:
        """Until what is worked out between events stands there."""
        for card in (self.page.disagreement, self.page.deciders):
            self.qtbot.waitUntil(lambda card=card: card.complete, timeout=20_000)


@pytest.fixture
def person(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Facilitator]:
    facilitator = Facilitator(qtbot, tmp_path)
    yield facilitator
    facilitator.live.close()


# ---------------------------------------------------------------- agenda


def test_the_agenda_shares_the_minutes_and_takes_what_is_set_by_hand(
    person: Facilitator, sample: Sample
) -> None:
    person.open(sample(HEALTH))
    keys = [dimension.id for dimension in person.live.questionnaire.dimensions]
    shown = [person.see(NumberField, f"minutes_{key}").value() for key in keys]
    assert sum(shown) == person.see(NumberField, "totalMinutes").value() == 225
    person.write("minutes_data", "90", end=Qt.Key.Key_Return)
    assert person.live.assessment.workshop.minutes == {"data": 90}
    assert sum(person.see(NumberField, f"minutes_{key}").value() for key in keys) == 225
    assert "set by hand" in person.read("agendaFacts_data")
    person.press("planAgain_data")
    assert [person.see(NumberField, f"minutes_{key}").value() for key in keys] == shown
    person.live.undo()
    person.live.undo()
    assert person.live.assessment.workshop.minutes == {}
    assert person.live.undo_label is None  # typing two digits was one step


def test_minutes_that_do_not_fit_are_said_and_not_refused(person: Facilitator, sample: Sample) -> None:
    person.open(sample(HEALTH))
    warning = person.see(QWidget, "agendaWarning")
    assert warning.isHidden()
    person.write("totalMinutes", "60")
    assert warning.isVisible()
    texts = " ".join(label.text() for label in warning.findChildren(PlainLabel))
    assert "82 min alone" in texts
    person.write("minutes_data", "70")
    texts = " ".join(label.text() for label in warning.findChildren(PlainLabel))
    assert "70 min, 10 min more than there are" in texts
    person.press("usualMinutes")
    assert person.live.assessment.workshop.total_minutes is None


# ---------------------------------------------------------------- clock


def test_the_clock_counts_by_dimension_and_goes_on_unseen(person: Facilitator, sample: Sample) -> None:
    person.open(sample(HEALTH))
    assert person.read("clockState") == "Not started"
    person.press("clockStart")
    person.minutes_pass(10)
    assert person.read("clockTime") == "10:00 of 65 min"
    person.page.hide()
    person.minutes_pass(5)
    person.page.show()
    assert person.read("used_data") == "15:00 used"
    person.press("clockNext")
    person.minutes_pass(2)
    assert person.read("clockDimension") == "Integration"
    assert (person.read("used_data"), person.read("used_integration")) == ("15:00 used", "2:00 used")
    person.press("clockStart")  # pause
    person.minutes_pass(30)
    assert person.read("clockState") == "Paused, 55:00 left"
    assert "17:00 of 225 min used" in person.read("clockWhole")
    person.press("startClock_cost")
    assert person.read("clockDimension") == "Cost"
    assert person.see(QWidget, "clockNext").isHidden()


def test_running_over_is_said_in_words_and_once(person: Facilitator, sample: Sample) -> None:
    person.open(sample(HEALTH))
    said: list[str] = []
    person.page.over.connect(said.append)
    person.press("clockStart")
    person.minutes_pass(66)
    person.minutes_pass(1)
    assert person.read("clockState") == "Over time by 2:00"
    assert person.read("used_data") == "1:07:00 used, over"
    assert said == ["Data is over its planned time."]


def test_nothing_of_the_clock_is_stored_and_another_file_begins_at_nought(
    person: Facilitator, sample: Sample, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.open(sample(HEALTH))
    before = person.live.assessment
    person.press("clockStart")
    person.minutes_pass(20)
    assert person.live.assessment is before
    person.open(sample(BANK), "b")
    assert person.read("clockState") == "Not started"
    assert not person.page.clock.running
    person.press("clockStart")
    person.minutes_pass(3)
    monkeypatch.setattr(run_sheet_now, "ask", lambda *_, **__: True)
    person.press("clockReset")
    assert person.read("clockTime").startswith("0:00 of")


def test_a_clock_that_is_paused_keeps_its_time() -> None:
    now = [0]
    clock = WorkshopClock(now=lambda: now[0])
    clock.start("a")
    now[0] = 1_500
    clock.pause()
    now[0] = 9_000
    clock.start("a")
    now[0] = 10_000
    assert (clock.used("a"), clock.total) == (2, 2)
    assert [clock_text(s) for s in (5, 65, 3_605)] == ["0:05", "1:05", "1:00:05"]


# ---------------------------------------------------------------- what decides the most


def test_what_fits_the_minutes_left_is_listed_with_its_reasons(person: Facilitator, sample: Sample) -> None:
    person.open(sample(HEALTH))
    person.wait()
    assert person.page.deciders.shown_ids[0] == "DAT-01"
    row = person.see(QWidget, "decider_DAT-01")
    said = " ".join(label.text() for label in row.findChildren(PlainLabel))
    assert "One better answer lifts the verdict to Prepare" in said
    assert "weight 9\u00a0% of Data" in said
    person.write("minutesLeft", "12")
    assert person.read("decidersSaid") == "2 of 8 questions fit 12 min: these decide the most."
    assert len(person.page.deciders.shown_ids) == 2
    person.write("minutesLeft", "1")
    assert "the shortest question is planned for 3 min" in person.read("decidersSaid")
    person.press("minutesFromClock")
    person.press("goDecider_DAT-01")
    assert person.wanted == ["DAT-01"]


def test_the_minutes_left_follow_the_clock(person: Facilitator, sample: Sample) -> None:
    person.open(sample(HEALTH))
    person.wait()
    person.press("clockStart")
    person.minutes_pass(215)
    assert person.see(NumberField, "minutesLeft").value() == 10
    assert "fit 10 min" in person.read("decidersSaid")
    person.minutes_pass(60)
    assert person.see(NumberField, "minutesLeft").value() == 0


def test_an_answer_takes_a_question_off_the_list(person: Facilitator, sample: Sample) -> None:
    person.open(sample(HEALTH))
    person.wait()
    assert "DAT-07" in person.page.deciders.shown_ids
    person.live.apply(edits.vote("DAT-07", 3, voter="dpo"))
    person.live.apply(edits.agree("DAT-07", 3))
    person.qtbot.waitUntil(lambda: "DAT-07" not in person.page.deciders.shown_ids, timeout=20_000)


# ---------------------------------------------------------------- parking lot


def parked(person: Facilitator) -> ParkedItem:
    (item,) = person.live.assessment.parking
    return item


def test_items_are_parked_by_keyboard_one_after_the_other(person: Facilitator, sample: Sample) -> None:
    person.open(sample(BANK))
    assert not person.see(QWidget, "park").isEnabled()
    person.write("parkText", "Who pays for the pilot?")
    person.write("parkOwner", "Finance")
    person.write("parkQuestion", "dat-14", end=Qt.Key.Key_Return)
    person.write("parkText", "Which archive?", end=Qt.Key.Key_Return)
    items = person.live.assessment.parking
    assert [(item.text, item.owner, item.question) for item in items] == [
        ("Who pays for the pilot?", "Finance", "DAT-14"),
        ("Which archive?", "", None),
    ]
    assert person.see(QLineEdit, "parkText").text() == ""
    person.press("goParked_P-1")
    assert person.wanted == ["DAT-14"]


def test_a_question_nobody_knows_is_refused_and_what_was_typed_stays(
    person: Facilitator, sample: Sample
) -> None:
    person.open(sample(BANK))
    person.write("parkText", "Who pays?")
    person.write("parkQuestion", "DAT-99", end=Qt.Key.Key_Return)
    assert person.live.assessment.parking == ()
    assert person.see(QLineEdit, "parkText").text() == "Who pays?"
    person.write("parkQuestion", "DAT-02", end=Qt.Key.Key_Return)
    assert parked(person).question == "DAT-02"


def test_an_item_is_assigned_worded_settled_and_removed_and_each_is_undone(
    person: Facilitator, sample: Sample
) -> None:
    person.open(sample(BANK))
    person.write("parkText", "Who pays?", end=Qt.Key.Key_Return)
    person.write("parkedOwner_P-1", "Finance", end=Qt.Key.Key_Return)
    person.press("editParked_P-1")
    person.write("parkedWords_P-1", "Who pays for the pilot?", end=Qt.Key.Key_Return)
    person.see(QAbstractButton, "settle_P-1").click()
    item = parked(person)
    assert (item.text, item.owner, item.settled) == ("Who pays for the pilot?", "Finance", True)
    assert person.read("parkedText_P-1") == "Who pays for the pilot?"
    person.press("removeParked_P-1")
    assert person.live.assessment.parking == ()
    assert person.see(QWidget, "nothingParked").isVisible()
    for _ in range(4):
        person.live.undo()
    item = parked(person)
    assert (item.text, item.owner, item.settled) == ("Who pays?", "", False)


def test_an_item_is_never_left_without_words(person: Facilitator, sample: Sample) -> None:
    person.open(sample(BANK))
    person.write("parkText", "Who pays?", end=Qt.Key.Key_Return)
    person.press("editParked_P-1")
    line = person.see(QLineEdit, "parkedWords_P-1")
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_Delete)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert parked(person).text == person.read("parkedText_P-1") == "Who pays?"


# ---------------------------------------------------------------- where views differ


def test_what_is_to_be_discussed_stands_first(person: Facilitator, sample: Sample) -> None:
    person.open(sample(HEALTH))
    person.wait()
    assert person.page.disagreement.shown_ids[:4] == ["TAL-08", "DAT-01", "INT-07", "TAL-13"]
    assert person.read("disagreementSaid") == "To be discussed: 4 of 49 questions with votes."
    assert person.read("spreadPoles_TAL-08") == (
        "Lowest: Executive sponsor. Highest: Domain expert, 3 levels higher."
    )
    for count in (26, 46, 49, 6):
        person.press("moreSpreads")
        assert len(person.page.disagreement.shown_ids) == count
    person.press("goSpread_TAL-08")
    assert person.wanted == ["TAL-08"]


def test_one_role_can_be_looked_at(person: Facilitator, sample: Sample) -> None:
    person.open(sample(HEALTH))
    person.wait()
    choice = person.see(QComboBox, "spreadRole")
    choice.setCurrentIndex(choice.findData("dpo_legal"))
    choice.activated.emit(choice.currentIndex())
    assert person.read("disagreementSaid").startswith(
        "Data protection or legal counsel: questions seen otherwise"
    )
    first = person.see(QWidget, f"spread_{person.page.disagreement.shown_ids[0]}")
    said = " ".join(label.text() for label in first.findChildren(PlainLabel))
    assert "below the others" in said or "above the others" in said


def test_people_appear_by_role_and_never_by_name(person: Facilitator) -> None:
    people = (
        Respondent(id="anna", role="dpo_legal", label="Anna Brandt"),
        Respondent(id="ben", role="", label="Ben Castro"),
    )
    votes = Answer(votes={"anna": 1, "ben": 5})
    person.open(Assessment(id="a", respondents=people, answers={"DAT-02": votes}))
    person.wait()
    said = [label.text() for label in person.page.findChildren(PlainLabel)]
    said += [widget.accessibleName() for widget in person.page.findChildren(QWidget)]
    assert any("Data protection or legal counsel" in text for text in said)
    assert any("Role not given" in text for text in said)
    assert not any(name in text for text in said for name in ("Anna", "Brandt", "Ben Castro", "anna"))


def test_without_votes_a_sentence_says_so(person: Facilitator) -> None:
    person.open(Assessment(id="a"))
    person.wait()
    assert person.read("disagreementSaid").startswith("Nobody has voted yet")
    assert person.see(QWidget, "spreadRole").isHidden() or not person.see(QWidget, "spreadRole").isVisible()
    assert person.page.disagreement.shown_ids == []


# ---------------------------------------------------------------- the page as a whole


def test_every_control_has_a_name(person: Facilitator, sample: Sample) -> None:
    person.open(sample(HEALTH))
    person.write("parkText", "Who pays?", end=Qt.Key.Key_Return)
    person.wait()
    for widget in person.page.findChildren(QWidget):
        of_qt = widget.objectName().startswith("qt_")
        if widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not of_qt:
            text = widget.text() if isinstance(widget, QAbstractButton) else ""
            assert widget.accessibleName() or text, widget
            assert widget.objectName(), widget


@pytest.mark.parametrize("zoom", [100, 150, 200])
def test_nothing_is_wider_than_the_page(
    person: Facilitator, sample: Sample, qapp: QApplication, zoom: int
) -> None:
    apply_theme(qapp, "light", zoom)
    person.page.resize(1060, 640)
    person.open(sample(HEALTH))
    person.write("parkText", "Who pays for the pilot and for all that comes after it?", end=Qt.Key.Key_Return)
    person.wait()
    for card in person.page._cards:
        assert card.minimumSizeHint().width() <= person.page._scroll.viewport().width(), card
        assert card.width() >= card.minimumSizeHint().width(), card


def test_forty_people_are_shown_without_a_name_or_a_cut_number(person: Facilitator) -> None:
    roles = list(builtin_pack().model.roles)
    people = tuple(Respondent(id=f"p{n}", role=roles[n % len(roles)]) for n in range(40))
    answers = {
        question.id: Answer(votes={p.id: 1 + (n * 7 + len(question.id)) % 5 for n, p in enumerate(people)})
        for question in builtin_pack().questions
        if question.type == "maturity"
    }
    person.open(Assessment(id="a", respondents=people, answers=answers))
    person.wait()
    assert len(person.page.disagreement.shown_ids) == 6
    assert "and" in person.read(f"spreadPoles_{person.page.disagreement.shown_ids[0]}")
