"""Answers that changed: which way, searched and narrowed down."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from bearings.ui.pages.compare.answer_row import AnswerRow, ShownAnswer
from bearings.ui.pages.compare.list import ChangeListCard
from bearings.ui.pages.compare.sides import full_names
from bearings.ui.worded import worded

if TYPE_CHECKING:
    from bearings.domain.changes.compare import AnswerChange, Comparison
    from bearings.domain.questionnaire import Questionnaire


class AnswersCard(ChangeListCard):
    """The changed answers in the order of the questionnaire."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            "answers",
            AnswerRow,
            find=self.tr("Search answers"),
            choose=self.tr("Which way they differ"),
            parent=parent,
        )
        self.setObjectName("compareAnswers")
        self._all: list[ShownAnswer] = []

    def forget(self) -> None:
        super().forget()
        self._all = []

    def _fill(self, questionnaire: Questionnaire, comparison: Comparison) -> None:
        from bearings.domain.changes.compare_words import answer_groups

        self._all = [self._described(questionnaire, comparison, change) for change in comparison.answers]
        count = len(self._all)
        apart = comparison.two_organisations
        one = self.tr("1 answer differs") if apart else self.tr("1 answer changed")
        many = self.tr("{} answers differ") if apart else self.tr("{} answers changed")
        self._heading.setText(one if count == 1 else many.format(count))
        everything = self.tr("All answers ({})") if apart else self.tr("All changes ({})")
        counts = Counter(shown.direction for shown in self._all)
        kinds = ((key, worded(name), counts[key]) for key, name in answer_groups(comparison).items())
        self._offer(everything.format(count), kinds)
        self._narrow_down()

    def _described(
        self, questionnaire: Questionnaire, comparison: Comparison, change: AnswerChange
    ) -> ShownAnswer:
        from bearings.domain.changes.compare_words import anchor_of, answer_groups, answer_in_words

        was, now = comparison.before.questionnaire, comparison.after.questionnaire
        question = now.question(change.question)
        place = f"{question.id}  ·  {now.dimension_of(question.id).name}"
        return ShownAnswer(
            id=question.id,
            direction=change.direction,
            word=worded(answer_groups(comparison)[change.direction]),
            sides=full_names(comparison),
            apart=comparison.two_organisations,
            question=question.text,
            place=f"{place}  ·  {now.capability_of(question.id).name}",
            before=worded(answer_in_words(was, change.before)),
            meant=anchor_of(was, change.before),
            after=worded(answer_in_words(now, change.after)),
            means=anchor_of(now, change.after),
            known=questionnaire.has_question(question.id),
        )

    def _narrow_down(self, *_: object) -> None:
        wanted = [
            shown for shown in self._all if self._chosen(shown.direction) and self._found(_searched(shown))
        ]
        none = self.tr("No changed answer matches.") if self._all else self.tr("Every answer is the same.")
        self._show(wanted, none)


def _searched(shown: ShownAnswer) -> str:
    said = (shown.before, shown.meant, shown.after, shown.means)
    return " ".join((shown.id, shown.question, shown.place, *said))
