"""The trajectory on the Roadmap page: index and verdict expected at the end of each horizon."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QWidget

from bearings.domain.rounding import whole
from bearings.ui.widgets.card import Card
from bearings.ui.widgets.chip import VerdictChip
from bearings.ui.widgets.layouts import Column, Row
from bearings.ui.widgets.section import SectionHeader
from bearings.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from bearings.ui.pages.roadmap_words import RoadmapWords


@dataclass(frozen=True, slots=True)
class ProjectedPoint:
    """The state on a day from the start; `overall` is 0 to 100, None is not rated."""

    day: int
    overall: float | None
    verdict: str
    rank: int


def projected_points(words: RoadmapWords) -> list[ProjectedPoint]:
    """Today and the end of each horizon."""
    model = words.questionnaire.model
    states = [(0, words.results.scorecard.overall, words.results.verdict.id)]
    states += [(s.day, s.overall, s.verdict) for s in words.conclusions.projection.values()]
    return [
        ProjectedPoint(day, overall, model.verdict(verdict).name, model.verdict(verdict).rank)
        for day, overall, verdict in states
    ]


class TrajectoryCard(Card):
    """Index and verdict at each step, in words and figures."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(gap=16, margins=24, parent=parent)
        self.setObjectName("trajectoryCard")
        about = self.tr(
            "Planning estimate: what the index and the verdict would be if every action planned until then "
            "met its “done when”. Nothing is ever lowered."
        )
        self.body.addWidget(SectionHeader(self.tr("Expected trajectory"), about))
        self._row = Row(gap=16)
        self.body.addLayout(self._row)
        self._steps: list[_Step] = []

    def set_narrow(self, narrow: bool) -> None:
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if narrow else across)

    def show_roadmap(self, words: RoadmapWords) -> None:
        points = projected_points(words)
        while len(self._steps) < len(points):
            step = _Step()
            self._steps.append(step)
            self._row.addWidget(step, 1)
        for step, point in zip(self._steps, points, strict=False):
            step.show_point(point)
        for number, step in enumerate(self._steps):
            step.setVisible(number < len(points))
        self.setVisible(any(point.overall is not None for point in points))


class _Step(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = Column(self, gap=4)
        self._day = PlainLabel("", "secondary", numbers=True)
        self._index = PlainLabel("", "heading", numbers=True)
        self._verdict = VerdictChip(0, "")
        column.addWidget(self._day)
        column.addWidget(self._index)
        column.addWidget(self._verdict)
        column.addStretch(1)

    def show_point(self, point: ProjectedPoint) -> None:
        self.setObjectName(f"step_{point.day}")
        self._day.setText(self.tr("Day {}").format(point.day) if point.day else self.tr("Today"))
        index = self.tr("not rated") if point.overall is None else str(whole(point.overall))
        self._index.setText(index)
        self._index.setAccessibleName(self.tr("Index {} of 100").format(index))
        self._verdict.set_verdict(point.rank, point.verdict)
