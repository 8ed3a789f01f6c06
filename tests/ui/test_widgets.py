"""The widget kit: names for screen readers, plain text, and edits that only people make."""

from collections.abc import Callable
from pathlib import Path
from typing import get_args

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from bearings.ui.pages.page import ScrollColumn
from bearings.ui.theme import apply_theme, theme
from bearings.ui.tokens import Theme, tokens
from bearings.ui.typed_numbers import NumberReader, shown
from bearings.ui.widgets.banner import Banner
from bearings.ui.widgets.bars import BarValue, CoverageRing, ScoreBar
from bearings.ui.widgets.buttons import Button, IconButton
from bearings.ui.widgets.card import Card, CardButton
from bearings.ui.widgets.checked_line import CheckedLine
from bearings.ui.widgets.chip import LevelBadge, SeverityChip, Tag, VerdictChip
from bearings.ui.widgets.empty_state import EmptyState
from bearings.ui.widgets.form import ChoiceField, Field, LineField, NumberField, TextField
from bearings.ui.widgets.icon_view import IconView
from bearings.ui.widgets.layouts import Column, Flow, clear_layout
from bearings.ui.widgets.marks import Mark, draw_mark
from bearings.ui.widgets.option_card import OptionCard
from bearings.ui.widgets.paint import painted
from bearings.ui.widgets.search_field import SearchField
from bearings.ui.widgets.section import Collapsible, Divider, PageHeader, SectionHeader
from bearings.ui.widgets.segmented import Segmented
from bearings.ui.widgets.svg_view import SvgView
from bearings.ui.widgets.text import PlainLabel, explain
from bearings.ui.widgets.text_block import lay_out
from bearings.ui.widgets.toast import Toast


def svg(look: Theme) -> str:
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20" viewBox="0 0 40 20">'
        f'<rect width="40" height="20" fill="{look.accent}"/></svg>'
    )


def chart() -> SvgView:
    view = SvgView("Radar of dimensions")
    view.show_chart(svg, "Data 62, cost 40")
    return view


KIT: dict[str, Callable[[], QWidget]] = {
    "label": lambda: PlainLabel("Text"),
    "card": Card,
    "card button": lambda: CardButton("Northwind"),
    "button": lambda: Button("&Export", "primary", icon="download"),
    "icon button": lambda: IconButton("undo-2", "Undo", shortcut="Ctrl+Z"),
    "verdict": lambda: VerdictChip(2, "Pilot"),
    "severity": lambda: SeverityChip("critical"),
    "tag": lambda: Tag("Fictional", icon="info"),
    "level": lambda: LevelBadge(3, "Established"),
    "bar": lambda: ScoreBar("Data", BarValue(40, 2, 30, 50, 60, 58, 40)),
    "ring": lambda: CoverageRing(41, 52),
    "chart": chart,
    "segmented": lambda: Segmented("Voting", [("one", "One voice"), ("votes", "Votes")]),
    "search": lambda: SearchField("Search questions"),
    "empty": lambda: EmptyState("compass", "Nothing is open", more="Open a file.", action="Open"),
    "banner": lambda: Banner("warning", "Four answers differ", action="Show", dismissable=True),
    "toast": lambda: Toast(QWidget()),
    "section": lambda: SectionHeader("Findings", "Three of them"),
    "collapsible": lambda: Collapsible("Why", opened=True, note="3"),
    "option": lambda: OptionCard("3", "Owners are named."),
    "many": lambda: OptionCard("a", "Documents", many=True),
    "line": lambda: Field("&Name", LineField()),
    "text": lambda: Field("&Note", TextField(), helper="In a sentence"),
    "choice": lambda: Field("&Sector", ChoiceField([("a", "Finance")])),
    "number": lambda: Field("&Target", NumberField(0, 100, unit="points")),
    "icon": lambda: IconView("info"),
    "divider": Divider,
    "header": lambda: PageHeader("Results", "41 of 52 answered"),
    "scroll": ScrollColumn,
}


@pytest.fixture(params=sorted(KIT))
def part(request: pytest.FixtureRequest, qtbot: QtBot) -> QWidget:
    made: QWidget = KIT[request.param]()
    host = made.parentWidget()  # a toast has one; it must not go before its child
    qtbot.addWidget(host or made)
    return made


def test_everything_that_takes_the_focus_has_a_name(part: QWidget) -> None:
    for widget in [part, *part.findChildren(QWidget)]:
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or widget.objectName().startswith("qt_"):
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        assert interface.text(QAccessible.Text.Name), widget


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
def test_everything_draws_in_every_theme_and_state(part: QWidget, qapp: QApplication, name: str) -> None:
    apply_theme(qapp, tokens().themes[name].name)  # type: ignore[index]
    part.resize(400, 120)
    part.show()
    assert not part.grab().isNull()
    part.setEnabled(False)
    for button in part.findChildren(QPushButton):
        button.setChecked(True)
    assert not part.grab().isNull()


