"""Plain results: what `bearings score --format json` prints."""

from __future__ import annotations

import json
from datetime import date

import pytest
from conclusion_cases import ALL, Study, assessment_of, differences, studied, study

from bearings.domain.assessment import CostOverride
from bearings.domain.plain import Plain, results_as_plain

MORE = {"findings", "actions", "cost"}


def plain_of(case: Study) -> Plain:
    return results_as_plain(case.questionnaire, case.assessment, case.results, case.conclusions)


@pytest.mark.parametrize("name", ALL)
def test_every_expected_number_of_the_vectors_is_printed(name: str) -> None:
    case = study(name)
    plain = plain_of(case)
    assert differences(case.expected, {key: plain[key] for key in case.expected}) == []


@pytest.mark.parametrize(
    "name", ["brackenforge-drives", "eldermoor-public-health", "quillmarsh-regional-bank"]
)
def test_the_keys_are_those_of_the_samples_and_four_more(name: str) -> None:
    case = study(name)
    assert set(plain_of(case)) == set(case.expected) | MORE


def test_it_is_json_without_infinities() -> None:
    text = json.dumps(plain_of(study("quillmarsh-regional-bank")), allow_nan=False)
    assert json.loads(text)["recommended"] == "api_rag"


def test_an_empty_assessment_is_printed_with_nulls() -> None:
    plain = plain_of(studied(assessment_of({})))
    assert plain["overall"] is None
    assert plain["range"] == [0, 50]  # four open gates cap every dimension
    assert plain["capabilities"]["data.rights"] == "not_rated"
    json.dumps(plain, allow_nan=False)


def test_every_scheduled_and_waiting_action_is_listed_with_owner_and_exit_criterion() -> None:
    case = study("FIX-ROAD")
    plain = plain_of(case)
    listed = {action["id"]: action for action in plain["actions"]}
    scheduled = [entry["action"] for plan in plain["roadmap"]["horizons"].values() for entry in plan]
    assert set(listed) == set(scheduled) | set(plain["roadmap"]["backlog"])
    assert all(action["owner_role"] and action["done_when"] for action in listed.values())
    assert listed["A-C01"]["status"] == "scheduled"
    assert listed["A-D09"]["reason"] == "no capacity within 12 months"


def test_cost_holds_three_outcomes_for_each_route_and_the_words_of_caution() -> None:
    cost = plain_of(study("quillmarsh-regional-bank"))["cost"]
    assert set(cost["routes"]["api_rag"]) == {"low", "base", "high"}
    assert cost["routes"]["api_rag"]["base"]["tco12"] == 144098.78
    assert cost["disclaimer"].startswith("Illustrative")
    assert cost["inputs"]["requests"] == 180000


def test_break_even_is_printed_for_the_recommended_route() -> None:
    cost = plain_of(study("brackenforge-drives"))["cost"]
    assert cost["break_even"]["a"] == "api_rag"
    assert cost["break_even"]["b"] == "self_host_open"
    assert cost["break_even"]["requests"]["base"] == 1240000


def test_cost_names_pricing_modes_and_replaced_values() -> None:
    case = study("quillmarsh-regional-bank")
    quote = CostOverride(low=1, base=2, high=3, source="Quote")
    asked = case.assessment.model_copy(update={"cost_parameters": {"standard.price_in": quote}})
    cost = plain_of(studied(asked))["cost"]
    assert cost["pricing_modes"]["spot"] == {"mix": [0.0, 0.0, 1.0], "hour": 1.98, "compute": 14892.77}
    assert cost["changed"] == {
        "standard.price_in": {
            "label": "Standard model, input",
            "unit": "USD per million tokens",
            "low": 1,
            "base": 2,
            "high": 3,
            "source": "Quote",
            "date": None,
        }
    }


def test_the_age_of_prices_is_judged_only_against_a_day() -> None:
    case = study("quillmarsh-regional-bank")
    assert plain_of(case)["cost"]["stale"] is None
    parts = (case.questionnaire, case.assessment, case.results, case.conclusions)
    stale = results_as_plain(*parts, today=date(2027, 6, 1))["cost"]["stale"]
    assert stale == {"pack": True, "replaced": [], "undated": []}
