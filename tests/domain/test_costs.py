"""Costs: the worked figures of the vectors, options, replaced values, break-even, impossible values."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from conclusion_cases import vectors
from hypothesis import given, settings
from hypothesis import strategies as st

from bearings.domain.assessment import Assessment, CostOverride
from bearings.domain.costs.break_even import GRID_END, GRID_STEP, break_even, first_not_above
from bearings.domain.costs.costs import (
    SCENARIOS,
    RouteCost,
    chosen_options,
    cost_routes,
    pricing_mode,
    pricing_modes,
    profile_number,
    route_cost,
    scenario_values,
    workload_of,
)
from bearings.domain.costs.formulas import Meter, Tariff
from bearings.domain.costs.planning_values import planning_values
from bearings.domain.rounding import compared
from bearings.packs.loader import builtin_pack

PACK = builtin_pack()


def assessment(inputs: dict[str, Any] | None = None, **more: Any) -> Assessment:
    profile = {key: value for key, value in (inputs or {}).items() if value is not None}
    return Assessment(id="case", profile=profile, **more)


def figure(cost: RouteCost, key: str) -> float:
    value = cost.total if key == "tco12" else cost.details.get(key, getattr(cost, key, None))
    assert isinstance(value, int | float), key
    return value


@pytest.mark.parametrize("case", vectors()["cost"], ids=lambda case: case["id"])
def test_every_route_costs_what_the_vectors_say(case: dict[str, Any]) -> None:
    asked = assessment(case["inputs"], cost_options=case.get("options", {}))
    workload, options = workload_of(PACK, asked), chosen_options(PACK.costs, asked)
    for scenario, expected in case["expect"].items():
        values = scenario_values(PACK.costs, asked, scenario) | case.get("override", {})
        cost = route_cost(PACK.costs, case["route"], values, workload, options)
        for key, number in expected.items():
            tolerance = 0.0000005 if key == "per_request" else 0.01
            assert figure(cost, key) == pytest.approx(number, abs=tolerance, rel=1e-9), (scenario, key)


@pytest.mark.parametrize("case", vectors()["pricing_modes"], ids=lambda case: case["mode"])
def test_pricing_modes_of_training_cost_what_the_vectors_say(case: dict[str, Any]) -> None:
    values = scenario_values(PACK.costs, assessment(), "base")
    mode = pricing_mode(values, case["mode"], tuple(case["mix"]))
    assert mode.hour == pytest.approx(case["expect"]["hour"], abs=0.01)
    assert mode.compute == pytest.approx(case["expect"]["compute"], abs=0.01)


def test_the_mix_in_force_stands_beside_the_pure_pricing_modes() -> None:
    modes = {mode.mode: mode for mode in pricing_modes(PACK, assessment())}
    assert list(modes) == ["on_demand", "reserved", "spot", "mix"]
    assert modes["mix"].mix == (0.2, 0.6, 0.2)


def test_vendor_silicon_lowers_every_pricing_mode() -> None:
    plain = pricing_modes(PACK, assessment())
    silicon = pricing_modes(PACK, assessment(cost_options={"silicon": "vendor_silicon"}))
    assert [s.hour / p.hour for s, p in zip(silicon, plain, strict=True)] == pytest.approx([0.75] * 4)


@pytest.mark.parametrize("case", vectors()["break_even"], ids=lambda case: case["id"])
def test_break_even_is_the_first_point_of_the_grid(case: dict[str, Any]) -> None:
    asked = assessment(case["inputs"], cost_options=case.get("options", {}))
    assert break_even(PACK, asked, case["a"], case["b"], case["scenario"]) == case["expect"]


def test_a_step_below_break_even_the_simpler_route_is_cheaper() -> None:
    inputs = {"PRF-09": 1500, "PRF-10": 400, "PRF-11": 220}
    at = break_even(PACK, assessment(inputs), "api_rag", "self_host_open")
    assert at is not None
    below = cost_routes(PACK, assessment({**inputs, "PRF-08": at - GRID_STEP}))
    there = cost_routes(PACK, assessment({**inputs, "PRF-08": at}))
    assert below.routes["self_host_open"].base.total > below.routes["api_rag"].base.total
    assert there.routes["self_host_open"].base.total <= there.routes["api_rag"].base.total


@pytest.mark.parametrize(
    ("requests", "totals"),
    [
        (50_000, [70_701, 121_906, 371_270, 354_788, 1_058_280]),
        (200_000, [83_605, 146_216, 371_270, 354_792, 1_058_280]),
        (1_000_000, [152_426, 275_872, 371_270, 354_816, 1_058_280]),
        (5_000_000, [496_528, 924_150, 1_001_990, 467_120, 1_086_326]),
    ],
)
def test_totals_by_volume_are_those_of_the_blueprint(requests: int, totals: list[int]) -> None:
    costs = cost_routes(PACK, assessment({"PRF-08": requests, "PRF-09": 1000, "PRF-10": 300, "PRF-11": 20}))
    assert [round(route.base.total) for route in costs.routes.values()] == totals


def test_an_open_profile_takes_the_defaults_and_says_so() -> None:
    costs = cost_routes(PACK, assessment())
    assert (costs.workload.requests, costs.workload.collection) == (50_000, 20)
    assert costs.assumed == ("PRF-08", "PRF-09", "PRF-10", "PRF-11")


def test_a_figure_below_zero_counts_as_none_at_all() -> None:
    assert profile_number(PACK, assessment({"PRF-08": -5}), "PRF-08") == 0


def test_without_requests_there_is_no_cost_per_request() -> None:
    cost = cost_routes(PACK, assessment({"PRF-08": 0})).routes["api_prompt"].base
    assert cost.per_request is None
    assert cost.per_request_full is None
    assert cost.total == cost.labour_once + 12 * cost.labour_month


def test_a_replaced_value_counts_in_each_scenario() -> None:
    override = CostOverride(low=400, base=900, high=1500, source="Quote", date="2026-11-20")
    costs = cost_routes(PACK, assessment(cost_parameters={"day_rate": override}))
    route = costs.routes["api_prompt"]
    assert [route.scenario(name).labour_once for name in SCENARIOS] == [20 * 400, 35 * 900, 60 * 1500]


def test_a_model_price_can_be_replaced_by_a_quote() -> None:
    quote = CostOverride(low=0, base=0, high=0, source="Quote")
    free = {"standard.price_in": quote, "standard.price_out": quote}
    assert cost_routes(PACK, assessment(cost_parameters=free)).routes["api_prompt"].base.month == 0


def test_replaced_values_are_marked_with_their_source_and_date() -> None:
    override = CostOverride(low=400, base=900, high=1500, source="Quote", date="2026-11-20")
    shown = {
        value.id: value
        for value in planning_values(PACK.costs, assessment(cost_parameters={"day_rate": override}))
    }
    assert len(shown) == 64 + 2 * 3
    assert (shown["day_rate"].base, shown["day_rate"].changed) == (900, True)
    assert (shown["day_rate"].source, shown["day_rate"].date) == ("Quote", "2026-11-20")
    assert not shown["peak_factor"].changed


def test_self_hosting_without_content_carries_no_vector_store() -> None:
    without, little = (
        cost_routes(PACK, assessment({"PRF-11": amount})).routes["self_host_open"].base for amount in (0, 1)
    )
    assert without.once == 0
    assert little.month - without.month > 350


def test_an_unknown_option_falls_back_to_the_default() -> None:
    options = chosen_options(PACK.costs, assessment(cost_options={"silicon": "abacus", "weather": "fine"}))
    assert options == {"ft_hosting": "provisioned", "silicon": "gpu"}


def test_a_value_that_allows_no_result_is_named_and_the_other_routes_stay() -> None:
    nothing = CostOverride(low=0, base=0, high=0)
    costs = cost_routes(PACK, assessment(cost_parameters={"ft_unit_tpm": nothing}))
    assert costs.problems == {"finetune_managed": "Planning value ft_unit_tpm must be above zero"}
    assert costs.total("finetune_managed") is None
    assert costs.total("api_prompt") is not None


@settings(deadline=None)
@given(
    st.dictionaries(
        st.sampled_from(sorted(PACK.costs.parameters)),
        st.floats(-1e15, 1e15, allow_nan=False) | st.sampled_from([0.0, 1e-300, -1.0, 1e15]),
        max_size=12,
    ),
    st.floats(0, 1e15),
)
def test_no_planning_value_breaks_the_cost_model(values: dict[str, float], requests: float) -> None:
    overrides = {key: CostOverride(low=number, base=number, high=number) for key, number in values.items()}
    asked = assessment({"PRF-08": requests}, cost_parameters=overrides)
    costs = cost_routes(PACK, asked)
    assert set(costs.routes) | set(costs.problems) == set(PACK.routes.complexity_order)
    break_even(PACK, asked, "api_rag", "self_host_open")
    pricing_modes(PACK, asked)


@settings(deadline=None)
@given(st.floats(0, 1e9), st.floats(0, 1e-3), st.integers(0, 20), st.integers(1, 8))
def test_units_are_whole_groups_and_never_too_few(
    requests: float, share: float, least: int, group: int
) -> None:
    units = Meter(unit_price=1, units_per_request=share, least=least, group=group).units(requests)
    assert units % group == 0
    assert units >= least
    assert units >= requests * share - 1e-6
    assert units < max(least, requests * share + 1) + group


@settings(deadline=None)
@given(st.integers(0, 10_000_000), st.integers(0, 10_000_000))
def test_more_requests_never_cost_less(a: int, b: int) -> None:
    fewer = cost_routes(PACK, assessment({"PRF-08": min(a, b)}))
    more = cost_routes(PACK, assessment({"PRF-08": max(a, b)}))
    for route, outcome in fewer.routes.items():
        assert more.routes[route].base.total >= outcome.base.total


meters = st.builds(
    Meter,
    fixed=st.floats(0, 1e4),
    per_request=st.floats(0, 0.1),
    unit_price=st.floats(0, 1e4),
    units_per_request=st.floats(0, 1e-4),
    least=st.integers(0, 8),
    group=st.integers(1, 4),
)
tariffs = st.builds(
    Tariff,
    once=st.floats(0, 1e6),
    labour_once=st.floats(0, 1e6),
    labour_month=st.floats(0, 1e5),
    meter=meters,
    serving_months=st.none() | st.integers(1, 12),
)


@st.composite
def meeting_tariffs(draw: st.DrawFn) -> tuple[Tariff, Tariff, float]:
    """Two tariffs and a share of requests; where it can be, their totals meet at a point of the grid."""
    a, b, share = draw(tariffs), draw(tariffs), draw(st.floats(0.5, 2))
    at = draw(st.integers(1, GRID_END // GRID_STEP)) * GRID_STEP * share
    once = a.total(at, 12) - b.total(at, 12) + b.once
    return (a, replace(b, once=once), share) if once > 0 else (a, b, share)


@settings(max_examples=200, deadline=None)
@given(meeting_tariffs())
def test_passing_over_the_grid_finds_what_walking_it_finds(given_: tuple[Tariff, Tariff, float]) -> None:
    a, b, share = given_
    walked = next(
        (
            requests
            for requests in range(GRID_STEP, GRID_END + 1, GRID_STEP)
            if compared(b.total(requests * share, 12) - a.total(requests * share, 12)) <= 0
        ),
        None,
    )
    assert first_not_above(a, b, 12, share) == walked
