"""The answers tried in the what-if, each with its control, and a search for more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from bearings.ui.announce import say_found
from bearings.ui.pages.results.whatif_control import first_try, make_control
from bearings.ui.widgets.buttons import Button, IconButton
from bearings.ui.widgets.card import Card
from bearings.ui.widgets.layouts import Column, Row
from bearings.ui.widgets.link_row import LinkList
from bearings.ui.widgets.search_field import SearchField
from bearings.ui.widgets.section import Divider, SectionHeader
from bearings.ui.widgets.text import PlainLabel
from bearings.ui.worded import worded

if TYPE_CHECKING:
    from bearings.domain.assessment import Vote
    from bearings.domain.questionnaire import Question, Questionnaire
    from bearings.ui.live_session import LiveSession
    from bearings.ui.pages.results.scratch import Scratch

MOST_FOUND = 8


class TriedRow(QWidget):
    """One question that is tried. `go` carries its id, `dropped` too."""

    go = Signal(str)
    dropped = Signal(str)
    edited = Signal(str, object)

    def __init__(self, questionnaire: Questionnaire, question: Question) -> None:
        super().__init__()
        self._question = question
        self.setObjectName(f"tried_{question.id}")
        column = Column(self, gap=8)
        column.addWidget(Divider())
        row = Row(gap=8)
        words = Column(gap=2)
        words.addWidget(PlainLabel(f"{question.id}  {question.text}", "secondary", strong=True, tone="text"))
        self._now = PlainLabel("", "label")
        words.addWidget(self._now)
        row.addLayout(words, 1)
        go = Button(self.tr("Go to question"), "quiet")
        go.setObjectName(f"goTried_{question.id}")
        go.setAccessibleName(self.tr("Go to question {}").format(question.id))
        go.clicked.connect(self._want)
        drop = IconButton("x", self.tr("Leave {} as it is").format(question.id))
        drop.setObjectName(f"dropTried_{question.id}")
        drop.clicked.connect(self._drop)
        for button in (go, drop):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        self.control = make_control(questionnaire, question)
        self.control.edited.connect(self._edited)
        column.addWidget(self.control)

    def show_tried(self, live: LiveSession, scratch: Scratch) -> None:
        from bearings.domain.changes.compare_words import answer_in_words

        result = live.results.scorecard.questions[self._question.id]
        self._now.setText(self.tr("now: {}").format(worded(answer_in_words(live.questionnaire, result))))
        self.control.show_value(scratch.tried[self._question.id], result)

    def _edited(self, value: object) -> None:
        self.edited.emit(self._question.id, value)

    def _want(self) -> None:
        self.go.emit(self._question.id)

    def _drop(self) -> None:
        self.dropped.emit(self._question.id)


class TriedCard(Card):
    """What is tried, and a search over all questions that are asked. `question_wanted` carries a question."""

    question_wanted = Signal(str)

    def __init__(self, live: LiveSession, scratch: Scratch, parent: QWidget | None = None) -> None:
        super().__init__(margins=24, gap=16, parent=parent)
        self.setObjectName("triedCard")
        self._live, self._scratch = live, scratch
        self._header = SectionHeader(self.tr("Answers tried"), "-")
        self._header.secondary.setObjectName("triedCount")
        self.body.addWidget(self._header)
        self._list = Column(gap=16)
        self.body.addLayout(self._list)
        self._rows: dict[str, TriedRow] = {}
        self._search = SearchField(
            self.tr("Try another answer"), self.tr("Try another answer: search questions")
        )
        self._search.setObjectName("trySearch")
        self._search.searched.connect(self._searched)
        self.body.addWidget(self._search)
        self._found = LinkList()
        self._found.setObjectName("tryFound")
        self._found.followed.connect(self._picked)
        self._found.hide()
        self.body.addWidget(self._found)
        self._none = PlainLabel(self.tr("No question matches."), "secondary")
        self._none.hide()
        self.body.addWidget(self._none)

    def forget(self) -> None:
        """Nothing, or another file, is open."""
        self._search.clear()
        self._found.hide()
        self._none.hide()
        for question in list(self._rows):
            self._remove(question)

    def show_tried(self) -> None:
        tried = self._scratch.tried
        for question in [question for question in self._rows if question not in tried]:
            self._remove(question)
        for question in tried:
            if question not in self._rows:
                self._add(question)
            self._rows[question].show_tried(self._live, self._scratch)
        count = len(tried)
        one, many = self.tr("1 answer differs from what is recorded."), self.tr("{} answers are tried.")
        none = self.tr(
            "None yet. Search for a question below, or press “Try it” at a move or in a Why panel."
        )
        self._header.set_secondary(none if count == 0 else one if count == 1 else many.format(count))

    def focus_on(self, question_id: str) -> None:
        """Put the focus on the control of that question, or on the search if it is not tried."""
        row = self._rows.get(question_id)
        (row.control if row else self._search).setFocus()

    def try_question(self, question_id: str) -> None:
        """Try that question one step better; nothing happens if it is tried already."""
        if question_id in self._scratch.tried:
            return
        questionnaire = self._live.questionnaire
        now = self._live.results.scorecard.questions[question_id]
        value = first_try(questionnaire, questionnaire.question(question_id), now)
        self._scratch.put({question_id: value})

    def _add(self, question_id: str) -> None:
        questionnaire = self._live.questionnaire
        row = TriedRow(questionnaire, questionnaire.question(question_id))
        row.go.connect(self.question_wanted)
        row.dropped.connect(self._dropped)
        row.edited.connect(self._edited)
        self._list.addWidget(row)
        row.show()  # now, not in a later turn: it may be given the focus
        self._rows[question_id] = row

    def _remove(self, question_id: str) -> None:
        row = self._rows.pop(question_id)
        row.hide()
        self._list.removeWidget(row)
        row.deleteLater()

    def _edited(self, question_id: str, value: Vote) -> None:
        self._scratch.put({question_id: value})

    def _dropped(self, question_id: str) -> None:
        self._search.setFocus()  # the button that had it goes away
        self._scratch.drop(question_id)

    def _searched(self, text: str) -> None:
        from bearings.domain.changes.compare_words import answer_in_words

        words = text.casefold().split()
        results = self._live.results.scorecard.questions
        found = [
            question
            for question in (self._live.questionnaire.questions if words else ())
            if results[question.id].state != "hidden"
            and all(word in f"{question.id} {question.text}".casefold() for word in words)
        ][:MOST_FOUND]
        for number, question in enumerate(found):
            now = worded(answer_in_words(self._live.questionnaire, results[question.id]))
            row = self._found.row(number)
            row.show_link(question.id, f"{question.id}  {question.text}", self.tr("now: {}").format(now))
            row.setObjectName(f"tryFound_{question.id}")
        self._found.end(len(found))
        self._none.setVisible(bool(words) and not found)
        if words:
            say_found(self._search, len(found))

    def _picked(self, question_id: str) -> None:
        self._search.clear()
        self._found.hide()
        self.try_question(question_id)
        self.focus_on(question_id)
