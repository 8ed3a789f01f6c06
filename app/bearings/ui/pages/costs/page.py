"""Costs: what each route costs, from which volume it pays, and every value behind it."""

from __future__ import annotations

from collections.abc import Generator
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from bearings.ui.pages.costs.bars import BarsCard
from bearings.ui.pages.costs.break_even import BreakEvenCard
from bearings.ui.pages.costs.choices import ChoicesCard
from bearings.ui.pages.costs.summary import SummaryCard
from bearings.ui.pages.costs.values import ValuesCard
from bearings.ui.pages.costs.volumes import VolumesCard
from bearings.ui.pages.page import Page, ScrollColumn
from bearings.ui.pages.setup.fields import tab_stops
from bearings.ui.pages.why_beside import WhyBeside
from bearings.ui.widgets.banner import Banner
from bearings.ui.widgets.buttons import Button
from bearings.ui.widgets.editing import editing
from bearings.ui.widgets.empty_state import EmptyState
from bearings.ui.widgets.layouts import Column
from bearings.ui.widgets.section import PageHeader
from bearings.ui.widgets.strip import Strip
from bearings.ui.worded import worded

if TYPE_CHECKING:
    from bearings.domain.questionnaire import ProfileQuestion
    from bearings.domain.traces.trace import TraceNode
    from bearings.session import Change
    from bearings.ui.live_session import LiveSession

CostCard = SummaryCard | BarsCard | BreakEvenCard | VolumesCard | ChoicesCard | ValuesCard
FORMULAS = "formulas"


