"""Deciders: the questions that decide the most when the minutes of a workshop run out.

A question is worth minutes while it is open (not answered, not known, views
apart), or where one better answer would lift the verdict or change the route.
Source: ux, run sheet.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bearings.domain.assessment import Assessment
from bearings.domain.changes.moves import Move
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.results import QuestionResult, Results
from bearings.domain.rounding import compared
from bearings.domain.shares import shares_of
from bearings.domain.values import State
from bearings.domain.workshop.disagreement import Spread
from bearings.domain.workshop.run_sheet import plan_run_sheet

FULL = 100.0


@dataclass(frozen=True, slots=True)
class Decider:
    """A question worth the minutes, and why.

    `move` is its better answer where that would change something, `spread` its votes while
    they differ; `share` its part of its dimension, 0 to 1; `stake` the points of the overall
    index that hang on it, `seconds` what the run sheet plans for it.
    """

    question: str
    state: State
    move: Move | None
    spread: Spread | None
    share: float
    stake: float
    seconds: int

    @property
    def lifts(self) -> bool:
        """One better answer lifts the verdict."""
        return self.move is not None and self.move.rank_change > 0

    @property
    def turns(self) -> bool:
        """One better answer changes the recommended route."""
        return self.move is not None and self.move.route_changed


def ranked_deciders(
    questionnaire: Questionnaire,
    assessment: Assessment,
    results: Results,
    moves: Iterable[Move],
    spreads: Iterable[Spread],
) -> tuple[Decider, ...]:
    """Every question worth minutes: those that lift the verdict, then change the route, then by stake."""
    questions = results.scorecard.questions
    shares = shares_of(questionnaire, questions)
    seconds = plan_run_sheet(questionnaire, assessment, results).seconds
    moved: Mapping[str, Move] = {move.question: move for move in moves}
    apart: Mapping[str, Spread] = {spread.question: spread for spread in spreads if spread.discuss}
    found = []
    for question_id, share in shares.items():
        result, move = questions[question_id], moved.get(question_id)
        tipping = move is not None and (move.rank_change > 0 or move.route_changed)
        if not (tipping or _is_open(result)):
            continue
        spread = apart.get(question_id)
        at_stake = spread.stake if spread else share.of_overall * FULL if _is_open(result) else 0.0
        gain = move.gain if move else 0.0
        found.append(
            Decider(
                question_id,
                result.state,
                move,
                spread,
                share.of_dimension,
                max(at_stake, gain),
                seconds.get(question_id, 0),
            )
        )
    return tuple(sorted(found, key=_order))


def within(deciders: Iterable[Decider], minutes: float) -> tuple[Decider, ...]:
    """As many as fit the minutes left, in their order; one too long gives way to shorter ones after it."""
    left, taken = minutes * 60, []
    for decider in deciders:
        if decider.seconds <= left:
            left -= decider.seconds
            taken.append(decider)
    return tuple(taken)


def _is_open(result: QuestionResult) -> bool:
    return result.state in ("unanswered", "unknown") or result.disagree


def _order(decider: Decider) -> tuple[int, bool, float]:
    ranks = decider.move.rank_change if decider.move else 0
    return -ranks, not decider.turns, -compared(decider.stake)
