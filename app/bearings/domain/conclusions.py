"""Conclusions: route, costs, roadmap and projection that follow from results.

Pure: the same three values give the same conclusions. Source: blueprint 3.4 to 5.4.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bearings.domain.assessment import Assessment
from bearings.domain.costs.break_even import break_even
from bearings.domain.costs.costs import SCENARIOS, Costs, cost_routes
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.results import Results
from bearings.domain.roadmap.planner import plan_roadmap
from bearings.domain.roadmap.projection import ProjectedState, project
from bearings.domain.roadmap.roadmap import Roadmap
from bearings.domain.routes.routes import HOLD, RouteChoice, choose_route


@dataclass(frozen=True, slots=True)
class BreakEven:
    """From which monthly requests the more complex route costs no more, by scenario; None: never."""

    simpler: str
    complex: str
    requests: Mapping[str, int | None]


@dataclass(frozen=True, slots=True)
class Conclusions:
    """All that follows from results. `projection` maps horizon id to the state at its end."""

    costs: Costs
    choice: RouteChoice
    break_even: BreakEven | None
    roadmap: Roadmap
    projection: Mapping[str, ProjectedState]

    @property
    def recommended(self) -> str:
        """The recommended route, or "hold"."""
        return self.choice.recommended

    @property
    def next_route(self) -> str | None:
        """The route to prepare for."""
        return self.choice.next_route


def conclude(questionnaire: Questionnaire, assessment: Assessment, results: Results) -> Conclusions:
    """Costs, route, roadmap and projection of an assessment and its results."""
    costs = cost_routes(questionnaire, assessment)
    choice = choose_route(questionnaire, assessment, results, costs)
    roadmap = plan_roadmap(questionnaire, assessment, results, choice)
    return Conclusions(
        costs=costs,
        choice=choice,
        break_even=_break_even(questionnaire, assessment, choice),
        roadmap=roadmap,
        projection=project(questionnaire, assessment, results, costs, roadmap),
    )


def _break_even(
    questionnaire: Questionnaire, assessment: Assessment, choice: RouteChoice
) -> BreakEven | None:
    """Between the recommended route and the next one, else the best other eligible one."""
    other = choice.next_route or choice.runner_up
    if choice.recommended == HOLD or other is None:
        return None
    order = questionnaire.routes.complexity_order
    simpler, complex_ = sorted((choice.recommended, other), key=order.index)
    return BreakEven(
        simpler,
        complex_,
        {name: break_even(questionnaire, assessment, simpler, complex_, name) for name in SCENARIOS},
    )
