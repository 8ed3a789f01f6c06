"""Roadmap: what to do first, in which horizon, by whom, and what people decided about it."""

from __future__ import annotations

from collections.abc import Generator
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from bearings.ui.announce import announce
from bearings.ui.pages.page import PAGE_MARGIN, Page, ScrollColumn
from bearings.ui.pages.roadmap.beside import Beside
from bearings.ui.pages.roadmap.board import Board
from bearings.ui.pages.roadmap.cards import Deck
from bearings.ui.pages.roadmap.deeds import Deeds
from bearings.ui.pages.roadmap.edge_scroll import EdgeScroll
from bearings.ui.pages.roadmap.head import RoadmapHead
from bearings.ui.pages.roadmap.offers import OffersCard
from bearings.ui.pages.roadmap.panels import Panels
from bearings.ui.pages.roadmap.requests import Requests
from bearings.ui.pages.roadmap.rest import BacklogCard, RestCard
from bearings.ui.pages.roadmap.summary import SummaryCard
from bearings.ui.pages.roadmap.timeline import TimelineCard
from bearings.ui.pages.roadmap.trajectory import TrajectoryCard
from bearings.ui.pages.roadmap.words import RoadmapWords
from bearings.ui.pages.setup.fields import tab_stops
from bearings.ui.theme import metrics
from bearings.ui.widgets.layouts import Row

if TYPE_CHECKING:
    from bearings.session import Change
    from bearings.ui.live_session import LiveSession

# Pixels at 100 %: the widest the columns get; below the others, things stand below each other.
WIDEST, NARROW_BELOW, TRAJECTORY_BELOW = 1560, 800, 1040
COLUMNS = "columns"  # the view that is shown first


