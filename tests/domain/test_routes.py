"""Routes: the vectors' choices, and the rules of choosing one by one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest
from conclusion_cases import ALL, Study, assessment_of, differences, studied, study

from bearings.domain.assessment import ProfileValue
from bearings.domain.costs.costs import cost_routes
from bearings.domain.plain import results_as_plain
from bearings.domain.results import CapabilityResult, Results
from bearings.domain.routes.routes import HOLD, RouteChoice, choose_route


@pytest.mark.parametrize("name", ALL)
def test_routes_are_those_of_the_vectors(name: str) -> None:
    case = study(name)
    plain = results_as_plain(case.questionnaire, case.assessment, case.results, case.conclusions)
    keys = ("routes", "recommended", "next_route")
    expected = {key: case.expected[key] for key in keys}
    assert differences(expected, {key: plain[key] for key in keys}) == []


def chosen(
    case: Study, results: Results | None = None, *, profile: Mapping[str, ProfileValue] | None = None
) -> RouteChoice:
    """The choice with the profile or the results changed."""
    asked = case.assessment.model_copy(update={"profile": {**case.assessment.profile, **(profile or {})}})
    costs = cost_routes(case.questionnaire, asked)
    return choose_route(case.questionnaire, asked, results or case.results, costs)


def with_scores(case: Study, **scores: float | None) -> Results:
    """The results with capability scores replaced; `data_rights` stands for `data.rights`."""
    changed: dict[str, CapabilityResult] = dict(case.results.scorecard.capabilities)
    for name, score in scores.items():
        key = name.replace("_", ".", 1)
        changed[key] = replace(changed[key], score=score, rated=score is not None)
    return replace(case.results, scorecard=replace(case.results.scorecard, capabilities=changed))


def test_the_worked_example_of_retrieval_adds_up() -> None:
    route = study("quillmarsh-regional-bank").conclusions.choice.routes["api_rag"]
    assert route.score == pytest.approx(100 * (0.45 * route.fit + 0.40 * route.need + 0.15 * route.economics))
    assert route.fit == pytest.approx(sum(r.share for r in route.requirements) / 6)
    assert route.need_base + sum(weight for _, weight in route.signals) == pytest.approx(1.0)


def test_a_more_complex_route_needs_the_margin() -> None:
    case = study("quillmarsh-regional-bank")
    assert case.conclusions.recommended == "api_rag"
    narrow = chosen(case, with_scores(case, data_access=35.0, data_quality=30.0, tal_evaluation=30.0))
    rag, prompt = narrow.routes["api_rag"].score, narrow.routes["api_prompt"].score
    assert prompt < rag < prompt + 5
    assert narrow.recommended == "api_prompt"
    assert narrow.lead == pytest.approx(prompt - rag)


def test_the_lead_is_measured_against_the_best_other_route() -> None:
    choice = study("brackenforge-drives").conclusions.choice
    assert choice.runner_up == "api_rag"
    assert choice.lead == pytest.approx(95.6896 - 66.092, abs=0.001)


def test_a_capability_at_its_floor_is_enough() -> None:
    case = study("FIX-L3")
    assert chosen(case, with_scores(case, data_rights=30.0)).routes["api_prompt"].status == "recommended"
    below = chosen(case, with_scores(case, data_rights=29.9)).routes["api_prompt"]
    assert below.status == "not_yet"
    assert [unmet.capability for unmet in below.unmet] == ["data.rights"]


def test_a_capability_that_is_not_rated_is_unmet_and_counts_nothing() -> None:
    case = study("FIX-L3")
    route = chosen(case, with_scores(case, data_rights=None)).routes["api_prompt"]
    assert route.status == "not_yet"
    assert route.requirements[0].share == 0


def test_nothing_eligible_means_hold_and_says_why() -> None:
    case = study("FIX-L3")
    choice = chosen(case, with_scores(case, data_rights=0.0))
    assert (choice.recommended, choice.hold_reason) == (HOLD, "nothing_eligible")


def test_a_stop_means_hold_whatever_is_eligible() -> None:
    case = study("FIX-L3")
    stopped = replace(case.results, verdict=replace(case.results.verdict, id="not_ready"))
    choice = chosen(case, stopped)
    assert (choice.recommended, choice.hold_reason) == (HOLD, "verdict")
    assert choice.routes["api_prompt"].status == "eligible"


def test_prepare_limits_the_recommendation_to_the_sandbox() -> None:
    assert study("FIX-UNK").conclusions.choice.condition == "sandbox, public or synthetic data only"
    assert study("FIX-L3").conclusions.choice.condition == ""


def test_only_ticked_routes_are_considered_beside_prompting_and_retrieval() -> None:
    case = study("FIX-L3")
    statuses = {key: route.status for key, route in chosen(case, profile={"PRF-03": ()}).routes.items()}
    assert statuses["api_prompt"] == "recommended"
    assert statuses["api_rag"] == "eligible"
    assert {statuses[key] for key in ("finetune_managed", "self_host_open", "train_own")} == {
        "not_considered"
    }


def test_an_excluded_route_does_not_set_the_price_of_the_others() -> None:
    case = study("quillmarsh-regional-bank")
    closed = replace(case.results, closed_routes={**case.results.closed_routes, "api_prompt": ("R-X",)})
    choice = chosen(case, closed)
    assert choice.cheapest == "api_rag"
    assert choice.routes["api_rag"].economics == 1
    assert choice.routes["api_prompt"].closed_by == ("R-X",)


def test_the_next_route_needs_a_need_of_one_half() -> None:
    case = study("eldermoor-public-health")
    assert case.conclusions.choice.routes["api_rag"].need == pytest.approx(0.5)
    assert case.conclusions.next_route == "api_rag"
    assert chosen(case, profile={"PRF-07": ("s_isolated",)}).next_route is None


def test_an_empty_assessment_holds_and_prepares_for_the_simplest_route() -> None:
    case = studied(assessment_of({}))
    assert case.conclusions.recommended == HOLD
    assert case.conclusions.next_route == "api_prompt"
