"""Cost curves: what routes cost in all at a series of monthly volumes, for the break-even chart."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from bearings.domain.assessment import Assessment
from bearings.domain.conclusions import BreakEven
from bearings.domain.costs.break_even import GRID_END, GRID_STEP, break_even
from bearings.domain.costs.costs import (
    SCENARIOS,
    Scenario,
    chosen_options,
    scenario_values,
    terms_of,
    workload_of,
)
from bearings.domain.costs.formulas import growth_sum, tariff
from bearings.domain.questionnaire import Questionnaire

STEPS_A_DECADE = 12  # enough for a step of rented units to read as one on a logarithmic axis

Points = tuple[tuple[float, float], ...]  # requests a month, total of the model's months


def chart_volumes(*also: float | None) -> tuple[float, ...]:
    """Volumes of the break-even grid's span at even steps of a logarithmic axis, and `also` within it."""
    volumes = {float(GRID_STEP), float(GRID_END)}
    step = 0
    while (volume := GRID_STEP * 10 ** (step / STEPS_A_DECADE)) < GRID_END:
        volumes.add(round(volume))
        step += 1
    volumes |= {float(extra) for extra in also if extra is not None and GRID_STEP <= extra <= GRID_END}
    return tuple(sorted(volumes))


def total_curves(
    questionnaire: Questionnaire,
    assessment: Assessment,
    routes: Iterable[str],
    volumes: Iterable[float],
    scenario: Scenario = "base",
) -> Mapping[str, Points]:
    """Totals of each route at each volume of starting requests a month; without those that have no cost."""
    model = questionnaire.costs
    values = scenario_values(model, assessment, scenario)
    terms = terms_of(model, values, workload_of(questionnaire, assessment), chosen_options(model, assessment))
    asked = tuple(volumes)
    curves: dict[str, Points] = {}
    for route in routes:
        try:
            share = growth_sum(values, model.months) / model.months
            rates = tariff(route, terms)
            curves[route] = tuple((volume, rates.total(volume * share, model.months)) for volume in asked)
        except (KeyError, ArithmeticError, ValueError):
            continue
    return curves


def crossing(questionnaire: Questionnaire, assessment: Assessment, one: str, other: str) -> BreakEven:
    """From which volume the more complex of two routes costs no more than the simpler one."""
    simpler, complex_ = sorted((one, other), key=questionnaire.routes.complexity_order.index)
    return BreakEven(
        simpler,
        complex_,
        {name: break_even(questionnaire, assessment, simpler, complex_, name) for name in SCENARIOS},
    )
