"""What became of each finding: resolved, still open, new, got worse, or no longer assessed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from bearings.ui.pages.compare.finding_row import FindingChangeRow, ShownChange
from bearings.ui.pages.compare.list import ChangeListCard
from bearings.ui.widgets.text import PlainLabel
from bearings.ui.worded import in_sentence, worded

if TYPE_CHECKING:
    from bearings.domain.changes.compare import Comparison, FindingChange, FindingStatus
    from bearings.domain.questionnaire import Questionnaire

# In this order on the page: what moved first, the long list of what did not last.
STATUSES: tuple[FindingStatus, ...] = ("resolved", "regressed", "new", "not_assessed", "open")


class FindingChangesCard(ChangeListCard):
    """Findings grouped by what became of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            "findingChanges",
            FindingChangeRow,
            find=self.tr("Search findings"),
            choose=self.tr("What became of them"),
            parent=parent,
        )
        self.setObjectName("compareFindings")
        self._heading.setText(self.tr("Findings"))
        self._comparison: Comparison | None = None
        self._questionnaire: Questionnaire | None = None
        self._gained, self._lost = PlainLabel("", "secondary"), PlainLabel("", "secondary")
        self._gained.setObjectName("strengthsGained")
        self._lost.setObjectName("strengthsLost")
        for label in (self._gained, self._lost):
            self.body.addWidget(label)

    def forget(self) -> None:
        super().forget()
        self._comparison = self._questionnaire = None

    def _fill(self, questionnaire: Questionnaire, comparison: Comparison) -> None:
        from bearings.domain.changes.compare_words import finding_groups

        self._comparison, self._questionnaire = comparison, questionnaire
        names = finding_groups(comparison)
        counts = {status: len(_told(comparison, status)) for status in STATUSES}
        everything = self.tr("All findings ({})").format(sum(counts.values()))
        self._offer(everything, ((key, worded(names[key]), counts[key]) for key in STATUSES))
        self._tell_strengths(comparison)
        self._narrow_down()

    def _tell_strengths(self, comparison: Comparison) -> None:
        from bearings.domain.changes.compare_words import strength_groups

        gained, lost = strength_groups(comparison)
        for label, words, state, strengths in (
            (self._gained, gained, comparison.after, comparison.strengths_gained),
            (self._lost, lost, comparison.before, comparison.strengths_lost),
        ):
            names = (state.questionnaire.capability(finding.capability).name for finding in strengths)
            label.setText(f"{worded(words)}: {'; '.join(dict.fromkeys(names))}.")
            label.setVisible(bool(strengths))

    def _narrow_down(self, *_: object) -> None:
        if self._comparison is None:
            return
        from bearings.domain.changes.compare_words import finding_groups

        names = finding_groups(self._comparison)
        shown: list[ShownChange] = []
        for status in STATUSES:
            if not self._chosen(status):
                continue
            wanted = [c for c in _told(self._comparison, status) if self._found(_searched(c))]
            for place, change in enumerate(wanted):
                group = "" if place else f"{worded(names[status])}  ·  {len(wanted)}"
                shown.append(self._described(self._comparison, change, group))
        none = self.tr("Neither side has a blocker, risk, gap or anything unknown.")
        if any(_told(self._comparison, status) for status in STATUSES):
            none = self.tr("No finding matches.")
        self._show(shown, none)

    def _described(self, comparison: Comparison, change: FindingChange, group: str) -> ShownChange:
        finding = change.finding
        return ShownChange(
            id=finding.id,
            status=change.status,
            apart=comparison.two_organisations,
            group=group,
            severity=finding.severity,
            title=finding.title,
            text=self._what_became(comparison, change),
            place=_place(comparison, change),
            question=self._question(change),
        )

    def _what_became(self, comparison: Comparison, change: FindingChange) -> str:
        from bearings.domain.changes.compare_words import why_not_assessed

        finding, was = change.finding, change.was
        if change.status == "not_assessed":
            return worded(why_not_assessed(comparison, change))
        if was is not None and was.severity != finding.severity:
            severities = comparison.after.questionnaire.model.severities
            before, after = (in_sentence(severities[f.severity].name) for f in (was, finding))
            if comparison.two_organisations:
                words = self.tr("{} on one side, {} on the other. {}")
                return words.format(before.capitalize(), after, finding.text)
            return self.tr("Was {}, is {} now. {}").format(before, after, finding.text)
        resolved = change.status == "resolved" and not comparison.two_organisations
        return "" if resolved else finding.text  # what is resolved is not so any more

    def _question(self, change: FindingChange) -> str:
        """The question to go to: the one it is about, or the first its rule looks at."""
        questionnaire = self._questionnaire
        if questionnaire is None:
            return ""
        finding = change.finding
        if finding.id != finding.source:
            return finding.subject if questionnaire.has_question(finding.subject) else ""
        from bearings.domain.changes.reads import reads_of_finding

        reads = reads_of_finding(questionnaire, finding)
        asked = reads.questions if reads is not None else frozenset[str]()
        return next((q.id for q in questionnaire.questions if q.id in asked), "")


def _told(comparison: Comparison, status: FindingStatus) -> list[FindingChange]:
    """Findings of that status, the gravest first; advice that simply goes on is left out, as on Results."""
    found = comparison.with_status(status)
    told = [c for c in found if c.finding.severity != "info" or status != "open"]
    return sorted(told, key=_gravity)


def _gravity(change: FindingChange) -> int:
    from bearings.domain.changes.compare import SEVERITIES

    return SEVERITIES.index(change.finding.severity)


def _place(comparison: Comparison, change: FindingChange) -> str:
    finding = change.finding
    gone = change.status in ("resolved", "not_assessed")
    questionnaire = (comparison.before if gone else comparison.after).questionnaire
    dimension = questionnaire.dimension(finding.dimension).name
    capability = questionnaire.capability(finding.capability).name
    return "  ·  ".join((dimension, capability, finding.subject or finding.source))


def _searched(change: FindingChange) -> str:
    finding = change.finding
    return f"{finding.title} {finding.text} {finding.source} {finding.subject}"
