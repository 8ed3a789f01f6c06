"""The form in which a person decides about one action: where, how long, who, by when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from bearings.ui.pages.roadmap.phrases import days_words, number_words, span_words
from bearings.ui.typed_days import date_in_words
from bearings.ui.typed_numbers import NumberReader, shown
from bearings.ui.widgets.checked_line import CheckedLine, InlineField, unit_label
from bearings.ui.widgets.date_field import DateField
from bearings.ui.widgets.form import ChoiceField, Field, LineField
from bearings.ui.widgets.layouts import Column
from bearings.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from bearings.ui.pages.roadmap.words import RoadmapWords

LEAST_DAYS, MOST_DAYS = 0.25, 10_000
COMPUTED = ""  # key of the choice that leaves the horizon to the computer


class ChoicesForm(QWidget):
    """Each signal carries the new value: `horizon` an id or "", `days` a number or None, `due` an
    ISO date or None, `person` what is typed; `left` says that a field was left."""

    horizon = Signal(str)
    days = Signal(object)
    person = Signal(str)
    due = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = Column(self, gap=12)
        column.addWidget(PlainLabel(self.tr("What you decide"), "secondary", strong=True, tone="text"))
        self._horizon = ChoiceField()
        self._horizon.setObjectName("actionHorizon")
        self._horizon.picked.connect(self.horizon)
        self._where = Field(self.tr("H&orizon"), self._horizon)
        column.addWidget(self._where)
        self._days = CheckedLine("days", NumberReader(LEAST_DAYS, MOST_DAYS), shown, width=88)
        self._days.setObjectName("actionDays")
        self._days.given.connect(self._days_given)
        self._days.wrong.connect(self._days_wrong)
        self._days.editingFinished.connect(self.left)
        self._effort = InlineField(self.tr("Own es&timate"), self._days, unit_label(self.tr("person-days")))
        column.addWidget(self._effort)
        self._person = LineField(self.tr("Name or function"))
        self._person.setObjectName("actionPerson")
        self._person.textEdited.connect(self.person)
        self._person.editingFinished.connect(self.left)
        self._who = Field(self.tr("Owner, &by name"), self._person)
        column.addWidget(self._who)
        self._due = DateField(self.tr("D&ue date"), "due", "actionDue")
        self._due.given.connect(self._due_given)
        self._due.left.connect(self.left)
        column.addWidget(self._due)

    def show_action(self, words: RoadmapWords, action_id: str) -> None:
        """Show what was decided about that action."""
        facts = words.facts(action_id)
        choice = words.assessment.plan.choice(action_id)
        planned = words.planned.get(action_id)
        choices = [(h.id, f"{h.name} ({span_words(h)})") for h in words.questionnaire.horizons]
        if not facts.is_own:
            choices.insert(0, (COMPUTED, self.tr("Where it is computed to be")))
        self._horizon.set_choices(choices)
        pinned = planned is not None and planned.pinned
        self._horizon.show_key(planned.horizon if pinned and planned else choice.horizon or COMPUTED)
        self._where.set_helper(
            "" if facts.is_own else self.tr("A horizon you choose is kept, whatever changes.")
        )
        self._days.show_value(choice.days)
        self._days.setPlaceholderText(shown(self._usual_days(words, action_id)))
        self._effort.set_helper(self._usual_words(words, action_id))
        self._person.show_text(choice.owner)
        self._who.set_helper(self.tr("Role: {}").format(facts.owner) if facts.owner else "")
        self._due.show_day(choice.due)
        self._due.set_helper(date_in_words(choice.due))

    def forget(self) -> None:
        """Show nothing, and forget what was being typed."""
        self._days.forget()
        self._due.forget()
        self._person.show_text("")

    def _usual_days(self, words: RoadmapWords, action_id: str) -> float:
        own = words.assessment.plan.own_action(action_id)
        return own.days if own is not None else words.questionnaire.action(action_id).effort.base

    def _usual_words(self, words: RoadmapWords, action_id: str) -> str:
        if words.assessment.plan.own_action(action_id) is not None:
            return self.tr("Without it {} count.").format(days_words(self._usual_days(words, action_id)))
        effort = words.questionnaire.action(action_id).effort
        text = self.tr("Without it {} count (usually {} to {}).")
        return text.format(days_words(effort.base), number_words(effort.low), number_words(effort.high))

    def _days_given(self, _part: str, value: object) -> None:
        self.days.emit(None if value is None else float(str(value)))

    def _days_wrong(self, words: str) -> None:
        self._effort.set_error(words)

    def _due_given(self, _part: str, value: object) -> None:
        self.due.emit(value)
