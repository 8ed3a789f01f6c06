"""Controls of the what-if, one for each kind of question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from bearings.ui.widgets.form import ChoiceField, NumberField
from bearings.ui.widgets.layouts import Column, Row
from bearings.ui.widgets.level_slider import LevelSlider
from bearings.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from bearings.domain.assessment import Vote
    from bearings.domain.questionnaire import Question, Questionnaire
    from bearings.domain.results import QuestionResult

LARGEST = 1e9  # of a figure the questionnaire does not bound


class TryControl(QWidget):
    """Shows the value tried for one question; `edited` carries another one, chosen by a person."""

    edited = Signal(object)

    def show_value(self, value: Vote, now: QuestionResult) -> None:
        """Show the value tried and, where it can be marked, the one there is now."""
        raise NotImplementedError

    def _choose(self, value: object) -> None:
        self.edited.emit(value)


class _Level(TryControl):
    def __init__(self, questionnaire: Questionnaire, question: Question) -> None:
        super().__init__()
        self._anchors = question.anchors
        self._names = tuple(level.name for level in questionnaire.model.levels)
        column = Column(self, gap=4)
        self._slider = LevelSlider(question.text)
        self._slider.setObjectName(f"tryLevel_{question.id}")
        self._slider.edited.connect(self._choose)
        column.addWidget(self._slider)
        self._statement = PlainLabel("", "secondary")
        self._statement.setObjectName(f"tryStatement_{question.id}")
        column.addWidget(self._statement)
        self.setFocusProxy(self._slider)

    def show_value(self, value: Vote, now: QuestionResult) -> None:
        level = value if isinstance(value, int) else 1
        present = now.value if now.state == "answered" and isinstance(now.value, int) else 0
        self._slider.show_level(level, present, self._names)
        said = self._anchors[level - 1] if len(self._anchors) >= level else ""
        self._statement.setText(f"{self._names[level - 1]}: {said}")


class _Option(TryControl):
    def __init__(self, question: Question) -> None:
        super().__init__()
        self._question = question
        column = Column(self, gap=4)
        names = ((option.id, option.label.split(" - ")[0]) for option in question.options)
        self._choice = ChoiceField(names)
        self._choice.setObjectName(f"tryOption_{question.id}")
        self._choice.setAccessibleName(question.text)
        self._choice.picked.connect(self._choose)
        row = Row(gap=0)
        row.addWidget(self._choice)
        row.addStretch(1)
        column.addLayout(row)
        self._statement = PlainLabel("", "secondary")
        self._statement.setObjectName(f"tryStatement_{question.id}")
        column.addWidget(self._statement)
        self.setFocusProxy(self._choice)

    def show_value(self, value: Vote, now: QuestionResult) -> None:
        self._choice.show_key(str(value))
        option = self._question.option(str(value))
        self._statement.setText(option.label if option else "")


class _Set(TryControl):
    def __init__(self, question: Question) -> None:
        super().__init__()
        self._options = question.options
        column = Column(self, gap=4)
        self._boxes: list[QCheckBox] = []
        for option in question.options:
            box = QCheckBox(option.label.replace("&", "&&"))
            box.setObjectName(f"trySet_{question.id}_{option.id}")
            box.clicked.connect(self._clicked)
            column.addWidget(box)
            self._boxes.append(box)
        if self._boxes:
            self.setFocusProxy(self._boxes[0])

    def show_value(self, value: Vote, now: QuestionResult) -> None:
        chosen = value if isinstance(value, tuple) else ()
        for option, box in zip(self._options, self._boxes, strict=True):
            box.setChecked(option.id in chosen)

    def _clicked(self, checked: bool) -> None:
        """An exclusive option stands alone; any other puts it out."""
        sender = self.sender()
        pressed = next(o for o, box in zip(self._options, self._boxes, strict=True) if box is sender)
        chosen = {o.id for o, box in zip(self._options, self._boxes, strict=True) if box.isChecked()}
        if checked and pressed.exclusive:
            chosen = {pressed.id}
        elif checked:
            chosen -= {option.id for option in self._options if option.exclusive}
        self.edited.emit(tuple(option.id for option in self._options if option.id in chosen))


class _Figure(TryControl):
    def __init__(self, question: Question) -> None:
        super().__init__()
        least = question.min if question.min is not None else 0.0
        most = question.max if question.max is not None else LARGEST
        self._number = NumberField(least, most, decimals=2, unit=question.unit)
        self._number.setObjectName(f"tryFigure_{question.id}")
        self._number.setAccessibleName(question.text)
        self._number.edited.connect(self._edited)
        row = Row(self)
        row.addWidget(self._number)
        row.addStretch(1)
        self.setFocusProxy(self._number)

    def show_value(self, value: Vote, now: QuestionResult) -> None:
        self._number.show_number(float(value) if isinstance(value, int | float) else 0.0)

    def _edited(self, value: float) -> None:
        self.edited.emit(int(value) if value.is_integer() else value)


def make_control(questionnaire: Questionnaire, question: Question) -> TryControl:
    """The control that fits the question."""
    if question.type == "maturity":
        return _Level(questionnaire, question)
    if question.type == "gate":
        return _Option(question)
    return _Set(question) if question.type == "multi" else _Figure(question)


def first_try(questionnaire: Questionnaire, question: Question, now: QuestionResult) -> Vote:
    """The value a question is tried with at first: one step better, else what it is, else the least."""
    from bearings.domain.changes.moves import better_answer

    better = better_answer(question, now, questionnaire.model)
    if better is not None:
        return better
    if now.value is not None:
        return now.value
    if question.type == "maturity":
        return 1
    if question.type == "number":
        return question.min if question.min is not None else 0
    return question.options[0].id if question.type == "gate" else ()
