"""Roadmap: what to do first, in which horizon, by whom, and what people decided about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from bearings.ui.announce import announce
from bearings.ui.pages.page import PAGE_MARGIN, Page, ScrollColumn
from bearings.ui.pages.roadmap_board import Board
from bearings.ui.pages.roadmap_cards import Deck
from bearings.ui.pages.roadmap_deeds import Deeds
from bearings.ui.pages.roadmap_detail import NARROWEST, WIDTH, DetailPanel
from bearings.ui.pages.roadmap_dialogs import DropDialog, OwnActionDialog
from bearings.ui.pages.roadmap_offers import OffersCard
from bearings.ui.pages.roadmap_rest import BacklogCard, RestCard
from bearings.ui.pages.roadmap_summary import SummaryCard
from bearings.ui.pages.roadmap_trajectory import TrajectoryCard
from bearings.ui.pages.roadmap_words import RoadmapWords
from bearings.ui.theme import follow_theme, metrics
from bearings.ui.widgets.banner import Banner
from bearings.ui.widgets.buttons import Button
from bearings.ui.widgets.layouts import Row
from bearings.ui.widgets.section import PageHeader
from bearings.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from bearings.session import Change
    from bearings.ui.live_session import LiveSession

# Pixels at 100 %: the widest the columns get, the least they need beside the panel, and from where
# figures stand below each other.
WIDEST, BOARD_LEAST, NARROW_BELOW = 1560, 440, 720


class RoadmapPage(Page):
    """`finding_wanted` and `question_wanted` carry the id a person wants to go to; `profile_wanted`
    asks for the profile on Setup."""

    key = "roadmap"
    icon = "map"
    finding_wanted = Signal(str)
    question_wanted = Signal(str)
    profile_wanted = Signal()

    def __init__(self, live: LiveSession, parent: QWidget | None = None) -> None:
        super().__init__(live, parent)
        self._words: RoadmapWords | None = None
        self._asked = ""  # the action whose details are open
        self.deeds = Deeds(live, self)
        self.deck = Deck(self)
        row = Row(self, gap=0)
        self._scroll = ScrollColumn(gap=24, widest=WIDEST)
        row.addWidget(self._scroll, 1)
        self._build()
        self.panel = DetailPanel()
        self.panel.hide()
        row.addWidget(self.panel)
        self.toast = Toast(self)
        self.toast.setObjectName("roadmapToast")
        self._sight = QTimer(self)
        self._sight.setSingleShot(True)
        self._sight.setInterval(0)
        self._sight.timeout.connect(self._keep_in_sight)
        self._connect()
        follow_theme(self._make_room)

    def _build(self) -> None:
        body = self._scroll.body
        self._header = PageHeader(self.title)
        self._add = Button(self.tr("Add own action"), icon="plus")
        self._add.setObjectName("addOwnAction")
        self._add.set_hint(self.tr("Add an action of your own"), "N")
        self._header.buttons.addWidget(self._add, 0, Qt.AlignmentFlag.AlignTop)
        self._missing = Banner("info")
        self._missing.setObjectName("roadmapMissing")
        self._conflicts = Banner("warning")
        self._conflicts.setObjectName("roadmapConflicts")
        self.summary = SummaryCard()
        self.board = Board()
        self.offers = OffersCard()
        self.backlog = BacklogCard()
        self.trajectory = TrajectoryCard()
        self.rest = RestCard()
        for part in (
            self._header, self._missing, self._conflicts, self.summary, self.offers, self.board,
            self.backlog, self.trajectory, self.rest,
        ):  # fmt: skip
            body.addWidget(part)
        body.addStretch(1)

    def _connect(self) -> None:
        self.deeds.did.connect(self._did)
        self.deeds.told.connect(self._tell)
        self.deck.opened.connect(self.explain)
        self.deck.entered.connect(self._enter)
        self.deck.reached.connect(self._reached)
        self.deck.moved.connect(self._step)
        self.deck.deed.connect(self._deed)
        self.board.moved.connect(self._move)
        self.summary.capacity_given.connect(self.deeds.set_capacity)
        self.offers.taken.connect(self.deeds.take_answers)
        self.offers.question_wanted.connect(self.question_wanted)
        self.rest.action_wanted.connect(self._enter)
        self._add.clicked.connect(self.add_own)
        self._missing.acted.connect(self.profile_wanted)
        self._conflicts.acted.connect(self._show_conflict)
        panel, form = self.panel, self.panel.form
        panel.action_wanted.connect(self._go_to)
        panel.finding_wanted.connect(self.finding_wanted)
        panel.deed.connect(self._panel_deed)
        panel.closed.connect(self._close_panel)
        form.horizon.connect(self._horizon_picked)
        form.days.connect(self._days_given)
        form.person.connect(self._person_typed)
        form.due.connect(self._due_given)
        form.left.connect(self.live.break_merge)

    @property
    def title(self) -> str:
        return self.tr("Roadmap")

    # ------------------------------------------------------------ following the session

    def opened(self) -> None:
        self._forget_asked()
        self.summary.forget()
        self.refresh(None)

    def closed(self) -> None:
        self._forget_asked()
        self.deck.forget()
        self.summary.forget()
        self.toast.hide()
        self._words = None

    def refresh(self, change: Change | None) -> None:
        if not self.live.is_open:
            return
        from bearings.domain.costs import CAPACITY
        from bearings.domain.offers import offers

        self.toast.hide()  # it offers to undo what was done before
        live = self.live
        words = self._words = RoadmapWords(live)
        self._tell_missing(words)
        self._tell_conflicts(words)
        self.summary.show_roadmap(words, given=CAPACITY in live.assessment.profile)
        self.offers.show_offers(words, offers(live.questionnaire, live.assessment, live.results))
        piles = self.board.show_roadmap(words)
        piles.append((self.backlog.grid, self.backlog.show_roadmap(words)))
        self.trajectory.show_roadmap(words)
        self.rest.show_roadmap(words)
        self._make_room()
        self.deck.deal(piles)
        if self._asked:
            self._show_asked()

    def shown(self) -> None:
        """Arrows and keys work at once, unless the focus is somewhere on the page already."""
        focused = self.window().focusWidget()
        if focused is None or not self.isAncestorOf(focused):
            self.deck.focus_current()

    def _tell_missing(self, words: RoadmapWords) -> None:
        """Say in a sentence what an incomplete assessment lacks."""
        card = words.results.scorecard
        self._header.set_secondary(words.assessment.organisation.name)
        if card.answered == 0:
            text = self.tr("Nothing is answered yet. Actions appear here as soon as answers call for them.")
            self._missing.tell("info", text)
        elif not words.projected_verdict:
            text = self.tr(
                "The roadmap rests on {} of {} questions. More actions may be called for, and no verdict can "
                "be expected until every dimension is rated."
            )
            self._missing.tell("warning", text.format(card.answered, card.askable))
        else:
            self._missing.hide()

    def _tell_conflicts(self, words: RoadmapWords) -> None:
        """Say which choices do not fit; they are kept all the same."""
        found = words.conflicts()
        if not found:
            self._conflicts.hide()
            return
        count = len(found)
        head = (
            self.tr("1 choice does not fit:")
            if count == 1
            else self.tr("{} choices do not fit:").format(count)
        )
        listed = "  ".join(f"“{words.title(key)}” {text}." for key, text in found[:3])
        more = self.tr("  And {} more.").format(count - 3) if count > 3 else ""
        self._conflicts.tell("warning", f"{head} {listed}{more}", action=self.tr("Show"))

    def _show_conflict(self) -> None:
        found = self._words.conflicts() if self._words else []
        if found:
            self._go_to(found[0][0])

    # ------------------------------------------------------------ the panel

    def explain(self, action_id: str) -> None:
        """Show that action in full beside the roadmap; the focus stays where it is."""
        self._asked = action_id
        self._show_asked()
        self._sight.start()

    def _enter(self, action_id: str) -> None:
        """Show an action in full and go there."""
        self.explain(action_id)
        self.panel.text.setFocus()

    def _reached(self, action_id: str) -> None:
        """While the panel is open it follows the focus."""
        if self._asked and self._asked != action_id and self.panel.isVisible():
            self.explain(action_id)

    def _go_to(self, action_id: str) -> None:
        """Go to the card of an action, or to its details if it has none."""
        if self.panel.isVisible() and not self._scroll.isVisible():
            self._enter(action_id)
        elif self.deck.focus(action_id):
            self.explain(action_id)
        else:
            self._enter(action_id)

    def _show_asked(self) -> None:
        words = self._words
        if words is None or not words.knows(self._asked):
            self._forget_asked()
            return
        self.panel.show_action(words, self._asked)
        self.deck.relate(self._asked, words.needs(self._asked), words.dependents(self._asked))
        self._make_room()
        if not self._scroll.isVisibleTo(self):
            self.panel.text.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._asked:
            self._close_panel()
        elif event.key() == Qt.Key.Key_N and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.add_own()
        else:
            super().keyPressEvent(event)

    def _close_panel(self) -> None:
        """A person closed the panel: they are back at the card."""
        back = self._asked
        self._forget_asked()
        self.deck.focus(back)
        self._sight.start()

    def _forget_asked(self) -> None:
        self._asked = ""
        self.panel.forget()
        self.deck.relate("", (), ())
        self._make_room()

    def _keep_in_sight(self) -> None:
        """The cards moved when the panel came or went: show again the one that was asked about."""
        card = self.deck.card(self._asked) or self.deck.current_card
        if card is not None and card.isVisible():
            self._scroll.ensureWidgetVisible(card)

    # ------------------------------------------------------------ deeds

    def _did(self, said: str) -> None:
        self.toast.say(said, action=self.tr("Undo"), then=self.live.undo)

    def _tell(self, text: str) -> None:
        self.toast.say(text, kind="info")

    def _move(self, action_id: str, horizon_id: str) -> None:
        if self._words is not None:
            self.deeds.move(self._words, action_id, horizon_id)
            self._announce_place(action_id)

    def _step(self, action_id: str, by: int) -> None:
        if self._words is not None:
            self.deeds.step(self._words, action_id, by)
            self._announce_place(action_id)

    def _announce_place(self, action_id: str) -> None:
        card = self.deck.card(action_id)
        if card is not None:
            announce(card, card.accessibleName())
            self._scroll.ensureWidgetVisible(card)

    def _deed(self, action_id: str, deed: str) -> None:
        words = self._words
        if words is None:
            return
        if deed == "pin":
            self.deeds.pin(words, action_id)
        elif deed == "done":
            self.deeds.mark_done(action_id, True)
        elif deed == "undone":
            self.deeds.mark_done(action_id, False)
        elif deed == "drop":
            dialog = DropDialog(action_id, words.title(action_id), self)
            dialog.given.connect(self.deeds.drop)
            dialog.open()
        elif deed == "take_back":
            self.deeds.take_back(action_id)
        elif deed == "reset":
            self.deeds.reset(action_id)
        elif deed == "edit":
            self._edit_own(action_id)
        elif deed == "remove":
            self._remove_own(action_id)

    def _panel_deed(self, deed: str) -> None:
        self._deed(self._asked, deed)

    def _horizon_picked(self, horizon_id: str) -> None:
        if horizon_id:
            self._move(self._asked, horizon_id)
        else:
            self.deeds.unpin(self._asked)

    def _days_given(self, days: float | None) -> None:
        self.deeds.estimate(self._asked, days)

    def _person_typed(self, person: str) -> None:
        self.deeds.assign(self._asked, person)

    def _due_given(self, day: str | None) -> None:
        self.deeds.set_due(self._asked, day)

    # ------------------------------------------------------------ own actions

    def add_own(self) -> None:
        """Ask for an action of people's own."""
        self._ask_own("")

    def _edit_own(self, action_id: str) -> None:
        self._ask_own(action_id)

    def _ask_own(self, action_id: str) -> None:
        from bearings.domain.edits_plan import next_own_id

        if self._words is None:
            return
        own = self.live.assessment.plan.own_action(action_id)
        dialog = OwnActionDialog(self._words, own, next_own_id(self.live.assessment), self)
        dialog.given.connect(self._own_given)
        dialog.open()

    def _own_given(self, action: object, new: bool) -> None:
        from bearings.domain.plan import OwnAction

        if isinstance(action, OwnAction):
            self.deeds.put_own(action, new=new)
            if new:
                self._go_to(action.id)

    def _remove_own(self, action_id: str) -> None:
        from bearings.ui.messages import ask

        title = self._words.title(action_id) if self._words else action_id
        more = self.tr("What was decided about it goes too. You can undo this.")
        if ask(self.tr("Remove “{}”?").format(title), more, verb=self.tr("Remove"), danger=True, parent=self):
            self.deeds.remove_own(action_id)

    # ------------------------------------------------------------ room

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """The panel stands beside the board, or in its place where both would be too narrow."""
        px, left = metrics().px, self.width()
        alone = False
        if self._asked:
            alone = left < px(BOARD_LEAST + NARROWEST)
            panel = left if alone else min(px(WIDTH), left - px(BOARD_LEAST))
            self.panel.fit(panel)
            left -= 0 if alone else panel
        self._scroll.setVisible(not alone)
        room = min(left - 2 * px(PAGE_MARGIN), px(WIDEST))
        self.board.fit(room)
        self.backlog.grid.set_columns(max(self.board.across, 1))
        narrow = left < px(NARROW_BELOW)
        self.summary.set_narrow(narrow)
        self.trajectory.set_narrow(narrow)
