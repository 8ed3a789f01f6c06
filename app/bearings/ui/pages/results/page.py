"""Results: the verdict, the numbers and the findings, each of which can be asked why."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from bearings.ui.pages.page import Page, ScrollColumn
from bearings.ui.pages.results.findings import FindingsCard
from bearings.ui.pages.results.heat_map import HeatMapCard
from bearings.ui.pages.results.moves import MovesCard
from bearings.ui.pages.results.routes import RoutesCard
from bearings.ui.pages.results.score import DimensionsCard, VerdictCard
from bearings.ui.pages.results.scratch import Scratch
from bearings.ui.pages.results.silent import SilentRulesCard
from bearings.ui.pages.results.strip import ScratchStrip
from bearings.ui.pages.results.traces import traced
from bearings.ui.pages.results.views import ViewsCard
from bearings.ui.pages.results.whatif import WhatIfView
from bearings.ui.pages.setup.fields import tab_stops
from bearings.ui.pages.why_beside import WhyBeside
from bearings.ui.widgets.banner import Banner
from bearings.ui.widgets.buttons import Button
from bearings.ui.widgets.layouts import Column
from bearings.ui.widgets.section import PageHeader
from bearings.ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from bearings.domain.assessment import Vote
    from bearings.domain.questionnaire import Questionnaire
    from bearings.session import Change
    from bearings.ui.live_session import LiveSession

ScoreCard = VerdictCard | DimensionsCard | HeatMapCard
ResultCard = ScoreCard | ViewsCard | RoutesCard | MovesCard | FindingsCard | SilentRulesCard
NOW, WHAT_IF = "resultsNow", "resultsWhatIf"


class ResultsPage(Page):
    """`question_wanted` carries the id of a question a person wants to go to."""

    key = "results"
    icon = "chart-column"
    question_wanted = Signal(str)
    compare_wanted = Signal()
    views_wanted = Signal()

    def __init__(self, live: LiveSession, parent: QWidget | None = None) -> None:
        super().__init__(live, parent)
        self._stands: list[tuple[str, str]] = []  # the dimensions and capabilities here
        self.scratch = Scratch(live, self)
        self.scratch.changed.connect(self._tried_changed)
        column = Column(self, gap=0)
        self._strip = ScratchStrip(live, self.scratch)
        self._strip.open_wanted.connect(self.show_what_if)
        column.addWidget(self._strip)
        self._scroll = ScrollColumn(gap=24)
        self._beside = WhyBeside(self._scroll)
        self._beside.narrowed.connect(self._set_narrow)
        self.panel = self._beside.panel
        self.panel.question_wanted.connect(self.question_wanted)
        self.panel.offer_what_if()
        self.panel.what_if_wanted.connect(self._try_from_trace)
        column.addWidget(self._beside, 1)
        self._cards: list[ResultCard] = []
        self._build_head()
        self._scroll.body.addStretch(1)

    def _build_head(self) -> None:
        self._header = PageHeader(self.tr("Results"))
        modes = [(NOW, self.tr("As it is")), (WHAT_IF, self.tr("What if"))]
        self._mode = Segmented(self.tr("What is shown"), modes)
        self._mode.setObjectName("resultsMode")
        self._mode.chosen.connect(self._show_mode)
        compare = Button(self.tr("Co&mpare"), "quiet", icon="arrow-left-right")
        compare.setObjectName("resultsCompare")
        compare.set_hint(self.tr("With a milestone or another file"), "Ctrl+Shift+D")
        compare.clicked.connect(self.compare_wanted)
        self._header.buttons.addWidget(compare)
        self._header.buttons.addWidget(self._mode)
        self._scroll.body.addWidget(self._header)
        self._missing = Banner("info")
        self._missing.setObjectName("resultsMissing")
        self._scroll.body.addWidget(self._missing)

    def parts(self) -> Generator[None]:
        live = self.live
        self._stands = _named(live.questionnaire)
        self._header.set_secondary(live.assessment.organisation.name)
        self._strip.show_results(in_what_if=False)
        self._tell_missing()
        self.verdict = VerdictCard(live)
        self._add(self.verdict)
        yield
        self.dimensions = DimensionsCard(live)
        self.dimensions.rebuild()
        self._add(self.dimensions)
        yield
        self.heat_map = HeatMapCard(live)
        self.heat_map.rebuild()
        self._add(self.heat_map)
        yield
        self.views = ViewsCard(live)
        self.views.discuss_wanted.connect(self.views_wanted)
        self._add(self.views)
        yield
        self.routes = RoutesCard(live)
        self._add(self.routes)
        yield
        self.moves = MovesCard(live, self.scratch)
        self.moves.tried.connect(self._try)
        self._add(self.moves)
        yield
        self.findings = FindingsCard(live)
        self.findings.rebuild()
        self._add(self.findings)
        yield
        self.silent = SilentRulesCard(live)
        self._add(self.silent)
        yield
        self._make_what_if()
        for leading in (self.views, self.moves, self.findings, self.what_if):
            leading.question_wanted.connect(self.question_wanted)
        self._order_tabs()

    def _add(self, card: ResultCard) -> None:
        """Put a card below the others, filled before it comes in: it is laid out once."""
        card.setParent(self._scroll.content)  # a card that shows itself would be a window without
        card.set_narrow(self._beside.narrow)
        card.show_results()
        card.why.connect(self.explain)
        self._cards.append(card)
        self._scroll.append(card)

    def _make_what_if(self) -> None:
        self.what_if = WhatIfView(self.live, self.scratch)
        self.what_if.hide()
        self.what_if.why.connect(self.explain)
        self.what_if.done.connect(self._show_now)
        self._scroll.append(self.what_if)

    @property
    def title(self) -> str:
        return self.tr("Results")

    def opened(self) -> None:
        self._forget()
        self._scroll.begin_at_top()
        self.findings.rebuild()
        if self._stands != (named := _named(self.live.questionnaire)):
            self._stands = named
            self.dimensions.rebuild()
            self.heat_map.rebuild()
            self._order_tabs()

    def closed(self) -> None:
        self._forget()

    def refresh(self, change: Change | None) -> None:
        if not self.live.is_open:
            return
        self._header.set_secondary(self.live.assessment.organisation.name)
        self._strip.show_results(in_what_if=self.shows_what_if)
        if self.shows_what_if:
            self._missing.hide()
            self.what_if.show_results()
        else:
            self._tell_missing()
            for card in self._cards:
                card.show_results()
        self._renew_trace()

    def _order_tabs(self) -> None:
        """Tab follows the eye, whichever widget was made first."""
        for first, second in pairwise(tab_stops(self._scroll.body)):
            QWidget.setTabOrder(first, second)

    # ------------------------------------------------------------ why

    def explain(self, what: str) -> None:
        """Open the Why panel on what `results_traces.traced` knows by that name."""
        node = traced(self.live, what, self.scratch)
        if node is None:
            self._beside.forget()
        else:
            self._beside.explain(what, node)

    def _renew_trace(self) -> None:
        if self._beside.asked:
            node = traced(self.live, self._beside.asked, self.scratch)
            if node is None:
                self._beside.forget()
            else:
                self._beside.renew(node)

    # ------------------------------------------------------------ what if

    @property
    def shows_what_if(self) -> bool:
        return self._mode.current == WHAT_IF

    def show_what_if(self) -> None:
        """Show the scratch copy in place of the results."""
        self._mode.set_current(WHAT_IF)
        self._show_mode()
        self._mode.focus_current()

    def _show_now(self) -> None:
        self._mode.set_current(NOW)
        self._show_mode()
        self._mode.focus_current()

    def _show_mode(self, *_: object) -> None:
        self.finish()
        self._beside.forget()
        for card in self._cards:
            card.setVisible(not self.shows_what_if)
        self.what_if.setVisible(self.shows_what_if)
        self._scroll.verticalScrollBar().setValue(0)
        self.refresh(None)

    def _try(self, changes: Mapping[str, Vote]) -> None:
        self.scratch.put(changes)

    def _try_from_trace(self, question_id: str) -> None:
        """A step of an explanation was asked "what if": try its answer one step better."""
        self.finish()
        self.what_if.try_question(question_id)
        self.show_what_if()
        self.what_if.focus_on(question_id)

    def _tried_changed(self) -> None:
        self._strip.show_results(in_what_if=self.shows_what_if)
        if self.shows_what_if:
            self.what_if.show_results()
            self._renew_trace()

    # ------------------------------------------------------------ what stands here

    def _tell_missing(self) -> None:
        """Say in a sentence what an incomplete assessment lacks."""
        card = self.live.results.scorecard
        if card.answered == 0:
            self._missing.tell(
                "info",
                self.tr(
                    "Nothing is answered yet. Scores appear as soon as half of a capability is answered."
                ),
            )
            return
        unrated = [
            self.live.questionnaire.dimension(key).name
            for key, d in card.dimensions.items()
            if d.final is None
        ]
        if not unrated:
            self._missing.hide()
            return
        if len(unrated) == len(card.dimensions):
            words = self.tr("No dimension can be rated yet. {} of {} questions are answered.")
            text = words.format(card.answered, card.askable)
        else:
            words = self.tr(
                "The picture is incomplete: {} cannot be rated yet. {} of {} questions are answered."
            )
            text = words.format(", ".join(unrated), card.answered, card.askable)
        self._missing.tell("warning", text)

    def _forget(self) -> None:
        """Another file is open, or none: nothing of what stood here concerns it."""
        self._beside.forget()
        self.scratch.forget()
        self.what_if.forget()
        self._strip.forget()
        for part in (self.views, self.routes, self.moves, self.findings, self.silent):
            part.forget()
        if self.shows_what_if:
            self._mode.set_current(NOW)
            for card in self._cards:
                card.show()
            self.what_if.hide()

    def _set_narrow(self, narrow: bool) -> None:
        for card in self._cards:
            card.set_narrow(narrow)


def _named(questionnaire: Questionnaire) -> list[tuple[str, str]]:
    """Its dimensions and capabilities; to compare whole questionnaires takes long where they are alike."""
    dimensions = [(dimension.id, dimension.name) for dimension in questionnaire.dimensions]
    return dimensions + [(capability.id, capability.name) for capability in questionnaire.capabilities]
