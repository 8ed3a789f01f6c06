"""Tab goes down every page in the order of the eye, and leaves out nothing."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from places import PAGES, open_full
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot
from windows import Person

MOST_TABS = 400


@pytest.fixture
def person(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Person]:
    somebody = Person(qtbot, qapp, tmp_path)
    open_full(somebody)
    yield somebody
    somebody.window.close()


@pytest.mark.parametrize("key", PAGES)
def test_tab_goes_down_the_page_or_to_the_right(person: Person, key: str) -> None:
    person.window.go(key)
    person.qtbot.wait(1000)  # cards and rows come one a turn
    page = person.window.current_page
    visited = walk(person, page)
    assert not {name(stop) for stop in stops(page)} - {name(stop) for stop in visited}
    jumps = []
    for one, other in pairwise(visited):
        area, x, y = place(one, page)
        other_area, other_x, other_y = place(other, page)
        if area is other_area and other_y + other.height() <= y and other_x <= x:
            jumps.append((name(one), name(other)))
    assert not jumps


def walk(person: Person, page: QWidget) -> list[QWidget]:
    """What Tab comes to in the page, from its first stop on."""
    person.see(QWidget, "rail_report").setFocus(Qt.FocusReason.TabFocusReason)
    visited: list[QWidget] = []
    for _ in range(MOST_TABS):
        person.key(Qt.Key.Key_Tab)
        focus = person.focus()
        if focus in visited:
            break
        visited.append(focus)
    return [widget for widget in visited if page.isAncestorOf(widget)]


def stops(page: QWidget) -> list[QWidget]:
    return [
        widget
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and widget.isEnabled()
        and widget.isVisible()
    ]


def place(stop: QWidget, page: QWidget) -> tuple[QScrollArea | None, int, int]:
    """Where it is in what scrolls, or in the page."""
    around = stop.parentWidget()
    while around is not None and around is not page:
        if isinstance(around, QScrollArea) and (content := around.widget()) is not None:
            corner = stop.mapTo(content, QPoint(0, 0))
            return around, corner.x(), corner.y()
        around = around.parentWidget()
    corner = stop.mapTo(page, QPoint(0, 0))
    return None, corner.x(), corner.y()


def name(stop: QWidget) -> str:
    return stop.objectName() or type(stop).__name__
