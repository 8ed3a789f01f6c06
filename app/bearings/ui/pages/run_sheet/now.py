"""What is up now on the run sheet: the dimension, its time, and the way to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from bearings.ui.announce import announce
from bearings.ui.messages import ask
from bearings.ui.pages.run_sheet.clock import WorkshopClock, clock_text
from bearings.ui.widgets.buttons import Button
from bearings.ui.widgets.capacity_bar import CapacityBar
from bearings.ui.widgets.card import Card
from bearings.ui.widgets.layouts import Column, Row
from bearings.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from bearings.domain.workshop.run_sheet import PlannedDimension, RunSheet
    from bearings.ui.live_session import LiveSession


class NowCard(Card):
    """The clock. `over` tells in a sentence, once a dimension, that its minutes are used up."""

    over = Signal(str)

    def __init__(self, live: LiveSession, clock: WorkshopClock, parent: QWidget | None = None) -> None:
        super().__init__(margins=24, gap=12, parent=parent)
        self.setObjectName("runSheetNow")
        self._live, self._clock = live, clock
        self._sheet: RunSheet | None = None
        self._told: set[str] = set()  # dimensions whose time was said to be up
        self._halves = Row(gap=24)
        words = Column(gap=2)
        self._name = PlainLabel("", "heading")
        self._name.setObjectName("clockDimension")
        self._time = PlainLabel("", "title", numbers=True, wide=True)
        self._time.setObjectName("clockTime")
        self._state = PlainLabel("", "body", tone="muted")
        self._state.setObjectName("clockState")
        for label in (self._name, self._time, self._state):
            words.addWidget(label)
        self._halves.addLayout(words, 1)
        self._halves.addLayout(self._build_buttons())
        self.body.addLayout(self._halves)
        self._bar = CapacityBar(self.tr("Time used of the time planned"))
        self.body.addWidget(self._bar)
        self._whole = PlainLabel("", "secondary", numbers=True)
        self._whole.setObjectName("clockWhole")
        self.body.addWidget(self._whole)
        clock.moved.connect(self.show_time)

    def _build_buttons(self) -> Row:
        buttons = Row(gap=0)
        self._start = Button("", "primary", icon="clock")
        self._start.setObjectName("clockStart")
        self._start.clicked.connect(self._start_or_pause)
        self._next = Button("")
        self._next.setObjectName("clockNext")
        self._next.clicked.connect(self._go_on)
        self._reset = Button(self.tr("Reset"), "quiet", icon="rotate-ccw")
        self._reset.setObjectName("clockReset")
        self._reset.set_hint(self.tr("Put the clock back to 0:00. Nothing of it is stored."))
        self._reset.clicked.connect(self._start_over)
        for button in (self._start, self._next, self._reset):
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        buttons.addStretch(1)
        return buttons

    def set_narrow(self, narrow: bool) -> None:
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._halves.setDirection(down if narrow else across)

    def forget(self) -> None:
        """Another file is open: its workshop begins at nought."""
        self._sheet = None
        self._told.clear()
        self._clock.reset()

    def show_sheet(self, sheet: RunSheet) -> None:
        self._sheet = sheet
        self.show_time()

    def show_time(self) -> None:
        """Show the clock as it is now."""
        if self._sheet is None or not self._live.is_open:
            return
        up = self._up(self._sheet)
        used, planned = self._clock.used(up.id), up.minutes * 60
        name = self._live.questionnaire.dimension(up.id).name
        self._name.setText(name)
        self._time.setText(self.tr("{} of {} min").format(clock_text(used), up.minutes))
        self._show_state(name, used, planned)
        words = self.tr("{}: {} used of {} min planned").format(name, clock_text(used), up.minutes)
        self._bar.show_days(used, planned, words)
        self._whole.setText(self._whole_words(self._sheet))
        self._name_buttons(self._sheet, up)

    def _show_state(self, name: str, used: int, planned: int) -> None:
        over = self._clock.current != "" and used > planned
        if over:
            self._state.setText(self.tr("Over time by {}").format(clock_text(used - planned)))
        elif self._clock.running:
            self._state.setText(self.tr("{} left").format(clock_text(planned - used)))
        elif self._clock.current:
            self._state.setText(self.tr("Paused, {} left").format(clock_text(planned - used)))
        else:
            self._state.setText(self.tr("Not started"))
        self._state.set_tone("danger" if over else "muted")
        self._time.set_tone("danger" if over else "")
        if over and self._clock.running and self._clock.current not in self._told:
            self._told.add(self._clock.current)
            text = self.tr("{} is over its planned time.").format(name)
            announce(self, text)
            self.over.emit(text)

    def _whole_words(self, sheet: RunSheet) -> str:
        used = self._clock.total
        if not used and not self._clock.running:
            return self.tr("The clock counts for this run only: it is not stored.")
        left = sheet.total * 60 - used
        if left < 0:
            text = self.tr("Workshop: {} of {} min used, {} over")
            return text.format(clock_text(used), sheet.total, clock_text(-left))
        text = self.tr("Workshop: {} of {} min used, {} left")
        return text.format(clock_text(used), sheet.total, clock_text(left))

    def _name_buttons(self, sheet: RunSheet, up: PlannedDimension) -> None:
        if self._clock.running:
            self._start.setText(self.tr("&Pause"))
        else:
            self._start.setText(self.tr("&Go on") if self._clock.current else self.tr("&Start"))
        after = self._after(sheet)
        self._next.setVisible(after is not None)
        if after is not None:
            name = self._live.questionnaire.dimension(after.id).name
            self._next.setText(self.tr("&Next: {}").format(name))
        self._reset.setVisible(self._clock.current != "")

    def _up(self, sheet: RunSheet) -> PlannedDimension:
        """The dimension that counts, or would be the first to."""
        return next((d for d in sheet.dimensions if d.id == self._clock.current), sheet.dimensions[0])

    def _after(self, sheet: RunSheet) -> PlannedDimension | None:
        ids = [dimension.id for dimension in sheet.dimensions]
        if self._clock.current not in ids:
            return None
        place = ids.index(self._clock.current) + 1
        return sheet.dimensions[place] if place < len(ids) else None

    def _start_or_pause(self) -> None:
        if self._clock.running:
            self._clock.pause()
        elif self._sheet is not None:
            self._clock.start(self._up(self._sheet).id)

    def _go_on(self) -> None:
        after = self._after(self._sheet) if self._sheet is not None else None
        if after is not None:
            self._clock.start(after.id)
            if self._next.isHidden():
                self._start.setFocus()

    def _start_over(self) -> None:
        sure = ask(
            self.tr("Put the clock back to 0:00?"),
            self.tr("The time used by each dimension is forgotten."),
            verb=self.tr("Reset the clock"),
            parent=self,
        )
        if sure:
            self._told.clear()
            self._clock.reset()
            self._start.setFocus()
