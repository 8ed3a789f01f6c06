"""Results: the verdict, the numbers and the findings, each of which can be asked why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from bearings.ui.pages.page import Page, ScrollColumn
from bearings.ui.pages.results_findings import FindingsCard
from bearings.ui.pages.results_heat_map import HeatMapCard
from bearings.ui.pages.results_score import DimensionsCard, VerdictCard
from bearings.ui.pages.results_silent import SilentRulesCard
from bearings.ui.pages.results_traces import traced
from bearings.ui.theme import follow_theme, metrics
from bearings.ui.widgets.banner import Banner
from bearings.ui.widgets.layouts import Row
from bearings.ui.widgets.section import PageHeader
from bearings.ui.widgets.why_panel import NARROWEST, WIDTH, WhyPanel

# Pixels at 100 %: the least the numbers need beside the panel, and from where they stand in one column.
NUMBERS_LEAST, NARROW_BELOW = 600, 800

if TYPE_CHECKING:
    from bearings.domain.questionnaire import Questionnaire
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
        self._asked_from: QWidget | None = None  # gets the focus back when the panel is closed
        self._moved = QTimer(self)
        self._moved.setSingleShot(True)
        self._moved.setInterval(0)
        self._moved.timeout.connect(self._keep_in_sight)
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
        self.silent = SilentRulesCard(live)
        self._cards = (self.verdict, self.dimensions, self.heat_map, self.findings, self.silent)
        for card in self._cards:
            body.addWidget(card)
            card.why.connect(self.explain)
        self.findings.question_wanted.connect(self.question_wanted)
        body.addStretch(1)
        self.panel = WhyPanel()
        self.panel.question_wanted.connect(self.question_wanted)
        self.panel.closed.connect(self._close_panel)
        self.panel.hide()
        row.addWidget(self.panel)
        follow_theme(self._make_room)

    @property
    def title(self) -> str:
        return self.tr("Results")

    def opened(self) -> None:
        self._forget_asked()
        self.findings.rebuild()
        if self.live.questionnaire != self._made_for:
            self._made_for = self.live.questionnaire
            self.dimensions.rebuild()
            self.heat_map.rebuild()
        self.refresh(None)

    def closed(self) -> None:
        self._forget_asked()
        self.panel.model.clear()
        self.findings.forget()
        self.silent.forget()

    def refresh(self, change: Change | None) -> None:
        if not self.live.is_open:
            return
        self._tell_missing()
        for card in self._cards:
            card.show_results()
        if self.panel.isVisibleTo(self) and self._asked:
            self._show_trace(focus=False)

    def explain(self, what: str) -> None:
        """Open the Why panel on what `results_traces.traced` knows by that name."""
        asked_from = self.window().focusWidget()
        if asked_from is not None and self._scroll.isAncestorOf(asked_from):
            self._asked_from = asked_from
        self._asked = what
        self._show_trace(focus=True)
        self._moved.start()

    def _show_trace(self, *, focus: bool) -> None:
        node = traced(self.live, self._asked)
        if node is None:
            self._forget_asked()
        else:
            self.panel.show_trace(node, focus=focus)
            self._make_room()

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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._asked:
            self._close_panel()
            return
        super().keyPressEvent(event)

    def _close_panel(self) -> None:
        """A person closed the panel: they are back at what they asked about."""
        back = self._asked_from
        self._forget_asked()
        if back is not None and back.isVisibleTo(self):
            back.setFocus()
            self._scroll.ensureWidgetVisible(back)

    def _forget_asked(self) -> None:
        self._asked, self._asked_from = "", None
        self.panel.hide()
        self._make_room()

    def _keep_in_sight(self) -> None:
        """The numbers moved when the panel came: show again the one that was asked about."""
        asked_from = self._asked_from
        if asked_from is not None and self._scroll.isVisibleTo(self) and asked_from.isVisibleTo(self):
            self._scroll.ensureWidgetVisible(asked_from)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """The panel stands beside the numbers, or in their place where both would be too narrow."""
        px, width = metrics().px, self.width()
        left = width
        alone = False
        if self._asked:
            alone = width < px(NUMBERS_LEAST + NARROWEST)
            panel = width if alone else min(px(WIDTH), width - px(NUMBERS_LEAST))
            self.panel.fit(panel)
            left = width - panel
        self._scroll.setVisible(not alone)
        if not alone:
            for card in self._cards:
                card.set_narrow(left < px(NARROW_BELOW))
