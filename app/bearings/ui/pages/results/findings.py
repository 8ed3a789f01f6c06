"""Findings on the Results page: grouped by kind, narrowed by filters, each with its why."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from bearings.ui.announce import say_found
from bearings.ui.pages.results.finding_filter import KINDS, FindingFilter
from bearings.ui.pages.results.finding_row import FindingRow, ShownFinding
from bearings.ui.widgets.card import Card
from bearings.ui.widgets.row_list import RowList
from bearings.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from bearings.domain.results import Finding
    from bearings.ui.live_session import LiveSession

SEVERITIES = ("critical", "high", "medium", "low", "info")


class FindingsCard(Card):
    """`why` carries a finding id, `question_wanted` a question id."""

    why = Signal(str)
    question_wanted = Signal(str)

    def __init__(self, live: LiveSession, parent: QWidget | None = None) -> None:
        super().__init__(margins=24, gap=16, parent=parent)
        self.setObjectName("findingsCard")
        self._live = live
        self._shown: dict[str, ShownFinding] = {}  # by id
        self.body.addWidget(PlainLabel(self.tr("Findings"), "heading"))
        self._filter = FindingFilter()
        self._filter.changed.connect(self._narrowed)
        self.body.addWidget(self._filter)
        self._none = PlainLabel("", "body", tone="muted")
        self._none.setObjectName("noFindings")
        self.body.addWidget(self._none)
        self._list = RowList(self._make_row, self._filter.last)
        self._list.setObjectName("findingsList")
        self.body.addWidget(self._list)

    @property
    def shown_ids(self) -> list[str]:
        """Ids of the findings in sight, in order."""
        return self._list.ids

    def set_narrow(self, narrow: bool) -> None:
        """Stand what does not fit side by side below each other."""
        self._filter.set_narrow(narrow)
        self._list.set_narrow(narrow)

    def rebuild(self) -> None:
        """Offer the filters of the questionnaire that is open."""
        self._filter.rebuild(self._live.questionnaire)

    def forget(self) -> None:
        """Nothing is open any more."""
        self._shown = {}
        self._list.forget()

    def show_results(self) -> None:
        told = [f for f in self._live.results.findings if f.severity != "info" or f.kind == "strength"]
        wanted = self._filter.narrowed(told, self._owner_of)
        wanted.sort(key=lambda f: (KINDS.index(f.kind), SEVERITIES.index(f.severity)))
        counts = Counter(finding.kind for finding in wanted)
        names = self._filter.kind_names()
        kind, shown = "", []
        for finding in wanted:
            group = "" if finding.kind == kind else f"{names[finding.kind]}  ·  {counts[finding.kind]}"
            kind = finding.kind
            shown.append(self._described(finding, group))
        self._shown = {item.id: item for item in shown}
        self._list.show_items(shown)
        self._filter.show_count(len(wanted), len(told))
        self._none.setVisible(not wanted)
        self._none.setText(self.tr("No finding matches.") if told else self.tr("Nothing to report yet."))

    def _narrowed(self) -> None:
        if self._live.is_open:
            self.show_results()
            say_found(self._filter, len(self._list.ids))

    def _make_row(self) -> FindingRow:
        row = FindingRow()
        row.why.connect(self.why)
        row.question_wanted.connect(self.question_wanted)
        return row

    def _described(self, finding: Finding, group: str) -> ShownFinding:
        """The finding in the words of its row; after an answer most are the same, and so are their words."""
        kept = self._shown.get(finding.id)
        if kept is not None and kept.finding is finding and kept.group == group:
            return kept
        return ShownFinding(finding, group, self._where(finding), self._question_of(finding))

    def _owner_of(self, finding: Finding) -> str:
        """The role that owns the first thing to do about it, "" if nothing is to be done."""
        return self._live.questionnaire.action(finding.actions[0]).owner if finding.actions else ""

    def _where(self, finding: Finding) -> str:
        questionnaire = self._live.questionnaire
        dimension = questionnaire.dimension(finding.dimension).name
        parts = [dimension, questionnaire.capability(finding.capability).name]
        owner = self._owner_of(finding)
        if owner:
            parts.append(self.tr("owner: {}").format(questionnaire.role_name(owner)))
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
