"""Ballots of an earlier version: read by the questionnaire they were made from, where the file keeps it.

A letter on a ballot means the statement it stood by. Without that
questionnaire only answers without letters of options are certain, as where two
questionnaires went by one number.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from bearings.domain.assessment import Assessment
from bearings.domain.languages import in_language
from bearings.domain.questionnaire import Question, Questionnaire
from bearings.domain.upgrade.ways import steps_from, ways_of
from bearings.domain.workshop.ballot_answers import (
    ReadBallot,
    Refused,
    check_belonging,
    is_unknown,
    read_ballot,
    read_entries,
)
from bearings.domain.workshop.ballots import Entry, FilledBallot, choices_of
from bearings.domain.workshop.merge_incoming import Earlier
from bearings.domain.workshop.merge_versions import answers_earlier, former_of

LETTERS_LOST = "the file no longer keeps the questionnaire of this ballot, so its letters are not certain"
TWO_OF_IT = (
    "two questionnaires of this number stood in the file, and the letters mean something else in each; "
    "ask again with a new ballot"
)


def read_any_ballot(
    questionnaire: Questionnaire, assessment: Assessment, filled: FilledBallot
) -> tuple[ReadBallot, Earlier | None]:
    """What a filled ballot says, by the ids it uses, and the earlier version it answers, if it does.

    Raises `BearingsError` if it belongs to something else, or to a later version.
    """
    version = filled.version
    home = former_of(assessment, version)
    if not answers_earlier(questionnaire, assessment, version):
        if version == questionnaire.version and home is not None:
            filled, unread = _certain(filled, _told_apart(questionnaire, home.questionnaire), TWO_OF_IT)
            return _with(read_ballot(questionnaire, assessment, filled), unread), None
        return read_ballot(questionnaire, assessment, filled), None
    check_belonging(filled, assessment, questionnaire.id, version)
    if home is None:
        return _read_without(questionnaire, filled), Earlier(version)
    told = in_language(home.questionnaire, questionnaire.language)
    read = read_entries(filled, {question.id: question for question in told.questions})
    return read, Earlier(version, told, home)


def _told_apart(one: Questionnaire, other: Questionnaire) -> set[str]:
    """Questions of both whose letters do not mean the same in each."""
    shared = (question for question in one.questions if other.has_question(question.id))
    return {question.id for question in shared if _letters(question) != _letters(other.question(question.id))}


def _letters(question: Question) -> tuple[object, ...]:
    return question.type, question.unit, *(choice.value for choice in choices_of(question))


def _read_without(questionnaire: Questionnaire, filled: FilledBallot) -> ReadBallot:
    """What can be read for certain by what its questions became."""
    steps = steps_from(questionnaire, filled.version)
    asked: dict[str, Question] = {}
    gone: list[Refused] = []
    uncertain: set[str] = set()
    for entry in filled.entries:
        became = ways_of(steps, entry.question)
        way = next((way for way in became.ways if questionnaire.has_question(way.to)), None)
        if way is not None:
            question = asked[entry.question] = questionnaire.question(way.to)
            if way.turns or question.type not in ("maturity", "number"):
                uncertain.add(entry.question)
        elif became.removed and (entry.answer.strip() or entry.note.strip()):
            gone.append(Refused(entry.question, became.removed))
    named = {refused.question for refused in gone}
    rest = tuple(entry for entry in filled.entries if entry.question not in named)
    certain, unread = _certain(filled.model_copy(update={"entries": rest}), uncertain, LETTERS_LOST)
    return _with(read_entries(certain, asked), (*gone, *unread))


def _certain(
    filled: FilledBallot, uncertain: Collection[str], why: str
) -> tuple[FilledBallot, tuple[Refused, ...]]:
    """The ballot without answers to those questions, which are refused; notes and "don't know" stay."""
    entries: list[Entry] = []
    unread: list[Refused] = []
    for entry in filled.entries:
        if entry.question in uncertain and entry.answer.strip() and not is_unknown(entry.answer):
            unread.append(Refused(entry.question, why))
            entry = entry.model_copy(update={"answer": ""})
        entries.append(entry)
    return filled.model_copy(update={"entries": tuple(entries)}), tuple(unread)


def _with(read: ReadBallot, refused: tuple[Refused, ...]) -> ReadBallot:
    return replace(read, refused=(*refused, *read.refused))
