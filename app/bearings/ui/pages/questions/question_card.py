"""The middle of the Questions page: one question, large, with everything recorded for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from bearings.ui.fixed import Fixed
from bearings.ui.pages.page import ScrollColumn
from bearings.ui.pages.questions.evidence_desk import EvidenceDesk
from bearings.ui.pages.questions.question_answers import Answers, Ballot
from bearings.ui.pages.questions.question_background import QuestionBackground
from bearings.ui.pages.questions.question_keys import PEOPLE_STEPS
from bearings.ui.pages.questions.question_record import QuestionRecord
from bearings.ui.theme import follow_theme, metrics
from bearings.ui.widgets.banner import Banner
from bearings.ui.widgets.buttons import Button, IconButton, with_shortcut
from bearings.ui.widgets.chip import Tag
from bearings.ui.widgets.editing import editing, reading
from bearings.ui.widgets.form import Field, LineField
from bearings.ui.widgets.layouts import Column, Flow, Hung, Row
from bearings.ui.widgets.section import Divider
from bearings.ui.widgets.segmented import Segmented
from bearings.ui.widgets.text import PlainLabel, explain

if TYPE_CHECKING:
    from bearings.domain.assessment import Answer, Vote
    from bearings.domain.questionnaire import Question, Questionnaire
    from bearings.domain.results import QuestionResult
    from bearings.ui.live_session import LiveSession
    from bearings.ui.pages.questions.voting import VotingRound
    from bearings.ui.pages.questions.voting_pane import VotingPane

WIDEST = 820
NARROW_BELOW, PLACE, MARGIN = 440, 200, 32  # at 100 %: of the card, of the place of the question, beside it


class QuestionCard(ScrollColumn):
    """Shows one question and turns what a person does into edits.

    `step` asks for another question, `people_wanted` for the list of people. While
    people vote, answers go to the voting round instead.
    """

    step = Signal(int)
    people_wanted = Signal()

    def __init__(self, live: LiveSession, voting: VotingRound, parent: QWidget | None = None) -> None:
        super().__init__(gap=16, widest=WIDEST, parent=parent)
        self._live, self._voting = live, voting
        self._pane: VotingPane | None = None
        self._stops: tuple[QWidget, ...] = ()
        voting.revealed.connect(self._to_top)
        self._id = ""
        self._told: Questionnaire | None = None  # whose texts are shown
        self._build_head()
        self._build_answers()
        self._build_record()
        self._background = QuestionBackground()
        self.body.addWidget(self._background)
        self._build_foot()
        self.body.addStretch(1)
        editing(self)
        reading(self._mode, self._previous, self._next)
        follow_theme(self._fold)

    # ------------------------------------------------------------ building

    def _build_head(self) -> None:
        self._head = Row(gap=8)
        self._place = PlainLabel("", "secondary", wide=True)
        self._place.setObjectName("questionPlace")
        self._head.addWidget(self._place, 1, Qt.AlignmentFlag.AlignVCenter)
        self._review = IconButton("flag", self.tr("Mark for review"), shortcut="*", checkable=True)
        self._review.setObjectName("reviewMark")
        self._review.clicked.connect(self.toggle_review)
        self._mode = Segmented(
            self.tr("Who answers"), [("one", self.tr("One voice")), ("votes", self.tr("Votes"))]
        )
        self._mode.setObjectName("votingMode")
        explain(self._mode, with_shortcut(self.tr("Record the group's answer, or each person's"), "V"))
        self._mode.chosen.connect(self._voting.set_mode)
        tools = self._tools = Row(gap=8)
        tools.addWidget(self._mode)
        tools.addWidget(self._review)
        tools.addStretch(0)
        self._head.addLayout(tools)
        self.body.addLayout(self._head)
        self._text = PlainLabel("", "heading")
        self._text.setObjectName("questionText")
        self._why = PlainLabel("", "secondary")
        self._why.setObjectName("questionWhy")
        words = Column(gap=8)
        self._critical = Tag(self.tr("Decides the verdict"), icon="octagon-alert")
        words.addWidget(self._critical, 0, Qt.AlignmentFlag.AlignLeft)
        words.addWidget(self._text)
        words.addWidget(self._why)
        self.body.addLayout(words)
        self._votes_go = self.body.count()  # where the pane of votes goes once it is wanted

    def _build_answers(self) -> None:
        self.answers = Answers()
        self.answers.chosen.connect(self._chosen)
        self.body.addLayout(Hung(self.answers))
        others = QWidget()
        flow = Flow(others, gap=0)
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
            flow.addWidget(button)
        self.body.addLayout(Hung(others))
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
        self.record = QuestionRecord()
        self.record.graded.connect(self._graded)
        self.record.noted.connect(self._note_edited)
        self.record.left.connect(self._live.break_merge)
        self.evidence = EvidenceDesk(self._live, self.record.evidence, self)
        self.record.note.followed.connect(self.evidence.follow)
        self.body.addWidget(self.record)

    def _build_foot(self) -> None:
        row = Row(gap=0)
        self._previous = Button(self.tr("Previous"), icon="arrow-left")
        self._previous.setObjectName("previousQuestion")
        self._previous.set_hint(self.tr("Previous question"), "Left")
        self._next = Button(self.tr("Next"), "primary", icon="arrow-right")
        self._next.setObjectName("nextQuestion")
        self._next.set_hint(self.tr("Next question"), "Return")
        self._previous.clicked.connect(Fixed(self.step.emit, -1))
        self._next.clicked.connect(Fixed(self.step.emit, 1))
        row.addWidget(self._previous)
        row.addStretch(1)
        self._count = PlainLabel("", "secondary", numbers=True, wide=True)
        self._count.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._count)
        row.addStretch(1)
        row.addWidget(self._next)
        self.body.addLayout(Hung(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right are the page's, to go on and back; while people vote, so are Up and Down."""
        steps = PEOPLE_STEPS if self._voting.is_voting else ()
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right, *steps):
            event.ignore()
            return
        super().keyPressEvent(event)

    # ------------------------------------------------------------ sizes

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        """Stand below each other what has no room side by side."""
        px, room = metrics().px, self.viewport().width() - 2 * metrics().px(MARGIN)
        narrow = self.width() < px(NARROW_BELOW) or room < px(PLACE) + self._tools.least()
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._head.setDirection(down if narrow else across)
        self.record.fit(room)

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
        if moved or questionnaire is not self._told:
            self._told = questionnaire
            self._show_texts(question)
        if moved:
            self.verticalScrollBar().setValue(0)
        self._show_voting(question)
        self.answers.show_question(questionnaire, assessment, question, result, self._ballot())
        self._lead_tab()
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
        self.record.show_question(questionnaire, question)
        self._background.show_question(questionnaire, question)

    def _show_voting(self, question: Question) -> None:
        """Show or hide the pane of votes, which is made when it is first wanted."""
        self._mode.set_current(self._voting.mode)
        if self._voting.mode == "votes":
            if self._pane is None:
                from bearings.ui.pages.questions.voting_pane import VotingPane

                self._pane = VotingPane(self._live, self._voting)
                self._pane.people_wanted.connect(self.people_wanted)
                self.body.insertWidget(self._votes_go, self._pane)
            self._pane.show_question(question)
        if self._pane is not None:
            self._pane.setVisible(self._voting.mode == "votes")

    def _lead_tab(self) -> None:
        """Let Tab follow the eye through what was made later than the rest."""
        made = (*(self._pane.stops if self._pane else ()), *self.answers.stops)
        stops = tuple(stop for stop in made if stop.focusPolicy() != Qt.FocusPolicy.NoFocus)
        if stops != self._stops:
            self._stops = stops
            before: QWidget = self._review
            for stop in stops:
                QWidget.setTabOrder(before, stop)
                before = stop

    def _ballot(self) -> Ballot | None:
        """Whose vote the statements show; None in one voice mode."""
        voting = self._voting
        if not voting.is_voting:
            return None
        who = voting.names.get(voting.turn) or (self.tr("the group") if voting.turn else "")
        return Ballot(who, voting.shown_vote, voting.veils(self._id))

    def _show_state(self, question: Question, answer: Answer, result: QuestionResult) -> None:
        is_na = answer.state == "na"
        self._na.set_available(question.na_allowed, self.tr("This question applies to everyone"))
        self._na.set_hint(self.tr("Give a reason; it then carries no weight"), "0")
        self._na.setText(self.tr("Applies after all") if is_na else self.tr("Not applicable"))
        self._reason_field.setVisible(is_na or self._reason.hasFocus())
        if is_na or not self._reason.hasFocus():
            self._reason.show_text(answer.reason)
        self._clear.setVisible(bool(answer.votes) or answer.agreed is not None or is_na)
        voting = self._voting.is_voting
        self._clear.setText(self.tr("Take back") if voting else self.tr("Clear answer"))
        hint = (
            self.tr("Take one vote back: of whoever is asked, or the last")
            if voting
            else self.tr("Back to not answered")
        )
        self._clear.set_hint(hint, "Backspace")
        self._review.setChecked(answer.review)
        self._review.set_name(self.tr("Clear review mark") if answer.review else self.tr("Mark for review"))
        self.record.show_answer(self._live.questionnaire, answer)
        self.evidence.show(self._id)
        self._show_notice(answer, result)

    def _show_notice(self, answer: Answer, result: QuestionResult) -> None:
        if self._voting.is_voting:
            self._notice.hide()  # what came of the votes is said where they are shown
        elif answer.agreed is not None and answer.votes:
            count = len(answer.votes)
            kept = self.tr("1 vote stays") if count == 1 else self.tr("{} votes stay").format(count)
            text = self.tr("The group agreed on this after voting; {} on record.").format(kept)
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

    def focus_start(self) -> None:
        """Put the focus where answering begins; nowhere while no question is shown."""
        if not self._id:
            return
        voting = self._pane is not None and self._voting.is_voting
        is_number = self._live.questionnaire.question(self._id).type == "number"
        if voting and not (is_number and self._voting.turn):
            assert self._pane is not None
            self._pane.grid.setFocus()
        else:
            self.answers.focus_first()

    def _to_top(self) -> None:
        self.verticalScrollBar().setValue(0)

    def _chosen(self, value: Vote) -> None:
        from bearings.domain import edits

        if self._voting.is_voting:
            self._voting.choose(value)
            self.focus_start()
            return
        self._live.apply(edits.choose(self._id, value))

    def say_unknown(self) -> None:
        from bearings.domain import edits

        if self._voting.is_voting:
            self._voting.say_unknown()
            self.focus_start()
            return
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
        """Back to not answered; while people vote, take one vote back."""
        from bearings.domain import edits

        if self._voting.is_voting:
            self._voting.take_back()
            self.focus_start()
            return
        self._live.apply(edits.clear_answer(self._id))

    def toggle_review(self) -> None:
        from bearings.domain import edits

        self._live.apply(edits.mark_review(self._id, not self._live.assessment.answer(self._id).review))

    def focus_note(self) -> None:
        self.record.note.focus_writing()
        self.ensureWidgetVisible(self.record.note)

    def focus_evidence(self) -> None:
        self.record.grades.focus_current()
        self.ensureWidgetVisible(self.record.grades)

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
