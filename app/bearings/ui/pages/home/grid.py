"""A grid of cards in as many equal columns as fit."""

from __future__ import annotations

from collections.abc import Sequence
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
        if list(cards) == self.cards:
            return
        for card in self.cards:
            self._grid.removeWidget(card)
        for card in {*self.cards} - {*cards}:
            card.hide()
        self.cards = list(cards)
        for card in self.cards:
            card.setParent(self)
        self._columns = 0
        self._arrange()

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
        for number, card in enumerate(self.cards):
            self._grid.addWidget(card, number // columns, number % columns)
            card.raise_()  # screen readers read children in their order, which is that of making until then
            card.show()
        for column in range(4):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
