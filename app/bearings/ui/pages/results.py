"""Results: the verdict, the numbers and the findings, each of which can be asked why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from bearings.ui.pages.page import Page, ScrollColumn
from bearings.ui.pages.results_findings import FindingsCard
from bearings.ui.pages.results_score import (
    CONFIDENCE,
    OVERALL,
    VERDICT,
    DimensionsCard,
    HeatMapCard,
    VerdictCard,
)
from bearings.ui.theme import metrics
from bearings.ui.widgets.banner import Banner
from bearings.ui.widgets.layouts import Row
from bearings.ui.widgets.section import PageHeader
from bearings.ui.widgets.why_panel import WIDTH, WhyPanel

BOTH_FROM = 1040  # pixels of the page at 100 %

if TYPE_CHECKING:
    from bearings.domain.questionnaire import Questionnaire
    from bearings.domain.trace import TraceNode, Tracer
    from bearings.session import Change
    from bearings.ui.live_session import LiveSession


class ResultsPage(Page):
    """`question_wanted` carries the id of a question a person wants to go to."""

    key = "results"
    icon = "chart-column"
    question_wanted = Signal(str)

    def __init__(self, live: LiveSession, parent: QWidget | None = None) -> None:
        super().__init__(live, parent)
        self._asked = ""
        self._made_for: Questionnaire | None = None  # whose dimensions and capabilities stand here
        row = Row(self, gap=0)
        self._scroll = ScrollColumn(gap=24)
        row.addWidget(self._scroll, 1)
        body = self._scroll.body
        self._header = PageHeader(self.tr("Results"))
        body.addWidget(self._header)
        self._missing = Banner("info")
        self._missing.setObjectName("resultsMissing")
        body.addWidget(self._missing)
        self.verdict = VerdictCard(live)
        self.dimensions = DimensionsCard(live)
        self.heat_map = HeatMapCard(live)
        self.findings = FindingsCard(live)
        for card in (self.verdict, self.dimensions, self.heat_map, self.findings):
            body.addWidget(card)
            card.why.connect(self.explain)
        self.findings.question_wanted.connect(self.question_wanted)
        body.addStretch(1)
        self.panel = WhyPanel()
        self.panel.question_wanted.connect(self.question_wanted)
        self.panel.closed.connect(self._panel_closed)
        self.panel.hide()
        row.addWidget(self.panel)

    @property
    def title(self) -> str:
        return self.tr("Results")

    def opened(self) -> None:
        self.panel.hide()
        self._panel_closed()
        self.findings.rebuild()
        if self.live.questionnaire != self._made_for:
            self._made_for = self.live.questionnaire
            self.dimensions.rebuild()
            self.heat_map.rebuild()
        self.refresh(None)

    def closed(self) -> None:
        self.panel.hide()
        self._panel_closed()
        self.panel.model.clear()

    def refresh(self, change: Change | None) -> None:
        if not self.live.is_open:
            return
        self._tell_missing()
        for card in (self.verdict, self.dimensions, self.heat_map, self.findings):
            card.show_results()
        if self.panel.isVisibleTo(self) and self._asked:
            self._show_trace(focus=False)

    def explain(self, what: str) -> None:
        """Open the Why panel on overall, verdict, confidence, a dimension, a capability or a finding."""
        self._asked = what
        self._show_trace(focus=True)

    def _show_trace(self, *, focus: bool) -> None:
        from bearings.domain.trace import Tracer

        tracer = Tracer(self.live.questionnaire, self.live.assessment, self.live.results)
        node = self._traced(tracer)
        if node is None:
            self.panel.hide()
            self._panel_closed()
        else:
            self.panel.show_trace(node, focus=focus)
            self._make_room()

    def _traced(self, tracer: Tracer) -> TraceNode | None:
        what, card = self._asked, self.live.results.scorecard
        plain = {OVERALL: tracer.overall, VERDICT: tracer.verdict, CONFIDENCE: tracer.confidence}
        if what in plain:
            return plain[what]()
        if what in card.dimensions:
            return tracer.dimension(what)
        if what in card.capabilities:
            return tracer.capability(what)
        if any(finding.id == what for finding in self.live.results.findings):
            return tracer.finding(what)
        return None

    def _tell_missing(self) -> None:
        """Say in a sentence what an incomplete assessment lacks."""
        card = self.live.results.scorecard
        organisation = self.live.assessment.organisation.name
        self._header.set_secondary(organisation)
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
        if unrated:
            text = self.tr(
                "The picture is incomplete: {} cannot be rated yet. {} of {} questions are answered."
            )
            self._missing.tell("warning", text.format(", ".join(unrated), card.answered, card.askable))
        else:
            self._missing.hide()

    def _panel_closed(self) -> None:
        self._asked = ""
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """The panel stands beside the numbers, or in their place where both would be too narrow."""
        asked = bool(self._asked)
        alone = asked and self.width() < metrics().px(BOTH_FROM)
        self._scroll.setVisible(not alone)
        self.panel.fit(self.width() if alone else min(metrics().px(WIDTH), self.width() // 2))
