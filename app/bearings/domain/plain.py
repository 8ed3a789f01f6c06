"""Plain: results and conclusions as the dictionaries and lists that `bearings score --format json` prints.

Scores and confidences have four decimals, money two. `None` is "not yet".
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

from bearings.domain.assessment import Assessment
from bearings.domain.conclusions import Conclusions
from bearings.domain.costs.costs import SCENARIOS, Costs, RouteCost, pricing_modes
from bearings.domain.costs.planning_values import planning_values
from bearings.domain.costs.stale import Staleness, staleness
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.results import CapabilityResult, DimensionResult, Finding, Results
from bearings.domain.roadmap.action_facts import action_facts
from bearings.domain.roadmap.plan import Plan
from bearings.domain.roadmap.projection import ProjectedState
from bearings.domain.roadmap.roadmap import PlannedAction, Roadmap, WaitingAction
from bearings.domain.rounding import compared
from bearings.domain.routes.routes import RouteResult

Plain = dict[str, Any]

_MONEY = frozenset({"compute", "hour", "train_hour"})


def results_as_plain(
    questionnaire: Questionnaire,
    assessment: Assessment,
    results: Results,
    conclusions: Conclusions,
    *,
    today: date | None = None,
) -> Plain:
    """Everything computed, in plain data with stable keys, ready for JSON.

    Without `today` the age of prices is not judged, so the data depend on the file alone.
    """
    return {
        **scores_as_plain(results),
        "rules": list(results.rules),
        "generated": [finding.id for finding in results.findings if finding.id != finding.source],
        "metrics": {key: _whole_or_not(compared(value)) for key, value in results.metrics.items()},
        "sensitivity": {
            f"{run.dimension}*{run.factor:g}": {"overall": _score(run.overall), "verdict": run.verdict}
            for run in results.sensitivity
        },
        "routes": {key: _route(route) for key, route in conclusions.choice.routes.items()},
        "recommended": conclusions.recommended,
        "next_route": conclusions.next_route,
        "roadmap": _roadmap(conclusions.roadmap),
        "projection": {key: _projected(state) for key, state in conclusions.projection.items()},
        "findings": [_finding(finding) for finding in results.findings],
        "actions": _actions(questionnaire, assessment.plan, conclusions.roadmap),
        "cost": _cost(questionnaire, assessment, conclusions, today),
    }


def scores_as_plain(results: Results) -> Plain:
    """Scores and bands alone: what may leave when no answer may."""
    card = results.scorecard
    return {
        "capabilities": {key: _capability(result) for key, result in card.capabilities.items()},
        "dimensions": {key: _dimension(result) for key, result in card.dimensions.items()},
        "overall": _score(card.overall),
        "overall_level": card.overall_level,
        "confidence": _score(card.confidence),
        "range": [_score(card.low), _score(card.high)],
        "verdict": results.verdict.id,
        "verdict_before_limits": results.verdict.before_limits,
    }


def _capability(result: CapabilityResult) -> float | str:
    if not result.applicable:
        return "not_applicable"
    return "not_rated" if result.score is None or not result.rated else compared(result.score)


def _dimension(result: DimensionResult) -> Plain:
    return {
        "raw": _score(result.raw),
        "cap": _whole_or_not(result.cap),
        "final": _score(result.final),
        "level": result.level,
        "confidence": _score(result.confidence),
    }


def _route(route: RouteResult) -> Plain:
    if not route.considered:
        return {"status": route.status}
    return {
        "status": route.status,
        "score": _score(route.score),
        "fit": _score(route.fit),
        "need": _score(route.need),
        "economics": _score(route.economics),
        "unmet": [requirement.capability for requirement in route.unmet],
        "excluded_by": list(route.closed_by),
        "tco12": _money(route.cost),
    }


def _roadmap(roadmap: Roadmap) -> Plain:
    return {
        "horizons": {
            plan.id: [
                {
                    "action": planned.action,
                    "effective": _score(planned.priority.effective),
                    "own": _score(planned.priority.own),
                    "days": _whole_or_not(planned.days),
                }
                for planned in plan.actions
            ]
            for plan in roadmap.horizons.values()
        },
        "capacity_left": {plan.id: _score(plan.left) for plan in roadmap.horizons.values()},
        "over_capacity": list(roadmap.over_capacity),
        "backlog": {
            waiting.action: waiting.text for waiting in sorted(roadmap.backlog, key=lambda w: w.action)
        },
        "in_place": sorted(roadmap.in_place),
        "deferred": sorted(roadmap.deferred),
    }


def _projected(state: ProjectedState) -> Plain:
    return {
        "overall": _score(state.overall),
        "verdict": state.verdict,
        "dimensions": {key: _score(final) for key, final in state.dimensions.items()},
        "recommended": state.recommended,
    }


def _finding(finding: Finding) -> Plain:
    return {
        "id": finding.id,
        "source": finding.source,
        "kind": finding.kind,
        "severity": finding.severity,
        "dimension": finding.dimension,
        "capability": finding.capability,
        "subject": finding.subject or None,
        "title": finding.title,
        "text": finding.text,
        "actions": list(finding.actions),
        "scope": finding.scope,
        "routes": list(finding.routes),
    }


def _actions(questionnaire: Questionnaire, plan: Plan, roadmap: Roadmap) -> list[Plain]:
    """Scheduled actions in order, the backlog, then what people took out."""
    return [
        *(
            {
                **_action(questionnaire, plan, planned),
                "status": "scheduled",
                "horizon": planned.horizon,
                "start": _whole_or_not(planned.start),
                "finish": _whole_or_not(planned.finish),
                "over_capacity": planned.over_capacity,
            }
            for planned in roadmap.planned
        ),
        *(
            {**_action(questionnaire, plan, waiting), "status": "backlog", "reason": waiting.text}
            for waiting in roadmap.backlog
        ),
        *_aside(questionnaire, plan, roadmap),
    ]


def _action(questionnaire: Questionnaire, plan: Plan, planned: PlannedAction | WaitingAction) -> Plain:
    action = action_facts(questionnaire, plan, planned.action)
    priority = planned.priority
    return {
        "id": action.id,
        "title": action.title,
        "owner": action.role,
        "owner_role": action.owner,
        "capability": action.capability,
        "days": _range(action.days, _whole_or_not),
        "elapsed_days": _whole_or_not(action.elapsed),
        "spend": _range(action.spend, _money),
        "done_when": action.done_when,
        "first_step": action.first_step,
        "prerequisites": list(planned.prerequisites),
        "findings": list(planned.findings),
        "priority": {
            "impact": _score(priority.impact),
            "urgency": _score(priority.urgency),
            "ease": _score(priority.ease),
            "leverage": _score(priority.leverage),
            "own": _score(priority.own),
            "effective": _score(priority.effective),
        },
        "pinned": isinstance(planned, PlannedAction) and planned.pinned,
        "own": action.is_own,
        "person": action.person,
        "due": action.due or None,
        "conflicts": [{"kind": c.kind, "text": c.text, "subject": c.subject} for c in planned.conflicts],
    }


def _range(values: tuple[float, float, float], shown: Callable[[float], Any]) -> Plain:
    return dict(zip(("low", "base", "high"), map(shown, values), strict=True))


def _aside(questionnaire: Questionnaire, plan: Plan, roadmap: Roadmap) -> Iterator[Plain]:
    """Actions that people's choices took out of the schedule."""
    for action in roadmap.done:
        yield {**_named(questionnaire, plan, action), "status": "done"}
    for action in roadmap.dropped:
        reason = plan.choice(action).reason
        yield {**_named(questionnaire, plan, action), "status": "dropped", "reason": reason}
    for action, causes in roadmap.not_needed.items():
        yield {**_named(questionnaire, plan, action), "status": "not_needed", "because": list(causes)}


