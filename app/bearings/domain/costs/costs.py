"""Costs: what each route costs with low, base and high planning values.

Three runs of every formula form an envelope, not a probability. Planning
values are the pack's unless the assessment replaces them (`cost_parameters`);
prices of a model tier go by ids such as `standard.price_in`. Source: blueprint 4.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from bearings.domain.assessment import Assessment
from bearings.domain.costs.formulas import (
    ImpossibleValue,
    Tariff,
    Terms,
    Values,
    Workload,
    growth_sum,
    has_formula,
    mixed_hour,
    silicon_share,
    tariff,
    training_compute,
)
from bearings.domain.costs.model import CostModel
from bearings.domain.questionnaire import Questionnaire

Scenario = Literal["low", "base", "high"]
SCENARIOS: tuple[Scenario, ...] = ("low", "base", "high")

REQUESTS, TOKENS_IN, TOKENS_OUT, COLLECTION = "PRF-08", "PRF-09", "PRF-10", "PRF-11"
CAPACITY = "PRF-12"  # person-days a month


@dataclass(frozen=True, slots=True)
class RouteCost:
    """One route in one scenario. `total` covers the model's months, labour included.

    `per_request` is service only, `per_request_full` everything; both None
    without requests. `details` holds what the route adds: units, accel, use,
    hour, flops, ideal_hours, interval_hours, overhead, hours, train_hour,
    compute, days.
    """

    once: float
    month: float
    labour_once: float
    labour_month: float
    service: float  # of the whole period
    labour: float  # of the whole period
    total: float
    per_request: float | None
    per_request_full: float | None
    details: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class RouteCosts:
    """A route's three outcomes."""

    low: RouteCost
    base: RouteCost
    high: RouteCost

    def scenario(self, name: Scenario) -> RouteCost:
        return {"low": self.low, "base": self.base, "high": self.high}[name]


@dataclass(frozen=True, slots=True)
class Costs:
    """All routes that can be costed, in the pack's order; `problems` says why a route is missing."""

    workload: Workload
    assumed: tuple[str, ...]  # profile ids that were not answered and got the model's default
    options: Mapping[str, str]
    routes: Mapping[str, RouteCosts]
    problems: Mapping[str, str]

    def total(self, route: str) -> float | None:
        """Base total of a route; None where it cannot be costed."""
        costs = self.routes.get(route)
        return costs.base.total if costs else None


@dataclass(frozen=True, slots=True)
class PricingMode:
    """An accelerator hour and the training run under one pricing mode, base values."""

    mode: str
    mix: tuple[float, float, float]  # shares on demand, reserved, on spot
    hour: float
    compute: float


def cost_routes(questionnaire: Questionnaire, assessment: Assessment) -> Costs:
    """What every route costs, in the pack's currency, with low, base and high planning values."""
    model = questionnaire.costs
    workload = workload_of(questionnaire, assessment)
    options = chosen_options(model, assessment)
    scenarios = {name: scenario_values(model, assessment, name) for name in SCENARIOS}
    routes: dict[str, RouteCosts] = {}
    problems: dict[str, str] = {}
    for route in questionnaire.routes.items:
        if not has_formula(route.id):
            continue
        try:
            routes[route.id] = RouteCosts(
                *(route_cost(model, route.id, scenarios[name], workload, options) for name in SCENARIOS)
            )
        except ImpossibleValue as error:
            problems[route.id] = f"Planning value {error.args[0]} must be above zero"
        except KeyError as error:
            problems[route.id] = f"The pack has no planning value {error.args[0]}"
        except (ArithmeticError, ValueError):
            problems[route.id] = "The planning values are out of range"
    assumed = tuple(
        profile_id
        for profile_id in (REQUESTS, TOKENS_IN, TOKENS_OUT, COLLECTION)
        if questionnaire.has_profile_question(profile_id) and _number(assessment, profile_id) is None
    )
    return Costs(workload, assumed, options, routes, problems)


def route_cost(
    model: CostModel, route: str, values: Values, workload: Workload, options: Mapping[str, str]
) -> RouteCost:
    """One route with the planning values of one scenario.

    Raises `KeyError`, `ImpossibleValue` or `ArithmeticError` where the values allow no result.
    """
    return _at_volume(
        model,
        tariff(route, terms_of(model, values, workload, options)),
        growth_sum(values, model.months),
        workload.requests,
    )


