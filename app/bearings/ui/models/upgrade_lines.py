"""What an upgrade of the questionnaire does, as an item model: a line each, narrowed by fate and by words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from bearings.ui.models.word_lines import WordLines
from bearings.ui.worded import worded

if TYPE_CHECKING:
    from bearings.domain.upgrade.model import Line

NOW, AFTER, WHAT = range(3)
EVERYTHING = "all"


class UpgradeLines(WordLines):
    """A line of the plan each, in its order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heads = (self.tr("Now"), self.tr("Afterwards"), self.tr("What happens"))
        self._all: list[tuple[str, tuple[str, str, str]]] = []  # fate and words
        self._fate, self._sought = EVERYTHING, ""

    def show_lines(self, lines: Sequence[Line]) -> None:
        """These are the lines from now on."""
        self._all = [(line.fate, self._words(line)) for line in lines]
        self._narrow()

    def show_fate(self, fate: str) -> None:
        """Only lines of that fate, or of `EVERYTHING`."""
        self._fate = fate
        self._narrow()

    def search(self, words: str) -> None:
        """Only lines in which these words stand."""
        self._sought = words.strip().casefold()
        self._narrow()

    def _narrow(self) -> None:
        self.show_rows(
            words
            for fate, words in self._all
            if self._fate in (EVERYTHING, fate) and self._sought in " ".join(words).casefold()
        )

    def _words(self, line: Line) -> tuple[str, str, str]:
        from bearings.domain.upgrade.words import FATE_NAMES, KIND_NAMES, held_words

        what = "" if line.kind == "question" else f"{worded(KIND_NAMES[line.kind])}: "
        now = f"{line.id}  {what}{line.name}" if line.id else "–"
        after = f"{line.to}  {line.becomes}".strip() or "–"
        why = " ".join(worded(part) for part in line.why.split("\n") if part)
        said = [worded(FATE_NAMES[line.fate]), why, worded(held_words(line))]
        return now, after, "  ·  ".join(part for part in said if part)
