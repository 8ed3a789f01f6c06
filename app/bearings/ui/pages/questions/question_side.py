"""The right of the Questions page: live scores, what the last answer changed, what this one decides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from bearings.domain.rounding import whole
from bearings.domain.targets import capability_target
from bearings.ui.pages.page import ScrollColumn
from bearings.ui.widgets.bars import BarValue, ScoreBar
from bearings.ui.widgets.buttons import Button
from bearings.ui.widgets.chip import SeverityChip, VerdictChip
from bearings.ui.widgets.layouts import Column, hung
from bearings.ui.widgets.section import Divider
from bearings.ui.widgets.text import PlainLabel, explain

if TYPE_CHECKING:
    from bearings.domain.questionnaire import Question
    from bearings.domain.results import Finding, Results
    from bearings.ui.live_session import LiveSession

MOST_CHANGES = 4


class _Score(QWidget):
    """A name, how far it moved, and its bar."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        column = Column(self, gap=2)
        self._name = PlainLabel("", "secondary", tone="text", most_lines=1)
        self._level = PlainLabel("", "label", numbers=True)
        self.bar = ScoreBar()
        column.addWidget(self._name)
        column.addWidget(self.bar)
        column.addWidget(self._level)

    def show_score(self, name: str, value: BarValue, level: str, before: float | None) -> None:
        self._name.setText(name)
        self.bar.show_value(value, name)
        if value.score is None:
            self._level.setText(level)
            return
        moved = 0 if before is None else whole(value.score) - whole(before)
        change = self.tr(", {:+d} with your last answer").format(moved) if moved else ""
        self._level.setText(f"{level}{change}")


