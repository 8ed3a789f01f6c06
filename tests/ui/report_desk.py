"""What a person does on the Report page, for its tests."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from windows import Person

from bearings.ui.pages.report.making import Copy
from bearings.ui.pages.report.page import ReportPage
from bearings.ui.widgets.form import ChoiceField
from bearings.ui.widgets.text import PlainLabel

SLOW = 60_000  # milliseconds a report may take on a busy machine


def page(person: Person) -> ReportPage:
    found = person.window.current_page
    assert isinstance(found, ReportPage)
    return found


def previewed(person: Person) -> None:
    """Go to the page and wait for its pages."""
    person.window.go("report")
    person.qtbot.waitUntil(lambda: page(person).display.reader.view.page_count > 10, timeout=SLOW)


def at_rest(person: Person) -> bytes:
    """The file that is in sight, once it is that of the choices."""
    shown = page(person)
    person.qtbot.waitUntil(lambda: shown.making.kept(shown.order.choice) is not None, timeout=SLOW)
    return shown.file


def copied(person: Person) -> Copy:
    """What leaves by the choices, once that is found out."""
    shown = page(person)
    person.qtbot.waitUntil(lambda: shown.making.copy(shown.order.choice) is not None, timeout=SLOW)
    copy = shown.making.copy(shown.order.choice)
    assert copy is not None
    return copy


def choose(person: Person, name: str, down: int) -> None:
    """Pick another choice by keyboard, some rows below the one that is chosen (above, if negative)."""
    choice = person.see(ChoiceField, name)
    choice.setFocus()
    for _ in range(abs(down)):
        person.key(Qt.Key.Key_Down if down > 0 else Qt.Key.Key_Up)


def texts(person: Person, name: str) -> list[str]:
    """Every text that can be seen in a part of the page, in order."""
    part = person.see(QWidget, name)
    labels = (label for label in part.findChildren(PlainLabel) if label.isVisibleTo(part))
    return [label.text() for label in labels if label.text()]
