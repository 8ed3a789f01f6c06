"""A month to pick a day from, below the field it is for."""

from __future__ import annotations

import sys
from datetime import date

from PySide6.QtCore import QDate, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QTextCharFormat
from PySide6.QtWidgets import QAbstractItemView, QCalendarWidget, QFrame, QWidget

from bearings.ui.announce import announce
from bearings.ui.figures import number_locale
from bearings.ui.theme import follow_theme, metrics, theme
from bearings.ui.typed_days import EARLIEST, LATEST, date_in_words
from bearings.ui.widgets.buttons import Button, IconButton
from bearings.ui.widgets.layouts import Column, Row
from bearings.ui.widgets.paint import control_radius, draw_box, draw_focus_ring, painted
from bearings.ui.widgets.text import PlainLabel

WIDTH, HEIGHT = 320, 228  # pixels of the month at 100 %
NO_DAY = ""


class CalendarPopup(QFrame):
    """`chosen` carries an ISO date, or "" for no day; Escape leaves all as it was."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget, *, clearable: bool = True) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("calendarPopup")
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self._shown = False
        column = Column(self, gap=4, margins=8)
        self.calendar = Month()
        self.calendar.setObjectName("calendar")
        for named in (self.calendar, self.calendar.days):
            named.setAccessibleName(self.tr("Calendar"))
        self.calendar.clicked.connect(self._choose)
        self.calendar.activated.connect(self._choose)
        self.calendar.currentPageChanged.connect(self._name_month)
        self.calendar.selectionChanged.connect(self._say_day)
        column.addLayout(self._heading())
        column.addWidget(self.calendar)
        column.addLayout(self._foot(clearable))
        follow_theme(self.restyle)

    def _heading(self) -> Row:
        row = Row(gap=4)
        self._month = PlainLabel("", "secondary", strong=True, tone="text", wide=True)
        self._month.setObjectName("calendarMonth")
        self._month.setAlignment(Qt.AlignmentFlag.AlignCenter)
        back = IconButton("chevron-left", self.tr("Previous month"), shortcut="PgUp")
        back.setObjectName("calendarBack")
        on = IconButton("chevron-right", self.tr("Next month"), shortcut="PgDown")
        on.setObjectName("calendarOn")
        back.clicked.connect(self.calendar.showPreviousMonth)
        on.clicked.connect(self.calendar.showNextMonth)
        row.addWidget(back)
        row.addWidget(self._month, 1)
        row.addWidget(on)
        return row

    def _foot(self, clearable: bool) -> Row:
        row = Row(gap=0)
        today = Button(self.tr("&Today"), "quiet")
        today.setObjectName("calendarToday")
        today.clicked.connect(self._choose_today)
        row.addWidget(today)
        row.addStretch(1)
        clear = Button(self.tr("&Clear date"), "quiet")
        clear.setObjectName("calendarClear")
        clear.clicked.connect(self._choose_none)
        clear.setVisible(clearable)
        row.addWidget(clear)
        return row

    def restyle(self) -> None:
        self.calendar.setFixedSize(metrics().px(WIDTH), metrics().px(HEIGHT))
        self.adjustSize()
        self.update()

    def open_below(self, anchor: QWidget, iso: str | None) -> None:
        """Show the month of that date, or this month; above the anchor where there is no room below it."""
        day = date.fromisoformat(iso) if iso else date.today()
        self._shown = False
        self.calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self.calendar.setCurrentPage(day.year, day.month)
        self._name_month(day.year, day.month)
        self._shown = True
        self.adjustSize()
        room = anchor.screen().availableGeometry()
        place = anchor.mapToGlobal(QPoint(0, anchor.height()))
        if place.y() + self.height() > room.bottom():
            place.setY(anchor.mapToGlobal(QPoint(0, 0)).y() - self.height())
        left = max(room.left(), min(place.x(), room.right() - self.width()))
        self.move(left, max(room.top(), place.y()))
        self.show()
        self.calendar.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    @painted
    def paintEvent(self, painter: QPainter) -> None:
        look = theme()
        draw_box(
            painter, QRectF(self.rect()), fill=look.surface, line=look.border_strong, radius=control_radius()
        )

    def _name_month(self, year: int, month: int) -> None:
        self._month.setText(f"{number_locale().standaloneMonthName(month)} {year}")

    def _say_day(self) -> None:
        if self._shown:
            announce(self.calendar, date_in_words(_iso(self.calendar.selectedDate())))

    def _choose(self, day: QDate) -> None:
        self.close()
        self.chosen.emit(_iso(day))

    def _choose_today(self) -> None:
        self._choose(QDate.currentDate())

    def _choose_none(self) -> None:
        self.close()
        self.chosen.emit(NO_DAY)


class Month(QCalendarWidget):
    """Qt's calendar with days drawn in our colours: the chosen one filled, today in a frame."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLocale(number_locale())
        self.setFirstDayOfWeek(number_locale().firstDayOfWeek())
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        self.setNavigationBarVisible(False)
        self.setDateEditEnabled(False)
        days = self.findChild(QAbstractItemView)
        assert days is not None
        self.days = days  # takes the focus
        self.setDateRange(QDate(EARLIEST, 1, 1), QDate(LATEST, 12, 31))
        follow_theme(self.restyle)

    def restyle(self) -> None:
        self.setFont(metrics().font("secondary", tabular=True))
        weekday = QTextCharFormat()
        weekday.setForeground(QColor(theme().muted))
        weekday.setFont(metrics().font("label", strong=True))
        self.setHeaderTextFormat(weekday)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.setWeekdayTextFormat(day, weekday)
        self.updateCells()

    def paintCell(self, painter: QPainter, rect: QRect, day: QDate) -> None:
        try:
            self._draw_day(painter, rect, day)
        except Exception:  # Qt aborts on what passes here, so it is reported instead
            sys.excepthook(*sys.exc_info())

    def _draw_day(self, painter: QPainter, rect: QRect, day: QDate) -> None:
        look, chosen = theme(), day == self.selectedDate()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(rect).adjusted(4, 4, -4, -4)
        ours = day.month() == self.monthShown() and day.year() == self.yearShown()
        ink = look.accent_text if chosen else look.text if ours else look.disabled_text
        today = day == QDate.currentDate() and not chosen
        draw_box(
            painter,
            box,
            fill=look.accent if chosen else None,
            line=look.accent if today else None,
            radius=control_radius(),
        )
        if chosen and self.days.hasFocus():
            draw_focus_ring(painter, box, control_radius())
        painter.setPen(QColor(ink))
        painter.setFont(metrics().font("secondary", strong=today or chosen, tabular=True))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, number_locale().toString(day.day()))


def _iso(day: QDate) -> str:
    return day.toString(Qt.DateFormat.ISODate)
