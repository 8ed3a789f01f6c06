"""What Setup asks about people: whether votes stay when somebody goes, and who is the same as whom."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QWidget

from bearings.ui.fixed import Fixed
from bearings.ui.messages import Message
from bearings.ui.models.vote_lines import PERSON, VoteLines
from bearings.ui.pages.ballots.lines import ClashWords
from bearings.ui.theme import metrics
from bearings.ui.widgets.choice_field import ChoiceField
from bearings.ui.widgets.form import Field
from bearings.ui.widgets.roomy_dialog import RoomyDialog
from bearings.ui.widgets.text import PlainLabel
from bearings.ui.widgets.vote_table import VoteTable

if TYPE_CHECKING:
    from bearings.domain.assessment import Respondent
    from bearings.domain.edits import Edit
    from bearings.ui.live_session import LiveSession

WIDTH, HEIGHT = 860, 620
KEEP = 2  # how the dialog ends when votes are to stay; 0 and 1 are Qt's


def _tr(text: str) -> str:
    return QCoreApplication.translate("PeopleDialogs", text)


def ask_about_votes(called: str, votes: int, parent: QWidget) -> Literal["keep", "discard"] | None:
    """Whether the votes of a named person who goes stay; None is "not now"."""
    words = (
        _tr("They voted on 1 question.") if votes == 1 else _tr("They voted on {} questions.").format(votes)
    )
    message = Message(
        _tr("Remove {}?").format(called),
        words + " " + _tr("Kept votes stay under the role, without a name. Undo brings everything back."),
        icon="circle-question-mark",
        tone="accent",
        parent=parent,
    )
    cancel = message.add_button(_tr("Cancel"), default=True)
    cancel.setObjectName("messageCancel")
    cancel.clicked.connect(message.reject)
    discard = message.add_button(_tr("Remove votes too"), "danger")
    discard.setObjectName("messageDo")
    discard.clicked.connect(message.accept)
    keep = message.add_button(_tr("Keep the votes"), "primary")
    keep.setObjectName("messageKeep")
    keep.clicked.connect(Fixed(message.done, KEEP))
    answer = message.exec()
    message.deleteLater()
    if answer == KEEP:
        return "keep"
    return "discard" if answer == int(QDialog.DialogCode.Accepted) else None


class MergePeopleDialog(RoomyDialog):
    """Two people who are one: whom with, and whose vote stays where both voted differently."""

    def __init__(self, live: LiveSession, person: Respondent, parent: QWidget) -> None:
        from bearings.domain.workshop.voting import called

        super().__init__(parent)
        self.setObjectName("mergePeople")
        self._live, self._person = live, person
        self._called = called(live.questionnaire, live.assessment.respondents)
        heading = self.tr("Merge {} with somebody").format(self._called[person.id])
        self.entitle(self.tr("Merge two people"), heading)
        self.leave.setObjectName("leaveMerge")
        self.do.setObjectName("doMerge")
        self.do.setText(self.tr("Merge"))
        about = self.tr("They become one person with the votes of both. Role and name stay the first’s.")
        self.body.addWidget(PlainLabel(about, "secondary", wide=True))
        others = [(key, name) for key, name in self._called.items() if key != person.id]
        self._other = ChoiceField(others)
        self._other.setObjectName("mergeWith")
        self._other.picked.connect(self._show_other)
        self.body.addWidget(Field(self.tr("&Is the same person as"), self._other))
        self._sentence = PlainLabel("", "secondary", tone="text", wide=True)
        self._sentence.setObjectName("mergeSentence")
        self.body.addWidget(self._sentence)
        self._build_table()
        self.body.addStretch(1)
        self._show_other()
        self._other.setFocus()

    @property
    def edit(self) -> Edit:
        """What merging them does."""
        from bearings.domain.workshop.edits_people import merge_respondents

        seconds = [question for question, _ in self._model.theirs]
        return merge_respondents(self._person.id, self._other.key, seconds=seconds)

    def _build_table(self) -> None:
        columns = (
            self.tr("Question"),
            self.tr("Person"),
            self.tr("First"),
            self.tr("Second"),
            self.tr("Whose vote stays"),
        )
        self._model = VoteLines(columns, self.tr("The first’s"), self.tr("The second’s"), self)
        self._table = VoteTable(self._model, self.tr("Votes that differ"))
        self._table.setObjectName("clashTable")
        self._table.setColumnHidden(PERSON, True)
        self._detail = PlainLabel("", "label", tone="text", wide=True, most_lines=4)
        self._detail.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._table.line_shown.connect(self._detail.setText)
        self._detail.setFixedHeight(metrics().px(74))
        self.body.addWidget(self._table, 10)
        self.body.addWidget(self._detail)

    def _show_other(self, *_: object) -> None:
        from bearings.domain.workshop.edits_people import clashes

        other = self._other.key
        self.do.set_available(bool(other), self.tr("Choose the other person first"))
        differing = clashes(self._live.assessment, self._person.id, other) if other else ()
        first, second = self._called[self._person.id], self._called.get(other, "")
        words = ClashWords(self._live.questionnaire, differing, first, second)
        self._model.show(words.lines, words.describe)
        for widget in (self._table, self._detail):
            widget.setVisible(bool(differing))
        self._sentence.setText(self._words(other, len(differing), first, second))
        self._sentence.setVisible(bool(other))
        self.fit(WIDTH, HEIGHT if differing else None)

    def _words(self, other: str, differing: int, first: str, second: str) -> str:
        if not other:
            return ""
        if not differing:
            return self.tr("No votes differ, so nothing is lost.")
        who = self.tr("First: {}. Second: {}.").format(first, second)
        one = self.tr("On 1 question they voted differently; tick it to keep the second’s vote.")
        many = self.tr("On {} questions they voted differently; tick where the second’s vote is to stay.")
        return (one if differing == 1 else many.format(differing)) + " " + who
