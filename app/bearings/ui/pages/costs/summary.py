"""Costs: what the recommended route and the one after it cost, in figures people ask for first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from bearings.ui.pages.costs.routes import shown_routes
from bearings.ui.theme import follow_theme, metrics
from bearings.ui.widgets.buttons import Button
from bearings.ui.widgets.card import Card
from bearings.ui.widgets.layouts import Column, Hung, Row, hung
from bearings.ui.widgets.paint import RING
from bearings.ui.widgets.text import PlainLabel
from bearings.ui.worded import worded

if TYPE_CHECKING:
    from bearings.domain.costs.costs import RouteCosts
    from bearings.ui.live_session import LiveSession


class SummaryCard(Card):
    """`why` carries the id of the route whose cost is asked about."""

    why = Signal(str)

    def __init__(self, live: LiveSession, parent: QWidget | None = None) -> None:
        super().__init__(margins=24, gap=16, parent=parent)
        self.setObjectName("costSummary")
        self._live = live
        head = Row(gap=16)
        head.addWidget(PlainLabel(self.tr("What it costs to go ahead"), "heading"), 1)
        self._exact = QCheckBox(self.tr("E&xact figures"))
        self._exact.setObjectName("costsExact")
        self._exact.clicked.connect(self.refresh)
        head.addWidget(self._exact, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        self._hint = PlainLabel("", "secondary")
        self._hint.setObjectName("costsHint")
        self.body.addWidget(self._hint)
        self._halves = Row(gap=40)
        self.body.addLayout(Hung(self._halves))
        self._first, self._second = RouteSummary("first"), RouteSummary("second")
        for summary in (self._first, self._second):
            summary.why.connect(self.why)
            self._halves.addWidget(summary, 1)

    def set_narrow(self, narrow: bool) -> None:
        self._halves.fold(narrow)

    def refresh(self) -> None:
        live = self._live
        if not live.is_open:
            return
        choice = live.conclusions.choice
        self._hint.setText(self._hint_text())
        self._hint.setVisible(bool(self._hint.text()))
        first, second = self._pair()
        names = {  # a route of several roles goes by the last of these
            choice.cheapest: self.tr("Cheapest route under consideration"),
            choice.runner_up: self.tr("Next best route"),
            choice.next_route: self.tr("Route to prepare next"),
            choice.recommended: self.tr("Recommended route"),
        }
        for summary, route in ((self._first, first), (self._second, second)):
            outcomes = live.conclusions.costs.routes.get(route) if route else None
            summary.setVisible(outcomes is not None)
            if route and outcomes is not None:
                kicker = names.get(route, self.tr("Next route by cost"))
                summary.show_route(live, route, kicker, outcomes, exact=self._exact.isChecked())

    def _pair(self) -> tuple[str | None, str | None]:
        """The recommended route and the next one; the cheapest where there are none with a cost."""
        choice, costs = self._live.conclusions.choice, self._live.conclusions.costs.routes
        by_cost = sorted(shown_routes(self._live, everything=False), key=lambda r: costs[r].base.total)
        wanted = (choice.recommended, choice.next_route, choice.runner_up, choice.cheapest, *by_cost)
        found = list(dict.fromkeys(route for route in wanted if route in costs))
        return (found[0] if found else None, found[1] if len(found) > 1 else None)

    def _hint_text(self) -> str:
        from bearings.domain.routes.routes import HOLD

        choice, card = self._live.conclusions.choice, self._live.results.scorecard
        if choice.recommended != HOLD:
            return choice.condition and self.tr("Recommended on condition: {}.").format(choice.condition)
        if card.answered == 0:
            return self.tr(
                "Nothing is answered yet, so no route is recommended. The costs show what each would take."
            )
        if choice.hold_reason == "verdict":
            return self.tr(
                "The verdict does not allow a launch yet, so no route is recommended. "
                "The costs show what to plan for."
            )
        return self.tr("No route is open yet. The costs show what to plan for.")


class RouteSummary(QWidget):
    """One route: the total with its range, and what it is made of."""

    why = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"costSummary_{name}")
        self._route = ""
        self.setContentsMargins(RING, 0, RING, 0)  # its button is hung
        column = Column(self, gap=4)
        self._kicker = PlainLabel("", "label")
        self._name = PlainLabel("", "body", strong=True)
        self._name.setObjectName(f"costRoute_{name}")
        self._total = PlainLabel("", "title", numbers=True, wide=True)
        self._total.setObjectName(f"costTotal_{name}")
        self._period = PlainLabel("", "secondary")
        self._range = PlainLabel("", "secondary", numbers=True)
        self._range.setObjectName(f"costRange_{name}")
        for label in (self._kicker, self._name, self._total, self._period, self._range):
            column.addWidget(label)
        column.addSpacing(8)
        self._grid = QGridLayout()
        self._grid.setColumnStretch(0, 1)
        self._facts: list[tuple[PlainLabel, PlainLabel]] = []
        for row in range(6):
            what = PlainLabel("", "secondary", wide=True)
            figure = PlainLabel("", "secondary", tone="text", numbers=True, wide=True)
            figure.setObjectName(f"costFact_{name}_{row}")
            self._grid.addWidget(what, row, 0)
            self._grid.addWidget(figure, row, 1, Qt.AlignmentFlag.AlignRight)
            self._facts.append((what, figure))
        column.addLayout(self._grid)
        self._button = Button(self.tr("Why this cost?"))
        self._button.setObjectName(f"whyCost_{name}")
        self._button.clicked.connect(self._ask)
        column.addSpacing(8)
        column.addLayout(hung(self._button))
        column.addStretch(1)
        follow_theme(self.restyle)

    def restyle(self) -> None:
        self._grid.setHorizontalSpacing(metrics().px(16))
        self._grid.setVerticalSpacing(metrics().px(4))

    def show_route(
        self, live: LiveSession, route: str, kicker: str, outcomes: RouteCosts, *, exact: bool
    ) -> None:
        from bearings.domain.costs.figures import per_thousand
        from bearings.domain.costs.words import amount

        model = live.questionnaire.costs
        base = outcomes.base

        def money(number: float | None) -> str:
            return worded(amount(number, model.currency, exact=exact))

        self._route = route
        name = live.questionnaire.routes.route(route).name
        self._kicker.setText(kicker)
        self._name.setText(name)
        self._button.setAccessibleName(self.tr("Why this cost of {}?").format(name))
        self._total.setText(money(base.total))
        self._period.setText(self.tr("in {} months, people included").format(model.months))
        self._range.setText(
            self.tr("Low-cost case {}, high-cost case {}").format(
                money(outcomes.low.total), money(outcomes.high.total)
            )
        )
        facts = (
            (self.tr("Service, a month"), money(base.month)),
            (self.tr("Service, once"), money(base.once)),
            (self.tr("Labour, a month"), money(base.labour_month)),
            (self.tr("Labour, once"), money(base.labour_once)),
            (self.tr("1,000 requests, service only"), money(per_thousand(base, labour=False))),
            (self.tr("1,000 requests, with everything"), money(per_thousand(base, labour=True))),
        )
        for (what, figure), (words, number) in zip(self._facts, facts, strict=True):
            what.setText(words)
            figure.setText(number)

    def _ask(self) -> None:
        self.why.emit(self._route)
