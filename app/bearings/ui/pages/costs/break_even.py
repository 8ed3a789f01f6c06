"""Costs: what routes cost over volume, and from which volume the next one is cheaper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from bearings.ui.pages.costs.routes import shown_routes
from bearings.ui.widgets.card import Card
from bearings.ui.widgets.form import ChoiceField, Field
from bearings.ui.widgets.layouts import Column, Row
from bearings.ui.widgets.svg_view import SvgView
from bearings.ui.widgets.text import PlainLabel
from bearings.ui.worded import worded, worded_in_chart

if TYPE_CHECKING:
    from bearings.report.charts_cost import CostLine
    from bearings.ui.live_session import LiveSession
    from bearings.ui.tokens import Theme


class BreakEvenCard(Card):
    """The pair compared is that of the conclusions until a person picks another."""

    def __init__(self, live: LiveSession, parent: QWidget | None = None) -> None:
        super().__init__(margins=24, gap=16, parent=parent)
        self.setObjectName("breakEvenCard")
        self._live = live
        self._picked: tuple[str, str] | None = None
        self._shown = ("", "")
        self._everything = False
        self._lines: list[CostLine] = []  # kept: a theme may change after the file is closed
        self._currency = ""
        self._marks: tuple[float | None, float | None] = (None, None)
        self.body.addWidget(PlainLabel(self.tr("Break-even over volume"), "heading"))
        self._halves = Row(gap=32)
        self.body.addLayout(self._halves)
        self._chart = SvgView(self.tr("Cost of routes over requests a month"))
        self._chart.setObjectName("breakEvenChart")
        self._halves.addWidget(self._chart, 5, Qt.AlignmentFlag.AlignTop)
        side = Column(gap=12)
        self._sentence = PlainLabel("", "body")
        self._sentence.setObjectName("breakEvenSentence")
        side.addWidget(self._sentence)
        self._one, self._other = ChoiceField(), ChoiceField()
        self._one.setObjectName("breakEvenOne")
        self._other.setObjectName("breakEvenOther")
        side.addWidget(Field(self.tr("Compare"), self._one))
        side.addWidget(Field(self.tr("with"), self._other))
        for choice in (self._one, self._other):  # names of routes are long: they must not widen the page
            choice.setSizeAdjustPolicy(ChoiceField.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.setMinimumContentsLength(16)
        self._one.picked.connect(self._pick_one)
        self._other.picked.connect(self._pick_other)
        self._note = PlainLabel(
            self.tr(
                "Base values, people included. Equal quality is assumed: a cheaper route that fails "
                "the pass mark is no alternative."
            ),
            "secondary",
        )
        side.addWidget(self._note)
        side.addStretch(1)
        self._halves.addLayout(side, 3)

    def set_narrow(self, narrow: bool) -> None:
        self._halves.fold(narrow)

    def show_all(self, everything: bool) -> None:
        """Draw routes that are not under consideration too."""
        self._everything = everything
        self.refresh()

    def forget(self) -> None:
        """Another assessment is open: compare what its conclusions compare."""
        self._picked = None

    def refresh(self) -> None:
        if not self._live.is_open:
            return
        routes = shown_routes(self._live, everything=self._everything)
        self.setVisible(len(routes) > 1)
        if len(routes) < 2:
            return
        self._shown = pair = self._pair(routes)
        items = [(route, self._live.questionnaire.routes.route(route).name) for route in routes]
        for choice, route in ((self._one, pair[0]), (self._other, pair[1])):
            choice.set_choices(items)
            choice.show_key(route)
        self._compare(routes, pair)

    def _pair(self, routes: list[str]) -> tuple[str, str]:
        if self._picked and set(self._picked) <= set(routes):
            return self._picked
        even = self._live.conclusions.break_even
        if even is not None and {even.simpler, even.complex} <= set(routes):
            return even.simpler, even.complex
        return routes[0], routes[1]

    def _compare(self, routes: list[str], pair: tuple[str, str]) -> None:
        from bearings.domain.costs.curves import chart_volumes, crossing, total_curves
        from bearings.domain.costs.words import break_even_in_words
        from bearings.report.charts_cost import CostLine
        from bearings.report.charts_cost import break_even_in_words as chart_in_words

        live = self._live
        questionnaire, assessment = live.questionnaire, live.assessment
        even = crossing(questionnaire, assessment, *pair)
        requests, at = live.conclusions.costs.workload.requests, even.requests["base"]
        self._sentence.setText(worded(break_even_in_words(questionnaire, even, requests)))
        curves = total_curves(questionnaire, assessment, routes, chart_volumes(requests, at))
        lines = [
            CostLine(questionnaire.routes.route(route).name, points, emphasised=route in pair)
            for route, points in curves.items()
        ]
        marks = (requests, None if at is None else float(at))
        currency = questionnaire.costs.currency
        if (lines, marks, currency) != (self._lines, self._marks, self._currency):
            self._lines, self._marks, self._currency = lines, marks, currency
            self._chart.show_chart(self._chart_svg, chart_in_words(lines, currency, *marks))

    def _chart_svg(self, theme: Theme) -> str:
        from bearings.report.charts_cost import break_even_lines

        return break_even_lines(
            self._lines, theme.as_palette(), self._currency, *self._marks, say=worded_in_chart
        )

    def _pick_one(self, route: str) -> None:
        one, other = self._shown
        self._compare_anew(route, one if route == other else other)

    def _pick_other(self, route: str) -> None:
        one, other = self._shown
        self._compare_anew(other if route == one else one, route)

    def _compare_anew(self, one: str, other: str) -> None:
        """A person picked the pair; a route picked twice changes places with the other."""
        self._picked = (one, other)
        self.refresh()
