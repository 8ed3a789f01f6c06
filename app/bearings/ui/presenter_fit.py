"""Sizes for the room: as large as the window lets them be, smaller only as far as needed.

All sizes are pixels on a window of 1280 by 720 and grow with it, for a
projected picture is as wide whatever the number of its pixels.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

DESIGN = (1280, 720)
LARGEST, READABLE = 40, 28  # of the question; what does not fit even so is scrolled, not made unreadable
ROWS_LARGEST, ROWS_GOOD, ROWS_READABLE = 30, 22, 16  # of the statements


class Sizes(NamedTuple):
    """Font sizes of question and statements."""

    question: int
    rows: int


def _ladder() -> tuple[Sizes, ...]:
    """From the largest to the smallest: statements give way first, then the question, then statements."""
    steps = [Sizes(LARGEST, rows) for rows in range(ROWS_LARGEST, ROWS_GOOD - 1, -1)]
    steps += [Sizes(question, ROWS_GOOD) for question in range(LARGEST - 2, READABLE - 1, -2)]
    steps += [Sizes(READABLE, rows) for rows in range(ROWS_GOOD - 1, ROWS_READABLE - 1, -1)]
    return tuple(steps)


LADDER = _ladder()


def scale_of(width: int, height: int) -> float:
    """How much larger a window is than the one the sizes are given for."""
    return min(width / DESIGN[0], height / DESIGN[1])


def largest_that(fits: Callable[[Sizes], bool]) -> Sizes:
    """The largest sizes for which `fits` holds; the smallest there are if it never does."""
    low, high = 0, len(LADDER) - 1
    while low < high:
        middle = (low + high) // 2
        if fits(LADDER[middle]):
            high = middle
        else:
            low = middle + 1
    return LADDER[low]


def columns_for(rows: int) -> int:
    """Columns in which that many statements or options stand."""
    return 1 if rows <= 6 else 2 if rows <= 16 else 3
