"""Run sheet: how the minutes of a workshop are shared among dimensions and their questions.

Every question gets the time to read it out, let people choose and enter their
votes; the rest is for talk, shared by weight and by how many vote. Source:
blueprint 1.12.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from bearings.domain.assessment import LONGEST_WORKSHOP, Assessment
from bearings.domain.questionnaire import Question, Questionnaire
from bearings.domain.results import Results
from bearings.domain.shares import Share, shares_of

SESSION = 75  # minutes
READ, CHOOSE = 30.0, 60.0  # seconds a question takes before anybody has spoken
ENTER = 1.25  # seconds to enter one vote
MORE_TALK, MOST_TALK = 0.1, 2.0  # each further voter makes the talk a tenth longer, twice as long at most


@dataclass(frozen=True, slots=True)
class PlannedQuestion:
    """A question on the run sheet: seconds planned, and how many people vote on it."""

    id: str
    seconds: int
    voters: int


@dataclass(frozen=True, slots=True)
class PlannedDimension:
    """A dimension on the run sheet. `by_hand`: people set its minutes."""

    id: str
    minutes: int
    by_hand: bool
    questions: tuple[PlannedQuestion, ...]


@dataclass(frozen=True, slots=True)
class RunSheet:
    """The agenda. `total` minutes are there; `least` is what reading, choosing and entering takes alone."""

    total: int
    least: int
    dimensions: tuple[PlannedDimension, ...]

    @property
    def planned(self) -> int:
        return sum(dimension.minutes for dimension in self.dimensions)

    @property
    def over(self) -> int:
        """Minutes planned beyond those there are; below zero: minutes to spare."""
        return self.planned - self.total

    @property
    def seconds(self) -> dict[str, int]:
        """Seconds planned by question id."""
        return {question.id: question.seconds for d in self.dimensions for question in d.questions}


def usual_minutes(questionnaire: Questionnaire, assessment: Assessment) -> int:
    """75 minutes a session: as many as people set, else one a dimension."""
    sessions = assessment.workshop.sessions or len(questionnaire.dimensions)
    return min(sessions * SESSION, LONGEST_WORKSHOP)


def plan_run_sheet(questionnaire: Questionnaire, assessment: Assessment, results: Results) -> RunSheet:
    """The agenda in the order of the questionnaire; its minutes add up to the total exactly.

    Minutes set by hand stand as they are, and the others share what is left. Only questions
    that are asked and apply take time.
    """
    workshop = assessment.workshop
    total = workshop.total_minutes
    total = usual_minutes(questionnaire, assessment) if total is None else total
    shares = shares_of(questionnaire, results.scorecard.questions)
    by_role = Counter(person.role for person in assessment.respondents)
    asked = [
        [_asked(q, by_role, shares[q.id]) for c in d.capabilities for q in c.questions if q.id in shares]
        for d in questionnaire.dimensions
    ]
    by_hand = workshop.minutes
    free = [n for n, d in enumerate(questionnaire.dimensions) if d.id not in by_hand]
    left = max(total - sum(by_hand.values()), 0)
    needs = _needs([question for n in free for question in asked[n]], left * 60)
    planned = dict(
        zip(free, apportion(left, [sum(needs[q.id] for q in asked[n]) for n in free]), strict=True)
    )
    return RunSheet(
        total=total,
        least=math.ceil(sum(q.floor for questions in asked for q in questions) / 60),
        dimensions=tuple(
            _dimension(d.id, by_hand.get(d.id, planned.get(n, 0)), d.id in by_hand, asked[n])
            for n, d in enumerate(questionnaire.dimensions)
        ),
    )


def apportion(total: int, parts: Sequence[float]) -> list[int]:
    """Whole shares of `total` as near to `parts` as can be; they add up to it exactly.

    What whole numbers leave over goes to the largest remainders. Parts of nothing get nothing.
    """
    whole = sum(parts)
    if whole <= 0:
        return [0] * len(parts)
    exact = [total * part / whole for part in parts]
    shares = [math.floor(share) for share in exact]
    order = sorted(range(len(parts)), key=lambda n: (shares[n] - exact[n], n))
    for n in order[: total - sum(shares)]:
        shares[n] += 1
    return shares


@dataclass(frozen=True, slots=True)
class _Asked:
    """A question with the seconds it takes at least, and its weight in what is left for talk."""

    id: str
    voters: int
    floor: float
    talk: float


def _asked(question: Question, people: Counter[str], share: Share) -> _Asked:
    voters = _voters(question, people)
    longer = min(1 + MORE_TALK * (voters - 1), MOST_TALK)
    return _Asked(question.id, voters, READ + CHOOSE + ENTER * voters, share.of_overall * longer)


def _voters(question: Question, people: Counter[str]) -> int:
    """How many vote: those whose role the question names, else all who take part, else the room as one.

    `people` counts those in the room by role.
    """
    named = sum(people[role] for role in set(question.roles))
    return named or people.total() or 1


def _needs(questions: Sequence[_Asked], seconds: float) -> dict[str, float]:
    """Seconds a question, adding up to those there are; the floor shrinks where even it does not fit."""
    floor, talk = sum(q.floor for q in questions), sum(q.talk for q in questions)
    if seconds <= floor or talk <= 0:
        shrunk = seconds / floor if floor else 0.0
        return {q.id: q.floor * shrunk for q in questions}
    return {q.id: q.floor + (seconds - floor) * q.talk / talk for q in questions}


def _dimension(
    dimension_id: str, minutes: int, by_hand: bool, questions: Sequence[_Asked]
) -> PlannedDimension:
    needs = _needs(questions, minutes * 60)
    seconds = apportion(minutes * 60, [needs[question.id] for question in questions])
    return PlannedDimension(
        dimension_id,
        minutes,
        by_hand,
        tuple(PlannedQuestion(q.id, s, q.voters) for q, s in zip(questions, seconds, strict=True)),
    )
