"""The head of the Roadmap page: title, how to look at it, what is missing, which choices do not fit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from bearings.domain.isolation import isolated
from bearings.ui.widgets.banner import Banner
from bearings.ui.widgets.buttons import Button
from bearings.ui.widgets.editing import editing
from bearings.ui.widgets.layouts import Column, Row
from bearings.ui.widgets.section import PageHeader
from bearings.ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from bearings.ui.pages.roadmap.words import RoadmapWords

MOST_NAMED = 2  # choices that do not fit, in the banner


class RoadmapHead(QWidget):
    """`view_chosen` carries "columns" or "timeline", `action_wanted` the first choice that does not fit."""

    view_chosen = Signal(str)
    add_wanted = Signal()
    action_wanted = Signal(str)
    profile_wanted = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first_conflict = ""
        column = Column(self, gap=16)
        self._header = PageHeader(title)
        column.addWidget(self._header)
        self._view = Segmented(
            self.tr("View"), [("columns", self.tr("Columns")), ("timeline", self.tr("Timeline"))]
        )
        self._view.setObjectName("roadmapView")
        self._view.chosen.connect(self.view_chosen)
        self._add = Button(self.tr("Add own action"), icon="plus")
        editing(self._add)
        self._add.setObjectName("addOwnAction")
        self._add.set_hint(self.tr("Add an action of your own"), "N")
        self._add.clicked.connect(self.add_wanted)
        self._tools = Row(gap=8)
        self._tools.addWidget(self._view, 0, Qt.AlignmentFlag.AlignVCenter)
        self._tools.addWidget(self._add, 0, Qt.AlignmentFlag.AlignVCenter)
        self._header.buttons.addLayout(self._tools)
        if (row := self._header.layout()) is not None:
            row.setAlignment(self._header.buttons, Qt.AlignmentFlag.AlignTop)
        self._missing = Banner("info")
        self._missing.setObjectName("roadmapMissing")
        self._missing.acted.connect(self.profile_wanted)
        self._conflicts = Banner("warning")
        self._conflicts.setObjectName("roadmapConflicts")
        self._conflicts.acted.connect(self._show_conflict)
        column.addWidget(self._missing)
        column.addWidget(self._conflicts)

    def set_narrow(self, narrow: bool) -> None:
        """Stand the tools below each other, or side by side."""
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._tools.setDirection(down if narrow else across)

    def show_roadmap(self, words: RoadmapWords) -> None:
        self._header.set_secondary(words.assessment.organisation.name)
        self._tell_missing(words)
        self._tell_conflicts(words)

    def _tell_missing(self, words: RoadmapWords) -> None:
        """Say in a sentence what an incomplete assessment lacks."""
        card = words.results.scorecard
        if card.answered == 0:
            start = self.tr(
                "Nothing is answered yet. This is where every assessment starts; the rest follows."
            )
            nothing = self.tr("Nothing is answered yet. Actions appear as soon as answers call for them.")
            self._missing.tell("info", start if words.roadmap.planned else nothing)
        elif words.roadmap.capacity_month <= 0 and words.roadmap.backlog:
            text = self.tr(
                "The capacity is 0 person-days a month, so only what removes a blocker is planned."
            )
            self._missing.tell("warning", text, action=self.tr("Open the profile"))
        elif not words.projected_verdict:
            text = self.tr(
                "The roadmap rests on {} of {} questions. More actions may be called for, and no verdict can "
                "be expected until every dimension is rated."
            )
            self._missing.tell("warning", text.format(card.answered, card.askable))
        else:
            self._missing.hide()

    def _tell_conflicts(self, words: RoadmapWords) -> None:
        """Say which choices do not fit; they are kept all the same."""
        found = words.conflicts()
        self._first_conflict = found[0][0] if found else ""
        if not found:
            self._conflicts.hide()
            return
        count = len(found)
        one, several = self.tr("1 choice does not fit."), self.tr("{} choices do not fit.")
        told = [one if count == 1 else several.format(count)]
        named = [(isolated(words.title(key)), text) for key, text in found[:MOST_NAMED]]
        told += [self.tr("“{}” {}.").format(*each) for each in named]
        if count > MOST_NAMED:
            others = count - MOST_NAMED
            one = self.tr("1 other choice does not fit either.")
            several = self.tr("{} other choices do not fit either.")
            told.append(one if others == 1 else several.format(others))
        self._conflicts.tell("warning", " ".join(told), action=self.tr("Show"))

    def _show_conflict(self) -> None:
        self.action_wanted.emit(self._first_conflict)
