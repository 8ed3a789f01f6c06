"""Moves: what one better answer would change, for every question that can be answered better.

A move is one level up, the best option of a gate, one further practice of a
set, the next better band of a number; what is not known or not answered is
tried as if it were found to be established. Each move is evaluated in full on
a scratch copy, so it shows just what a person would see who made it.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator
from dataclasses import dataclass

from bearings.domain.assessment import Assessment, Vote
from bearings.domain.changes.whatif import scratch
from bearings.domain.conclusions import Conclusions
from bearings.domain.consensus import read_answer, score_of
from bearings.domain.costs.costs import Costs
from bearings.domain.evaluate import evaluate_answers
from bearings.domain.questionnaire import Question, Questionnaire
from bearings.domain.results import QuestionResult, Results
from bearings.domain.rounding import compared
from bearings.domain.routes.routes import choose_route
from bearings.domain.scoring_model import ScoringModel
from bearings.domain.values import State

ESTABLISHED, BEST = 3, 5  # levels: what an answer nobody knows is tried as, and the highest


@dataclass(frozen=True, slots=True)
class Move:
    """One answer tried better, and the results with it.

    `before` and `state` are the answer now (`before` is None where there is no
    value), `after` the one tried. `overall` (0 to 100, None while a dimension
    is not rated), `verdict` and `recommended` (a route id or "hold") are the
    results after it; `gain` is the change of the overall index in points, 0
    where it cannot be computed on both sides; `rank_change` is how many ranks
    the verdict gains.
    """

    question: str
    before: Vote | None
    state: State
    after: Vote
    overall: float | None
    gain: float
    verdict: str
    rank_change: int
    recommended: str
    route_changed: bool


def what_moves(
    questionnaire: Questionnaire, assessment: Assessment, results: Results, conclusions: Conclusions
) -> tuple[Move, ...]:
    """Every move that changes something for the better, the one that moves most first."""
    return sorted_moves(moves_one_by_one(questionnaire, assessment, results, conclusions))


def moves_one_by_one(
    questionnaire: Questionnaire, assessment: Assessment, results: Results, conclusions: Conclusions
) -> Iterator[Move]:
    """The same moves in file order, each computed when it is asked for: a millisecond or two at a time."""
    for question in questionnaire.questions:
        move = _move(questionnaire, assessment, results, conclusions, question)
        if move is not None:
            yield move


def moves_in_slices(
    questionnaire: Questionnaire, assessment: Assessment, results: Results, conclusions: Conclusions
) -> Generator[float, None, tuple[Move, ...]]:
    """The same as `what_moves` in slices of a question, for a window that must stay awake.

    Each `next` gives the share of the questions that are done; the moves are the
    value of the `StopIteration` at its end.
    """
    moves, questions = list[Move](), questionnaire.questions
    for number, question in enumerate(questions, 1):
        move = _move(questionnaire, assessment, results, conclusions, question)
        if move is not None:
            moves.append(move)
        yield number / len(questions)
    return sorted_moves(moves)


def sorted_moves(moves: Iterable[Move]) -> tuple[Move, ...]:
    """Moves by ranks gained, then those that change the route, then by gain; else as they came."""
    return tuple(sorted(moves, key=lambda m: (-m.rank_change, not m.route_changed, -compared(m.gain))))


def tried(
    questionnaire: Questionnaire,
    assessment: Assessment,
    results: Results,
    costs: Costs,
    recommended: str,
    question: Question,
    after: Vote,
) -> tuple[Move, Results]:
    """The move to that answer, and the results after it; `results` and `recommended` are those before."""
    model, now = questionnaire.model, results.scorecard.questions[question.id]
    answer = scratch(assessment, {question.id: after}).answer(question.id)
    questions = {**results.scorecard.questions, question.id: read_answer(question, answer, model)}
    moved = evaluate_answers(questionnaire, assessment, questions, results)
    route = choose_route(questionnaire, assessment, moved, costs).recommended
    was, overall = results.scorecard.overall, moved.scorecard.overall
    move = Move(
        question=question.id,
        before=now.value,
        state=now.state,
        after=after,
        overall=overall,
        gain=0.0 if was is None or overall is None else overall - was,
        verdict=moved.verdict.id,
        rank_change=model.verdict(moved.verdict.id).rank - model.verdict(results.verdict.id).rank,
        recommended=route,
        route_changed=route != recommended,
    )
    return move, moved


def better_answer(question: Question, result: QuestionResult, model: ScoringModel) -> Vote | None:
    """The value a move tries; None where nothing is better, or the question is hidden or n/a.

    One level up; the best option; one further practice, the one with the most
    points; the near edge of the next better band. An answer that is unknown or
    not given is tried as if found to be established: level 3, the best option,
    the fewest practices or the nearest band that score as much as that level.
    """
    if result.state in ("hidden", "na"):
        return None
    established = next(level.min_score for level in model.levels if level.level == ESTABLISHED)
    now, value = result.score, result.value
    if question.type == "maturity":
        return _level_above(value)
    if question.type == "gate":
        return _best_option(question, now)
    if question.type == "multi":
        return _further_practices(question, value, now, established)
    return _next_band(question, value, now, established)


def _move(
    questionnaire: Questionnaire,
    assessment: Assessment,
    results: Results,
    conclusions: Conclusions,
    question: Question,
) -> Move | None:
    """The move of a question; None where nothing is better or it would not help."""
    after = better_answer(question, results.scorecard.questions[question.id], questionnaire.model)
    if after is None:
        return None
    costs, route = conclusions.costs, conclusions.recommended
    move, _ = tried(questionnaire, assessment, results, costs, route, question, after)
    return move if _helps(move, results) else None


def _helps(move: Move, results: Results) -> bool:
    """Whether a move changes something and costs nothing.

    A first answer of average strength can lower a strong score, and a better
    one can widen a gap that a rule looks at: such moves are left out.
    """
    gain = compared(move.gain)
    if gain < 0 or move.rank_change < 0:
        return False
    rated = move.overall is not None and results.scorecard.overall is None
    return gain > 0 or move.rank_change > 0 or move.route_changed or rated


def _level_above(value: Vote | None) -> Vote | None:
    if not isinstance(value, int):
        return ESTABLISHED
    return value + 1 if value < BEST else None


def _best_option(question: Question, now: float | None) -> Vote | None:
    best = max(question.options, key=lambda option: option.score or 0.0)
    return best.id if now is None or (best.score or 0.0) > now else None


def _further_practices(
    question: Question, value: Vote | None, now: float | None, established: float
) -> Vote | None:
    """The chosen set with the next most telling practices, until it scores more than `now`."""
    chosen = value if isinstance(value, tuple) else ()
    enough = established if now is None else now
    kept = [option.id for option in question.options if option.id in chosen and not option.exclusive]
    telling = [o for o in question.options if o.points or question.outcomes]
    further = [o for o in telling if not o.exclusive and o.id not in chosen]
    added: list[str] = []

    def is_better(without: str = "") -> tuple[str, ...] | None:
        wanted = {*kept, *added} - {without}
        tried = tuple(o.id for o in question.options if o.id in wanted)
        score = score_of(question, tried)
        return tried if ((score >= enough) if now is None else (score > enough)) else None

    for option in sorted(further, key=lambda o: -(o.points or 0.0)):
        added.append(option.id)
        if is_better():
            break
    else:
        return None
    # of outcomes, some of what was added on the way may not be called for
    for option_id in tuple(added) if question.outcomes else ():
        if len(added) > 1 and is_better(without=option_id):
            added.remove(option_id)
    return is_better()


def _next_band(question: Question, value: Vote | None, now: float | None, established: float) -> Vote | None:
    """The near edge of the next better band, seen from the figure given; from the worst band if none is."""
    bands = question.bands
    if now is None or not isinstance(value, int | float):
        here = min(range(len(bands)), key=lambda n: bands[n].score)
        better = [n for n, band in enumerate(bands) if band.score >= established]
    else:
        figure = compared(value)
        here = next(n for n, band in enumerate(bands) if band.lt is None or figure < band.lt)
        better = [n for n, band in enumerate(bands) if band.score > now]
    nearest_first = sorted(better, key=lambda n: (abs(n - here), -n))
    edges = (_edge(question, band, from_above=band < here) for band in nearest_first)
    return next((edge for edge in edges if edge is not None), None)


def _edge(question: Question, band: int, *, from_above: bool) -> float | None:
    """The figure in that band nearest to those above or below it; None if the question does not allow it."""
    least = question.min if question.min is not None else 0.0
    lower = max([least, *(other.lt for other in question.bands[:band] if other.lt is not None)])
    upper = question.bands[band].lt
    edge = lower
    if from_above and upper is not None:
        edge = upper - 1 if upper - 1 >= lower else (lower + upper) / 2
    fits = (upper is None or edge < upper) and (question.max is None or edge <= question.max)
    return edge if fits else None
