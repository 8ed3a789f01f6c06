"""Projection: what the scores would be if each horizon's actions met their exit criteria.

A planning estimate, to be shown with those words. All rules are read again on
the raised answers; nothing is ever lowered. Source: blueprint 5.4.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bearings.domain.assessment import Assessment
from bearings.domain.costs.costs import Costs
from bearings.domain.evaluate import evaluate_answers
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.results import Results
from bearings.domain.roadmap.raises import after_actions
from bearings.domain.roadmap.roadmap import Roadmap
from bearings.domain.routes.routes import choose_route


@dataclass(frozen=True, slots=True)
class ProjectedState:
    """The state at the end of a horizon (`day` from the start); scores are final, after caps."""

    horizon: str
    day: int
    overall: float | None
    overall_level: int | None
    confidence: float
    verdict: str
    dimensions: Mapping[str, float | None]
    recommended: str


def project(
    questionnaire: Questionnaire,
    assessment: Assessment,
    results: Results,
    costs: Costs,
    roadmap: Roadmap,
) -> dict[str, ProjectedState]:
    """The expected state at the end of each horizon, by horizon id."""
    questions = dict(results.scorecard.questions)
    projected = results
    states = {}
    finished = list(roadmap.done)  # counts from the first horizon on; an own action raises nothing
    for horizon in questionnaire.horizons:
        placed = roadmap.horizons[horizon.id].actions
        finished += [planned.action for planned in placed]
        actions = [questionnaire.action(a) for a in finished if questionnaire.has_action(a)]
        finished = []
        if actions:
            questions = after_actions(questionnaire, questions, actions)
            projected = evaluate_answers(questionnaire, assessment, questions, projected)
        card = projected.scorecard
        states[horizon.id] = ProjectedState(
            horizon=horizon.id,
            day=horizon.to_day,
            overall=card.overall,
            overall_level=card.overall_level,
            confidence=card.confidence,
            verdict=projected.verdict.id,
            dimensions={key: dimension.final for key, dimension in card.dimensions.items()},
            recommended=choose_route(questionnaire, assessment, projected, costs).recommended,
        )
    return states
