"""Earlier versions of a file as an item model: when each was kept, what was answered then, and why."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTime

from bearings.ui.figures import number_locale, short_day
from bearings.ui.models.word_lines import Index, WordLines

if TYPE_CHECKING:
    from datetime import datetime

    from bearings.store.backups import Backup
    from bearings.store.catalogue import FileSummary

Version = tuple["Backup", "FileSummary"]
KEPT, ANSWERED, WHY = range(3)


class VersionLines(WordLines):
    """A line a version, in the order given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heads = (self.tr("Kept"), self.tr("Answered"), self.tr("Why it was kept"))
        self._versions: list[Version] = []

    def show_versions(self, versions: Sequence[Version]) -> None:
        """Show these and no others."""
        self._versions = list(versions)
        self.show_rows(self._words(*version) for version in versions)

    def version(self, index: Index) -> Backup | None:
        """The version of a line; None where there is none."""
        return self._versions[index.row()][0] if index.isValid() else None

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
