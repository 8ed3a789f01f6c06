"""The upper part of the Results page: verdict, overall index, dimensions, radar."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from bearings.domain.rounding import percent, whole
from bearings.domain.targets import dimension_target
from bearings.ui.figures import decimal
from bearings.ui.widgets.bars import BarValue, CoverageRing, ScoreBar
from bearings.ui.widgets.buttons import Button
from bearings.ui.widgets.card import Card
from bearings.ui.widgets.chip import LevelBadge, VerdictChip
from bearings.ui.widgets.layouts import Column, Row, hung
from bearings.ui.widgets.svg_view import SvgView
from bearings.ui.widgets.text import PlainLabel
from bearings.ui.worded import worded, worded_in_chart

if TYPE_CHECKING:
    from bearings.domain.assessment import Milestone
    from bearings.domain.questionnaire import Dimension
    from bearings.report.charts import Axis
    from bearings.ui.live_session import LiveSession
    from bearings.ui.tokens import Theme

OVERALL, VERDICT, CONFIDENCE = "overall", "verdict", "confidence"
MOST_LIMITS = 4


class VerdictCard(Card):
    """The verdict in one sentence with what limits it, and the overall index. `why` carries what is asked."""

    why = Signal(str)

    def __init__(self, live: LiveSession, parent: QWidget | None = None) -> None:
        super().__init__(margins=24, gap=16, parent=parent)
        self.setObjectName("verdictBanner")
        self._live = live
        self._halves = Row(gap=32)
        self.body.addLayout(self._halves)
        left = Column(gap=8)
        self._chip = VerdictChip(0, "")
        chip_row = Row(gap=8)
        chip_row.addWidget(self._chip)
        chip_row.addStretch(1)
        left.addLayout(chip_row)
        self._headline = PlainLabel("", "heading")
        self._headline.setObjectName("verdictHeadline")
        left.addWidget(self._headline)
        self._limits = PlainLabel("", "secondary")
        self._limits.setObjectName("verdictLimits")
        left.addWidget(self._limits)
        self._why_verdict = Button(self.tr("Why this verdict?"))
        self._why_verdict.setObjectName("whyVerdict")
        self._why_verdict.clicked.connect(self._ask_verdict)
        left.addLayout(hung(self._why_verdict))
        left.addStretch(1)
        self._halves.addLayout(left, 3)
        self._halves.addLayout(self._build_index(), 2)

    def set_narrow(self, narrow: bool) -> None:
        """Stand verdict and index below each other, or side by side."""
        self._halves.fold(narrow)

    def _build_index(self) -> Column:
        column = Column(gap=4)
        column.addWidget(PlainLabel(self.tr("Overall index"), "secondary", strong=True, tone="text"))
        figures = Row(gap=12)
        self._index = PlainLabel("", "presenter", strong=True, numbers=True, wide=True)
        self._index.setObjectName("overallIndex")
        figures.addWidget(self._index)
        self._level = LevelBadge(None, "")
        figures.addWidget(self._level, 0, Qt.AlignmentFlag.AlignVCenter)
        figures.addStretch(1)
        self._coverage = CoverageRing(0, 0)
        figures.addWidget(self._coverage)
        column.addLayout(figures)
        self._bar = ScoreBar(self.tr("Overall index"))
        column.addWidget(self._bar)
        self._facts = PlainLabel("", "secondary", numbers=True)
        self._facts.setObjectName("overallFacts")
        column.addWidget(self._facts)
        self._why_overall = Button(self.tr("Why this index?"), "quiet")
        self._why_overall.setObjectName("whyOverall")
        self._why_overall.clicked.connect(self._ask_overall)
        self._why_confidence = Button(self.tr("Why this confidence?"), "quiet")
        self._why_confidence.setObjectName("whyConfidence")
        self._why_confidence.clicked.connect(self._ask_confidence)
        column.addLayout(hung(self._why_overall, self._why_confidence, words=True))
        column.addStretch(1)
        return column

    def show_results(self) -> None:
        from bearings.domain.wording.limits import limits_in_words

        live = self._live
        card, model = live.results.scorecard, live.questionnaire.model
        verdict = model.verdict(live.results.verdict.id)
        self._chip.set_verdict(verdict.rank, verdict.name)
        self._headline.setText(verdict.headline)
        limits = [worded(limit) for limit in limits_in_words(live.questionnaire, live.results)]
        more = len(limits) - MOST_LIMITS
        shown = "; ".join(limits[:MOST_LIMITS])
        if more > 0:
            shown = self.tr("{}; and {} more").format(shown, more)
        self._limits.setText(self.tr("Limited by: {}.").format(shown) if shown else "")
        self._limits.setVisible(bool(shown))
        self._index.setText("–" if card.overall is None else str(whole(card.overall)))
        self._index.set_tone("muted" if card.overall is None else "")
        name = model.levels[card.overall_level - 1].name if card.overall_level else self.tr("Not rated yet")
        self._level.set_level(card.overall_level, name)
        self._coverage.set_coverage(card.answered, card.askable)
        self._coverage.setVisible(card.answered > 0)
        self._why_confidence.setVisible(card.confidence > 0)
        low, high = (None, None) if card.overall is None else (card.low, card.high)
        self._bar.show_value(BarValue(card.overall, card.overall_level, low, high))
        self._facts.setText(self._facts_text())

    def _facts_text(self) -> str:
        card = self._live.results.scorecard
        if card.answered == 0:
            return self.tr("None of {} questions is answered").format(card.askable)
        words = {"high": self.tr("high"), "medium": self.tr("medium"), "low": self.tr("low")}
        parts = [
            self.tr("Confidence {} ({} of 1)").format(
                words[card.confidence_band], decimal(card.confidence, 2)
            )
        ]
        low, high = whole(card.low or 0), whole(card.high or 0)
        if card.overall is not None and low != high:
            parts.append(self.tr("range {} to {}").format(low, high))
        answered = self.tr("{} of {} answered").format(card.answered, card.askable)
        if card.unknown:
            answered = self.tr("{}, {} not known").format(answered, card.unknown)
        return "  ·  ".join([*parts, answered])

    def _ask_verdict(self) -> None:
        self.why.emit(VERDICT)

    def _ask_overall(self) -> None:
        self.why.emit(OVERALL)

    def _ask_confidence(self) -> None:
        self.why.emit(CONFIDENCE)


class _DimensionRow(QWidget):
    why = Signal(str)

    def __init__(self, live: LiveSession, dimension: Dimension, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live, self._dimension = live, dimension.id
        self.setObjectName(f"dimension_{dimension.id}")
        column = Column(self, gap=2)
        row = Row(gap=12)
        name = PlainLabel(dimension.name, "body", strong=True, wide=True)
        name.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(name)
        self._level = LevelBadge(None, "")
        row.addWidget(self._level)
        row.addStretch(1)
        why = Button(self.tr("Why?"), "quiet")
        why.setObjectName(f"why_{dimension.id}")
        why.setAccessibleName(self.tr("Why this score of {}?").format(dimension.name))
        why.clicked.connect(self._ask)
        row.addWidget(why)
        column.addLayout(row)
        self._bar = ScoreBar(dimension.name)
        self._bar.setObjectName(f"dimensionBar_{dimension.id}")
        column.addWidget(self._bar)
        self._facts = PlainLabel("", "label", numbers=True)
        column.addWidget(self._facts)

    def show_results(self) -> None:
        live = self._live
        dimension = live.questionnaire.dimension(self._dimension)
        result = live.results.scorecard.dimensions[dimension.id]
        levels = live.questionnaire.model.levels
        name = levels[result.level - 1].name if result.level else self.tr("Not rated yet")
        self._level.set_level(result.level, name)
        target = dimension_target(live.assessment, dimension, live.results.scorecard)
        low, high = (None, None) if result.final is None else (result.low, result.high)
        self._bar.show_value(
            BarValue(result.final, result.level, low, high, target, result.raw, result.cap), dimension.name
        )
        facts = [self.tr("target {}").format(whole(target))]
        if result.coverage == 0:
            facts.append(self.tr("nothing answered yet"))
        else:
            facts.append(self.tr("confidence {}").format(decimal(result.confidence, 2)))
        if result.final is None and result.coverage > 0:
            facts.append(self.tr("{} answered").format(percent(result.coverage)))
        for rule in result.capped_by:
            title = live.questionnaire.rule(rule).title
            facts.append(self.tr("held down from {}: {}").format(whole(result.raw or 0), title))
        self._facts.setText("  ·  ".join(facts))

    def _ask(self) -> None:
        self.why.emit(self._dimension)


class DimensionsCard(Card):
    """The dimensions against their targets, and the radar with the last milestone that differs."""

    why = Signal(str)

    def __init__(self, live: LiveSession, parent: QWidget | None = None) -> None:
        super().__init__(margins=24, gap=16, parent=parent)
        self.setObjectName("dimensionsCard")
        self._live = live
        self.body.addWidget(PlainLabel(self.tr("Dimensions against target"), "heading"))
        self._halves = Row(gap=32)
        self.body.addLayout(self._halves)
        self._column = Column(gap=12)
        self._halves.addLayout(self._column, 5)
        self._radar = SvgView(self.tr("Radar of the dimensions against target"))
        self._radar.setObjectName("radar")
        self._halves.addWidget(self._radar, 6, Qt.AlignmentFlag.AlignTop)
        self._rows: list[_DimensionRow] = []
        self._axes: list[Axis] = []  # kept: a theme may change after the file is closed
        self._milestone: Milestone | None = None  # drawn beside the present
        self._earlier: Mapping[str, float | None] = {}  # its scores by dimension

    def set_narrow(self, narrow: bool) -> None:
        """Stand bars and radar below each other, or side by side."""
        self._halves.fold(narrow)

    def rebuild(self) -> None:
        """Make the rows of the questionnaire that is open."""
        for old in self._rows:
            old.hide()
            old.deleteLater()
        self._rows = [_DimensionRow(self._live, d) for d in self._live.questionnaire.dimensions]
        for row in self._rows:
            row.why.connect(self.why)
            self._column.addWidget(row)

    def show_results(self) -> None:
        from bearings.report.charts import radar_in_words

        for row in self._rows:
            row.show_results()
        axes = self._read_axes()
        if axes != self._axes:
            self._axes = axes
            name = self._milestone.name if self._milestone else ""
            self._radar.show_chart(self._draw_radar, radar_in_words(axes, milestone=name))

    def _read_axes(self) -> list[Axis]:
        from bearings.report.charts import Axis

        live = self._live
        card = live.results.scorecard
        self._read_milestone()
        return [
            Axis(
                d.name,
                card.dimensions[d.id].final,
                dimension_target(live.assessment, d, card),
                self._earlier.get(d.id),
            )
            for d in live.questionnaire.dimensions
        ]

    def _read_milestone(self) -> None:
        """The scores of the last milestone that differs; computed again only when that is another one."""
        from bearings.domain.changes.milestones import last_other
        from bearings.report.earlier import earlier_of

        live = self._live
        last = last_other(live.assessment)
        if last is not self._milestone:
            earlier = earlier_of(live.questionnaire, live.assessment)
            self._milestone, self._earlier = last, earlier.dimensions if earlier else {}

    def _draw_radar(self, theme: Theme) -> str:
        from bearings.report.charts import radar

        name = self._milestone.name if self._milestone else ""
        return radar(self._axes, theme.as_palette(), milestone=name, say=worded_in_chart)
