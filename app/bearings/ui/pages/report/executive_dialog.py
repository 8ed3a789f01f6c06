"""The text of page 1: generated until somebody writes another; every letter is an edit, undone like any."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from bearings.ui.announce import announce
from bearings.ui.figures import plain_figure
from bearings.ui.widgets.banner import Banner
from bearings.ui.widgets.buttons import Button
from bearings.ui.widgets.form import Field, TextField
from bearings.ui.widgets.roomy_dialog import RoomyDialog
from bearings.ui.widgets.section import Collapsible
from bearings.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from bearings.session import Change
    from bearings.ui.live_session import LiveSession

WIDTH, LINES = 760, 9  # pixels at 100 %; of the field


class ExecutiveDialog(RoomyDialog):
    """Open at once and gone once it is closed; follows the session, so an undo shows in it."""

    def __init__(self, live: LiveSession, parent: QWidget | None = None) -> None:
        from bearings.domain.assessment import MAX_EXECUTIVE

        super().__init__(parent)
        self.setObjectName("executiveText")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._live, self._longest = live, MAX_EXECUTIVE
        self._generated = self._basis = ""
        self._emptied = False  # somebody is about to write anew
        self.entitle(self.tr("Executive text"), self.tr("Executive text"))
        self.top.addWidget(
            PlainLabel(
                self.tr(
                    "These paragraphs stand on page 1 of the report and in the decision brief, one a line. "
                    "The decision asked stands beside them."
                ),
                "secondary",
            )
        )
        self._state = Banner("info")
        self._state.setObjectName("executiveState")
        self._state.button.setObjectName("executiveStillHolds")
        self._state.acted.connect(self._still_holds)
        self.top.addWidget(self._state)
        self.field = TextField(lines=LINES, longest=MAX_EXECUTIVE)
        self.field.setObjectName("executiveField")
        self.field.edited.connect(self._written)
        self.field.left.connect(self._left)
        self._labelled = Field(self.tr("&Text"), self.field)
        self.body.addWidget(self._labelled)
        self._beside = Collapsible(self.tr("Generated text"))
        self._beside.setObjectName("executiveGenerated")
        self._beside.header.setObjectName("executiveGeneratedHeader")
        self._told = PlainLabel("", "secondary", wide=True)
        self._told.setObjectName("executiveGeneratedText")
        self._beside.body.addWidget(self._told)
        self.body.addWidget(self._beside)
        self._reset = Button(self.tr("&Reset to generated"), icon="rotate-ccw")
        self._reset.setObjectName("executiveReset")
        self._reset.clicked.connect(self.reset)
        self.add_button(self._reset)
        self.leave.hide()
        self.do.setObjectName("executiveClose")
        self.do.setText(self.tr("Close"))
        live.changed.connect(self._follow)
        live.closed.connect(self.close)
        self._read_numbers()
        self._show()
        self.field.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        self.fit(WIDTH)
        super().showEvent(event)

    def _read_numbers(self) -> None:
        """Learn what the generated text is, and what any text rests on."""
        from bearings.domain.wording.executive import basis_of, generated_text
        from bearings.domain.wording.report_words import words

        live = self._live
        said = words(live.questionnaire, live.assessment, live.results, live.conclusions)
        self._generated, self._basis = generated_text(said), basis_of(live.results, said)

    def reset(self) -> None:
        """Put the generated text back; an undo brings the written one."""
        from bearings.domain import edits

        self._live.apply(edits.reset_executive())
        announce(self, self.tr("The generated text is back"))
        self.field.setFocus()

    def _show(self) -> None:
        """Show what stands on page 1 now, and how it stands to the numbers."""
        written = self._live.assessment.executive
        edited = bool(written.text.strip())
        text = written.text if edited else self._generated
        self.field.show_text(text)
        self._count(text)
        self._told.setText(self._generated)
        self._beside.setVisible(edited)
        self._reset.setEnabled(edited)
        if not edited:
            self._state.tell("info", self.tr("Generated: it follows the answers until you change it."))
        elif written.basis == self._basis:
            self._state.tell("done", self.tr("Written by you; the numbers are those you wrote it on."))
        else:
            said = self.tr("The numbers changed since you wrote this.")
            self._state.tell("warning", said, action=self.tr("It still &holds"))

    def _count(self, text: str) -> None:
        counted = plain_figure(len(text)), plain_figure(self._longest)
        self._labelled.set_helper(self.tr("{} of {} characters").format(*counted))

    def _written(self, text: str) -> None:
        """Keep it; one that is empty or the generated one again is no text of one's own."""
        from bearings.domain import edits

        self._emptied = not text.strip()
        if text.strip() in ("", self._generated.strip()):
            if self._live.assessment.executive.text:
                self._live.apply(edits.reset_executive())
            self._count(text)
            return
        self._live.apply(edits.write_executive(text, self._basis))

    def _still_holds(self) -> None:
        """The text holds for the numbers of now as well."""
        from bearings.domain import edits

        self._live.break_merge()
        self._live.apply(edits.write_executive(self._live.assessment.executive.text, self._basis))
        self.field.setFocus()

    def _follow(self, change: Change) -> None:
        if not _only_text(change):
            self._read_numbers()
        if not self._emptied:
            self._show()

    def _left(self) -> None:
        self._emptied = False
        if self._live.is_open:
            self._live.break_merge()
            self._show()


def _only_text(change: Change) -> bool:
    """Whether nothing but the text of page 1 is another, so that all numbers are what they were."""
    before, after = change.before, change.after
    fields = (field for field in type(after).model_fields if field != "executive")
    return all(getattr(before, field) is getattr(after, field) for field in fields)
