"""Every control a person can come to: it has a name of its own, and one sees that the focus is there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest
from places import open_full, visit
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot
from windows import Person

from bearings.resources import resource
from bearings.ui.preferences import ThemeChoice

ICONS = {path.name.removesuffix(".svg") for path in resource("assets", "icons").iterdir()}
LEADS = "Go to question"
LEAST_SEEN = 40  # pixels that must look another way once the focus is there
Names = dict[str, dict[str, set[str]]]  # place, spoken name, object names


@pytest.fixture
def person(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Person]:
    somebody = Person(qtbot, qapp, tmp_path)
    open_full(somebody)
    yield somebody
    somebody.window.looks.set_theme("light")
    somebody.window.close()


def test_every_control_has_a_name_of_its_own(person: Person) -> None:
    nameless: set[str] = set()
    names: Names = defaultdict(lambda: defaultdict(set))

    def look(place: str, seen: QWidget) -> None:
        for control in stops(seen):
            name = said(control)
            if not name.strip() or name in ICONS:
                nameless.add(f"{place}: {control.objectName() or type(control).__name__} is called “{name}”")
            names[place][f"{role(control)} {name}"].add(control.objectName() or f"nothing {id(control)}")

    visit(person, look)
    assert not nameless
    alike = {
        f"{place}: {name}": sorted(controls)
        for place, found in names.items()
        for name, controls in found.items()
        if len(controls) > 1
    }
    assert not {name for name in alike if LEADS not in name}  # those of one question do the same


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_the_focus_is_in_sight_on_every_control(person: Person, theme: ThemeChoice) -> None:
    person.window.looks.set_theme(theme)
    known: set[str] = set()
    unseen: list[str] = []

    def look(place: str, seen: QWidget) -> None:
        seen.window().activateWindow()
        person.qtbot.waitUntil(seen.window().isActiveWindow)
        for control in stops(seen):
            kind = f"{type(control).__name__} {control.objectName()}"
            if kind not in known:
                known.add(kind)
                if shows_focus(control) < LEAST_SEEN:
                    unseen.append(f"{place}: {kind}")

    visit(person, look)
    assert len(known) > 150
    assert not unseen


def stops(root: QWidget) -> list[QWidget]:
    """What can take the focus by keyboard now."""
    return [
        widget
        for widget in root.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and widget.isEnabled()
        and widget.isVisible()
        and widget.window() is root.window()
    ]


def said(control: QWidget) -> str:
    """What a screen reader calls it."""
    spoken = QAccessible.queryAccessibleInterface(control)
    return spoken.text(QAccessible.Text.Name) if spoken is not None else ""


def role(control: QWidget) -> str:
    spoken = QAccessible.queryAccessibleInterface(control)
    return spoken.role().name if spoken is not None else ""


def shows_focus(control: QWidget) -> int:
    """How many pixels of the control look another way once Tab has come to it."""
    around = control.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(control)
        around = around.parentWidget()
    window = control.window()
    before = QApplication.focusWidget()
    if before is control:
        control.clearFocus()
    without = picture(control)
    control.setFocus(Qt.FocusReason.TabFocusReason)
    with_focus = picture(control)
    control.clearFocus()
    if before is not None and before is not control and before.window() is window:
        before.setFocus(Qt.FocusReason.OtherFocusReason)
    a, b = (memoryview(image.constBits()).cast("I") for image in (without, with_focus))
    return sum(one != other for one, other in zip(a, b, strict=True))


def picture(control: QWidget) -> QImage:
    """The control with what its neighbours leave around it."""
    window = control.window()
    corner = control.mapTo(window, control.rect().topLeft())
    box = control.rect().translated(corner).adjusted(-6, -6, 6, 6).intersected(window.rect())
    return window.grab(box).toImage().convertToFormat(QImage.Format.Format_RGB32)
