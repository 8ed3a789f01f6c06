"""Rows of a table or tree that tell on hover what a narrow cell cuts off."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from bearings.ui.theme import metrics
from bearings.ui.widgets.text import as_tooltip

Index = QModelIndex | QPersistentModelIndex


class TellingRows(QStyledItemDelegate):
    """Rows of `tall` design pixels, or as tall as their words."""

    def __init__(self, view: QAbstractItemView, tall: int = 0) -> None:
        super().__init__(view)
        self._tall = tall

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        hint = super().sizeHint(option, index)
        return QSize(hint.width(), metrics().px(self._tall)) if self._tall else hint

    def is_cut(self, option: QStyleOptionViewItem, index: Index) -> bool:
        """Whether the cell in `option.rect` shows less than its words."""
        return super().sizeHint(option, index).width() > option.rect.width()

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        if event.type() != QEvent.Type.ToolTip or index.data(Qt.ItemDataRole.ToolTipRole):
            return super().helpEvent(event, view, option, index)
        words = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        told = as_tooltip(words) if self.is_cut(option, index) else ""
        QToolTip.showText(event.globalPos(), told, view)
        return True
