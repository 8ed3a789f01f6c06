"""A list of rows: however many items there are, only one part of them has rows."""

from typing import NamedTuple

from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from bearings.ui.widgets.layouts import Column
from bearings.ui.widgets.row_list import PART, RowList
from bearings.ui.widgets.text import PlainLabel


class Item(NamedTuple):
    id: str


class Row(QWidget):
    """A row; `made` counts them."""

    made = 0

    def __init__(self) -> None:
        super().__init__()
        Row.made += 1
        self.button = QPushButton("Go", self)
        Column(self).addWidget(self.button)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        return (self.button,)

    def set_narrow(self, narrow: bool) -> None: ...

    def show_item(self, item: Item) -> None:
        self.setObjectName(f"row_{item.id}")


def in_sight(rows: RowList) -> list[str]:
    """Ids of the rows in sight, from the top."""
    found = [row for row in rows.findChildren(Row) if row.isVisible()]
    return [row.objectName().removeprefix("row_") for row in sorted(found, key=lambda row: row.y())]


def press(qtbot: QtBot, rows: RowList, name: str) -> None:
    rows.findChild(QPushButton, name).click()  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: rows.complete)
    qtbot.wait(1)


def show(qtbot: QtBot, count: int) -> tuple[RowList, QWidget]:
    Row.made = 0
    host, before = QWidget(), QPushButton("Before")
    rows = RowList(Row, before)
    column = Column(host)
    column.addWidget(before)
    column.addWidget(rows)
    qtbot.addWidget(host)
    host.show()
    rows.show_items([Item(str(n)) for n in range(count)])
    qtbot.waitUntil(lambda: rows.complete)
    qtbot.wait(1)
    return rows, host  # whoever lets go of the host loses both


def test_a_short_list_stands_there_whole(qtbot: QtBot) -> None:
    rows, _host = show(qtbot, 5)
    assert in_sight(rows) == rows.ids == ["0", "1", "2", "3", "4"]
    assert rows.findChild(QPushButton, "nextRows") is None


def test_a_thousand_items_have_as_many_rows_as_one_part_and_each_can_be_reached(qtbot: QtBot) -> None:
    rows, _host = show(qtbot, 1_000)
    assert len(rows.ids) == 1_000
    seen: list[str] = []
    following = rows.findChild(QPushButton, "nextRows")
    assert following is not None
    while True:
        seen += in_sight(rows)
        if not following.isEnabled():
            break
        press(qtbot, rows, "nextRows")
    assert seen == rows.ids
    assert Row.made == PART
    said = rows.findChild(PlainLabel, "rowsInSight")
    assert said is not None
    assert said.text() == "961 to 1000 of 1000"
    press(qtbot, rows, "previousRows")
    assert in_sight(rows) == [str(n) for n in range(900, 960)]


def test_the_same_items_stay_at_their_part_and_others_begin_at_the_first(qtbot: QtBot) -> None:
    rows, _host = show(qtbot, 150)
    press(qtbot, rows, "nextRows")
    rows.show_items([Item(str(n)) for n in range(150)])
    assert in_sight(rows)[0] == "60"
    rows.show_items([Item(str(n)) for n in range(0, 150, 2)])
    qtbot.waitUntil(lambda: rows.complete)
    qtbot.wait(1)
    assert in_sight(rows)[:2] == ["0", "2"]
