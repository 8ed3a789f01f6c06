"""Answers of an upgrade: each recorded answer taken along its ways, with the lines that say so."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from bearings.domain.assessment import EMPTY_ANSWER, Answer, ProfileValue
from bearings.domain.upgrade.carry import Carried, carry_answer, carry_profile
from bearings.domain.upgrade.model import Aside, Fate, Line, Task
from bearings.domain.upgrade.names import profile_name, question_name
from bearings.domain.upgrade.ways import Way, renamed_part, ways_of

GONE = "The new questionnaire does not ask it."
ANOTHER_FIRST = "Another question that became the same is answered first."


@dataclass(frozen=True, slots=True)
class _Claim:
    """An answer on its way to a question of the new questionnaire."""

    id: str
    way: Way
    several: bool  # whether it goes to others, too


def carried_answers(task: Task, aside: Aside) -> tuple[dict[str, Answer], list[Line]]:
    """Answers by the ids of the new questionnaire, and a line for each place an answer goes to."""
    grades = {grade.id for grade in task.new.model.evidence_grades}
    given = task.assessment.answers
    answers: dict[str, Answer] = {}
    lines: list[Line] = []
    whole: set[str] = set()
    claims = list(_claims(task, tuple(given), task.new.has_question))
    first = _first(claims, {key for key, answer in given.items() if _is_said(answer)})
    for claim in claims:
        answer = given[claim.id]
        if first[claim.way.to] is claim:
            grade = renamed_part(task.steps, "grades", answer.evidence) if answer.evidence else None
            carried = carry_answer(
                task.old.question(claim.id) if task.old else None,
                task.new.question(claim.way.to),
                claim.way,
                answer,
                grade if grade in grades else None,
                keep_reworded=task.keep_reworded,
            )
            if carried.answer != EMPTY_ANSWER:
                answers[claim.way.to] = carried.answer
            if carried.whole:
                whole.add(claim.id)
            lines.append(_line(task, claim, _fate(claim, carried, answer), carried.why))
        else:
            lines.append(_line(task, claim, "aside", ANOTHER_FIRST))
    claimed = {claim.id for claim in claims}
    for key in given:
        if key not in claimed:
            lines.append(_line(task, _Claim(key, Way(""), False), "aside", _reason(task, key)))
        if key not in whole:
            aside.answers[key] = given[key]
    return answers, lines


def carried_profile(task: Task, aside: Aside) -> tuple[dict[str, ProfileValue], list[Line]]:
    """The profile by the ids of the new questionnaire, and its lines."""
    given = task.assessment.profile
    profile: dict[str, ProfileValue] = {}
    lines: list[Line] = []
    taken: set[str] = set()
    claims = list(_claims(task, tuple(given), task.new.has_profile_question))
    first = _first(claims, set(given))
    for claim in claims:
        name, to = profile_name(task, claim.id), claim.way.to
        becomes = _other(name, task.told_new.profile_question(to).text)
        if first[to] is not claim:
            lines.append(Line("profile", "aside", claim.id, to, name, becomes, ANOTHER_FIRST))
            continue
        old = task.old.profile_question(claim.id) if task.old else None
        new = task.new.profile_question(to)
        value, why = carry_profile(old, new, claim.way, given[claim.id], keep_reworded=task.keep_reworded)
        if value is not None:
            profile[to] = value
            taken.add(claim.id)
        fate = "anew" if value is None else _placed(claim, value != given[claim.id])
        lines.append(Line("profile", fate, claim.id, to, name, becomes, why))
    claimed = {claim.id for claim in claims}
    for key, value in given.items():
        if key not in claimed:
            name = profile_name(task, key)
            lines.append(Line("profile", "aside", key, name=name, why=_reason(task, key)))
        if key not in taken:
            aside.profile[key] = value
    return profile, lines


def new_questions(task: Task) -> Iterator[Line]:
    """A line for each question that comes of none of the old ones; none where those are not at hand."""
    if task.old is None:
        return
    asked = [q.id for q in task.old.questions] + [q.id for q in task.old.profile]
    known = {way.to for key in asked for way in ways_of(task.steps, key).ways}
    for profile_question in task.told_new.profile:
        if profile_question.id not in known:
            yield Line("profile", "new", "", profile_question.id, becomes=profile_question.text)
    for question in task.told_new.questions:
        if question.id not in known:
            yield Line("question", "new", "", question.id, becomes=question.text)


def _claims(task: Task, ids: tuple[str, ...], asks: Callable[[str], bool]) -> Iterator[_Claim]:
    """Every way from those ids that ends at a question there is."""
    for key in ids:
        ways = [way for way in ways_of(task.steps, key).ways if asks(way.to)]
        for way in ways:
            yield _Claim(key, way, len(ways) > 1)


def _first(claims: list[_Claim], said: set[str]) -> dict[str, _Claim]:
    """By question of the new questionnaire the answer that gets there: one that says something, by rank."""
    first: dict[str, _Claim] = {}
    for claim in sorted(claims, key=lambda each: (each.id not in said, each.way.rank)):
        first.setdefault(claim.way.to, claim)
    return first


def _is_said(answer: Answer) -> bool:
    return bool(answer.votes or answer.agreed is not None or answer.state)


def _fate(claim: _Claim, carried: Carried, answer: Answer) -> Fate:
    if carried.anew:
        return "anew"
    return _placed(claim, (carried.answer.votes, carried.answer.agreed) != (answer.votes, answer.agreed))


def _placed(claim: _Claim, turned: bool) -> Fate:
    if claim.several:
        return "copied"
    return "moved" if turned or claim.way.to != claim.id else "kept"


def _other(name: str, becomes: str) -> str:
    return "" if becomes == name else becomes


def _reason(task: Task, question_id: str) -> str:
    return ways_of(task.steps, question_id).removed or GONE


def _line(task: Task, claim: _Claim, fate: Fate, why: str) -> Line:
    answer, name, to = task.assessment.answer(claim.id), question_name(task, claim.id), claim.way.to
    return Line(
        "question",
        fate,
        claim.id,
        to,
        name,
        _other(name, task.told_new.question(to).text) if to else "",
        why,
        votes=len(answer.votes),
        note=bool(answer.note),
        evidence=len(answer.evidence_items),
    )