class CostsPage(Page):
    """`profile_wanted` when a person wants to answer the volumes; `question_wanted` carries a question id."""

    key = "costs"
    icon = "coins"
    profile_wanted = Signal()
    question_wanted = Signal(str)

    def __init__(self, live: LiveSession, parent: QWidget | None = None) -> None:
        super().__init__(live, parent)
        self._asked: tuple[ProfileQuestion, ...] = ()  # the questions whose volumes are asked here
        column = Column(self, gap=0)
        self._scroll = ScrollColumn(gap=24)
        self._beside = WhyBeside(self._scroll)
        self._beside.narrowed.connect(self._set_narrow)
        self._beside.panel.question_wanted.connect(self.question_wanted)
        column.addWidget(self._beside, 1)
        self._nothing = EmptyState(
            "coins",
            self.tr("Nothing is costed here"),
            more=self.tr("The routes of this questionnaire have no costs."),
        )
        self._nothing.sentence.setObjectName("costsNothing")
        self._nothing.hide()
        column.addWidget(self._nothing, 1)
        self._strip = Strip()
        self._strip.words.setObjectName("costsEstimate")
        column.addWidget(self._strip)
        self._build_head()
        self._scroll.body.addStretch(1)
        self._cards: list[CostCard] = []

    def parts(self) -> Generator[None]:
        live = self.live
        self._asked = live.questionnaire.profile
        self._tell()
        yield
        self.summary = SummaryCard(live)
        self.summary.why.connect(self.explain)
        self._add(self.summary)
        yield
        self.bars = BarsCard(live)
        self.bars.why.connect(self.explain)
        self._add(self.bars)
        self.bars.table.grown.connect(self._order_tabs)
        yield
        self.break_even = BreakEvenCard(live)
        self.bars.all_wanted.connect(self.break_even.show_all)
        self._add(self.break_even)
        yield
        self.volumes = VolumesCard(live)
        self.volumes.rebuild()
        self._add(self.volumes)
        yield
        self.choices = ChoicesCard(live)
        self._add(self.choices)
        yield
        self.values = ValuesCard(live)
        self.bars.all_wanted.connect(self.values.show_all)
        self._add(self.values)
        editing(self.volumes, self.choices, self.values.editor)
        self._order_tabs()

    def _add(self, card: CostCard) -> None:
        """Put a card below the others, filled before it comes in: it is laid out once."""
        card.setParent(self._scroll.content)  # a card that shows itself would be a window without
        if not isinstance(card, VolumesCard):
            card.set_narrow(self._beside.narrow)
        card.refresh()
        self._cards.append(card)
        self._scroll.append(card)

    def _build_head(self) -> None:
        body = self._scroll.body
        self._header = PageHeader(self.tr("Costs"))
        formulas = Button(self.tr("F&ormulas"))
        formulas.setObjectName("costsFormulas")
        formulas.clicked.connect(self._ask_formulas)
        self._header.buttons.addWidget(formulas)
        body.addWidget(self._header)
        self._stale, self._assumed, self._problems = Banner("warning"), Banner("info"), Banner("danger")
        names = ("costsStale", "costsAssumed", "costsProblems")
        for banner, name in zip((self._stale, self._assumed, self._problems), names, strict=True):
            banner.setObjectName(name)
            banner.text.setObjectName(f"{name}Text")
            body.addWidget(banner)
        self._assumed.button.setObjectName("costsToProfile")
        self._assumed.acted.connect(self.profile_wanted)

    @property
    def title(self) -> str:
        return self.tr("Costs")

    def opened(self) -> None:
        self._beside.forget()
        self._scroll.begin_at_top()
        self._forget_typed()
        if self.live.questionnaire.profile != self._asked:
            self._asked = self.live.questionnaire.profile
            self.volumes.rebuild()
            self._order_tabs()

    def closed(self) -> None:
        self._beside.forget()
        self._forget_typed()

    def refresh(self, change: Change | None) -> None:
        if not self.live.is_open:
            return
        self._tell()
        for card in self._cards:
            card.refresh()
        if self._beside.asked:
            self._beside.renew(self._trace(self._beside.asked))

    def _order_tabs(self) -> None:
        """Tab follows the eye, whichever widget was made first."""
        for first, second in pairwise(tab_stops(self._scroll.body)):
            QWidget.setTabOrder(first, second)

    def explain(self, route: str) -> None:
        """Open the Why panel on the cost of a route."""
        self._beside.explain(route, self._trace(route))

    def _ask_formulas(self) -> None:
        self._beside.explain(FORMULAS, self._trace(FORMULAS))

    def _trace(self, what: str) -> TraceNode:
        from bearings.domain.traces.costs import CostTracer

        live = self.live
        tracer = CostTracer(live.questionnaire, live.assessment, live.conclusions.costs)
        return tracer.formulas() if what == FORMULAS else tracer.route(what)

    def _tell(self) -> None:
        """Say what the figures rest on, and what is missing, in sentences."""
        from bearings.domain.costs.stale import month_in_words, stale_in_words, staleness
        from bearings.domain.costs.words import assumed_in_words, problems_in_words

        live = self.live
        model, costs = live.questionnaire.costs, live.conclusions.costs
        costed = bool(costs.routes or costs.problems)
        self._beside.setVisible(costed)
        self._strip.setVisible(costed)
        self._nothing.setVisible(not costed)
        self._header.set_secondary(live.assessment.organisation.name)
        self._strip.words.setText(
            self.tr("Planning estimate, not a quote. Prices of {}, in {}.").format(
                worded(month_in_words(model.price_date)), model.currency
            )
        )
        old = worded(stale_in_words(model, staleness(model, live.assessment, date.today())))
        assumed = worded(assumed_in_words(live.questionnaire, costs))
        problems = worded(problems_in_words(live.questionnaire, costs))
        _tell(self._stale, old)
        _tell(self._assumed, assumed, action=self.tr("A&nswer in Setup"))
        _tell(self._problems, problems)

    def _set_narrow(self, narrow: bool) -> None:
        for card in self._cards:
            if not isinstance(card, VolumesCard):
                card.set_narrow(narrow)

    def _forget_typed(self) -> None:
        self.break_even.forget()
        self.volumes.forget()
        self.choices.forget()
        self.values.forget()


def _tell(banner: Banner, text: str, *, action: str = "") -> None:
    banner.text.setText(text)
    banner.button.setText(action)
    banner.button.setVisible(bool(action))
    banner.setVisible(bool(text))
