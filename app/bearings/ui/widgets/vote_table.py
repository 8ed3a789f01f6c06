"""A table of votes with a choice where two differ: Space or Return decides the current line the other way."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from bearings.ui.models.vote_lines import FATE, HERE, PERSON, QUESTION, THERE, VoteLines
from bearings.ui.theme import follow_theme, metrics
from bearings.ui.widgets.telling_rows import TellingRows
from bearings.ui.widgets.wrapped_head import WrappedHead

ROW_HEIGHT = 40
LEAST_ROWS, MOST_ROWS = 3, 8  # in sight
WIDTHS = {PERSON: 168, HERE: 132, THERE: 132, FATE: 184}


class VoteTable(QTableView):
    """`line_shown` carries the detail of the line the focus came to."""

    line_shown = Signal(str)

    def __init__(self, model: VoteLines, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = model
        self.setAccessibleName(name)
        self.setModel(model)
        self.setItemDelegate(TellingRows(self, ROW_HEIGHT))
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self._head = header = WrappedHead(self)
        self.setHorizontalHeader(header)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(QUESTION, QHeaderView.ResizeMode.Stretch)
        model.modelReset.connect(self._start)
        model.dataChanged.connect(self._tell)
        follow_theme(self.restyle)

    def restyle(self) -> None:
        px = metrics().px
        self.setFont(metrics().font("secondary"))
        self.verticalHeader().setDefaultSectionSize(px(ROW_HEIGHT))
        self._fit()

    def sizeHint(self) -> QSize:
        rows = max(LEAST_ROWS, min(self._lines.rowCount(), MOST_ROWS))
        return QSize(metrics().px(640), self._tall(rows))

    def minimumSizeHint(self) -> QSize:
        return QSize(metrics().px(320), self._tall(LEAST_ROWS))

    def _tall(self, rows: int) -> int:
        return self._head.sizeHint().height() + rows * metrics().px(ROW_HEIGHT) + 4

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The columns share what there is, so that nothing has to be scrolled sideways."""
        wanted = {c: max(metrics().px(width), self._head.least(c)) for c, width in WIDTHS.items()}
        share = min(1.0, self.viewport().width() * 0.74 / sum(wanted.values()))
        for column, width in wanted.items():
            self._head.resizeSection(column, int(width * share))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._lines.toggle(self.currentIndex())
            return
        super().keyPressEvent(event)

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        self._tell()

    def _start(self) -> None:
        self.updateGeometry()
        if self._lines.rowCount():
            self.setCurrentIndex(self._lines.index(0, FATE))
        self._tell()

    def _tell(self, *_: object) -> None:
        line = self._lines.line(self.currentIndex())
        self.line_shown.emit(line.detail if line else "")
