"""Figures, curves and words of the cost model, as pages and reports show them."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from conclusion_cases import study

from bearings.domain.assessment import Assessment, CostOverride
from bearings.domain.conclusions import BreakEven
from bearings.domain.costs.break_even import GRID_END, GRID_STEP, break_even
from bearings.domain.costs.costs import Costs, cost_routes
from bearings.domain.costs.curves import chart_volumes, crossing, total_curves
from bearings.domain.costs.figures import figure, per_thousand
from bearings.domain.costs.words import (
    amount,
    assumed_in_words,
    break_even_in_words,
    number_in_words,
    problems_in_words,
)
from bearings.packs.loader import builtin_pack

PACK = builtin_pack()
VOLUMES = {"PRF-08": 180_000, "PRF-09": 900, "PRF-10": 350, "PRF-11": 45}


def costs(**parts: Any) -> Costs:
    return cost_routes(PACK, Assessment(id="case", **{"profile": VOLUMES, **parts}))


def test_the_parts_of_a_figure_make_its_base() -> None:
    retrieval = costs().routes["api_rag"]
    whole = figure(retrieval)
    assert whole.base == pytest.approx(retrieval.base.total)
    assert (whole.low, whole.high) == pytest.approx((retrieval.low.total, retrieval.high.total))
    assert [part for part, _ in whole.parts] == ["service", "once", "labour_once", "labour"]
    assert sum(number for _, number in whole.parts) == pytest.approx(whole.base)


def test_a_month_leaves_out_what_is_paid_once() -> None:
    retrieval = costs().routes["api_rag"]
    month = figure(retrieval, span="month")
    assert month.base == pytest.approx(retrieval.base.month + retrieval.base.labour_month)
    assert figure(retrieval, span="month", labour=False).base == pytest.approx(2874.71, abs=0.01)


def test_labour_can_be_left_out_and_zero_parts_are_not_named() -> None:
    prompting = costs().routes["api_prompt"]
    service = figure(prompting, labour=False)
    assert [part for part, _ in service.parts] == ["service"]
    assert service.base == pytest.approx(12 * prompting.base.month)


def test_a_thousand_requests_cost_a_thousand_times_one() -> None:
    base = costs().routes["api_rag"].base
    assert per_thousand(base, labour=False) == pytest.approx(base.month / 180)
    assert per_thousand(base, labour=True) == pytest.approx(base.total / (12 * 180))
    none = costs(profile={**VOLUMES, "PRF-08": 0}).routes["api_rag"].base
    assert per_thousand(none, labour=True) is None


def test_chart_volumes_span_the_grid_and_hold_what_is_asked_for() -> None:
    volumes = chart_volumes(180_000, None, 5, 1e9)
    assert (volumes[0], volumes[-1]) == (GRID_STEP, GRID_END)
    assert 180_000 in volumes
    assert list(volumes) == sorted(set(volumes))
    ratios = [later / earlier for earlier, later in pairwise(volumes)]
    assert max(ratios) < 1.25


def test_curves_are_the_totals_at_each_volume() -> None:
    asked = Assessment(id="case", profile=VOLUMES)
    curves = total_curves(PACK, asked, PACK.routes.complexity_order, [50_000, 1_000_000])
    assert list(curves) == list(PACK.routes.complexity_order)
    for route, points in curves.items():
        for volume, total in points:
            there = cost_routes(PACK, Assessment(id="case", profile={**VOLUMES, "PRF-08": volume}))
            assert total == pytest.approx(there.routes[route].base.total)


def test_curves_meet_at_the_break_even() -> None:
    asked = Assessment(id="case", profile={"PRF-09": 1500, "PRF-10": 400, "PRF-11": 220})
    at = break_even(PACK, asked, "api_rag", "self_host_open")
    assert at is not None
    curves = total_curves(PACK, asked, ["api_rag", "self_host_open"], chart_volumes(at))
    rag, host = dict(curves["api_rag"]), dict(curves["self_host_open"])
    assert host[at] <= rag[at]
    assert all(host[volume] > rag[volume] for volume in rag if volume <= at - GRID_STEP)


def test_a_route_that_cannot_be_costed_has_no_curve() -> None:
    nothing = {"ft_unit_tpm": CostOverride(low=0, base=0, high=0)}
    asked = Assessment(id="case", cost_parameters=nothing)
    assert "finetune_managed" not in total_curves(PACK, asked, PACK.routes.complexity_order, [50_000])
    words = problems_in_words(PACK, cost_routes(PACK, asked))
    assert words == (
        "Fine-tuning through a managed service cannot be costed: "
        "planning value “Capacity of a provisioned unit” must be above zero."
    )


def test_the_break_even_sentence_names_every_outcome_that_differs() -> None:
    case = study("brackenforge-drives")
    even = case.conclusions.break_even
    assert even is not None
    words = break_even_in_words(PACK, even, case.conclusions.costs.workload.requests)
    assert words.startswith("From 1,240,000 requests a month, Self-hosted open-weight model costs no more")
    assert "in the high-cost case never" in words
    assert words.endswith("The present 2,400,000 requests a month lie at or above that point.")


@pytest.mark.parametrize(
    ("requests", "words"),
    [
        (
            {"low": None, "base": None, "high": None},
            "costs more than Managed model interface with prompting at every volume up to 20,000,000",
        ),
        ({"low": 10_000, "base": 10_000, "high": 10_000}, "at any volume from 10,000 requests a month."),
        ({"low": 40_000, "base": None, "high": None}, "; in the low-cost case from 40,000."),
        ({"low": 40_000, "base": 90_000, "high": None}, "lie below that point."),
    ],
)
def test_break_even_is_worded_for_always_never_and_between(
    requests: dict[str, int | None], words: str
) -> None:
    even = BreakEven("api_prompt", "api_rag", requests)
    assert words in break_even_in_words(PACK, even, 50_000)


def test_assumed_volumes_are_named_with_their_default() -> None:
    words = assumed_in_words(PACK, costs(profile={"PRF-08": 5, "PRF-09": 5}))
    assert words == (
        "Not answered yet, so a default counts: output tokens per request (300), "
        "size of the collection (20 million tokens)."
    )
    assert assumed_in_words(PACK, costs()) == ""


@pytest.mark.parametrize(
    ("number", "exact", "shown"),
    [
        (144_098.78, False, "USD 140,000"),
        (144_098.78, True, "USD 144,098.78"),
        (0.00767556, True, "USD 0.007676"),
        (0.8, True, "USD 0.80"),
        (0, True, "USD 0.00"),
        (None, True, "not known"),
    ],
)
def test_money_is_rounded_or_exact(number: float | None, exact: bool, shown: str) -> None:
    assert amount(number, "USD", exact=exact) == shown


@pytest.mark.parametrize(
    ("number", "shown"), [(180_000, "180,000"), (0.05, "0.05"), (2.5, "2.5"), (0.0004, "0.0004"), (0, "0")]
)
def test_planning_values_are_written_as_people_write_them(number: float, shown: str) -> None:
    assert number_in_words(number) == shown


def test_two_routes_are_ordered_by_complexity_before_they_are_compared() -> None:
    case = study("brackenforge-drives")
    even = crossing(PACK, case.assessment, "self_host_open", "api_rag")
    assert even == case.conclusions.break_even
