"""Scores before and after: every dimension with its capabilities, and both on a radar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

from bearings.ui.pages.compare.sides import full_names, short_names
from bearings.ui.widgets.card import Card
from bearings.ui.widgets.change_row import ChangeHeader, ChangeRow, ScorePair
from bearings.ui.widgets.layouts import Column, Row
from bearings.ui.widgets.svg_view import SvgView
from bearings.ui.widgets.text import PlainLabel
from bearings.ui.worded import in_sentence, worded, worded_in_chart

if TYPE_CHECKING:
    from bearings.domain.changes.compare import Comparison, ScoreKind
    from bearings.domain.questionnaire import Questionnaire
    from bearings.report.charts import Axis
    from bearings.ui.tokens import Theme

LEAST_AXES = 3  # of a radar


class ScoresCard(Card):
    """A line for each score that both questionnaires know, and the radar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margins=24, gap=12, parent=parent)
        self.setObjectName("compareScores")
        self.body.addWidget(PlainLabel(self.tr("Dimensions and capabilities"), "heading"))
        self._about = PlainLabel("", "secondary")
        self.body.addWidget(self._about)
        self._halves = Row(gap=32)
        self.body.addLayout(self._halves)
        rows = QWidget()
        self._column = Column(gap=0)
        column = Column(rows, gap=4)
        self._header = ChangeHeader()
        column.addWidget(self._header)
        column.addLayout(self._column)
        self._unrated = PlainLabel("", "label")
        self._unrated.setObjectName("compareUnrated")
        column.addWidget(self._unrated)
        self._halves.addWidget(rows, 5, Qt.AlignmentFlag.AlignTop)
        self._radar = SvgView(self.tr("Radar of the dimensions, both sides"))
        self._radar.setObjectName("compareRadar")
        self._halves.addWidget(self._radar, 4, Qt.AlignmentFlag.AlignTop)
        self._rows: list[ChangeRow] = []
        self._axes: list[Axis] = []  # kept: a theme may change after the file is closed
        self._earlier = self._then = ""  # what the radar calls the first side, and its scores

    @property
    def pairs(self) -> list[ScorePair]:
        """The scores that are shown, in order."""
        return [row.pair for row in self._rows if not row.isHidden()]

    def set_narrow(self, narrow: bool) -> None:
        """Stand the radar below the scores, or beside them."""
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._halves.setDirection(down if narrow else across)

    def show_comparison(self, questionnaire: Questionnaire, comparison: Comparison) -> None:
        """Show the scores in the order of `questionnaire`; nothing if nothing changed."""
        if comparison.changed:
            self._fill(questionnaire, comparison)
        self.setVisible(comparison.changed)  # once it is filled: what shows in a page that shows lays it out

    def _fill(self, questionnaire: Questionnaire, comparison: Comparison) -> None:
        from bearings.report.charts import radar_in_words

        self._name_sides(comparison)
        everything = _pairs(questionnaire, comparison)
        pairs = [p for p in everything if p.strong or p.before is not None or p.after is not None]
        self._tell_unrated(len(everything) - len(pairs))
        while len(self._rows) < len(pairs):
            row = ChangeRow()
            self._rows.append(row)
            self._column.addWidget(row)
        for number, row in enumerate(self._rows):
            if row.isHidden() is (number < len(pairs)):
                row.setVisible(number < len(pairs))
            if number < len(pairs):
                row.show_pair(pairs[number])
        axes, earlier, then = _axes(questionnaire, comparison), comparison.before.label, self.tr("was")
        if comparison.two_organisations:
            earlier, then = full_names(comparison)[0], in_sentence(short_names(apart=True)[0])
        if (axes, earlier, then) != (self._axes, self._earlier, self._then):
            self._axes, self._earlier, self._then = axes, earlier, then
            self._radar.show_chart(self._draw_radar, radar_in_words(axes, milestone=earlier))
        self._radar.setVisible(len(axes) >= LEAST_AXES)

    def _name_sides(self, comparison: Comparison) -> None:
        apart = comparison.two_organisations
        one, other = short_names(apart=apart)
        self._header.set_names(one, other, self.tr("Difference") if apart else self.tr("Change"))
        if apart:
            about = self.tr("Points of 100. On the scale the hollow mark is {}, the filled one {}.")
            self._about.setText(about.format(*full_names(comparison)))
        else:
            self._about.setText(
                self.tr("Points of 100. On the scale the hollow mark is before, the filled one after.")
            )

    def _tell_unrated(self, count: int) -> None:
        one, many = (
            self.tr("1 capability is rated on neither side."),
            self.tr("{} capabilities are rated on neither side."),
        )
        self._unrated.setText(one if count == 1 else many.format(count))
        self._unrated.setVisible(count > 0)

    def _draw_radar(self, theme: Theme) -> str:
        from bearings.report.charts import radar

        return radar(
            self._axes,
            theme.as_palette(),
            milestone=self._earlier,
            then=self._then,
            say=worded_in_chart,
        )


def _pairs(questionnaire: Questionnaire, comparison: Comparison) -> list[ScorePair]:
    pairs = []
    for dimension in questionnaire.dimensions:
        pairs.append(_pair(comparison, "dimension", dimension.id))
        pairs += [_pair(comparison, "capability", capability.id) for capability in dimension.capabilities]
    return [pair for pair in pairs if pair is not None]


def _pair(comparison: Comparison, kind: ScoreKind, subject: str) -> ScorePair | None:
    change = comparison.score(kind, subject)
    if change is None:
        return None
    strong, apart = kind == "dimension", comparison.two_organisations
    return ScorePair(subject, worded(change.name), change.before, change.after, strong, apart)


def _axes(questionnaire: Questionnaire, comparison: Comparison) -> list[Axis]:
    from bearings.domain.targets import dimension_target
    from bearings.report.charts import Axis

    after = comparison.after
    axes = []
    for dimension in questionnaire.dimensions:
        change = comparison.score("dimension", dimension.id)
        if change is not None:
            aimed = after.questionnaire.dimension(dimension.id)
            target = dimension_target(after.assessment, aimed, after.results.scorecard)
            axes.append(Axis(dimension.name, change.after, target, change.before))
    return axes
