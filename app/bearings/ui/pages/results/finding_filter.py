"""What narrows the findings of the Results page: words, kind, severity, dimension, owner."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from bearings.ui.theme import follow_theme, metrics
from bearings.ui.widgets.buttons import Button
from bearings.ui.widgets.form import ChoiceField
from bearings.ui.widgets.layouts import Column, Row
from bearings.ui.widgets.search_field import SearchField
from bearings.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from bearings.domain.questionnaire import Questionnaire
    from bearings.domain.results import Finding

KINDS = ("blocker", "risk", "gap", "unknown", "disagreement", "next_step", "strength")


class FindingFilter(QWidget):
    """A search and four choices that narrow together; `changed` comes when a person changed one."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = Column(self, gap=12)
        first = Row(gap=12)
        self._search = SearchField(self.tr("Search findings"))
        self._search.setObjectName("findingSearch")
        self._search.searched.connect(self._changed)
        first.addWidget(self._search, 1)
        self.count = PlainLabel("", "secondary", numbers=True, wide=True)
        self.count.setObjectName("findingCount")
        self.count.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        first.addWidget(self.count)
        self._clear = Button(self.tr("Clear filters"), "quiet")
        self._clear.setObjectName("clearFindingFilters")
        self._clear.clicked.connect(self.clear)
        self._clear.hide()
        first.addWidget(self._clear)
        column.addLayout(first)
        self._kind = self._choice("findingKind", self.tr("Kind"))
        self._severity = self._choice("findingSeverity", self.tr("Severity"))
        self._dimension = self._choice("findingDimension", self.tr("Dimension"))
        self._owner = self._choice("findingOwner", self.tr("Owner"))
        self._choices = (self._kind, self._severity, self._dimension, self._owner)
        self._grid = QGridLayout()
        column.addLayout(self._grid)
        self._narrow = False
        self._place()
        follow_theme(self.restyle)

    def _choice(self, name: str, said: str) -> ChoiceField:
        choice = ChoiceField()
        choice.setObjectName(name)
        choice.setAccessibleName(said)
        choice.picked.connect(self._changed)
        return choice

    def restyle(self) -> None:
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(metrics().px(12))
        for choice in self._choices:
            choice.setMinimumWidth(metrics().px(120))

    def set_narrow(self, narrow: bool) -> None:
        """Stand the choices two by two, or side by side."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._place()

    def _place(self) -> None:
        across = 2 if self._narrow else len(self._choices)
        for column in range(len(self._choices)):
            self._grid.setColumnStretch(column, 1 if column < across else 0)
        for number, choice in enumerate(self._choices):
            self._grid.addWidget(choice, number // across, number % across)

    @property
    def last(self) -> QWidget:
        """The control from which Tab goes on to the findings."""
        return self._owner

    @property
    def narrows(self) -> bool:
        """Whether any filter is set."""
        return bool(self._search.text()) or any(choice.key for choice in self._choices)

    def kind_names(self) -> dict[str, str]:
        return {
            "blocker": self.tr("Blockers"),
            "risk": self.tr("Risks"),
            "gap": self.tr("Gaps"),
            "unknown": self.tr("Not known"),
            "disagreement": self.tr("Different views"),
            "next_step": self.tr("Next steps"),
            "strength": self.tr("Strengths"),
        }

    def rebuild(self, questionnaire: Questionnaire) -> None:
        """Offer what that questionnaire knows, and narrow nothing."""
        names = self.kind_names()
        severities = questionnaire.model.severities
        owners = {action.owner: questionnaire.role_name(action.owner) for action in questionnaire.actions}
        self._kind.set_choices([("", self.tr("All kinds")), *((kind, names[kind]) for kind in KINDS)])
        self._severity.set_choices(
            [
                ("", self.tr("All severities")),
                *((key, value.name) for key, value in severities.items() if key != "info"),
            ]
        )
        self._dimension.set_choices(
            [("", self.tr("All dimensions")), *((d.id, d.name) for d in questionnaire.dimensions)]
        )
        self._owner.set_choices(
            [("", self.tr("All owners")), *sorted(owners.items(), key=lambda pair: pair[1])]
        )
        self._empty()

    def clear(self) -> None:
        """Narrow nothing, as a person asked."""
        self._empty()
        self._search.setFocus()  # the button that had it goes away
        self.changed.emit()

    def _empty(self) -> None:
        for choice in self._choices:
            choice.show_key("")
        self._search.clear()

    def narrowed(self, findings: Iterable[Finding], owner_of: Callable[[Finding], str]) -> list[Finding]:
        """The findings that pass all that is set; `owner_of` tells the role of a finding's first action."""
        if not self.narrows:
            return list(findings)
        kind, severity, dimension, owner = (choice.key for choice in self._choices)
        words = self._search.text().casefold().split()
        return [
            finding
            for finding in findings
            if kind in ("", finding.kind)
            and severity in ("", finding.severity)
            and dimension in ("", finding.dimension)
            and (not owner or owner_of(finding) == owner)
            and _has_words(finding, words)
        ]

    def show_count(self, shown: int, of: int) -> None:
        """Say how many findings pass."""
        if self.narrows:
            text = self.tr("{} of {} findings").format(shown, of)
        else:
            text = self.tr("1 finding") if of == 1 else self.tr("{} findings").format(of)
        self.count.setText(text)
        self._clear.setVisible(self.narrows)

    def _changed(self, *_: object) -> None:
        self.changed.emit()


def _has_words(finding: Finding, words: list[str]) -> bool:
    if not words:
        return True
    said = f"{finding.title} {finding.text} {finding.source}".casefold()
    return all(word in said for word in words)
