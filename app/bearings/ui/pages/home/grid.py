"""A grid of cards in as many equal columns as fit."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from bearings.ui.theme import follow_theme, metrics

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QShowEvent

CARD_WIDTH = 336  # least width of a card, pixels at 100 %


class CardGrid(QWidget):
    """Cards in as many equal columns as fit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: list[QWidget] = []
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setAlignment(Qt.AlignmentFlag.AlignTop)
        follow_theme(self.restyle)

    def restyle(self) -> None:
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(metrics().px(8))
        self._columns = 0
        self._arrange()

    def show_cards(self, cards: Sequence[QWidget]) -> None:
        """Show these cards in place of the ones before, which stay with whoever made them."""
        same = sum(1 for _ in takewhile(_are_one, zip(cards, self.cards, strict=False)))
        for card in self.cards[same:]:
            self._grid.removeWidget(card)
        for card in {*self.cards[same:]} - {*cards}:
            card.hide()
        self.cards = list(cards)
        for card in self.cards[same:]:
            if card.parent() is not self:
                card.setParent(self)
        self._place_from(same)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        if not self.isVisible():
            return  # the width is not known yet; laying out for another one is lost work
        columns = max(1, min(self.width() // metrics().px(CARD_WIDTH), 4))
        if columns == self._columns:
            return
        self._columns = columns
        self._place_from(0)
        for column in range(4):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _place_from(self, first: int) -> None:
        """Put the cards from that number on in their places, once the columns are known."""
        if not self._columns:
            return
        for number, card in enumerate(self.cards[first:], first):
            self._grid.addWidget(card, number // self._columns, number % self._columns)
            card.raise_()  # screen readers read children in their order, which is that of making until then
            card.show()


def _are_one(both: tuple[QWidget, QWidget]) -> bool:
    return both[0] is both[1]
