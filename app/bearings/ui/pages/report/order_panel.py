"""The choices of the Report page, from what is written to what leaves; the preview follows each of them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from bearings.ui.pages.report.choice import PDF, ReportChoice, possible
from bearings.ui.pages.report.edition_field import EditionField
from bearings.ui.pages.report.section_list import SectionList
from bearings.ui.pages.report.since_field import SinceField
from bearings.ui.pages.report.words import form_names, redaction_names
from bearings.ui.widgets.editing import editing
from bearings.ui.widgets.form import ChoiceField, Field
from bearings.ui.widgets.layouts import Column, Row
from bearings.ui.widgets.link_row import LinkRow
from bearings.ui.widgets.section import Collapsible
from bearings.ui.widgets.text import PlainLabel
from bearings.ui.widgets.tick import Tick

if TYPE_CHECKING:
    from bearings.domain.assessment import Assessment
    from bearings.domain.questionnaire import Questionnaire

LEAST = 3  # letters of a choice

PRINT_EXECUTIVE = frozenset(("summary", "brief_decision"))  # sections that print the text of page 1


class OrderPanel(QWidget):
    """`changed` follows a choice of a person, which `choice` tells.

    `leaving_wanted` asks what leaves, `executive_wanted` for the text of page 1,
    `compare_wanted` where milestones are kept.
    """

    changed = Signal()
    leaving_wanted = Signal()
    executive_wanted = Signal()
    compare_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = ReportChoice()
        self._spoken = ""
        self._forms: list[str] = [PDF]
        self._languages: tuple[str, ...] = ()
        self._pack: Questionnaire | None = None
        column = Column(self, gap=16)
        self._form = self._field(self.tr("For&mat"), "reportForm", self._form_picked)
        column.addWidget(self._form)
        self.edition = EditionField()
        self.edition.picked.connect(self._edition_picked)
        self.edition.known.connect(self._show)
        edition = Column(gap=0)
        edition.addWidget(self.edition)
        self._executive = LinkRow()
        editing(self._executive)
        self._executive.show_link("executive", self.tr("Executive text…"), icon="pencil")
        self._executive.setObjectName("editExecutive")
        self._executive.clicked.connect(self.executive_wanted)
        edition.addWidget(self._executive)
        column.addLayout(edition)
        self._period = SinceField()
        self._period.picked.connect(self._period_picked)
        self._period.compare_wanted.connect(self.compare_wanted)
        column.addWidget(self._period)
        leaving = Column(gap=0)
        self._redaction = self._field(self.tr("&What leaves"), "reportRedaction", self._redaction_picked)
        leaving.addWidget(self._redaction)
        self._see = LinkRow()
        self._see.setObjectName("showLeaving")
        self.tell_leaving(False)
        self._see.clicked.connect(self.leaving_wanted)
        leaving.addWidget(self._see)
        column.addLayout(leaving)
        self._pair = pair = Row(gap=8)
        self._language = self._field(self.tr("&Language"), "reportLanguage", self._language_picked)
        self._paper = self._field(self.tr("Pa&per"), "reportPaper", self._paper_picked)
        pair.addWidget(self._language, 1)
        pair.addWidget(self._paper, 1)
        column.addLayout(pair)
        folds = Column(gap=0)
        self._sections = SectionList()
        self._sections.left_out.connect(self._sections_picked)
        folds.addWidget(self._sections)
        self._more = self._build_more()
        folds.addWidget(self._more)
        self._open_after = Tick(self.tr("Open the file when it is written"))
        self._open_after.setObjectName("openAfter")
        self._open_after.ticked.connect(self._open_after_picked)
        folds.addWidget(self._open_after)
        column.addLayout(folds)

    # ------------------------------------------------------------ building

    def _field(self, label: str, name: str, picked: object) -> Field:
        control = ChoiceField()
        control.setSizeAdjustPolicy(ChoiceField.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        control.setMinimumContentsLength(LEAST)  # the panel is narrow; what is cut is told on hover
        control.setPlaceholderText("")  # never shown, but room would be kept for it
        control.setObjectName(name)
        control.picked.connect(picked)
        return Field(label, control)

    def _build_more(self) -> Collapsible:
        more = Collapsible(self.tr("More"))
        more.header.setObjectName("reportMore")
        self._variant = self._field(self.tr("&Kind of PDF"), "reportVariant", self._variant_picked)
        _choices(self._variant).set_choices(
            [("ua", self.tr("Accessible (PDF/UA)")), ("archive", self.tr("Archive (PDF/A-3a)"))]
        )
        more.body.addWidget(self._variant)
        self._attach = Tick(self.tr("Put the assessment inside"))
        self._attach.setObjectName("reportAttach")
        self._attach.ticked.connect(self._attach_picked)
        self._consent = PlainLabel("", "label")
        self._consent.setObjectName("attachConsent")
        self.tell_encrypted(False)
        more.body.addWidget(self._attach)
        more.body.addWidget(self._consent)
        return more

    # ------------------------------------------------------------ showing

    def offer(self, pack: Questionnaire) -> None:
        """Offer what there is to choose: forms, redactions, and the languages of the pack."""
        self.edition.read_all()
        if pack is self._pack:
            return
        self._pack = pack
        from bearings.domain.languages import languages
        from bearings.report.export import offered
        from bearings.ui.pages.setup.content_language import language_name

        names = form_names()
        self._forms = [PDF, *offered()]
        _choices(self._form).set_choices((ending, names.get(ending, ending)) for ending in self._forms)
        _choices(self._redaction).set_choices((key, said[0]) for key, said in redaction_names().items())
        self._languages = languages(pack)
        _choices(self._language).set_choices((tag, language_name(tag)) for tag in self._languages)
        self._language.setVisible(len(self._languages) > 1)

    def show_milestones(self, assessment: Assessment) -> None:
        """Offer the milestones there are now."""
        self._period.show_for(assessment, self.choice.since, self.choice.until)

    def tell_encrypted(self, encrypted: bool) -> None:
        """Say what it means to put the assessment inside, where its file is encrypted too."""
        said = self.tr(
            "Bearings can open such a PDF again. Whoever gets it gets every answer, name and note."
        )
        if encrypted:
            said = f"{said} {self.tr('This file is encrypted; what is inside the PDF is not.')}"
        self._consent.setText(said)
        self._attach.setAccessibleDescription(said)

    def set_narrow(self, narrow: bool) -> None:
        """Stand each choice alone where there is little room."""
        self._pair.fold(narrow)

    def show_choice(self, choice: ReportChoice, spoken: str) -> None:
        """Show that choice, in an assessment that speaks a language of the pack; says nothing to anybody."""
        self.choice, self._spoken = choice, spoken
        self._show()

    def tell_leaving(self, shown: bool) -> None:
        """Name the button by what it does: show what leaves, or the pages again."""
        words = self.tr("Show the pages") if shown else self.tr("Show what leaves")
        self._see.show_link("leaving", words, icon="file-text" if shown else "eye")

    def _show(self) -> None:
        editions = self.edition.all_sections
        choice = possible(self.choice, forms=self._forms, languages=self._languages, editions=editions)
        self.choice = choice
        _choices(self._form).show_key(choice.written_as)
        bound = choice.redaction == "benchmark"
        _choices(self._form).setEnabled(not bound)
        self._form.set_helper(self.tr("Scores alone are written as JSON.") if bound else "")
        self.edition.show_edition(choice.edition)
        _choices(self._redaction).show_key(choice.redaction)
        self._redaction.set_helper(redaction_names()[choice.redaction][1])
        _choices(self._language).show_key(choice.language or self._spoken)
        papers = [("A4", self.tr("A4")), ("Letter", self.tr("US Letter"))]
        _choices(self._paper).set_choices(papers)
        _choices(self._paper).show_key(choice.paper or self.edition.paper(choice.edition))
        sections = self.edition.sections(choice.edition)
        self._sections.show_sections(sections, choice.leave_out)
        _choices(self._variant).show_key(choice.variant)
        self._open_after.set_ticked(choice.open_after)
        self._attach.set_ticked(choice.attach and choice.may_attach)
        for part in (self.edition, self._paper, self._more):
            part.setVisible(choice.is_pdf)
        self._period.setVisible(choice.is_pdf and self.edition.compares(choice.edition))
        printed = not choice.is_pdf or not sections or bool(PRINT_EXECUTIVE & set(sections))
        self._executive.setVisible(choice.redaction == "full" and printed)
        self._sections.setVisible(choice.is_pdf and len(sections) > 1)
        self._attach.setVisible(choice.may_attach)
        self._consent.setVisible(choice.may_attach)
        _choices(self._language).setEnabled(not bound)

    # ------------------------------------------------------------ what a person chose

    def _choose(self, **changes: object) -> None:
        # Callers below name a field and give its kind, which mypy cannot see through `**`.
        self.choice = replace(self.choice, **changes)  # type: ignore[arg-type]
        self._show()
        self.changed.emit()

    def _form_picked(self, form: str) -> None:
        self._choose(form=form)

    def _edition_picked(self, edition: str) -> None:
        self._choose(edition=edition)

    def _period_picked(self, since: str, until: str) -> None:
        self._choose(since=since, until=until)

    def _redaction_picked(self, redaction: str) -> None:
        self._choose(redaction=redaction)

    def _language_picked(self, language: str) -> None:
        self._choose(language="" if language == self._spoken else language)

    def _paper_picked(self, paper: str) -> None:
        self._choose(paper="" if paper == self.edition.paper(self.choice.edition) else paper)

    def _variant_picked(self, variant: str) -> None:
        self._choose(variant=variant)

    def _attach_picked(self, on: bool) -> None:
        self._choose(attach=on)

    def _open_after_picked(self, on: bool) -> None:
        self._choose(open_after=on)

    def _sections_picked(self, left: object) -> None:
        assert isinstance(left, tuple)
        self.choice = self.choice.leaving_out(left)
        self.changed.emit()


def _choices(field: Field) -> ChoiceField:
    assert isinstance(field.control, ChoiceField)
    return field.control
