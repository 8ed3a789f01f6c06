"""Context of the cost page and its annex: planning estimates with their range, date and origin.

Every amount is in two significant figures. Source: blueprint 4 and 5.5.
"""

from __future__ import annotations

from collections.abc import Mapping

from bearings.domain.costs.costs import RouteCosts, pricing_modes, scenario_values
from bearings.domain.costs.curves import chart_volumes, total_curves
from bearings.domain.costs.figures import figure, per_thousand
from bearings.domain.costs.planning_values import GROUPS, PlanningValue, mix_ids, planning_values
from bearings.domain.costs.stale import month_in_words, stale_in_words, staleness
from bearings.domain.costs.words import (
    assumed_in_words,
    break_even_in_words,
    number_in_words,
    origin_in_words,
    problems_in_words,
    value_range,
)
from bearings.domain.rounding import percent, whole
from bearings.domain.wording.report_case import money
from bearings.report.charts_cost import CUT_AT
from bearings.report.context import Plain, Study

PART_NAMES = {"service": "Service", "once": "One-off", "labour_once": "Labour", "labour": "Labour"}
MODE_NAMES = {"on_demand": "On demand", "reserved": "Reserved", "spot": "Spot", "mix": "Mix in force"}
GROUP_NAMES = {
    "prices": "Model prices",
    "requests": "Requests",
    "retrieval": "Retrieval",
    "people": "People",
    "tuning": "Fine-tuning",
    "accelerators": "Accelerators",
    "hosting": "Self-hosting",
    "training": "Training",
    "other": "Other",
}
LEAST_USE = 0.005  # of the time; below it, no whole percent is left to tell
MOST_CHANGED = 4  # on the page; all of them stand in the annex


def cost_pages(study: Study) -> Plain:
    """The cost page, and Appendix C."""
    model, costs = study.questionnaire.costs, study.conclusions.costs
    shown = {
        route: outcome
        for route, outcome in costs.routes.items()
        if study.conclusions.choice.routes[route].considered
    }
    changed = [value for value in planning_values(model, study.assessment) if value.changed]
    return {
        "cost": {
            "bars": [_bar(study, route, outcome) for route, outcome in shown.items()],
            "rows": [_row(study, route, outcome) for route, outcome in shown.items()],
            "cut": _beyond(shown),
            "unit": f"in {model.months} months",
            "currency": model.currency,
            "months": model.months,
            "even": _even(study, list(shown)),
            "notes": _notes(study, shown),
            "modes": _modes(study),
            "disclaimer": model.disclaimer,
            "price_date": month_in_words(model.price_date),
            "stale": _stale(study),
            "changed": [
                {"label": v.label, "text": f"{value_range(v)}. {origin_in_words(study.questionnaire, v)}"}
                for v in changed[:MOST_CHANGED]
            ],
            "more_changed": max(0, len(changed) - MOST_CHANGED),
            "volume": _volume(study),
        },
        "parameters": _parameters(study),
        "formulas": [{"name": name, "text": text} for name, text in model.formulas.items()],
    }


def _stale(study: Study) -> str:
    """What is too old to decide by on the day of the report."""
    if study.today is None:
        return ""
    model = study.questionnaire.costs
    return stale_in_words(model, staleness(model, study.assessment, study.today))


def _beyond(shown: Mapping[str, RouteCosts]) -> bool:
    """Whether a high case goes on beyond the scale of the chart."""
    most = max((outcome.base.total for outcome in shown.values()), default=0.0)
    return any(outcome.high.total > CUT_AT * most for outcome in shown.values())


def _volume(study: Study) -> str:
    work = study.conclusions.costs.workload
    return (
        f"{whole(work.requests):,} requests a month, {whole(work.tokens_in):,} tokens in and "
        f"{whole(work.tokens_out):,} out each, {number_in_words(work.collection)} million tokens of content"
    )


def _bar(study: Study, route: str, outcome: RouteCosts) -> Plain:
    shown = figure(outcome)
    parts = dict.fromkeys(("Service", "One-off", "Labour"), 0.0)
    for part, number in shown.parts:
        parts[PART_NAMES[part]] += number
    choice = study.conclusions.choice
    return {
        "label": study.questionnaire.routes.route(route).name,
        "low": shown.low,
        "base": shown.base,
        "high": shown.high,
        "parts": list(parts.items()),
        "note": "recommended"
        if route == choice.recommended
        else "to prepare next"
        if route == choice.next_route
        else "",
    }


