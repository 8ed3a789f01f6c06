"""The heat map of the Results page: a cell a capability, a row a dimension."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from bearings.domain.rounding import percent
from bearings.ui.theme import follow_theme, metrics
from bearings.ui.widgets.card import Card
from bearings.ui.widgets.heat_cell import HeatCell
from bearings.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from bearings.ui.live_session import LiveSession


class HeatMapCard(Card):
    """All capabilities as cells, a row a dimension; a cell is asked why by pressing it."""

    why = Signal(str)

    def __init__(self, live: LiveSession, parent: QWidget | None = None) -> None:
        super().__init__(margins=24, gap=12, parent=parent)
        self.setObjectName("heatMap")
        self._live = live
        self.body.addWidget(PlainLabel(self.tr("Capabilities"), "heading"))
        self._hint = PlainLabel(
            self.tr("Press a cell to see why. Hatched: not rated, or it does not apply."), "secondary"
        )
        self.body.addWidget(self._hint)
        self._holder = QWidget()
        self._grid = QGridLayout(self._holder)
        self.body.addWidget(self._holder)
        self._cells: dict[str, HeatCell] = {}
        self._rows: list[tuple[QWidget, list[HeatCell]]] = []  # the name of a dimension, and its cells
        self._narrow = False
        follow_theme(self.restyle)

    def restyle(self) -> None:
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._grid.setColumnMinimumWidth(0, 0 if self._narrow else metrics().px(104))
        for number in range(len(self._rows)):
            self._grid.setRowMinimumHeight(2 * number, metrics().px(36) if self._narrow else 0)
        self.update()

    def set_narrow(self, narrow: bool) -> None:
        """Stand the names of the dimensions above their cells, or before them."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._place()

    def rebuild(self) -> None:
        """Make the cells of the questionnaire that is open."""
        for label, cells in self._rows:
            for old in (label, *cells):
                self._grid.removeWidget(old)
                old.hide()
                old.deleteLater()
        self._cells, self._rows = {}, []
        for dimension in self._live.questionnaire.dimensions:
            label = PlainLabel(dimension.name, "secondary", strong=True, tone="text", wide=True)
            label.setAlignment(Qt.AlignmentFlag.AlignVCenter)
            cells = []
            for capability in dimension.capabilities:
                cell = HeatCell(capability.name)
                cell.setObjectName(f"cell_{capability.id}")
                cell.clicked.connect(self._pressed)
                self._cells[capability.id] = cell
                cells.append(cell)
            self._rows.append((label, cells))
        self._place()

    def _place(self) -> None:
        first = 0 if self._narrow else 1
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 0)
        for number, (label, cells) in enumerate(self._rows):
            if self._narrow:
                self._grid.addWidget(label, 2 * number, 0, 1, max(len(cells), 1))
            else:
                self._grid.addWidget(label, number, 0)
            row = 2 * number + 1 if self._narrow else number
            for column, cell in enumerate(cells, first):
                self._grid.addWidget(cell, row, column)
                self._grid.setColumnStretch(column, 1)
        self.restyle()

    def show_results(self) -> None:
        levels = self._live.questionnaire.model.levels
        for key, cell in self._cells.items():
            result = self._live.results.scorecard.capabilities[key]
            if not result.applicable:
                words = self.tr("does not apply")
            elif result.level is None:
                words = self.tr("not rated, {} answered").format(percent(result.coverage))
            else:
                words = levels[result.level - 1].name
            cell.show_score(result.score, result.level, words)

    def _pressed(self) -> None:
        cell = self.sender()
        for key, candidate in self._cells.items():
            if candidate is cell:
                self.why.emit(key)
                return