def test_an_answer_with_markup_is_shown_as_characters(qtbot: QtBot, tmp_path: Path) -> None:
    picture = tmp_path / "canary.png"
    red = QImage(60, 60, QImage.Format.Format_RGB32)
    red.fill(Qt.GlobalColor.red)
    red.save(str(picture))
    hostile = f'<img src="{picture}">'
    label = PlainLabel(hostile)
    qtbot.addWidget(label)
    label.resize(600, 80)
    label.show()
    shown = label.grab().toImage()
    colours = {shown.pixelColor(x, y).name() for x in range(0, 600, 3) for y in range(0, 80, 3)}
    assert "#ff0000" not in colours
    assert label.text() == hostile
    explain(label, hostile)
    assert "<img" not in label.toolTip()


def test_long_text_wraps_and_can_be_elided(qapp: QApplication) -> None:
    label = PlainLabel("word " * 100, "secondary")
    assert label.heightForWidth(300) > label.heightForWidth(600)
    short = PlainLabel("word " * 100, "secondary", most_lines=1)
    assert short.heightForWidth(300) == PlainLabel("word", "secondary").heightForWidth(300)
    assert "word word" in short.toolTip()


def test_a_huge_unbroken_answer_does_not_freeze_the_page(qapp: QApplication) -> None:
    label = PlainLabel("x" * 100_000)
    block = lay_out(label.text(), label.font(), 300)
    assert block.lines < 500


def test_setting_text_200_000_times_holds(qapp: QApplication) -> None:
    # PySide6 6.12.0 on Python 3.11 aborts after some 5,100 calls that return nothing.
    label = QLabel()
    for number in range(200_000):
        label.setText(str(number & 1))
    assert label.text() == "1"


def test_choosing_an_option_is_told_but_not_shown_until_the_page_says_so(qtbot: QtBot) -> None:
    card = OptionCard("3", "Owners are named.")
    qtbot.addWidget(card)
    with qtbot.waitSignal(card.clicked):
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    assert not card.chosen
    card.set_chosen(True)
    with qtbot.waitSignal(card.clicked):
        qtbot.keyClick(card, Qt.Key.Key_Space)
    assert card.chosen


def test_showing_an_option_is_not_an_edit(qtbot: QtBot) -> None:
    card = OptionCard("3", "Owners are named.")
    qtbot.addWidget(card)
    with qtbot.assertNotEmitted(card.clicked):
        card.set_chosen(True)
        card.show_option("4", "Owners approve access.", "Managed")
    assert (card.badge, card.statement) == ("4", "Owners approve access.")


def test_an_option_is_a_large_target_and_grows_with_its_words(qtbot: QtBot) -> None:
    card = OptionCard("1", "Short")
    qtbot.addWidget(card)
    assert card.heightForWidth(600) >= 56
    card.show_option("1", "A long statement. " * 20)
    assert card.heightForWidth(400) > card.heightForWidth(800) > 100


def test_left_and_right_on_an_option_belong_to_the_page(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = Column(page)
    first, second = OptionCard("1", "One"), OptionCard("2", "Two")
    column.addWidget(first)
    column.addWidget(second)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Right)
    assert first.hasFocus()
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert second.hasFocus()


def test_a_segment_is_chosen_by_mouse_and_arrow_keys(qtbot: QtBot) -> None:
    control = Segmented("Voting", [("one", "One voice"), ("votes", "Votes")])
    qtbot.addWidget(control)
    heard: list[str] = []
    control.chosen.connect(heard.append)
    control.set_current("votes")
    assert (control.current, heard) == ("votes", [])
    qtbot.mouseClick(control.findChild(QPushButton, "one"), Qt.MouseButton.LeftButton)
    qtbot.keyClick(control.findChild(QPushButton, "one"), Qt.Key.Key_Right)
    assert heard == ["one", "votes"]


def test_showing_stored_values_in_fields_is_not_an_edit(qtbot: QtBot) -> None:
    line, text, number = LineField(), TextField(), NumberField()
    choice = ChoiceField([("a", "Finance"), ("b", "Health")])
    for widget in (line, text, number, choice):
        qtbot.addWidget(widget)
    quiet = [line.textEdited, line.textChanged, text.edited, number.edited, choice.picked]
    spies = [qtbot.assertNotEmitted(signal) for signal in quiet]
    for spy in spies:
        spy.__enter__()
    line.show_text("Northwind")
    text.show_text("A note")
    number.show_number(40)
    choice.show_key("b")
    for spy in spies:
        spy.__exit__(None, None, None)
    assert (line.text(), text.toPlainText(), number.value(), choice.key) == ("Northwind", "A note", 40, "b")