def _row(study: Study, route: str, outcome: RouteCosts) -> Plain:
    currency = study.questionnaire.costs.currency
    base = outcome.base
    return {
        "name": study.questionnaire.routes.route(route).name,
        "month": money(base.month, currency),
        "labour_month": money(base.labour_month, currency),
        "once": money(base.once + base.labour_once, currency),
        "thousand": _thousand(outcome, currency, labour=False),
        "thousand_full": _thousand(outcome, currency, labour=True),
        "total": money(base.total, currency),
        "span": f"{money(outcome.low.total, currency)} to {money(outcome.high.total, currency)}",
    }


def _thousand(outcome: RouteCosts, currency: str, *, labour: bool) -> str:
    base = per_thousand(outcome.base, labour=labour)
    low, high = per_thousand(outcome.low, labour=labour), per_thousand(outcome.high, labour=labour)
    if base is None or low is None or high is None:
        return "no requests"
    least, most = (money(number, currency).removeprefix(f"{currency} ") for number in (low, high))
    return f"{money(base, currency)} ({least} to {most})"


def _even(study: Study, routes: list[str]) -> Plain:
    """Sentence and lines of the break-even chart; empty where there are not two routes to compare."""
    questionnaire, even = study.questionnaire, study.conclusions.break_even
    requests = study.conclusions.costs.workload.requests
    at = even.requests.get("base") if even else None
    pair = {even.simpler, even.complex} if even else set()
    asked = [*routes, *sorted(pair - set(routes))]
    curves = total_curves(questionnaire, study.assessment, asked, chart_volumes(requests, at))
    if len(curves) < 2:
        return {"sentence": "", "lines": []}
    return {
        "sentence": break_even_in_words(questionnaire, even, requests) if even else "",
        "lines": [
            {
                "label": questionnaire.routes.route(route).name,
                "points": [list(point) for point in points],
                "emphasised": route in pair,
            }
            for route, points in curves.items()
        ],
        "volume": requests or None,
        "crossing": at,
    }


def _notes(study: Study, shown: dict[str, RouteCosts]) -> list[str]:
    """What hardware the shown routes rent and how well it is used; what was assumed or cannot be costed."""
    said = []
    currency = study.questionnaire.costs.currency
    values = scenario_values(study.questionnaire.costs, study.assessment, "base")
    for route, outcome in shown.items():
        name, details = study.questionnaire.routes.route(route).name, outcome.base.details
        if details.get("units"):
            said.append(f"{name}: {_count(details['units'], 'provisioned unit')} rented all month.")
        if details.get("accel"):
            shares = [values.get(value_id, 0.0) for value_id in mix_ids("infer")]
            rented = _count(details["accel"], "accelerator")
            hour, used = money(details.get("hour"), currency), details.get("use", 0.0)
            share = percent(used) if used >= LEAST_USE else "less than 1 %"
            said.append(
                f"{name}: {rented} at {hour} an hour ({_mix(shares)}), in use {share} of the time on average."
            )
    said += [assumed_in_words(study.questionnaire, study.conclusions.costs)]
    said += [problems_in_words(study.questionnaire, study.conclusions.costs)]
    return [sentence for sentence in said if sentence]


def _modes(study: Study) -> list[Plain]:
    """The training run under each pricing mode, where training is under consideration."""
    route = study.conclusions.choice.routes.get("train_own")
    if route is None or not route.considered:
        return []
    currency = study.questionnaire.costs.currency
    return [
        {
            "name": MODE_NAMES.get(mode.mode, mode.mode),
            "mix": _mix(mode.mix),
            "hour": money(mode.hour, currency),
            "compute": money(mode.compute, currency),
        }
        for mode in pricing_modes(study.questionnaire, study.assessment)
    ]


def _mix(shares: tuple[float, ...] | list[float]) -> str:
    names = ("on demand", "reserved", "spot")
    return ", ".join(f"{percent(share)} {name}" for share, name in zip(shares, names, strict=True) if share)


def _parameters(study: Study) -> list[Plain]:
    """Planning values in their groups."""
    groups: dict[str, list[PlanningValue]] = {group: [] for group in GROUPS}
    for value in planning_values(study.questionnaire.costs, study.assessment):
        groups.setdefault(value.group, []).append(value)
    return [
        {
            "name": GROUP_NAMES.get(group, group.capitalize()),
            "rows": [
                {
                    "id": value.id,
                    "label": value.label,
                    "unit": value.unit,
                    "low": number_in_words(value.low),
                    "base": number_in_words(value.base),
                    "high": number_in_words(value.high),
                    "changed": value.changed,
                    "origin": origin_in_words(study.questionnaire, value) if value.changed else "",
                }
                for value in values
            ],
        }
        for group, values in groups.items()
        if values
    ]


def _count(number: float, name: str) -> str:
    return f"{number:g} {name}{'' if number == 1 else 's'}"
