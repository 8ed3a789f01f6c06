"""Rounding: one rule for comparing, one for showing. Source: blueprint 1.8, model `rounding`."""

from __future__ import annotations

import math


def compared(number: float) -> float:
    """`number` rounded half up to four decimals, as every threshold sees it."""
    return math.floor(number * 10_000 + 0.5) / 10_000


def whole(number: float) -> int:
    """`number` rounded half up to a whole number, as scores are shown."""
    return math.floor(compared(number) + 0.5)


def significant(number: float, digits: int = 2) -> float:
    """`number` rounded half up to so many significant figures, as money is shown."""
    if number == 0:
        return 0.0
    step: float = 10.0 ** (math.floor(math.log10(abs(number))) - digits + 1)
    return math.floor(number / step + 0.5) * step


def percent(share: float) -> str:
    """A share from 0 to 1 as shown, "84 %"; the space does not break at the end of a line."""
    return f"{whole(share * 100)}\u00a0%"


def days_in_words(days: float) -> str:
    """Person-days with their unit."""
    return f"{days:g} person-day" if days == 1 else f"{days:g} person-days"
