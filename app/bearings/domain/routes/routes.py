"""Routes: which way to adopt fits, is needed and pays, and which one to take now.

The simplest sufficient route wins: a more complex one must lead by the pack's
margin. Every part of a score is kept as a value, so it can be shown and
traced. Source: blueprint 3.4.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from bearings.domain.assessment import Assessment
from bearings.domain.costs.costs import Costs
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.results import Results
from bearings.domain.rounding import compared
from bearings.domain.routes.model import Route

RouteStatus = Literal["recommended", "eligible", "not_yet", "excluded", "not_considered"]
HoldReason = Literal["verdict", "nothing_eligible"]

HOLD = "hold"
NEED_OF_NEXT = 0.5  # least need for a closed route to be worth preparing
SANDBOX_ONLY = "sandbox, public or synthetic data only"


@dataclass(frozen=True, slots=True)
class RequirementResult:
    """A capability against what the route needs of it. `share` is min(1, score / target), 0 if not rated."""

    capability: str
    floor: float
    target: float
    score: float | None
    share: float
    met: bool  # rated and not below the floor


@dataclass(frozen=True, slots=True)
class RouteResult:
    """A route with all that made its score (0 to 100); `fit`, `need` and `economics` are 0 to 1.

    `signals` are the selected need signals and their weights; `cost` is the
    base total of the cost model, None where the route cannot be costed.
    """

    id: str
    status: RouteStatus
    score: float
    fit: float
    need: float
    economics: float
    requirements: tuple[RequirementResult, ...]
    signals: tuple[tuple[str, float], ...]
    need_base: float
    cost: float | None
    closed_by: tuple[str, ...]  # ids of the rules that close it

    @property
    def unmet(self) -> tuple[RequirementResult, ...]:
        return tuple(r for r in self.requirements if not r.met)

    @property
    def considered(self) -> bool:
        return self.status != "not_considered"


@dataclass(frozen=True, slots=True)
class RouteChoice:
    """All routes but hold, simplest first, and the choice.

    `recommended` is a route id or "hold" (then `hold_reason` says why);
    `next_route` is the one to prepare for; `condition` limits the
    recommendation; `lead` is the score above the best other eligible route,
    negative if a more complex one scores higher within the margin.
    """

    routes: Mapping[str, RouteResult]
    recommended: str
    next_route: str | None
    hold_reason: HoldReason | None
    condition: str
    runner_up: str | None
    lead: float | None
    cheapest: str | None  # the route all economics are measured by


def choose_route(
    questionnaire: Questionnaire, assessment: Assessment, results: Results, costs: Costs
) -> RouteChoice:
    """Every route judged, and the simplest sufficient one recommended."""
    considered = _selected(assessment, questionnaire.routes.considered_from)
    considered |= frozenset(questionnaire.routes.always_evaluated)
    order = questionnaire.routes.complexity_order
    items = [questionnaire.routes.route(route_id) for route_id in order]
    open_costs = {
        route.id: cost
        for route in items
        if route.id in considered
        and not results.closed_routes.get(route.id)
        and (cost := costs.total(route.id)) is not None
    }
    cheapest = min(open_costs, key=lambda r: open_costs[r], default=None)
    least_cost = open_costs[cheapest] if cheapest else None
    routes = {
        route.id: _judge(
            questionnaire,
            assessment,
            results,
            route,
            costs.total(route.id),
            least_cost,
            route.id in considered,
        )
        for route in items
    }
    eligible = [route for route in routes.values() if route.status == "eligible"]
    stopped = _stops(questionnaire, results)
    leader = None if stopped else _simplest_sufficient(eligible, questionnaire.routes.complexity_margin)
    if leader:
        routes[leader.id] = replace(leader, status="recommended")
    others = [route for route in eligible if leader and route.id != leader.id]
    runner_up = max(others, key=lambda r: compared(r.score), default=None)
    return RouteChoice(
        routes=routes,
        recommended=leader.id if leader else HOLD,
        next_route=_next_route(routes.values()),
        hold_reason=None if leader else "verdict" if stopped else "nothing_eligible",
        condition=SANDBOX_ONLY if leader and _limits_data(questionnaire, results) else "",
        runner_up=runner_up.id if runner_up else None,
        lead=leader.score - runner_up.score if leader and runner_up else None,
        cheapest=cheapest,
    )


def _judge(
    questionnaire: Questionnaire,
    assessment: Assessment,
    results: Results,
    route: Route,
    cost: float | None,
    least_cost: float | None,
    considered: bool,
) -> RouteResult:
    requirements = tuple(_requirements(route, results))
    fit = sum(r.share for r in requirements) / len(requirements) if requirements else 1.0
    selected = _selected(assessment, questionnaire.routes.signals_from)
    signals = tuple((s, weight) for s, weight in route.need_signals.items() if s in selected)
    need = min(1.0, max(0.0, route.need_base + sum(weight for _, weight in signals)))
    economics = min(1.0, least_cost / cost) if cost and cost > 0 and least_cost is not None else 1.0
    economics = max(0.0, economics)
    weights = questionnaire.routes.weights
    closed_by = results.closed_routes.get(route.id, ())
    status: RouteStatus = "eligible"
    if not considered:
        status = "not_considered"
    elif closed_by:
        status = "excluded"
    elif not all(r.met for r in requirements):
        status = "not_yet"
    return RouteResult(
        id=route.id,
        status=status,
        score=100 * (weights.fit * fit + weights.need * need + weights.economics * economics),
        fit=fit,
        need=need,
        economics=economics,
        requirements=requirements,
        signals=signals,
        need_base=route.need_base,
        cost=cost,
        closed_by=closed_by,
    )


def _requirements(route: Route, results: Results) -> Iterable[RequirementResult]:
    for needed in route.requirements:
        capability = results.scorecard.capabilities.get(needed.capability)
        score = capability.score if capability and capability.rated else None
        share = 0.0
        if score is not None:
            share = min(1.0, score / needed.target) if needed.target > 0 else 1.0
        met = score is not None and compared(score) >= compared(needed.floor)
        yield RequirementResult(needed.capability, needed.floor, needed.target, score, share, met)


def _simplest_sufficient(eligible: Iterable[RouteResult], margin: float) -> RouteResult | None:
    """Of routes in order of complexity, the one no more complex route beats by the margin."""
    leader: RouteResult | None = None
    for route in eligible:
        if leader is None or compared(route.score) >= compared(leader.score + margin):
            leader = route
    return leader


def _next_route(routes: Iterable[RouteResult]) -> str | None:
    closed = [
        route
        for route in routes
        if route.status in ("not_yet", "excluded") and compared(route.need) >= NEED_OF_NEXT
    ]
    best = max(closed, key=lambda r: compared(r.score), default=None)
    return best.id if best else None


def _selected(assessment: Assessment, profile_id: str) -> frozenset[str]:
    value = assessment.profile.get(profile_id)
    if isinstance(value, tuple):
        return frozenset(value)
    return frozenset({value}) if isinstance(value, str) else frozenset()


def _stops(questionnaire: Questionnaire, results: Results) -> bool:
    """Whether the verdict is below the one that asks for nothing: a named stop holds."""
    model = questionnaire.model
    return model.verdict(results.verdict.id).rank < model.verdict(model.verdict_unconditional).rank


def _limits_data(questionnaire: Questionnaire, results: Results) -> bool:
    return results.verdict.id == questionnaire.model.verdict_unconditional
