"""Run sheet: the agenda with its clock, what decides the most in the time left, and what is put aside."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from bearings.ui.pages.page import Page, ScrollColumn
from bearings.ui.pages.run_sheet.agenda import AgendaCard
from bearings.ui.pages.run_sheet.clock import WorkshopClock
from bearings.ui.pages.run_sheet.deciders import DecidersCard
from bearings.ui.pages.run_sheet.disagreement import DisagreementCard
from bearings.ui.pages.run_sheet.now import NowCard
from bearings.ui.pages.run_sheet.parking import ParkingCard
from bearings.ui.theme import follow_theme, metrics
from bearings.ui.widgets.editing import editing
from bearings.ui.widgets.layouts import Column, lay_out_now
from bearings.ui.widgets.section import PageHeader

if TYPE_CHECKING:
    from bearings.domain.workshop.run_sheet import RunSheet
    from bearings.session import Change
    from bearings.ui.live_session import LiveSession

RunSheetCard = NowCard | AgendaCard | DecidersCard | ParkingCard | DisagreementCard
NARROW_BELOW = 760  # width of the page at 100 %


class RunSheetPage(Page):
    """`question_wanted` carries a question to go to, `over` a sentence when a dimension's time is up.

    The clock goes on while other pages are in sight.
    """

    key = "run_sheet"
    icon = "clock"
    question_wanted = Signal(str)
    over = Signal(str)

    def __init__(self, live: LiveSession, parent: QWidget | None = None) -> None:
        super().__init__(live, parent)
        self.clock = WorkshopClock(self)
        self._scroll = ScrollColumn(gap=24)
        self._header = PageHeader(self.title)
        self._scroll.body.addWidget(self._header)
        self._scroll.body.addStretch(1)
        self._cards: list[RunSheetCard] = []
        self._views_asked = False
        Column(self, gap=0).addWidget(self._scroll)
        follow_theme(self._fit)

    def parts(self) -> Generator[None]:
        live, sheet = self.live, self._plan()
        self.now = NowCard(live, self.clock)
        self.now.over.connect(self.over)
        self.now.show_sheet(sheet)
        self._add(self.now)
        yield
        self.agenda = AgendaCard(live, self.clock)
        self.agenda.show_sheet(sheet)
        self._add(self.agenda)
        editing(self.agenda)
        yield
        self.deciders = DecidersCard(live, self.clock)
        self.deciders.question_wanted.connect(self.question_wanted)
        self.deciders.show_sheet(sheet)
        self._add(self.deciders)
        yield
        self.parking = ParkingCard(live)
        self.parking.question_wanted.connect(self.question_wanted)
        self.parking.show_parking()
        self._add(self.parking)
        editing(self.parking)
        yield
        self.disagreement = DisagreementCard(live)
        self.disagreement.found.connect(self._go_to_views)
        self.disagreement.question_wanted.connect(self.question_wanted)
        self.disagreement.show_results()
        self._add(self.disagreement)

    def _add(self, card: RunSheetCard) -> None:
        """Put a card below the others, filled before it comes in: it is laid out once."""
        self._cards.append(card)
        self._fit()
        self._scroll.append(card)

    def _plan(self) -> RunSheet:
        """Plan the workshop by the answers as they are, and say whose it is."""
        from bearings.domain.workshop.run_sheet import plan_run_sheet

        live = self.live
        self._header.set_secondary(live.assessment.organisation.name)
        return plan_run_sheet(live.questionnaire, live.assessment, live.results)

    @property
    def title(self) -> str:
        return self.tr("Run sheet")

    def opened(self) -> None:
        self._forget()
        self._scroll.begin_at_top()

    def closed(self) -> None:
        self._forget()

    def refresh(self, change: Change | None) -> None:
        if not self.live.is_open:
            return
        sheet = self._plan()
        for planned in (self.now, self.agenda, self.deciders):
            planned.show_sheet(sheet)
        self.parking.show_parking()
        self.disagreement.show_results()

    def show_views(self) -> None:
        """Bring where views differ into sight, with the focus there, as soon as that is worked out."""
        self.finish()
        self._views_asked = True
        if self.disagreement.complete:
            self._go_to_views()

    def _go_to_views(self) -> None:
        if not self._views_asked:
            return
        self._views_asked = False
        lay_out_now()  # rows have just come
        self._scroll.verticalScrollBar().setValue(self.disagreement.y())
        self.disagreement.take_focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Stand what does not fit side by side below each other."""
        narrow = self.width() < metrics().px(NARROW_BELOW)
        for card in self._cards:
            card.set_narrow(narrow)

    def _forget(self) -> None:
        self._views_asked = False
        for card in reversed(self._cards):  # the clock last: it tells the others that it is at nought
            card.forget()
