"""Setup: what the assessment is about, who takes part, and how its report presents itself."""

from __future__ import annotations

from collections.abc import Generator
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from bearings.ui.pages.page import Page, ScrollColumn
from bearings.ui.pages.setup.basics import OrganisationSection, QuestionnaireSection, WorkshopSection
from bearings.ui.pages.setup.branding import BrandingSection
from bearings.ui.pages.setup.fields import Section, tab_stops
from bearings.ui.pages.setup.people import PeopleSection
from bearings.ui.pages.setup.scope import ScopeSection
from bearings.ui.pages.setup.targets import TargetsSection
from bearings.ui.widgets.editing import editing
from bearings.ui.widgets.layouts import Column
from bearings.ui.widgets.section import PageHeader

if TYPE_CHECKING:
    from bearings.session import Change
    from bearings.ui.live_session import LiveSession

WIDEST = 820


class SetupPage(Page):
    """One column of cards; each edits its part of the assessment. `run_sheet_wanted` asks for that page."""

    key = "setup"
    icon = "sliders-horizontal"
    run_sheet_wanted = Signal()
    upgrade_wanted = Signal()
    kept_aside_wanted = Signal()

    def __init__(self, live: LiveSession, parent: QWidget | None = None) -> None:
        super().__init__(live, parent)
        self.column = ScrollColumn(gap=24, widest=WIDEST)
        self._header = PageHeader(self.title)
        self.column.body.addWidget(self._header)
        self.column.body.addStretch(1)
        self.sections: list[Section] = []
        Column(self, gap=0).addWidget(self.column)
        editing(self.column)

    def parts(self) -> Generator[None]:
        live = self.live
        self.organisation = OrganisationSection(live)
        self._add(self.organisation)
        yield
        workshop = WorkshopSection(live)
        workshop.run_sheet_wanted.connect(self.run_sheet_wanted)
        self._add(workshop)
        yield
        people = PeopleSection(live)
        self._add(people)
        while people.making:
            yield
            people.make_more()
        yield
        scope = ScopeSection(live)
        yield from scope.build()
        self._add(scope)
        for make in (TargetsSection, BrandingSection):
            yield
            self._add(make(live))
        yield
        questionnaire = QuestionnaireSection(live)
        questionnaire.upgrade_wanted.connect(self.upgrade_wanted)
        questionnaire.kept_aside_wanted.connect(self.kept_aside_wanted)
        self._add(questionnaire)
        self._order_tabs()

    def _add(self, section: Section) -> None:
        """Put a section below the others, filled before it comes in: it is laid out once."""
        section.opened()
        section.rebuilt.connect(self._order_tabs)
        self.sections.append(section)
        self.column.append(section)

    @property
    def title(self) -> str:
        return self.tr("Setup")

    def opened(self) -> None:
        for section in self.sections:
            section.opened()
        self.column.verticalScrollBar().setValue(0)

    def told_anew(self) -> None:
        """Read the texts of the questionnaire again, in sight and under the hands of a person."""
        at = self.column.verticalScrollBar().value()
        for section in self.sections:
            section.told_anew()
        self.column.verticalScrollBar().setValue(at)

    def _order_tabs(self) -> None:
        for first, second in pairwise(tab_stops(self.column.body)):
            QWidget.setTabOrder(first, second)

    def closed(self) -> None:
        for section in self.sections:
            section.forget()

    def refresh(self, change: Change | None) -> None:
        if self.live.is_open:
            saved = self.tr("Everything is saved as you type and can be undone.")
            self._header.set_secondary(saved if self.live.read_only is None else "")
            for section in self.sections:
                section.refresh(change)

    def shown(self) -> None:
        if self.live.is_open and not self.live.assessment.organisation.name:
            self.organisation.name.setFocus()
