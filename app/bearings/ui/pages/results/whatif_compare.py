"""Now and what if, next to each other: index, dimensions, verdict, route, findings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from bearings.ui.theme import follow_theme, metrics
from bearings.ui.widgets.buttons import Button, keep_room
from bearings.ui.widgets.card import Card
from bearings.ui.widgets.change_row import ChangeHeader, ChangeRow, ScorePair
from bearings.ui.widgets.chip import VerdictChip
from bearings.ui.widgets.icon_view import IconView
from bearings.ui.widgets.layouts import Column, Flow, Row
from bearings.ui.widgets.section import Divider, SectionHeader
from bearings.ui.widgets.text import PlainLabel
from bearings.ui.worded import worded

if TYPE_CHECKING:
    from bearings.domain.changes.compare import Comparison, FindingStatus, State

MOST_TITLES = 4
NAME_WIDTH = 96  # pixels at 100 %


class ComparisonCard(Card):
    """The comparison of the present with the scratch copy. `why` carries what is asked, by its plain name."""

    why = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margins=24, gap=12, parent=parent)
        self.setObjectName("whatIfCard")
        about = self.tr("Points of 100. On the scale the hollow mark is now, the filled one what if.")
        self.body.addWidget(SectionHeader(self.tr("Now and what if"), about))
        heads = Row(gap=8)
        heads.addWidget(ChangeHeader(self.tr("Now"), self.tr("What if")), 1)
        room = Button(self.tr("Why?"), "quiet")  # keeps the width of the buttons below
        keep_room(room)
        heads.addWidget(room)
        room.hide()
        self._scores = Column(gap=0)
        self.body.addLayout(heads)
        self.body.addLayout(self._scores)
        self._rows: list[tuple[ChangeRow, Button]] = []
        self.body.addWidget(Divider())
        self._verdicts = (VerdictChip(), VerdictChip())
        self._routes = (PlainLabel("", "secondary", tone="text"), PlainLabel("", "secondary", tone="text"))
        self._verdicts[1].setObjectName("whatIfVerdict")
        self._routes[1].setObjectName("whatIfRoute")
        self._arrows = (IconView("arrow-right", 20), IconView("arrow-right", 20))
        self._same = (PlainLabel("", "secondary"), PlainLabel("", "secondary"))
        self._names: list[PlainLabel] = []
        for label in self._same:
            label.setText(self.tr("in both"))
        verdicts = (self._verdicts[0], self._arrows[0], self._verdicts[1], self._same[0])
        routes = (self._routes[0], self._arrows[1], self._routes[1], self._same[1])
        self.body.addWidget(self._line(self.tr("Verdict"), verdicts, "verdict"))
        self.body.addWidget(self._line(self.tr("Route"), routes, "route-choice"))
        self._findings = PlainLabel("", "secondary", tone="text", numbers=True)
        self._findings.setObjectName("whatIfFindings")
        self.body.addWidget(self._line(self.tr("Findings"), (self._findings,), ""))
        self._titles = PlainLabel("", "secondary")
        self._titles.setObjectName("whatIfTitles")
        self.body.addWidget(self._titles)
        follow_theme(self.restyle)

    def restyle(self) -> None:
        for name in self._names:
            name.setFixedWidth(metrics().px(NAME_WIDTH))

    def _line(self, name: str, parts: tuple[QWidget, ...], asked: str) -> QWidget:
        holder = QWidget()
        row = Row(holder, gap=12)
        label = PlainLabel(name, "secondary", strong=True, tone="text")
        self._names.append(label)
        row.addWidget(label, 0, Qt.AlignmentFlag.AlignVCenter)
        values = QWidget()
        flow = Flow(values, gap=8)
        for part in parts:
            flow.addWidget(part)
        row.addWidget(values, 1, Qt.AlignmentFlag.AlignVCenter)
        if asked:
            row.addWidget(self._why_button(asked, name))
        return holder

    def _why_button(self, asked: str, name: str) -> Button:
        button = Button(self.tr("Why?"), "quiet")
        button.setObjectName(f"whyWhatIf_{asked}")
        button.setAccessibleName(self.tr("Why this {} in the what-if?").format(name))
        button.clicked.connect(self._ask)
        return button

    def show_comparison(self, comparison: Comparison) -> None:
        before, after = comparison.before, comparison.after
        pairs = [
            ScorePair(
                change.id, worded(change.name), change.before, change.after, strong=change.kind == "overall"
            )
            for change in comparison.scores
            if change.kind in ("overall", "dimension")
        ]
        self._make_rows(pairs)
        for (row, _), pair in zip(self._rows, pairs, strict=True):
            row.show_pair(pair)
        moved = (
            before.verdict != after.verdict,
            before.conclusions.recommended != after.conclusions.recommended,
        )
        seconds: tuple[QWidget, QWidget] = (self._verdicts[1], self._routes[1])
        for arrow, second, same, changed in zip(self._arrows, seconds, self._same, moved, strict=True):
            arrow.setVisible(changed)
            second.setVisible(changed)
            same.setVisible(not changed)
        for chip, state in zip(self._verdicts, (before, after), strict=True):
            verdict = state.questionnaire.model.verdict(state.verdict)
            chip.set_verdict(verdict.rank, verdict.name)
        for label, state in zip(self._routes, (before, after), strict=True):
            label.setText(_route_name(state))
        self._show_findings(comparison)

    def _make_rows(self, pairs: list[ScorePair]) -> None:
        if len(self._rows) == len(pairs):
            return
        for row, button in self._rows:
            for old in (row, button):
                old.hide()
                old.deleteLater()
        self._rows = []
        for pair in pairs:
            line = Row(gap=8)
            row, button = ChangeRow(), self._why_button(pair.id or "overall", pair.name)
            line.addWidget(row, 1)
            line.addWidget(button)
            self._scores.addLayout(line)
            self._rows.append((row, button))

    def _show_findings(self, comparison: Comparison) -> None:
        told: tuple[tuple[FindingStatus, str, str], ...] = (
            ("resolved", self.tr("{} resolved"), self.tr("Resolved: {}.")),
            ("new", self.tr("{} new"), self.tr("New: {}.")),
            ("regressed", self.tr("{} worse"), self.tr("Worse: {}.")),
        )
        counts, titles = [], []
        for status, count, listed in told:
            names = [change.finding.title for change in comparison.with_status(status)]
            counts.append(count.format(len(names)))
            if names:
                more = len(names) - MOST_TITLES
                shown = [*names[:MOST_TITLES], *([self.tr("and {} more").format(more)] if more > 0 else [])]
                titles.append(listed.format("; ".join(shown)))
        open_ = len(comparison.with_status("open"))
        self._findings.setText("  ·  ".join([*counts, self.tr("{} still open").format(open_)]))
        self._titles.setText("\n".join(titles))
        self._titles.setVisible(bool(titles))

    def _ask(self) -> None:
        button = self.sender()
        if isinstance(button, Button):
            self.why.emit(button.objectName().removeprefix("whyWhatIf_"))


def _route_name(state: State) -> str:
    routes, recommended = state.questionnaire.routes, state.conclusions.recommended
    return next((route.name for route in routes.items if route.id == recommended), recommended)
