"""Stale prices: judged by month or day, by the pack's date or a replaced value's own."""

from __future__ import annotations

from datetime import date

import pytest

from bearings.domain.assessment import Assessment, CostOverride
from bearings.domain.costs.planning_values import pack_values
from bearings.domain.costs.stale import is_stale, month_in_words, stale_in_words, staleness
from bearings.packs.loader import builtin_pack

MODEL = builtin_pack().costs


def quote(day: str | None = None) -> CostOverride:
    return CostOverride(low=1, base=1, high=1, date=day)


def assessment(**replaced: CostOverride) -> Assessment:
    return Assessment(id="case", cost_parameters=replaced)


@pytest.mark.parametrize(
    ("dated", "today", "stale"),
    [
        ("2026-11", date(2026, 11, 30), False),
        ("2026-11", date(2027, 2, 28), False),
        ("2026-11", date(2027, 3, 1), True),
        ("2026-11-20", date(2027, 2, 20), False),
        ("2026-11-20", date(2027, 2, 21), True),
        ("2026-11-30", date(2027, 3, 1), True),
        ("2027-05", date(2026, 11, 1), False),
        ("last autumn", date(2030, 1, 1), False),
        ("2026-13", date(2030, 1, 1), False),
    ],
)
def test_a_date_is_stale_after_three_months(dated: str, today: date, stale: bool) -> None:
    assert is_stale(dated, today) is stale


def test_fresh_prices_need_no_words() -> None:
    found = staleness(MODEL, assessment(), date(2026, 12, 1))
    assert stale_in_words(MODEL, found) == ""


def test_old_prices_of_the_pack_are_said_to_be_old() -> None:
    found = staleness(MODEL, assessment(), date(2027, 4, 1))
    assert stale_in_words(MODEL, found) == (
        "Prices are of November 2026, over three months old: check them before a decision."
    )


def test_a_replaced_value_is_judged_by_its_own_date_or_not_at_all() -> None:
    asked = assessment(day_rate=quote("2026-06-01"), embed_price=quote("2026-11-01"), peak_factor=quote())
    found = staleness(MODEL, asked, date(2026, 12, 1))
    assert (found.pack, found.replaced, found.undated) == (False, ("day_rate",), ("peak_factor",))
    assert stale_in_words(MODEL, found) == (
        "This replaced value is over three months old: Internal day rate."
    )


def test_the_date_of_the_pack_counts_no_more_once_everything_is_replaced() -> None:
    everything = Assessment(
        id="case", cost_parameters={key: quote("2027-05-01") for key in pack_values(MODEL)}
    )
    assert stale_in_words(MODEL, staleness(MODEL, everything, date(2027, 6, 1))) == ""


def test_a_month_is_read_out_and_another_text_stays_as_it_is() -> None:
    assert month_in_words("2026-11") == "November 2026"
    assert month_in_words("2027-03-04") == "March 2027"
    assert month_in_words("Q4 2026") == "Q4 2026"


def test_a_pricing_mix_is_a_decision_that_needs_no_date() -> None:
    found = staleness(MODEL, assessment(train_mix_od=quote(), day_rate=quote()), date(2026, 12, 1))
    assert found.undated == ("day_rate",)
