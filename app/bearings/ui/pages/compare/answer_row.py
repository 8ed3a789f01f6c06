"""One changed answer on the Compare page: the question, what was said on both sides, better or worse."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

from bearings.ui.pages.row_to_question import RowToQuestion
from bearings.ui.theme import follow_theme, metrics
from bearings.ui.widgets.chip import Tag
from bearings.ui.widgets.layouts import Column, Row
from bearings.ui.widgets.section import Divider
from bearings.ui.widgets.text import PlainLabel

TAG_WIDTH = 96
ICONS = {"better": "arrow-up", "worse": "arrow-down", "other": "pencil"}
TONES = {"better": "positive", "worse": "danger", "other": "muted"}


@dataclass(frozen=True, slots=True)
class ShownAnswer:
    """A changed answer in words; `meant` and `means` are the statements that stand for before and after.

    `sides` says what the two are, such as "Before" and "After"; `apart` that they are two organisations.
    """

    id: str
    direction: str
    word: str
    sides: tuple[str, str]
    apart: bool
    question: str
    place: str
    before: str
    meant: str
    after: str
    means: str
    known: bool  # the open questionnaire asks it


class AnswerRow(RowToQuestion):
    """One changed answer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: ShownAnswer | None = None
        column = Column(self, gap=8)
        column.addWidget(Divider())
        row = Row(gap=8)
        column.addLayout(row)
        self._tag_holder = QWidget()
        holder = Column(self._tag_holder, gap=0)
        self._tag = Tag()
        holder.addWidget(self._tag)
        holder.addStretch(1)
        row.addWidget(self._tag_holder)
        words = Column(gap=2)
        self._question = PlainLabel("", "secondary", strong=True, tone="text")
        words.addWidget(self._question)
        self._place = PlainLabel("", "label")
        words.addWidget(self._place)
        self._said = Row(gap=24, margins=(0, 6, 0, 0))
        self._before, self._after = _Said(), _Said()
        self._said.addWidget(self._before, 1, Qt.AlignmentFlag.AlignTop)
        self._said.addWidget(self._after, 1, Qt.AlignmentFlag.AlignTop)
        words.addLayout(self._said)
        row.addLayout(self._beside_button(words), 1)
        follow_theme(self.restyle)

    def restyle(self) -> None:
        self._tag_holder.setFixedWidth(metrics().px(TAG_WIDTH))

    def set_narrow(self, narrow: bool) -> None:
        super().set_narrow(narrow)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._said.setDirection(down if narrow else across)

    def show_item(self, shown: ShownAnswer) -> None:
        if shown == self._shown:
            return
        self._shown = shown
        self.setObjectName(f"answer_{shown.id}")
        tone = "muted" if shown.apart else TONES[shown.direction]  # neither organisation is better
        self._tag.set_icon(ICONS[shown.direction], tone)
        self._tag.set_word(shown.word)
        self._question.setText(shown.question)
        self._place.setText(shown.place)
        one, other = shown.sides
        self._before.show_words(one, shown.before, shown.meant)
        self._after.show_words(other, shown.after, shown.means)
        self._lead_to(shown.id if shown.known else "", f"goAnswer_{shown.id}")
        spoken = self.tr("{}: {}. {}: {}. {}: {}.")
        self.setAccessibleName(spoken.format(shown.id, shown.word, one, shown.before, other, shown.after))


class _Said(QWidget):
    """What was answered on one side, and the statement that stands for it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = Column(self, gap=0)
        self._answer = PlainLabel("", "secondary", tone="text")
        column.addWidget(self._answer)
        self._statement = PlainLabel("", "label", most_lines=3)
        column.addWidget(self._statement)

    def show_words(self, side: str, answer: str, statement: str) -> None:
        self._answer.setText(self.tr("{}: {}").format(side, answer))
        self._statement.setText(statement)
        self._statement.setVisible(bool(statement))
