"""Setup: who is assessed, when and by whom, and with which questionnaire."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QGridLayout, QWidget

from bearings.domain import edits
from bearings.ui.figures import number_locale
from bearings.ui.pages.setup.content_language import ContentLanguageField
from bearings.ui.pages.setup.fields import (
    EARLIEST,
    LATEST,
    CheckedLine,
    InlineField,
    NumberReader,
    Section,
    date_in_words,
    read_date,
    shown,
    tidy_date,
    unit_label,
)
from bearings.ui.theme import follow_theme, metrics, theme
from bearings.ui.widgets.buttons import Button, IconButton
from bearings.ui.widgets.layouts import Column, Row
from bearings.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from bearings.session import Change
    from bearings.ui.live_session import LiveSession


class OrganisationSection(Section):
    """Name, size and situation of the organisation."""

    def __init__(self, live: LiveSession, parent: QWidget | None = None) -> None:
        super().__init__(live, parent)
        self.header.title.setText(self.tr("Organisation"))
        self.header.set_secondary(self.tr("Who is assessed. The sector is the first question under Scope."))
        self.name = self.add_line("name", self.tr("Organisation &name"), "organisationName")
        self._staff = CheckedLine("staff", NumberReader(0, 100_000_000, whole=True), shown)
        self._staff.setObjectName("organisationStaff")
        field = InlineField(self.tr("S&taff"), self._staff, unit_label(self.tr("people")))
        self._staff.given.connect(self.part_given)
        self._staff.editingFinished.connect(self.live.break_merge)
        self._staff.wrong.connect(field.set_error)
        self.add_field(field)
        self._summary = self.add_text(
            "summary",
            self.tr("&Summary"),
            "organisationSummary",
            hint=self.tr("What it does, and what it hopes generative AI will do for it"),
            helper=self.tr("Two or three sentences; they open the report."),
        )
        self._scope = self.add_text(
            "scope",
            self.tr("Wh&at is assessed"),
            "organisationScope",
            hint=self.tr("Business units, countries and use cases that are in, and what is left out"),
        )
        self._language = ContentLanguageField(live)
        self.add_field(self._language)

    def refresh(self, change: Change | None) -> None:
        organisation = self.live.assessment.organisation
        self.name.show_text(organisation.name)
        self._staff.show_value(organisation.staff)
        self._summary.show_text(organisation.summary)
        self._scope.show_text(organisation.scope)
        self._language.refresh()

    def part_given(self, part: str, value: object) -> None:
        organisation = self.live.assessment.organisation.model_copy(update={part: value})
        self.live.apply(edits.describe_organisation(organisation, field=part))


class WorkshopSection(Section):
    """When the answers are gathered, and by whom. `run_sheet_wanted` asks for the plan of its minutes."""

    run_sheet_wanted = Signal()

    def __init__(self, live: LiveSession, parent: QWidget | None = None) -> None:
        super().__init__(live, parent)
        self.header.title.setText(self.tr("Workshop"))
        self.header.set_secondary(self.tr("When the answers are gathered, and who leads it."))
        run_sheet = Button(self.tr("Run sheet"), icon="clock")
        run_sheet.setObjectName("openRunSheet")
        run_sheet.set_hint(self.tr("Plan the minutes of the workshop, and keep them"), "Ctrl+Shift+R")
        run_sheet.clicked.connect(self.run_sheet_wanted)
        self.header.buttons.addWidget(run_sheet, 0, Qt.AlignmentFlag.AlignTop)
        self._add_date()
        self._facilitator = self.add_line("facilitator", self.tr("Faci&litator"), "workshopFacilitator")
        self._sessions = CheckedLine("sessions", NumberReader(0, 1_000, whole=True), shown, width=96)
        self._sessions.setObjectName("workshopSessions")
        field = InlineField(self.tr("Sess&ions"), self._sessions, unit_label(self.tr("meetings in all")))
        self._sessions.given.connect(self.part_given)
        self._sessions.editingFinished.connect(self.live.break_merge)
        self._sessions.wrong.connect(field.set_error)
        self.add_field(field)

    def _add_date(self) -> None:
        self._date = CheckedLine("date", read_date, str, hint=self.tr("YYYY-MM-DD"), tidy=tidy_date)
        self._date.setObjectName("workshopDate")
        self._pick = Button(self.tr("Pic&k a date"))
        self._pick.setObjectName("workshopDatePick")
        self._pick.clicked.connect(self._open_calendar)
        self._clear = Button(self.tr("Clear date"), "quiet")
        self._clear.setObjectName("workshopDateClear")
        self._clear.clicked.connect(self._take_back)
        self._date_field = InlineField(self.tr("&Date"), self._date, self._pick, self._clear)
        self._date.given.connect(self.part_given)
        self._date.editingFinished.connect(self.live.break_merge)
        self._date.wrong.connect(self._date_field.set_error)
        self.add_field(self._date_field)
        self._calendar = CalendarPopup(self)
        self._calendar.chosen.connect(self._picked)

    def refresh(self, change: Change | None) -> None:
        workshop = self.live.assessment.workshop
        self._date.show_value(workshop.date)
        self._date_field.set_helper(date_in_words(workshop.date) or self.tr("No date is set yet."))
        if self._clear.hasFocus() and not workshop.date:
            self._pick.setFocus()
        self._clear.setVisible(workshop.date is not None)
        self._facilitator.show_text(workshop.facilitator)
        self._sessions.show_value(workshop.sessions)

    def part_given(self, part: str, value: object) -> None:
        workshop = self.live.assessment.workshop.model_copy(update={part: value})
        self.live.apply(edits.describe_workshop(workshop, field=part))

    def _open_calendar(self) -> None:
        self._calendar.open_below(self._pick, self.live.assessment.workshop.date)

    def _picked(self, iso: str) -> None:
        self.live.break_merge()
        self.part_given("date", iso)
        self.live.break_merge()
        self._pick.setFocus()

    def _take_back(self) -> None:
        self.live.break_merge()
        self.part_given("date", None)
        self._date.forget()


class CalendarPopup(QFrame):
    """A month to pick a day from. `chosen` carries an ISO date; Escape leaves all as it was."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("calendarPopup")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        column = Column(self, margins=8)
        self.calendar = QCalendarWidget()
        self.calendar.setObjectName("calendar")
        self.calendar.setAccessibleName(self.tr("Calendar"))
        self.calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setNavigationBarVisible(False)
        self.calendar.setDateRange(QDate(EARLIEST, 1, 1), QDate(LATEST, 12, 31))
        self.calendar.clicked.connect(self._choose)
        self.calendar.activated.connect(self._choose)
        self.calendar.currentPageChanged.connect(self._name_month)
        column.addLayout(self._heading())
        column.addWidget(self.calendar)
        follow_theme(self.restyle)

    def _heading(self) -> Row:
        row = Row(gap=4)
        self._month = PlainLabel("", "secondary", strong=True, tone="text")
        self._month.setObjectName("calendarMonth")
        self._month.setAlignment(Qt.AlignmentFlag.AlignCenter)
        back = IconButton("chevron-left", self.tr("Previous month"), shortcut="PgUp")
        on = IconButton("chevron-right", self.tr("Next month"), shortcut="PgDown")
        back.clicked.connect(self.calendar.showPreviousMonth)
        on.clicked.connect(self.calendar.showNextMonth)
        row.addWidget(back)
        row.addWidget(self._month, 1)
        row.addWidget(on)
        return row

    def restyle(self) -> None:
        weekend, head = QTextCharFormat(), QTextCharFormat()
        weekend.setForeground(QColor(theme().text))
        head.setForeground(QColor(theme().muted))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.calendar.setWeekdayTextFormat(day, weekend)
        self.calendar.setHeaderTextFormat(head)
        self.calendar.setMinimumSize(metrics().px(400), metrics().px(248))

    def open_below(self, anchor: QWidget, iso: str | None) -> None:
        """Show the month of that date, or this month."""
        day = date.fromisoformat(iso) if iso else date.today()
        self.calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self._name_month(day.year, day.month)
        self.move(anchor.mapToGlobal(QPoint(0, anchor.height())))
        self.show()
        self.calendar.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _name_month(self, year: int, month: int) -> None:
        self._month.setText(f"{number_locale().standaloneMonthName(month)} {year}")

    def _choose(self, day: QDate) -> None:
        self.close()
        self.chosen.emit(f"{day.year():04}-{day.month():02}-{day.day():02}")


