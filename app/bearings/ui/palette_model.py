"""What the command palette lists: entries in groups, narrowed by a search."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from bearings.ui.palette_search import Searched, needle_of, prepare, rank

Index = QModelIndex | QPersistentModelIndex

GroupRole = Qt.ItemDataRole.UserRole + 1  # name of the group where its first entry stands, else ""
NameRole = Qt.ItemDataRole.UserRole + 2  # "DAT-03"
KeysRole = Qt.ItemDataRole.UserRole + 3  # "Ctrl+E"
ReasonRole = Qt.ItemDataRole.UserRole + 4  # why it cannot be done now, "" if it can
CheckedRole = Qt.ItemDataRole.UserRole + 5  # whether it is on


class Entry(NamedTuple):
    """Something to do or a place to go to. `reason` says why it cannot be done now, "" if it can."""

    key: str  # stable handle
    group: str
    text: str
    do: Callable[[], object]
    name: str = ""  # an id shown before the text, such as DAT-03
    keys: str = ""  # its shortcut as people read it
    reason: str = ""
    checked: bool = False
    beside: tuple[str, ...] = ()  # other words that find it


class PaletteModel(QAbstractListModel):
    """Entries group by group; with a search the group of the best match comes first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[tuple[Entry, Searched]] = []
        self._shown: list[Entry] = []

    def show(self, entries: Sequence[Entry]) -> None:
        """List these, without a search."""
        self._entries = [
            (entry, prepare(entry.text, name=entry.name, beside=(entry.group, *entry.beside)))
            for entry in entries
        ]
        self.search("")

    def search(self, words: str) -> None:
        """List only what the words are met by."""
        needle = needle_of(words)
        self.beginResetModel()
        self._shown = self._found(needle) if needle else [entry for entry, _ in self._entries]
        self.endResetModel()

    def entry(self, row: int) -> Entry | None:
        """The entry in that row; None beyond the last."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def _found(self, needle: list[str]) -> list[Entry]:
        met = [
            (how, entry) for entry, searched in self._entries if (how := rank(searched, needle)) is not None
        ]
        best: dict[str, int] = {}
        for how, entry in met:
            best[entry.group] = min(how, best.get(entry.group, how))
        places = {
            group: place for place, group in enumerate(dict.fromkeys(e.group for e, _ in self._entries))
        }
        met.sort(key=lambda found: (best[found[1].group], places[found[1].group], found[0]))
        return [entry for _, entry in met]

    # -------------------------------------------------------------- QAbstractListModel

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entry(index.row()) if index.isValid() else None
        if entry is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._said(entry)
        if role == GroupRole:
            return entry.group if self._begins_group(index.row()) else ""
        return {
            NameRole: entry.name,
            KeysRole: entry.keys,
            ReasonRole: entry.reason,
            CheckedRole: entry.checked,
        }.get(role)

    def _begins_group(self, row: int) -> bool:
        return row == 0 or self._shown[row - 1].group != self._shown[row].group

    def _said(self, entry: Entry) -> str:
        on = self.tr("on") if entry.checked else ""
        parts = [entry.group, entry.name, entry.text, on, entry.keys, entry.reason]
        return ", ".join(part for part in parts if part)
