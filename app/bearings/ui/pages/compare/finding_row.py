"""One finding on the Compare page: how severe, what it says, what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from bearings.ui.pages.row_to_question import RowToQuestion
from bearings.ui.theme import follow_theme, metrics
from bearings.ui.widgets.chip import SeverityChip
from bearings.ui.widgets.icon_view import IconView
from bearings.ui.widgets.layouts import Column, Row
from bearings.ui.widgets.marks import SeverityName
from bearings.ui.widgets.section import Divider
from bearings.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from bearings.domain.changes.compare import FindingStatus

CHIP_WIDTH = 100
ICONS: dict[FindingStatus, tuple[str, str]] = {
    "resolved": ("circle-check", "positive"),
    "open": ("circle-dot", "muted"),
    "new": ("plus", "text"),
    "regressed": ("arrow-down", "danger"),
    "not_assessed": ("circle-question-mark", "muted"),
}
APART = ("circle-dot", "muted")  # between two organisations nothing was resolved and nothing got worse


@dataclass(frozen=True, slots=True)
class ShownChange:
    """What became of a finding, in words; `group` heads it if it is the first of its status.

    `apart` is of two organisations.
    """

    id: str
    status: FindingStatus
    apart: bool
    group: str
    severity: SeverityName
    title: str
    text: str
    place: str
    question: str


class FindingChangeRow(RowToQuestion):
    """One finding and what became of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: ShownChange | None = None
        column = Column(self, gap=8)
        self._group = QWidget()
        group = Row(self._group, gap=8)
        self._icon = IconView("circle-dot", 18)
        group.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        self._heading = PlainLabel("", "body", strong=True)
        group.addWidget(self._heading, 1)
        column.addWidget(self._group)
        column.addWidget(Divider())
        row = Row(gap=8)
        column.addLayout(row)
        self._chip_holder = QWidget()
        holder = Column(self._chip_holder, gap=0)
        self._chip = SeverityChip("low")
        holder.addWidget(self._chip)
        holder.addStretch(1)
        row.addWidget(self._chip_holder)
        words = Column(gap=2)
        self._title = PlainLabel("", "secondary", strong=True, tone="text")
        self._text = PlainLabel("", "secondary")
        self._place = PlainLabel("", "label")
        for label in (self._title, self._text, self._place):
            words.addWidget(label)
        row.addLayout(self._beside_button(words), 1)
        follow_theme(self.restyle)

    def restyle(self) -> None:
        self._chip_holder.setFixedWidth(metrics().px(CHIP_WIDTH))

    def show_item(self, shown: ShownChange) -> None:
        if shown == self._shown:
            return
        self._shown = shown
        self.setObjectName(f"findingChange_{shown.id}")
        icon, tone = APART if shown.apart else ICONS[shown.status]
        self._icon.set_icon(icon, tone)
        self._heading.setText(shown.group)
        self._group.setVisible(bool(shown.group))
        self._chip.set_severity(shown.severity)
        for label, text in ((self._title, shown.title), (self._text, shown.text), (self._place, shown.place)):
            label.setText(text)
            label.setVisible(bool(text))
        self._lead_to(shown.question, f"goFindingChange_{shown.id}")
