"""A trace as an item model: what, value, weight and contribution of each step."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from bearings.domain.rounding import percent
from bearings.ui.figures import decimal
from bearings.ui.worded import worded

if TYPE_CHECKING:
    from bearings.domain.traces.trace import TraceNode

Index = QModelIndex | QPersistentModelIndex

LinkRole = Qt.ItemDataRole.UserRole + 1
HeldRole = Qt.ItemDataRole.UserRole + 2
DetailRole = Qt.ItemDataRole.UserRole + 3
WHAT, VALUE, WEIGHT, CONTRIBUTION = range(4)


@dataclass(eq=False)
class _Row:
    node: TraceNode | None
    parent: _Row | None = None
    number: int = 0
    children: list[_Row] = field(default_factory=list)


class TraceModel(QAbstractItemModel):
    """Four columns; the first is the step, with its detail as tooltip."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._root = _Row(None)

    def show(self, node: TraceNode) -> None:
        """Show that trace; the node itself is the only top row."""
        self.beginResetModel()
        self._root = _Row(None)
        self._root.children = [_grown(node, self._root, 0)]
        self.endResetModel()

    @property
    def has_numbers(self) -> bool:
        """Whether any step has a weight or adds to another."""
        return any(_counts(row) for row in self._root.children)

    @property
    def has_values(self) -> bool:
        """Whether any step below the first has a value."""
        steps = (step for top in self._root.children for child in top.children for step in _all(child))
        return any(step.node is not None and step.node.value for step in steps)

    @property
    def has_weights(self) -> bool:
        """Whether any step is a share of the one above it."""
        return any(step.node is not None and step.node.weight is not None for step in _all(self._root))

    @property
    def has_links(self) -> bool:
        """Whether any step leads to a question."""
        return any(step.node is not None and step.node.link for step in _all(self._root))

    def clear(self) -> None:
        self.beginResetModel()
        self._root = _Row(None)
        self.endResetModel()

    def _row(self, index: Index) -> _Row:
        row = index.internalPointer() if index.isValid() else None
        return row if isinstance(row, _Row) else self._root

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        children = self._row(parent).children
        if not (0 <= row < len(children) and 0 <= column < 4):
            return QModelIndex()
        return self.createIndex(row, column, children[row])

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        parent = self._row(index).parent
        if parent is None or parent is self._root:
            return QModelIndex()
        return self.createIndex(parent.number, 0, parent)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.column() > 0 else len(self._row(parent).children)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section in (WEIGHT, CONTRIBUTION):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Step"), self.tr("Value"), self.tr("Weight"), self.tr("Adds"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        node = self._row(index).node if index.isValid() else None
        if node is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return _shown(node, index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in (WEIGHT, CONTRIBUTION):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == LinkRole:
            return node.link
        if role == HeldRole:
            return node.held
        if role == DetailRole:
            return worded(node.detail)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return worded(node.detail)
        return None


def _grown(node: TraceNode, parent: _Row, number: int) -> _Row:
    row = _Row(node, parent, number)
    row.children = [_grown(child, row, n) for n, child in enumerate(node.children)]
    return row


def _all(row: _Row) -> Iterator[_Row]:
    yield row
    for child in row.children:
        yield from _all(child)


def _counts(row: _Row) -> bool:
    node = row.node
    weighed = node is not None and (node.weight is not None or node.contribution is not None)
    return weighed or any(_counts(child) for child in row.children)


def _shown(node: TraceNode, column: int) -> str:
    if column == WHAT:
        return worded(node.title)
    if column == VALUE:
        mark = {True: "✓ ", False: "✗ "}.get(node.held, "") if node.held is not None else ""
        return f"{mark}{worded(node.value)}"
    if column == WEIGHT:
        return "" if node.weight is None else percent(node.weight)
    if node.contribution is None:
        return ""
    if node.contribution == 0:
        return "0"
    size = abs(node.contribution)
    if node.weight is None and size >= 1:  # a sum of money, not a part of a score
        return decimal(node.contribution, 0 if size >= 1000 else 2)
    return decimal(node.contribution, 2 if size < 1 else 1)
