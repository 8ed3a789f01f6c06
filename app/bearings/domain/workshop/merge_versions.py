"""Merge: what was given to an earlier version of the questionnaire, offered to what its questions became.

Votes and notes go the ways an upgrade of a file takes (`domain.upgrade`), each
person's by itself, so that what one chose and is gone leaves the others alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from bearings.domain.assessment import Answer, Assessment, Former, Vote
from bearings.domain.fit import vote_misfit
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.upgrade.answers import carried_answers
from bearings.domain.upgrade.model import Aside, Line, Task
from bearings.domain.upgrade.ways import is_earlier, steps_from, ways_of
from bearings.domain.workshop.ballot_answers import Refused
from bearings.domain.workshop.merge_incoming import Earlier, Incoming, Stayed


def former_of(assessment: Assessment, version: str) -> Former | None:
    """The questionnaire of that version which the assessment still keeps, the latest of several."""
    kept = (former for former in reversed(assessment.former) if former.questionnaire.version == version)
    return next(kept, None)


def answers_earlier(questionnaire: Questionnaire, assessment: Assessment, version: str) -> bool:
    """Whether that version came before the present one: by number, by the pack, or as the file knows."""
    if version == questionnaire.version:
        return False
    return is_earlier(version, questionnaire) or former_of(assessment, version) is not None


def in_present_terms(incoming: Incoming, present: Questionnaire, earlier: Earlier) -> Incoming:
    """The same, put as answers to the present questionnaire as far as that can be done."""
    steps = steps_from(present, earlier.version)
    told, nothing = earlier.told, Assessment(id="incoming")
    task = Task(told, present, nothing, steps, told, present, keep_reworded=True)
    known = {key for key in {*incoming.votes, *incoming.notes} if _asked(task, key)}
    votes = {key: dict(given) for key, given in incoming.votes.items() if key not in known}
    refused = list(incoming.refused)
    stayed: list[Stayed] = []
    doubtful: set[str] = set()
    for voter in sorted({voter for given in incoming.votes.values() for voter in given}):
        own = {key: incoming.votes[key][voter] for key in known if voter in incoming.votes.get(key, ())}
        wrong = _wrong(earlier.told, own)
        refused += [Refused(key, said) for key, said in wrong.items()]
        given = {key: Answer(votes={voter: vote}) for key, vote in own.items() if key not in wrong}
        answers, lines, aside = _carried(task, given)
        for key, answer in answers.items():
            votes.setdefault(key, {}).update(answer.votes)
            if answer.review:
                doubtful.add(key)
        stayed += [Stayed(key, voter, own[key], _why(lines, key)) for key in aside.answers]
    noted = {key: Answer(note=note) for key, note in incoming.notes.items() if key in known}
    answers, _, aside = _carried(task, noted)
    notes = {key: note for key, note in incoming.notes.items() if key not in known}
    return replace(
        incoming,
        votes=votes,
        notes=notes | {key: answer.note for key, answer in answers.items()},
        refused=tuple(refused),
        questions={},  # those of another version have other words; `doubtful` says where that matters
        earlier=earlier,
        stayed=tuple(stayed),
        stayed_notes={key: answer.note for key, answer in aside.answers.items()},
        doubtful=frozenset(doubtful),
    )


def _asked(task: Task, question_id: str) -> bool:
    """Whether the earlier version surely asked that."""
    if task.old is not None:
        return task.old.has_question(question_id)
    if any(question_id in step.removed for step in task.steps):
        return True
    return any(task.new.has_question(way.to) for way in ways_of(task.steps, question_id).ways)


def _wrong(told: Questionnaire | None, votes: Mapping[str, Vote]) -> dict[str, str]:
    """Votes that were none to begin with, and why."""
    if told is None:
        return {}
    found = {key: vote_misfit(told.question(key), vote) for key, vote in votes.items()}
    return {key: said for key, said in found.items() if said is not None}


def _carried(task: Task, given: dict[str, Answer]) -> tuple[dict[str, Answer], list[Line], Aside]:
    aside = Aside()
    there = replace(task, assessment=Assessment(id="incoming", answers=given))
    answers, lines = carried_answers(there, aside)
    return answers, lines, aside


def _why(lines: list[Line], question_id: str) -> str:
    """The reason of the first line by which it stays behind."""
    return next(line.why for line in lines if line.id == question_id and line.fate in ("anew", "aside"))
