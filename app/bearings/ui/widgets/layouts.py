"""Layouts that keep to the grid at every zoom: `Column`, `Row` and `Flow`.

Gaps and margins are design pixels; the layouts scale them when the zoom changes.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QLayout, QLayoutItem, QWidget
from shiboken6 import Shiboken

from bearings.ui.theme import follow_theme, metrics
from bearings.ui.widgets.paint import QUIET_PAD, RING

Margins = int | tuple[int, int, int, int]


class _Box(QBoxLayout):
    def __init__(
        self, direction: QBoxLayout.Direction, parent: QWidget | None, gap: int, margins: Margins
    ) -> None:
        super().__init__(direction)
        if parent is not None:
            parent.setLayout(self)
        self._gap = gap
        self._margins = (margins,) * 4 if isinstance(margins, int) else margins
        follow_theme(self.restyle)

    def addLayout(self, layout: QLayout, stretch: int | None = None) -> None:
        super().addLayout(layout, stretch or 0)
        self._let_go_of(layout)

    def insertLayout(self, index: int, layout: QLayout, stretch: int | None = None) -> None:
        super().insertLayout(index, layout, stretch or 0)
        self._let_go_of(layout)

    def _let_go_of(self, inner: QLayout) -> None:
        if self.parentWidget() is not None:  # else PySide has not looked into it yet
            _let_go_of_items(inner)

    def restyle(self) -> None:
        px = metrics().px
        self.setSpacing(px(self._gap))
        left, top, right, bottom = self._margins
        self.setContentsMargins(px(left), px(top), px(right), px(bottom))


class Column(_Box):
    """A column; `margins` is one number or left, top, right, bottom."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 8, margins: Margins = 0) -> None:
        super().__init__(QBoxLayout.Direction.TopToBottom, parent, gap, margins)


class Row(_Box):
    """A row; `margins` is one number or left, top, right, bottom."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 8, margins: Margins = 0) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight, parent, gap, margins)

    def fold(self, narrow: bool) -> None:
        """Stand what is in it below each other where there is little room, else side by side."""
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self.setDirection(down if narrow else across)

    def least(self) -> int:
        """Pixels that what is in it needs side by side; words of another language may need more."""
        shown = parts_of(self)
        return sum(least_size(part).width() for part in shown) + self.spacing() * max(len(shown) - 1, 0)

    def fit(self, width: int) -> None:
        """Stand what is in it side by side if there is room for it in that many pixels, else fold it."""
        self.fold(width < self.least())


class Flow(QLayout):
    """Items side by side, going on in the next line like words."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 8) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap = gap
        if parent is not None:
            parent.setLayout(self)
        follow_theme(self.restyle)

    def restyle(self) -> None:
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(metrics().px(self._gap))

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def take_hold_anew(self) -> None:
        """Hold handles of the items that nobody else holds."""
        self._items = [_anew(item) for item in self._items]

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, rect: QRect, *, move: bool) -> int:
        x, y, tallest = rect.x(), rect.y(), 0
        for item in self._items:
            widget = item.widget()
            if widget is not None and widget.isHidden():
                continue
            hint = item.sizeHint()
            if x > rect.x() and x + hint.width() > rect.right() + 1:
                x, y, tallest = rect.x(), y + tallest + self.spacing(), 0
            size = QSize(min(hint.width(), max(rect.width(), 1)), hint.height())
            if item.hasHeightForWidth():
                size.setHeight(item.heightForWidth(size.width()))
            if move:
                item.setGeometry(QRect(QPoint(x, y), size))
            x += size.width() + self.spacing()
            tallest = max(tallest, size.height())
        return y + tallest - rect.y()


