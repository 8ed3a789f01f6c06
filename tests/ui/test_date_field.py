"""The field for a day: typed, stepped and picked, by keyboard alone, in the words of the language."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from bearings.ui.language import speak
from bearings.ui.theme import apply_theme
from bearings.ui.widgets.calendar_popup import CalendarPopup
from bearings.ui.widgets.date_field import DateField, DayLine
from bearings.ui.widgets.figure_field import FigureField
from bearings.ui.widgets.form import Field, LineField, NumberField

pytestmark = pytest.mark.qt_log_ignore("does not support (grabbing|raise|propagateSizeHints)", extend=True)


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    yield
    speak(qapp, "en")
    QLocale.setDefault(before)
    apply_theme(qapp, "light", 100)


class Shown:
    """A field in a window, and what it said."""

    def __init__(self, qtbot: QtBot, field: DateField) -> None:
        self.field, self.line = field, field.line
        self.window = QWidget()
        column = QVBoxLayout(self.window)
        column.addWidget(field)
        column.addStretch(1)
        self.window.resize(480, 400)
        qtbot.addWidget(self.window)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        self.given: list[object] = []
        field.given.connect(self._heard)
        self.line.setFocus()

    def _heard(self, _part: str, iso: object) -> None:
        self.given.append(iso)

    def write(self, text: str) -> None:
        self.line.setFocus()
        self.line.selectAll()
        QTest.keyClick(self.line, Qt.Key.Key_Backspace)
        QTest.keyClicks(self.line, text)

    def leave(self) -> None:
        QTest.keyClick(self.line, Qt.Key.Key_Return)

    def popup(self) -> CalendarPopup:
        found = self.field.findChild(CalendarPopup, "calendarPopup")
        assert found is not None
        return found


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    return Shown(qtbot, DateField("&Due", "due", "actionDue"))


def test_a_day_that_is_stored_shows_in_the_form_of_the_language(qtbot: QtBot, qapp: QApplication) -> None:
    for name, text in (("en", "26 Nov 2026"), ("de", "26.11.2026")):
        speak(qapp, name)  # type: ignore[arg-type]
        one = Shown(qtbot, DateField("&Due", "due", "actionDue"))
        assert one.line.placeholderText().endswith(text)
        one.field.show_day("2026-11-26")
        assert one.line.text() == text
        assert one.given == []


def test_nothing_is_given_before_the_day_is_whole(shown: Shown) -> None:
    shown.write("26.11.202")
    assert shown.given == []
    QTest.keyClicks(shown.line, "6")
    assert shown.given == ["2026-11-26"]
    assert shown.line.text() == "26.11.2026"  # not written anew under the fingers
    shown.leave()
    assert shown.line.text() == "26 Nov 2026"
    assert shown.given == ["2026-11-26"]


def test_what_cannot_be_used_stays_and_is_said_until_it_is_right(shown: Shown) -> None:
    shown.field.show_day("2026-11-26")
    shown.write("31 Feb 2027")
    shown.leave()
    assert shown.line.text() == "31 Feb 2027"
    assert "no such day" in shown.field.error.text()
    assert "Until then 26 Nov 2026 counts." in shown.field.error.text()
    assert (shown.given, shown.field.day) == ([], "2026-11-26")
    shown.field.show_day("2026-11-26")  # the page is drawn anew
    assert shown.line.text() == "31 Feb 2027"
    shown.write("28 Feb 27")
    shown.leave()
    assert shown.given == ["2027-02-28"]
    assert shown.field.error.text() == ""


def test_an_empty_line_takes_the_day_back_once_it_is_left(shown: Shown) -> None:
    shown.field.show_day("2026-11-26")
    shown.write("")
    assert shown.given == []
    shown.leave()
    assert shown.given == [None]


@pytest.mark.parametrize(
    ("key", "iso"),
    [
        (Qt.Key.Key_Up, "2027-02-01"),
        (Qt.Key.Key_Down, "2027-01-30"),
        (Qt.Key.Key_PageUp, "2027-02-28"),
        (Qt.Key.Key_PageDown, "2026-12-31"),
    ],
)
def test_keys_change_day_and_month(shown: Shown, key: Qt.Key, iso: str) -> None:
    shown.field.show_day("2027-01-31")
    QTest.keyClick(shown.line, key)
    assert shown.given == [iso]
    assert shown.field.day == iso


def test_a_key_leaves_what_is_no_day_and_starts_an_empty_line_today(shown: Shown) -> None:
    QTest.keyClick(shown.line, Qt.Key.Key_Up)
    assert shown.given == [date.today().isoformat()]
    shown.write("soon")
    QTest.keyClick(shown.line, Qt.Key.Key_Up)
    assert shown.line.text() == "soon"
    assert "not a date" in shown.field.error.text()


def test_the_days_stay_within_the_years_that_can_be_typed(shown: Shown) -> None:
    shown.field.show_day("2100-12-31")
    QTest.keyClick(shown.line, Qt.Key.Key_Up)
    assert shown.field.day == "2100-12-31"


def test_a_day_is_picked_by_keyboard_alone(shown: Shown) -> None:
    shown.field.show_day("2026-11-26")
    QTest.keyClick(shown.line, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    popup = shown.popup()
    assert popup.isVisible()
    month = popup.calendar.days
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Return):
        QTest.keyClick(month, key)
    assert not popup.isVisible()
    assert shown.given == ["2027-01-04"]
    assert shown.line.text() == "4 Jan 2027"
    assert shown.window.focusWidget() is shown.line


def test_escape_leaves_the_day_as_it_was(shown: Shown) -> None:
    shown.field.show_day("2026-11-26")
    QTest.keyClick(shown.line, Qt.Key.Key_F4)
    popup = shown.popup()
    month = popup.calendar.days
    QTest.keyClick(month, Qt.Key.Key_Right)
    QTest.keyClick(month, Qt.Key.Key_Escape)
    assert not popup.isVisible()
    assert (shown.given, shown.field.day) == ([], "2026-11-26")


def test_today_and_no_day_are_a_press_away(shown: Shown) -> None:
    for name, given in (("calendarToday", date.today().isoformat()), ("calendarClear", None)):
        shown.line.setFocus()
        QTest.keyClick(shown.line, Qt.Key.Key_F4)
        button = shown.popup().findChild(QPushButton, name)
        assert button is not None
        QTest.keyClick(button, Qt.Key.Key_Space)
        assert not shown.popup().isVisible()
        assert shown.given[-1] == given


def test_a_day_that_must_be_there_cannot_be_taken_back(qtbot: QtBot) -> None:
    one = Shown(qtbot, DateField("&Date", "day", "milestoneDay", clearable=False))
    QTest.keyClick(one.line, Qt.Key.Key_F4)
    clear = one.popup().findChild(QPushButton, "calendarClear")
    assert clear is not None
    assert not clear.isVisible()


def test_the_week_of_the_calendar_begins_as_the_country_does(qtbot: QtBot) -> None:
    for locale, day in (("en_US", Qt.DayOfWeek.Sunday), ("de_DE", Qt.DayOfWeek.Monday)):
        QLocale.setDefault(QLocale(locale))
        one = Shown(qtbot, DateField("&Due", "due", "actionDue"))
        QTest.keyClick(one.line, Qt.Key.Key_F4)
        assert one.popup().calendar.firstDayOfWeek() == day


def test_the_calendar_says_the_day_it_comes_to(shown: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    from bearings.ui.widgets import calendar_popup

    said: list[str] = []
    monkeypatch.setattr(calendar_popup, "announce", lambda _widget, words: said.append(words))
    shown.field.show_day("2026-11-26")
    QTest.keyClick(shown.line, Qt.Key.Key_F4)
    assert said == []
    shown.popup().calendar.setSelectedDate(QDate(2026, 11, 27))
    assert said == ["Friday, 27 November 2026"]


@pytest.mark.parametrize("zoom", [100, 200])
def test_the_widest_day_and_the_hint_have_room(qtbot: QtBot, qapp: QApplication, zoom: int) -> None:
    apply_theme(qapp, "light", zoom)
    for name in ("en", "de", "pseudo"):
        speak(qapp, name)  # type: ignore[arg-type]
        line = DayLine("due")
        qtbot.addWidget(line)
        words = [line.placeholderText(), "28 Sept 2026", "28.12.2026"]
        widest = max(line.fontMetrics().horizontalAdvance(text) for text in words)
        assert line.width() >= widest + 2 * 12 * zoom // 100


@pytest.mark.parametrize("zoom", [100, 150, 200])
def test_the_line_stands_as_high_as_a_line_without_a_calendar(
    qtbot: QtBot, qapp: QApplication, zoom: int
) -> None:
    apply_theme(qapp, "light", zoom)
    one = Shown(qtbot, DateField("&Due", "due", "actionDue"))
    plain = Field("&Due", LineField())
    row = QHBoxLayout()
    for field in (one.field, plain):
        row.addWidget(field)
    one.window.layout().addLayout(row)  # type: ignore[union-attr]
    one.window.adjustSize()
    qtbot.waitUntil(lambda: plain.control.y() > 0)
    assert one.line.y() == plain.control.y()


# ---------------------------------------------------------------- numbers in other fields


@pytest.mark.parametrize("text", ["2,5", "2.5"])
def test_a_number_field_takes_comma_and_point(qtbot: QtBot, qapp: QApplication, text: str) -> None:
    for name, shown in (("de", "2,50"), ("en", "2.50")):
        speak(qapp, name)  # type: ignore[arg-type]
        number = NumberField(0, 10, decimals=2)
        qtbot.addWidget(number)
        number.show()
        number.selectAll()
        QTest.keyClicks(number, text)
        QTest.keyClick(number, Qt.Key.Key_Return)
        assert number.value() == 2.5
        assert number.text() == shown


def test_a_field_for_whole_numbers_takes_no_decimals(qtbot: QtBot) -> None:
    number = NumberField(0, 100, unit="min")
    qtbot.addWidget(number)
    number.show()
    number.selectAll()
    QTest.keyClicks(number, "2.5x")
    QTest.keyClick(number, Qt.Key.Key_Return)
    assert number.value() == 2


@pytest.mark.parametrize(
    ("text", "figure"), [("2,5", 2.5), ("2.5", 2.5), ("1.234", 1234), ("1.234,5", 1234.5)]
)
def test_a_figure_is_read_as_germans_write_it(
    qtbot: QtBot, qapp: QApplication, text: str, figure: float
) -> None:
    speak(qapp, "de")
    field = FigureField()
    qtbot.addWidget(field)
    field.set_range(0, 5_000)
    field.show()
    given: list[float] = []
    field.given.connect(given.append)
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert given == [figure]


@pytest.mark.parametrize("text", ["9999", "1.2.3", "0,12345"])
def test_a_figure_that_cannot_be_given_is_refused_and_stays(qtbot: QtBot, text: str) -> None:
    field = FigureField()
    qtbot.addWidget(field)
    field.set_range(0, 100)
    field.show()
    refused: list[bool] = []
    field.refused.connect(lambda: refused.append(True))
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert refused == [True]
    assert field.text() == text
