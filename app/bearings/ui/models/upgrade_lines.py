"""What an upgrade of the questionnaire does, as an item model: a line each, narrowed by fate and by words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from bearings.ui.worded import worded

if TYPE_CHECKING:
    from bearings.domain.upgrade.model import Line

Index = QModelIndex | QPersistentModelIndex
NOW, AFTER, WHAT = range(3)
EVERYTHING = "all"
WORDS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


class UpgradeLines(QAbstractTableModel):
    """A line of the plan each, in its order. A screen reader is told all of a line in its first cell."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[tuple[str, tuple[str, str, str]]] = []  # fate and words
        self._shown: list[tuple[str, str, str]] = []
        self._heads = (self.tr("Now"), self.tr("Afterwards"), self.tr("What happens"))
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

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._heads)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in WORDS:
            return None
        words = self._shown[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == NOW:
            return ", ".join(word for word in words if word)
        return words[index.column()]

    def _narrow(self) -> None:
        self.beginResetModel()
        self._shown = [
            words
            for fate, words in self._all
            if self._fate in (EVERYTHING, fate) and self._sought in " ".join(words).casefold()
        ]
        self.endResetModel()

    def _words(self, line: Line) -> tuple[str, str, str]:
        from bearings.domain.upgrade.words import FATE_NAMES, KIND_NAMES, held_words

        what = "" if line.kind == "question" else f"{worded(KIND_NAMES[line.kind])}: "
        now = f"{line.id}  {what}{line.name}" if line.id else "–"
        after = f"{line.to}  {line.becomes}".strip() or "–"
        why = " ".join(worded(part) for part in line.why.split("\n") if part)
        said = [worded(FATE_NAMES[line.fate]), why, worded(held_words(line))]
        return now, after, "  ·  ".join(part for part in said if part)
