"""Findings on the Results page: grouped by kind, searchable, each with its why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from bearings.ui.widgets.buttons import Button
from bearings.ui.widgets.card import Card
from bearings.ui.widgets.chip import SeverityChip
from bearings.ui.widgets.form import ChoiceField
from bearings.ui.widgets.layouts import Column, Row
from bearings.ui.widgets.search_field import SearchField
from bearings.ui.widgets.section import Divider
from bearings.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from bearings.domain.results import Finding
    from bearings.ui.live_session import LiveSession

KINDS = ("blocker", "risk", "gap", "unknown", "disagreement", "next_step", "strength")
SEVERITIES = ("critical", "high", "medium", "low", "info")


class _FindingRow(QWidget):
    """One finding. Reused for another one when the list changes."""

    why = Signal(str)
    question_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._id = self._question = ""
        column = Column(self, gap=8)
        self._group = PlainLabel("", "body", strong=True)
        column.addWidget(self._group)
        self._line = Divider()
        column.addWidget(self._line)
        row = Row(gap=16)
        chip_holder = Column(gap=0)
        self._chip = SeverityChip("low")
        chip_holder.addWidget(self._chip)
        chip_holder.addStretch(1)
        row.addLayout(chip_holder)
        words = Column(gap=2)
        self._title = PlainLabel("", "secondary", strong=True, tone="text")
        self._text = PlainLabel("", "secondary")
        self._where = PlainLabel("", "label")
        for label in (self._title, self._text, self._where):
            words.addWidget(label)
        row.addLayout(words, 1)
        self._go = Button(self.tr("Go to question"), "quiet")
        self._go.clicked.connect(self._want)
        row.addWidget(self._go, 0, Qt.AlignmentFlag.AlignTop)
        self._why = Button(self.tr("Why?"), "quiet")
        self._why.clicked.connect(self._ask)
        row.addWidget(self._why, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)

    def show_finding(self, finding: Finding, group: str, where: str, question: str) -> None:
        """Show that finding; `group` heads it if it is the first of its kind."""
        self._id, self._question = finding.id, question
        self.setObjectName(f"finding_{finding.id}")
        self._group.setText(group)
        self._group.setVisible(bool(group))
        self._chip.set_severity("positive" if finding.kind == "strength" else finding.severity)
        if finding.kind == "strength":
            self._chip.set_severity("positive", self.tr("Strength"))
        self._title.setText(finding.title)
        self._text.setText(finding.text)
        self._where.setText(where)
        self._go.setVisible(bool(question))
        self._go.setAccessibleName(self.tr("Go to question {}").format(question))
        self._why.setAccessibleName(self.tr("Why: {}").format(finding.title))
        self._why.setObjectName(f"whyFinding_{finding.id}")

    def _ask(self) -> None:
        self.why.emit(self._id)

    def _want(self) -> None:
        self.question_wanted.emit(self._question)


class FindingsCard(Card):
    """`why` carries a finding id, `question_wanted` a question id."""

    why = Signal(str)
    question_wanted = Signal(str)

    def __init__(self, live: LiveSession, parent: QWidget | None = None) -> None:
        super().__init__(margins=24, gap=16, parent=parent)
        self.setObjectName("findingsCard")
        self._live = live
        self.body.addWidget(PlainLabel(self.tr("Findings"), "heading"))
        self.body.addLayout(self._build_tools())
        self._none = PlainLabel("", "body", tone="muted")
        self._none.setObjectName("noFindings")
        self.body.addWidget(self._none)
        self._column = Column(gap=16)
        self.body.addLayout(self._column)
        self._rows: list[_FindingRow] = []

    @property
    def shown_ids(self) -> list[str]:
        """Ids of the findings in sight, in order."""
        return [row.objectName().removeprefix("finding_") for row in self._rows if not row.isHidden()]

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
        for choice in (self._kind, self._severity, self._dimension):
            choice.show_key("")
            choice.picked.connect(self._changed)
            tools.addWidget(choice)
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
        for choice in (self._kind, self._severity, self._dimension):
            choice.show_key("")
        self._search.empty()

    def show_results(self) -> None:
        findings = self._wanted()
        while len(self._rows) < len(findings):
            row = _FindingRow()
            row.why.connect(self.why)
            row.question_wanted.connect(self.question_wanted)
            self._rows.append(row)
            self._column.addWidget(row)
        names = self._kind_names()
        kind = ""
        for row, finding in zip(self._rows, findings, strict=False):
            group = "" if finding.kind == kind else names[finding.kind]
            kind = finding.kind
            row.show_finding(finding, group, self._where(finding), self._question_of(finding))
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(findings))
        self._none.setVisible(not findings)
        everything = [f for f in self._live.results.findings if f.severity != "info"]
        words = self.tr("No finding matches.") if everything else self.tr("Nothing to report yet.")
        self._none.setText(words)

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
        return "  ·  ".join([*parts, finding.source])

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
