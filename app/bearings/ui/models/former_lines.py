"""What was kept aside with earlier versions of the questionnaire, as an item model."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from bearings.ui.models.word_lines import WordLines
from bearings.ui.worded import worded

if TYPE_CHECKING:
    from bearings.domain.upgrade.former import FormerLine

BELONGS, SAID, NOTE, VERSION = range(4)


class FormerLines(WordLines):
    """A line for each thing kept aside."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heads = (
            self.tr("Belongs to"),
            self.tr("What was said"),
            self.tr("Note or reason"),
            self.tr("Version"),
        )

    def show_lines(self, lines: Sequence[FormerLine]) -> None:
        """Show these and no others."""
        self.show_rows(self._words(line) for line in lines)

    def _words(self, line: FormerLine) -> tuple[str, str, str, str]:
        from bearings.domain.upgrade.words import KIND_NAMES

        what = "" if line.kind == "question" else f"{worded(KIND_NAMES[line.kind])}: "
        said = worded(line.said)
        if line.votes > 1:
            said = self.tr("{} ({} votes)").format(said, line.votes)
        return f"{line.id}  {what}{line.name}", said, " ".join(line.note.split()), line.version
