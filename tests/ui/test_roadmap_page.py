"""Roadmap: read, opened card by card, changed by mouse and by keys, and taken back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from windows import Person, ctrl

from bearings import library
from bearings.domain import edits
from bearings.domain.roadmap import edits_plan
from bearings.domain.roadmap.plan import OwnAction
from bearings.ui import messages
from bearings.ui.pages.roadmap.card import ActionCard, mime_of
from bearings.ui.pages.roadmap.column import HorizonColumn
from bearings.ui.pages.roadmap.page import RoadmapPage
from bearings.ui.pages.roadmap.timeline import TimelineRow
from bearings.ui.widgets.banner import Banner
from bearings.ui.widgets.capacity_bar import CapacityBar
from bearings.ui.widgets.chip import VerdictChip
from bearings.ui.widgets.link_row import LinkList
from bearings.ui.widgets.text import PlainLabel
from bearings.ui.widgets.toast import Toast


def visit(qtbot: QtBot, qapp: QApplication, folder: Path, name: str) -> Person:
    somebody = Person(qtbot, qapp, folder)
    sample = next(path for path in library.sample_files() if name in path.name)
    somebody.window.desk.explore(sample)
    somebody.window.go("roadmap")
    return somebody


@pytest.fixture
def person(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Person]:
    """In front of the roadmap of the bank, where everything fits."""
    somebody = visit(qtbot, qapp, tmp_path, "quillmarsh")
    card(somebody, "A-S07")
    yield somebody
    somebody.window.close()


@pytest.fixture
def crowded(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Person]:
    """In front of the roadmap of the agency, with a backlog and remedies over capacity."""
    somebody = visit(qtbot, qapp, tmp_path, "eldermoor")
    card(somebody, "A-D13")
    yield somebody
    somebody.window.close()


def page(person: Person) -> RoadmapPage:
    found = person.window.current_page
    assert isinstance(found, RoadmapPage)
    return found


def card(person: Person, action: str) -> ActionCard:
    """The card of an action, as soon as it is dealt: cards come a few at a time."""
    person.qtbot.waitUntil(lambda: page(person).deck.item(action) is not None)
    found = page(person).deck.item(action)
    assert found is not None
    return found


def where(person: Person, action: str) -> str:
    """The horizon in whose column the card of an action stands; "" if in none."""
    for column in page(person).board.columns:
        if any(c.action_id == action for c in column.grid.cards):
            return column.horizon
    return ""


def order(person: Person, horizon: str) -> list[str]:
    column = person.see(HorizonColumn, f"horizon_{horizon}")
    return [c.action_id for c in column.grid.cards]


def said(person: Person) -> str:
    return person.see(Toast, "toast").text.text()


def undo_from_toast(person: Person) -> None:
    toast = person.see(Toast, "toast")
    assert toast.isVisible()
    toast.button.click()


def pick(person: Person, name: str, key: str) -> None:
    box = person.see(QComboBox, name)
    box.setCurrentIndex(box.findData(key))
    box.activated.emit(box.currentIndex())


def type_into(person: Person, name: str, text: str) -> None:
    field = person.see(QWidget, name)
    field.setFocus()
    if isinstance(field, QLineEdit):
        field.selectAll()
    person.qtbot.keyClicks(field, text)  # type: ignore[no-untyped-call]


def choice(person: Person, action: str):  # type: ignore[no-untyped-def]
    return person.window.live.assessment.plan.choice(action)


def drag_over(column: HorizonColumn, data: QMimeData) -> QDragEnterEvent:
    event = QDragEnterEvent(
        QPoint(20, 200),
        Qt.DropAction.MoveAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(column, event)
    return event


def drop_on(column: HorizonColumn, data: QMimeData) -> QDropEvent:
    """Let it go there; Qt drops only on what it was held over."""
    drag_over(column, data)
    event = QDropEvent(
        QPointF(20, 200),
        Qt.DropAction.MoveAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(column, event)
    return event


# ------------------------------------------------------------ reading


def test_the_head_says_where_the_actions_lead_and_what_they_take(person: Person) -> None:
    assert person.read("roadmapHeadline") == (
        "27 actions in four horizons lead to: Ready for first production use"
    )
    assert person.see(QLineEdit, "roadmapCapacity").text() == "45"
    assert person.read("roadmapWork") == "269 person-days"
    assert person.read("roadmapSpend") == "USD 40,000 to 270,000"
    assert person.read("roadmapBacklog") == "Nothing waits"
    words = [label.text() for label in page(person).summary.findChildren(PlainLabel)]
    assert any("Planning estimate, not a quote" in text for text in words)


def test_each_horizon_shows_its_load_and_its_cards_by_priority(person: Person) -> None:
    assert [c.horizon for c in page(person).board.columns] == ["H1", "H2", "H3", "H4"]
    assert person.read("load_H1") == "18 of 45 person-days"
    assert not person.see(PlainLabel, "over_H1").isVisible()
    assert "18 of 45" in person.see(CapacityBar, "capacity_H1").accessibleDescription()
    roadmap = person.window.live.conclusions.roadmap
    for horizon, plan in roadmap.horizons.items():
        assert order(person, horizon) == [planned.action for planned in plan.actions]


def test_a_card_says_all_of_itself_as_a_sentence(person: Person) -> None:
    name = card(person, "A-D03").accessibleName().replace("\u00a0", " ")
    assert name == (
        "Review and complete provider terms, Start now, 6 person-days, up to USD 10,000, "
        "owner Procurement lead"
    )
    assert "Provider terms have open points" in card(person, "A-D03").accessibleDescription()
    assert "Every provider in use has signed terms" in card(person, "A-D03").accessibleDescription()


def test_the_trajectory_is_told_in_figures_and_as_a_chart(person: Person) -> None:
    person.qtbot.waitUntil(lambda: person.window.findChild(PlainLabel, "indexOn_365") is not None)
    assert [person.read(f"indexOn_{day}") for day in (0, 30, 90, 180, 365)] == ["44", "46", "52", "57", "59"]
    assert person.see(VerdictChip, "verdictOn_365").word == "Ready for first production use"
    chart = person.see(QWidget, "trajectoryChart")
    assert "planning estimate" in chart.accessibleDescription()
    assert "Day 90 52" in chart.accessibleDescription()


def test_what_does_not_fit_waits_below_with_the_reason_and_what_would_clear_it(crowded: Person) -> None:
    assert crowded.read("roadmapBacklog") == "230 person-days"
    assert crowded.read("roadmapBacklogMore") == "20 person-days more a month would clear it within a year"
    assert card(crowded, "A-T02").action.reason == "No capacity within 12 months"
    assert card(crowded, "A-T08").action.reason.startswith("Waits for: ")
    assert where(crowded, "A-T02") == ""
    assert "Removes a blocker" in [mark.word for mark in card(crowded, "A-D03").action.marks]
    crowded.qtbot.waitUntil(lambda: crowded.window.findChild(LinkList, "rest_deferred").rows != [])
    deferred = crowded.see(LinkList, "rest_deferred").rows[0]
    assert "Waits for the route" in deferred.accessibleName()


def test_capacity_is_changed_here_and_everything_follows(person: Person) -> None:
    type_into(person, "roadmapCapacity", "10")
    assert person.window.live.assessment.profile["PRF-12"] == 10
    assert person.read("load_H1").endswith("of 10 person-days")
    assert person.window.live.conclusions.roadmap.backlog
    assert "would clear it" in person.read("roadmapBacklogMore")
    field = person.see(QLineEdit, "roadmapCapacity")
    assert field.hasFocus()
    type_into(person, "roadmapCapacity", "-4")
    person.key(Qt.Key.Key_Tab)
    assert person.window.live.assessment.profile["PRF-12"] == 10


# ------------------------------------------------------------ one action in full


def test_a_click_shows_the_action_in_full_and_escape_folds_it_away(person: Person) -> None:
    person.press("card_A-C11")
    assert person.read("actionTitle") == "Review commitments and exit terms"
    assert person.read("actionPlace") == "A-C11  ·  Prove in production, day 91 to 180"
    assert person.read("actionFirstStep") == "Put all commitments on one page with end dates."
    assert "Commitments are not understood" in person.see(LinkList, "actionFindings").rows[0].words
    assert [row.words for row in person.see(LinkList, "actionNeeds").rows if row.isVisible()] == [
        "Review and complete provider terms"
    ]
    assert card(person, "A-C11").isChecked()
    assert person.focus() is card(person, "A-C11")
    person.key(Qt.Key.Key_Escape)
    assert not person.see(QWidget, "actionPanel").isVisible()
    assert not card(person, "A-C11").isChecked()
    assert person.focus() is card(person, "A-C11")


def test_tab_goes_from_the_head_to_the_cards_and_on(person: Person) -> None:
    names = [person.focus().objectName()]
    for _ in range(4):
        person.key(Qt.Key.Key_Tab)
        names.append(person.focus().objectName())
    assert names == ["columns", "addOwnAction", "roadmapCapacity", "card_A-D03", "fold"]


def test_arrows_walk_the_cards_and_enter_goes_into_the_details(person: Person) -> None:
    card(person, "A-D03").setFocus()
    person.key(Qt.Key.Key_Down)
    assert person.focus() is card(person, "A-I04")
    person.key(Qt.Key.Key_Right)
    assert person.focus() is card(person, order(person, "H2")[1])
    person.key(Qt.Key.Key_End)
    assert person.focus() is card(person, order(person, "H2")[-1])
    person.key(Qt.Key.Key_Home)
    person.key(Qt.Key.Key_Left)
    person.key(Qt.Key.Key_Return)
    assert person.focus() is person.see(QWidget, "actionText")
    assert person.read("actionTitle") == "Review and complete provider terms"
    person.key(Qt.Key.Key_Escape)
    assert person.focus() is card(person, "A-D03")


def test_the_open_panel_follows_the_focus(person: Person) -> None:
    person.press("card_A-D03")
    person.key(Qt.Key.Key_Down)
    assert person.read("actionTitle") == "Agree stages and criteria from idea to production"


def test_tab_comes_to_one_card_only(person: Person) -> None:
    stops = [c for c in page(person).deck.cards if c.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == [card(person, "A-D03")]


def test_cards_that_belong_together_say_so_and_are_joined_by_lines(person: Person) -> None:
    person.press("card_A-C11")
    assert card(person, "A-D03").accessibleName().endswith("needed first")
    assert card(person, "A-S15").accessibleName().endswith("waits for it")
    joined = [(a.action_id, b.action_id) for a, b in page(person).board.lines.pairs]  # type: ignore[attr-defined]
    assert joined == [("A-D03", "A-C11"), ("A-C11", "A-S15")]
    assert person.see(QWidget, "dependencyLines").isVisible()
    person.key(Qt.Key.Key_Escape)
    assert page(person).board.lines.pairs == []


def test_links_lead_to_other_cards_and_to_findings(person: Person) -> None:
    wanted: list[str] = []
    page(person).finding_wanted.connect(wanted.append)
    person.press("card_A-C11")
    person.see(LinkList, "actionNeeds").rows[0].click()
    assert person.read("actionTitle") == "Review and complete provider terms"
    assert person.focus() is card(person, "A-D03")
    person.see(LinkList, "actionFindings").rows[0].click()
    assert wanted == ["R-D05"]


def test_an_action_can_be_asked_why_and_escape_leads_back(person: Person) -> None:
    person.press("card_A-C11")
    person.press("action_why")
    assert person.read("whyTitle") == "Review commitments and exit terms (A-C11)"
    assert not person.see(QWidget, "actionPanel").isVisible()
    person.key(Qt.Key.Key_Escape)
    assert person.see(QWidget, "actionPanel").isVisible()
    assert person.focus() is person.see(QWidget, "action_why")


# ------------------------------------------------------------ moving


def test_a_card_is_carried_to_another_horizon_and_stays_there(person: Person) -> None:
    column = person.see(HorizonColumn, "horizon_H3")
    data = mime_of("A-I04")
    assert drag_over(column, data).isAccepted()
    offers = [label.text() for label in column.findChildren(PlainLabel) if label.isVisible()]
    assert "Let go to put it here: 129 of 135 person-days" in offers
    assert drop_on(column, data).isAccepted()
    assert where(person, "A-I04") == "H3"
    assert choice(person, "A-I04").horizon == "H3"
    assert "Pinned" in [mark.word for mark in card(person, "A-I04").action.marks]
    assert "pinned" in card(person, "A-I04").accessibleName()
    assert not any("Let go" in label.text() for label in column.findChildren(PlainLabel) if label.isVisible())
    assert "Prove in production" in said(person)
    undo_from_toast(person)
    assert where(person, "A-I04") == "H1"
    assert choice(person, "A-I04").horizon is None


def test_the_offer_to_undo_outlives_the_page_but_not_the_next_deed(person: Person) -> None:
    drop_on(person.see(HorizonColumn, "horizon_H3"), mime_of("A-I04"))
    toast = person.see(Toast, "toast")
    person.window.go("questions")
    assert toast.isVisible()
    person.window.live.apply(edits.choose("DAT-05", 4))
    assert not toast.isVisible()
    assert choice(person, "A-I04").horizon == "H3"


def test_a_card_that_leaves_again_changes_nothing_and_other_things_are_not_taken(person: Person) -> None:
    column = person.see(HorizonColumn, "horizon_H2")
    drag_over(column, mime_of("A-I04"))
    QApplication.sendEvent(column, QDragLeaveEvent())
    assert not any("Let go" in label.text() for label in column.findChildren(PlainLabel) if label.isVisible())
    text = QMimeData()
    text.setText("A-I04")
    assert not drag_over(column, text).isAccepted()
    assert where(person, "A-I04") == "H1"


def test_over_a_full_horizon_one_is_told_before_letting_go(crowded: Person) -> None:
    column = crowded.see(HorizonColumn, "horizon_H1")
    data = mime_of("A-T06")
    drag_over(column, data)
    shown = [label.text() for label in column.findChildren(PlainLabel) if label.isVisible()]
    assert "Let go to put it here: 18 person-days over capacity" in shown


def test_a_card_held_at_the_lower_edge_scrolls_the_page(person: Person) -> None:
    column = person.see(HorizonColumn, "horizon_H2")
    data = mime_of("A-I04")
    drag_over(column, data)
    bar = page(person)._scroll.verticalScrollBar()
    below = (
        page(person)._scroll.viewport().mapToGlobal(QPoint(400, page(person)._scroll.viewport().height() - 5))
    )
    event = QDragMoveEvent(
        column.mapFromGlobal(below),
        Qt.DropAction.MoveAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(column, event)
    person.qtbot.waitUntil(lambda: bar.value() > 40)
    QApplication.sendEvent(column, QDragLeaveEvent())
    assert not page(person)._edge._timer.isActive()


def test_pulling_a_card_carries_it_and_a_small_slip_does_not(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    pulled: list[str] = []
    monkeypatch.setattr(ActionCard, "drag", lambda self, _at: pulled.append(self.action_id))
    held = card(person, "A-I04")
    QTest.mousePress(held, Qt.MouseButton.LeftButton, pos=QPoint(40, 40))
    QTest.mouseMove(held, QPoint(42, 41))
    assert pulled == []
    move = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(90, 70),
        held.mapToGlobal(QPointF(90, 70)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(held, move)
    assert pulled == ["A-I04"]
    QTest.mouseRelease(held, Qt.MouseButton.LeftButton, pos=QPoint(90, 70))
    assert person.window.findChild(QWidget, "actionPanel") is None or not (
        person.see(QWidget, "actionPanel").isVisible()
    )


def test_keys_move_the_card_and_the_focus_goes_along(person: Person) -> None:
    card(person, "A-I04").setFocus()
    ctrl(person, Qt.Key.Key_Right)
    assert where(person, "A-I04") == "H2"
    assert person.focus() is card(person, "A-I04")
    ctrl(person, Qt.Key.Key_Right)
    assert where(person, "A-I04") == "H3"
    ctrl(person, Qt.Key.Key_Left)
    assert where(person, "A-I04") == "H2"
    person.window.live.undo()
    person.window.live.undo()
    person.window.live.undo()
    assert where(person, "A-I04") == "H1"
    ctrl(person, Qt.Key.Key_Left)
    assert said(person) == "There is no earlier horizon"


def test_p_pins_and_lets_go(person: Person) -> None:
    card(person, "A-I04").setFocus()
    person.type("p")
    assert choice(person, "A-I04").horizon == "H1"
    person.type("p")
    assert choice(person, "A-I04").horizon is None


def test_a_backlog_card_is_planned_all_the_same(crowded: Person) -> None:
    card(crowded, "A-T02").setFocus()
    ctrl(crowded, Qt.Key.Key_Left)
    assert where(crowded, "A-T02") == "H4"
    assert crowded.focus() is card(crowded, "A-T02")


def test_a_choice_that_does_not_fit_is_kept_and_shown(person: Person) -> None:
    drop_on(person.see(HorizonColumn, "horizon_H1"), mime_of("A-S13"))
    assert where(person, "A-S13") == "H1"
    words = [mark.word for mark in card(person, "A-S13").action.marks]
    assert words[0].startswith("Before what it needs")
    banner = person.see(QWidget, "roadmapConflicts")
    assert banner.isVisible()
    text = " ".join(label.text() for label in banner.findChildren(PlainLabel))
    assert text.startswith("1 choice does not fit. “Allocate daily")
    assert "which comes later" in text
    next(b for b in banner.findChildren(QPushButton) if b.text() == "Show").click()
    assert person.focus() is card(person, "A-S13")
    assert person.see(QWidget, "actionPanel").isVisible()
    person.window.live.undo()
    assert not banner.isVisible()


def test_of_many_choices_that_do_not_fit_two_are_named_and_the_rest_counted_once(crowded: Person) -> None:
    live = crowded.window.live
    late = [planned.action for planned in live.conclusions.roadmap.planned if planned.horizon == "H4"]
    for action in late[:5]:
        live.apply(edits_plan.pin_action(action, "H1"))
    banner = crowded.see(Banner, "roadmapConflicts")
    text = banner.text.text()
    assert text.startswith("4 choices do not fit. “")
    assert text.endswith(". 2 other choices do not fit either.")
    assert " more" not in text


# ------------------------------------------------------------ deciding in the panel


def test_the_horizon_is_chosen_in_the_panel_and_left_to_the_computer_again(person: Person) -> None:
    person.press("card_A-I04")
    pick(person, "actionHorizon", "H4")
    assert where(person, "A-I04") == "H4"
    assert person.see(QComboBox, "actionHorizon").currentData() == "H4"
    pick(person, "actionHorizon", "")
    assert choice(person, "A-I04").horizon is None
    assert where(person, "A-I04") == "H1"


def test_person_estimate_and_day_are_typed_and_shown_on_the_card(person: Person) -> None:
    person.press("card_A-I04")
    type_into(person, "actionPerson", "Priya Natarajan")
    type_into(person, "actionDays", "8")
    type_into(person, "actionDue", "2026-11-02")
    person.key(Qt.Key.Key_Tab)
    kept = choice(person, "A-I04")
    assert (kept.owner, kept.days, kept.due) == ("Priya Natarajan", 8.0, "2026-11-02")
    assert isinstance(kept.days, float)
    shown = card(person, "A-I04").action
    assert shown.owner == "AI programme lead, Priya Natarajan"
    assert shown.effort.replace("\u00a0", " ") == (
        "8 person-days (own estimate), no external cost, due 2 Nov 2026"
    )
    assert person.read("load_H1") == "21 of 45 person-days"
    person.press("action_reset")
    assert card(person, "A-I04").action.effort.startswith("5 person-days,")
    undo_from_toast(person)
    assert choice(person, "A-I04").owner == "Priya Natarajan"


def test_typing_a_name_is_one_step_of_undo(person: Person) -> None:
    person.press("card_A-I04")
    type_into(person, "actionPerson", "Priya")
    person.window.live.undo()
    assert choice(person, "A-I04").owner == ""
    assert person.see(QLineEdit, "actionPerson").text() == ""


def test_an_empty_estimate_counts_as_the_packs(person: Person) -> None:
    person.window.live.apply(edits_plan.estimate_action("A-I04", 8.0))
    person.press("card_A-I04")
    field = person.see(QLineEdit, "actionDays")
    assert field.text() == "8"
    field.setFocus()
    field.selectAll()
    person.key(Qt.Key.Key_Delete)
    person.key(Qt.Key.Key_Tab)
    assert choice(person, "A-I04").days is None


def test_keys_of_the_page_never_fire_while_one_types(person: Person) -> None:
    person.press("card_A-I04")
    type_into(person, "actionPerson", "Dan P.N.")
    assert choice(person, "A-I04").owner == "Dan P.N."
    assert not choice(person, "A-I04").done
    assert person.window.findChild(QDialog, "ownAction") is None


# ------------------------------------------------------------ done, dropped


def test_done_changes_no_answer_and_offers_exactly_what_would_follow(person: Person) -> None:
    live = person.window.live
    before = live.assessment.answers
    card(person, "A-D03").setFocus()
    person.type("d")
    assert choice(person, "A-D03").done
    assert live.assessment.answers == before
    assert "No answer was changed" in said(person)
    assert "A-D03" not in order(person, "H1")
    assert person.focus() is card(person, order(person, "H1")[0])
    offer = person.see(QWidget, "offersCard")
    assert offer.isVisible()
    link = offer.findChild(LinkList).rows[0]
    assert link.words.startswith("DAT-03")
    assert "Now: Partly" in link.accessibleName()
    assert "Then: Yes" in link.accessibleName()
    wanted: list[str] = []
    page(person).question_wanted.connect(wanted.append)
    person.press("take_A-D03")
    assert live.results.scorecard.questions["DAT-03"].value == "yes"
    assert not offer.isVisible()
    undo_from_toast(person)
    assert live.assessment.answers == before
    assert offer.isVisible()


def press_below(person: Person, name: str) -> None:
    """Press what stands below the columns, once it is there and moves no more."""
    places = []

    def rests() -> bool:
        button = person.window.findChild(QWidget, name)
        if button is None or not button.isVisible():
            return False
        places.append((button.mapTo(person.window, QPoint(0, 0)), button.size()))
        return len(places) > 3 and places[-3:] == [places[-1]] * 3

    person.qtbot.waitUntil(rests)
    person.press(name)


def test_done_is_taken_back_in_the_list_below(person: Person) -> None:
    card(person, "A-D03").setFocus()
    person.type("d")
    press_below(person, "act_A-D03")
    assert not choice(person, "A-D03").done
    assert "A-D03" in order(person, "H1")


def test_dropping_asks_for_the_reason_and_can_be_taken_back(person: Person) -> None:
    card(person, "A-C04").setFocus()
    person.key(Qt.Key.Key_Delete)
    person.qtbot.waitUntil(lambda: person.window.findChild(QDialog, "dropAction") is not None)
    type_into(person, "dropReason", "Covered by group finance")
    person.press("dropActionDo")
    assert choice(person, "A-C04").dropped
    assert choice(person, "A-C04").reason == "Covered by group finance"
    assert where(person, "A-C04") == ""
    assert "Needs a dropped action" in [mark.word for mark in card(person, "A-C08").action.marks]
    person.qtbot.waitUntil(lambda: person.window.findChild(QWidget, "act_A-C04") is not None)
    row = person.see(LinkList, "rest_dropped").rows[0]
    assert row.accessibleName() == "Calculate cost per unit of work. Covered by group finance"
    press_below(person, "act_A-C04")
    assert not choice(person, "A-C04").dropped
    assert where(person, "A-C04") == "H2"


def test_who_thinks_better_of_it_drops_nothing(person: Person) -> None:
    card(person, "A-C04").setFocus()
    person.key(Qt.Key.Key_Delete)
    dialog = person.see(QDialog, "dropAction")
    dialog.reject()
    assert where(person, "A-C04") == "H2"


# ------------------------------------------------------------ own actions


def test_an_own_action_is_added_by_keys_and_stands_where_it_was_put(person: Person) -> None:
    card(person, "A-D03").setFocus()
    person.type("n")
    do = person.see(QPushButton, "ownActionDo")
    assert not do.isEnabled()
    type_into(person, "ownTitle", "Tell the works council")
    pick(person, "ownHorizon", "H2")
    type_into(person, "ownDays", "3")
    pick(person, "ownOwner", "dpo_legal")
    person.qtbot.keyClicks(person.see(QPlainTextEdit, "ownDoneWhen"), "Minutes signed")  # type: ignore[no-untyped-call]
    model = person.see(QWidget, "ownAfter").model()  # type: ignore[attr-defined]
    first = next(
        model.item(row)
        for row in range(model.rowCount())
        if model.item(row).text() == "Review and complete provider terms"
    )
    first.setCheckState(Qt.CheckState.Checked)
    assert do.isEnabled()
    person.press("ownActionDo")
    own = person.window.live.assessment.plan.own
    assert own == (
        OwnAction(
            id="OWN-1",
            title="Tell the works council",
            horizon="H2",
            days=3.0,
            owner="dpo_legal",
            done_when="Minutes signed",
            prerequisites=("A-D03",),
        ),
    )
    assert where(person, "OWN-1") == "H2"
    assert person.focus() is card(person, "OWN-1")
    assert "own action" in card(person, "OWN-1").accessibleName()
    undo_from_toast(person)
    assert person.window.live.assessment.plan.own == ()
    assert where(person, "OWN-1") == ""
    assert not person.see(QWidget, "actionPanel").isVisible()


def test_an_own_action_is_changed_moved_and_removed(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    live = person.window.live
    live.apply(edits_plan.put_own_action(OwnAction(id="OWN-1", title="Draft", horizon="H1", days=2.0)))
    card(person, "OWN-1").setFocus()
    ctrl(person, Qt.Key.Key_Right)
    assert where(person, "OWN-1") == "H2"
    assert live.assessment.plan.own[0].horizon == "H2"
    person.press("card_OWN-1")
    person.press("action_edit")
    type_into(person, "ownTitle", "Final")
    person.press("ownActionDo")
    assert card(person, "OWN-1").action.title == "Final"
    assert live.assessment.plan.own[0].days == 2.0
    monkeypatch.setattr(messages, "ask", lambda *_, **__: False)
    person.press("action_remove")
    assert where(person, "OWN-1") == "H2"
    monkeypatch.setattr(messages, "ask", lambda *_, **__: True)
    person.press("action_remove")
    assert live.assessment.plan.own == ()
    undo_from_toast(person)
    assert where(person, "OWN-1") == "H2"


# ------------------------------------------------------------ timeline


def test_the_timeline_is_walked_and_worked_on_like_the_cards(person: Person) -> None:
    person.see(QPushButton, "timeline").click()
    assert not page(person).board.isVisible()
    chart = person.see(QWidget, "timelineChart")
    assert "Review and complete provider terms day 0 to 27" in chart.accessibleDescription()
    row = person.see(TimelineRow, "timeline_A-D03")
    assert row.accessibleName().endswith("day 0 to 27")
    row.setFocus()
    person.key(Qt.Key.Key_Down)
    assert person.focus() is person.see(TimelineRow, "timeline_A-I04")
    ctrl(person, Qt.Key.Key_Right)
    assert choice(person, "A-I04").horizon == "H2"
    person.press("timeline_A-C11")
    assert person.read("actionTitle") == "Review commitments and exit terms"
    person.key(Qt.Key.Key_Escape)
    assert person.focus() is person.see(TimelineRow, "timeline_A-C11")
    person.see(QPushButton, "columns").click()
    assert page(person).board.isVisible()
    assert where(person, "A-I04") == "H2"


def test_rows_of_the_timeline_lie_over_the_chart_in_its_order(person: Person) -> None:
    person.see(QPushButton, "timeline").click()
    person.qtbot.waitUntil(lambda: person.see(TimelineRow, "timeline_A-D03").width() > 600)
    planned = [p.action for p in person.window.live.conclusions.roadmap.planned]
    tops = [person.see(TimelineRow, f"timeline_{key}").y() for key in planned]
    assert tops == sorted(tops)
    assert len(set(tops)) == len(tops)


# ------------------------------------------------------------ following the answers


def test_the_roadmap_follows_the_answers_and_keeps_focus_and_choices(person: Person) -> None:
    person.window.live.apply(edits_plan.pin_action("A-I04", "H2"))
    card(person, "A-C11").setFocus()
    kept = card(person, "A-C11")
    person.window.live.apply(edits.choose("DAT-04", 5))
    assert "A-D04" not in order(person, "H2")
    assert where(person, "A-I04") == "H2"
    assert card(person, "A-C11") is kept
    assert person.focus() is kept
    person.window.live.undo()
    assert where(person, "A-D04") == "H2"


def test_an_action_nothing_calls_for_any_more_stays_open_and_says_so(person: Person) -> None:
    person.press("card_A-D04")
    person.window.live.apply(edits.choose("DAT-04", 5))
    assert person.see(QWidget, "actionPanel").isVisible()
    assert person.read("actionPlace").startswith("A-D04")
    assert "Build the base" not in person.read("actionPlace")


def test_an_empty_assessment_says_what_is_missing(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    person.answer_dialogs(monkeypatch, organisation="Empty")
    person.window.actions_.new.trigger()
    person.window.go("roadmap")
    assert person.read("roadmapHeadline") == "8 actions in four horizons"
    banner = person.see(QWidget, "roadmapMissing")
    assert banner.isVisible()
    assert "Nothing is answered yet" in " ".join(w.text() for w in banner.findChildren(PlainLabel))
    person.qtbot.waitUntil(lambda: not person.see(QWidget, "trajectoryCard").isVisible())
    assert not person.see(QWidget, "backlogCard").isVisible()
    assert order(person, "H4") == []
    nothing = person.see(HorizonColumn, "horizon_H4").findChildren(PlainLabel)
    assert any(w.text() == "Nothing planned here" and w.isVisible() for w in nothing)


def test_a_thin_assessment_says_what_the_roadmap_rests_on(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.answer_dialogs(monkeypatch, organisation="Thin")
    person.window.actions_.new.trigger()
    person.window.go("roadmap")
    person.window.live.apply(edits.choose("DAT-01", "no"))
    banner = person.see(QWidget, "roadmapMissing")
    assert "rests on 1 of" in " ".join(w.text() for w in banner.findChildren(PlainLabel))
    assert "lead" not in person.read("roadmapHeadline")


# ------------------------------------------------------------ room


@pytest.mark.parametrize("zoom", [100, 150, 200])
@pytest.mark.parametrize("opened", [False, True])
def test_nothing_is_cut_off_at_the_right(person: Person, zoom: int, opened: bool) -> None:
    person.window.resize(1280, 720)
    person.window.looks.set_zoom(zoom)
    if opened:
        page(person).explain("A-C11")
    view = page(person)._scroll
    person.qtbot.waitUntil(
        lambda: not view.isVisible() or view.widget().width() <= view.viewport().width(), timeout=2000
    )


def test_in_a_narrow_window_the_panel_takes_the_place_of_the_columns(person: Person) -> None:
    person.window.resize(900, 700)
    person.window.looks.set_zoom(150)
    card(person, "A-C11").setFocus()
    person.key(Qt.Key.Key_Return)
    assert not page(person)._scroll.isVisible()
    assert person.focus() is person.see(QWidget, "actionText")
    person.key(Qt.Key.Key_Escape)
    assert page(person)._scroll.isVisible()
    assert person.focus() is card(person, "A-C11")


def test_columns_stand_as_many_abreast_as_there_is_room(person: Person) -> None:
    assert page(person).board.across == 4
    page(person).explain("A-C11")
    assert page(person).board.across == 2
    person.key(Qt.Key.Key_Escape)
    person.window.looks.set_zoom(200)
    person.window.resize(900, 700)
    assert page(person).board.across == 1


def test_forty_own_actions_fit_into_one_column(person: Person) -> None:
    live = person.window.live
    for number in range(1, 41):
        title = f"Own step {number} with a title that goes on for quite a while, as titles do"
        own = OwnAction(id=f"OWN-{number}", title=title, horizon="H1", days=2.0)
        live.apply(edits_plan.put_own_action(own))
    person.qtbot.waitUntil(lambda: len(order(person, "H1")) >= 40)
    assert person.read("load_H1") == "80 of 45 person-days"
    assert person.read("over_H1") == "35 person-days over capacity"
    assert person.see(CapacityBar, "capacity_H1").over == 35
    column = person.see(HorizonColumn, "horizon_H1")
    assert column.height() >= sum(c.height() for c in column.grid.cards)


def test_beside_the_panel_verdicts_of_the_trajectory_are_not_cut(person: Person) -> None:
    person.window.resize(1440, 900)
    person.press("card_A-D03")
    chip = person.see(QWidget, "verdictOn_365")
    person.qtbot.waitUntil(lambda: chip.isVisible() and chip.width() >= chip.sizeHint().width())
