"""Lift: the fewest single-level improvements that lift the verdict by a rank.

Sets of up to three are searched through, leaving out only those that cannot
do it: whatever stands in the way must have one of the questions it looks at in
the set, and the scores before caps must be high enough. Beyond three, the step
that brings the goal nearest is taken until it is reached, and what turns out
not to be needed is taken back.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator, Mapping
from dataclasses import dataclass

from bearings.domain.assessment import Assessment, Vote
from bearings.domain.changes.moves import Move, better_answer, tried
from bearings.domain.changes.standing import Standing, Standings, goal_above
from bearings.domain.changes.whatif import scratch
from bearings.domain.consensus import read_answer
from bearings.domain.costs.costs import cost_routes
from bearings.domain.questionnaire import Question, Questionnaire
from bearings.domain.results import QuestionResult, Results
from bearings.domain.routes.routes import choose_route

EXACT_STEPS, MOST_STEPS = 3, 15
MOST_TRIED = 2 * MOST_STEPS  # steps on the way to a set that may yet shrink
MOST_LOOKS = 60_000  # sets looked at before the search for the smallest gives up: some seconds
LOOKS_A_SLICE = 10  # about a millisecond, twenty with a thousand questions
LEAST_PROGRESS = 1e-9  # less is rounding

Steps = Mapping[str, int]  # question id to how many steps it is improved by
Slices = Generator[float, None, Steps | None]


@dataclass(frozen=True, slots=True)
class Lift:
    """Steps that together reach `verdict`; a question that must rise by two levels has two steps.

    Each step's results are those with the steps before it. `exact` says that
    no smaller set does it; otherwise it is the smallest a search found.
    """

    verdict: str
    steps: tuple[Move, ...]
    exact: bool

    @property
    def changes(self) -> dict[str, Vote]:
        """Question id to its value after all steps, as `whatif.scratch` takes it."""
        return {step.question: step.after for step in self.steps}


def smallest_lift(questionnaire: Questionnaire, assessment: Assessment, results: Results) -> Lift | None:
    """The smallest lift; None where no verdict is higher, or no lift of `MOST_STEPS` or fewer was found."""
    slices = lift_in_slices(questionnaire, assessment, results)
    while True:
        try:
            next(slices)
        except StopIteration as found:
            lift: Lift | None = found.value
            return lift


def lift_in_slices(
    questionnaire: Questionnaire, assessment: Assessment, results: Results
) -> Generator[float, None, Lift | None]:
    """The same in slices of a few milliseconds, for a window that must stay awake.

    Each `next` gives the share of the longest possible search that is done; the
    lift is the value of the `StopIteration` at its end.
    """
    model = questionnaire.model
    goal = goal_above(model, model.verdict(results.verdict.id).rank)
    if goal is None:
        return None
    search = _Search(questionnaire, assessment, results, Standings(questionnaire, assessment, results, goal))
    yield from search.prepare()
    steps, exact = None, True
    for size in range(1, EXACT_STEPS + 1):
        steps = yield from search.of_size(size)
        exact = not search.gave_up
        if steps is not None or search.gave_up:
            break
    if steps is None:
        steps, exact = (yield from search.step_by_step()), False
    if steps is None or sum(steps.values()) > MOST_STEPS:
        return None
    return (yield from _lift(questionnaire, assessment, results, steps, exact=exact))


class _Search:
    """Sets of steps tried; `gave_up` once it has looked at as many as it may."""

    def __init__(
        self, questionnaire: Questionnaire, assessment: Assessment, results: Results, standings: Standings
    ) -> None:
        self.gave_up = False
        self._looks = 0
        self._seen: set[frozenset[tuple[str, int]]] = set()
        self._questionnaire, self._assessment, self._results = questionnaire, assessment, results
        self._standings = standings
        self._rank = questionnaire.model.verdict(results.verdict.id).rank
        self._ladders: dict[str, tuple[QuestionResult, ...]] = {}
        self._order: list[str] = []

    def prepare(self) -> Iterator[float]:
        """Read every question step by step better, and order them by use: first those that much in
        the way looks at, then those of which a step gains most."""
        now, use = self._standing({}), {}
        for question in self._questionnaire.questions:
            yield from self._looked()
            ladder = tuple(_ladder(self._questionnaire, self._assessment, self._results, question))
            if ladder:
                self._ladders[question.id] = ladder
                looks_at = sum(question.id in way for way in now.in_the_way.values())
                gain = (self._standing({question.id: 1}).overall or 0.0) - (now.overall or 0.0)
                use[question.id] = (-looks_at, -gain)
        self._order = sorted(use, key=use.__getitem__)

    def of_size(self, size: int) -> Slices:
        """A set of so many steps that lifts the verdict, given that no smaller one does."""
        self._seen.clear()
        found = yield from self._deeper({}, size)
        return found

    def step_by_step(self) -> Slices:
        """A set none of whose steps can be left out; None if the goal stays out of reach."""
        steps: Steps = {}
        standing = self._standing(steps)
        while standing.rank <= self._rank:
            nearer = yield from self._nearer(steps, standing.lack)
            if nearer is None:  # no single question helps, so all that can be better is, to begin with
                every = {question: len(ladder) for question, ladder in self._ladders.items()}
                return (yield from self._taken_back(every))
            steps, standing = nearer, self._standing(nearer)
            if sum(steps.values()) > MOST_TRIED:
                return None
        return (yield from self._taken_back(steps))

    def _taken_back(self, steps: Steps) -> Slices:
        """The steps without those that are not needed; None if they do not reach the goal."""
        if not self._lifts(steps):
            return None
        before: Steps = {}
        while before != steps:
            before = steps
            steps = yield from self._without(steps, [q for q in reversed(self._order) if q in steps])
        return steps

    def _nearer(self, steps: Steps, lack: float) -> Slices:
        """The steps with further ones of one question, those that lessen the lack most for each of them."""
        nearest, most = None, LEAST_PROGRESS
        for question in self._order:
            present = steps.get(question, 0)
            for count in range(present + 1, len(self._ladders[question]) + 1):
                yield from self._looked()
                further = {**steps, question: count}
                progress = (lack - self._standing(further).lack) / (count - present)
                if progress > most + LEAST_PROGRESS:
                    nearest, most = further, progress
        return nearest

    def _deeper(self, steps: Steps, left: int) -> Slices:
        standing = self._standing(steps)
        if standing.rank > self._rank:
            return steps
        for question in self._worth_trying(standing, left):
            further = {**steps, question: steps.get(question, 0) + 1}
            key = frozenset(further.items())
            if further[question] > len(self._ladders[question]) or key in self._seen:
                continue
            self._seen.add(key)
            yield from self._looked()
            if self._looks > MOST_LOOKS:
                self.gave_up = True
                return None
            if left > 1 or self._standings.may_reach(self._read(further)):
                found = yield from self._deeper(further, left - 1)
                if found is not None or self.gave_up:
                    return found
        return None

    def _worth_trying(self, standing: Standing, left: int) -> list[str]:
        """Questions of which any set of `left` more steps that reaches the goal must hold one."""
        if not left:
            return []
        ways = sorted((self._ladders.keys() & way for way in standing.in_the_way.values()), key=len)
        if not ways:
            return self._order
        if left == 1:
            worth = set.intersection(*ways)
        else:
            worth = ways[0] if _least_steps(ways) <= left else set()
        return [question for question in self._order if question in worth]

    def _without(self, steps: Steps, questions: list[str]) -> Generator[float, None, Steps]:
        """The steps less those of `questions` that are not needed; halves are tried at once."""
        yield from self._looked()
        fewer = {question: count for question, count in steps.items() if question not in questions}
        if self._lifts(fewer):
            return fewer
        if len(questions) > 1:
            half = len(questions) // 2
            for part in (questions[:half], questions[half:]):
                steps = yield from self._without(steps, part)
        elif questions:
            question = questions[0]
            for count in range(1, steps[question]):
                if self._lifts({**steps, question: count}):
                    return {**steps, question: count}
        return steps

    def _lifts(self, steps: Steps) -> bool:
        return self._standing(steps).rank > self._rank

    def _standing(self, steps: Steps) -> Standing:
        return self._standings.of(self._read(steps))

    def _read(self, steps: Steps) -> dict[str, QuestionResult]:
        return {question: self._ladders[question][count - 1] for question, count in steps.items()}

    def _looked(self) -> Iterator[float]:
        self._looks += 1
        if self._looks % LOOKS_A_SLICE == 0:
            yield min(1.0, self._looks / MOST_LOOKS)


def _ladder(
    questionnaire: Questionnaire, assessment: Assessment, results: Results, question: Question
) -> Iterator[QuestionResult]:
    """The question read after one improvement, after two, up to the best answer."""
    result = results.scorecard.questions[question.id]
    while (better := better_answer(question, result, questionnaire.model)) is not None:
        assessment = scratch(assessment, {question.id: better})
        result = read_answer(question, assessment.answer(question.id), questionnaire.model)
        yield result


def _least_steps(ways: list[set[str]]) -> int:
    """At least so many steps are needed to clear all ways: those that share no question need one each."""
    apart, count = set[str](), 0
    for way in ways:
        if apart.isdisjoint(way):
            apart |= way
            count += 1
    return count


def _lift(
    questionnaire: Questionnaire, assessment: Assessment, results: Results, steps: Steps, *, exact: bool
) -> Generator[float, None, Lift]:
    """The steps in file order, each with the results that it and those before it give."""
    costs = cost_routes(questionnaire, assessment)
    route = choose_route(questionnaire, assessment, results, costs).recommended
    moves: list[Move] = []
    for question in questionnaire.questions:
        for _ in range(steps.get(question.id, 0)):
            better = better_answer(question, results.scorecard.questions[question.id], questionnaire.model)
            if better is None:
                break
            move, results = tried(questionnaire, assessment, results, costs, route, question, better)
            assessment = scratch(assessment, {question.id: better})
            route = move.recommended
            moves.append(move)
            yield 1.0
    return Lift(results.verdict.id, tuple(moves), exact)
