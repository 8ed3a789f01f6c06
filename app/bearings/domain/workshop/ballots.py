"""Ballots: the questions as one absent person gets them, and the shape in which they come back.

A ballot holds the visible questions in the order of the pack. Each statement
stands under a letter: no level, weight or score is on it, and nothing anybody
else said. `domain.ballot_answers` reads what people wrote.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from bearings.domain.assessment import Assessment, Respondent
from bearings.domain.questionnaire import AnswerType, Question, Questionnaire
from bearings.domain.scoring import read_questions
from bearings.domain.values import Label, Value

FORM = "bearings-ballot/1"
DONT_KNOW = "Don't know"
MAX_ENTRIES = 5_000
MAX_RAW = 500  # characters of an answer as written
MAX_BALLOT_NOTE = 8_000  # characters of a note
SHEET, ABOUT_SHEET = "Ballot", "About"  # of a ballot as a workbook
ID_COLUMN, TEXT_COLUMN, ANSWER_COLUMN, NOTE_COLUMN = 1, 2, 3, 4  # of the sheet with the questions
ABOUT_FIELD, NOTE_FIELD, UNKNOWN_FIELD = "about", "note", "dont-know"  # parts of field names of a PDF

FaultKind = Literal["formula", "long", "kind", "note"]


@dataclass(frozen=True, slots=True)
class Choice:
    """A statement or option under its letter; `value` is the vote it stands for."""

    letter: str
    value: int | str
    text: str


@dataclass(frozen=True, slots=True)
class BallotQuestion:
    """A question as it stands on a ballot; `choices` are empty for a number."""

    id: str
    type: AnswerType
    dimension: str
    capability: str
    text: str
    why: str
    hint: str
    choices: tuple[Choice, ...] = ()


@dataclass(frozen=True, slots=True)
class Ballot:
    """What goes to one respondent. `called` is their name, `role` their role in words, or "".

    Texts of the questionnaire are in `language`; `hint` is in English as all that code says.
    """

    assessment: str
    organisation: str
    questionnaire: str
    version: str
    title: str
    respondent: str
    called: str
    role: str
    questions: tuple[BallotQuestion, ...]
    language: str = "en"

    @property
    def about(self) -> dict[str, str]:
        """What a filled ballot is recognised by."""
        return {
            "form": FORM,
            "assessment": self.assessment,
            "questionnaire": self.questionnaire,
            "version": self.version,
            "respondent": self.respondent,
        }


class Entry(Value):
    """What was written for one question, as it was written; `fault` says why it could not be read."""

    question: Annotated[str, StringConstraints(max_length=200)]
    answer: Annotated[str, StringConstraints(max_length=MAX_RAW)] = ""
    note: Annotated[str, StringConstraints(max_length=MAX_BALLOT_NOTE)] = ""
    fault: FaultKind | None = None


class FilledBallot(Value):
    """A ballot as it came back: nothing in it is believed yet."""

    form: Label = ""
    assessment: Label = ""
    questionnaire: Label = ""
    version: Label = ""
    respondent: Label = ""
    entries: tuple[Entry, ...] = Field(default=(), max_length=MAX_ENTRIES)


def make_ballot(questionnaire: Questionnaire, assessment: Assessment, respondent: Respondent) -> Ballot:
    """The ballot of that respondent: every question that is visible now."""
    states = read_questions(questionnaire, assessment)
    asked = tuple(
        BallotQuestion(
            question.id,
            question.type,
            dimension.name,
            capability.name,
            question.text,
            question.why,
            _hint(question),
            choices_of(question),
        )
        for dimension in questionnaire.dimensions
        for capability in dimension.capabilities
        for question in capability.questions
        if states[question.id].state != "hidden"
    )
    return Ballot(
        assessment=assessment.id,
        organisation=assessment.organisation.name,
        questionnaire=questionnaire.id,
        version=questionnaire.version,
        title=questionnaire.title,
        respondent=respondent.id,
        called=respondent.label.strip(),
        role=questionnaire.role_name(respondent.role) if respondent.role else "",
        questions=asked,
        language=questionnaire.language,
    )


def choices_of(question: Question) -> tuple[Choice, ...]:
    """The statements of a question under their letters; none for a number."""
    if question.type == "maturity":
        return tuple(Choice(letter(n), n + 1, text) for n, text in enumerate(question.anchors))
    return tuple(Choice(letter(n), option.id, option.label) for n, option in enumerate(question.options))


def field_name(question_id: str, part: str = "") -> str:
    """Name of a question's field in a PDF; a period would end a name there, so it is written "~"."""
    name = question_id.replace(".", "~")
    return f"{name}/{part}" if part else name


def letter(place: int) -> str:
    """The letter of the statement at that place, from 0: A to Z, then AA and so on."""
    first, last = divmod(place, 26)
    return (chr(64 + first) if first else "") + chr(65 + last)


def _hint(question: Question) -> str:
    """How to answer, in a few words."""
    if question.type == "multi":
        alone = [f"“{option.label}”" for option in question.options if option.exclusive]
        return "All that apply" + (f"; {' or '.join(alone)} stands alone" if alone else "")
    if question.type != "number":
        return "The statement that fits best as things are today"
    bounds = [f"{limit:,.10g}" for limit in (question.min, question.max) if limit is not None]
    unit = f" in {question.unit}" if question.unit else ""
    return f"A number{unit}" + (f", {' to '.join(bounds)}" if len(bounds) == 2 else "")
