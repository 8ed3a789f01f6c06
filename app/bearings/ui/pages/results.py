"""Results: the verdict, the numbers and the findings, each of which can be asked why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from bearings.ui.pages.page import Page, PageHeader, ScrollColumn
from bearings.ui.pages.results_findings import FindingsCard
from bearings.ui.pages.results_score import (
    CONFIDENCE,
    OVERALL,
    VERDICT,
    DimensionsCard,
    HeatMapCard,
    VerdictCard,
)
from bearings.ui.widgets.banner import Banner
from bearings.ui.widgets.layouts import Row
from bearings.ui.widgets.why_panel import WhyPanel

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
        scroll = ScrollColumn(gap=24)
        row.addWidget(scroll, 1)
        body = scroll.body
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
        self._asked = ""
        self.findings.rebuild()
        if self.live.questionnaire != self._made_for:
            self._made_for = self.live.questionnaire
            self.dimensions.rebuild()
            self.heat_map.rebuild()
        self.refresh(None)

    def closed(self) -> None:
        self.panel.hide()
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
        else:
            self.panel.show_trace(node, focus=focus)

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.panel.fit(self.width())
