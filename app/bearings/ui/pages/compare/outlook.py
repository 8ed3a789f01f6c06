"""Route, cost and roadmap of both sides, and which actions were done since."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

from bearings.ui.pages.compare.sides import full_names
from bearings.ui.widgets.card import Card
from bearings.ui.widgets.icon_view import IconView
from bearings.ui.widgets.layouts import Column, Row
from bearings.ui.widgets.section import Divider, SectionHeader
from bearings.ui.widgets.text import PlainLabel
from bearings.ui.worded import worded

if TYPE_CHECKING:
    from bearings.domain.changes.compare import Comparison
    from bearings.domain.changes.compare_outlook import Outlook, OutlookFact
    from bearings.domain.questionnaire import Questionnaire

MOST_TITLES = 12


class OutlookCard(Card):
    """The facts side by side, then lists of actions."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margins=24, gap=16, parent=parent)
        self.setObjectName("compareOutlook")
        self._header = SectionHeader(
            self.tr("Route, cost and roadmap"), self.tr("Money is a planning estimate, not a quote.")
        )
        self.body.addWidget(self._header)
        self._facts = Column(gap=8)
        self.body.addLayout(self._facts)
        self._heads = _FactRow()
        self._facts.addWidget(self._heads)
        self._rows: list[_FactRow] = []
        self._narrow = False
        self._done = _Actions("circle-check", "positive", "actionsDone")
        self._added = _Actions("plus", "text", "actionsAdded")
        self._gone = _Actions("minus", "muted", "actionsGone")
        for actions in (self._done, self._added, self._gone):
            self.body.addWidget(actions)

    def set_narrow(self, narrow: bool) -> None:
        self._narrow = narrow
        self._heads.setVisible(not narrow)  # below each other each value says whose it is
        for row in self._rows:
            row.set_narrow(narrow)

    def show_comparison(self, questionnaire: Questionnaire, comparison: Comparison) -> None:
        """Show what follows from a comparison; nothing if nothing changed."""
        from bearings.domain.changes.compare_outlook import outlook
        from bearings.domain.changes.compare_words import action_groups

        ahead = outlook(comparison)
        changed = ahead.changed or comparison.changed
        if changed:
            self._show_facts(comparison, ahead)
            self._show_actions(ahead, action_groups(comparison))
        self.setVisible(changed)

    def _show_facts(self, comparison: Comparison, outlook: Outlook) -> None:
        sides = full_names(comparison)
        self._heads.show_heads(sides)
        while len(self._rows) < len(outlook.facts):
            row = _FactRow()
            row.set_narrow(self._narrow)
            self._rows.append(row)
            self._facts.addWidget(row)
        for row, fact in zip(self._rows, outlook.facts, strict=True):
            row.show_fact(fact, sides, apart=comparison.two_organisations)

    def _show_actions(self, outlook: Outlook, groups: tuple[str, str, str]) -> None:
        titles = (outlook.done, outlook.added, outlook.gone)
        for part, heading, listed in zip((self._done, self._added, self._gone), groups, titles, strict=True):
            part.show_titles(worded(heading), listed)


class _FactRow(QWidget):
    """A fact on both sides; an arrow leads to what changed. Without a fact, the heads of the columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fact: OutlookFact | None = None
        self._sides = ("", "")
        self._apart = self._narrow = False
        column = Column(self, gap=8)
        self._line = Divider()
        column.addWidget(self._line)
        self._row = Row(gap=12)
        column.addLayout(self._row)
        self._name = PlainLabel("", "secondary")
        self._before = PlainLabel("", "secondary", tone="text")
        self._after = PlainLabel("", "secondary", tone="text")
        self._arrow = IconView("arrow-right", 16)
        place = self._arrow.sizePolicy()
        place.setRetainSizeWhenHidden(True)
        self._arrow.setSizePolicy(place)
        middle = Qt.AlignmentFlag.AlignVCenter
        self._row.addWidget(self._name, 3, middle)
        self._row.addWidget(self._before, 4, middle)
        self._row.addWidget(self._arrow, 0, middle)
        self._row.addWidget(self._after, 4, middle)

    def set_narrow(self, narrow: bool) -> None:
        self._narrow = narrow
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if narrow else across)
        place = self._arrow.sizePolicy()
        place.setRetainSizeWhenHidden(not narrow)
        self._arrow.setSizePolicy(place)
        self._show()

    def show_heads(self, sides: tuple[str, str]) -> None:
        """Say above the columns what the two sides are."""
        for label, side in zip((self._before, self._after), sides, strict=True):
            label.set_tone("muted")
            label.setText(side)
        self._line.hide()
        self._arrow.hide()

    def show_fact(self, fact: OutlookFact, sides: tuple[str, str], *, apart: bool) -> None:
        """`apart` is of two organisations: nothing led from one to the other."""
        self._fact, self._sides, self._apart = fact, sides, apart
        self.setObjectName(f"fact_{fact.id}")
        self._name.setText(worded(fact.name))
        spoken = self.tr("{}: {} {}, {} {}")
        self.setAccessibleName(
            spoken.format(worded(fact.name), sides[0], worded(fact.before), sides[1], worded(fact.after))
        )
        self._show()

    def _show(self) -> None:
        fact = self._fact
        if fact is None:
            return
        same = self.tr("the same") if self._apart else self.tr("unchanged")
        told = (worded(fact.before), worded(fact.after) if fact.changed else same)
        if self._narrow:
            one, other = self._sides
            told = (self.tr("{}: {}").format(one, told[0]), self.tr("{}: {}").format(other, told[1]))
        self._before.setText(told[0])
        self._after.setText(told[1])
        self._after.set_tone("text" if fact.changed else "muted")
        self._arrow.setVisible(fact.changed and not self._apart)


class _Actions(QWidget):
    """Titles of actions under a heading with their number; hidden if there are none."""

    def __init__(self, icon: str, tone: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = Column(self, gap=4)
        self.setObjectName(name)
        head = Row(gap=8)
        head.addWidget(IconView(icon, 18, tone), 0, Qt.AlignmentFlag.AlignVCenter)
        self._heading = PlainLabel("", "body", strong=True)
        head.addWidget(self._heading, 1)
        column.addLayout(head)
        self._titles = PlainLabel("", "secondary", tone="text")
        self._titles.setObjectName(f"{name}Titles")
        body = Row(gap=0, margins=(26, 0, 0, 0))
        body.addWidget(self._titles)
        column.addLayout(body)

    def show_titles(self, heading: str, titles: tuple[str, ...]) -> None:
        self._heading.setText(f"{heading}  ·  {len(titles)}")
        more = len(titles) - MOST_TITLES
        shown = [*titles[:MOST_TITLES], *([self.tr("and {} more").format(more)] if more > 0 else [])]
        self._titles.setText("\n".join(shown))
        self.setVisible(bool(titles))
