"""Setup: who is assessed, when and by whom, and with which questionnaire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from bearings.domain import edits
from bearings.ui.pages.setup.content_language import ContentLanguageField
from bearings.ui.pages.setup.fields import Section
from bearings.ui.theme import follow_theme, metrics
from bearings.ui.typed_days import date_in_words
from bearings.ui.typed_numbers import NumberReader, shown
from bearings.ui.widgets.buttons import Button
from bearings.ui.widgets.checked_line import CheckedLine, InlineField, unit_label
from bearings.ui.widgets.date_field import DateField
from bearings.ui.widgets.editing import reading
from bearings.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from bearings.session import Change
    from bearings.ui.live_session import LiveSession


class OrganisationSection(Section):
    """Name, size and situation of the organisation."""

    def __init__(self, live: LiveSession, parent: QWidget | None = None) -> None:
        super().__init__(live, parent)
        self.header.title.setText(self.tr("Organisation"))
        self.header.set_secondary(self.tr("Who is assessed. The sector is the first question under Scope."))
        self.name = self.add_line("name", self.tr("Organisation &name"), "organisationName")
        self._staff = CheckedLine("staff", NumberReader(0, 100_000_000, whole=True), shown)
        self._staff.setObjectName("organisationStaff")
        field = InlineField(self.tr("S&taff"), self._staff, unit_label(self.tr("people")))
        self._staff.given.connect(self.part_given)
        self._staff.editingFinished.connect(self.live.break_merge)
        self._staff.wrong.connect(field.set_error)
        self.add_field(field)
        self._summary = self.add_text(
            "summary",
            self.tr("&Summary"),
            "organisationSummary",
            hint=self.tr("What it does, and what it hopes generative AI will do for it"),
            helper=self.tr("Two or three sentences; they open the report."),
        )
        self._scope = self.add_text(
            "scope",
            self.tr("Wh&at is assessed"),
            "organisationScope",
            hint=self.tr("Business units, countries and use cases that are in, and what is left out"),
        )
        self._language = ContentLanguageField(live)
        self.add_field(self._language)

    def refresh(self, change: Change | None) -> None:
        organisation = self.live.assessment.organisation
        self.name.show_text(organisation.name)
        self._staff.show_value(organisation.staff)
        self._summary.show_text(organisation.summary)
        self._scope.show_text(organisation.scope)
        self._language.refresh()

    def part_given(self, part: str, value: object) -> None:
        organisation = self.live.assessment.organisation.model_copy(update={part: value})
        self.live.apply(edits.describe_organisation(organisation, field=part))


class WorkshopSection(Section):
    """When the answers are gathered, and by whom. `run_sheet_wanted` asks for the plan of its minutes."""

    run_sheet_wanted = Signal()

    def __init__(self, live: LiveSession, parent: QWidget | None = None) -> None:
        super().__init__(live, parent)
        self.header.title.setText(self.tr("Workshop"))
        self.header.set_secondary(self.tr("When the answers are gathered, and who leads it."))
        run_sheet = Button(self.tr("Run sheet"), icon="clock")
        reading(run_sheet)
        run_sheet.setObjectName("openRunSheet")
        run_sheet.set_hint(self.tr("Plan the minutes of the workshop, and keep them"), "Ctrl+Shift+R")
        run_sheet.clicked.connect(self.run_sheet_wanted)
        self.header.buttons.addWidget(run_sheet, 0, Qt.AlignmentFlag.AlignTop)
        self._add_date()
        self._facilitator = self.add_line("facilitator", self.tr("Faci&litator"), "workshopFacilitator")
        self._sessions = CheckedLine("sessions", NumberReader(0, 1_000, whole=True), shown, width=96)
        self._sessions.setObjectName("workshopSessions")
        field = InlineField(self.tr("Sess&ions"), self._sessions, unit_label(self.tr("meetings in all")))
        self._sessions.given.connect(self.part_given)
        self._sessions.editingFinished.connect(self.live.break_merge)
        self._sessions.wrong.connect(field.set_error)
        self.add_field(field)

    def _add_date(self) -> None:
        self._date = DateField(self.tr("&Date"), "date", "workshopDate")
        self._date.given.connect(self.part_given)
        self._date.left.connect(self.live.break_merge)
        self.add_field(self._date)

    def refresh(self, change: Change | None) -> None:
        workshop = self.live.assessment.workshop
        self._date.show_day(workshop.date)
        self._date.set_helper(date_in_words(workshop.date) or self.tr("No date is set yet."))
        self._facilitator.show_text(workshop.facilitator)
        self._sessions.show_value(workshop.sessions)

    def part_given(self, part: str, value: object) -> None:
        workshop = self.live.assessment.workshop.model_copy(update={part: value})
        self.live.apply(edits.describe_workshop(workshop, field=part))


class QuestionnaireSection(Section):
    """Which questionnaire is answered, and what was kept aside when another was replaced.

    `upgrade_wanted` asks for a later version, `kept_aside_wanted` for what is kept aside.
    """

    upgrade_wanted = Signal()
    kept_aside_wanted = Signal()

    def __init__(self, live: LiveSession, parent: QWidget | None = None) -> None:
        super().__init__(live, parent)
        self.header.title.setText(self.tr("Questionnaire"))
        self.header.set_secondary(
            self.tr("It travels inside the file, so old answers always open with the questions they answer.")
        )
        self._kept_aside = Button(self.tr("Kept aside…"))
        self._kept_aside.setObjectName("setupKeptAside")
        self._kept_aside.set_hint(self.tr("Answers that this questionnaire has no place for"))
        self._kept_aside.clicked.connect(self.kept_aside_wanted)
        reading(self._kept_aside)
        upgrade = Button(self.tr("Update…"))
        upgrade.setObjectName("setupUpdateQuestionnaire")
        upgrade.set_hint(self.tr("Put a later version in its place; nothing that was said is lost"))
        upgrade.clicked.connect(self.upgrade_wanted)
        for button in (self._kept_aside, upgrade):
            self.header.buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._facts = QWidget()
        self._grid = QGridLayout(self._facts)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        self.add_field(self._facts)
        self._facts_shown: list[tuple[PlainLabel, PlainLabel]] = []  # what it is, and what it says
        names = ("Title", "Version", "Questions", "Published by", "Licence", "Status")
        for row, word in enumerate(self._words()):
            value = PlainLabel("", "secondary", tone="text")
            value.setObjectName(f"questionnaire{names[row].replace(' by', '')}")
            name = PlainLabel(word, "secondary")
            self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(value, row, 1)
            self._facts_shown.append((name, value))
        follow_theme(self.restyle)

    def _words(self) -> list[str]:
        return [
            self.tr("Title"),
            self.tr("Version"),
            self.tr("Questions"),
            self.tr("Published by"),
            self.tr("Licence"),
            self.tr("Note"),
        ]

    def restyle(self) -> None:
        self._grid.setHorizontalSpacing(metrics().px(24))
        self._grid.setVerticalSpacing(metrics().px(8))

    def _holds_something(self) -> bool:
        """Whether anything was kept aside."""
        from bearings.domain.upgrade.plan import holds_something

        return any(map(holds_something, self.live.assessment.former))

    def refresh(self, change: Change | None) -> None:
        pack = self.live.questionnaire
        self._kept_aside.setVisible(self._holds_something())
        texts = [
            pack.title,
            self.tr("{}, content as of {}").format(pack.version, pack.as_of),
            self.tr("{} questions in {} capabilities and {} dimensions").format(
                len(pack.questions), len(pack.capabilities), len(pack.dimensions)
            ),
            pack.publisher,
            pack.licence,
            pack.status,
        ]
        for (name, value), text in zip(self._facts_shown, texts, strict=True):
            value.setText(text)
            for label in (name, value):
                label.setVisible(bool(text))
