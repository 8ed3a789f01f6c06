"""Findings on the Results page: grouped by kind, searchable, each with its why."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from bearings.ui.pages.results_finding_row import FindingRow, ShownFinding
from bearings.ui.theme import follow_theme, metrics
from bearings.ui.widgets.card import Card
from bearings.ui.widgets.form import ChoiceField
from bearings.ui.widgets.layouts import Column, Row
from bearings.ui.widgets.search_field import SearchField
from bearings.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from bearings.domain.results import Finding
    from bearings.ui.live_session import LiveSession

KINDS = ("blocker", "risk", "gap", "unknown", "disagreement", "next_step", "strength")
SEVERITIES = ("critical", "high", "medium", "low", "info")
ROWS_AT_ONCE = 4  # made in one go: what is in sight first; a row takes some 2 ms


class FindingsCard(Card):
    """`why` carries a finding id, `question_wanted` a question id."""

    why = Signal(str)
    question_wanted = Signal(str)

    def __init__(self, live: LiveSession, parent: QWidget | None = None) -> None:
        super().__init__(margins=24, gap=16, parent=parent)
        self.setObjectName("findingsCard")
        self._live = live
        self.body.addWidget(PlainLabel(self.tr("Findings"), "heading"))
        self._tools = self._build_tools()
        self.body.addLayout(self._tools)
        self._none = PlainLabel("", "body", tone="muted")
        self._none.setObjectName("noFindings")
        self.body.addWidget(self._none)
        rows = QWidget()
        rows.setObjectName("findingsList")
        self._column = Column(rows, gap=16)
        self.body.addWidget(rows)
        self._rows: list[FindingRow] = []  # in the order of the layout; those to spare, hidden, come last
        self._shown: list[ShownFinding] = []
        self._narrow = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._place_rows)
        follow_theme(self.restyle)

    @property
    def shown_ids(self) -> list[str]:
        """Ids of the findings in sight, in order."""
        return [shown.finding.id for shown in self._shown]

    def set_narrow(self, narrow: bool) -> None:
        """Stand what does not fit side by side below each other."""
        if narrow != self._narrow:
            self._narrow = narrow
            down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
            self._tools.setDirection(down if narrow else across)
            for row in self._rows:
                row.set_narrow(narrow)

    def restyle(self) -> None:
        for choice in self._choices:
            choice.setMinimumWidth(metrics().px(136))

    def forget(self) -> None:
        """Nothing is open any more: make no more rows."""
        self._soon.stop()

    def _build_tools(self) -> Row:
        tools = Row(gap=12)
        self._search = SearchField(self.tr("Search findings"))
        self._search.setObjectName("findingSearch")
        self._search.searched.connect(self._changed)
        names = self._kind_names()
        self._kind = ChoiceField([("", self.tr("All kinds")), *((kind, names[kind]) for kind in KINDS)])
        self._kind.setObjectName("findingKind")
        self._kind.setAccessibleName(self.tr("Kind"))
        self._severity = ChoiceField([("", self.tr("All severities"))])
        self._severity.setObjectName("findingSeverity")
        self._severity.setAccessibleName(self.tr("Severity"))
        self._dimension = ChoiceField([("", self.tr("All dimensions"))])
        self._dimension.setObjectName("findingDimension")
        self._dimension.setAccessibleName(self.tr("Dimension"))
        tools.addWidget(self._search, 1)
        choices = Row(gap=12)
        self._choices = (self._kind, self._severity, self._dimension)
        for choice in self._choices:
            choice.show_key("")
            choice.picked.connect(self._changed)
            choices.addWidget(choice, 1)
        tools.addLayout(choices)
        return tools

    def _kind_names(self) -> dict[str, str]:
        return {
            "blocker": self.tr("Blockers"),
            "risk": self.tr("Risks"),
            "gap": self.tr("Gaps"),
            "unknown": self.tr("Not known"),
            "disagreement": self.tr("Different views"),
            "next_step": self.tr("Next steps"),
            "strength": self.tr("Strengths"),
        }

    def rebuild(self) -> None:
        """Offer the dimensions and severities of the questionnaire that is open."""
        questionnaire = self._live.questionnaire
        self._dimension.set_choices(
            [("", self.tr("All dimensions")), *((d.id, d.name) for d in questionnaire.dimensions)]
        )
        severities = questionnaire.model.severities
        self._severity.set_choices(
            [
                ("", self.tr("All severities")),
                *((key, value.name) for key, value in severities.items() if key != "info"),
            ]
        )
        for choice in self._choices:
            choice.show_key("")
        self._search.empty()

    def show_results(self) -> None:
        wanted = self._wanted()
        counts = Counter(finding.kind for finding in wanted)
        names = self._kind_names()
        kind = ""
        self._shown = []
        for finding in wanted:
            group = "" if finding.kind == kind else f"{names[finding.kind]}  ·  {counts[finding.kind]}"
            kind = finding.kind
            self._shown.append(ShownFinding(finding, group, self._where(finding), self._question_of(finding)))
        self._place_rows()
        self._none.setVisible(not wanted)
        everything = [f for f in self._live.results.findings if f.severity != "info"]
        words = self.tr("No finding matches.") if everything else self.tr("Nothing to report yet.")
        self._none.setText(words)

    def _place_rows(self) -> None:
        """Give each finding the row it had, else one to spare, else a new one: a few now, the rest soon."""
        had = {row.finding_id: row for row in self._rows}
        staying = {shown.finding.id for shown in self._shown}
        spare = [row for row in self._rows if row.finding_id not in staying]
        placed: list[FindingRow] = []
        made = 0
        for shown in self._shown:
            row = had.get(shown.finding.id) or (spare.pop() if spare else None)
            if row is None and made == ROWS_AT_ONCE:
                self._soon.start()
                break
            if row is None:
                made += 1
                row = self._make_row()
            row.show_finding(shown)
            placed.append(row)
        self._arrange(placed)

    def _make_row(self) -> FindingRow:
        row = FindingRow()
        row.set_narrow(self._narrow)
        row.why.connect(self.why)
        row.question_wanted.connect(self.question_wanted)
        return row

    def _arrange(self, placed: list[FindingRow]) -> None:
        """Show these rows in this order and no other."""
        kept = {id(row) for row in placed}
        aside = [row for row in self._rows if id(row) not in kept]
        moved = False
        for place, row in enumerate(placed):
            item = self._column.itemAt(place)
            if item is None or item.widget() is not row:
                self._column.insertWidget(place, row)
                moved = True
            if row.isHidden():
                row.show()
        for row in aside:
            row.hide()
        self._rows = [*placed, *aside]
        if moved:
            before: QWidget = self._dimension
            for row in placed:
                for button in row.buttons:
                    QWidget.setTabOrder(before, button)
                    before = button

    def _changed(self, *_: object) -> None:
        if self._live.is_open:
            self.show_results()

    def _wanted(self) -> list[Finding]:
        words = self._search.text().casefold().split()
        found = [
            finding
            for finding in self._live.results.findings
            if (finding.severity != "info" or finding.kind == "strength")
            and self._kind.key in ("", finding.kind)
            and self._severity.key in ("", finding.severity)
            and self._dimension.key in ("", finding.dimension)
            and all(word in f"{finding.title} {finding.text} {finding.source}".casefold() for word in words)
        ]
        return sorted(found, key=lambda f: (KINDS.index(f.kind), SEVERITIES.index(f.severity)))

    def _where(self, finding: Finding) -> str:
        questionnaire = self._live.questionnaire
        dimension = questionnaire.dimension(finding.dimension).name
        parts = [dimension, questionnaire.capability(finding.capability).name]
        if finding.scope == "route":
            parts.append(self.tr("concerns a route only"))
        parts.append(finding.source if finding.id == finding.source else self._question_of(finding))
        return "  ·  ".join(part for part in parts if part)

    def _question_of(self, finding: Finding) -> str:
        """The question to go to: the one it is about, or the first its rule looks at."""
        questionnaire = self._live.questionnaire
        if questionnaire.has_question(finding.subject):
            return finding.subject
        if finding.id != finding.source:
            return ""
        from bearings.domain.conditions import leaves

        refs = (leaf.ref for leaf in leaves(questionnaire.rule(finding.source).when))
        return next((ref for ref in refs if isinstance(ref, str) and questionnaire.has_question(ref)), "")
