"""Disagreement map: where the votes of a room lie apart, and which roles stand where.

Votes on all types of question are compared by the score they are worth, 0 to
100, and shown by the level that score is. What counts as a disagreement comes
from `consensus`. People appear by role only. Source: blueprint 1.6, 1.12.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Generator, Iterable, Sequence
from dataclasses import dataclass
from statistics import mean, median
from typing import Any, TypeVar, cast

from bearings.domain.assessment import UNKNOWN, Assessment, Vote
from bearings.domain.consensus import aggregate, read_answer, score_of
from bearings.domain.questionnaire import Question, Questionnaire
from bearings.domain.results import Results
from bearings.domain.rounding import compared
from bearings.domain.scoring import level_of
from bearings.domain.shares import Share, shares_of
from bearings.domain.workshop.voting import votes_of_people

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class RoleView:
    """What one role (its id, "" where none is given) said: the score of each known vote, lowest first."""

    role: str
    scores: tuple[float, ...]

    @property
    def median(self) -> float:
        return median(self.scores)


@dataclass(frozen=True, slots=True)
class Spread:
    """The known votes on one question, at least two.

    `counts` are votes by the level they are worth, 1 to 5; `used` is the level of the value
    that counts. `apart` is highest minus lowest score, `stake` the points of the overall mean
    that lie between them, `share` the question's part of it. `low` and `high` are votes as
    they were given. `roles` stand from the lowest median to the highest.
    """

    question: str
    counts: tuple[int, ...]
    unknown: int
    used: int | None
    low: Vote
    high: Vote
    apart: float
    agreement: float
    band: str
    differ: bool
    settled: bool
    share: float
    stake: float
    roles: tuple[RoleView, ...]

    @property
    def known(self) -> int:
        return sum(self.counts)

    @property
    def discuss(self) -> bool:
        """Views differ and nothing is agreed."""
        return self.differ and not self.settled

    @property
    def role_gap(self) -> float:
        """Between the medians of the lowest and the highest role, in score points."""
        return self.roles[-1].median - self.roles[0].median

    @property
    def lowest(self) -> tuple[str, ...]:
        """Roles with the lowest median; none where all roles have the same."""
        return self._roles_at(self.roles[0].median)

    @property
    def highest(self) -> tuple[str, ...]:
        return self._roles_at(self.roles[-1].median)

    def _roles_at(self, at: float) -> tuple[str, ...]:
        return tuple(view.role for view in self.roles if view.median == at) if self.role_gap else ()


@dataclass(frozen=True, slots=True)
class RoleLean:
    """How a role sees things beside the others: mean difference of its median to theirs, in score points."""

    role: str
    questions: int
    lean: float


def disagreement_map(
    questionnaire: Questionnaire, assessment: Assessment, results: Results
) -> tuple[Spread, ...]:
    """Every question with two known votes or more, what to discuss first at the top."""
    return _result(map_in_slices(questionnaire, assessment, results))


def map_in_slices(
    questionnaire: Questionnaire, assessment: Assessment, results: Results
) -> Generator[None, None, tuple[Spread, ...]]:
    """The same in slices of a question, for a window that must stay awake."""
    shares = shares_of(questionnaire, results.scorecard.questions)
    roles = {person.id: person.role for person in assessment.respondents}
    found: list[Spread] = []
    for question in questionnaire.questions:
        spread = _spread(questionnaire, assessment, results, question, shares, roles)
        if spread is not None:
            found.append(spread)
        yield
    return discuss_first(found)


def discuss_first(spreads: Iterable[Spread]) -> tuple[Spread, ...]:
    """What differs and is not settled first, then by what is at stake and by weight; else as they came."""
    return tuple(sorted(spreads, key=lambda s: (not s.discuss, -compared(s.stake), -compared(s.share))))


def apart_from(spread: Spread, role: str) -> float | None:
    """How far a role's median lies above (below zero: below) that of all others; None without both."""
    own = next((view for view in spread.roles if view.role == role), None)
    others = [score for view in spread.roles if view.role != role for score in view.scores]
    return own.median - median(others) if own is not None and others else None


