"""Layouts: what is in them is found without holding on to what Qt deletes."""

import re
from pathlib import Path

from places import PAGES, open_full
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QPushButton, QSizePolicy, QSpacerItem, QWidget, QWidgetItem
from pytestqt.qtbot import QtBot
from shiboken6 import getAllValidWrappers, isValid
from windows import Person

import bearings.ui
from bearings.ui.pages.page import ScrollColumn
from bearings.ui.pages.setup.fields import tab_stops
from bearings.ui.theme import metrics
from bearings.ui.widgets.buttons import Button
from bearings.ui.widgets.layouts import Column, Flow, Hung, Row, clear_layout, hung, parts_of
from bearings.ui.widgets.paint import RING


def filled(qtbot: QtBot) -> tuple[QWidget, Column, list[QPushButton]]:
    """A column of a button, a row of two, a stretch, and a last one."""
    widget = QWidget()
    qtbot.addWidget(widget)
    column = Column(widget)
    buttons = [QPushButton(str(number)) for number in range(4)]
    column.addWidget(buttons[0])
    row = Row()
    row.addWidget(buttons[1])
    row.addWidget(buttons[2])
    column.addLayout(row)
    column.addStretch(1)
    column.addWidget(buttons[3])
    widget.show()
    return widget, column, buttons


def test_parts_come_in_their_order_and_layouts_with_them(qtbot: QtBot) -> None:
    _, column, buttons = filled(qtbot)
    first, row, last = parts_of(column)
    assert (first, last) == (buttons[0], buttons[3])
    assert isinstance(row, Row)
    assert parts_of(row) == buttons[1:3]
    buttons[1].hide()
    assert parts_of(row) == [buttons[2]]
    assert parts_of(row, hidden=True) == buttons[1:3]
    column.removeWidget(buttons[0])
    column.addWidget(buttons[0])
    assert parts_of(column) == [row, buttons[3], buttons[0]]
    assert list(tab_stops(column)) == [buttons[1], buttons[2], buttons[3], buttons[0]]


def test_nothing_is_kept_of_a_widget_that_was_deleted(qtbot: QtBot) -> None:
    """PySide would take the next thing that Qt puts in the same memory for it, and crash."""
    before = {id(wrapper) for wrapper in getAllValidWrappers() if _is_item(wrapper)}
    _, column, buttons = filled(qtbot)
    parts_of(column)
    list(tab_stops(column))
    column.itemAt(0)  # what nobody may do: this is what it looks like
    assert any(_is_item(wrapper) and id(wrapper) not in before for wrapper in getAllValidWrappers())
    _, column, buttons = filled(qtbot)
    before = {id(wrapper) for wrapper in getAllValidWrappers() if _is_item(wrapper)}
    parts_of(column)
    list(tab_stops(column))
    buttons[0].deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert {id(wrapper) for wrapper in getAllValidWrappers() if _is_item(wrapper)} <= before


def _is_item(wrapper: object) -> bool:
    return type(wrapper).__name__ == "QWidgetItem"


def test_nothing_is_kept_of_what_a_layout_brings_along(qtbot: QtBot) -> None:
    """PySide asks a layout that comes into another for its items, and would keep them."""
    before = len(held())
    widget = QWidget()
    qtbot.addWidget(widget)
    column, first = Column(widget), Row()
    inner, words, chips = Column(), QPushButton("words"), hung(*(QPushButton(str(n)) for n in range(3)))
    inner.addWidget(words)
    inner.addLayout(chips)
    inner.addStretch(1)
    first.addLayout(inner)
    first.addWidget(QPushButton("beside"))
    column.addLayout(first)
    column.insertLayout(0, hung(QPushButton("above")))
    widget.show()
    assert len(held()) == before + 4  # those that the flows themselves hold
    for button in widget.findChildren(QPushButton):
        button.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert len(held()) == before
    assert [part for part in parts_of(column, hidden=True) if isinstance(part, QWidget)] == []


def held() -> list[object]:
    return [w for w in getAllValidWrappers() if isinstance(w, QWidgetItem | QSpacerItem)]


def test_no_page_holds_items_but_those_of_our_own_layouts(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    of_others = held()  # tests before this one; kept here, so that no new item is taken for one of them
    person = Person(qtbot, qapp, tmp_path)
    open_full(person)
    for page in PAGES:
        person.window.go(page)
        qapp.processEvents()
        ours = [w for w in getAllValidWrappers() if isinstance(w, Flow | Hung)]
        kept = {id(item) for layout in ours for item in (layout.itemAt(n) for n in range(layout.count()))}
        kept |= {id(item) for item in of_others}
        assert [item for item in held() if id(item) not in kept] == [], page


def test_what_is_cleared_leaves_nothing_behind(qtbot: QtBot) -> None:
    widget, column, buttons = filled(qtbot)
    column.addLayout(hung(QPushButton("chip")))
    clear_layout(column)
    assert column.count() == 0
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert [child for child in widget.children() if child is not column] == []
    assert not any(isValid(button) for button in buttons)


def test_nobody_else_asks_a_layout_of_qt_for_its_items() -> None:
    asking = re.compile(r"\.itemAt(Position)?\(")
    folder = Path(bearings.ui.__path__[0])
    asked = [path.name for path in folder.rglob("*.py") if asking.search(path.read_text("utf-8"))]
    assert asked == ["layouts.py"]


def test_what_is_hung_stands_in_line_by_its_face(qtbot: QtBot) -> None:
    scroll = ScrollColumn()
    qtbot.addWidget(scroll)
    title, card = QWidget(), Button("Wide card")
    secondary, quiet = Button("Why this verdict?"), Button("Why this index?", "quiet")
    card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    title.setFixedHeight(20)
    scroll.body.addWidget(title)
    scroll.body.addLayout(Hung(card))
    scroll.body.addLayout(hung(secondary))
    scroll.body.addLayout(hung(quiet, words=True))
    scroll.resize(600, 400)
    scroll.show()
    left, right = title.geometry().left(), title.geometry().right()
    assert left >= 14  # there is room for what reaches beyond
    assert (card.geometry().left() + RING, card.geometry().right() - RING) == (left, right)
    assert secondary.geometry().left() + RING == left
    assert secondary.width() == secondary.sizeHint().width()
    assert quiet.geometry().left() + RING + metrics().px(10) == left  # its words
