"""A table of lines to read: long words go on in a second line, one column takes the room that is left."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QAbstractItemModel, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHeaderView, QTreeView

from bearings.ui.theme import follow_theme, metrics
from bearings.ui.widgets.wrapped_head import WrappedHead
from bearings.ui.widgets.wrapped_rows import WrappedRows

ROW_HEIGHT = 36  # pixels at 100 %
LEAST_SHARE = 0.36  # of the width, for the column that stretches


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
        self._share_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out()

    def _share_out(self) -> None:
        """Give the columns their widths, or less of them where too little would be left to stretch into."""
        room = self.viewport().width() * (1 - LEAST_SHARE)
        wanted = sum(map(metrics().px, self._widths.values()))
        shrunk = min(room / wanted, 1.0) if room > 0 and wanted else 1.0
        for column, width in self._widths.items():
            self._head.resizeSection(column, max(int(metrics().px(width) * shrunk), self._head.least(column)))

    def sizeHint(self) -> QSize:
        return QSize(metrics().px(self._wide), self._tall(max(self.model().rowCount(), self._least)))

    def minimumSizeHint(self) -> QSize:
        return QSize(metrics().px(self._wide // 2), self._tall(self._least))

    def _tall(self, rows: int) -> int:
        return self._head.sizeHint().height() + min(rows, self._most) * metrics().px(ROW_HEIGHT)
