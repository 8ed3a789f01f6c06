"""The cards of files on Home: made once, then given other files as a search goes on.

To make a card takes milliseconds, to give it another file a fraction of one. What is in sight is
shown at once, the rest a few cards a turn of the event loop.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from bearings.ui.pages.home.grid import CardGrid

if TYPE_CHECKING:
    from pathlib import Path

    from bearings.store.catalogue import FileSummary
    from bearings.ui.pages.home.cards import FileCard
    from bearings.ui.slices import Slices

AT_ONCE = 6  # cards; two rows of the usual window
NOTHING = object()


class FileCards(CardGrid):
    """A card for each file, in their order. `before` is the control from which Tab goes on to them."""

    opened = Signal(object)
    forgotten = Signal(object)
    folder_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._made: list[FileCard] = []
        self.before: QWidget | None = None

    def show_files(self, summaries: Sequence[FileSummary]) -> None:
        """Show these files. The focus stays with the file it is on, if that is still shown."""
        focused = next((card.path for card in self._made if card.hasFocus()), None)
        work = self._show_all(summaries, focused)
        more = [next(work, NOTHING) for _ in range(AT_ONCE)][-1] is not NOTHING
        if more or "_slices" in self.__dict__:
            self._slices.start(work)

    def _show_all(self, summaries: Sequence[FileSummary], focused: Path | None) -> Generator[None]:
        self.show_cards(self._made[: min(len(summaries), len(self.cards))])
        for number, summary in enumerate(summaries):
            if number == len(self._made):
                self._make(summary)
            card = self._made[number]
            card.show_file(summary)
            if number == len(self.cards):
                self.show_cards(self._made[: number + 1])
            if card.path == focused and not card.hasFocus():
                card.setFocus()
            yield

    def _make(self, summary: FileSummary) -> None:
        from bearings.ui.pages.home.cards import FileCard

        card = FileCard(summary, self)
        card.opened.connect(self.opened)
        card.forgotten.connect(self.forgotten)
        card.folder_wanted.connect(self.folder_wanted)
        before = self._made[-1] if self._made else self.before
        if before is not None:
            QWidget.setTabOrder(before, card)  # else it would come last
        self._made.append(card)

    @cached_property
    def _slices(self) -> Slices:
        from bearings.ui.slices import Slices  # a few files have no need of it

        return Slices(self)