class Hung(QLayout):
    """One control, or a row of them, whose faces stand in line with the text above and below it.

    Only the focus rings reach beyond, so there has to be room for them at both sides. With `words` a
    quiet button comes first, and its words stand in line.
    """

    def __init__(self, inner: QWidget | QLayout, *, words: bool = False) -> None:
        super().__init__()
        self._item: QLayoutItem | None = None
        self._pad = QUIET_PAD if words else 0
        if isinstance(inner, QWidget):
            self.addWidget(inner)
        else:
            self.addChildLayout(inner)
            self.addItem(inner)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._item = item

    def count(self) -> int:
        return int(self._item is not None)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._item if index == 0 else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        taken, self._item = (self._item, None) if index == 0 else (None, self._item)
        return taken

    def take_hold_anew(self) -> None:
        """Hold a handle of the item that nobody else holds."""
        self._item = _anew(self._item) if self._item is not None else None

    def expandingDirections(self) -> Qt.Orientation:
        return self._item.expandingDirections() if self._item is not None else Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return self._item is not None and self._item.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        return self._item.heightForWidth(width + sum(self._beyond())) if self._item is not None else 0

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        if self._item is not None:
            before, after = self._beyond()
            self._item.setGeometry(rect.adjusted(-before, 0, after, 0))

    def sizeHint(self) -> QSize:
        return self._within(self._item.sizeHint()) if self._item is not None else QSize()

    def minimumSize(self) -> QSize:
        return self._within(self._item.minimumSize()) if self._item is not None else QSize()

    def _beyond(self) -> tuple[int, int]:
        return RING + metrics().px(self._pad), RING

    def _within(self, size: QSize) -> QSize:
        return QSize(max(size.width() - sum(self._beyond()), 0), size.height())


def hung(*buttons: QWidget, words: bool = False) -> Hung:
    """Buttons from the left, their faces (or the words of the first) in line with the text.

    They go on in the next line where there is no room for all of them.
    """
    flow = Flow(gap=0)
    for button in buttons:
        flow.addWidget(button)
    return Hung(flow, words=words)


def parts_of(layout: QLayout, *, hidden: bool = False) -> list[QWidget | QLayout]:
    """The widgets in sight (or all, with `hidden`) and the layouts in a layout, in their order.

    Not by `itemAt`: PySide keeps what that gives after Qt has deleted it, and takes whatever Qt puts in
    the same place of memory later for it.
    """
    around = layout.parentWidget()
    placed: dict[int, QWidget | QLayout] = {}
    for child in around.children() if around is not None else ():
        if isinstance(child, QWidget) and (hidden or not child.isHidden()):
            placed[layout.indexOf(child)] = child
    for inner in layout.children():
        if isinstance(inner, QLayout):
            placed[layout.indexOf(inner)] = inner
    return [placed[place] for place in sorted(placed) if place >= 0]


def _let_go_of_items(layout: QLayout) -> None:
    """Have PySide forget the items of a layout that has come into another.

    To give what they hold to the widget around, it asks for them and keeps them as `parts_of` tells. A row
    that was put in the memory of a deleted item ended the program when it was deleted in turn.
    """
    if isinstance(layout, Flow | Hung):
        layout.take_hold_anew()
        return
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if isinstance(item, QLayout):
            _let_go_of_items(item)
        elif item is not None:
            Shiboken.invalidate(item)


def _anew(item: QLayoutItem) -> QLayoutItem:
    """Another handle of an item that is no layout; the one given, and whoever holds it, is done with."""
    if isinstance(item, QLayout):
        _let_go_of_items(item)
        return item
    address, kind = Shiboken.getCppPointer(item)[0], type(item)
    Shiboken.invalidate(item)
    again = Shiboken.wrapInstance(address, kind)
    assert isinstance(again, QLayoutItem)
    return again


def least_size(part: QWidget | QLayout) -> QSize:
    """The least size a layout gives to that part."""
    if isinstance(part, QLayout):
        return part.minimumSize()
    return part.minimumSizeHint().expandedTo(part.minimumSize())


def lay_out_now() -> None:
    """Lay out what has come before anything is painted; else a frame shows it squeezed."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)


def clear_layout(layout: QLayout) -> None:
    """Take everything out of a layout and delete it."""
    while (item := layout.takeAt(0)) is not None:
        if isinstance(item, QLayout):
            clear_layout(item)
            item.deleteLater()
            continue
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        Shiboken.delete(item)
