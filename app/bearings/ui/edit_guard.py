"""The guard of a read-only file: every control that would edit is turned off, also one that is made later.

Lines and fields of text stay readable: they take no words, but can be walked through
and copied from. Who tries to edit hears why that cannot be done. The session refuses
edits by itself; this is what one sees of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QWidget,
)
from shiboken6 import isValid

from bearings.ui.widgets.editing import EDITS, edits, marks
from bearings.ui.widgets.option_card import OptionCard

if TYPE_CHECKING:
    from typing import TypeGuard

Written = QLineEdit | QPlainTextEdit | QAbstractSpinBox
PRESSING = (Qt.Key.Key_Space, Qt.Key.Key_Select, Qt.Key.Key_Return, Qt.Key.Key_Enter)
PRESSES = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
)


class EditGuard(QObject):
    """Guards one window from `begin` to `end`; `tried` when somebody wants to edit all the same."""

    tried = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._regions: list[QWidget] = []
        self._held: dict[QWidget, bool] = {}  # control: whether it is disabled, rather than kept readable
        self._sweep_soon = QTimer(self, singleShot=True, interval=0)
        self._sweep_soon.timeout.connect(self._sweep)

    def begin(self) -> None:
        """Turn off what edits, now and whenever something is made."""
        marks().made.connect(self._mind)
        for part in self._window.findChildren(QWidget):
            if part.property(EDITS):
                self._mind(part)
        self._sweep()

    def end(self) -> None:
        """Turn it on again. What each control may do is then shown by its page."""
        marks().made.disconnect(self._mind)
        self._sweep_soon.stop()
        for region in filter(isValid, self._regions):
            region.removeEventFilter(self)
        for control, disabled in self._held.items():
            if isValid(control):
                control.removeEventFilter(self)
                if disabled:
                    control.setEnabled(True)
                elif _is_written(control):
                    control.setReadOnly(False)
        self._regions.clear()
        self._held.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.LayoutRequest and not self._sweep_soon.isActive():
            self._sweep_soon.start()
        if not isinstance(watched, QWidget) or watched not in self._held:
            return False
        if kind == QEvent.Type.EnabledChange and self._held[watched] and watched.isEnabled():
            watched.setEnabled(False)
        elif kind in PRESSES and (self._held[watched] or not _is_written(watched)):
            if kind == QEvent.Type.MouseButtonPress:
                self.tried.emit()
            return True
        elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._keyed(watched, event)
        return False

    def _keyed(self, control: QWidget, event: QKeyEvent) -> bool:
        if _is_written(control):
            if event.text().isprintable() and event.text() and not _commands(event):
                self.tried.emit()
            return False
        pressed = event.key() in PRESSING
        if pressed:
            self.tried.emit()
        return pressed

    def _mind(self, region: QWidget) -> None:
        """Turn off what is in a part of a page, and what will be."""
        region.installEventFilter(self)
        self._regions.append(region)
        self._sweep_soon.start()

    def _sweep(self) -> None:
        self._regions = [region for region in self._regions if isValid(region)]
        self._held = {control: disabled for control, disabled in self._held.items() if isValid(control)}
        for region in self._regions:
            for part in (region, *region.findChildren(QWidget)):
                if part not in self._held and _is_control(part) and edits(part):
                    self._hold(part)

    def _hold(self, control: QWidget) -> None:
        readable = _is_written(control) or isinstance(control, OptionCard)
        self._held[control] = not readable
        control.installEventFilter(self)
        if _is_written(control):
            control.setReadOnly(True)
        elif not readable:
            control.setEnabled(False)


def _is_control(part: QWidget) -> bool:
    if isinstance(part, QLineEdit):
        return not isinstance(part.parentWidget(), QAbstractSpinBox | QComboBox)
    return isinstance(part, QAbstractButton | QComboBox | QAbstractSpinBox | QPlainTextEdit) or (
        isinstance(part, QAbstractSlider) and not isinstance(part, QScrollBar)
    )


def _is_written(control: QWidget) -> TypeGuard[Written]:
    return isinstance(control, Written)


def _commands(event: QKeyEvent) -> bool:
    held = (
        Qt.KeyboardModifier.ControlModifier
        | Qt.KeyboardModifier.AltModifier
        | Qt.KeyboardModifier.MetaModifier
    )
    return bool(event.modifiers() & held)
