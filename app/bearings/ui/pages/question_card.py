"""The middle of the Questions page: one question, large, with everything recorded for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from bearings.ui.pages.page import ScrollColumn
from bearings.ui.pages.question_answers import Answers
from bearings.ui.widgets.banner import Banner
from bearings.ui.widgets.buttons import Button, IconButton
from bearings.ui.widgets.chip import Tag
from bearings.ui.widgets.form import Field, LineField, TextField
from bearings.ui.widgets.layouts import Column, Row
from bearings.ui.widgets.section import Collapsible, Divider
from bearings.ui.widgets.segmented import Segmented
from bearings.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from bearings.domain.assessment import Answer
    from bearings.domain.questionnaire import Question
    from bearings.domain.results import QuestionResult
    from bearings.ui.live_session import LiveSession

WIDEST = 820


class QuestionCard(ScrollColumn):
    """Shows one question and turns what a person does into edits. `step` asks for another question."""

    step = Signal(int)

    def __init__(self, live: LiveSession, parent: QWidget | None = None) -> None:
        super().__init__(gap=16, widest=WIDEST, parent=parent)
        self._live = live
        self._id = ""
        self._build_head()
        self._build_answers()
        self._build_record()
        self._build_background()
        self._build_foot()
        self.body.addStretch(1)

    # ------------------------------------------------------------ building

    def _build_head(self) -> None:
        top = Row(gap=8)
        self._place = PlainLabel("", "secondary", wide=True)
        self._place.setObjectName("questionPlace")
        top.addWidget(self._place, 0, Qt.AlignmentFlag.AlignVCenter)
        self._critical = Tag(self.tr("Decides the verdict"), icon="octagon-alert")
        top.addWidget(self._critical, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addStretch(1)
        self._review = IconButton("flag", self.tr("Mark for review"), shortcut="*", checkable=True)
        self._review.setObjectName("reviewMark")
        self._review.clicked.connect(self.toggle_review)
        top.addWidget(self._review)
        self.body.addLayout(top)
        self._text = PlainLabel("", "heading")
        self._text.setObjectName("questionText")
        self._why = PlainLabel("", "secondary")
        self._why.setObjectName("questionWhy")
        words = Column(gap=8)
        words.addWidget(self._text)
        words.addWidget(self._why)
        self.body.addLayout(words)

    def _build_answers(self) -> None:
        self.answers = Answers()
        self.answers.chosen.connect(self._chosen)
        self.body.addWidget(self.answers)
        row = Row(gap=0)
        self._unknown = Button(self.tr("Don't know"), icon="circle-question-mark")
        self._unknown.setObjectName("dontKnow")
        self._unknown.set_hint(self.tr("An honourable answer: it shows what to find out"), "?")
        self._na = Button(self.tr("Not applicable"), icon="circle-slash")
        self._na.setObjectName("notApplicable")
        self._clear = Button(self.tr("Clear answer"), "quiet")
        self._clear.setObjectName("clearAnswer")
        self._clear.set_hint(self.tr("Back to not answered"), "Backspace")
        for button, do in (
            (self._unknown, self.say_unknown),
            (self._na, self.say_not_applicable),
            (self._clear, self.clear),
        ):
            button.clicked.connect(do)
            row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)
        self._reason = LineField(self.tr("Why does this not apply here?"))
        self._reason.setObjectName("naReason")
        self._reason.textEdited.connect(self._reason_edited)
        self._reason.editingFinished.connect(self._live.break_merge)
        self._reason_field = Field(
            self.tr("&Reason for not applicable"),
            self._reason,
            helper=self.tr("With a reason the question carries no weight; without one it stays open."),
        )
        self.body.addWidget(self._reason_field)
        self._notice = Banner("info")
        self._notice.setObjectName("answerNotice")
        self._notice.acted.connect(self._take_back_agreed)
        self.body.addWidget(self._notice)

    def _build_record(self) -> None:
        self.body.addWidget(Divider())
        column = Column(gap=8)
        column.addWidget(
            PlainLabel(self.tr("How well is this shown?"), "secondary", strong=True, tone="text")
        )
        self._grades = Segmented(self.tr("Evidence grade"), [("", self.tr("None"))])
        self._grades.setObjectName("evidenceGrade")
        self._grades_row = Row(gap=12)
        self._grades_row.addWidget(self._grades)
        self._grades_row.addStretch(1)
        column.addLayout(self._grades_row)
        self._grades_known: tuple[str, ...] = ()
        self._grade_name = PlainLabel("", "secondary", tone="text", wide=True)
        self._grade_name.setObjectName("evidenceGradeName")
        self._grade_name.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._grades_row.insertWidget(1, self._grade_name)
        self._evidence_hint = PlainLabel("", "label")
        column.addWidget(self._evidence_hint)
        self.body.addLayout(column)
        self.note = TextField(self.tr("What was said, agreed or promised"), lines=3)
        self.note.setObjectName("note")
        self.note.edited.connect(self._note_edited)
        self.note.left.connect(self._live.break_merge)
        self.body.addWidget(Field(self.tr("No&te"), self.note))

    def _build_background(self) -> None:
        self._background = Collapsible(self.tr("For the facilitator"))
        self._background.setObjectName("facilitator")
        self._probe = PlainLabel("", "secondary", tone="text")
        self._background.body.addWidget(self._probe)
        self._room = PlainLabel("", "secondary")
        self._background.body.addWidget(self._room)
        self._sources = PlainLabel("", "label")
        self._background.body.addWidget(self._sources)
        self.body.addWidget(self._background)

    def _build_foot(self) -> None:
        row = Row(gap=0)
        self._previous = Button(self.tr("Previous"), icon="arrow-left")
        self._previous.setObjectName("previousQuestion")
        self._previous.set_hint(self.tr("Previous question"), "Left")
        self._next = Button(self.tr("Next question"), "primary", icon="arrow-right")
        self._next.setObjectName("nextQuestion")
        self._next.set_hint(self.tr("Next question"), "Return")
        self._previous.clicked.connect(self._go_back)
        self._next.clicked.connect(self._go_on)
        row.addWidget(self._previous)
        row.addStretch(1)
        self._count = PlainLabel("", "secondary", numbers=True, wide=True)
        self._count.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._count)
        row.addStretch(1)
        row.addWidget(self._next)
        self.body.addLayout(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right are the page's (question before and after), not for scrolling sideways."""
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
            return
        super().keyPressEvent(event)

    # ------------------------------------------------------------ showing

    @property
    def question_id(self) -> str:
        return self._id

    def show_question(self, question_id: str, *, number: int, count: int) -> None:
        """Show that question, the `number`th of `count`."""
        moved = question_id != self._id
        self._id = question_id
        questionnaire, assessment = self._live.questionnaire, self._live.assessment
        question = questionnaire.question(question_id)
        result = self._live.results.scorecard.questions[question_id]
        answer = assessment.answer(question_id)
        if moved:
            self._show_texts(question)
            self.verticalScrollBar().setValue(0)
        self.answers.show_question(questionnaire, assessment, question, result)
        self._show_state(question, answer, result)
        self._count.setText(self.tr("{} of {}").format(number, count))
        self._previous.set_available(number > 1, self.tr("This is the first question"))
        self._next.set_available(number < count, self.tr("This is the last question"))

    def _show_texts(self, question: Question) -> None:
        questionnaire = self._live.questionnaire
        dimension = questionnaire.dimension_of(question.id)
        capability = questionnaire.capability_of(question.id)
        self._place.setText(f"{question.id}  ·  {dimension.name}  ·  {capability.name}")
        self._critical.setVisible(question.critical)
        self._text.setText(question.text)
        self._why.setText(question.why)
        shows = "; ".join(question.evidence)
        self._evidence_hint.setText(self.tr("Would show it: {}").format(shows) if shows else "")
        self._probe.setText(self.tr("Ask: {}").format(question.probe) if question.probe else "")
        roles = ", ".join(questionnaire.role_name(role) for role in question.roles)
        self._room.setText(self.tr("In the room: {}").format(roles) if roles else "")
        sources = "; ".join(question.refs)
        self._sources.setText(self.tr("Sources: {}").format(sources) if sources else "")
        grades = questionnaire.model.evidence_grades
        known = tuple(grade.id for grade in grades)
        if known != self._grades_known:
            self._grades_known = known
            self._put_grades([("", self.tr("None")), *((grade.id, grade.id) for grade in grades)])

    def _put_grades(self, choices: list[tuple[str, str]]) -> None:
        old = self._grades
        self._grades = Segmented(self.tr("Evidence grade"), choices)
        self._grades.setObjectName("evidenceGrade")
        self._grades.chosen.connect(self._graded)
        self._grades_row.replaceWidget(old, self._grades)
        old.hide()
        old.deleteLater()

    def _show_state(self, question: Question, answer: Answer, result: QuestionResult) -> None:
        is_na = answer.state == "na"
        self._na.set_available(question.na_allowed, self.tr("This question applies to everyone"))
        self._na.set_hint(self.tr("Give a reason; it then carries no weight"), "0")
        self._na.setText(self.tr("Applies after all") if is_na else self.tr("Not applicable"))
        self._reason_field.setVisible(is_na or self._reason.hasFocus())
        if is_na or not self._reason.hasFocus():
            self._reason.show_text(answer.reason)
        self._clear.setVisible(bool(answer.votes) or answer.agreed is not None or is_na)
        self._review.setChecked(answer.review)
        self._review.set_name(self.tr("Clear review mark") if answer.review else self.tr("Mark for review"))
        self._grades.set_current(answer.evidence or "")
        grades = {grade.id: grade.name for grade in self._live.questionnaire.model.evidence_grades}
        self._grade_name.setText(
            grades.get(answer.evidence or "", self.tr("Not graded, counts as stated only"))
        )
        self.note.show_text(answer.note)
        self._show_notice(answer, result)

    def _show_notice(self, answer: Answer, result: QuestionResult) -> None:
        if answer.agreed is not None and answer.votes:
            count = len(answer.votes)
            text = self.tr("The group agreed on this after voting; {} votes stay on record.").format(count)
            self._notice.tell("info", text, action=self.tr("Back to the votes"))
        elif result.disagree:
            self._notice.tell(
                "warning", self.tr("Views differ. Discuss, then choose what the group agrees on.")
            )
        elif result.state == "unknown":
            text = self.tr("Not known yet. It lowers confidence and becomes a finding with an owner.")
            self._notice.tell("info", text)
        else:
            self._notice.hide()

    # ------------------------------------------------------------ what a person does

    def _chosen(self, value: object) -> None:
        from bearings.domain import edits

        self._live.apply(edits.choose(self._id, value))  # type: ignore[arg-type]

    def say_unknown(self) -> None:
        from bearings.domain import edits

        self._live.apply(edits.dont_know(self._id))

    def say_not_applicable(self) -> None:
        """Ask for the reason, with which it counts as not applicable; pressed again, it applies after all."""
        from bearings.domain import edits

        if not self._live.questionnaire.question(self._id).na_allowed:
            return
        if self._live.assessment.answer(self._id).state == "na":
            self._live.apply(edits.applies(self._id))
            return
        self._reason_field.show()
        self._reason.setFocus()
        self.ensureWidgetVisible(self._reason_field)

    def clear(self) -> None:
        from bearings.domain import edits

        self._live.apply(edits.clear_answer(self._id))

    def toggle_review(self) -> None:
        from bearings.domain import edits

        self._live.apply(edits.mark_review(self._id, not self._live.assessment.answer(self._id).review))

    def focus_note(self) -> None:
        self.note.setFocus()
        self.ensureWidgetVisible(self.note)

    def focus_evidence(self) -> None:
        self._grades.setFocus()
        self.ensureWidgetVisible(self._grades)

    def _reason_edited(self, text: str) -> None:
        """A reason makes it not applicable; without one it is not."""
        from bearings.domain import edits

        if text.strip():
            self._live.apply(edits.not_applicable(self._id, text))
        else:
            self._live.apply(edits.applies(self._id))
            self._reason_field.show()

    def _note_edited(self, text: str) -> None:
        from bearings.domain import edits

        self._live.apply(edits.write_note(self._id, text))

    def _graded(self, grade: str) -> None:
        from bearings.domain import edits

        self._live.apply(edits.grade_evidence(self._id, grade or None))

    def _take_back_agreed(self) -> None:
        from bearings.domain import edits

        self._live.apply(edits.agree(self._id, None))

    def _go_back(self) -> None:
        self.step.emit(-1)

    def _go_on(self) -> None:
        self.step.emit(1)
