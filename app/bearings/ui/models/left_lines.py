"""What of imported answers has no place in the questionnaire, as an item model."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from bearings.ui.models.word_lines import WordLines
from bearings.ui.worded import worded

if TYPE_CHECKING:
    from bearings.domain.upgrade.model import Line

IN_FILE, WHY = range(2)


class LeftLines(WordLines):
    """A line for each thing that is left behind."""

    def __init__(self, lines: Sequence[Line], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heads = (self.tr("In the file"), self.tr("Why it has no place"))
        self.show_rows(self._words(line) for line in lines)

    def _words(self, line: Line) -> tuple[str, str]:
        from bearings.domain.upgrade.words import KIND_NAMES, held_words

        what = "" if line.kind == "question" else f"{worded(KIND_NAMES[line.kind])}: "
        head = "  ".join(part for part in (line.id, f"{what}{line.name}") if part)
        return "  ·  ".join(part for part in (head, worded(held_words(line))) if part), worded(line.why)
