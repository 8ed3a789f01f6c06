"""Route, cost and roadmap before and after, and which actions were done since."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

from bearings.ui.widgets.card import Card
from bearings.ui.widgets.icon_view import IconView
from bearings.ui.widgets.layouts import Column, Row
from bearings.ui.widgets.section import Divider, SectionHeader
from bearings.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from bearings.domain.compare import Comparison
    from bearings.domain.compare_outlook import Outlook, OutlookFact
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
        self._rows: list[_FactRow] = []
        self._narrow = False
        self._done = _Actions("circle-check", "positive", "actionsDone")
        self._added = _Actions("plus", "text", "actionsAdded")
        self._gone = _Actions("minus", "muted", "actionsGone")
        for actions in (self._done, self._added, self._gone):
            self.body.addWidget(actions)

    def set_narrow(self, narrow: bool) -> None:
        self._narrow = narrow
        for row in self._rows:
            row.set_narrow(narrow)

    def show_comparison(self, questionnaire: Questionnaire, comparison: Comparison) -> None:
        """Show what follows from a comparison; nothing if nothing changed."""
        from bearings.domain.compare_outlook import outlook
        from bearings.domain.compare_words import action_groups

        ahead = outlook(comparison)
        changed = ahead.changed or comparison.changed
        if changed:
            self._show_outlook(ahead, action_groups(comparison), apart=comparison.two_organisations)
        self.setVisible(changed)

    def _show_outlook(self, outlook: Outlook, groups: tuple[str, str, str], *, apart: bool) -> None:
        while len(self._rows) < len(outlook.facts):
            row = _FactRow(self.tr("Before"), self.tr("After"))
            row.set_narrow(self._narrow)
            self._rows.append(row)
            self._facts.addWidget(row)
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(outlook.facts))
            if number < len(outlook.facts):
                row.show_fact(outlook.facts[number], apart=apart)
        titles = (outlook.done, outlook.added, outlook.gone)
        for part, heading, listed in zip((self._done, self._added, self._gone), groups, titles, strict=True):
            part.show_titles(heading, listed)


class _FactRow(QWidget):
    """A fact before and after; an arrow leads to what changed."""

    def __init__(self, before: str, after: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sides = (before, after)
        column = Column(self, gap=8)
        column.addWidget(Divider())
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
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if narrow else across)

    def show_fact(self, fact: OutlookFact, *, apart: bool) -> None:
        self.setObjectName(f"fact_{fact.id}")
        self._name.setText(fact.name)
        self._before.setText(fact.before)
        same = self.tr("the same") if apart else self.tr("unchanged")
        self._after.setText(fact.after if fact.changed else same)
        self._after.set_tone("text" if fact.changed else "muted")
        self._arrow.setVisible(fact.changed)
        self.setAccessibleName(
            self.tr("{}: {} {}, {} {}").format(
                fact.name, self._sides[0], fact.before, self._sides[1], fact.after
            )
        )


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
