"""One question of the disagreement map: its votes by level, who is lowest and highest, what hangs on it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from bearings.ui.pages.row_to_question import RowToQuestion, alone
from bearings.ui.widgets.layouts import Column
from bearings.ui.widgets.level_counts import LevelCounts
from bearings.ui.widgets.section import Divider
from bearings.ui.widgets.text import PlainLabel


@dataclass(frozen=True, slots=True)
class ShownSpread:
    """A question in words; `group` heads the first row of its kind, "" elsewhere."""

    id: str
    group: str
    title: str
    apart: str
    poles: str
    facts: str
    counts: tuple[int, ...]
    used: int | None
    counted: str


class SpreadRow(RowToQuestion):
    """One question of the map."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=16)
        self._shown: ShownSpread | None = None
        column = Column(self, gap=8)
        self._group = PlainLabel("", "secondary", tone="text", strong=True)
        column.addWidget(self._group)
        column.addWidget(Divider())
        self._counts = LevelCounts()
        self._halves.addLayout(alone(self._counts))
        words = Column(gap=2)
        self._title = PlainLabel("", "secondary", tone="text")
        self._apart = PlainLabel("", "label", tone="text", strong=True)
        self._poles = PlainLabel("", "label", tone="text", wide=True)
        self._facts = PlainLabel("", "label", numbers=True, wide=True)
        for label in (self._title, self._apart, self._poles, self._facts):
            words.addWidget(label)
        column.addLayout(self._beside_button(words))

    def show_item(self, shown: ShownSpread) -> None:
        """Show that question; nothing happens if it is shown already."""
        if shown == self._shown:
            return
        self._shown = shown
        self.setObjectName(f"spread_{shown.id}")
        self._group.setText(shown.group)
        self._group.setVisible(bool(shown.group))
        self._title.setText(f"{shown.id}  {shown.title}")
        self._apart.setText(shown.apart)
        self._poles.setText(shown.poles)
        self._poles.setVisible(bool(shown.poles))
        self._poles.setObjectName(f"spreadPoles_{shown.id}")
        self._facts.setText(shown.facts)
        self._counts.show_counts(shown.counts, shown.used, shown.counted)
        self._lead_to(shown.id, f"goSpread_{shown.id}")