class QuestionSide(ScrollColumn):
    """Follows the session; `results_wanted` when a person asks for the whole picture."""

    results_wanted = Signal()

    def __init__(self, live: LiveSession, parent: QWidget | None = None) -> None:
        super().__init__(gap=16, margin=20, parent=parent)
        self.setObjectName("liveScores")
        self._live = live
        self._decided_for: Question | None = None
        self.body.addWidget(PlainLabel(self.tr("Live scores"), "secondary", strong=True, tone="text"))
        self._capability = _Score("scoreCapability")
        self._dimension = _Score("scoreDimension")
        self._overall = _Score("scoreOverall")
        for score in (self._capability, self._dimension, self._overall):
            self.body.addWidget(score)
        self._verdict = VerdictChip(0, "")
        self.body.addWidget(self._verdict)
        self._why = Button(self.tr("Why these numbers?"), "quiet")
        self._why.setObjectName("sideWhy")
        self._why.setMinimumWidth(1)  # long words must not make the column wider than it is
        explain(self._why, self._why.text())
        self._why.clicked.connect(self.results_wanted)
        self.body.addLayout(hung(self._why, words=True))
        self.body.addWidget(Divider())
        self._changed = QWidget()
        changed = Column(self._changed, gap=16)
        changed.addWidget(PlainLabel(self.tr("Your last answer"), "secondary", strong=True, tone="text"))
        self._changes = [_Change() for _ in range(MOST_CHANGES)]
        for change in self._changes:
            changed.addWidget(change)
        self.body.addWidget(self._changed)
        self._decides_title = PlainLabel(
            self.tr("What this question decides"), "secondary", strong=True, tone="text"
        )
        self.body.addWidget(self._decides_title)
        self._decides = PlainLabel("", "secondary")
        self._decides.setObjectName("questionDecides")
        self.body.addWidget(self._decides)
        self.body.addStretch(1)

    def show_for(self, question_id: str) -> None:
        """Show the scores around that question and what it decides."""
        questionnaire, results = self._live.questionnaire, self._live.results
        before = self._live.previous_results
        capability = questionnaire.capability_of(question_id)
        dimension = questionnaire.dimension_of(question_id)
        of_capability = results.scorecard.capabilities[capability.id]
        of_dimension = results.scorecard.dimensions[dimension.id]
        card = results.scorecard
        levels = {level.level: level.name for level in questionnaire.model.levels}
        target = capability_target(self._live.assessment, capability)
        self._capability.show_score(
            capability.name,
            BarValue(
                of_capability.score, of_capability.level, of_capability.low, of_capability.high, target=target
            ),
            levels.get(of_capability.level or 0, self.tr("Not rated yet")),
            before.scorecard.capabilities[capability.id].score if before else None,
        )
        self._dimension.show_score(
            dimension.name,
            BarValue(
                of_dimension.final,
                of_dimension.level,
                of_dimension.low,
                of_dimension.high,
                raw=of_dimension.raw,
                cap=of_dimension.cap,
            ),
            self._dimension_words(
                levels.get(of_dimension.level or 0, self.tr("Not rated yet")), of_dimension.capped_by
            ),
            before.scorecard.dimensions[dimension.id].final if before else None,
        )
        self._overall.show_score(
            self.tr("Overall index"),
            BarValue(card.overall, card.overall_level, card.low, card.high),
            levels.get(card.overall_level or 0, self.tr("Needs every dimension rated")),
            before.scorecard.overall if before else None,
        )
        verdict = questionnaire.model.verdict(results.verdict.id)
        self._verdict.set_verdict(verdict.rank, verdict.name.split(" - ")[0])
        self._show_changes(before, results)
        self._show_decides(questionnaire.question(question_id))

    def _dimension_words(self, level: str, capped_by: tuple[str, ...]) -> str:
        if not capped_by:
            return level
        return self.tr("{}, held down by {}").format(level, ", ".join(capped_by))

    def _show_changes(self, before: Results | None, results: Results) -> None:
        changed: list[tuple[Finding, bool]] = []
        if before is not None:
            old, new = {f.id: f for f in before.findings}, {f.id: f for f in results.findings}
            changed = [(f, True) for key, f in new.items() if key not in old]
            changed += [(f, False) for key, f in old.items() if key not in new]
        shown = changed[:MOST_CHANGES]
        if len(shown) != sum(not line.isHidden() for line in self._changes):
            self._changed.hide()  # a line that appears in sight has the whole panel laid out at once
        for line, change in zip(self._changes, shown, strict=False):
            line.show_finding(*change)
        for number, line in enumerate(self._changes):
            line.setVisible(number < len(shown))
        self._changed.setVisible(bool(shown))

    def _show_decides(self, question: Question) -> None:
        if question is self._decided_for:
            return
        self._decided_for = question
        from bearings.domain.conditions import leaves

        phrases = []
        for rule in self._live.questionnaire.rules:
            if question.id not in {leaf.ref for leaf in leaves(rule.when)}:
                continue
            effects = []
            for dimension, cap in rule.effects.cap.items():
                name = self._live.questionnaire.dimension(dimension).name
                effects.append(self.tr("{} at most {}").format(name, whole(cap)))
            if rule.effects.verdict_max:
                name = self._live.questionnaire.model.verdict(rule.effects.verdict_max).name.split(" - ")[0]
                effects.append(self.tr("verdict at most {}").format(name))
            if rule.effects.exclude_routes:
                count = len(rule.effects.exclude_routes)
                words = self.tr("closes one route") if count == 1 else self.tr("closes {} routes")
                effects.append(words.format(count))
            phrases.append(f"{rule.title}: {', '.join(effects)}" if effects else rule.title)
        self._decides_title.setVisible(bool(phrases))
        self._decides.setText("\n\n".join(phrases))


class _Change(QWidget):
    """One finding that was raised or cleared."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = Column(self, gap=4)
        self._chip = SeverityChip("low")
        self._text = PlainLabel("", "secondary", tone="text")
        column.addWidget(self._chip)
        column.addWidget(self._text)

    def show_finding(self, finding: Finding, raised: bool) -> None:
        if raised:
            self._chip.set_severity("positive" if finding.kind == "strength" else finding.severity)
            self._text.setText(self.tr("New: {}").format(finding.title))
        else:
            self._chip.set_severity("positive", self.tr("Cleared"))
            self._text.setText(finding.title)
