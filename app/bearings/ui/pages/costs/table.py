"""Costs: the sums of each route in figures; every row can be asked why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from bearings.ui.theme import follow_theme, metrics
from bearings.ui.widgets.buttons import Button
from bearings.ui.widgets.text import PlainLabel
from bearings.ui.worded import worded

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bearings.domain.costs.figures import Figure
    from bearings.ui.live_session import LiveSession

NAME, SERVICE, LABOUR, ONCE, TOTAL, EACH, WHY = range(7)
FIGURES = {SERVICE: "service", LABOUR: "labour", ONCE: "once", TOTAL: "total", EACH: "each"}
WIDEST_HEAD = 104  # pixels at 100 %; a longer head wraps, so that the names keep their room
MIDDLE = Qt.AlignmentFlag.AlignVCenter


def _tr(text: str) -> str:
    return QCoreApplication.translate("Costs", text)


class CostTable(QWidget):
    """`why` carries the id of the route whose cost is asked about, `grown` tells that rows were made.

    Every route of the pack has a row that stays, so that the focus never gets
    lost; rows and columns that say nothing are hidden.
    """

    why = Signal(str)
    grown = Signal()

    def __init__(self, live: LiveSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("costTable")
        self._live = live
        self._narrow = self._month = False
        self._labour = True
        self._shown: tuple[str, ...] = ()
        self._rows: dict[str, _Row] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(NAME, 1)
        heads = {
            SERVICE: self.tr("Service"),
            LABOUR: self.tr("Labour"),
            ONCE: self.tr("Paid once"),
            TOTAL: self.tr("Base total"),
            EACH: self.tr("1,000 requests"),
        }
        self._heads = {column: PlainLabel(words, "label") for column, words in heads.items()}
        for column, head in self._heads.items():
            head.setAlignment(Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(head, 0, column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
        follow_theme(self.restyle)

    def restyle(self) -> None:
        self._grid.setHorizontalSpacing(metrics().px(24))
        self._grid.setVerticalSpacing(0)
        for head in self._heads.values():
            head.setMaximumWidth(metrics().px(WIDEST_HEAD))

    def set_narrow(self, narrow: bool) -> None:
        """Leave out what the chart says too."""
        self._narrow = narrow
        self._hide_and_show()

    def show_figures(self, figures: Mapping[str, Figure], *, month: bool, labour: bool) -> None:
        """Show the sums of these routes."""
        self._month, self._labour, self._shown = month, labour, tuple(figures)
        routes = self._live.questionnaire.routes
        self._make_rows(routes.complexity_order)
        for route, shown in figures.items():
            row = self._rows[route]
            row.show_name(routes.route(route).name)
            for column, cell in row.cells.items():
                cell.setText(self._words(route, shown, column))
        self._hide_and_show()

    def _words(self, route: str, shown: Figure, column: int) -> str:
        from bearings.domain.costs.figures import per_thousand
        from bearings.domain.costs.words import amount

        parts = dict(shown.parts)
        number: float | None = shown.base
        if column == SERVICE:
            number = parts.get("service", 0.0)
        elif column == LABOUR:
            number = parts.get("labour", 0.0)
        elif column == ONCE:
            number = parts.get("once", 0.0) + parts.get("labour_once", 0.0)
        elif column == EACH:
            number = per_thousand(self._live.conclusions.costs.routes[route].base, labour=self._labour)
        return worded(amount(number, self._live.questionnaire.costs.currency))

    def _make_rows(self, routes: Sequence[str]) -> None:
        """Make the rows that are missing, in the order of the pack."""
        missing = [route for route in routes if route not in self._rows]
        for line, route in enumerate(missing, start=len(self._rows) + 1):
            row = self._rows[route] = _Row(route, self)
            self._grid.addWidget(row.name, line, NAME, MIDDLE)
            for column, widget in (*row.cells.items(), (WHY, row.why)):
                self._grid.addWidget(widget, line, column, Qt.AlignmentFlag.AlignRight | MIDDLE)
            row.why.asked.connect(self.why)
        if missing:
            self.grown.emit()

    def _hide_and_show(self) -> None:
        columns = {TOTAL} if self._narrow else set(FIGURES)
        if self._month:
            columns.discard(ONCE)
        if not self._labour:
            columns.discard(LABOUR)
        for column, head in self._heads.items():
            head.setVisible(column in columns)
        for route, row in self._rows.items():
            there = route in self._shown
            row.name.setVisible(there)
            row.why.setVisible(there)
            for column, cell in row.cells.items():
                cell.setVisible(there and column in columns)


class _Row:
    """The widgets of one route."""

    def __init__(self, route: str, table: CostTable) -> None:
        self.name = PlainLabel("", "secondary", tone="text", parent=table)
        self.cells = {}
        for column, name in FIGURES.items():
            cell = PlainLabel(
                "", "secondary", tone="text", strong=column == TOTAL, numbers=True, wide=True, parent=table
            )
            cell.setObjectName(f"cost_{route}_{name}")
            self.cells[column] = cell
        self.why = _WhyRoute(route, _tr("Why?"), table)

    def show_name(self, name: str) -> None:
        self.name.setText(name)
        self.why.setAccessibleName(_tr("Why does {} cost this?").format(name))


class _WhyRoute(Button):
    asked = Signal(str)

    def __init__(self, route: str, text: str, parent: QWidget) -> None:
        super().__init__(text, "quiet", parent=parent)
        self._route = route
        self.setObjectName(f"whyCost_{route}")
        self.clicked.connect(self._pressed)

    def _pressed(self) -> None:
        self.asked.emit(self._route)
