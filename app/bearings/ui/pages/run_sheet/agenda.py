"""The agenda of the run sheet: minutes planned by dimension, and what they took so far."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from bearings.ui.pages.run_sheet.clock import WorkshopClock, clock_text
from bearings.ui.theme import follow_theme, metrics
from bearings.ui.widgets.banner import Banner
from bearings.ui.widgets.buttons import Button, IconButton, keep_room
from bearings.ui.widgets.card import Card
from bearings.ui.widgets.editing import reading
from bearings.ui.widgets.form import FieldLabel, NumberField
from bearings.ui.widgets.layouts import Column, Row
from bearings.ui.widgets.section import Divider, SectionHeader
from bearings.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from bearings.domain.workshop.run_sheet import PlannedDimension, RunSheet
    from bearings.ui.live_session import LiveSession

LONGEST = 10_000  # minutes, as an assessment holds them
MINUTES_WIDTH, USED_WIDTH = 128, 132  # pixels at 100 %


class AgendaCard(Card):
    """A row a dimension. Minutes are edits; `start` counts for a dimension."""

    def __init__(self, live: LiveSession, clock: WorkshopClock, parent: QWidget | None = None) -> None:
        super().__init__(margins=24, gap=12, parent=parent)
        self.setObjectName("agendaCard")
        self._live, self._clock = live, clock
        self._sheet: RunSheet | None = None
        self._rows: list[AgendaRow] = []
        self._narrow = False
        self.body.addWidget(
            SectionHeader(
                self.tr("Agenda"),
                self.tr("Minutes follow the weights of the questions and the number of people."),
            )
        )
        self._build_total()
        self._list = Column(gap=8)
        self.body.addLayout(self._list)
        self._warning = Banner("warning")
        self._warning.setObjectName("agendaWarning")
        self.body.addWidget(self._warning)
        clock.moved.connect(self.show_time)
        follow_theme(self.restyle)

    def _build_total(self) -> None:
        row = Row(gap=12)
        self._total = NumberField(0, LONGEST, step=5, unit=self.tr("min"))
        self._total.setObjectName("totalMinutes")
        self._total.setAccessibleName(self.tr("Minutes for the whole workshop"))
        self._total.edited.connect(self._set_total)
        self._total.editingFinished.connect(self._live.break_merge)
        row.addWidget(FieldLabel(self.tr("&Time for all questions"), self._total))
        row.addWidget(self._total)
        self._usual = Button("", "quiet")
        self._usual.setObjectName("usualMinutes")
        self._usual.clicked.connect(self._take_usual)
        keep_room(self._usual)
        row.addWidget(self._usual)
        row.addStretch(1)
        self.body.addLayout(row)

    def restyle(self) -> None:
        self._total.setFixedWidth(metrics().px(MINUTES_WIDTH))

    def set_narrow(self, narrow: bool) -> None:
        self._narrow = narrow
        for row in self._rows:
            row.set_narrow(narrow)

    def forget(self) -> None:
        self._sheet = None

    def show_sheet(self, sheet: RunSheet) -> None:
        self._sheet = sheet
        self._total.show_number(sheet.total)
        self._show_usual()  # a button without words has no place in the order of Tab, from which rows go on
        self._make_rows(len(sheet.dimensions))
        card = self._live.results.scorecard
        for row, planned in zip(self._rows, sheet.dimensions, strict=True):
            answered = sum(card.questions[q.id].state == "answered" for q in planned.questions)
            row.show_plan(self._live.questionnaire.dimension(planned.id).name, planned, answered)
        self._warn(sheet)
        self.show_time()

    def show_time(self) -> None:
        if self._sheet is None:
            return
        for row, planned in zip(self._rows, self._sheet.dimensions, strict=True):
            row.show_time(self._clock.used(planned.id), up=self._clock.current == planned.id)

    def _make_rows(self, count: int) -> None:
        while len(self._rows) < count:
            row = AgendaRow()
            row.minutes_set.connect(self._set_minutes)
            row.plan_wanted.connect(self._plan_again)
            row.start_wanted.connect(self._clock.start)
            row.left.connect(self._live.break_merge)
            row.set_narrow(self._narrow)
            self._rows.append(row)
            self._list.addWidget(row)
        while len(self._rows) > count:
            row = self._rows.pop()
            row.hide()
            row.deleteLater()
        before: QWidget = self._usual
        for row in self._rows:
            for stop in row.stops:
                self.setTabOrder(before, stop)
                before = stop

    def _show_usual(self) -> None:
        from bearings.domain.workshop.run_sheet import usual_minutes

        usual = usual_minutes(self._live.questionnaire, self._live.assessment)
        if self._usual.hasFocus() and self._live.assessment.workshop.total_minutes is None:
            self._total.setFocus()
        self._usual.setVisible(self._live.assessment.workshop.total_minutes is not None)
        self._usual.setText(self.tr("Back to {} min").format(usual))

    def _warn(self, sheet: RunSheet) -> None:
        """What the minutes do not allow, in words; nothing is forbidden."""
        if sheet.over > 0:
            text = self.tr("The agenda takes {} min, {} min more than there are.")
            self._warning.tell("warning", text.format(sheet.planned, sheet.over))
        elif sheet.least > sheet.total:
            text = self.tr(
                "Reading the questions out, choosing and entering the votes takes {} min alone. "
                "Leave questions out, or plan {} min more."
            )
            self._warning.tell("warning", text.format(sheet.least, sheet.least - sheet.total))
        elif sheet.over < 0:
            self._warning.tell(
                "info", self.tr("Left over: {} min, given to no dimension.").format(-sheet.over)
            )
        else:
            self._warning.hide()

    def _set_total(self, minutes: float) -> None:
        from bearings.domain.workshop import edits_workshop

        self._live.apply(edits_workshop.plan_total(round(minutes)))

    def _take_usual(self) -> None:
        from bearings.domain.workshop import edits_workshop

        self._live.break_merge()
        self._live.apply(edits_workshop.plan_total(None))

    def _set_minutes(self, dimension_id: str, minutes: int) -> None:
        from bearings.domain.workshop import edits_workshop

        self._live.apply(edits_workshop.plan_dimension(dimension_id, minutes))

    def _plan_again(self, dimension_id: str) -> None:
        from bearings.domain.workshop import edits_workshop

        self._live.break_merge()
        self._live.apply(edits_workshop.plan_dimension(dimension_id, None))


class AgendaRow(QWidget):
    """One dimension. All signals carry its id; `minutes_set` the minutes too."""

    minutes_set = Signal(str, int)
    plan_wanted = Signal(str)
    start_wanted = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._id = ""
        self._minutes_planned = 0
        column = Column(self, gap=8)
        column.addWidget(Divider())
        self._halves = Row(gap=12)
        words = Column(gap=2)
        self._name = PlainLabel("", "secondary", tone="text", strong=True)
        self._facts = PlainLabel("", "label", numbers=True)
        words.addWidget(self._name)
        words.addWidget(self._facts)
        self._halves.addLayout(words, 1)
        self._halves.addLayout(self._build_figures())
        column.addLayout(self._halves)
        follow_theme(self.restyle)

    def _build_figures(self) -> Row:
        figures = Row(gap=8)
        middle = Qt.AlignmentFlag.AlignVCenter
        self._again = IconButton("rotate-ccw", "")
        self._again.clicked.connect(self._want_plan)
        keep_room(self._again)
        self._minutes = NumberField(0, LONGEST, step=5, unit=self.tr("min"))
        self._minutes.edited.connect(self._edited)
        self._minutes.editingFinished.connect(self.left)
        self._used = PlainLabel("", "secondary", tone="muted", numbers=True)
        self._used.setAlignment(middle)
        self._start = Button(self.tr("Start"), "quiet")
        self._start.clicked.connect(self._want_start)
        keep_room(self._start)
        reading(self._start)
        for widget in (self._minutes, self._again, self._used, self._start):
            figures.addWidget(widget, 0, middle)
        figures.addStretch(1)
        return figures

    def restyle(self) -> None:
        self._minutes.setFixedWidth(metrics().px(MINUTES_WIDTH))
        self._used.setFixedWidth(metrics().px(USED_WIDTH))

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What takes the focus, in the order of the eye."""
        return self._minutes, self._again, self._start

    def set_narrow(self, narrow: bool) -> None:
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._halves.setDirection(down if narrow else across)

    def show_plan(self, name: str, planned: PlannedDimension, answered: int) -> None:
        self._id, self._minutes_planned = planned.id, planned.minutes
        self.setObjectName(f"agenda_{planned.id}")
        self._name.setText(name)
        self._facts.setText(self._facts_of(planned, answered))
        self._facts.setObjectName(f"agendaFacts_{planned.id}")
        self._minutes.setObjectName(f"minutes_{planned.id}")
        self._minutes.setAccessibleName(self.tr("Minutes planned for {}").format(name))
        self._minutes.show_number(planned.minutes)
        self._again.setObjectName(f"planAgain_{planned.id}")
        self._again.set_name(self.tr("Set by hand. Plan the minutes of {} again").format(name))
        if self._again.hasFocus() and not planned.by_hand:
            self._minutes.setFocus()
        self._again.setVisible(planned.by_hand)
        self._used.setObjectName(f"used_{planned.id}")
        self._start.setObjectName(f"startClock_{planned.id}")
        self._start.setAccessibleName(self.tr("Start the clock for {}").format(name))

    def show_time(self, used: int, *, up: bool) -> None:
        """Seconds used so far; `up` is the dimension the clock counts for."""
        over = used - self._minutes_planned * 60
        if over > 0:
            self._used.setText(self.tr("{} used, over").format(clock_text(used)))
        elif used or up:
            self._used.setText(self.tr("{} used").format(clock_text(used)))
        else:
            self._used.setText("")
        self._used.set_tone("danger" if over > 0 else "text" if up else "muted")
        if self._start.hasFocus() and up:
            self._minutes.setFocus()
        self._start.setVisible(not up)

    def _facts_of(self, planned: PlannedDimension, answered: int) -> str:
        count = len(planned.questions)
        if not count:
            return self.tr("Nothing is asked here in this scope.")
        facts = [self.tr("{} of {} answered").format(answered, count)]
        each = planned.minutes * 60 / count
        if each < 90:
            facts.append(self.tr("about {} s a question").format(round(each)))
        else:
            facts.append(self.tr("about {} min a question").format(round(each / 60)))
        if planned.by_hand:
            facts.append(self.tr("set by hand"))
        return "  ·  ".join(facts)

    def _edited(self, minutes: float) -> None:
        self.minutes_set.emit(self._id, round(minutes))

    def _want_plan(self) -> None:
        self.plan_wanted.emit(self._id)

    def _want_start(self) -> None:
        self.start_wanted.emit(self._id)
