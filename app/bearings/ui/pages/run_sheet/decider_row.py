"""One question worth the minutes that are left: how long it takes, and why it is worth them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from bearings.ui.pages.row_to_question import RowToQuestion
from bearings.ui.theme import follow_theme, metrics
from bearings.ui.widgets.layouts import Column, Row
from bearings.ui.widgets.section import Divider
from bearings.ui.widgets.text import PlainLabel

TIME_WIDTH = 72  # pixels at 100 %


@dataclass(frozen=True, slots=True)
class ShownDecider:
    """A question in words; `minutes` with their unit, `tips` what one better answer would tip."""

    id: str
    title: str
    minutes: str
    tips: str
    reasons: str


class DeciderRow(RowToQuestion):
    """One question worth the minutes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: ShownDecider | None = None
        column = Column(self, gap=8)
        column.addWidget(Divider())
        row = Row(gap=12)
        self._minutes = PlainLabel("", "secondary", tone="text", strong=True, numbers=True, wide=True)
        row.addWidget(self._minutes, 0, Qt.AlignmentFlag.AlignTop)
        words = Column(gap=2)
        self._title = PlainLabel("", "secondary", tone="text")
        self._tips = PlainLabel("", "label", tone="accent", strong=True)
        self._reasons = PlainLabel("", "label", numbers=True)
        for label in (self._title, self._tips, self._reasons):
            words.addWidget(label)
        row.addLayout(self._beside_button(words), 1)
        column.addLayout(row)
        follow_theme(self.restyle)

    def restyle(self) -> None:
        self._minutes.setFixedWidth(metrics().px(TIME_WIDTH))

    def show_item(self, shown: ShownDecider) -> None:
        """Show that question; nothing happens if it is shown already."""
        if shown == self._shown:
            return
        self._shown = shown
        self.setObjectName(f"decider_{shown.id}")
        self._minutes.setText(shown.minutes)
        self._title.setText(f"{shown.id}  {shown.title}")
        self._tips.setText(_capital(shown.tips))
        self._tips.setVisible(bool(shown.tips))
        self._reasons.setText(_capital(shown.reasons))
        self._lead_to(shown.id, f"goDecider_{shown.id}")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
