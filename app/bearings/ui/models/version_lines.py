"""Earlier versions of a file as an item model: when each was kept, what was answered then, and why."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTime

from bearings.ui.figures import number_locale, short_day

if TYPE_CHECKING:
    from datetime import datetime

    from bearings.store.backups import Backup
    from bearings.store.catalogue import FileSummary

Index = QModelIndex | QPersistentModelIndex
Version = tuple["Backup", "FileSummary"]
KEPT, ANSWERED, WHY = range(3)
WORDS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


class VersionLines(QAbstractTableModel):
    """A line a version, in the order given. A screen reader is told all of a line in its first cell."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._versions: list[Version] = []
        self._heads = (self.tr("Kept"), self.tr("Answered"), self.tr("Why it was kept"))

    def show_versions(self, versions: Sequence[Version]) -> None:
        """Show these and no others."""
        self.beginResetModel()
        self._versions = list(versions)
        self.endResetModel()

    def version(self, index: Index) -> Backup | None:
        """The version of a line; None where there is none."""
        return self._versions[index.row()][0] if index.isValid() else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._versions)

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
        words = self._words(*self._versions[index.row()])
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == KEPT:
            return ", ".join(words)
        return words[index.column()]

    def _words(self, version: Backup, summary: FileSummary) -> tuple[str, str, str]:
        answered = self.tr("{} of {}").format(summary.answered, summary.askable)
        if summary.problem or summary.sealed:
            answered = self.tr("Cannot be read") if summary.problem else self.tr("Encrypted")
        return (
            moment(version.at),
            answered,
            {
                "opened": self.tr("As a session began"),
                "changed": self.tr("After half an hour of changes"),
                "bulk": self.tr("Before votes were taken in, or people merged or removed"),
                "upgrade": self.tr("Before the questionnaire was replaced"),
            }[version.reason],
        )


def moment(at: datetime) -> str:
    """Day and time as the person writes them, such as "26 Nov 2026, 14:30"."""
    time = number_locale().toString(QTime(at.hour, at.minute), number_locale().FormatType.ShortFormat)
    return f"{short_day(at)}, {time}"
