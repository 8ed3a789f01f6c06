"""Parts of the Roadmap page on their own: words, bars, links and lines."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from bearings.domain.roadmap.roadmap import Conflict
from bearings.ui.pages.roadmap.card import ActionCard
from bearings.ui.pages.roadmap.lines import DependencyLines
from bearings.ui.pages.roadmap.phrases import (
    conflict_words,
    count_words,
    day_words,
    days_words,
    spend_words,
)
from bearings.ui.pages.roadmap.words import CardMark, ShownAction
from bearings.ui.widgets.capacity_bar import CapacityBar
from bearings.ui.widgets.link_row import LinkList


def shown(action: str, *marks: CardMark) -> ShownAction:
    return ShownAction(
        id=action,
        title="Review and complete provider terms",
        owner="Procurement lead",
        effort="6 person-days, up to USD 10,000",
        closes="Provider terms have open points",
        severity="high",
        done_when="Done when: signed",
        reason="",
        marks=marks,
        spoken="Review and complete provider terms, Start now",
    )


@pytest.mark.parametrize(
    ("days", "words"),
    [(1, "1 person-day"), (2.5, "2.5 person-days"), (0, "0 person-days"), (1200, "1,200 person-days")],
)
def test_days_carry_their_unit(days: float, words: str) -> None:
    assert days_words(days) == words


@pytest.mark.parametrize(
    ("spend", "words"),
    [
        ((0, 0, 0), "no external cost"),
        ((0, 5_000, 10_000), "up to USD 10,000"),
        ((10_000, 25_000, 50_000), "USD 10,000 to 50,000"),
        ((10_000, 10_000, 10_000), "USD 10,000"),
        ((500_000, 1_000_000, 2_500_000), "USD 500,000 to 2.5 million"),
    ],
)
def test_external_cost_is_a_range_with_its_currency(spend: tuple[float, float, float], words: str) -> None:
    assert spend_words(spend, "USD") == words


def test_days_and_numbers_are_written_as_people_read_them() -> None:
    assert day_words("2026-11-02") == "2 Nov 2026"
    assert count_words(4) == "four"
    assert count_words(12) == "12"


def test_conflicts_are_named_in_few_words() -> None:
    order, capacity = Conflict("order", "needs A-D03", "A-D03"), Conflict("capacity", "too much")
    assert conflict_words([order]) == "Before what it needs"
    assert conflict_words([order, capacity]) == "Before what it needs (+1)"


def test_a_capacity_bar_says_what_is_too_much(qtbot: QtBot) -> None:
    bar = CapacityBar("Capacity of Start now")
    qtbot.addWidget(bar)
    bar.show_days(18, 45, "18 of 45 person-days")
    assert bar.over == 0
    bar.show_days(60, 45, "60 of 45 person-days")
    assert bar.over == 15
    assert bar.accessibleDescription() == "60 of 45 person-days"
    bar.show_days(3, 0, "3 of 0 person-days")
    bar.resize(120, 20)
    assert not bar.grab().isNull()


def test_links_are_reused_and_each_can_have_a_button(qtbot: QtBot) -> None:
    links = LinkList("Dropped", action="Take back")
    qtbot.addWidget(links)
    followed: list[str] = []
    acted: list[str] = []
    links.followed.connect(followed.append)
    links.acted.connect(acted.append)
    for number, key in enumerate(("A", "B")):
        links.row(number).show_link(key, f"Action {key}", "not needed")
    links.end(2)
    first = links.rows[0]
    links.row(0).show_link("C", "Action C")
    links.end(1)
    assert links.rows[0] is first
    assert not links.rows[1].isVisibleTo(links)
    first.click()
    button = links.findChild(QWidget, "act_C")
    assert button is not None
    assert button.accessibleName() == "Take back: Action C"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)  # type: ignore[no-untyped-call]
    assert followed == acted == ["C"]
    links.end(0)
    assert links.isHidden()


def test_a_card_grows_with_its_marks(qtbot: QtBot) -> None:
    card = ActionCard(shown("A-D03"))
    qtbot.addWidget(card)
    before = card.heightForWidth(260)
    card.show_action(shown("A-D03", CardMark("pin", "Pinned")))
    one_row = card.heightForWidth(260)
    assert one_row > before
    marks = (
        CardMark("triangle-alert", "Before what it needs"),
        CardMark("octagon-alert", "Removes a blocker"),
    )
    card.show_action(shown("A-D03", *marks))
    assert card.heightForWidth(260) > one_row
    assert card.heightForWidth(400) < card.heightForWidth(180)


def test_lines_join_only_what_is_on_the_board(qtbot: QtBot) -> None:
    board, elsewhere = QWidget(), ActionCard(shown("A-T02"))
    qtbot.addWidget(board)
    qtbot.addWidget(elsewhere)
    row = QHBoxLayout(board)
    first, second = ActionCard(shown("A-D03")), ActionCard(shown("A-D04"))
    row.addWidget(first)
    row.addWidget(second)
    lines = DependencyLines(board)
    board.resize(700, 300)
    board.show()
    lines.show_pairs([(first, second), (second, elsewhere)], [first, second, elsewhere])
    assert lines.pairs == [(first, second)]
    assert lines.isVisible()
    assert lines.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    assert not lines.grab().isNull()
    lines.show_pairs([], [])
    assert not lines.isVisible()
