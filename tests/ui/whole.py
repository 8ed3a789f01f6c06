"""Is everything that can be seen whole? What is cut, elided without a word, or out of its frame."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QCheckBox,
    QHeaderView,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QScrollBar,
    QStyleOptionViewItem,
    QTableView,
    QTreeView,
    QWidget,
)

from bearings.ui.theme import metrics
from bearings.ui.widgets import text_block
from bearings.ui.widgets.chip import SeverityChip, Tag, VerdictChip
from bearings.ui.widgets.choice_field import ChoiceField
from bearings.ui.widgets.telling_rows import TellingRows
from bearings.ui.widgets.text import PlainLabel
from bearings.ui.widgets.wrapped_head import WrappedHead

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
        elif isinstance(widget, (QLineEdit, ChoiceField, QAbstractSpinBox)) or _has_words(widget):
            found += [f"{name} {fault}" for fault in _control_faults(widget)]
        elif isinstance(widget, QHeaderView):
            found += [f"{name} {fault}" for fault in _head_faults(widget)]
        elif isinstance(widget, (QTableView, QTreeView)):
            found += [f"{name} {fault}" for fault in _cell_faults(widget)]
        elif isinstance(widget, (SeverityChip, Tag, VerdictChip)):
            found += [f"{name} “{widget.word}” {fault}" for fault in _chip_faults(widget)]
        elif isinstance(widget, QScrollBar) and widget.orientation() == Qt.Orientation.Horizontal:
            area = widget.parentWidget().parentWidget() if widget.parentWidget() else None
            if isinstance(area, QScrollArea):
                found.append(f"{area.objectName() or type(area).__name__} scrolls sideways")
        found += [f"{name} {fault}" for fault in _frame_faults(widget, root)]
    return found


class Drawn:
    """What widgets draw by themselves: `short` gives what ends in an ellipsis and is told nowhere."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._short: set[str] = set()
        self._looking = False
        drawn = self

        class Watched(QFontMetricsF):
            def elidedText(self, text: str, mode: Qt.TextElideMode, width: float, flags: int = 0) -> str:
                shown = super().elidedText(text, mode, width, flags)
                painter = sys._getframe(1).f_locals.get("painter")
                if drawn._looking and shown != text and isinstance(painter, QPainter):
                    drawn._note(painter.device(), text)
                return shown

        monkeypatch.setattr(text_block, "QFontMetricsF", Watched)

    def short(self, root: QWidget) -> list[str]:
        """Draw `root`, with what it scrolls, and tell."""
        self._short.clear()
        self._looking = True
        root.grab()
        for area in root.findChildren(QScrollArea):
            if area.isVisibleTo(root) and area.widget() is not None:
                area.widget().grab()
        self._looking = False
        return sorted(self._short)

    def _note(self, drawn_on: object, text: str) -> None:
        told_by_model = isinstance(drawn_on, QWidget) and isinstance(drawn_on.parent(), QAbstractItemView)
        if isinstance(drawn_on, QWidget) and not drawn_on.toolTip() and not told_by_model:
            name = drawn_on.objectName() or type(drawn_on).__name__
            self._short.add(f"{name} draws “{text}” short and does not tell the rest")


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
    elif isinstance(control, ChoiceField):
        needed, has = _width_of(control, control.currentText()), control.words_room()
    elif isinstance(control, QLineEdit):  # what is written scrolls, what is asked for does not
        needed, has = _width_of(control, control.placeholderText()), control.width() - metrics().px(24)
    else:
        needed, has = wanted.width(), control.width()
    if needed > has + ROUNDING and not control.toolTip():
        yield f"needs {needed} px, has {has} px of width, and does not tell the rest"


def _head_faults(head: QHeaderView) -> Iterator[str]:
    """Heads of columns that are cut; only one that wraps tells the rest on hover."""
    model = head.model()
    if model is None or head.orientation() != Qt.Orientation.Horizontal:
        return
    for section in range(head.count()):
        words = str(model.headerData(section, Qt.Orientation.Horizontal) or "")
        if head.isSectionHidden(section) or not words:
            continue
        if isinstance(head, WrappedHead):
            if head.is_cut(section):
                yield f"“{words}” is not whole in {head.sectionSize(section)} px"
            elif head.height() + ROUNDING < head.sizeHint().height():
                yield f"needs {head.sizeHint().height()} px, has {head.height()} px of height"
        elif _width_of(head, words) > head.sectionSize(section) - metrics().px(16) + ROUNDING:
            yield f"“{words}” does not fit into {head.sectionSize(section)} px"


def _cell_faults(view: QTableView | QTreeView) -> Iterator[str]:
    """Cells in sight that are cut and tell the rest nowhere."""
    if isinstance(view.itemDelegate(), TellingRows):
        return
    for index in _cells(view):
        option = QStyleOptionViewItem()
        option.initFrom(view)
        room = view.visualRect(index)
        wanted = view.itemDelegate().sizeHint(option, index)
        told = index.data(Qt.ItemDataRole.ToolTipRole)
        if not told and index.data() and wanted.width() > room.width() + ROUNDING:
            yield f"cell “{index.data()}” needs {wanted.width()} px, has {room.width()} px of width"


def _cells(view: QAbstractItemView) -> Iterator[QModelIndex]:
    model, seen = view.model(), view.viewport().rect()
    waiting = [view.rootIndex()]
    while waiting and model is not None:
        parent = waiting.pop()
        for row in range(model.rowCount(parent)):
            first = model.index(row, 0, parent)
            for column in range(model.columnCount(parent)):
                index = model.index(row, column, parent)
                if view.visualRect(index).intersects(seen):
                    yield index
            waiting.append(first)


def _chip_faults(chip: SeverityChip | Tag | VerdictChip) -> Iterator[str]:
    if chip.width() + ROUNDING < chip.sizeHint().width() and not chip.toolTip():
        yield f"needs {chip.sizeHint().width()} px, has {chip.width()} px, and does not tell the rest"


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
