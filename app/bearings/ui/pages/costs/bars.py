"""Costs: every route beside the others, as bars with their range and as the sums they are made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from bearings.ui.pages.costs.routes import shown_routes
from bearings.ui.pages.costs.table import CostTable
from bearings.ui.widgets.card import Card
from bearings.ui.widgets.layouts import Column, Row
from bearings.ui.widgets.segmented import Segmented
from bearings.ui.widgets.svg_view import SvgView
from bearings.ui.widgets.text import PlainLabel
from bearings.ui.worded import worded_in_chart

if TYPE_CHECKING:
    from bearings.domain.costs.figures import Figure
    from bearings.report.charts_cost import CostBar
    from bearings.ui.live_session import LiveSession
    from bearings.ui.tokens import Theme

PERIOD, MONTH = "costsPeriod", "costsMonth"
WITH, WITHOUT = "costsWithLabour", "costsWithoutLabour"


class BarsCard(Card):
    """`why` carries the route whose cost is asked about, `all_wanted` whether all routes are wanted."""

    why = Signal(str)
    all_wanted = Signal(bool)

    def __init__(self, live: LiveSession, parent: QWidget | None = None) -> None:
        super().__init__(margins=24, gap=16, parent=parent)
        self.setObjectName("costBarsCard")
        self._live = live
        self._rows: list[CostBar] = []  # kept: a theme may change after the file is closed
        self._currency = self._unit = ""
        self.body.addWidget(PlainLabel(self.tr("Routes side by side"), "heading"))
        self._halves = Row(gap=32)
        self.body.addLayout(self._halves)
        self._chart = SvgView(self.tr("Cost of each route with its range"))
        self._chart.setObjectName("costBars")
        self._halves.addWidget(self._chart, 5, Qt.AlignmentFlag.AlignTop)
        self._halves.addLayout(self._build_switches(), 3)
        self.table = CostTable(live)
        self.table.why.connect(self.why)
        self.body.addWidget(self.table)

    def _build_switches(self) -> Column:
        column = Column(gap=12)
        self._span = Segmented(
            self.tr("Time"), [(PERIOD, self.tr("Whole period")), (MONTH, self.tr("Per month"))]
        )
        self._labour = Segmented(
            self.tr("Labour"), [(WITH, self.tr("With labour")), (WITHOUT, self.tr("Without labour"))]
        )
        for switch in (self._span, self._labour):
            switch.chosen.connect(self.refresh)
            column.addWidget(switch)
        self._all = QCheckBox(self.tr("&All routes, considered or not"))
        self._all.setObjectName("costsAllRoutes")
        self._all.clicked.connect(self._wants_all)
        column.addWidget(self._all)
        self._about = PlainLabel("", "secondary")
        self._about.setObjectName("costBarsAbout")
        column.addWidget(self._about)
        column.addStretch(1)
        return column

    def set_narrow(self, narrow: bool) -> None:
        self._halves.fold(narrow)
        self.table.set_narrow(narrow)

    @property
    def shows_all(self) -> bool:
        """Whether routes that are not under consideration are shown too."""
        return self._all.isChecked()

    def refresh(self) -> None:
        if not self._live.is_open:
            return
        from bearings.domain.costs.figures import figure

        live = self._live
        month, labour = self._span.current == MONTH, self._labour.current == WITH
        costs = live.conclusions.costs.routes
        figures = {
            route: figure(costs[route], span="month" if month else "period", labour=labour)
            for route in shown_routes(live, everything=self.shows_all)
        }
        self._about.setText(self._about_text(month=month, labour=labour))
        self._draw(figures, month=month)
        self.table.show_figures(figures, month=month, labour=labour)

    def _about_text(self, *, month: bool, labour: bool) -> str:
        months = self._live.questionnaire.costs.months
        if month:
            what = self.tr("A running month; what is paid once is left out.")
        else:
            what = self.tr("All of {} months, with what is paid once.").format(months)
        who = self.tr("People are included.") if labour else self.tr("Service only, without people.")
        line = self.tr("Each line spans the low-cost to the high-cost case: an envelope, not a probability.")
        return f"{what} {who} {line}"

    def _draw(self, figures: dict[str, Figure], *, month: bool) -> None:
        from bearings.report.charts_cost import CostBar, cost_bars_in_words

        model, routes = self._live.questionnaire.costs, self._live.questionnaire.routes
        names = part_names()
        rows = [
            CostBar(
                routes.route(route).name,
                shown.low,
                shown.base,
                shown.high,
                [(names[part], number) for part, number in shown.parts],
                self._note(route),
            )
            for route, shown in figures.items()
        ]
        unit = self.tr("a month") if month else self.tr("in {} months").format(model.months)
        if (rows, unit) != (self._rows, self._unit):
            self._rows, self._unit, self._currency = rows, unit, model.currency
            self._chart.show_chart(self._chart_svg, cost_bars_in_words(rows, model.currency, unit))

    def _chart_svg(self, theme: Theme) -> str:
        from bearings.report.charts_cost import cost_bars

        return cost_bars(self._rows, theme.as_palette(), self._currency, self._unit, worded_in_chart)

    def _note(self, route: str) -> str:
        """What stands below the name of a route."""
        choice = self._live.conclusions.choice
        if route == choice.recommended:
            return self.tr("recommended")
        if route == choice.next_route:
            return self.tr("to prepare next")
        return "" if choice.routes[route].considered else self.tr("not considered")

    def _wants_all(self) -> None:
        self.refresh()
        self.all_wanted.emit(self.shows_all)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Costs", text)


def part_names() -> dict[str, str]:
    """The parts of a cost as people call them."""
    return {
        "service": _tr("Service"),
        "once": _tr("Service, once"),
        "labour_once": _tr("Labour, once"),
        "labour": _tr("Labour"),
    }