class RoadmapPage(Page):
    """`finding_wanted` and `question_wanted` carry the id a person wants to go to; `profile_wanted`
    asks for the profile on Setup; `did` tells what was done and can be undone, `said` why nothing was."""

    key = "roadmap"
    icon = "map"
    finding_wanted = Signal(str)
    question_wanted = Signal(str)
    profile_wanted = Signal()
    did = Signal(str)
    said = Signal(str)

    def __init__(self, live: LiveSession, parent: QWidget | None = None) -> None:
        super().__init__(live, parent)
        self._words: RoadmapWords | None = None
        self._stops: list[QWidget] = []  # what Tab visits, in its order
        self.deeds = Deeds(live, self)
        self.requests = Requests(live, self.deeds, self)
        self.deck = Deck(self)
        self._scroll = ScrollColumn(gap=24, widest=WIDEST)
        self._edge = EdgeScroll(self._scroll, self)
        self.head = RoadmapHead(self.title)
        self.summary = SummaryCard()
        for part in (self.head, self.summary):
            self._scroll.body.addWidget(part)
        self._scroll.body.addStretch(1)
        self._beside = Beside(self._scroll)
        self.panels = Panels(live, self._beside, self.deeds, self.requests, self)
        Row(self, gap=0).addWidget(self._beside)
        self._sight = self._soon(self._keep_in_sight)
        self._later = self._soon(self._show_below)
        self._ready = self._soon(self._make_ready)
        self.deeds.did.connect(self.did)
        self.deeds.told.connect(self.said)
        self.head.view_chosen.connect(self._show_view)
        self.head.add_wanted.connect(self.requests.add_own)
        self.head.action_wanted.connect(self._go_to)
        self.head.profile_wanted.connect(self.profile_wanted)
        self.summary.capacity_given.connect(self.deeds.set_capacity)
        self.requests.added.connect(self._go_to)
        self.panels.action_wanted.connect(self._go_to)
        self.panels.finding_wanted.connect(self.finding_wanted)
        self.panels.question_wanted.connect(self.question_wanted)
        self.panels.move_wanted.connect(self._move)
        self.panels.closed.connect(self._close_panel)

    def _soon(self, do: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(0)
        timer.timeout.connect(do)
        return timer

    def parts(self) -> Generator[None]:
        words = self._read_anew()
        self.head.show_roadmap(words)
        self.summary.show_roadmap(words)
        yield
        self._build_board()
        piles = self.board.show_roadmap(words)
        self._fit_board(self._beside.width())
        self.deck.deal(piles)
        self._add(self.board, self.timeline)
        while self.deck.dealing:
            yield
            self.deck.deal_more()
        yield
        yield from self._build_below()
        self.refresh(None)

    def _add(self, *parts: QWidget) -> None:
        for part in parts:
            self._scroll.append(part)

    def _build_board(self) -> None:
        self.board = Board()
        self.timeline = TimelineCard()
        for shown in (self.deck, self.timeline):
            shown.opened.connect(self.explain)
            shown.entered.connect(self._enter)
            shown.reached.connect(self._reached)
            shown.moved.connect(self._step)
            shown.deed.connect(self.requests.do)
        self.deck.dealt.connect(self._relate)
        self.deck.dealt.connect(self._order_tabs)
        self.board.moved.connect(self._move)
        self.board.held.connect(self._edge.hold)
        self.board.left.connect(self._edge.let_go)
        self.timeline.hide()

    def _build_below(self) -> Generator[None]:
        self.offers = OffersCard()
        self.backlog = BacklogCard()
        self._add(self.offers, self.backlog)
        yield
        self.trajectory = TrajectoryCard()
        self.rest = RestCard()
        self._add(self.trajectory, self.rest)
        self.offers.taken.connect(self.deeds.take_answers)
        self.offers.question_wanted.connect(self.question_wanted)
        self.rest.action_wanted.connect(self._enter)
        self.rest.deed.connect(self.requests.do)
        self._beside.left.connect(self._fit)

    @property
    def title(self) -> str:
        return self.tr("Roadmap")

    # ------------------------------------------------------------ following the session

    def opened(self) -> None:
        self._forget_asked()
        self._scroll.begin_at_top()
        self.summary.forget()

    def closed(self) -> None:
        self._forget_asked()
        self._later.stop()
        self._ready.stop()
        self.deck.forget()
        self.summary.forget()
        self._words = self.deeds.words = None

    def refresh(self, change: Change | None) -> None:
        if not self.live.is_open:
            return
        from bearings.domain.roadmap.offers import offers

        live = self.live
        words = self._read_anew()
        if self.panels.asked and not words.knows(self.panels.asked):
            self._forget_asked()  # an own action that is gone
        self.head.show_roadmap(words)
        self.summary.show_roadmap(words)
        self.offers.show_offers(words, offers(live.questionnaire, live.assessment, live.results))
        piles = self.board.show_roadmap(words)
        piles.append((self.backlog.grid, self.backlog.show_roadmap(words)))
        self._beside.make_room()
        self.deck.deal(piles)
        if self.timeline.isVisibleTo(self):
            self.timeline.show_roadmap(words)
        if self.panels.asked:
            self.panels.show_anew(words)
            self._relate()
        self._later.start()

    def _read_anew(self) -> RoadmapWords:
        self._words = self.deeds.words = RoadmapWords(self.live)
        return self._words

    def _show_below(self) -> None:
        """What lies below the columns, once those are painted; then the panel is made ready."""
        if self._words is not None:
            self.trajectory.show_roadmap(self._words)
            self.rest.show_roadmap(self._words)
            self._order_tabs()
            self._ready.start()

    def _make_ready(self) -> None:
        """Make the panel before it is asked for: it takes longer than a click may."""
        self.panels.make_ready()

    def _order_tabs(self) -> None:
        """Tab follows the eye: the head comes before the cards, which are made later."""
        stops = list(tab_stops(self._scroll.body))
        if stops != self._stops:
            self._stops = stops
            for first, second in pairwise(stops):
                QWidget.setTabOrder(first, second)

    def _show_view(self, view: str) -> None:
        """Show the columns or the timeline."""
        self.finish()
        columns = view == COLUMNS
        if not columns and self._words is not None:
            self.timeline.show_roadmap(self._words)
        self.board.setVisible(columns)
        self.timeline.setVisible(not columns)
        self._relate()

    @property
    def _shown_view(self) -> Deck | TimelineCard:
        return self.deck if self.board.isVisibleTo(self) else self.timeline

    # ------------------------------------------------------------ the panel

    def explain(self, action_id: str) -> None:
        """Show that action in full beside the roadmap; the focus stays where it is."""
        if self._words is not None:
            self.panels.open(self._words, action_id)
            self._relate()
            self._sight.start()

    def _enter(self, action_id: str) -> None:
        """Show an action in full and go there."""
        self.explain(action_id)
        self.panels.focus()

    def _reached(self, action_id: str) -> None:
        """While the panel is open it follows the focus."""
        if self.panels.asked and self.panels.asked != action_id:
            self.explain(action_id)

    def _go_to(self, action_id: str) -> None:
        """Go to the card of an action, or to its details where it has none."""
        self.finish()
        if self._beside.alone or not self._shown_view.focus(action_id):
            self._enter(action_id)
        else:
            self.explain(action_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.panels.asked:
            self._close_panel()
        elif event.key() == Qt.Key.Key_N and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.requests.add_own()
        else:
            super().keyPressEvent(event)

    def _close_panel(self) -> None:
        """A person closed the panel: they are back at the card."""
        back = self.panels.asked
        self._forget_asked()
        if not self._shown_view.focus(back):
            self._shown_view.focus_current()
        self._sight.start()

    def _forget_asked(self) -> None:
        self.panels.forget()
        self._relate()

    def _relate(self) -> None:
        """Mark the chosen action, those it needs and those that wait for it."""
        words, asked = self._words, self.panels.asked
        if words is None or not asked:
            self.deck.relate("", (), ())
        else:
            self.deck.relate(asked, words.needs(asked), words.dependents(asked))
        self.timeline.choose(asked)
        self._draw_lines()

    def _draw_lines(self) -> None:
        self.board.lines.show_pairs(self.deck.pairs(), self.deck.cards)

    def _keep_in_sight(self) -> None:
        """The cards moved when the panel came or went: show again the one that was asked about."""
        item = self._shown_view.item(self.panels.asked) or self._shown_view.current_item
        if item is not None and item.isVisible():
            self._scroll.ensureWidgetVisible(item)

    # ------------------------------------------------------------ deeds

    def _move(self, action_id: str, horizon_id: str) -> None:
        self.deeds.move(action_id, horizon_id)
        self._announce(action_id)

    def _step(self, action_id: str, by: int) -> None:
        self.deeds.step(action_id, by)
        self._announce(action_id)

    def _announce(self, action_id: str) -> None:
        """Say where the action is now, and keep it in sight."""
        item = self._shown_view.item(action_id)
        if item is not None:
            announce(item, item.accessibleName())
            self._sight.start()

    # ------------------------------------------------------------ room

    def _fit_board(self, left: int) -> None:
        px = metrics().px
        self.board.fit(min(left - 2 * px(PAGE_MARGIN), px(WIDEST)))

    def _fit(self, left: int) -> None:
        """Use the `left` pixels well."""
        px = metrics().px
        self._fit_board(left)
        self.backlog.grid.set_columns(max(self.board.across, 1))
        narrow = left < px(NARROW_BELOW)
        self.head.set_narrow(narrow)
        self.trajectory.set_narrow(left < px(TRAJECTORY_BELOW))
