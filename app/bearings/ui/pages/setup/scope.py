"""Setup: the profile questions, which decide what is asked, weighed and costed."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from bearings.domain import edits
from bearings.ui.announce import announce
from bearings.ui.pages.setup.choices import TickGroup
from bearings.ui.pages.setup.fields import Section
from bearings.ui.typed_numbers import NumberReader, shown
from bearings.ui.widgets.banner import Banner
from bearings.ui.widgets.checked_line import CheckedLine, InlineField, unit_label
from bearings.ui.widgets.form import ChoiceField, Field
from bearings.ui.widgets.layouts import Column, clear_layout

if TYPE_CHECKING:
    from bearings.domain.assessment import ProfileValue
    from bearings.domain.questionnaire import ProfileQuestion
    from bearings.domain.results import Results
    from bearings.session import Change
    from bearings.ui.live_session import LiveSession

FIELDS_AT_ONCE = 3  # made in one go; a field takes some 3 ms
MOST_NAMED = 8  # questions named one by one in the note
LONGEST_NAME = 76  # characters of a question in the note


class ScopeSection(Section):
    """Every profile question, and a note at once when an answer changes what is asked."""

    def __init__(self, live: LiveSession, parent: QWidget | None = None) -> None:
        super().__init__(live, parent)
        self.header.title.setText(self.tr("Scope"))
        self._list = QWidget()
        self._column = Column(self._list, gap=24)
        self.add_field(self._list)
        self._asked: tuple[ProfileQuestion, ...] = ()
        self._fields: dict[str, ProfileField] = {}
        self.note = Banner("info", dismissable=True, parent=self._list)
        self.note.setObjectName("scopeNote")
        self.note.text.setObjectName("scopeNoteText")
        self.note.hide()

    def opened(self) -> None:
        for _ in self.build():
            pass  # most often they stand already
        self.note.hide()
        super().opened()

    def told_anew(self) -> None:
        self.opened()

    def build(self) -> Generator[None]:
        """Make the fields of this questionnaire, some at a time, if they are others than those there are."""
        questionnaire = self.live.questionnaire
        if questionnaire.profile == self._asked:
            return
        self._column.removeWidget(self.note)
        clear_layout(self._column)
        self._asked = questionnaire.profile
        self._fields = {}
        for number, asked in enumerate(self._asked, 1):
            field = ProfileField(asked, questionnaire.costs.defaults_if_missing.get(asked.id))
            field.answered.connect(self._answered)
            field.left.connect(self.live.break_merge)
            self._fields[asked.id] = field
            self._column.addWidget(field)
            if number % FIELDS_AT_ONCE == 0:
                yield
        self.rebuilt.emit()

    def refresh(self, change: Change | None) -> None:
        profile = self.live.assessment.profile
        for key, field in self._fields.items():
            field.show_value(profile.get(key))
        known = sum(1 for key in self._fields if key in profile)
        card = self.live.results.scorecard
        self.header.set_secondary(
            self.tr("{} of {} answered; {} of {} questions are asked.").format(
                known, len(self._fields), card.visible, len(card.questions)
            )
        )
        if change is not None and change.before.profile != change.after.profile:
            self._tell(change.subject)

    def _answered(self, question_id: str, value: ProfileValue | None) -> None:
        if self.live.questionnaire.profile_question(question_id).type != "number":
            self.live.break_merge()  # every tick is a step of its own; typing is one step
        self.live.apply(edits.set_profile(question_id, value))

    def _tell(self, question_id: str) -> None:
        """Say below the question that was answered what is asked now and what no longer."""
        text = self._difference()
        field = self._fields.get(question_id)
        if not text or field is None:
            self.note.hide()
            return
        self._column.removeWidget(self.note)
        self._column.insertWidget(self._column.indexOf(field) + 1, self.note)
        self.note.tell("info", text)
        self.rebuilt.emit()
        announce(self, text)

    def _difference(self) -> str:
        before = self.live.previous_results
        if before is None:
            return ""
        was, now = _visible(before), _visible(self.live.results)
        added = [key for key in now if key not in set(was)]
        gone = [key for key in was if key not in set(now)]
        parts = []
        if added:
            count = self.tr("1 question was added:")
            if len(added) > 1:
                count = self.tr("{} questions were added:").format(len(added))
            parts += [count, *self._named(added)]
        if gone:
            count = self.tr("1 question is no longer asked:")
            if len(gone) > 1:
                count = self.tr("{} questions are no longer asked:").format(len(gone))
            parts += [count, *self._named(gone), self.tr("Answers to hidden questions are kept.")]
        return "\n".join(parts)

    def _named(self, ids: list[str]) -> list[str]:
        lines = [f"{key}  {_short(self.live.questionnaire.question(key).text)}" for key in ids[:MOST_NAMED]]
        left = len(ids) - len(lines)
        return [*lines, self.tr("and {} more").format(left)] if left else lines


class ProfileField(QWidget):
    """One profile question. `answered` carries its id and value (None for open), by a person only."""

    answered = Signal(str, object)
    left = Signal()

    def __init__(self, asked: ProfileQuestion, assumed: float | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._id = asked.id
        name = f"profile_{asked.id}"
        column = Column(self, gap=0)
        label = asked.text.replace("&", "&&")
        helper = asked.used_by
        self._choice: ChoiceField | None = None
        self._ticks: TickGroup | None = None
        self._line: CheckedLine | None = None
        if asked.type == "single":
            choices = [("", self.tr("Not decided yet")), *((o.id, o.label) for o in asked.options)]
            self._choice = ChoiceField(choices)
            self._choice.setObjectName(name)
            self._choice.picked.connect(self._picked)
            column.addWidget(Field(label, self._choice, helper=helper))
        elif asked.type == "multi":
            self._ticks = TickGroup(asked.text, asked.options, prefix=name)
            self._ticks.setObjectName(name)
            self._ticks.picked.connect(self._ticked)
            column.addWidget(Field(label, self._ticks, helper=helper))
        else:
            if assumed is not None:
                helper = self.tr("{} Left open, {} is assumed.").format(helper, shown(assumed)).strip()
            reader = NumberReader(asked.min, asked.max, unit=asked.unit)
            self._line = CheckedLine(asked.id, reader, shown, hint=self.tr("Not known yet"))
            self._line.setObjectName(name)
            field = InlineField(label, self._line, unit_label(asked.unit), helper=helper)
            self._line.given.connect(self.answered)
            self._line.wrong.connect(field.set_error)
            self._line.editingFinished.connect(self.left)
            column.addWidget(field)

    def show_value(self, value: ProfileValue | None) -> None:
        """Show a stored value; says nothing to anybody."""
        if self._choice is not None:
            self._choice.show_key(value if isinstance(value, str) else "")
        elif self._ticks is not None:
            self._ticks.show_ticked(value if isinstance(value, tuple) else ())
        elif self._line is not None:
            self._line.show_value(value)

    def _picked(self, key: str) -> None:
        self.answered.emit(self._id, key or None)

    def _ticked(self, ids: object) -> None:
        self.answered.emit(self._id, ids or None)


def _visible(results: Results) -> list[str]:
    return [key for key, result in results.scorecard.questions.items() if result.state != "hidden"]


def _short(text: str) -> str:
    return text if len(text) <= LONGEST_NAME else text[:LONGEST_NAME].rsplit(" ", 1)[0] + " …"
