"""The trace of costs: it adds up to what the cost model says, and shows every value that counts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from conclusion_cases import vectors
from hypothesis import given, settings
from hypothesis import strategies as st

from bearings.domain.assessment import Assessment, CostOverride
from bearings.domain.costs.costs import SCENARIOS, cost_routes
from bearings.domain.costs.planning_values import pack_values
from bearings.domain.costs.use import values_in_use
from bearings.domain.traces.costs import CostTracer
from bearings.domain.traces.trace import TraceNode
from bearings.packs.loader import builtin_pack

PACK = builtin_pack()
ROUTES = PACK.routes.complexity_order
ALL_OPTIONS = st.fixed_dictionaries(
    {name: st.sampled_from(choices) for name, choices in PACK.costs.options.items()}
)


def assessment(profile: dict[str, Any] | None = None, **more: Any) -> Assessment:
    given_ = {key: value for key, value in (profile or {}).items() if value is not None}
    return Assessment(id="case", profile=given_, **more)


def tracer(asked: Assessment, scenario: Any = "base") -> CostTracer:
    return CostTracer(PACK, asked, cost_routes(PACK, asked), scenario)


def steps(node: TraceNode) -> Iterator[TraceNode]:
    yield node
    for child in node.children:
        yield from steps(child)


def assert_adds_up(node: TraceNode) -> None:
    for step in steps(node):
        adding = [child.contribution for child in step.children if child.contribution is not None]
        if adding:
            assert step.amount is not None, step.title
            assert sum(adding) == pytest.approx(step.amount, rel=1e-9, abs=1e-9), step.title


@pytest.mark.parametrize("case", vectors()["cost"], ids=lambda case: case["id"])
def test_every_vector_is_explained_to_its_total(case: dict[str, Any]) -> None:
    overrides = {
        key: CostOverride(low=number, base=number, high=number)
        for key, number in case.get("override", {}).items()
    }
    asked = assessment(case["inputs"], cost_options=case.get("options", {}), cost_parameters=overrides)
    for scenario, expected in case["expect"].items():
        node = tracer(asked, scenario).route(case["route"])
        assert_adds_up(node)
        if "tco12" in expected:
            assert node.amount == pytest.approx(expected["tco12"], abs=0.01)


@settings(max_examples=60, deadline=None)
@given(
    st.dictionaries(st.sampled_from(sorted(PACK.costs.parameters)), st.floats(0.01, 1), max_size=10),
    st.integers(0, 5_000_000),
    st.integers(0, 50),
    ALL_OPTIONS,
    st.sampled_from(SCENARIOS),
)
def test_whatever_the_values_the_trace_adds_up_to_the_total(
    values: dict[str, float], requests: int, collection: int, options: dict[str, str], scenario: str
) -> None:
    overrides = {key: CostOverride(low=n, base=n, high=n) for key, n in values.items()}
    asked = assessment(
        {"PRF-08": requests, "PRF-11": collection}, cost_parameters=overrides, cost_options=options
    )
    costs, explained = cost_routes(PACK, asked), tracer(asked, scenario)
    for route, outcomes in costs.routes.items():
        node = explained.route(route)
        assert_adds_up(node)
        assert node.amount == outcomes.scenario(scenario).total  # type: ignore[arg-type]
        assert sum(child.contribution or 0 for child in node.children) == pytest.approx(node.amount)


@pytest.mark.parametrize("options", [{}, {"ft_hosting": "per_token", "silicon": "vendor_silicon"}])
@pytest.mark.parametrize("route", ROUTES)
def test_every_value_the_formulas_read_stands_in_the_trace(route: str, options: dict[str, str]) -> None:
    asked = assessment({"PRF-08": 400_000}, cost_options=options)
    known = pack_values(PACK.costs)
    shown = {step.title for step in steps(tracer(asked).route(route))}
    used = {known[key].label for key in values_in_use(PACK, asked, [route])}
    assert used <= shown


def test_a_value_says_its_unit_its_range_and_where_it_is_from() -> None:
    quote = CostOverride(low=600, base=900, high=1500, source="Rate card", date="2026-11-20")
    node = tracer(assessment(cost_parameters={"day_rate": quote})).route("api_prompt")
    rate = next(step for step in steps(node) if step.title == "Internal day rate")
    assert rate.value == "900 USD per person-day"
    assert rate.detail == "Low 600, base 900, high 1,500 USD per person-day. Rate card, 2026-11-20."
    days = next(step for step in steps(node) if step.title == "Build, prompting")
    assert days.detail.endswith("Pack default of 2026-11.")


def test_the_root_tells_the_range_and_that_it_is_an_estimate() -> None:
    node = tracer(assessment({"PRF-08": 180_000, "PRF-09": 900, "PRF-10": 350, "PRF-11": 45})).route(
        "api_rag"
    )
    assert node.value == "USD 144,098.78 in 12 months"
    assert "Low-cost case USD 49,989.37, high-cost case USD 356,465.12" in node.detail
    assert "not a quote" in node.detail
    assert [child.title for child in node.children] == [
        "Service, paid once",
        "Service, 12 months",
        "Labour to build",
        "Labour to run, 12 months",
        "Volume",
    ]


def test_an_assumed_volume_is_said_to_be_assumed() -> None:
    volume = tracer(assessment({"PRF-08": 10})).route("api_prompt").children[-1]
    assert volume.children[0].detail == "As answered."
    assert volume.children[1].detail.startswith("Not answered")


def test_a_route_without_a_cost_says_why() -> None:
    nothing = CostOverride(low=0, base=0, high=0)
    node = tracer(assessment(cost_parameters={"ft_unit_tpm": nothing})).route("finetune_managed")
    assert node.value == "cannot be costed"
    assert "must be above zero" in node.detail


def test_own_training_serves_only_some_months() -> None:
    node = tracer(assessment()).route("train_own")
    assert "Service, 6 months" in [child.title for child in node.children]


def test_all_formulas_of_the_pack_can_be_read() -> None:
    node = tracer(assessment()).formulas()
    assert [child.children[0].title for child in node.children] == list(PACK.costs.formulas.values())
