"""Votes that are offered, as a table: question, person, the vote here, the other, and what becomes of it.

Where two votes differ the last column can be ticked: then the other vote counts.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

Index = QModelIndex | QPersistentModelIndex
LineKind = Literal["conflict", "refused", "new", "same"]
Key = tuple[str, str]  # question, respondent

QUESTION, PERSON, HERE, THERE, FATE = range(5)
COLUMNS = 5


@dataclass(frozen=True, slots=True)
class VoteLine:
    """One line in words. `detail` is all of it in sentences, for when the line is the current one."""

    question: str
    person: str
    here: str
    there: str
    fate: str
    detail: str


class Offered(NamedTuple):
    """A line before it is put into words: there can be tens of thousands, and a screenful in sight."""

    key: Key
    kind: LineKind
    place: int  # what `describe` is asked with


class VoteLines(QAbstractTableModel):
    """`decided` when a person ticked a line or took its tick away."""

    decided = Signal()

    def __init__(self, columns: Sequence[str], keep: str, take: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns, self._keep, self._take = tuple(columns), keep, take
        self._all: tuple[Offered, ...] = ()
        self._shown: list[Offered] = []
        self._describe: Callable[[int], VoteLine] | None = None
        self._words: dict[int, VoteLine] = {}
        self._kind = ""
        self._theirs: set[Key] = set()

    @property
    def theirs(self) -> frozenset[Key]:
        """The conflicts in which the other vote counts."""
        return frozenset(self._theirs)

    def show(self, lines: Sequence[Offered], describe: Callable[[int], VoteLine]) -> None:
        """Show other lines; what was decided of those that still differ stays.

        `describe` puts a line into words, given its `place`; it is asked only for what comes into sight.
        """
        self._all, self._describe, self._words = tuple(lines), describe, {}
        self._theirs &= {line.key for line in lines if line.kind == "conflict"}
        self._filter()

    def show_kind(self, kind: str) -> None:
        """Show the lines of one kind only; "" for all."""
        self._kind = kind
        self._filter()

    def decide_all(self, theirs: bool) -> None:
        """Let the other vote count everywhere, or nowhere."""
        self._theirs = {line.key for line in self._all if line.kind == "conflict"} if theirs else set()
        if self._shown:
            self.dataChanged.emit(self.index(0, FATE), self.index(len(self._shown) - 1, FATE))
        self.decided.emit()

    def line(self, index: Index) -> VoteLine | None:
        """The line at an index, in words."""
        offered = self._offered(index)
        if offered is None or self._describe is None:
            return None
        if offered.place not in self._words:
            self._words[offered.place] = self._describe(offered.place)
        return self._words[offered.place]

    def count(self, kind: LineKind) -> int:
        return sum(line.kind == kind for line in self._all)

    def toggle(self, index: Index) -> None:
        """Decide the other way about a line that can be decided."""
        offered = self._offered(index)
        if offered is not None and offered.kind == "conflict":
            self._theirs ^= {offered.key}
            place = self.index(index.row(), FATE)
            self.dataChanged.emit(place, place)
            self.decided.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else COLUMNS

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        across = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._columns[section] if across and 0 <= section < COLUMNS else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        offered = self._offered(index)
        if offered is not None and offered.kind == "conflict" and index.column() == FATE:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line, offered = self.line(index), self._offered(index)
        if line is None or offered is None:
            return None
        column = index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            words = {QUESTION: line.question, PERSON: line.person, HERE: line.here, THERE: line.there}
            return words.get(column, self._fate(offered, line))
        if role == Qt.ItemDataRole.AccessibleTextRole and column == FATE:
            return f"{line.question}, {line.person}: {self._fate(offered, line)}"
        if role == Qt.ItemDataRole.CheckStateRole and column == FATE and offered.kind == "conflict":
            on = offered.key in self._theirs
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.toggle(index)
        return True

    def _offered(self, index: Index) -> Offered | None:
        return self._shown[index.row()] if index.isValid() and index.row() < len(self._shown) else None

    def _fate(self, offered: Offered, line: VoteLine) -> str:
        if offered.kind != "conflict":
            return line.fate
        words = self._take if offered.key in self._theirs else self._keep
        return f"{words}; {line.fate}" if line.fate else words

    def _filter(self) -> None:
        self.beginResetModel()
        self._shown = [line for line in self._all if self._kind in ("", line.kind)]
        self.endResetModel()
