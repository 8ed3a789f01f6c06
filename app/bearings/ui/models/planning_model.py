"""Planning values as an item model: groups, and in each the values with their three outcomes and origin."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from bearings.ui.icons import make_icon
from bearings.ui.theme import metrics, theme
from bearings.ui.worded import worded

if TYPE_CHECKING:
    from bearings.domain.costs.planning_values import PlanningValue

Index = QModelIndex | QPersistentModelIndex

IdRole = Qt.ItemDataRole.UserRole + 1
LABEL, LOW, BASE, HIGH, UNIT, ORIGIN = range(6)
COLUMNS = 6


@dataclass(frozen=True, slots=True)
class ShownValue:
    """A value with where it comes from, in words."""

    value: PlanningValue
    origin: str


@dataclass(eq=False)
class _Group:
    name: str
    number: int
    rows: list[ShownValue] = field(default_factory=list)


class PlanningModel(QAbstractItemModel):
    """Two levels. A value that is replaced carries a pencil and says so to a screen reader."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups: list[_Group] = []

    def show(self, groups: Sequence[tuple[str, Sequence[ShownValue]]]) -> bool:
        """Show these groups by name; True if rows came or went, so that views start anew."""
        wanted = [_Group(name, number, list(rows)) for number, (name, rows) in enumerate(groups)]
        if _ids(wanted) != _ids(self._groups):
            self.beginResetModel()
            self._groups = wanted
            self.endResetModel()
            return True
        for old, new in zip(self._groups, wanted, strict=True):
            for number, row in enumerate(new.rows):
                if old.rows[number] != row:
                    old.rows[number] = row
                    first = self.createIndex(number, 0, old)
                    self.dataChanged.emit(first, first.siblingAtColumn(COLUMNS - 1))
        return False

    @property
    def value_count(self) -> int:
        """How many values are shown, groups not counted."""
        return sum(len(group.rows) for group in self._groups)

    def value(self, index: Index) -> PlanningValue | None:
        """The planning value at an index, None for a group."""
        row = self._row(index)
        return row.value if row else None

    def index_of(self, value_id: str) -> QModelIndex:
        """The index of a value; an invalid one if it is not shown."""
        for group in self._groups:
            for number, row in enumerate(group.rows):
                if row.value.id == value_id:
                    return self.createIndex(number, 0, group)
        return QModelIndex()

    def first_value(self) -> QModelIndex:
        """The index of the first value; an invalid one if nothing is shown."""
        return next((self.createIndex(0, 0, group) for group in self._groups if group.rows), QModelIndex())

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        if not 0 <= column < COLUMNS or row < 0:
            return QModelIndex()
        if not parent.isValid():
            return self.createIndex(row, column) if row < len(self._groups) else QModelIndex()
        if parent.internalPointer() is None and parent.column() == 0:
            group = self._groups[parent.row()]
            if row < len(group.rows):
                return self.createIndex(row, column, group)
        return QModelIndex()

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        group = index.internalPointer() if index.isValid() else None
        return self.createIndex(group.number, 0) if isinstance(group, _Group) else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        if not parent.isValid():
            return len(self._groups)
        if parent.internalPointer() is not None or parent.column() > 0:
            return 0
        return len(self._groups[parent.row()].rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return COLUMNS

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section in (LOW, BASE, HIGH):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Planning value"),
            self.tr("Low"),
            self.tr("Base"),
            self.tr("High"),
            self.tr("Unit"),
            self.tr("Source and date"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._row(index)
        if row is None:
            return self._group_data(index, role)
        column, value = index.column(), row.value
        if role == Qt.ItemDataRole.DisplayRole:
            return _shown(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole and column in (LOW, BASE, HIGH):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == IdRole:
            return value.id
        if role == Qt.ItemDataRole.FontRole and column in (LOW, BASE, HIGH):
            return metrics().font("secondary", strong=value.changed, tabular=True)
        if column == LABEL and value.changed:
            if role == Qt.ItemDataRole.DecorationRole:
                return make_icon("pencil", theme().accent, metrics().px(14))
            if role == Qt.ItemDataRole.AccessibleTextRole:
                return self.tr("{}, replaced").format(label_of(value))
        return None

    def _group_data(self, index: Index, role: int) -> Any:
        if index.column() != LABEL:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._groups[index.row()].name
        if role == Qt.ItemDataRole.FontRole:
            return metrics().font("secondary", strong=True)
        return None

    def _row(self, index: Index) -> ShownValue | None:
        group = index.internalPointer() if index.isValid() else None
        return group.rows[index.row()] if isinstance(group, _Group) else None


def label_of(value: PlanningValue) -> str:
    """What a planning value is called; of a tier's prices, the pack names the tier and Bearings the rest."""
    return worded(value.label) if ".price_" in value.id else value.label


def unit_of(value: PlanningValue) -> str:
    """What a planning value counts in, in the words of the pack; of a tier's prices, in ours."""
    return worded(value.unit) if ".price_" in value.id else value.unit


def _ids(groups: Sequence[_Group]) -> list[tuple[str, list[str]]]:
    return [(group.name, [row.value.id for row in group.rows]) for group in groups]


def _shown(row: ShownValue, column: int) -> str:
    from bearings.domain.costs.words import number_in_words

    value = row.value
    numbers = {LOW: value.low, BASE: value.base, HIGH: value.high}
    if column in numbers:
        return worded(number_in_words(numbers[column]))
    return {LABEL: label_of(value), UNIT: unit_of(value), ORIGIN: row.origin}[column]
