"""Break-even: the monthly volume from which one route costs no more than another.

The answer is a point of a fixed grid. Between two steps of rented units both
costs are straight lines, so points where nothing can happen are passed over.
Source: blueprint 4.2.
"""

from __future__ import annotations

import math

from bearings.domain.assessment import Assessment
from bearings.domain.costs.costs import Scenario, chosen_options, scenario_values, terms_of, workload_of
from bearings.domain.costs.formulas import Meter, Tariff, growth_sum, tariff
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.rounding import compared

GRID_STEP = 10_000  # requests a month
GRID_END = 20_000_000


def break_even(
    questionnaire: Questionnaire, assessment: Assessment, a: str, b: str, scenario: Scenario = "base"
) -> int | None:
    """Smallest monthly requests on the grid at which route `b` costs no more than `a`; None if never.

    None too where one of them cannot be costed.
    """
    model = questionnaire.costs
    values = scenario_values(model, assessment, scenario)
    workload = workload_of(questionnaire, assessment)
    terms = terms_of(model, values, workload, chosen_options(model, assessment))
    try:
        share = growth_sum(values, model.months) / model.months  # average month for one request at the start
        return first_not_above(tariff(a, terms), tariff(b, terms), model.months, share)
    except (KeyError, ArithmeticError, ValueError):
        return None


def first_not_above(a: Tariff, b: Tariff, months: int, share: float) -> int | None:
    """First grid point at which the total of `b` is not above that of `a`; `share` scales requests."""
    slope = (b.serving_of(months) * b.meter.per_request - a.serving_of(months) * a.meter.per_request) * share
    requests = GRID_STEP
    while requests <= GRID_END:
        average = requests * share
        gap = b.total(average, months) - a.total(average, months)
        if compared(gap) <= 0:
            return requests
        level = min(_units_last_until(a.meter, average), _units_last_until(b.meter, average)) / share
        meeting = requests + gap / -slope if slope < 0 else math.inf
        requests = max(requests + GRID_STEP, _grid_point_before(min(level, meeting)))
    return None


def _units_last_until(meter: Meter, requests: float) -> float:
    """Volume up to which a meter rents the same units as now."""
    if not meter.unit_price or meter.units_per_request <= 0:
        return math.inf
    return meter.units(requests) / meter.units_per_request


def _grid_point_before(requests: float) -> int:
    """The last grid point safely below a volume: float noise must not pass one over."""
    if requests > GRID_END:
        return GRID_END
    return (math.floor(requests / GRID_STEP) - 1) * GRID_STEP
