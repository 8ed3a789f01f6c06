"""What is recorded beside an answer: how well it is shown, by what, and the note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from bearings.ui.pages.questions.evidence import EvidenceSection
from bearings.ui.pages.questions.note import NoteSection
from bearings.ui.theme import metrics
from bearings.ui.widgets.layouts import Column, Row
from bearings.ui.widgets.segmented import Segmented
from bearings.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from bearings.domain.assessment import Answer
    from bearings.domain.questionnaire import Question, Questionnaire

UNGRADED = "ungraded"
GRADE_NAME = 200  # pixels at 100 % that the name of a grade keeps beside the grades


class QuestionRecord(QWidget):
    """`graded` carries a grade id or "", `noted` the text of the note, `left` that the note was left."""

    graded = Signal(str)
    noted = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        body = Column(self, gap=16)
        column = Column(gap=8)
        column.addWidget(
            PlainLabel(self.tr("How well is this shown?"), "secondary", strong=True, tone="text")
        )
        self.grades = Segmented(self.tr("Evidence grade"), [(UNGRADED, self.tr("None"))])
        self.grades.setObjectName("evidenceGrade")
        self._known: tuple[str, ...] = ()
        self._name = PlainLabel("", "secondary", tone="text", wide=True)
        self._name.setObjectName("evidenceGradeName")
        self._name.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._row = Row(gap=12)
        self._row.addWidget(self.grades)
        self._row.addWidget(self._name)
        self._row.addStretch(1)
        column.addLayout(self._row)
        self._hint = PlainLabel("", "label")
        column.addWidget(self._hint)
        body.addLayout(column)
        self.evidence = EvidenceSection()
        body.addWidget(self.evidence)
        self.note = NoteSection()
        self.note.edited.connect(self.noted)
        self.note.left.connect(self.left)
        body.addWidget(self.note)

    def fit(self, room: int) -> None:
        """Stand below each other what has no room side by side in that many pixels."""
        name = metrics().px(GRADE_NAME)
        self._row.fold(room < self.grades.sizeHint().width() + self._row.spacing() + name)
        self.evidence.set_narrow(room < self.evidence.least())

    def show_question(self, questionnaire: Questionnaire, question: Question) -> None:
        """Show what would show an answer to that question."""
        shows = "; ".join(question.evidence)
        self._hint.setText(self.tr("Would show it: {}").format(shows) if shows else "")
        known = tuple(grade.id for grade in questionnaire.model.evidence_grades)
        if known != self._known:
            self._known = known
            self._put_grades([(UNGRADED, self.tr("None")), *((_key(grade), grade) for grade in known)])

    def show_answer(self, questionnaire: Questionnaire, answer: Answer) -> None:
        """Show the grade and the note of an answer."""
        self.grades.set_current(_key(answer.evidence) if answer.evidence else UNGRADED)
        grades = {grade.id: grade.name for grade in questionnaire.model.evidence_grades}
        self._name.setText(grades.get(answer.evidence or "", self.tr("Not graded, counts as stated only")))
        self.note.show_note(answer.note)

    def _put_grades(self, choices: list[tuple[str, str]]) -> None:
        old = self.grades
        self.grades = Segmented(self.tr("Evidence grade"), choices)
        self.grades.setObjectName("evidenceGrade")
        self.grades.chosen.connect(self._graded)
        self._row.replaceWidget(old, self.grades)
        old.hide()
        old.deleteLater()

    def _graded(self, key: str) -> None:
        self.graded.emit("" if key == UNGRADED else key.removeprefix(_key("")))


def _key(grade: str) -> str:
    return f"grade_{grade}"
