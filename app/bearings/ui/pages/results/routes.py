"""Routes on the Results page: which way to adopt now, which to prepare for, and what made the choice."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from bearings.domain.rounding import percent, whole
from bearings.ui.pages.results.route_row import Figures, RouteRow, ShownRoute
from bearings.ui.slices import Slices
from bearings.ui.widgets.buttons import Button, keep_room
from bearings.ui.widgets.card import Card
from bearings.ui.widgets.layouts import Column, Row
from bearings.ui.widgets.section import SectionHeader
from bearings.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from bearings.domain.routes.routes import RouteResult
    from bearings.ui.live_session import LiveSession

ROUTE_CHOICE, ROUTE = "route-choice", "route:"  # what is asked why: the choice, the score of a route
REST = 20  # milliseconds after a change: the answer is painted first


class RoutesCard(Card):
    """The choice in a sentence, and all routes with their scores. `why` carries what is asked."""

    why = Signal(str)

    def __init__(self, live: LiveSession, parent: QWidget | None = None) -> None:
        super().__init__(margins=24, gap=16, parent=parent)
        self.setObjectName("routesCard")
        self._live = live
        self._narrow = False
        header = SectionHeader(self.tr("Which route to take"))
        self._why = Button(self.tr("Why this route?"))
        self._why.setObjectName("whyRouteChoice")
        self._why.clicked.connect(self._ask_choice)
        header.buttons.addWidget(self._why)
        self.body.addWidget(header)
        self._parts = QWidget()
        column = Column(self._parts, gap=12)
        self._sentence = PlainLabel("", "body")
        self._sentence.setObjectName("routeSentence")
        column.addWidget(self._sentence)
        self._more = PlainLabel("", "secondary")
        self._more.setObjectName("routeConditions")
        column.addWidget(self._more)
        self._captions = (self.tr("Score"), self.tr("Fit"), self.tr("Need"), self.tr("Economics"))
        self._heads = Figures(self._captions, strong=False)
        self._head_row = QWidget()
        row = Row(self._head_row, gap=8)
        row.addStretch(1)
        row.addWidget(self._heads)
        room = Button(self.tr("Why?"), "quiet")  # keeps the width of the buttons below
        keep_room(room)
        row.addWidget(room)
        room.hide()
        column.addWidget(self._head_row)
        self._list = Column(gap=12)
        column.addLayout(self._list)
        self._estimate = PlainLabel("", "label")
        self._estimate.setObjectName("routeEstimate")
        column.addWidget(self._estimate)
        self.body.addWidget(self._parts)
        self._rows: list[RouteRow] = []
        self._work = Slices(self)
        self.forget()

    def set_narrow(self, narrow: bool) -> None:
        """Stand what does not fit side by side below each other."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._head_row.setVisible(not narrow)
            for row in self._rows:
                row.set_narrow(narrow)

    def forget(self) -> None:
        """Nothing, or another file, is open: what stands here is of the past."""
        self._work.stop()
        self._parts.hide()

    def show_results(self) -> None:
        """Show the routes as they are now, in a moment."""
        self._work.start(self._show_by_and_by(), after=REST)

    def _show_by_and_by(self) -> Generator[object, None, object]:
        """Compute and show, with a rest after each part that takes milliseconds."""
        from bearings.domain.wording.report_words import words

        live = self._live
        conclusions = live.conclusions
        yield conclusions
        said = words(live.questionnaire, live.assessment, live.results, conclusions)
        yield said
        shown = [*self._hold(), *(self._shown(route) for route in conclusions.choice.routes.values())]
        while len(self._rows) < len(shown):
            self._add_row()
            yield self._rows
        self._show_sentences(said["route_sentence"])
        for row, route in zip(self._rows, shown, strict=False):
            row.show_route(route)
            row.show()
        for row in self._rows[len(shown) :]:
            row.hide()
        self._parts.show()
        return shown

    def _show_sentences(self, sentence: str) -> None:
        questionnaire = self._live.questionnaire
        self._sentence.setText(sentence)
        more = self._conditions()
        self._more.setText(more)
        self._more.setVisible(bool(more))
        estimate = self.tr("Planning estimate, not a quote. Prices of {}.")
        self._estimate.setText(estimate.format(questionnaire.costs.price_date))
        weights = questionnaire.routes.weights
        shares = ("", *(percent(share) for share in (weights.fit, weights.need, weights.economics)))
        for label, share in zip(self._heads.values, shares, strict=True):
            label.setText(self.tr("counts {}").format(share) if share else self.tr("of 100 points"))
            label.set_tone("muted")

    def _add_row(self) -> None:
        row = RouteRow(self._captions)
        row.set_narrow(self._narrow)
        row.why.connect(self._ask)
        self._list.addWidget(row)
        QWidget.setTabOrder(self._rows[-1].stop if self._rows else self._why, row.stop)
        self._rows.append(row)

    def _conditions(self) -> str:
        """What limits the recommendation, and the route to prepare for, each in a sentence."""
        questionnaire, choice = self._live.questionnaire, self._live.conclusions.choice
        said = []
        if choice.hold_reason == "verdict":
            said.append(self.tr("The verdict holds every route back for now."))
        elif choice.hold_reason:
            said.append(self.tr("No route under consideration can be taken yet."))
        if choice.condition:
            said.append(self.tr("Only under this condition: {}.").format(choice.condition))
        following = choice.routes.get(choice.next_route) if choice.next_route else None
        if following is not None and not choice.hold_reason:  # else the sentence names it
            name, missing = questionnaire.routes.route(following.id).name, len(following.unmet)
            one, many = self.tr("1 requirement is missing"), self.tr("{} requirements are missing")
            words = one if missing == 1 else many.format(missing)
            if following.closed_by:
                words = self.tr("it is closed by a rule, and {}").format(words)
            said.append(self.tr("Prepare for next: {}; {}.").format(name, words))
        return " ".join(said)

    def _hold(self) -> list[ShownRoute]:
        """Holding back, which has no score, if the pack tells of it."""
        from bearings.domain.routes.routes import HOLD

        routes = self._live.questionnaire.routes
        name = next((route.name for route in routes.items if route.id == HOLD), "")
        if not name:
            return []
        held = self._live.conclusions.recommended == HOLD
        text = routes.status_texts["recommended"] if held else self.tr("Not needed: a route can be taken")
        status = "recommended" if held else "not_considered"
        return [ShownRoute(HOLD, name, status, text, "", ("–",) * 4, asked=False)]

    def _shown(self, route: RouteResult) -> ShownRoute:
        routes = self._live.questionnaire.routes
        figures: tuple[str, ...] = ("–",) * 4
        if route.considered:
            points = self.tr("{} points").format(whole(route.score))
            figures = (points, percent(route.fit), percent(route.need), percent(route.economics))
        return ShownRoute(
            route.id,
            routes.route(route.id).name,
            route.status,
            routes.status_texts.get(route.status, route.status),
            self._reasons(route) if route.considered else "",
            figures,
            asked=route.considered,
        )

    def _reasons(self, route: RouteResult) -> str:
        """The rules that close a route and the capabilities below its floors."""
        questionnaire = self._live.questionnaire
        said = []
        if route.closed_by:
            titles = ", ".join(f"{questionnaire.rule(rule).title} ({rule})" for rule in route.closed_by)
            said.append(self.tr("Closed by: {}.").format(titles))
        if route.unmet:
            low = ", ".join(
                self.tr("{} ({}, at least {} needed)").format(
                    questionnaire.capability(r.capability).name,
                    self.tr("not rated") if r.score is None else whole(r.score),
                    whole(r.floor),
                )
                for r in route.unmet
            )
            said.append(self.tr("Below the floor: {}.").format(low))
        return " ".join(said)

    def _ask(self, route_id: str) -> None:
        self.why.emit(f"{ROUTE}{route_id}")

    def _ask_choice(self) -> None:
        self.why.emit(ROUTE_CHOICE)