def test_the_cursor_stays_in_place_while_a_note_is_undone(qtbot: QtBot) -> None:
    text = TextField()
    qtbot.addWidget(text)
    text.show_text("one two three")
    cursor = text.textCursor()
    cursor.setPosition(3)
    text.setTextCursor(cursor)
    text.show_text("one two")
    assert text.textCursor().position() == 3


def test_typing_is_an_edit(qtbot: QtBot) -> None:
    text, number = TextField(), NumberField()
    qtbot.addWidget(text)
    qtbot.addWidget(number)
    with qtbot.waitSignal(text.edited) as typed:
        qtbot.keyClicks(text, "a")
    assert typed.args == ["a"]
    with qtbot.waitSignal(number.edited) as stepped:
        qtbot.keyClick(number, Qt.Key.Key_Up)
    assert stepped.args == [1.0]


def test_a_number_is_heard_as_it_is_typed(qtbot: QtBot) -> None:
    number = NumberField(0, 1_000, unit="min")
    qtbot.addWidget(number)
    number.show_number(65)
    heard: list[float] = []
    number.edited.connect(heard.append)
    number.selectAll()
    qtbot.keyClicks(number, "90")
    assert heard == [9, 90]
    assert number.value() == 90


def test_a_number_grows_with_the_zoom(qtbot: QtBot, qapp: QApplication) -> None:
    number = NumberField()
    qtbot.addWidget(number)
    number.show()
    small = number.lineEdit().font().pixelSize()
    apply_theme(qapp, "light", 200)
    assert number.lineEdit().font().pixelSize() == 2 * small


def test_a_field_keeps_its_size_while_something_is_wrong(qtbot: QtBot, qapp: QApplication) -> None:
    line = CheckedLine("staff", NumberReader(), shown)
    field = Field("&Staff", line)
    qtbot.addWidget(field)
    field.show()
    small = line.font().pixelSize()
    apply_theme(qapp, "light", 200)
    for error in ("This is not a number.", ""):
        field.set_error(error)
        assert line.font().pixelSize() == 2 * small


def test_a_field_says_what_is_wrong(qtbot: QtBot) -> None:
    field = Field("&Date", LineField(), helper="Year first")
    qtbot.addWidget(field)
    assert field.control.accessibleName() == "Date"
    assert field.label.buddy() is field.control
    field.set_error("There is no such day.")
    assert field.control.accessibleDescription() == "There is no such day.. Year first"
    assert field.control.property("invalid") is True
    field.set_error("")
    assert field.control.property("invalid") is False


def test_escape_empties_the_search(qtbot: QtBot) -> None:
    search = SearchField("Search")
    qtbot.addWidget(search)
    heard: list[str] = []
    search.searched.connect(heard.append)
    qtbot.keyClicks(search, "ab")
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert heard == ["a", "ab", ""]


def test_the_cross_of_a_search_is_there_while_there_are_words(qtbot: QtBot) -> None:
    search = SearchField("Search")
    qtbot.addWidget(search)
    (cross,) = search.actions()
    assert not cross.isVisible()
    qtbot.keyClicks(search, "ab")
    assert cross.isVisible()
    search.clear()  # another file is open
    assert not cross.isVisible()


def test_a_collapsible_opens_by_keyboard(qtbot: QtBot) -> None:
    part = Collapsible("Why")
    qtbot.addWidget(part)
    assert part.content.isHidden()
    with qtbot.waitSignal(part.toggled) as heard:
        qtbot.keyClick(part.header, Qt.Key.Key_Space)
    assert heard.args == [True]
    assert not part.content.isHidden()


def test_a_disabled_button_says_why(qtbot: QtBot) -> None:
    button = Button("Export")
    qtbot.addWidget(button)
    button.set_hint("Write the report", "Ctrl+E")
    button.set_available(False, "Nothing is answered yet")
    assert "Nothing is answered yet" in button.toolTip()
    button.set_available(True)
    assert "Write the report" in button.toolTip()
    assert button.isEnabled()


