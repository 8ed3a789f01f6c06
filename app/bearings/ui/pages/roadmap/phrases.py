"""Phrases of the Roadmap page: days, money, people and places in words, each number with its unit."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bearings.domain.isolation import isolated
from bearings.ui.figures import number_locale, short_day
from bearings.ui.worded import worded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bearings.domain.roadmap.action_facts import ActionFacts
    from bearings.domain.roadmap.action_model import Horizon
    from bearings.domain.roadmap.roadmap import Conflict


def _tr(text: str) -> str:
    return QCoreApplication.translate("Roadmap", text)


def days_words(days: float) -> str:
    """Such as "6 person-days"."""
    number = number_words(days)
    return _tr("1 person-day") if number == "1" else _tr("{} person-days").format(number)


def number_words(number: float) -> str:
    """A number of days as people write it: 6, 2.5, 1,200; at most one decimal."""
    rounded = round(float(number), 1)
    locale = number_locale()
    return locale.toString(int(rounded)) if rounded.is_integer() else locale.toString(rounded, "f", 1)


def day_words(iso: str) -> str:
    """Such as "14 Oct 2026"."""
    return short_day(date.fromisoformat(iso))


def span_words(horizon: Horizon) -> str:
    """Such as "day 31 to 90"."""
    return _tr("day {} to {}").format(horizon.from_day, horizon.to_day)


def spend_words(spend: tuple[float, float, float], currency: str) -> str:
    """External cost low to high, such as "USD 10,000 to 50,000" or "up to USD 10,000"."""
    from bearings.domain.wording.report_case import money

    low, _, high = spend
    if not high:
        return _tr("no external cost")
    most = worded(money(high, currency))
    if not low:
        return _tr("up to {}").format(most)
    return (
        most
        if low == high
        else _tr("{} to {}").format(worded(money(low, currency)), most.removeprefix(f"{currency} "))
    )


def owner_words(facts: ActionFacts) -> str:
    """Role and person, whichever is known."""
    return ", ".join(part for part in (facts.owner, isolated(facts.person)) if part)


def count_words(count: int) -> str:
    """A small number in words, others in digits."""
    words = (_tr("no"), _tr("one"), _tr("two"), _tr("three"), _tr("four"), _tr("five"), _tr("six"))
    return words[count] if count < len(words) else str(count)


def conflict_words(conflicts: Sequence[Conflict]) -> str:
    """What a choice breaks, in two or three words."""
    known = {
        "order": _tr("Before what it needs"),
        "dropped": _tr("Needs a dropped action"),
        "time": _tr("Longer than the horizon"),
        "capacity": _tr("Over capacity"),
    }
    first = known.get(conflicts[0].kind, _tr("Does not fit"))
    return first if len(conflicts) == 1 else _tr("{} (+{})").format(first, len(conflicts) - 1)


def sentence(text: str) -> str:
    """The same words with a capital first letter."""
    return text[:1].upper() + text[1:]
