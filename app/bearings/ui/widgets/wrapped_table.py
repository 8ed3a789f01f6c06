"""A table of lines to read: long words go on in a second line, one column takes the room that is left."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QAbstractItemModel, QSize
from PySide6.QtWidgets import QFrame, QHeaderView, QTreeView

from bearings.ui.theme import follow_theme, metrics
from bearings.ui.widgets.wrapped_head import WrappedHead
from bearings.ui.widgets.wrapped_rows import WrappedRows

ROW_HEIGHT = 36  # pixels at 100 %


class WrappedTable(QTreeView):
    """Shows a flat model. `widths` are those of columns at 100 %, all but the one that stretches.

    Between `least` and `most` rows are in sight where there is room.
    """

    def __init__(
        self,
        model: QAbstractItemModel,
        name: str,
        widths: Mapping[int, int],
        *,
        stretch: int,
        wide: int,
        least: int = 2,
        most: int = 10,
    ) -> None:
        super().__init__()
        self._widths, self._wide, self._least, self._most = widths, wide, least, most
        self.setAccessibleName(name)
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QTreeView.SelectionBehavior.SelectRows)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self._head = header = WrappedHead(self)
        self.setHeader(header)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(stretch, QHeaderView.ResizeMode.Stretch)
        self.setItemDelegate(WrappedRows(self))
        model.modelReset.connect(self.updateGeometry)
        follow_theme(self.restyle)

    def restyle(self) -> None:
        self.setFont(metrics().font("secondary"))
        for column, width in self._widths.items():
            self._head.resizeSection(column, max(metrics().px(width), self._head.least(column)))

    def sizeHint(self) -> QSize:
        return QSize(metrics().px(self._wide), self._tall(max(self.model().rowCount(), self._least)))

    def minimumSizeHint(self) -> QSize:
        return QSize(metrics().px(self._wide // 2), self._tall(self._least))

    def _tall(self, rows: int) -> int:
        return self._head.sizeHint().height() + min(rows, self._most) * metrics().px(ROW_HEIGHT)
