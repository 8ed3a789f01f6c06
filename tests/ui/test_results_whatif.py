"""Results, what if: answers are tried on a copy, compared, kept as a milestone or taken over."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLineEdit,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot
from windows import Person, exploring_the_bank

from bearings.domain import edits
from bearings.ui import messages
from bearings.ui.pages.compare.milestones import KeepMilestone
from bearings.ui.pages.results.page import ResultsPage
from bearings.ui.widgets.buttons import Button
from bearings.ui.widgets.change_row import ChangeRow
from bearings.ui.widgets.chip import VerdictChip
from bearings.ui.widgets.level_slider import LevelSlider
from bearings.ui.widgets.text import PlainLabel


@pytest.fixture
def person(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Person]:
    yield from exploring_the_bank(qtbot, qapp, tmp_path, "results")


def page(person: Person) -> ResultsPage:
    found = person.window.current_page
    assert isinstance(found, ResultsPage)
    return found


def open_what_if(person: Person) -> None:
    person.press("resultsWhatIf")
    assert person.see(QWidget, "triedCard").isVisible()


def search_and_try(person: Person, words: str, question: str) -> None:
    person.see(QWidget, "trySearch").setFocus()
    person.type(words)
    person.press(f"tryFound_{question}")


def index(person: Person) -> tuple[float | None, float | None]:
    pair = person.see(ChangeRow, "change_overall").pair
    return pair.before, pair.after


def test_it_starts_with_the_present_on_both_sides_and_says_that_nothing_is_saved(person: Person) -> None:
    open_what_if(person)
    before, after = index(person)
    assert before == after
    person.qtbot.waitUntil(person.see(QWidget, "scratchStrip").isVisible)
    assert person.read("scratchSaid").startswith("Scratch copy: nothing here is saved until you keep it.")
    assert not person.see(QWidget, "whatIfKeep").isEnabled()
    assert person.read("triedCount").startswith("None yet.")


def test_a_question_is_found_tried_and_moved_by_keys(person: Person) -> None:
    live = person.window.live
    recorded = live.assessment
    open_what_if(person)
    search_and_try(person, "dat-05", "DAT-05")
    slider = person.see(LevelSlider, "tryLevel_DAT-05")
    assert slider.value() == 4  # one better than it is
    assert person.focus() is slider
    _, four = index(person)
    person.key(Qt.Key.Key_Right)
    assert dict(page(person).scratch.tried) == {"DAT-05": 5}
    assert person.read("tryStatement_DAT-05").startswith("Optimising: ")
    now, five = index(person)
    assert now is not None
    assert four is not None
    assert five is not None
    assert now < four < five
    person.key(Qt.Key.Key_1)
    assert slider.value() == 1
    assert (index(person)[1] or 0) < now
    assert live.assessment is recorded
    assert live.undo_label is None


def test_a_level_is_dragged(person: Person) -> None:
    open_what_if(person)
    search_and_try(person, "dat-05", "DAT-05")
    slider = person.see(LevelSlider, "tryLevel_DAT-05")
    slider.ensurePolished()
    person.qtbot.waitUntil(lambda: slider.width() > 200)
    cell = slider.width() / 5
    seen: list[int] = []
    slider.edited.connect(seen.append)
    middle = slider.height() // 3
    person.qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(int(cell * 0.5), middle))  # type: ignore[no-untyped-call]
    for place in (1.5, 2.5, 2.6, 4.5):
        person.qtbot.mouseMove(slider, QPoint(int(cell * place), middle))  # type: ignore[no-untyped-call]
    person.qtbot.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(int(cell * 4.5), middle))  # type: ignore[no-untyped-call]
    assert seen == [1, 2, 3, 5]
    assert dict(page(person).scratch.tried) == {"DAT-05": 5}


def test_options_sets_and_figures_have_controls_of_their_kind(person: Person) -> None:
    open_what_if(person)
    search_and_try(person, "dat-03", "DAT-03")
    choice = person.see(QComboBox, "tryOption_DAT-03")
    choice.setCurrentIndex(choice.findData("no"))
    choice.activated.emit(choice.currentIndex())
    assert page(person).scratch.tried["DAT-03"] == "no"
    questionnaire = person.window.live.questionnaire
    several = next(q for q in questionnaire.questions if q.type == "multi")
    search_and_try(person, several.id.lower(), several.id)
    plain = [option for option in several.options if not option.exclusive]
    alone = next(option for option in several.options if option.exclusive)
    box = person.see(QCheckBox, f"trySet_{several.id}_{alone.id}")
    person.qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))  # type: ignore[no-untyped-call]
    assert page(person).scratch.tried[several.id] == (alone.id,)
    other = person.see(QCheckBox, f"trySet_{several.id}_{plain[0].id}")
    person.qtbot.mouseClick(other, Qt.MouseButton.LeftButton, pos=QPoint(8, other.height() // 2))  # type: ignore[no-untyped-call]
    assert page(person).scratch.tried[several.id] == (plain[0].id,)
    results = person.window.live.results.scorecard.questions
    figure = next(
        q.id for q in questionnaire.questions if q.type == "number" and results[q.id].state != "hidden"
    )
    search_and_try(person, figure.lower(), figure)
    person.see(QDoubleSpinBox, f"tryFigure_{figure}").stepBy(-1)
    assert figure in page(person).scratch.tried


def test_verdict_route_and_findings_are_compared(person: Person) -> None:
    open_what_if(person)
    search_and_try(person, "dat-01", "DAT-01")
    choice = person.see(QComboBox, "tryOption_DAT-01")
    choice.setCurrentIndex(choice.findData("no"))
    choice.activated.emit(choice.currentIndex())
    assert person.see(VerdictChip, "whatIfVerdict").rank == 0
    assert person.see(PlainLabel, "whatIfRoute").isVisible()
    assert person.read("whatIfRoute") == "Hold and prepare"
    assert "1 worse" in person.read("whatIfFindings") or "1 new" in person.read("whatIfFindings")
    assert "No permission to use the intended data" in person.read("whatIfTitles")


@pytest.mark.parametrize("asked", ["overall", "data", "verdict", "route-choice"])
def test_every_number_of_the_copy_can_be_asked_why(person: Person, asked: str) -> None:
    open_what_if(person)
    search_and_try(person, "dat-05", "DAT-05")
    person.press(f"whyWhatIf_{asked}")
    assert person.read("whyTitle").endswith("(what if)")
    tree = person.see(QTreeView, "whyTree")
    assert tree.model().rowCount(tree.rootIndex()) > 0
    person.key(Qt.Key.Key_Escape)
    assert not person.see(QWidget, "whyPanel").isVisible()


def test_a_step_of_an_explanation_offers_what_if(person: Person) -> None:
    page(person).explain("data.rights")
    tree = person.see(QTreeView, "whyTree")
    tree.setCurrentIndex(tree.model().index(1, 0, tree.rootIndex()))
    person.press("whyWhatIf")
    assert list(page(person).scratch.tried) == ["DAT-02"]
    assert person.see(QWidget, "tried_DAT-02").isVisible()
    assert person.focus() is person.see(QWidget, "tryLevel_DAT-02")


def test_one_is_taken_out_and_all_are_reset(person: Person) -> None:
    open_what_if(person)
    search_and_try(person, "dat-05", "DAT-05")
    search_and_try(person, "dat-10", "DAT-10")
    person.press("dropTried_DAT-05")
    assert list(page(person).scratch.tried) == ["DAT-10"]
    person.press("whatIfReset")
    assert not page(person).scratch.tried
    assert index(person)[0] == index(person)[1]
    assert not person.see(QWidget, "whatIfTake").isEnabled()


def test_it_is_kept_as_a_milestone_and_the_answers_stay(person: Person) -> None:
    live = person.window.live
    open_what_if(person)
    search_and_try(person, "dat-05", "DAT-05")
    answers = live.assessment.answers
    person.press("whatIfKeep")
    assert person.see(KeepMilestone, "keepMilestone").isVisible()
    person.see(QLineEdit, "milestoneName").setText("Better masking")
    person.see(Button, "milestoneKeep").click()
    (milestone,) = live.assessment.milestones
    assert milestone.name == "Better masking"
    assert milestone.answers["DAT-05"] != answers["DAT-05"]
    assert live.assessment.answers == answers
    assert "Better masking" in person.read("whatIfKept")
    assert list(page(person).scratch.tried) == ["DAT-05"]
    live.undo()
    assert live.assessment.milestones == ()


def test_the_answers_are_taken_over_in_one_step_of_undo(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    live = person.window.live
    before = live.assessment
    open_what_if(person)
    search_and_try(person, "dat-05", "DAT-05")
    search_and_try(person, "dat-10", "DAT-10")
    expected = page(person).scratch.assessment
    monkeypatch.setattr(messages, "ask", lambda *_, **__: True)
    person.press("whatIfTake")
    assert live.assessment == expected
    assert not page(person).scratch.tried
    assert not page(person).shows_what_if
    assert person.see(QWidget, "verdictBanner").isVisible()
    live.undo()
    assert live.assessment == before


def test_who_is_asked_may_leave_the_answers_as_they_are(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = person.window.live.assessment
    open_what_if(person)
    search_and_try(person, "dat-05", "DAT-05")
    monkeypatch.setattr(messages, "ask", lambda *_, **__: False)
    person.press("whatIfTake")
    assert person.window.live.assessment is before
    assert list(page(person).scratch.tried) == ["DAT-05"]


def test_the_present_side_follows_an_undo_while_answers_are_tried(person: Person) -> None:
    live = person.window.live
    live.apply(edits.choose("DAT-10", 5))
    open_what_if(person)
    search_and_try(person, "dat-05", "DAT-05")
    before, after = index(person)
    live.undo()
    assert (index(person)[0] or 0) < (before or 0)
    assert (index(person)[1] or 0) < (after or 0)
    assert list(page(person).scratch.tried) == ["DAT-05"]


def test_the_strip_stays_above_the_results_and_leads_back(person: Person) -> None:
    open_what_if(person)
    search_and_try(person, "dat-05", "DAT-05")
    person.press("resultsNow")
    person.qtbot.waitUntil(lambda: person.see(QWidget, "openWhatIf").isVisible())
    assert "1 answer tried, index 44 → 4" in person.read("scratchSaid")
    person.press("openWhatIf")
    assert page(person).shows_what_if
    assert not person.see(QWidget, "verdictBanner").isVisible()
