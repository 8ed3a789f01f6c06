"""Answers of a ballot: what people wrote on it, read as votes, and what cannot be read named."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

from bearings.domain.assessment import GROUP, UNKNOWN, Assessment, Vote
from bearings.domain.fit import vote_misfit
from bearings.domain.questionnaire import Question, Questionnaire
from bearings.domain.workshop.ballots import (
    DONT_KNOW,
    FORM,
    Choice,
    Entry,
    FaultKind,
    FilledBallot,
    choices_of,
)
from bearings.errors import BearingsError
from bearings.validation import did_you_mean

_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.:\-]{0,79}")
_UNKNOWNS = frozenset(
    ("don't know", "dont know", "do not know", "unknown", "?", "weiß nicht", "weiss nicht", "ich weiß nicht")
)
_THOUSANDS = re.compile(r"[-+]?\d{1,3}(,\d{3})+(\.\d{1,10})?\Z")
_DECIMAL_COMMA = re.compile(r"[-+]?\d{1,15},\d{1,2}\Z")
_PLAIN_NUMBER = re.compile(r"[-+]?\d{1,15}(\.\d{1,10})?\Z")
_FAULTS: dict[FaultKind, str] = {
    "formula": "holds a formula, which is never worked out; write the answer itself",
    "long": "is too long to be an answer",
    "kind": "is not text or a number",
    "note": "has a note that is too long to be taken",
}


@dataclass(frozen=True, slots=True)
class Refused:
    """A line of a file that cannot be taken, and why."""

    question: str
    said: str


@dataclass(frozen=True, slots=True)
class ReadBallot:
    """The votes and notes (by question id) of a filled ballot, and the lines that cannot be taken."""

    respondent: str
    votes: dict[str, Vote]
    notes: dict[str, str]
    refused: tuple[Refused, ...]


def read_ballot(questionnaire: Questionnaire, assessment: Assessment, filled: FilledBallot) -> ReadBallot:
    """What a filled ballot says, checked, by the questionnaire of the version it was made from.

    Raises `BearingsError` if it is not a ballot of this assessment and questionnaire.
    """
    check_belonging(filled, assessment, questionnaire.id, questionnaire.version)
    return read_entries(filled, {question.id: question for question in questionnaire.questions})


def read_entries(filled: FilledBallot, asked: Mapping[str, Question]) -> ReadBallot:
    """What stands on a ballot that asked these questions, by the ids they have there."""
    votes: dict[str, Vote] = {}
    notes: dict[str, str] = {}
    refused: list[Refused] = []
    seen: set[str] = set()
    for entry in filled.entries:
        if not entry.answer.strip() and not entry.note.strip() and entry.fault is None:
            continue
        key = entry.question
        if key not in asked:
            refused.append(Refused(key, f'there is no question "{key[:40]}"{did_you_mean(key[:80], asked)}'))
            continue
        if key in seen:
            refused.append(Refused(key, "is answered twice on this ballot; the first answer counts"))
            continue
        seen.add(key)
        if entry.fault == "note":
            refused.append(Refused(key, f"the answer {_FAULTS[entry.fault]}"))
        try:
            vote = _vote(asked[key], entry)
        except NotAnAnswer as fault:
            refused.append(Refused(key, str(fault)))
        else:
            if vote is not None:
                votes[key] = vote
        if note := "\n".join(entry.note.splitlines()).strip():
            notes[key] = note
    return ReadBallot(filled.respondent, votes, notes, tuple(refused))


class NotAnAnswer(ValueError):
    """What was written stands for no vote; the message says why."""


def read_answer_text(question: Question, written: str) -> Vote | None:
    """The vote that a text stands for; None for an empty one. Raises `NotAnAnswer`."""
    text = _plain(written)
    if not text:
        return None
    if is_unknown(text):
        return UNKNOWN
    if question.type == "number":
        return _number(text, question.unit)
    choices = choices_of(question)
    if question.type == "multi":
        return _set(question, choices, text)
    found = _chosen(choices, text)
    if found is None:
        raise NotAnAnswer(f"expected {_letters(choices)} or {DONT_KNOW}, not {_shown(text)}")
    return found.value


def is_unknown(written: str) -> bool:
    """Whether a text says that one does not know."""
    return _plain(written).casefold().rstrip(".") in _UNKNOWNS


def check_belonging(filled: FilledBallot, assessment: Assessment, questionnaire: str, version: str) -> None:
    """Refuse what is no ballot, or one of something else than that version of that questionnaire (its id).

    Raises `BearingsError`.
    """
    if not filled.form.startswith("bearings-ballot/"):
        raise BearingsError(
            "This file is not a ballot of Bearings.",
            remedy="Choose the file that was sent out as a ballot and came back filled in.",
        )
    if filled.form != FORM:
        raise BearingsError(
            "This ballot was made by another version of Bearings.", remedy="Send out a new ballot from here."
        )
    if filled.respondent == GROUP or not _ID.fullmatch(filled.respondent):
        raise BearingsError(
            "This ballot does not say whose it is.", remedy="Send out a new ballot from here."
        )
    wrong = [
        f'{what} "{theirs[:80]}", here it is "{ours}"'
        for what, theirs, ours in (
            ("the assessment", filled.assessment, assessment.id),
            ("the questionnaire", filled.questionnaire, questionnaire),
            ("the questionnaire version", filled.version, version),
        )
        if theirs != ours
    ]
    if wrong:
        raise BearingsError(
            f"This ballot belongs to something else: {'; '.join(wrong)}.",
            remedy="Open the assessment it belongs to, or send out a new ballot from here.",
        )


def _plain(written: str) -> str:
    return unicodedata.normalize("NFKC", written).replace("’", "'").strip()


def _vote(question: Question, entry: Entry) -> Vote | None:
    if entry.fault is not None and entry.fault != "note":
        raise NotAnAnswer(f"the answer {_FAULTS[entry.fault]}")
    vote = read_answer_text(question, entry.answer)
    problem = None if vote is None else vote_misfit(question, vote)
    if problem:
        raise NotAnAnswer(problem)
    return vote


def _set(question: Question, choices: tuple[Choice, ...], text: str) -> Vote:
    whole = _chosen(choices, text)
    parts = [part for part in re.split(r"[,;/\s]+", text) if part]
    found = {whole.letter} if whole else set()
    picked = [] if whole else [_chosen(choices, part) for part in parts]
    found |= {choice.letter for choice in picked if choice}
    if not found or None in picked:
        raise NotAnAnswer(f"expected letters out of {_letters(choices)}, such as A, C, not {_shown(text)}")
    alone = {c.value for c, o in zip(choices, question.options, strict=True) if o.exclusive}
    values = tuple(str(choice.value) for choice in choices if choice.letter in found)
    if len(values) > 1 and alone & set(values):
        raise NotAnAnswer("an option that stands alone is chosen beside others")
    return values


def _chosen(choices: tuple[Choice, ...], text: str) -> Choice | None:
    """The choice of that letter, or with exactly that wording."""
    sign = text.strip(" .():").upper()
    by_letter = next((choice for choice in choices if choice.letter == sign), None)
    return by_letter or next((c for c in choices if c.text.casefold() == text.casefold()), None)


def _number(text: str, unit: str) -> int | float:
    bare = text.removesuffix(unit).strip() if unit else text
    bare = re.sub(r"[\s'_]", "", bare.removesuffix("%"))
    if _THOUSANDS.match(bare):
        bare = bare.replace(",", "")
    elif _DECIMAL_COMMA.match(bare):
        bare = bare.replace(",", ".")
    if not _PLAIN_NUMBER.match(bare):
        raise NotAnAnswer(f"expected a number or {DONT_KNOW}, not {_shown(text)}")
    number = float(bare)
    return int(number) if number.is_integer() else number


def _letters(choices: tuple[Choice, ...]) -> str:
    return f"{choices[0].letter} to {choices[-1].letter}" if choices else "a letter"


def _shown(text: str) -> str:
    return f'"{text}"' if len(text) <= 40 else f'"{text[:40]}…"'
