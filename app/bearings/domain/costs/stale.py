"""Stale prices: which planning values are too old to decide by.

The pack's values are as old as its price date; a replaced value is judged by
its own date, and one without a date by nothing. Today is passed in. Source:
blueprint 7.3.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from bearings.domain.assessment import Assessment
from bearings.domain.costs.model import CostModel
from bearings.domain.costs.planning_values import mixed_work, pack_values

STALE_AFTER = 3  # months
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


@dataclass(frozen=True, slots=True)
class Staleness:
    """`pack` tells whether values of the pack that still count are stale; the others hold value ids."""

    price_date: str
    pack: bool
    replaced: tuple[str, ...]  # replaced values whose own date is too old
    undated: tuple[str, ...]  # replaced values nobody dated; a pricing mix is a decision, which does not age


def staleness(model: CostModel, assessment: Assessment, today: date) -> Staleness:
    """How old the planning values of an assessment are on that day."""
    known = pack_values(model)
    replaced = {key: value for key, value in assessment.cost_parameters.items() if key in known}
    return Staleness(
        price_date=model.price_date,
        pack=len(replaced) < len(known) and is_stale(model.price_date, today),
        replaced=tuple(key for key, value in replaced.items() if value.date and is_stale(value.date, today)),
        undated=tuple(key for key, value in replaced.items() if not value.date and not mixed_work(key)),
    )


def is_stale(dated: str, today: date) -> bool:
    """Whether a day or month (ISO 8601) lies more than three months before today.

    A month counts until its last day; a text that is no date is not judged.
    """
    read = _read(dated)
    if read is None:
        return False
    year, month, day = read
    passed = (today.year - year) * 12 + today.month - month
    return passed > STALE_AFTER or (passed == STALE_AFTER and day is not None and today.day > day)


def month_in_words(dated: str) -> str:
    """Such as "November 2026" for "2026-11"; the text itself where it is no date."""
    read = _read(dated)
    return f"{MONTHS[read[1] - 1]} {read[0]}" if read else dated


def stale_in_words(model: CostModel, found: Staleness) -> str:
    """What to check before a decision, in sentences; "" where nothing is stale."""
    said = []
    if found.pack:
        month = month_in_words(found.price_date)
        said.append(f"Prices are of {month}, over three months old: check them before a decision.")
    if found.replaced:
        labels = [pack_values(model)[key].label for key in found.replaced]
        what = "This replaced value is" if len(labels) == 1 else "These replaced values are"
        said.append(f"{what} over three months old: {'; '.join(labels)}.")
    return " ".join(said)


def _read(dated: str) -> tuple[int, int, int | None] | None:
    parts = re.fullmatch(r"([0-9]{4})-([0-9]{2})(?:-([0-9]{2}))?", dated)
    if parts is None or not 1 <= int(parts[2]) <= 12:
        return None
    return int(parts[1]), int(parts[2]), int(parts[3]) if parts[3] else None