def test_a_toast_offers_to_take_it_back(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(800, 400)
    host.show()
    undone: list[bool] = []
    toast = Toast(host)
    toast.say("Answer cleared", action="Undo", then=lambda: undone.append(True))
    assert toast.isVisible()
    assert QRect(QPoint(0, 0), host.size()).contains(toast.geometry())
    toast.button.click()
    assert undone == [True]
    assert toast.isHidden()


def test_marks_differ_in_shape(qapp: QApplication) -> None:
    shapes = set()
    for mark in get_args(Mark):
        image = QImage(24, 24, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        draw_mark(painter, mark, QRect(0, 0, 24, 24).toRectF())
        painter.end()
        shapes.add(tuple(image.pixelColor(x, y).alpha() > 128 for x in range(24) for y in range(24)))
    assert len(shapes) == len(get_args(Mark))


def test_bars_and_chips_speak_their_numbers(qtbot: QtBot) -> None:
    bar = ScoreBar("Data", BarValue(40.4, 2, 30, 50, 60, 58, 40))
    qtbot.addWidget(bar)
    assert bar.text == "40"
    assert bar.accessibleDescription() == "40 of 100, range 30 to 50, target 60, 58 before a cap"
    bar.show_value(BarValue(62.5, 4, 30.5, 66.5, 70.5))  # rounded as everywhere else
    assert bar.accessibleDescription() == "63 of 100, range 31 to 67, target 71"
    bar.show_value(BarValue())
    assert (bar.text, bar.accessibleDescription()) == ("–", "Not rated yet")
    assert VerdictChip(2, "Pilot").accessibleName() == "Verdict: Pilot, 2 of 4"
    assert SeverityChip("critical", "Blocker").accessibleName() == "Blocker (Critical)"
    assert LevelBadge(None).accessibleName() == "Not rated"


def test_a_chart_is_drawn_anew_in_another_theme(qtbot: QtBot, qapp: QApplication) -> None:
    view = chart()
    qtbot.addWidget(view)
    view.resize(40, 20)
    assert view.grab().toImage().pixelColor(20, 10).name() == theme().accent
    apply_theme(qapp, "dark")
    assert view.grab().toImage().pixelColor(20, 10).name() == tokens().themes["dark"].accent
    assert view.heightForWidth(20) == 10


@pytest.mark.parametrize("kind", [QWidget, QAbstractScrollArea])
def test_a_fault_while_painting_is_reported_not_fatal(qtbot: QtBot, kind: type[QWidget]) -> None:
    class Broken(kind):  # type: ignore[misc, valid-type]  # the base is the parameter
        @painted
        def paintEvent(self, painter: QPainter) -> None:
            raise ValueError("painting")

    broken = Broken()
    qtbot.addWidget(broken)
    with qtbot.captureExceptions() as caught:
        broken.grab()
    assert next(kind for kind, _, _ in caught) is ValueError


def test_what_scrolls_is_drawn_on_its_viewport(qtbot: QtBot) -> None:
    class Blue(QAbstractScrollArea):
        @painted
        def paintEvent(self, painter: QPainter) -> None:
            painter.fillRect(self.viewport().rect(), Qt.GlobalColor.blue)

    blue = Blue()
    qtbot.addWidget(blue)
    blue.resize(80, 80)
    assert blue.grab().toImage().pixelColor(40, 40) == Qt.GlobalColor.blue


def test_flow_wraps_and_can_be_emptied(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    flow = Flow(host)
    for word in ("Finance", "Health", "Public sector", "Energy"):
        flow.addWidget(Tag(word))
    assert flow.heightForWidth(150) > flow.heightForWidth(2000)
    clear_layout(flow)
    assert flow.count() == 0


def test_the_ring_shows_for_the_keyboard_only(qtbot: QtBot) -> None:
    button = Button("Export")
    qtbot.addWidget(button)
    with qtbot.waitActive(button):
        button.show()
        button.activateWindow()
    button.clearFocus()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    button.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not button.ring_shown
    button.clearFocus()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert button.ring_shown


def test_nothing_flashes_on_the_screen_while_it_is_built(qapp: QApplication) -> None:
    """A widget made visible before it has a parent is a window of its own for a moment."""
    from bearings.ui.messages import Message
    from bearings.ui.widgets.banner import Banner
    from bearings.ui.widgets.empty_state import EmptyState
    from bearings.ui.widgets.form import Field, LineField

    shown: list[object] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
                shown.append(watched)
            return False

    watch = Watch()
    qapp.installEventFilter(watch)
    try:
        kept = [
            PageHeader("Title", "secondary"),
            SectionHeader("Title", "secondary"),
            EmptyState("info", "Sentence", more="more", action="Do"),
            Banner("info", "text", action="Do", dismissable=True),
            Field("Label", LineField(), helper="help"),
            Message("Heading", "text", details="details"),
        ]
    finally:
        qapp.removeEventFilter(watch)
    assert shown == []
    assert len(kept) == 6
