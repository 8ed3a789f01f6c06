"""The cards of the roadmap: made once, dealt to the columns and the backlog, moved between by keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from bearings.ui.pages.roadmap.card import ActionCard, Relation
from bearings.ui.pages.roadmap.words import ShownAction
from bearings.ui.theme import follow_theme, metrics
from bearings.ui.widgets.layouts import lay_out_now

CARDS_AT_ONCE = 6  # made in one go; a card takes less than 2 ms, and as much to come into sight
GAP = 4  # between cards, beside the room each keeps for its focus ring


class CardGrid(QWidget):
    """Cards in reading order, in so many columns."""

    def __init__(self, columns: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = columns
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self.cards: list[ActionCard] = []
        follow_theme(self.restyle)

    def restyle(self) -> None:
        self._grid.setSpacing(metrics().px(GAP))

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()  # the usual one lays every card out at a width that no page has

    @property
    def columns(self) -> int:
        return self._columns

    def set_columns(self, columns: int) -> None:
        if columns != self._columns:
            cards, self.cards = self.cards, []
            for column in range(self._columns):
                self._grid.setColumnStretch(column, 0)
            self._columns = columns
            self.place(cards)

    def place(self, cards: Sequence[ActionCard]) -> None:
        """Show these cards in this order; those that stand where they should are not touched."""
        for number, card in enumerate(cards):
            row, column = divmod(number, self._columns)
            if not self._stands_at(card, row, column):
                self._grid.addWidget(card, row, column, Qt.AlignmentFlag.AlignTop)
            if card.isHidden():
                card.show()
        for column in range(self._columns):
            self._grid.setColumnStretch(column, 1)
        self.cards = list(cards)

    def _stands_at(self, card: ActionCard, row: int, column: int) -> bool:
        index = self._grid.indexOf(card)
        return index >= 0 and self._grid.getItemPosition(index) == (row, column, 1, 1)


class Deck(QObject):
    """All cards of the page. `piles` are the columns in order, the backlog last.

    `opened` carries the action to show in full, `entered` the one to go to in
    full, `reached` the one that got the focus, `moved` an action and -1 or 1,
    `deed` an action and "pin", "done" or "drop".
    """

    opened = Signal(str)
    entered = Signal(str)
    reached = Signal(str)
    moved = Signal(str, int)
    deed = Signal(str, str)
    dealt = Signal()  # every card that should be there is there

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._cards: dict[str, ActionCard] = {}
        self._piles: list[tuple[CardGrid, list[ShownAction]]] = []
        self._current = ""  # the one that Tab comes to
        self._moving = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._deal)

    def item(self, action_id: str) -> ActionCard | None:
        """The card of that action, if it is dealt."""
        return next((card for card in self.cards if card.action.id == action_id), None)

    def deal(self, piles: list[tuple[CardGrid, list[ShownAction]]]) -> None:
        """Show these actions, each pile in its order: some now, the rest soon."""
        self._piles = piles
        self._deal()

    @property
    def dealing(self) -> bool:
        """Whether cards are left to be dealt."""
        return self._soon.isActive()

    def deal_more(self) -> None:
        """Deal some of the cards that are left now."""
        self._soon.stop()
        self._deal()

    def forget(self) -> None:
        """Nothing is open any more: deal no more cards."""
        self._soon.stop()
        self._piles = []

    def relate(self, chosen: str, needed: Sequence[str], waits: Sequence[str]) -> None:
        """Mark the chosen action, those it needs and those that wait for it; "" marks none."""
        for card in self._cards.values():
            key = card.action.id
            relation: Relation = "needed" if key in needed else "waits" if key in waits else ""
            card.set_relation(relation)
            card.set_chosen(key == chosen)

    def focus(self, action_id: str) -> bool:
        """Give that card the focus; False if it is not on the page."""
        card = self.item(action_id)
        if card is not None:
            card.setFocus(Qt.FocusReason.OtherFocusReason)
        return card is not None

    @property
    def cards(self) -> list[ActionCard]:
        """The cards on the page, pile by pile."""
        return [card for grid, _ in self._piles for card in grid.cards]

    def pairs(self) -> list[tuple[ActionCard, ActionCard]]:
        """The chosen card with each it needs and each that waits for it: what comes first, what waits."""
        cards = self.cards
        chosen = next((card for card in cards if card.isChecked()), None)
        if chosen is None:
            return []
        before = [(card, chosen) for card in cards if card.relation == "needed"]
        return before + [(chosen, card) for card in cards if card.relation == "waits"]

    @property
    def current_item(self) -> ActionCard | None:
        """The card that Tab comes to."""
        return self.item(self._current)

    def focus_current(self) -> None:
        """Give the focus to that card, without a ring until a key is pressed."""
        if (card := self.current_item) is not None:
            card.setFocus(Qt.FocusReason.MouseFocusReason)

    def _deal(self) -> None:
        focused = next((card for card in self.cards if card.hasFocus()), None)
        left = self._place_of(focused) if focused is not None else None
        made = 0
        for grid, actions in self._piles:
            cards = []
            for action in actions:
                card = self._cards.get(action.id)
                if card is None and made == CARDS_AT_ONCE:
                    continue
                if card is None:
                    made += 1
                    card = self._make(action)
                card.show_action(action)
                cards.append(card)
            grid.place(cards)
        dealt = {id(card) for card in self.cards}
        if focused is not None and left is not None:
            self._keep_focus(focused, left, stays=id(focused) in dealt)
        for card in self._cards.values():
            if id(card) not in dealt:
                card.hide()
        self._lead_tab()
        if made:
            lay_out_now()
        if made == CARDS_AT_ONCE:
            self._soon.start()
        else:
            self.dealt.emit()

    def _place_of(self, card: ActionCard) -> tuple[int, int] | None:
        """Pile and place of a card."""
        for number, (grid, _) in enumerate(self._piles):
            if card in grid.cards:
                return number, grid.cards.index(card)
        return None

    def _keep_focus(self, card: ActionCard, left: tuple[int, int], *, stays: bool) -> None:
        """A card that moves takes the focus along; one that goes leaves it to the next in its place."""
        if not stays:
            pile, place = left
            others = self._piles[pile][0].cards if pile < len(self._piles) else []
            others = others or self.cards
            if not others:
                return
            card = others[min(place, len(others) - 1)]
        if not card.hasFocus():
            self._moving = True  # the person did not walk there
            card.setFocus(Qt.FocusReason.OtherFocusReason)
            self._moving = False

    def _make(self, action: ShownAction) -> ActionCard:
        card = ActionCard(action)
        card.clicked.connect(self._clicked)
        card.entered.connect(self.entered)
        card.stepped.connect(self._step)
        card.moved.connect(self.moved)
        card.deed.connect(self.deed)
        card.reached.connect(self._reached)
        self._cards[action.id] = card
        return card

    def _clicked(self) -> None:
        card = self.sender()
        if isinstance(card, ActionCard):
            self.opened.emit(card.action.id)

    # ------------------------------------------------------------ moving about

    def _reached(self, action_id: str) -> None:
        self._current = action_id
        self._lead_tab()
        if not self._moving:
            self.reached.emit(action_id)

    def _lead_tab(self) -> None:
        """Tab comes to one card only; arrows go from there."""
        cards = self.cards
        if cards and all(card.action.id != self._current for card in cards):
            self._current = cards[0].action.id
        for card in cards:
            first = card.action.id == self._current
            card.setFocusPolicy(Qt.FocusPolicy.StrongFocus if first else Qt.FocusPolicy.ClickFocus)

    def _step(self, action_id: str, key: int) -> None:
        card = self.item(action_id)
        at = self._place_of(card) if card is not None else None
        if at is None:
            return
        filled = [number for number, (grid, _) in enumerate(self._piles) if grid.cards]
        pile, place = filled.index(at[0]), at[1]
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            pile = min(max(pile + (1 if key == Qt.Key.Key_Right else -1), 0), len(filled) - 1)
        cards = self._piles[filled[pile]][0].cards
        steps = {Qt.Key.Key_Up: place - 1, Qt.Key.Key_Down: place + 1, Qt.Key.Key_Home: 0}
        last = len(cards) - 1
        place = last if key == Qt.Key.Key_End else steps.get(Qt.Key(key), place)
        cards[min(max(place, 0), last)].setFocus(Qt.FocusReason.TabFocusReason)
