"""Rows of a tree that break long words of theirs into lines instead of cutting them off."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QStyleOptionViewItem, QTreeView

from bearings.ui.theme import metrics
from bearings.ui.widgets.telling_rows import TellingRows

MOST_LINES = 2
SIDES = 16  # what the style keeps free left and right of the words


class WrappedRows(TellingRows):
    """For a `QTreeView` whose rows may differ in height; beyond two lines words are told on hover."""

    def __init__(self, tree: QTreeView) -> None:
        super().__init__(tree)
        self._tree = tree
        tree.setUniformRowHeights(False)
        tree.setWordWrap(True)
        tree.header().sectionResized.connect(tree.scheduleDelayedItemsLayout)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        tall = QFontMetrics(self._tree.font()).lineSpacing() * min(self._lines(index), MOST_LINES)
        return QSize(metrics().px(48), metrics().px(12) + tall)

    def is_cut(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> bool:
        return self._lines(index) > MOST_LINES

    def _lines(self, index: QModelIndex | QPersistentModelIndex) -> int:
        """Lines that the words of a cell need."""
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        measured = QFontMetrics(self._tree.font())
        room = QRect(0, 0, max(self._room(index), 1), 10_000)
        height = measured.boundingRect(room, Qt.TextFlag.TextWordWrap, text).height()
        return max(round(height / measured.lineSpacing()), 1)  # a line may be a pixel taller

    def _room(self, index: QModelIndex | QPersistentModelIndex) -> int:
        """Pixels for the words of a cell."""
        depth = 0
        if index.column() == 0:
            above = index.parent()
            while above.isValid() and above != self._tree.rootIndex():
                depth += 1
                above = above.parent()
            depth += 1 if self._tree.rootIsDecorated() else 0
        return self._tree.columnWidth(index.column()) - depth * self._tree.indentation() - metrics().px(SIDES)
