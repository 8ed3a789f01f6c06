"""Context of the forward-looking pages: route, roadmap by horizon, the next 30 days, trajectory."""

from __future__ import annotations

from bearings.domain.action_facts import ActionFacts, action_facts
from bearings.domain.report_case import money, next_steps
from bearings.domain.roadmap import HorizonPlan, PlannedAction
from bearings.domain.rounding import percent, whole
from bearings.domain.routes import RouteResult
from bearings.report.context import Plain, Study

NOT_RATED = "not rated"


def roadmap_pages(study: Study) -> Plain:
    """Route table, roadmap, next steps and trajectory; empty lists where there is nothing to say."""
    roadmap = study.conclusions.roadmap
    return {
        "routes": [_route(study, route) for route in study.conclusions.choice.routes.values()],
        "roadmap": {
            "horizons": [_horizon(study, plan) for plan in roadmap.horizons.values()],
            "backlog": [
                {
                    "title": _facts(study, waiting.action).title,
                    "reason": waiting.text,
                    "days": whole(waiting.days),
                }
                for waiting in roadmap.backlog
            ],
            "backlog_sentence": study.words["backlog"],
            "capacity": whole(roadmap.capacity_month),
        },
        "next_steps": [_step(study, planned, prepare) for planned, prepare in next_steps(roadmap)],
        "leadership_questions": study.words["questions"],
        "trajectory": _trajectory(study),
    }


def _route(study: Study, route: RouteResult) -> Plain:
    questionnaire = study.questionnaire
    shown = route.status != "not_considered"
    unmet = [questionnaire.capability(r.capability).name for r in route.unmet] if shown else []
    closed = [questionnaire.rule(rule).title for rule in route.closed_by] if shown else []
    costs = study.conclusions.costs.routes.get(route.id)
    currency = questionnaire.costs.currency
    return {
        "name": questionnaire.routes.route(route.id).name,
        "status": route.status,
        "status_text": questionnaire.routes.status_texts.get(route.status, route.status),
        "score": str(whole(route.score)) if shown else "",
        "fit": percent(route.fit) if shown else "",
        "need": percent(route.need) if shown else "",
        "cost": money(route.cost, currency) if shown else "",
        "cost_range": f"{money(costs.low.total, currency)} to {money(costs.high.total, currency)}"
        if costs and shown
        else "",
        "why_not": _why_not(closed, unmet),
    }


def _why_not(closed: list[str], unmet: list[str]) -> str:
    parts = [f"Held back by: {'; '.join(closed)}."] if closed else []
    if unmet:
        parts.append(f"Below the floor: {', '.join(unmet)}.")
    return " ".join(parts)


def _horizon(study: Study, plan: HorizonPlan) -> Plain:
    horizon = next(h for h in study.questionnaire.horizons if h.id == plan.id)
    currency = study.questionnaire.costs.currency
    low, _, high = plan.spend
    return {
        "name": horizon.name,
        "days": f"day {horizon.from_day} to {horizon.to_day}",
        "used": whole(plan.days),
        "capacity": whole(plan.capacity),
        "spend": f"{money(low, currency)} to {money(high, currency)}" if high else "none",
        "actions": [_planned(study, planned) for planned in plan.actions],
    }


def _planned(study: Study, planned: PlannedAction) -> Plain:
    action = _facts(study, planned.action)
    low, base, high = action.days
    return {
        "id": action.id,
        "title": action.title,
        "owner": action.owner,
        "days": f"{whole(base)}",
        "days_range": f"{whole(low)} to {whole(high)}",
        "after": list(planned.prerequisites),
        "kpi": action.done_when,
        "over_capacity": planned.over_capacity,
    }


def _step(study: Study, planned: PlannedAction, prepare: bool) -> Plain:
    action = _facts(study, planned.action)
    return {
        "title": action.title,
        "prepare": prepare,
        "owner": action.owner,
        "first_step": action.first_step,
        "kpi": action.done_when,
        "days": whole(action.days[1]),
    }


def _facts(study: Study, action_id: str) -> ActionFacts:
    return action_facts(study.questionnaire, study.assessment.plan, action_id)


def _trajectory(study: Study) -> list[Plain]:
    """Index and verdict today and at the end of each horizon; empty while no index can be given."""
    card = study.results.scorecard
    model = study.questionnaire.model

    def row(day: str, overall: float | None, verdict: str) -> Plain:
        shown = NOT_RATED if overall is None else str(whole(overall))
        return {"day": day, "overall": shown, "verdict": model.verdict(verdict).name}

    rows = [row("Today", card.overall, study.results.verdict.id)]
    for horizon in study.questionnaire.horizons:
        state = study.conclusions.projection.get(horizon.id)
        if state is not None:
            rows.append(row(f"Day {horizon.to_day}", state.overall, state.verdict))
    return rows if any(r["overall"] != NOT_RATED for r in rows) else []
