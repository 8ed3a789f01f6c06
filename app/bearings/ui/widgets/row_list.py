"""A list of rows that may be long: a part of it at a time, a few rows at once, each used again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from bearings.ui.theme import metrics
from bearings.ui.widgets.layouts import Column
from bearings.ui.widgets.pager import Pager

ROWS_AT_ONCE = 4  # made in one go: what is in sight first; a row takes some 2 ms
ABOVE = 80  # pixels at 100 % of what is above the list left in sight when another part is shown
FILLED_AT_ONCE = 16  # rows to spare that take other items in one go
PART = 60  # items in sight at most: laying a page out takes as long as it has rows


class RowList(QWidget):
    """Rows one below the other. Items are values with an `id`; `make` gives a new row.

    A row is a widget with `show_item` (which does nothing for the item it shows already),
    `set_narrow`, and `stops`: what takes the focus, in the order of the eye. An item that
    stays keeps its row, so focus and selection stay in place. `tab_after` is the control
    Tab comes from. Of more than `PART` items a part is in sight, with a `Pager` below it.
    """

    def __init__(
        self, make: Callable[[], Any], tab_after: QWidget, *, gap: int = 16, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._make, self._tab_after = make, tab_after
        self._foot = Column(self, gap=gap)
        self._column = Column(gap=gap)
        self._foot.addLayout(self._column)
        self._all: list[Any] = []
        self._first = 0  # of `_all`, the first in sight
        self._items: list[Any] = []  # those in sight
        self._pager: Pager | None = None
        self._keys: list[str] = []  # of the rows, in the order of the layout; "" is to spare
        self._rows: list[Any] = []
        self._narrow = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._place)

    @property
    def ids(self) -> list[str]:
        """Ids of the items that are shown, in order, those of other parts included."""
        return [item.id for item in self._all]

    @property
    def complete(self) -> bool:
        """Whether every item in sight has its row by now."""
        return not self._soon.isActive()

    def row(self, item_id: str) -> Any | None:
        """The row of that item, if it is made by now."""
        return next((row for key, row in zip(self._keys, self._rows, strict=True) if key == item_id), None)

    def show_items(self, items: Sequence[Any]) -> None:
        """Show these and no others; where they are others than before, from the first."""
        if len(items) != len(self._all) or any(a.id != b.id for a, b in zip(items, self._all, strict=True)):
            self._first = 0
        self._all = list(items)
        self._show_part()

    def forget(self) -> None:
        """Nothing is open any more: show nothing and make no more rows."""
        self._soon.stop()
        self._all, self._items, self._first = [], [], 0
        self._arrange([])
        if self._pager is not None:
            self._pager.hide()

    def set_narrow(self, narrow: bool) -> None:
        if narrow != self._narrow:
            self._narrow = narrow
            for row in self._rows:
                row.set_narrow(narrow)

    # ------------------------------------------------------------ parts

    def _show_part(self) -> None:
        self._items = self._all[self._first : self._first + PART]
        if self._pager is None and len(self._all) > PART:
            self._pager = Pager(self)
            self._pager.turned.connect(self._turn)
            self._foot.addWidget(self._pager)
        if self._pager is not None:
            self._pager.setVisible(len(self._all) > PART)
            self._pager.show_part(self._first + 1, self._first + len(self._items), len(self._all))
        self._place()

    def _turn(self, by: int) -> None:
        """Show the next part or the one before, from its top."""
        self._first = min(max(self._first + by * PART, 0), (len(self._all) - 1) // PART * PART)
        self._show_part()
        area: QObject | None = self.parent()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parent()
        if area is not None and (page := area.widget()) is not None:
            top = self.mapTo(page, QPoint(0, 0)).y()
            area.verticalScrollBar().setValue(top - metrics().px(ABOVE))

    # ------------------------------------------------------------ rows

    def _place(self) -> None:
        """Give each item the row it had, else one to spare, else a new one: a few now, the rest soon."""
        had = {key: row for key, row in zip(self._keys, self._rows, strict=True) if key}
        staying = {item.id for item in self._items}
        spare = [row for key, row in zip(self._keys, self._rows, strict=True) if key not in staying]
        placed: list[Any] = []
        made = filled = 0
        self._soon.stop()
        for item in self._items:
            row = had.get(item.id)
            if row is None and (filled == FILLED_AT_ONCE or (not spare and made == ROWS_AT_ONCE)):
                self._soon.start()
                break
            if row is None and spare:
                filled += 1
                row = spare.pop()
            if row is None:
                made += 1
                row = self._make()
                row.set_narrow(self._narrow)
            row.show_item(item)
            placed.append(row)
        self._arrange(placed)

    def _arrange(self, placed: list[Any]) -> None:
        """Show these rows in this order and no other."""
        kept = {id(row) for row in placed}
        aside = [row for row in self._rows if id(row) not in kept]
        moved = False
        self._foot.setEnabled(False)  # else each row that shows lays the whole page out anew
        for place, row in enumerate(placed):
            if self._column.indexOf(row) != place:
                self._column.insertWidget(place, row)
                moved = True
            if row.isHidden():
                row.show()
        for row in aside:
            row.hide()
        self._foot.setEnabled(True)
        self._rows = [*placed, *aside]
        self._keys = [item.id for item in self._items[: len(placed)]] + [""] * len(aside)
        if moved:
            self._lead_tab(placed)

    def _lead_tab(self, placed: list[Any]) -> None:
        before = self._tab_after
        for row in placed:
            for stop in row.stops:
                QWidget.setTabOrder(before, stop)
                before = stop
        for stop in self._pager.stops if self._pager is not None else ():
            QWidget.setTabOrder(before, stop)
            before = stop
