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

AT_ONCE = 3  # cards that come together; a row of the usual window
NOTHING = object()


class FileCards(CardGrid):
    """A card for each file, in their order. `before` is the control from which Tab goes on to them."""

    grew = Signal()  # more cards are shown
    opened = Signal(object)
    forgotten = Signal(object)
    folder_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._made: list[FileCard] = []
        self._paths: list[Path] = []
        self._next: Sequence[FileSummary] | None = None  # that waits for its turn
        self.before: QWidget | None = None

    def show_files(self, summaries: Sequence[FileSummary], *, patient: bool = False) -> None:
        """Show these files. The focus stays with the file it is on, if that is still shown.

        A `patient` caller, who may come again and again, waits with other files until those before are shown.
        """
        paths = [summary.path for summary in summaries]
        if patient and paths != self._paths and self._is_filling:
            self._next = summaries
            return
        self._paths, self._next = paths, None
        focused = next((card.path for card in self._made if card.hasFocus()), None)
        work = self._show_all(summaries, focused)
        more = [next(work, NOTHING) for _ in range(AT_ONCE)][-1] is not NOTHING
        if more or "_slices" in self.__dict__:
            self._slices.start(work)

    @property
    def _is_filling(self) -> bool:
        return "_slices" in self.__dict__ and self._slices.running

    def _filled(self) -> None:
        if self._next is not None:
            self.show_files(self._next)

    def _show_all(self, summaries: Sequence[FileSummary], focused: Path | None) -> Generator[None]:
        self.show_cards(self._made[: min(len(summaries), len(self.cards))])
        for number, summary in enumerate(summaries, 1):
            if number > len(self._made):
                self._make(summary)
            card = self._made[number - 1]
            card.show_file(summary)
            if number > len(self.cards) and (number % AT_ONCE == 0 or number == len(summaries)):
                self.show_cards(self._made[:number])
                self.grew.emit()
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

        slices = Slices(self)
        slices.done.connect(self._filled)
        return slices