class QuestionnaireSection(Section):
    """Which questionnaire is answered: facts to read, nothing to change."""

    def __init__(self, live: LiveSession, parent: QWidget | None = None) -> None:
        super().__init__(live, parent)
        self.header.title.setText(self.tr("Questionnaire"))
        self.header.set_secondary(
            self.tr("It travels inside the file, so old answers always open with the questions they answer.")
        )
        self._facts = QWidget()
        self._grid = QGridLayout(self._facts)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        self.add_field(self._facts)
        self._values: list[PlainLabel] = []
        names = ("Title", "Version", "Questions", "Published by", "Licence", "Status")
        for row, word in enumerate(self._words()):
            value = PlainLabel("", "secondary", tone="text")
            value.setObjectName(f"questionnaire{names[row].replace(' by', '')}")
            self._grid.addWidget(PlainLabel(word, "secondary"), row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(value, row, 1)
            self._values.append(value)
        follow_theme(self.restyle)

    def _words(self) -> list[str]:
        return [
            self.tr("Title"),
            self.tr("Version"),
            self.tr("Questions"),
            self.tr("Published by"),
            self.tr("Licence"),
            self.tr("Note"),
        ]

    def restyle(self) -> None:
        self._grid.setHorizontalSpacing(metrics().px(24))
        self._grid.setVerticalSpacing(metrics().px(8))

    def refresh(self, change: Change | None) -> None:
        pack = self.live.questionnaire
        texts = [
            pack.title,
            self.tr("{}, content as of {}").format(pack.version, pack.as_of),
            self.tr("{} questions in {} capabilities and {} dimensions").format(
                len(pack.questions), len(pack.capabilities), len(pack.dimensions)
            ),
            pack.publisher,
            pack.licence,
            pack.status,
        ]
        for row, (label, text) in enumerate(zip(self._values, texts, strict=True)):
            label.setText(text)
            for column in (0, 1):
                item = self._grid.itemAtPosition(row, column)
                widget = item.widget() if item is not None else None
                if widget is not None:
                    widget.setVisible(bool(text))
