"""The answers of one question: cards for statements and options, or a field for a figure."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from bearings.domain.isolation import isolated
from bearings.ui.figures import plain_figure
from bearings.ui.widgets.figure_field import FigureField
from bearings.ui.widgets.form import Field
from bearings.ui.widgets.layouts import Column
from bearings.ui.widgets.option_card import OptionCard

if TYPE_CHECKING:
    from bearings.domain.assessment import Answer, Assessment, Vote
    from bearings.domain.questionnaire import Question, Questionnaire
    from bearings.domain.results import QuestionResult

LETTERS = "ABCDEFGHIJKLMNOP"


class Ballot(NamedTuple):
    """Who is asked in place of the group ("" for nobody now), and what is shown as theirs.

    `veiled` hides levels and votes.
    """

    who: str
    vote: Vote | None
    veiled: bool


class Answers(QWidget):
    """`chosen` carries the value a person chose: a level, an option id, a tuple of ids, a number."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("answers")
        self._question: Question | None = None
        self._asked = ""
        self._values: list[Vote] = []
        self._selected: tuple[str, ...] = ()
        column = Column(self, gap=0)
        self._cards: list[OptionCard] = []
        self._column = Column(gap=0)
        column.addLayout(self._column)
        self._number = FigureField()
        self._number.setObjectName("numberAnswer")
        self._number.given.connect(self._number_given)
        self._number.refused.connect(self._number_refused)
        self._field = Field(self.tr("&Figure"), self._number)
        column.addWidget(self._field)

    @property
    def cards(self) -> list[OptionCard]:
        """The cards in sight, in order."""
        return self._cards[: len(self._values)]

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What takes the focus, in the order of the eye."""
        return (*self._cards, self._number)

    def show_question(
        self,
        questionnaire: Questionnaire,
        assessment: Assessment,
        question: Question,
        result: QuestionResult,
        ballot: Ballot | None = None,
    ) -> None:
        """Show what can be chosen, what is chosen, and who voted for what."""
        asked = ballot.who if ballot else ""
        changed = self._question is not question or self._asked != asked
        self._question, self._asked = question, asked
        veiled = ballot is not None and ballot.veiled
        voters = {} if veiled else _voters(questionnaire, assessment, assessment.answer(question.id))
        chosen = ballot.vote if ballot else result.value if result.state == "answered" else None
        options = _options(questionnaire, question)
        self._values = [value for value, _, _ in options]
        self._make_cards(len(options))
        for number, (value, statement, name) in enumerate(options):
            card = self._cards[number]
            badge = LETTERS[number] if question.type != "maturity" else "" if veiled else str(number + 1)
            caption = "" if veiled else self._caption(name, voters.get(value, []))
            card.show_option(badge, statement, caption)
            card.set_many(question.type == "multi")
            card.set_chosen(value in chosen if isinstance(chosen, tuple) else value == chosen)
        for number, card in enumerate(self._cards):
            card.setVisible(number < len(options))
        self._selected = chosen if isinstance(chosen, tuple) else ()
        if question.type == "number":
            self._number.setEnabled(ballot is None or bool(asked))
            self._show_number(question, chosen, changed=changed, stays=ballot is not None)
        self._field.setVisible(question.type == "number")

    def choose(self, number: int) -> bool:
        """Choose the option of that number, from 0; False if there is none."""
        if self._question is None or not 0 <= number < len(self._values):
            return False
        self._chose(number)
        return True

    def focus_first(self) -> None:
        """Put the focus where answering begins."""
        if self._question is not None and self._question.type == "number":
            self._number.setFocus()
        elif self._values:
            chosen = [card for card in self.cards if card.chosen]
            (chosen or self.cards)[0].setFocus()

    def _caption(self, name: str, voters: list[str]) -> str:
        if not voters:
            return name
        count = self.tr("1 vote") if len(voters) == 1 else self.tr("{} votes").format(len(voters))
        votes = f"{count}: {', '.join(voters)}"
        return f"{name}  ·  {votes}" if name else votes

    def _make_cards(self, count: int) -> None:
        while len(self._cards) < count:
            card = OptionCard()
            card.setObjectName(f"option_{len(self._cards) + 1}")
            card.clicked.connect(self._card_clicked)
            self._cards.append(card)
            self._column.addWidget(card)

    def _card_clicked(self) -> None:
        card = self.sender()
        if isinstance(card, OptionCard) and card in self._cards:
            self._chose(self._cards.index(card))

    def _chose(self, number: int) -> None:
        value = self._values[number]
        if self._question is not None and self._question.type == "multi" and isinstance(value, str):
            self.chosen.emit(self._toggled(value))
        else:
            self.chosen.emit(value)

    def _toggled(self, option_id: str) -> tuple[str, ...]:
        """The set after a press: an exclusive option stands alone, the others put it out."""
        assert self._question is not None
        exclusive = {option.id for option in self._question.options if option.exclusive}
        if option_id in self._selected:
            return tuple(o for o in self._selected if o != option_id)
        if option_id in exclusive:
            return (option_id,)
        kept = {*(o for o in self._selected if o not in exclusive), option_id}
        return tuple(option.id for option in self._question.options if option.id in kept)

    def _show_number(self, question: Question, chosen: Vote | None, *, changed: bool, stays: bool) -> None:
        unit = question.unit or self.tr("units")
        self._field.label.setText(self.tr("&Figure in {}").format(unit))
        whose = self.tr("Figure of {} in {}").format(self._asked, unit) if self._asked else ""
        self._number.setAccessibleName(whose or self.tr("Figure in {}").format(unit))
        self._number.stays = stays
        least = question.min if question.min is not None else -1e12
        most = question.max if question.max is not None else 1e12
        self._number.set_range(least, most)
        if question.min is not None and question.max is not None:
            self._field.set_helper(
                self.tr("{} to {} {}").format(plain_figure(least), plain_figure(most), question.unit)
            )
        if changed or not (self._number.hasFocus() and self._number.isModified()):
            self._number.show_figure(float(chosen) if isinstance(chosen, int | float) else None)
        self._field.set_error("")

    def _number_given(self, figure: float) -> None:
        self.chosen.emit(int(figure) if figure.is_integer() else figure)

    def _number_refused(self) -> None:
        question = self._question
        if question is None or question.min is None or question.max is None:
            self._field.set_error(self.tr("This is not a number."))
            return
        allowed = self.tr("Only figures from {} to {} {} are possible.")
        self._field.set_error(
            allowed.format(plain_figure(question.min), plain_figure(question.max), question.unit).strip()
        )


def _options(questionnaire: Questionnaire, question: Question) -> list[tuple[Vote, str, str]]:
    """Value, statement and level name of each thing that can be chosen."""
    if question.type == "maturity":
        names = [level.name for level in questionnaire.model.levels]
        return [(n, text, names[n - 1]) for n, text in enumerate(question.anchors, 1)]
    return [(option.id, option.label, "") for option in question.options]


def _voters(questionnaire: Questionnaire, assessment: Assessment, answer: Answer) -> dict[Vote, list[str]]:
    """Roles of the people behind each vote; the group's one voice names nobody."""
    voters: dict[Vote, list[str]] = defaultdict(list)
    for voter, vote in answer.votes.items():
        respondent = assessment.respondent(voter)
        if respondent is None:
            continue
        role = questionnaire.role_name(respondent.role) if respondent.role else ""
        name = role or isolated(respondent.label or voter)
        for value in vote if isinstance(vote, tuple) else (vote,):
            voters[value].append(name)
    return voters
