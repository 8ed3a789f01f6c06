"""The people who vote, as rows: who they are, whether they voted and, once it may be seen, what."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from bearings.ui.widgets.marks import Mark
from bearings.ui.widgets.text import as_tooltip

Index = QModelIndex | QPersistentModelIndex

VoterRole = Qt.ItemDataRole.UserRole + 1


class Voter(NamedTuple):
    """One who is asked. `badge` is the vote in short and `said` in words, "" while out of sight.

    `mark` is None for the group, whose agreed value stands with the votes. `level` colours a badge.
    """

    id: str
    name: str
    mark: Mark | None
    state: str  # "voted" or "not asked yet", in the reader's words
    badge: str = ""
    said: str = ""
    level: int | None = None


class Voters(QAbstractListModel):
    """Rows are redrawn one by one; only other people make it anew."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Voter] = []

    def show_voters(self, rows: Sequence[Voter]) -> None:
        """Show these in this order."""
        before = self._rows
        if [row.id for row in before] != [row.id for row in rows]:
            self.beginResetModel()
            self._rows = list(rows)
            self.endResetModel()
            return
        self._rows = list(rows)
        for place, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old != new:
                index = self.index(place)
                self.dataChanged.emit(index, index)

    def index_of(self, voter_id: str) -> QModelIndex:
        """Where that one stands; an invalid index if nowhere."""
        places = (place for place, row in enumerate(self._rows) if row.id == voter_id)
        place = next(places, None)
        return QModelIndex() if place is None else self.index(place)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        voter = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return voter.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tooltip(voter.name)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (voter.name, voter.said or voter.state) if part)
        return voter if role == VoterRole else None
