"""From which milestone to which a report tells what changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from bearings.ui.widgets.form import ChoiceField, Field
from bearings.ui.widgets.layouts import Column
from bearings.ui.widgets.link_row import LinkRow
from bearings.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from bearings.domain.assessment import Assessment, Milestone

LATEST = NOW = ""  # keys: the latest milestone that differs, and the answers of now


class SinceField(QWidget):
    """`picked` carries the ids of both milestones, when a person picked; "" is the latest, and now.

    `compare_wanted` leads to where a milestone is kept, while there is none.
    """

    picked = Signal(str, str)
    compare_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = Column(self, gap=12)
        self._since, self._until = ChoiceField(), ChoiceField()
        self._since.setObjectName("reportSince")
        self._until.setObjectName("reportUntil")
        for control in (self._since, self._until):
            control.picked.connect(self._pick)
        self._fields = (Field(self.tr("&Since"), self._since), Field(self.tr("U&ntil"), self._until))
        for field in self._fields:
            column.addWidget(field)
        self._none = PlainLabel(
            self.tr("There is no milestone yet. Keep one on Compare, and come back once answers changed."),
            "secondary",
        )
        self._none.setObjectName("reportNoMilestone")
        column.addWidget(self._none)
        self._way = LinkRow()
        self._way.setObjectName("reportToCompare")
        self._way.show_link("compare", self.tr("Go to Compare"))
        self._way.clicked.connect(self.compare_wanted)
        column.addWidget(self._way)

    @property
    def since(self) -> str:
        """Id of the milestone to begin with; "" is the latest that differs."""
        return self._since.key

    @property
    def until(self) -> str:
        """Id of the milestone to end with; "" is now."""
        return self._until.key

    def show_for(self, assessment: Assessment, since: str = LATEST, until: str = NOW) -> None:
        """Offer the milestones of an assessment, from the latest on; says nothing to anybody."""
        kept = sorted(reversed(assessment.milestones), key=lambda milestone: milestone.date, reverse=True)
        offered = [(milestone.id, _said(milestone)) for milestone in kept]
        known = {milestone.id for milestone in kept}
        self._since.set_choices([(LATEST, self.tr("The latest milestone")), *offered])
        self._until.set_choices([(NOW, self.tr("Now")), *offered])
        self._since.show_key(since if since in known else LATEST)
        self._until.show_key(until if until in known else NOW)
        for field in self._fields:
            field.setVisible(bool(kept))
        self._none.setVisible(not kept)
        self._way.setVisible(not kept)

    def _pick(self, _key: str) -> None:
        self.picked.emit(self.since, self.until)


def _said(milestone: Milestone) -> str:
    from bearings.ui.pages.compare.milestones import day_in_words

    day = day_in_words(milestone.date)
    return milestone.name if day in milestone.name else f"{milestone.name}, {day}"
