"""The head of a comparison: the summary in a sentence, and both verdicts and indexes side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

from bearings.domain.isolation import isolated
from bearings.domain.rounding import whole
from bearings.ui.figures import decimal
from bearings.ui.pages.compare.milestones import day_in_words
from bearings.ui.pages.compare.sides import short_names
from bearings.ui.widgets.bars import BarValue, ScoreBar
from bearings.ui.widgets.card import Card
from bearings.ui.widgets.change_row import ScorePair, change_icon, change_tone
from bearings.ui.widgets.chip import LevelBadge, VerdictChip
from bearings.ui.widgets.icon_view import IconView
from bearings.ui.widgets.layouts import Column, Row
from bearings.ui.widgets.text import PlainLabel
from bearings.ui.worded import worded

if TYPE_CHECKING:
    from bearings.domain.changes.compare import Comparison, State


class SummaryCard(Card):
    """What changed in a sentence, then before and after with the change of the index between them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margins=24, gap=20, parent=parent)
        self.setObjectName("compareSummary")
        self._sentence = PlainLabel("", "heading")
        self._sentence.setObjectName("compareSentence")
        self.body.addWidget(self._sentence)
        self._sides = Row(gap=24)
        self.body.addLayout(self._sides)
        one, other = short_names(apart=False)
        self.before = StateView(one, "before")
        self.after = StateView(other, "after")
        self._change = _IndexChange()
        self._sides.addWidget(self.before, 1)
        self._sides.addWidget(self._change, 0, Qt.AlignmentFlag.AlignVCenter)
        self._sides.addWidget(self.after, 1)

    def set_narrow(self, narrow: bool) -> None:
        """Stand before above after, or beside it."""
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._sides.setDirection(down if narrow else across)

    def show_comparison(self, comparison: Comparison) -> None:
        from bearings.domain.changes.compare_words import summary

        self._sentence.setText(worded(summary(comparison)))
        apart = comparison.two_organisations
        self.before.show_state(comparison.before, named=apart)
        self.after.show_state(comparison.after, named=apart)
        was, now = (s.results.scorecard.overall for s in (comparison.before, comparison.after))
        self._change.setVisible(not apart)  # nothing rose or fell from one to the other
        self._change.show_pair(ScorePair("", self.tr("Overall index"), was, now))


class StateView(QWidget):
    """One side: what it is, its verdict, its index with range and confidence."""

    def __init__(self, side: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self.setObjectName(f"state_{key}")
        column = Column(self, gap=4)
        self._name = PlainLabel("", "secondary", strong=True, tone="text", most_lines=2)
        self._day = PlainLabel("", "label")
        column.addWidget(self._name)
        column.addWidget(self._day)
        self._chip = VerdictChip(0, "")
        self._chip.setObjectName(f"verdict_{key}")
        chip_row = Row(gap=0, margins=(0, 4, 0, 4))
        chip_row.addWidget(self._chip)
        chip_row.addStretch(1)
        column.addLayout(chip_row)
        figures = Row(gap=12)
        self._index = PlainLabel("", "presenter", strong=True, numbers=True, wide=True)
        self._index.setObjectName(f"index_{key}")
        figures.addWidget(self._index)
        self._level = LevelBadge(None, "")
        figures.addWidget(self._level, 0, Qt.AlignmentFlag.AlignVCenter)
        figures.addStretch(1)
        column.addLayout(figures)
        self._bar = ScoreBar(self.tr("Overall index"))
        column.addWidget(self._bar)
        self._facts = PlainLabel("", "label", numbers=True)
        self._facts.setObjectName(f"facts_{key}")
        column.addWidget(self._facts)
        column.addStretch(1)

    def show_state(self, state: State, *, named: bool) -> None:
        """Show one side; `named` tells whose answers these are, and not what came first."""
        from bearings.domain.changes.compare_words import verdict_name

        card, model = state.results.scorecard, state.questionnaire.model
        label = isolated(worded(state.label))
        self._name.setText(label if named else self.tr("{}: {}").format(self._side, label))
        self._day.setText(self._about(state, named=named))
        self._chip.set_verdict(model.verdict(state.verdict).rank, verdict_name(state))
        self._index.setText("\u2013" if card.overall is None else str(whole(card.overall)))
        self._index.set_tone("muted" if card.overall is None else "")
        name = model.levels[card.overall_level - 1].name if card.overall_level else self.tr("Not rated yet")
        self._level.set_level(card.overall_level, name)
        low, high = (None, None) if card.overall is None else (card.low, card.high)
        self._bar.show_value(BarValue(card.overall, card.overall_level, low, high))
        self._facts.setText(self._facts_of(state))

    def _about(self, state: State, *, named: bool) -> str:
        from bearings.domain.changes.compare_words import TODAY

        day = self.tr("as it is now") if state.label == TODAY else day_in_words(state.date)
        name = state.assessment.organisation.name if named else ""
        return "  ·  ".join(part for part in (day, name) if part)

    def _facts_of(self, state: State) -> str:
        card = state.results.scorecard
        answered = self.tr("{} of {} answered").format(card.answered, card.askable)
        if card.answered == 0:
            return answered
        words = {"high": self.tr("high"), "medium": self.tr("medium"), "low": self.tr("low")}
        parts = [
            self.tr("Confidence {} ({} of 1)").format(
                words[card.confidence_band], decimal(card.confidence, 2)
            )
        ]
        low, high = whole(card.low or 0), whole(card.high or 0)
        if card.overall is not None and low != high:
            parts.append(self.tr("range {} to {}").format(low, high))
        return "  ·  ".join([*parts, answered])


class _IndexChange(QWidget):
    """The change of the overall index: arrow, number, unit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        middle = Qt.AlignmentFlag.AlignHCenter
        column = Column(self, gap=2)
        self._icon = IconView("minus", 24)
        column.addWidget(self._icon, 0, middle)
        self._number = PlainLabel("", "title", strong=True, numbers=True)
        self._number.setObjectName("indexChange")
        column.addWidget(self._number, 0, middle)
        self._unit = PlainLabel(self.tr("points"), "label")
        column.addWidget(self._unit, 0, middle)

    def show_pair(self, pair: ScorePair) -> None:
        tone = change_tone(pair.direction)
        self._icon.set_icon(change_icon(pair.direction) if pair.change else "arrow-right", tone)
        self._number.setText(pair.change)
        self._number.set_tone(tone)
        self._number.setVisible(bool(pair.change))
        self._unit.setVisible(bool(pair.change))
