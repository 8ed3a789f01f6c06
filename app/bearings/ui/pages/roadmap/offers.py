"""Answers that would follow from finished actions: offered one by one, never set silently."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from bearings.ui.widgets.buttons import Button
from bearings.ui.widgets.card import Card
from bearings.ui.widgets.editing import editing
from bearings.ui.widgets.layouts import Column, Row
from bearings.ui.widgets.link_row import LinkList
from bearings.ui.widgets.section import SectionHeader
from bearings.ui.widgets.text import PlainLabel
from bearings.ui.worded import worded

if TYPE_CHECKING:
    from bearings.domain.assessment import Vote
    from bearings.domain.roadmap.offers import Offer, OfferedAnswer
    from bearings.ui.pages.roadmap.words import RoadmapWords


class OffersCard(Card):
    """`taken` carries the action whose answers shall be set, and those by question id."""

    taken = Signal(str, object)
    question_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(gap=16, margins=24, parent=parent)
        self.setObjectName("offersCard")
        about = self.tr(
            "Marking an action as done changes no answer. These would follow; look at each before you set it."
        )
        self.body.addWidget(SectionHeader(self.tr("Done: do the answers change?"), about))
        self._rows: list[_OfferRow] = []

    def show_offers(self, words: RoadmapWords, offers: tuple[Offer, ...]) -> None:
        for number, offer in enumerate(offers):
            if number == len(self._rows):
                row = _OfferRow()
                row.taken.connect(self.taken)
                row.question_wanted.connect(self.question_wanted)
                self.body.addWidget(row)
                self._rows.append(row)
            self._rows[number].show_offer(words, offer)
        for row in self._rows[len(offers) :]:
            row.hide()
        self.setVisible(bool(offers))


class _OfferRow(QWidget):
    taken = Signal(str, object)
    question_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._action = ""
        self._votes: dict[str, Vote] = {}
        row = Row(self, gap=16)
        words = Column(gap=2)
        self._title = PlainLabel("", "secondary", strong=True, tone="text")
        words.addWidget(self._title)
        self._answers = LinkList()
        self._answers.followed.connect(self.question_wanted)
        words.addWidget(self._answers)
        row.addLayout(words, 1)
        self._take = Button("", icon="check")
        self._take.clicked.connect(self._taken)
        editing(self._take)
        row.addWidget(self._take, 0, Qt.AlignmentFlag.AlignTop)

    def show_offer(self, words: RoadmapWords, offer: Offer) -> None:
        self._action, self._votes = offer.action, offer.votes
        title = words.title(offer.action)
        self._title.setText(title)
        for number, answer in enumerate(offer.answers):
            question = words.questionnaire.question(answer.question)
            text = f"{question.id}  {question.text}"
            self._answers.row(number).show_link(question.id, text, self._change(words, answer))
        self._answers.end(len(offer.answers))
        one = len(self._votes) == 1
        self._take.setText(self.tr("Set this answer") if one else self.tr("Set these answers"))
        self._take.setAccessibleName(f"{self._take.text()}: {title}")
        self._take.setObjectName(f"take_{offer.action}")
        reason = self.tr("Choose the options yourself: press the question.")
        self._take.set_available(bool(self._votes), reason)
        self.show()

    def _change(self, words: RoadmapWords, answer: OfferedAnswer) -> str:
        """What the answer is and what it would be."""
        settled = answer.vote is not None
        text = self.tr("Now: {}. Then: {}") if settled else self.tr("Now: {}. To choose: {}")
        return text.format(words.answer(answer.question), worded(answer.words))

    def _taken(self) -> None:
        self.taken.emit(self._action, self._votes)
