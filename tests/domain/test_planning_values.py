"""Planning values: grouped, bounded by what they are, and checked alike on the page and in a file."""

from __future__ import annotations

from typing import Any

import pytest

from bearings.domain.assessment import Assessment, CostOverride
from bearings.domain.costs.planning_values import GROUPS, mix_ids, mixed_work, number_problem, pack_values
from bearings.domain.costs.use import values_in_use
from bearings.domain.fit import misfits
from bearings.domain.languages import in_language, languages
from bearings.packs.loader import builtin_pack

PACK = builtin_pack()
KNOWN = pack_values(PACK.costs)


def override(low: float, base: float | None = None, high: float | None = None) -> CostOverride:
    return CostOverride(low=low, base=low if base is None else base, high=low if high is None else high)


def said(**parts: Any) -> list[tuple[str, str]]:
    asked = Assessment(id="case", **parts)
    return [(".".join(map(str, place)), problem) for place, problem in misfits(PACK, asked)]


def test_every_value_of_the_pack_has_a_group_and_is_allowed_as_it_is() -> None:
    assert len(KNOWN) == 64 + 2 * 3
    assert {value.group for value in KNOWN.values()} == set(GROUPS) - {"other"}
    for value in KNOWN.values():
        for number in (value.low, value.base, value.high):
            assert number_problem(value, number, PACK.costs.months) is None, value.id


@pytest.mark.parametrize(
    ("value_id", "number", "problem"),
    [
        ("day_rate", -1, "must not be negative"),
        ("cache_share", 1.2, "must be at most 1, as a share of the whole; 0.2 means 20 %"),
        ("refresh_share", 32, "must be at most 31 times the whole per month"),
        ("tr_serving_months", 13, "must be at most 12 months"),
        ("ft_unit_tpm", 0, "must be above zero"),
        ("day_rate", 2e15, "must be at most 1,000,000,000,000,000"),
        ("cache_share", 1, None),
        ("refresh_share", 30, None),
        ("day_rate", 0, None),
    ],
)
def test_bounds_are_the_same_in_every_language(value_id: str, number: float, problem: str | None) -> None:
    for language in languages(PACK):
        known = pack_values(in_language(PACK, language).costs)
        assert number_problem(known[value_id], number, PACK.costs.months) == problem


def test_every_share_and_month_of_the_pack_is_bounded() -> None:
    for value in KNOWN.values():
        bounded = value.unit.startswith("share") or value.unit == "months"
        assert (number_problem(value, 999, PACK.costs.months) is not None) == bounded, value.id


def test_a_price_of_a_model_may_be_replaced_in_a_file() -> None:
    assert said(cost_parameters={"standard.price_in": override(1.5, 2, 2.5)}) == []


def test_low_may_be_the_larger_number_since_it_names_the_outcome() -> None:
    assert said(cost_parameters={"cache_share": override(0.6, 0.4, 0.1)}) == []


def test_a_file_names_the_outcome_that_is_wrong() -> None:
    assert said(cost_parameters={"cache_share": override(0.5, 20, 0)}) == [
        (
            "cost_parameters.cache_share.base",
            "must be at most 1, as a share of the whole; 0.2 means 20 %",
        )
    ]


def test_an_unknown_value_gets_a_suggestion() -> None:
    ((place, problem),) = said(cost_parameters={"standard.price_inn": override(1)})
    assert place == "cost_parameters.standard.price_inn"
    assert 'did you mean "standard.price_in"?' in problem


def test_the_shares_of_a_pricing_mix_must_make_a_whole() -> None:
    problems = said(cost_parameters={"train_mix_od": override(1)})
    assert [place for place, _ in problems] == [
        f"cost_parameters.train_mix_od.{outcome}" for outcome in ("low", "base", "high")
    ]
    assert "must sum to 1, not 1.8" in problems[1][1]
    on_spot = dict(zip(mix_ids("train"), (override(0), override(0), override(1)), strict=True))
    assert said(cost_parameters=on_spot) == []


def test_a_share_of_a_mix_knows_its_work() -> None:
    assert mixed_work("infer_mix_spot") == "infer"
    assert mixed_work("spot_discount") == ""


def test_values_in_use_are_those_the_formulas_read() -> None:
    plain = Assessment(id="case")
    prompting = values_in_use(PACK, plain, ["api_prompt"])
    assert {"standard.price_in", "cache_share", "day_rate", "growth_month"} <= prompting
    assert not {"embed_price", "sh_group", "premium.price_in"} & prompting
    per_token = plain.model_copy(update={"cost_options": {"ft_hosting": "per_token"}})
    assert "ft_unit_tpm" in values_in_use(PACK, plain, ["finetune_managed"])
    assert "ft_unit_tpm" not in values_in_use(PACK, per_token, ["finetune_managed"])
    assert "small.price_in" in values_in_use(PACK, per_token, ["finetune_managed"])


def test_an_impossible_replaced_value_hides_nothing() -> None:
    broken = Assessment(id="case", cost_parameters={"sh_group": override(0)})
    assert "sh_overhead" in values_in_use(PACK, broken, ["self_host_open"])
