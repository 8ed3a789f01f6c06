"""Longer words find room: they wrap or stand below each other, and what is cut is told on hover."""

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionComboBox, QToolTip, QTreeView, QWidget
from pytestqt.qtbot import QtBot

from bearings.ui.theme import apply_theme
from bearings.ui.widgets.banner import Banner
from bearings.ui.widgets.buttons import Button
from bearings.ui.widgets.chip import SeverityChip
from bearings.ui.widgets.choice_field import ChoiceField
from bearings.ui.widgets.form import LineField
from bearings.ui.widgets.layouts import Column, Row, hung
from bearings.ui.widgets.segmented import Segmented
from bearings.ui.widgets.telling_rows import TellingRows
from bearings.ui.widgets.text import explain
from bearings.ui.widgets.wrapped_head import WrappedHead

LONG = "Who takes care of all that until the next meeting"


def tree(qtbot: QtBot, *heads: str, words: str = "") -> tuple[QTreeView, WrappedHead]:
    """A tree with these heads, 100 pixels each, and one row of `words`."""
    view = QTreeView()
    qtbot.addWidget(view)
    model = QStandardItemModel(view)
    model.setHorizontalHeaderLabels(list(heads))
    model.appendRow([QStandardItem(words) for _ in heads])
    view.setModel(model)
    head = WrappedHead(view)
    view.setHeader(head)
    view.setItemDelegate(TellingRows(view, 32))
    for section in range(len(heads)):
        head.resizeSection(section, 100)
    view.resize(600, 200)
    view.show()
    return view, head


def hover(widget: QWidget, at: QPoint) -> None:
    """Rest with the mouse at that place."""
    QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, at, widget.mapToGlobal(at)))


def test_a_head_goes_on_in_the_next_line_and_takes_the_height(qtbot: QtBot) -> None:
    view, head = tree(qtbot, "Unit", "Source and date")
    head.resizeSection(1, 300)
    low = head.sizeHint().height()
    qtbot.waitUntil(lambda: head.height() == low)
    head.resizeSection(1, head.least(1))
    qtbot.waitUntil(lambda: head.height() > low)
    assert head.height() == head.sizeHint().height()
    assert not head.is_cut(1)
    head.resizeSection(1, 300)
    qtbot.waitUntil(lambda: head.height() == low)
    assert view.header() is head


def test_a_head_tells_on_hover_only_what_is_cut(qtbot: QtBot) -> None:
    _, head = tree(qtbot, "Unit", LONG)
    head.resizeSection(1, 60)
    assert head.is_cut(1)
    hover(head.viewport(), QPoint(head.sectionViewportPosition(1) + 5, 5))
    assert LONG in QToolTip.text()
    hover(head.viewport(), QPoint(5, 5))
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_a_cell_tells_on_hover_what_is_cut(qtbot: QtBot) -> None:
    view, head = tree(qtbot, "Unit", words=f"<b>{LONG}</b>")
    place = view.visualRect(view.model().index(0, 0)).center()
    hover(view.viewport(), place)
    assert f"&lt;b&gt;{LONG}" in QToolTip.text()
    head.resizeSection(0, 600)
    hover(view.viewport(), place)
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_a_long_choice_ends_in_an_ellipsis_and_is_told(qtbot: QtBot) -> None:
    field = ChoiceField([("a", "Short"), ("b", LONG)])
    qtbot.addWidget(field)
    field.resize(160, 40)
    field.show()
    option = QStyleOptionComboBox()
    field.show_key("a")
    field.initStyleOption(option)
    assert (option.currentText, field.toolTip()) == ("Short", "")
    field.show_key("b")
    field.initStyleOption(option)
    assert option.currentText.endswith("…")
    assert LONG in field.toolTip()


@pytest.mark.parametrize("zoom", [80, 100, 150, 200])
def test_a_choice_knows_the_room_for_its_words(zoom: int, qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp, "light", zoom)
    field = ChoiceField([("a", LONG)])
    qtbot.addWidget(field)
    field.resize(300, 40)
    option = QStyleOptionComboBox()
    field.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    box = field.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, field)
    assert abs(field.words_room() - box.width()) <= 1


def test_a_field_tells_what_it_asks_for_if_it_is_too_narrow(qtbot: QtBot) -> None:
    field = LineField(LONG)
    qtbot.addWidget(field)
    field.show()
    field.resize(120, 40)
    assert LONG in field.toolTip()
    field.resize(600, 40)
    assert not field.toolTip()
    explain(field, "Something else")
    field.resize(120, 40)
    assert "Something else" in field.toolTip()


def test_a_chip_tells_its_word_if_it_is_cut(qtbot: QtBot) -> None:
    chip = SeverityChip("critical", LONG)
    qtbot.addWidget(chip)
    chip.show()
    chip.resize(80, 26)
    assert LONG in chip.toolTip()
    chip.resize(chip.sizeHint())
    assert not chip.toolTip()


def test_segments_go_on_in_the_next_line(qtbot: QtBot) -> None:
    choice = Segmented("Kind", [(str(n), f"Choice number {n}") for n in range(4)], wraps=True)
    qtbot.addWidget(choice)
    one = choice.sizeHint()
    assert choice.heightForWidth(one.width()) == one.height()
    assert choice.heightForWidth(one.width() // 2 + 1) == 2 * one.height()
    assert choice.minimumSizeHint().width() < one.width() // 2


def test_buttons_that_hang_go_on_in_the_next_line(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    column = Column(holder, margins=16)
    buttons = [Button(LONG), Button(LONG)]
    column.addLayout(hung(*buttons))
    column.addStretch(1)
    holder.resize(buttons[0].sizeHint().width() + 60, 300)
    holder.show()
    qtbot.waitUntil(lambda: buttons[1].y() > buttons[0].y())
    holder.resize(2 * buttons[0].sizeHint().width() + 60, 300)
    qtbot.waitUntil(lambda: buttons[1].y() == buttons[0].y())


def test_the_button_of_a_banner_goes_below_its_words(qtbot: QtBot) -> None:
    banner = Banner("warning", LONG, action=LONG)
    qtbot.addWidget(banner)
    banner.resize(900, 60)
    banner.show()
    qtbot.waitUntil(lambda: banner.button.x() > banner.text.x())
    banner.resize(banner.minimumSizeHint().width(), 200)
    qtbot.waitUntil(lambda: banner.button.y() > banner.text.y())
    assert banner.button.geometry().right() <= banner.width()


def test_a_row_folds_where_it_has_no_room(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    row = Row(holder)
    for _ in range(2):
        row.addWidget(Button(LONG))
    row.fit(row.least())
    assert row.direction() == Row().direction()
    row.fit(row.least() - 1)
    assert row.direction() == row.Direction.TopToBottom
