"""The trajectory on the Roadmap page: index and verdict expected at the end of each horizon."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QWidget

from bearings.domain.rounding import whole
from bearings.ui.theme import follow_theme, metrics
from bearings.ui.widgets.card import Card
from bearings.ui.widgets.chip import VerdictChip
from bearings.ui.widgets.layouts import Column, Row
from bearings.ui.widgets.section import SectionHeader
from bearings.ui.widgets.svg_view import SvgView
from bearings.ui.widgets.text import PlainLabel
from bearings.ui.worded import worded_in_chart

if TYPE_CHECKING:
    from bearings.report.charts_roadmap import Step
    from bearings.ui.pages.roadmap.words import RoadmapWords
    from bearings.ui.tokens import Theme

ACROSS, DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class TrajectoryCard(Card):
    """Index and verdict today and at the end of each horizon: drawn, and as figures."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(gap=16, margins=24, parent=parent)
        self.setObjectName("trajectoryCard")
        about = self.tr(
            "Planning estimate: what the index and the verdict would be if every action planned until then "
            "met its “done when”. Nothing is ever lowered."
        )
        self.body.addWidget(SectionHeader(self.tr("Expected trajectory"), about))
        self._halves = Row(gap=32)
        self._chart = SvgView(self.tr("Expected trajectory"))
        self._chart.setObjectName("trajectoryChart")
        self._halves.addWidget(self._chart, 3)
        self._table = QWidget()
        beside = Column(gap=0)
        beside.addWidget(self._table)
        beside.addStretch(1)
        self._halves.addLayout(beside, 2)
        self.body.addLayout(self._halves)
        self._grid = QGridLayout(self._table)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(3, 1)
        self._rows: list[tuple[PlainLabel, PlainLabel, VerdictChip]] = []
        self._steps: list[Step] = []
        self._thresholds: list[tuple[str, float]] = []
        follow_theme(self.restyle)

    def restyle(self) -> None:
        self._grid.setHorizontalSpacing(metrics().px(16))
        self._grid.setVerticalSpacing(metrics().px(8))

    def set_narrow(self, narrow: bool) -> None:
        """Stand the figures below the chart, or beside it."""
        self._halves.setDirection(DOWN if narrow else ACROSS)

    def show_roadmap(self, words: RoadmapWords) -> None:
        from bearings.report.charts_roadmap import trajectory_in_words

        model = words.questionnaire.model
        states = [(0, words.results.scorecard.overall, words.results.verdict.id)]
        states += [(s.day, s.overall, s.verdict) for s in words.conclusions.projection.values()]
        self.setVisible(any(overall is not None for _, overall, _ in states))
        steps = [self._step(day, overall, words.verdict(verdict)) for day, overall, verdict in states]
        thresholds = [
            (verdict.name, verdict.requires.overall_min)
            for verdict in model.verdicts
            if verdict.requires.overall_min is not None
        ]
        for number, (_, _, verdict) in enumerate(states):
            self._show_row(number, steps[number], model.verdict(verdict).rank)
        for row in self._rows[len(states) :]:
            for part in row:
                part.hide()
        if (steps, thresholds) != (self._steps, self._thresholds):
            self._steps, self._thresholds = steps, thresholds
            self._chart.show_chart(self._draw, trajectory_in_words(steps))

    def _step(self, day: int, overall: float | None, verdict: str) -> Step:
        from bearings.report.charts_roadmap import Step

        label = self.tr("Day {}").format(day) if day else self.tr("Today")
        return Step(day, label, overall, verdict)

    def _show_row(self, number: int, step: Step, rank: int) -> None:
        if number == len(self._rows):
            row = (
                PlainLabel("", "secondary", numbers=True),
                PlainLabel("", "body", strong=True, numbers=True),
                VerdictChip(0, ""),
            )
            for column, part in enumerate(row):
                self._grid.addWidget(part, number, column, Qt.AlignmentFlag.AlignLeft)
            self._rows.append(row)
        day, index, verdict = self._rows[number]
        day.setText(step.label.replace(" ", "\u00a0"))
        index.setObjectName(f"indexOn_{step.day}")
        index.setText(self.tr("not rated") if step.overall is None else str(whole(step.overall)))
        verdict.setObjectName(f"verdictOn_{step.day}")
        verdict.set_verdict(rank, step.verdict)
        for part in self._rows[number]:
            part.show()

    def _draw(self, theme: Theme) -> str:
        from bearings.report.charts_roadmap import trajectory

        return trajectory(self._steps, theme.as_palette(), self._thresholds, say=worded_in_chart)