def workload_of(questionnaire: Questionnaire, assessment: Assessment) -> Workload:
    """Requests, tokens and content of the profile; the model's default where not answered."""
    return Workload(
        *(
            profile_number(questionnaire, assessment, profile_id)
            for profile_id in (REQUESTS, TOKENS_IN, TOKENS_OUT, COLLECTION)
        )
    )


def profile_number(questionnaire: Questionnaire, assessment: Assessment, profile_id: str) -> float:
    """A profile figure, at least 0; the cost model's default where it is not answered."""
    number = _number(assessment, profile_id)
    if number is None:
        number = questionnaire.costs.defaults_if_missing.get(profile_id, 0.0)
    return max(0.0, float(number))


def chosen_options(model: CostModel, assessment: Assessment) -> dict[str, str]:
    """The option in force for each choice of the model; its first value unless the assessment says so."""
    chosen: dict[str, str] = {}
    for option, values in model.options.items():
        wanted = assessment.cost_options.get(option)
        if values:
            chosen[option] = wanted if wanted in values else values[0]
    return chosen


def scenario_values(model: CostModel, assessment: Assessment, scenario: Scenario) -> dict[str, float]:
    """Every planning value of one scenario by id, replaced ones included."""
    values = {value_id: getattr(p, scenario) for value_id, p in model.parameters.items()}
    for tier_id, tier in model.tiers.items():
        values[f"{tier_id}.price_in"] = getattr(tier.price_in, scenario)
        values[f"{tier_id}.price_out"] = getattr(tier.price_out, scenario)
    for value_id, override in assessment.cost_parameters.items():
        if value_id in values:
            values[value_id] = getattr(override, scenario)
    return values


def pricing_modes(questionnaire: Questionnaire, assessment: Assessment) -> tuple[PricingMode, ...]:
    """The training run on demand, reserved, on spot and in the mix in force; empty where it has no cost."""
    model = questionnaire.costs
    values = scenario_values(model, assessment, "base")
    options = chosen_options(model, assessment)
    try:
        mix = (values["train_mix_od"], values["train_mix_reserved"], values["train_mix_spot"])
        share = silicon_share(values, options)
        modes = {
            "on_demand": (1.0, 0.0, 0.0),
            "reserved": (0.0, 1.0, 0.0),
            "spot": (0.0, 0.0, 1.0),
            "mix": mix,
        }
        return tuple(pricing_mode(values, mode, shares, share) for mode, shares in modes.items())
    except (KeyError, ArithmeticError, ValueError):
        return ()


def pricing_mode(
    values: Values, mode: str, mix: tuple[float, float, float], share: float = 1.0
) -> PricingMode:
    """One pricing mode; `share` scales the hour, as vendor silicon does."""
    hour = mixed_hour(values, mix) * share
    return PricingMode(mode, mix, hour, training_compute(values, hour)["compute"])


def _number(assessment: Assessment, profile_id: str) -> float | None:
    value = assessment.profile.get(profile_id)
    return value if isinstance(value, int | float) else None


def terms_of(model: CostModel, values: Values, workload: Workload, options: Mapping[str, str]) -> Terms:
    return Terms(
        values,
        workload,
        model.hours_per_month,
        options,
        frozenset(r for r, text in model.prompt_input_for.items() if "rag_context_tokens" in text),
        model.default_tier,
        model.tuned_tier,
    )


def _at_volume(model: CostModel, rates: Tariff, growth: float, requests: float) -> RouteCost:
    average = requests * growth / model.months
    month = rates.meter.month(average)
    serving = rates.serving_of(model.months)
    labour = rates.labour_once + model.months * rates.labour_month
    total = rates.total(average, model.months)
    if not math.isfinite(total):
        raise OverflowError
    details = dict(rates.details)
    units = rates.meter.units(average)
    if "use_per_request" in details:
        use = details.pop("use_per_request") * average
        details = {"accel": units, "use": use / units if units else 0.0, **details}
    elif units:
        details["units"] = units
    served = requests * growth
    return RouteCost(
        once=rates.once,
        month=month,
        labour_once=rates.labour_once,
        labour_month=rates.labour_month,
        service=serving * month,
        labour=labour,
        total=total,
        per_request=model.months * month / served if served > 0 else None,
        per_request_full=total / served if served > 0 else None,
        details=details,
    )
