"""Context of the roadmap: columns, what does not fit, what people decided, the next 30 days, trajectory.

People's own actions and their choices come through `action_facts`. Source: blueprint 5.1 to 5.5.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict

from bearings.domain.roadmap.action_facts import ActionFacts, action_facts
from bearings.domain.roadmap.action_model import Horizon
from bearings.domain.roadmap.roadmap import HorizonPlan, PlannedAction, Roadmap
from bearings.domain.rounding import whole
from bearings.domain.wording.report_case import joined, money, next_steps
from bearings.report.charts_text import tidy
from bearings.report.charts_timeline import span_of
from bearings.report.context import Plain, Study

NOT_RATED = "not rated"


def roadmap_pages(study: Study) -> Plain:
    """Roadmap, next steps and trajectory; empty lists where there is nothing to say."""
    roadmap = study.conclusions.roadmap
    return {
        "roadmap": {
            "horizons": [_horizon(study, plan) for plan in roadmap.horizons.values()],
            "backlog_sentence": study.words["backlog"],
            "spend": _spend(study, roadmap.spend),
            "days": tidy(roadmap.scheduled_days),
            "capacity": tidy(roadmap.capacity_month),
            "left_out": _left_out(study, roadmap),
            "in_place": [_facts(study, action).title for action in roadmap.in_place],
            "spans": [_span(study, planned) for planned in roadmap.planned],
            "bands": [[h.name, h.from_day, h.to_day] for h in study.questionnaire.horizons],
        },
        "next_steps": [_step(study, planned, prepare) for planned, prepare in next_steps(roadmap)],
        "leadership_questions": study.words["questions"],
        "trajectory": _trajectory(study),
    }


def _span(study: Study, planned: PlannedAction) -> Plain:
    """When a scheduled action begins and ends, for the timeline; days of the calendar."""
    return asdict(span_of(_facts(study, planned.action), planned, _horizon_of(study, planned.horizon)))


# ---------------------------------------------------------------- columns and actions


def _horizon(study: Study, plan: HorizonPlan) -> Plain:
    horizon = _horizon_of(study, plan.id)
    return {
        "name": horizon.name,
        "days": f"day {horizon.from_day} to {horizon.to_day}",
        "used": plan.days,
        "capacity": plan.capacity,
        "load": f"{tidy(plan.days)} of {tidy(plan.capacity)} person-days",
        "over": tidy(plan.days - plan.capacity) if plan.days - plan.capacity > 0.05 else "",
        "spend": _spend(study, plan.spend),
        "actions": [_planned(study, planned) for planned in plan.actions],
    }


def _planned(study: Study, planned: PlannedAction) -> Plain:
    action = _facts(study, planned.action)
    low, base, high = action.days
    return {
        "id": action.id,
        "title": action.title,
        "owner": action.owner,
        "person": action.person,
        "due": action.due,
        "base_days": base,
        "days": tidy(base),
        "days_range": f"{tidy(low)} to {tidy(high)}",
        "estimated": action.estimated,
        "after": list(planned.prerequisites),
        "kpi": action.done_when,
        "flags": _flags(planned, action),
        "conflicts": [conflict.text for conflict in planned.conflicts],
    }


def _flags(planned: PlannedAction, action: ActionFacts) -> list[str]:
    """What sets an action apart, in words."""
    marks = (
        (planned.over_capacity, "over capacity"),
        (action.is_own, "own action"),
        (planned.pinned and not action.is_own, "pinned"),
        (planned.remedy, "remedy"),
    )
    return [word for holds, word in marks if holds]


def _spend(study: Study, spend: tuple[float, float, float]) -> str:
    currency = study.questionnaire.costs.currency
    low, _, high = spend
    most = money(high, currency).removeprefix(f"{currency} ")
    return f"{money(low, currency)} to {most}" if high else "none"


# ---------------------------------------------------------------- what is not in the columns


def _left_out(study: Study, roadmap: Roadmap) -> list[Plain]:
    """What is still to do but not scheduled, and what people took out, each with its reason.

    What is deferred but in place already waits for nothing: it stands under what is in place.
    """
    plan = study.assessment.plan
    deferred = {a: ids for a, ids in roadmap.deferred.items() if a not in roadmap.in_place}
    groups = [
        (
            "What does not fit",
            [(w.action, f"{tidy(w.days)} person-days", w.text) for w in roadmap.backlog],
        ),
        ("Deferred", [(action, "", _deferred(study, ids)) for action, ids in deferred.items()]),
        ("Done", [(action, "", "marked done by people") for action in roadmap.done]),
        (
            "Dropped",
            [(a, "", plan.choice(a).reason or "no reason was given") for a in roadmap.dropped],
        ),
        (
            "No longer needed",
            [(a, "", f"was needed for {_titles(study, ids)}") for a, ids in roadmap.not_needed.items()],
        ),
    ]
    found: list[Plain] = [
        {
            "name": name,
            "rows": [
                {"title": _facts(study, action).title, "id": action, "days": days, "reason": reason}
                for action, days, reason in rows
            ],
        }
        for name, rows in groups
        if rows
    ]
    return [{**group, "reasons": _by_reason(group["rows"])} for group in found]


def _by_reason(rows: list[Plain]) -> list[Plain]:
    """The same rows with each reason said once."""
    reasons = dict.fromkeys(row["reason"] for row in rows)
    return [
        {"reason": reason, "rows": [row for row in rows if row["reason"] == reason]} for reason in reasons
    ]


def _deferred(study: Study, finding_ids: Iterable[str]) -> str:
    """Why an action waits: it answers findings that concern only routes nobody takes now."""
    wanted = set(finding_ids)
    findings = [f for f in study.results.findings if f.id in wanted]
    routes = dict.fromkeys(route for f in findings for route in f.routes)
    named = joined(study.questionnaire.routes.route(route).name for route in routes)
    return f"concerns only {named}" if named else "; ".join(f.title for f in findings)


def _titles(study: Study, action_ids: Iterable[str]) -> str:
    return joined(_facts(study, action_id).title for action_id in action_ids)


# ---------------------------------------------------------------- next 30 days


def _step(study: Study, planned: PlannedAction, prepare: bool) -> Plain:
    action = _facts(study, planned.action)
    horizon = _horizon_of(study, planned.horizon)
    stretch = (horizon.to_day - horizon.from_day) / horizon.working_days
    start, finish = (whole(horizon.from_day + day * stretch) for day in (planned.start, planned.finish))
    return {
        "id": action.id,
        "title": action.title,
        "prepare": prepare,
        "owner": action.owner,
        "person": action.person,
        "due": action.due,
        "first_step": action.first_step,
        "kpi": action.done_when,
        "days": tidy(action.days[1]),
        "when": f"from day {start}" if prepare else f"day {start} to {finish}",
    }


# ---------------------------------------------------------------- trajectory


def _trajectory(study: Study) -> Plain:
    """Index, verdict and dimension scores today and at the end of each horizon; no points while unrated."""
    card, model = study.results.scorecard, study.questionnaire.model
    dimensions = study.questionnaire.dimensions

    def point(
        day: int, overall: float | None, verdict: str, confidence: float, scores: Mapping[str, float | None]
    ) -> Plain:
        return {
            "day": day,
            "label": f"Day {day}" if day else "Today",
            "overall": overall,
            "verdict": model.verdict(verdict).name,
            "confidence": f"{confidence:.2f}",
            "scores": [_score(scores.get(d.id)) for d in dimensions],
        }

    finals = {key: dimension.final for key, dimension in card.dimensions.items()}
    points = [point(0, card.overall, study.results.verdict.id, card.confidence, finals)]
    points += [
        point(state.day, state.overall, state.verdict, state.confidence, state.dimensions)
        for state in study.conclusions.projection.values()
    ]
    if all(p["overall"] is None for p in points):
        return {"points": [], "rows": [], "thresholds": []}
    return {
        "points": points,
        "rows": [
            {"name": d.name, "scores": [p["scores"][number] for p in points]}
            for number, d in enumerate(dimensions)
        ],
        "overall": [_score(p["overall"]) for p in points],
        "thresholds": [
            [verdict.name, verdict.requires.overall_min]
            for verdict in model.verdicts
            if verdict.requires.overall_min is not None
        ],
    }


def _score(score: float | None) -> str:
    return NOT_RATED if score is None else str(whole(score))


def _facts(study: Study, action_id: str) -> ActionFacts:
    return action_facts(study.questionnaire, study.assessment.plan, action_id)


def _horizon_of(study: Study, horizon_id: str) -> Horizon:
    return next(h for h in study.questionnaire.horizons if h.id == horizon_id)
