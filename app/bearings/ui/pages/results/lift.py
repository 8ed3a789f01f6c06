"""The smallest lift of the verdict, in a sentence: which answers together reach the next one."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from bearings.ui.pages.results.move_row import step_in_words
from bearings.ui.slices import Slices
from bearings.ui.theme import follow_theme, metrics
from bearings.ui.widgets.buttons import Button
from bearings.ui.widgets.card import Card
from bearings.ui.widgets.layouts import Column, Row
from bearings.ui.widgets.text import PlainLabel

WORDS_WIDTH = 212  # pixels at 100 %: "Not answered → Level 3", with the gap behind it

if TYPE_CHECKING:
    from bearings.domain.assessment import Assessment
    from bearings.domain.changes.lift import Lift
    from bearings.ui.live_session import LiveSession


class _Step(QWidget):
    """One answer of the lift: its question's id, what changes, what is asked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = Row(self, gap=12)
        self._id = PlainLabel("", "secondary", strong=True, tone="text", wide=True)
        self._words = PlainLabel("", "secondary", tone="text")
        self._question = PlainLabel("", "secondary", wide=True, most_lines=1)
        row.addWidget(self._id, 0, Qt.AlignmentFlag.AlignTop)
        self._halves = Row(gap=0)
        self._halves.addWidget(self._words)
        self._halves.addWidget(self._question, 1)
        row.addLayout(self._halves, 1)
        follow_theme(self.restyle)

    def restyle(self) -> None:
        self._id.setFixedWidth(metrics().px(64))
        self._words.setFixedWidth(metrics().px(WORDS_WIDTH))

    def set_narrow(self, narrow: bool) -> None:
        """Stand the question below what changes, or beside it."""
        self._halves.fold(narrow)

    def show_step(self, question_id: str, words: str, question: str) -> None:
        self._id.setText(question_id)
        self._words.setText(words)
        self._question.setText(question)
        self.show()


class LiftPart(Card):
    """`tried` carries the answers of the lift, to be tried all at once."""

    tried = Signal(object)

    def __init__(self, live: LiveSession, parent: QWidget | None = None) -> None:
        super().__init__(margins=16, gap=8, tint="accent_tint", parent=parent)
        self.setObjectName("liftCard")
        self._live = live
        self._sentence = PlainLabel("", "body", strong=True)
        self._sentence.setObjectName("liftSentence")
        self.body.addWidget(self._sentence)
        self._steps: list[_Step] = []
        self._list = Column(gap=6)
        self.body.addLayout(self._list)
        self._how = PlainLabel("", "label")
        self._how.setObjectName("liftHow")
        self.body.addWidget(self._how)
        self._try = Button(self.tr("Try them together"))
        self._try.setObjectName("tryLift")
        self._try.clicked.connect(self._want)
        row = Row(gap=0)
        row.addWidget(self._try)
        row.addStretch(1)
        self.body.addLayout(row)
        self._narrow = False
        self._lift: Lift | None = None
        self._done_for: Assessment | None = None
        self._work = Slices(self)
        self._work.done.connect(self._found)

    def set_narrow(self, narrow: bool) -> None:
        """Stand what does not fit side by side below each other."""
        self._narrow = narrow
        for step in self._steps:
            step.set_narrow(narrow)

    def forget(self) -> None:
        """Nothing, or another file, is open."""
        self._work.stop()
        self._lift = self._done_for = None
        self.hide()

    def show_results(self) -> None:
        """Search anew for the answers as they are now."""
        if self._done_for is self._live.assessment:
            return
        model = self._live.questionnaire.model
        rank = model.verdict(self._live.results.verdict.id).rank
        self.setVisible(any(verdict.rank > rank for verdict in model.verdicts))
        if self.isHidden():
            self._work.stop()
            return
        self._tell(self.tr("Looking for the fewest answers that lift the verdict…"), "")
        self._work.start(self._compute())

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._work.stop()  # nobody looks; `show_results` begins again when somebody does

    def _compute(self) -> Generator[object, None, object]:
        from bearings.domain.changes.lift import lift_in_slices

        live = self._live
        assessment = live.assessment
        lift = yield from lift_in_slices(live.questionnaire, assessment, live.results)
        return assessment, lift

    def _found(self, found: tuple[Assessment, Lift | None]) -> None:
        from bearings.domain.changes.lift import MOST_STEPS

        self._done_for, lift = found
        if lift is None:
            words = self.tr("No set of up to {} single steps was found that lifts the verdict.")
            self._tell(words.format(MOST_STEPS), "")
            return
        how = (
            self.tr("No smaller set of single steps does it.")
            if lift.exact
            else self.tr("Found by a search: a smaller set may exist.")
        )
        self._tell(self._sentence_of(lift), how, lift)

    def _tell(self, sentence: str, how: str, lift: Lift | None = None) -> None:
        self._lift = lift
        self._sentence.setText(sentence)
        self._how.setText(how)
        self._how.setVisible(bool(how))
        self._try.setVisible(lift is not None)
        self._try.setText(
            self.tr("Try it") if lift and len(lift.changes) == 1 else self.tr("Try them together")
        )
        self._show_steps(lift)

    def _show_steps(self, lift: Lift | None) -> None:
        """A line an answer: from what it is to what it would have to be."""
        questionnaire = self._live.questionnaire
        first = {step.question: step for step in reversed(lift.steps)} if lift else {}
        changes = lift.changes if lift else {}
        while len(self._steps) < len(changes):
            step = _Step()
            step.set_narrow(self._narrow)
            self._list.addWidget(step)
            self._steps.append(step)
        for step in self._steps[len(changes) :]:
            step.hide()
        for step, (question, after) in zip(self._steps, changes.items(), strict=False):
            now = first[question]
            words = step_in_words(questionnaire, question, now.state, now.before, after)
            step.show_step(question, words, questionnaire.question(question).text)

    def _sentence_of(self, lift: Lift) -> str:
        verdict = self._live.questionnaire.model.verdict(lift.verdict).name
        answers, steps = len(lift.changes), len(lift.steps)
        questions = (self._live.questionnaire.question(step.question) for step in lift.steps)
        by_one_level = answers == steps and all(q.type == "maturity" for q in questions)
        known = all(step.state == "answered" for step in lift.steps)
        if by_one_level and known:
            if answers == 1:
                return self.tr("Raising this one answer by one level lifts the verdict to {}.").format(
                    verdict
                )
            words = self.tr("Raising these {} answers by one level each lifts the verdict to {}.")
        elif answers == 1:
            one, better = self.tr("This one answer"), self.tr("This one better answer")
            return self.tr("{} lifts the verdict to {}.").format(better if known else one, verdict)
        else:
            better = self.tr("These {} better answers together lift the verdict to {}.")
            # What is not answered yet is not made better, it is given.
            words = better if known else self.tr("These {} answers together lift the verdict to {}.")
        return words.format(answers, verdict)

    def _want(self) -> None:
        if self._lift is not None:
            self.tried.emit(self._lift.changes)
