"""Is everything that can be seen whole? What is cut, elided without a word, or out of its frame."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QScrollBar,
    QWidget,
)

from bearings.ui.theme import metrics
from bearings.ui.widgets.text import PlainLabel

ROUNDING = 1  # pixels
WIDEST, HIGHEST = 1280, 720  # the window all of it is looked at in


def faults(root: QWidget) -> list[str]:
    """What of `root`, a window or dialog, cannot be read as a whole, in words; empty if all can."""
    found = []
    if root.isWindow() and (root.height() > HIGHEST or root.width() > WIDEST):
        found.append(f"{root.objectName()} is larger than the window: {root.width()} x {root.height()} px")
    for widget in _visible(root):
        name = widget.objectName() or type(widget).__name__
        if isinstance(widget, PlainLabel):
            found += [f"{name} “{widget.text()[:40]}” {fault}" for fault in _label_faults(widget)]
        elif isinstance(widget, (QLineEdit, QComboBox, QAbstractSpinBox)) or _has_words(widget):
            found += [f"{name} {fault}" for fault in _control_faults(widget)]
        elif isinstance(widget, QScrollBar) and widget.orientation() == Qt.Orientation.Horizontal:
            area = widget.parentWidget().parentWidget() if widget.parentWidget() else None
            if isinstance(area, QScrollArea):
                found.append(f"{area.objectName() or type(area).__name__} scrolls sideways")
        found += [f"{name} {fault}" for fault in _frame_faults(widget, root)]
    return found


def _has_words(widget: QWidget) -> bool:
    return isinstance(widget, QAbstractButton) and bool(widget.text())


def _visible(root: QWidget) -> Iterator[QWidget]:
    for widget in root.findChildren(QWidget):
        if widget.isVisibleTo(root) and widget.window() is root.window() and widget.width() > 0:
            yield widget


def _label_faults(label: PlainLabel) -> Iterator[str]:
    if not label.text():
        return
    if label.height() + ROUNDING < label.heightForWidth(label.width()):
        yield f"needs {label.heightForWidth(label.width())} px, has {label.height()} px of height"
    if label.width() + ROUNDING < label.minimumSizeHint().width():
        yield f"needs {label.minimumSizeHint().width()} px, has {label.width()} px of width"


def _control_faults(control: QWidget) -> Iterator[str]:
    boxed = isinstance(control, (QCheckBox, QRadioButton))
    wanted = control.sizeHint() if boxed else control.minimumSizeHint()
    if control.height() + ROUNDING < wanted.height():
        yield f"needs {wanted.height()} px, has {control.height()} px of height"
    if isinstance(control, QAbstractSpinBox):  # its hint has room for the largest number there may be
        field = control.lineEdit()
        needed, has = _width_of(field, field.text()), field.width() - field.textMargins().left()
    elif isinstance(control, QComboBox):  # the arrow and the frame take theirs
        needed, has = _width_of(control, control.currentText()), control.width() - metrics().px(12 + 28)
    elif isinstance(control, QLineEdit):  # what is written scrolls, what is asked for does not
        needed, has = _width_of(control, control.placeholderText()), control.width() - metrics().px(24)
    else:
        needed, has = wanted.width(), control.width()
    if needed > has + ROUNDING and not control.toolTip():
        yield f"needs {needed} px, has {has} px of width, and does not tell the rest"


def _width_of(widget: QWidget, text: str) -> int:
    return widget.fontMetrics().horizontalAdvance(text)


def _frame_faults(widget: QWidget, root: QWidget) -> Iterator[str]:
    """Whether it reaches out of what holds it; only what a person can scroll to may lie outside."""
    parent = widget.parentWidget()
    if parent is None or widget is root:
        return
    area = parent.parentWidget()
    box = widget.geometry()
    if isinstance(area, QAbstractScrollArea) and area.viewport() is parent:
        if isinstance(area, QScrollArea) and box.width() > parent.width() + ROUNDING:
            yield f"is {box.width()} px wide in {parent.width()} px"
        return
    room = parent.rect()
    aside = max(box.right() - room.right(), room.left() - box.left())
    below = max(box.bottom() - room.bottom(), room.top() - box.top())
    if aside > ROUNDING:
        yield f"reaches out of its frame sideways by {aside} px"
    if below > ROUNDING:
        yield f"reaches out of its frame by {below} px of height"
