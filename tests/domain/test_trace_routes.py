"""Traces of routes: each score is the sum of its parts, each status and the choice have their reasons."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from conclusion_cases import ALL, Study, studied, study

from bearings.domain.assessment import Assessment
from bearings.domain.routes.routes import HOLD
from bearings.domain.traces.routes import RouteTracer
from bearings.domain.traces.trace import TraceNode

SAMPLE = "quillmarsh-regional-bank"


def tracer(case: Study) -> RouteTracer:
    return RouteTracer(case.questionnaire, case.assessment, case.results, case.conclusions.choice)


def steps(node: TraceNode) -> Iterator[TraceNode]:
    yield node
    for child in node.children:
        yield from steps(child)


def child(node: TraceNode, title: str) -> TraceNode:
    return next(c for c in node.children if c.title.startswith(title))


@pytest.mark.parametrize("name", ALL)
def test_parts_sum_to_every_score(name: str) -> None:
    case = study(name)
    for route_id, route in case.conclusions.choice.routes.items():
        root = tracer(case).route(route_id)
        assert root.amount == route.score
        for node in (root, *root.children):
            parts = [c for c in node.children if c.contribution is not None]
            if parts:
                total = sum(part.contribution or 0 for part in parts)
                assert total == pytest.approx(node.amount, abs=1e-9)
            for part in parts:
                assert part.contribution == pytest.approx((part.weight or 0) * (part.amount or 0), abs=1e-9)


@pytest.mark.parametrize("name", ALL)
def test_an_open_route_has_no_clause_against_it_and_a_closed_one_has(name: str) -> None:
    case = study(name)
    for route_id, route in case.conclusions.choice.routes.items():
        status = tracer(case).status(route_id)
        against = [clause for clause in status.children if clause.held is False]
        assert status.held == (route.status in ("recommended", "eligible"))
        assert bool(against) != status.held


@pytest.mark.parametrize("name", ALL)
def test_the_choice_ends_with_the_route_recommended(name: str) -> None:
    case = study(name)
    choice, node = case.conclusions.choice, tracer(case).recommendation()
    names = {route.id: route.name for route in case.questionnaire.routes.items}
    assert node.value == names[choice.recommended]
    takes = [c.title for c in node.children if c.held and c.title in names.values()]
    assert takes[-1:] == ([] if choice.recommended == HOLD else [node.value])
    following = child(node, "Route to prepare for").value
    assert following == (names[choice.next_route] if choice.next_route else "none")


def test_the_worked_example_of_the_margin_is_told() -> None:
    node = child(tracer(study(SAMPLE)).recommendation(), "Managed model interface with retrieval")
    assert node.value == "86.3 of 100"
    assert node.detail.startswith("6.3 above Managed model interface with prompting; ")
    assert "at least 5 points above" in node.detail


def test_need_is_clipped_as_a_part_of_its_own() -> None:
    need = child(tracer(study(SAMPLE)).route("finetune_managed"), "Need")
    assert [(part.title, part.contribution) for part in need.children] == [
        ("To begin with", 10),
        ("General language tasks are enough", -20),
        ("Counts at least 0", 10),
    ]


def test_economics_names_the_cheapest_route_and_its_own_cost() -> None:
    economics = child(tracer(study(SAMPLE)).route("api_rag"), "Economics")
    assert economics.value == "57.6 of 100"
    assert [(part.title, part.value) for part in economics.children] == [
        ("Cheapest: Managed model interface with prompting", "USD 83,000"),
        ("Managed model interface with retrieval", "USD 140,000"),
    ]


def test_a_closing_rule_opens_to_the_answers_it_saw() -> None:
    status = tracer(study(SAMPLE)).status("finetune_managed")
    closing = child(status, "Closed by: ")
    assert "(R-D10)" in closing.title
    assert any(step.link for step in steps(closing))


def test_fit_opens_to_the_answers() -> None:
    fit = child(tracer(study(SAMPLE)).route("api_rag"), "Fit")
    assert any(step.link == "DAT-01" for step in steps(fit))


def test_a_hold_tells_the_verdict_and_what_limits_it() -> None:
    node = tracer(study("eldermoor-public-health")).recommendation()
    verdict = node.children[0]
    assert (verdict.title, verdict.held) == ("Verdict", False)
    assert "No permission to use the intended data (R-D01)" in [limit.title for limit in verdict.children]


def test_an_empty_assessment_can_be_asked_too() -> None:
    case = studied(Assessment(id="empty"))
    trace = tracer(case)
    assert trace.recommendation().value
    assert all("Not rated" in part.detail for part in child(trace.route("api_rag"), "Fit").children)


def test_a_condition_is_told_with_the_verdict_it_comes_from() -> None:
    cases = [study(name) for name in ALL if study(name).conclusions.choice.condition]
    assert cases
    for case in cases:
        node = tracer(case).recommendation()
        told = child(node, "Only with this condition: ")
        assert told.title.endswith(case.conclusions.choice.condition)
