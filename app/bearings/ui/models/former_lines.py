"""What was kept aside with earlier versions of the questionnaire, as an item model."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from bearings.ui.worded import worded

if TYPE_CHECKING:
    from bearings.domain.upgrade.former import FormerLine

Index = QModelIndex | QPersistentModelIndex
BELONGS, SAID, NOTE, VERSION = range(4)
WORDS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


class FormerLines(QAbstractTableModel):
    """A line for each thing kept aside. A screen reader is told all of a line in its first cell."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[str, str, str, str]] = []
        self._heads = (
            self.tr("Belongs to"),
            self.tr("What was said"),
            self.tr("Note or reason"),
            self.tr("Version"),
        )

    def show_lines(self, lines: Sequence[FormerLine]) -> None:
        """Show these and no others."""
        self.beginResetModel()
        self._rows = [self._words(line) for line in lines]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

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
        words = self._rows[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == BELONGS:
            return ", ".join(word for word in words if word)
        return words[index.column()]

    def _words(self, line: FormerLine) -> tuple[str, str, str, str]:
        from bearings.domain.upgrade.words import KIND_NAMES

        what = "" if line.kind == "question" else f"{worded(KIND_NAMES[line.kind])}: "
        said = worded(line.said)
        if line.votes > 1:
            said = self.tr("{} ({} votes)").format(said, line.votes)
        return f"{line.id}  {what}{line.name}", said, " ".join(line.note.split()), line.version
