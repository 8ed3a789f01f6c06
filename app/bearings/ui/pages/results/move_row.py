"""One move on the Results page: a better answer, and what it would gain."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from bearings.ui.figures import signed
from bearings.ui.theme import follow_theme, metrics
from bearings.ui.widgets.buttons import Button
from bearings.ui.widgets.layouts import Column, Row
from bearings.ui.widgets.section import Divider
from bearings.ui.widgets.text import PlainLabel
from bearings.ui.worded import worded

if TYPE_CHECKING:
    from bearings.domain.assessment import Vote
    from bearings.domain.changes.moves import Move
    from bearings.domain.questionnaire import Questionnaire
    from bearings.domain.values import State

GAIN_WIDTH = 96  # pixels at 100 %: "+10.5 points"


@dataclass(frozen=True, slots=True)
class ShownMove:
    """A move in words. `id` is the question's; `step` says from what to what, `also` what else it changes."""

    id: str
    title: str
    gain: str
    step: str
    also: str
    tried: bool  # already part of the what-if


def step_in_words(
    questionnaire: Questionnaire, question_id: str, state: State, before: Vote | None, after: Vote
) -> str:
    """From what to what an answer goes, such as "Level 2 → Level 3"."""
    if isinstance(after, tuple) and isinstance(before, tuple) and set(before) < set(after):
        added = tuple(option for option in after if option not in before)
        words = _answer(questionnaire, question_id, "answered", added)
        return QCoreApplication.translate("Moves", "adding: {}").format(words)
    was = _answer(questionnaire, question_id, state, before)
    return f"{was} → {_answer(questionnaire, question_id, 'answered', after)}"


def _answer(questionnaire: Questionnaire, question_id: str, state: State, value: Vote | None) -> str:
    """An answer in words; of an option the word before its explanation."""
    from bearings.domain.changes.compare_words import answer_in_words
    from bearings.domain.results import QuestionResult

    words = worded(answer_in_words(questionnaire, QuestionResult(question_id, state, value)))
    return words.split(" - ")[0] if isinstance(value, str) else words


def gain_in_words(move: Move) -> str:
    """The points of overall index a move gains, with their sign."""
    return QCoreApplication.translate("Moves", "{} points").format(signed(move.gain))


class MoveRow(QWidget):
    """A move. `why`, `go` and `try_it` carry the question."""

    why = Signal(str)
    go = Signal(str)
    try_it = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: ShownMove | None = None
        column = Column(self, gap=8)
        column.addWidget(Divider())
        row = Row(gap=12)
        self._gain = PlainLabel("", "secondary", tone="text", strong=True, numbers=True, wide=True)
        row.addWidget(self._gain, 0, Qt.AlignmentFlag.AlignTop)
        self._halves = Row(gap=8)
        words = Column(gap=2)
        self._title = PlainLabel("", "secondary", tone="text")
        self._step = PlainLabel("", "label")
        self._also = PlainLabel("", "label", tone="accent", strong=True)
        for label in (self._title, self._step, self._also):
            words.addWidget(label)
        self._halves.addLayout(words, 1)
        buttons = Row(gap=0)
        self._go = Button(self.tr("Go to question"), "quiet")
        self._go.clicked.connect(self._want)
        self._try = Button(self.tr("Try it"), "quiet")
        self._try.clicked.connect(self._want_to_try)
        self._why = Button(self.tr("Why?"), "quiet")
        self._why.clicked.connect(self._ask)
        for button in (self._go, self._try, self._why):
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        buttons.addStretch(1)
        self._halves.addLayout(buttons)
        row.addLayout(self._halves, 1)
        column.addLayout(row)
        follow_theme(self.restyle)

    def restyle(self) -> None:
        self._gain.setFixedWidth(metrics().px(GAIN_WIDTH))

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What takes the focus, in the order of the eye."""
        return self._go, self._try, self._why

    def set_narrow(self, narrow: bool) -> None:
        """Stand the buttons below the words, or beside them."""
        self._halves.fold(narrow)

    def show_item(self, shown: ShownMove) -> None:
        """Show that move; nothing happens if it is shown already."""
        if shown == self._shown:
            return
        self._shown = shown
        self.setObjectName(f"move_{shown.id}")
        self._gain.setText(shown.gain)
        self._title.setText(f"{shown.id}  {shown.title}")
        self._step.setText(shown.step)
        self._also.setText(shown.also)
        self._also.setVisible(bool(shown.also))
        self._go.setObjectName(f"goMove_{shown.id}")
        self._go.setAccessibleName(self.tr("Go to question {}").format(shown.id))
        self._why.setObjectName(f"whyMove_{shown.id}")
        self._why.setAccessibleName(self.tr("Why {} by {}?").format(shown.gain, shown.id))
        self._try.setObjectName(f"tryMove_{shown.id}")
        self._try.setText(self.tr("In the what-if") if shown.tried else self.tr("Try it"))
        self._try.setAccessibleName(self.tr("Try in the what-if: {}, {}").format(shown.id, shown.step))
        self._try.set_available(not shown.tried, self.tr("It is part of the what-if already."))

    def _ask(self) -> None:
        if self._shown:
            self.why.emit(self._shown.id)

    def _want(self) -> None:
        if self._shown:
            self.go.emit(self._shown.id)

    def _want_to_try(self) -> None:
        if self._shown:
            self.try_it.emit(self._shown.id)