def _named(questionnaire: Questionnaire, plan: Plan, action_id: str) -> Plain:
    return {"id": action_id, "title": action_facts(questionnaire, plan, action_id).title}


def _cost(
    questionnaire: Questionnaire, assessment: Assessment, conclusions: Conclusions, today: date | None
) -> Plain:
    model, costs = questionnaire.costs, conclusions.costs
    even = conclusions.break_even
    return {
        "currency": model.currency,
        "price_date": model.price_date,
        "months": model.months,
        "disclaimer": model.disclaimer,
        "inputs": _inputs(costs),
        "options": dict(costs.options),
        "routes": {
            route: {name: _route_cost(outcome.scenario(name)) for name in SCENARIOS}
            for route, outcome in costs.routes.items()
        },
        "problems": dict(costs.problems),
        "pricing_modes": {
            mode.mode: {"mix": list(mode.mix), "hour": _money(mode.hour), "compute": _money(mode.compute)}
            for mode in pricing_modes(questionnaire, assessment)
        },
        "changed": {
            value.id: {
                "label": value.label,
                "unit": value.unit,
                "low": value.low,
                "base": value.base,
                "high": value.high,
                "source": value.source,
                "date": value.date or None,
            }
            for value in planning_values(model, assessment)
            if value.changed
        },
        "stale": None if today is None else _stale(staleness(model, assessment, today)),
        "break_even": {"a": even.simpler, "b": even.complex, "requests": dict(even.requests)}
        if even
        else None,
    }


def _stale(found: Staleness) -> Plain:
    return {"pack": found.pack, "replaced": list(found.replaced), "undated": list(found.undated)}


def _inputs(costs: Costs) -> Plain:
    return {
        "requests": _whole_or_not(costs.workload.requests),
        "tokens_in": _whole_or_not(costs.workload.tokens_in),
        "tokens_out": _whole_or_not(costs.workload.tokens_out),
        "collection": _whole_or_not(costs.workload.collection),
        "assumed": list(costs.assumed),
    }


def _route_cost(cost: RouteCost) -> Plain:
    return {
        "once": _money(cost.once),
        "month": _money(cost.month),
        "labour_once": _money(cost.labour_once),
        "labour_month": _money(cost.labour_month),
        "tco12": _money(cost.total),
        "per_request": _small(cost.per_request),
        "per_request_full": _small(cost.per_request_full),
        **{key: _money(v) if key in _MONEY else _small(v) for key, v in cost.details.items()},
    }


def _score(number: float | None) -> float | None:
    return None if number is None else compared(number)


def _money(amount: float | None) -> float | None:
    return None if amount is None else round(amount, 2)


def _small(number: float | None) -> float | None:
    return None if number is None else round(number, 6)


def _whole_or_not(number: float | None) -> Any:
    """A number without a needless `.0`, as people write it."""
    return int(number) if number is not None and number == int(number) else number
