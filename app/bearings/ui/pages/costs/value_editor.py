"""Costs: one planning value, with its three outcomes, where they come from, and of when they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from bearings.ui.models.planning_model import label_of, unit_of
from bearings.ui.pages.setup.fields import TextLine
from bearings.ui.theme import follow_theme, metrics
from bearings.ui.typed_numbers import NotUsable, NumberReader, shown
from bearings.ui.widgets.buttons import Button
from bearings.ui.widgets.card import Card
from bearings.ui.widgets.checked_line import CheckedLine
from bearings.ui.widgets.date_field import DateField
from bearings.ui.widgets.form import Field
from bearings.ui.widgets.layouts import Flow, Row
from bearings.ui.widgets.text import PlainLabel
from bearings.ui.worded import worded

if TYPE_CHECKING:
    from bearings.domain.assessment import CostOverride
    from bearings.domain.costs.planning_values import PlanningValue
    from bearings.ui.live_session import LiveSession

OUTCOMES = ("low", "base", "high")
NUMBER_WIDTH, SOURCE_WIDTH = 116, 280  # pixels at 100 %


class ValueEditor(Card):
    """Each field is an edit. What cannot be used is said, and the old number counts. `left` on Escape."""

    left = Signal()

    def __init__(self, live: LiveSession, parent: QWidget | None = None) -> None:
        super().__init__(margins=16, gap=8, tint="surface_alt", parent=parent)
        self.setObjectName("valueEditor")
        self._live = live
        self._value: PlanningValue | None = None
        self._build_head()
        fields = QWidget()
        flow = Flow(fields, gap=16)
        names = {
            "low": self.tr("&Low-cost case"),
            "base": self.tr("&Base"),
            "high": self.tr("High-cos&t case"),
        }
        self._numbers: dict[str, CheckedLine] = {}
        self._fields: list[Field] = []
        reader = NumberReader(0)
        for outcome in OUTCOMES:
            line = CheckedLine(outcome, _Checked(self, reader), shown, width=NUMBER_WIDTH)
            line.setObjectName(f"value_{outcome}")
            line.given.connect(self._given)
            self._numbers[outcome] = line
            flow.addWidget(self._checked(names[outcome], line))
        self._source = TextLine("source", self.tr("Quote, price page, own figures"))
        self._source.setObjectName("value_source")
        self._source.given.connect(self._given)
        self._source.editingFinished.connect(live.break_merge)
        flow.addWidget(self._field(self.tr("&Source"), self._source))
        self._date = DateField(self.tr("&Date"), "date", "value_date")
        self._date.given.connect(self._given)
        self._date.left.connect(live.break_merge)
        self._fields.append(self._date)
        flow.addWidget(self._date)
        self.body.addWidget(fields)
        self._note = PlainLabel("", "label")
        self._note.setObjectName("valueNote")
        self.body.addWidget(self._note)
        self.hide()
        follow_theme(self.restyle)

    def _build_head(self) -> None:
        head = Row(gap=12)
        self._title = PlainLabel("", "body", strong=True)
        self._title.setObjectName("valueTitle")
        self._title.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._title)
        self._unit = PlainLabel("", "secondary")
        self._unit.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._unit, 1)
        self._reset = Button(self.tr("Reset"), icon="rotate-ccw")
        self._reset.setObjectName("resetValue")
        self._reset.clicked.connect(self._reset_value)
        head.addWidget(self._reset)
        self.body.addLayout(head)

    def _checked(self, name: str, line: CheckedLine) -> Field:
        field = self._field(name, line)
        line.wrong.connect(field.set_error)
        line.editingFinished.connect(self._live.break_merge)
        return field

    def _field(self, name: str, line: QWidget) -> Field:
        field = Field(name, line)
        self._fields.append(field)
        return field

    def restyle(self) -> None:
        self._source.setFixedWidth(metrics().px(SOURCE_WIDTH))

    @property
    def value(self) -> PlanningValue | None:
        """The planning value being edited."""
        return self._value

    def show_value(self, value: PlanningValue | None, origin: str) -> None:
        """Show a value; what is being typed stays while it is the same one. None shows nothing."""
        if value is None or self._value is None or value.id != self._value.id:
            for line in self._numbers.values():
                line.forget()
            self._date.forget()
        self._value = value
        self.setVisible(value is not None)
        if value is None:
            return
        from bearings.domain.costs.planning_values import mixed_work

        self._title.setText(label_of(value))
        self._unit.setText(unit_of(value))
        for outcome, line in self._numbers.items():
            line.show_value(_plain(getattr(value, outcome)))
        self._source.show_text(value.source)
        self._date.show_day(value.date)
        together = bool(mixed_work(value.id))
        for field in self._fields:
            field.setEnabled(not together)
        self._note.setText(self._note_text(value, origin, together=together))
        self._reset.set_available(value.changed, self.tr("This is the pack's own value."))
        self._reset.setAccessibleName(self.tr("Reset {}").format(label_of(value)))

    def take_focus(self) -> None:
        """Go to the base number, ready to be typed over."""
        line = self._numbers["base"]
        line.setFocus(Qt.FocusReason.TabFocusReason)
        line.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _note_text(self, value: PlanningValue, origin: str, *, together: bool) -> str:
        if together:
            return self.tr("Shares of a pricing mix are set together, under How it is bought.")
        said = [self.tr("{}.").format(origin)]
        if value.changed:
            pack = self._pack_value(value.id)
            from bearings.domain.costs.words import value_range

            said.append(self.tr("The pack's own: {}.").format(worded(value_range(pack))))
        if value.note:
            said.append(value.note)
        return " ".join(said)

    def _pack_value(self, value_id: str) -> PlanningValue:
        from bearings.domain.costs.planning_values import pack_values

        return pack_values(self._live.questionnaire.costs)[value_id]

    def problem_of(self, number: float) -> str | None:
        """Why the model cannot work with that number for the value shown."""
        from bearings.domain.costs.planning_values import number_problem

        if self._value is None:
            return None
        return number_problem(self._value, number, self._live.questionnaire.costs.months)

    def _given(self, part: str, given: object) -> None:
        from bearings.domain.costs.edits_costs import replace_value

        value = self._value
        if value is not None:
            override = self._override(value, part, given)
            self._live.apply(replace_value(value.id, override, value.label))

    def _override(self, value: PlanningValue, part: str, given: object) -> CostOverride:
        from bearings.domain.assessment import CostOverride

        known = {
            "low": value.low,
            "base": value.base,
            "high": value.high,
            "source": value.source,
            "date": value.date or None,
        }
        known[part] = float(given) if part in OUTCOMES and isinstance(given, int | float) else given
        return CostOverride.model_validate(known)

    def _reset_value(self) -> None:
        from bearings.domain.costs.edits_costs import reset_values
        from bearings.domain.costs.planning_values import mix_ids, mixed_work

        if self._value is not None:
            work = mixed_work(self._value.id)
            self._live.apply(reset_values(mix_ids(work) if work else [self._value.id], self._value.label))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Costs", text)


class _Checked:
    """Reads a number and asks the cost model whether it can work with it."""

    def __init__(self, editor: ValueEditor, reader: NumberReader) -> None:
        self._editor, self._reader = editor, reader

    def __call__(self, text: str) -> object:
        number = self._reader(text)
        if number is None:
            raise NotUsable(_tr("Write a number; Reset returns to the pack's value."))
        problem = self._editor.problem_of(number)
        if problem:
            raise NotUsable(_tr("This {}.").format(worded(problem)))
        return number


def _plain(number: float) -> int | float:
    return int(number) if number == int(number) else number
