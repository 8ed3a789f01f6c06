"""A list of rows that may be long: a few are made at once, the rest soon, and each is used again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from bearings.ui.widgets.layouts import Column

ROWS_AT_ONCE = 4  # made in one go: what is in sight first; a row takes some 2 ms


class RowList(QWidget):
    """Rows one below the other. Items are values with an `id`; `make` gives a new row.

    A row is a widget with `show_item` (which does nothing for the item it shows already),
    `set_narrow`, and `stops`: what takes the focus, in the order of the eye. An item that
    stays keeps its row, so focus and selection stay in place. `tab_after` is the control
    Tab comes from.
    """

    def __init__(
        self, make: Callable[[], Any], tab_after: QWidget, *, gap: int = 16, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._make, self._tab_after = make, tab_after
        self._column = Column(self, gap=gap)
        self._items: list[Any] = []
        self._keys: list[str] = []  # of the rows, in the order of the layout; "" is to spare
        self._rows: list[Any] = []
        self._narrow = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._place)

    @property
    def ids(self) -> list[str]:
        """Ids of the items that are shown, in order."""
        return [item.id for item in self._items]

    @property
    def complete(self) -> bool:
        """Whether every item has its row by now."""
        return not self._soon.isActive()

    def row(self, item_id: str) -> Any | None:
        """The row of that item, if it is made by now."""
        return next((row for key, row in zip(self._keys, self._rows, strict=True) if key == item_id), None)

    def show_items(self, items: Sequence[Any]) -> None:
        """Show these and no others."""
        self._items = list(items)
        self._place()

    def forget(self) -> None:
        """Nothing is open any more: show nothing and make no more rows."""
        self._soon.stop()
        self._items = []
        self._arrange([])

    def set_narrow(self, narrow: bool) -> None:
        if narrow != self._narrow:
            self._narrow = narrow
            for row in self._rows:
                row.set_narrow(narrow)

    def _place(self) -> None:
        """Give each item the row it had, else one to spare, else a new one: a few now, the rest soon."""
        had = {key: row for key, row in zip(self._keys, self._rows, strict=True) if key}
        staying = {item.id for item in self._items}
        spare = [row for key, row in zip(self._keys, self._rows, strict=True) if key not in staying]
        placed: list[Any] = []
        made = 0
        self._soon.stop()
        for item in self._items:
            row = had.get(item.id) or (spare.pop() if spare else None)
            if row is None and made == ROWS_AT_ONCE:
                self._soon.start()
                break
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
        self._column.setEnabled(False)  # else each row that shows lays the whole page out anew
        for place, row in enumerate(placed):
            item = self._column.itemAt(place)
            if item is None or item.widget() is not row:
                self._column.insertWidget(place, row)
                moved = True
            if row.isHidden():
                row.show()
        for row in aside:
            row.hide()
        self._column.setEnabled(True)
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
