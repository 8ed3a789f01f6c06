"""Answers that changed: the question, what was said before and after, better or worse."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from bearings.ui.pages.compare_sides import full_names
from bearings.ui.theme import follow_theme, metrics
from bearings.ui.widgets.buttons import Button
from bearings.ui.widgets.card import Card
from bearings.ui.widgets.chip import Tag
from bearings.ui.widgets.form import ChoiceField
from bearings.ui.widgets.layouts import Column, Row
from bearings.ui.widgets.row_list import RowList
from bearings.ui.widgets.search_field import SearchField
from bearings.ui.widgets.section import Divider
from bearings.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from bearings.domain.compare import AnswerChange, Comparison
    from bearings.domain.questionnaire import Questionnaire

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


class AnswersCard(Card):
    """The changed answers in the order of the questionnaire. `question_wanted` carries a question id."""

    question_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margins=24, gap=16, parent=parent)
        self.setObjectName("compareAnswers")
        self._all: list[ShownAnswer] = []
        self._heading = PlainLabel("", "heading")
        self.body.addWidget(self._heading)
        self._tools = Row(gap=12)
        self._search = SearchField(self.tr("Search changed answers"))
        self._search.setObjectName("answerSearch")
        self._search.searched.connect(self._narrow_down)
        self._tools.addWidget(self._search, 1)
        self._direction = ChoiceField()
        self._direction.setObjectName("answerDirection")
        self._direction.setAccessibleName(self.tr("Better, worse or other"))
        self._direction.picked.connect(self._narrow_down)
        self._tools.addWidget(self._direction)
        self.body.addLayout(self._tools)
        self._none = PlainLabel("", "body", tone="muted")
        self._none.setObjectName("noAnswers")
        self.body.addWidget(self._none)
        self._rows = RowList(self._make_row, self._direction)
        self._rows.setObjectName("answersList")
        self.body.addWidget(self._rows)
        follow_theme(self.restyle)

    def restyle(self) -> None:
        self._direction.setMinimumWidth(metrics().px(176))

    def set_narrow(self, narrow: bool) -> None:
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._tools.setDirection(down if narrow else across)
        self._rows.set_narrow(narrow)

    def forget(self) -> None:
        """Nothing is compared any more."""
        self._all = []
        self._search.clear()
        self._direction.show_key("")
        self._rows.forget()

    def show_comparison(self, questionnaire: Questionnaire, comparison: Comparison) -> None:
        """Show what changed; nothing if nothing did. `questionnaire` is the open one."""
        if comparison.changed:
            self._fill(questionnaire, comparison)
        self.setVisible(comparison.changed)  # once it is filled: what shows in a page that shows lays it out

    def _fill(self, questionnaire: Questionnaire, comparison: Comparison) -> None:
        from bearings.domain.compare_words import answer_groups

        self._all = [self._described(questionnaire, comparison, change) for change in comparison.answers]
        count = len(self._all)
        apart = comparison.two_organisations
        one = self.tr("1 answer differs") if apart else self.tr("1 answer changed")
        many = self.tr("{} answers differ") if apart else self.tr("{} answers changed")
        self._heading.setText(one if count == 1 else many.format(count))
        counts = Counter(shown.direction for shown in self._all)
        names = answer_groups(comparison)
        kept = self._direction.key
        self._direction.set_choices(
            [
                ("", (self.tr("All answers ({})") if apart else self.tr("All changes ({})")).format(count)),
                *((key, f"{name} ({counts[key]})") for key, name in names.items() if counts[key]),
            ]
        )
        self._direction.show_key(kept if counts[kept] else "")
        for tool in (self._search, self._direction):
            tool.setVisible(count > 0)
        self._narrow_down()

    def _described(
        self, questionnaire: Questionnaire, comparison: Comparison, change: AnswerChange
    ) -> ShownAnswer:
        from bearings.domain.compare_words import anchor_of, answer_groups, answer_in_words

        was, now = comparison.before.questionnaire, comparison.after.questionnaire
        question = now.question(change.question)
        place = f"{question.id}  ·  {now.dimension_of(question.id).name}"
        return ShownAnswer(
            id=question.id,
            direction=change.direction,
            word=answer_groups(comparison)[change.direction],
            sides=full_names(comparison),
            apart=comparison.two_organisations,
            question=question.text,
            place=f"{place}  ·  {now.capability_of(question.id).name}",
            before=answer_in_words(was, change.before),
            meant=anchor_of(was, change.before),
            after=answer_in_words(now, change.after),
            means=anchor_of(now, change.after),
            known=questionnaire.has_question(question.id),
        )

    def _narrow_down(self, *_: object) -> None:
        words = self._search.text().casefold().split()
        wanted = [
            shown
            for shown in self._all
            if self._direction.key in ("", shown.direction)
            and all(word in _searched(shown).casefold() for word in words)
        ]
        self._rows.show_items(wanted)
        self._rows.setVisible(bool(wanted))
        self._none.setVisible(not wanted)
        self._none.setText(
            self.tr("No changed answer matches.") if self._all else self.tr("Every answer is the same.")
        )

    def _make_row(self) -> AnswerRow:
        row = AnswerRow()
        row.question_wanted.connect(self.question_wanted)
        return row


class AnswerRow(QWidget):
    """One changed answer."""

    question_wanted = Signal(str)

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
        self._halves = Row(gap=8)
        row.addLayout(self._halves, 1)
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
        self._halves.addLayout(words, 1)
        self._go = Button(self.tr("Go to question"), "quiet")
        self._go.clicked.connect(self._want)
        self._halves.addWidget(self._go, 0, Qt.AlignmentFlag.AlignTop)
        follow_theme(self.restyle)

    def restyle(self) -> None:
        self._tag_holder.setFixedWidth(metrics().px(TAG_WIDTH))

    def set_narrow(self, narrow: bool) -> None:
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        for layout in (self._halves, self._said):
            layout.setDirection(down if narrow else across)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        return (self._go,)

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
        self._go.setVisible(shown.known)
        self._go.setObjectName(f"goAnswer_{shown.id}")
        self._go.setAccessibleName(self.tr("Go to question {}").format(shown.id))
        spoken = self.tr("{}: {}. {}: {}. {}: {}.")
        self.setAccessibleName(spoken.format(shown.id, shown.word, one, shown.before, other, shown.after))

    def _want(self) -> None:
        if self._shown is not None:
            self.question_wanted.emit(self._shown.id)


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


def _searched(shown: ShownAnswer) -> str:
    said = (shown.before, shown.meant, shown.after, shown.means)
    return " ".join((shown.id, shown.question, shown.place, *said))
