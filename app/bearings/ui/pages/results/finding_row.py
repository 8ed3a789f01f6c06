"""One finding on the Results page: how severe, what, where, and what can be done about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from bearings.ui.theme import follow_theme, metrics
from bearings.ui.widgets.buttons import Button
from bearings.ui.widgets.chip import SeverityChip
from bearings.ui.widgets.layouts import Column, Row
from bearings.ui.widgets.section import Divider
from bearings.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from bearings.domain.results import Finding

CHIP_WIDTH = 100  # that of the longest usual word: titles stand below each other


@dataclass(frozen=True, slots=True)
class ShownFinding:
    """A finding as it is shown: `group` heads it if it is the first of its kind, `question` may be ""."""

    finding: Finding
    group: str
    where: str
    question: str

    @property
    def id(self) -> str:
        return self.finding.id


class FindingRow(QWidget):
    """One finding. Shows another one when the list changes, rather than being made anew."""

    why = Signal(str)
    question_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: ShownFinding | None = None
        column = Column(self, gap=8)
        self._group = PlainLabel("", "body", strong=True)
        column.addWidget(self._group)
        column.addWidget(Divider())
        row = Row(gap=8)
        self._chip_holder = QWidget()
        holder = Column(self._chip_holder, gap=0)
        self._chip = SeverityChip("low")
        holder.addWidget(self._chip)
        holder.addStretch(1)
        row.addWidget(self._chip_holder)
        self._halves = Row(gap=8)
        words = Column(gap=2)
        self._title = PlainLabel("", "secondary", strong=True, tone="text")
        self._text = PlainLabel("", "secondary")
        self._where = PlainLabel("", "label")
        for label in (self._title, self._text, self._where):
            words.addWidget(label)
        self._halves.addLayout(words, 1)
        self._halves.addLayout(self._build_buttons())
        row.addLayout(self._halves, 1)
        column.addLayout(row)
        follow_theme(self.restyle)

    def _build_buttons(self) -> Row:
        buttons = Row(gap=0)
        self._go = Button(self.tr("Go to question"), "quiet")
        self._go.clicked.connect(self._want)
        self._why = Button(self.tr("Why?"), "quiet")
        self._why.clicked.connect(self._ask)
        for button in (self._go, self._why):
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        buttons.addStretch(1)
        return buttons

    def restyle(self) -> None:
        self._chip_holder.setFixedWidth(metrics().px(CHIP_WIDTH))

    def set_narrow(self, narrow: bool) -> None:
        """Stand the buttons below the words, or beside them."""
        self._halves.fold(narrow)

    @property
    def finding_id(self) -> str:
        return self._shown.finding.id if self._shown else ""

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What takes the focus, in the order of the eye."""
        return self._go, self._why

    def show_item(self, shown: ShownFinding) -> None:
        """Show that finding; nothing happens if it is shown already."""
        if shown == self._shown:
            return
        self._shown, finding = shown, shown.finding
        self.setObjectName(f"finding_{finding.id}")
        self._group.setText(shown.group)
        self._group.setVisible(bool(shown.group))
        if finding.kind == "strength":
            self._chip.set_severity("positive", self.tr("Strength"))
        else:
            self._chip.set_severity(finding.severity)
        self._title.setText(finding.title)
        self._text.setText(finding.text)
        self._where.setText(shown.where)
        self._go.setVisible(bool(shown.question))
        self._go.setAccessibleName(self.tr("Go to question {}").format(shown.question))
        self._go.setObjectName(f"goFinding_{finding.id}")
        self._why.setAccessibleName(self.tr("Why: {}").format(finding.title))
        self._why.setObjectName(f"whyFinding_{finding.id}")

    def _ask(self) -> None:
        self.why.emit(self.finding_id)

    def _want(self) -> None:
        if self._shown:
            self.question_wanted.emit(self._shown.question)
