"""Ballots of an earlier version: read by the questionnaire they were made from, where the file keeps it.

A letter on a ballot means the statement it stood by. Without that
questionnaire only answers without letters of options are certain.
"""

from __future__ import annotations

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
from bearings.domain.workshop.ballots import Entry, FilledBallot
from bearings.domain.workshop.merge_incoming import Earlier
from bearings.domain.workshop.merge_versions import answers_earlier, former_of

LETTERS_LOST = "the file no longer keeps the questionnaire of this ballot, so its letters are not certain"


def read_any_ballot(
    questionnaire: Questionnaire, assessment: Assessment, filled: FilledBallot
) -> tuple[ReadBallot, Earlier | None]:
    """What a filled ballot says, by the ids it uses, and the earlier version it answers, if it does.

    Raises `BearingsError` if it belongs to something else, or to a later version.
    """
    version = filled.version
    if not answers_earlier(questionnaire, assessment, version):
        return read_ballot(questionnaire, assessment, filled), None
    check_belonging(filled, assessment, questionnaire.id, version)
    home = former_of(assessment, version)
    if home is None:
        return _read_without(questionnaire, filled), Earlier(version)
    told = in_language(home.questionnaire, questionnaire.language)
    read = read_entries(filled, {question.id: question for question in told.questions})
    return read, Earlier(version, told, home)


def _read_without(questionnaire: Questionnaire, filled: FilledBallot) -> ReadBallot:
    """What can be read for certain by what its questions became."""
    steps = steps_from(questionnaire, filled.version)
    asked: dict[str, Question] = {}
    entries: list[Entry] = []
    unread: list[Refused] = []
    for entry in filled.entries:
        became = ways_of(steps, entry.question)
        ways = [way for way in became.ways if questionnaire.has_question(way.to)]
        if became.removed and not ways and (entry.answer.strip() or entry.note.strip()):
            unread.append(Refused(entry.question, became.removed))
            continue
        if ways:
            question = asked[entry.question] = questionnaire.question(ways[0].to)
            certain = question.type in ("maturity", "number") and not ways[0].turns
            if entry.answer.strip() and not certain and not is_unknown(entry.answer):
                unread.append(Refused(entry.question, LETTERS_LOST))
                entry = entry.model_copy(update={"answer": ""})
        entries.append(entry)
    read = read_entries(filled.model_copy(update={"entries": tuple(entries)}), asked)
    return ReadBallot(read.respondent, read.votes, read.notes, (*unread, *read.refused))
