"""Keeping a milestone: the dialog that names it, for the Compare page and for the menu alike."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, Qt, Signal
from PySide6.QtWidgets import QWidget

from bearings.errors import EditError
from bearings.ui import figures
from bearings.ui.announce import announce
from bearings.ui.theme import follow_theme
from bearings.ui.widgets.date_field import DateField
from bearings.ui.widgets.form import Field, LineField, TextField
from bearings.ui.widgets.roomy_dialog import RoomyDialog
from bearings.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from bearings.domain.assessment import Assessment
    from bearings.ui.live_session import LiveSession

WIDTH = 480
LONGEST_NAME, LONGEST_NOTE = 120, 20_000  # characters; a list has no room for a longer name


def _tr(text: str) -> str:
    return QCoreApplication.translate("Milestones", text)


def day_in_words(iso: str) -> str:
    """Such as "14 October 2026"; "" for no day."""
    day = QDate.fromString(iso, Qt.DateFormat.ISODate)
    return figures.day_in_words(day) if day.isValid() else ""


def suggestion(assessment: Assessment, today: str) -> tuple[str, str]:
    """A name and a day (ISO 8601): of the workshop until it has a milestone, then of today."""
    workshop = assessment.workshop.date
    taken = {milestone.date for milestone in assessment.milestones}
    if workshop and workshop <= today and workshop not in taken:
        return _tr("Workshop {}").format(day_in_words(workshop)), workshop
    return _tr("State of {}").format(day_in_words(today)), today


def full_words(assessment: Assessment) -> str:
    """Why no further milestone can be kept; "" if one can."""
    from bearings.domain.assessment import MAX_MILESTONES

    if len(assessment.milestones) < MAX_MILESTONES:
        return ""
    return _tr("This file holds {} milestones, the most it can. Remove one first.").format(MAX_MILESTONES)


def keep_milestone(
    live: LiveSession, parent: QWidget, *, of: Assessment | None = None
) -> KeepMilestone | None:
    """Ask for a name and keep the assessment as it is now, or a scratch copy `of` it.

    Does not wait; None if no more can be kept.
    """
    if not live.may_edit():
        return None
    full = full_words(live.assessment)
    if full:
        live.failed.emit(EditError(full, remedy=_tr("The Compare page lists them all.")))
        return None
    dialog = KeepMilestone(live, parent, of)
    dialog.open()
    return dialog


class KeepMilestone(RoomyDialog):
    """Name, day and note of a milestone. `kept` carries the id of the new one."""

    kept = Signal(str)

    def __init__(self, live: LiveSession, parent: QWidget, of: Assessment | None = None) -> None:
        super().__init__(parent)
        self._live, self._of = live, of
        self.setObjectName("keepMilestone")
        self.entitle(self.tr("Keep a milestone"), self.tr("Keep a milestone"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.body.addWidget(PlainLabel(self._about(), "secondary"))
        today = date.today().isoformat()
        name, day = suggestion(live.assessment, today)
        if of is not None:
            name, day = self.tr("What if, {}").format(day_in_words(today)), today
        self._name = LineField(longest=LONGEST_NAME)
        self._name.setObjectName("milestoneName")
        self._name.show_text(name)
        self._name_field = Field(self.tr("&Name"), self._name)
        self.body.addWidget(self._name_field)
        self._day = DateField(
            self.tr("&Date"),
            "day",
            "milestoneDay",
            helper=self.tr("The day this was said and decided."),
            clearable=False,
            waits=True,
        )
        self._day.show_day(day)
        self.body.addWidget(self._day)
        self._note = TextField(self.tr("What to remember of it"), lines=2, longest=LONGEST_NOTE)
        self._note.setObjectName("milestoneNote")
        self.body.addWidget(Field(self.tr("N&ote (optional)"), self._note))
        self.leave.setObjectName("milestoneLeave")
        self.do.setObjectName("milestoneKeep")
        self.do.setText(self.tr("Keep milestone"))
        self.do.setDefault(True)
        self._name.textEdited.connect(self._take_back)
        self._day.line.textEdited.connect(self._take_back)
        follow_theme(self.restyle)
        self._name.setFocus()
        self._name.selectAll()

    def restyle(self) -> None:
        self.fit(WIDTH)

    def _about(self) -> str:
        if self._of is not None:
            return self.tr(
                "A copy with the answers you tried in place of the real ones. "
                "The assessment itself stays as it is, so that you can compare."
            )
        return self.tr(
            "A copy of all answers, targets, planning values and roadmap choices as they are now. "
            "What you change later leaves it as it is, so that you can compare."
        )

    def _take_back(self) -> None:
        """What was said to be wrong is being mended."""
        self._name_field.set_error("")
        self._day.set_error("")

    def accept(self) -> None:
        """Keep it, or say what is missing."""
        name, day = self._name.text().strip(), self._read_day()
        if not name:
            self._name_field.set_error(self.tr("A milestone needs a name."))
            self._name.setFocus()
        elif day is None:
            self._day.line.setFocus()
        elif not self._live.is_open:
            self.reject()
        else:
            self._apply(name, day)
            return
        self.restyle()  # there is more to say now

    def _read_day(self) -> str | None:
        if not self._day.settle():
            return None
        if self._day.day is None:
            self._day.set_error(self.tr("A milestone needs a date."))
        return self._day.day

    def _apply(self, name: str, day: str) -> None:
        from bearings.domain.roadmap import edits_plan

        note = self._note.toPlainText().strip()
        if self._live.apply(edits_plan.keep_milestone(name, day, note=note, of=self._of)):
            announce(self, self.tr("Milestone kept: {}").format(name))
            super().accept()
            self.kept.emit(self._live.assessment.milestones[-1].id)