def by_role(spreads: Iterable[Spread], role: str) -> tuple[Spread, ...]:
    """The questions a role sees otherwise than the rest of the room, the furthest first."""
    distances = [(spread, apart_from(spread, role)) for spread in spreads]
    wanted = [(spread, abs(distance)) for spread, distance in distances if distance]
    return tuple(spread for spread, _ in sorted(wanted, key=lambda pair: -compared(pair[1])))


def role_leans(spreads: Sequence[Spread]) -> tuple[RoleLean, ...]:
    """Each role that voted beside others, the one that sees things lowest first."""
    return _result(leans_in_slices(spreads))


def leans_in_slices(spreads: Sequence[Spread]) -> Generator[None, None, tuple[RoleLean, ...]]:
    """The same in slices of a question."""
    distances: dict[str, list[float]] = defaultdict(list)
    for spread in spreads:
        for view in spread.roles:
            distance = apart_from(spread, view.role)
            if distance is not None:
                distances[view.role].append(distance)
        yield
    leans = [RoleLean(role, len(found), mean(found)) for role, found in distances.items()]
    return tuple(sorted(leans, key=lambda lean: (compared(lean.lean), lean.role)))


def _result(work: Generator[None, None, T]) -> T:
    """What work in slices comes to, done at once."""
    while True:
        try:
            next(work)
        except StopIteration as end:
            return cast("T", end.value)


def _spread(
    questionnaire: Questionnaire,
    assessment: Assessment,
    results: Results,
    question: Question,
    shares: dict[str, Share],
    roles: dict[str, str],
) -> Spread | None:
    answer = assessment.answer(question.id)
    if len(answer.votes) < 2 or question.id not in shares:
        return None
    votes = votes_of_people(answer)
    known: dict[str, Any] = {voter: vote for voter, vote in votes.items() if vote != UNKNOWN}
    if len(known) < 2:
        return None
    model = questionnaire.model
    worth = {voter: score_of(question, vote) for voter, vote in known.items()}
    bare = answer.model_copy(update={"votes": known, "agreed": None, "state": None})
    read = read_answer(question, bare, model)
    voices = Counter(worth.values())  # many people, few scores
    levels: Counter[int] = Counter()
    for score, count in voices.items():
        levels[level_of(score, model.levels) or 1] += count
    apart = max(voices) - min(voices)
    share, used = shares[question.id].of_overall, results.scorecard.questions[question.id].score
    return Spread(
        question=question.id,
        counts=tuple(levels[level.level] for level in model.levels),
        unknown=len(votes) - len(known),
        used=level_of(used, model.levels),
        low=_vote_at(question, known, worth, lowest=True),
        high=_vote_at(question, known, worth, lowest=False),
        apart=apart,
        agreement=read.agreement or 0.0,
        band=read.band or "",
        differ=read.disagree,
        settled=answer.agreed is not None,
        share=share,
        stake=share * apart,
        roles=_views(worth, roles),
    )


def _views(worth: dict[str, float], roles: dict[str, str]) -> tuple[RoleView, ...]:
    scores: dict[str, list[float]] = defaultdict(list)
    for voter, score in worth.items():
        scores[roles.get(voter, "")].append(score)
    views = (RoleView(role, tuple(sorted(given))) for role, given in scores.items())
    return tuple(sorted(views, key=lambda view: (view.median, view.role)))


def _vote_at(question: Question, known: dict[str, Any], worth: dict[str, float], *, lowest: bool) -> Vote:
    """The lowest or highest vote; a figure by itself, since figures of one band are worth the same."""
    if question.type == "number":
        figures: list[float] = list(known.values())
        return min(figures) if lowest else max(figures)
    at = min(worth.values()) if lowest else max(worth.values())
    return aggregate(question, [known[voter] for voter, score in worth.items() if score == at])
