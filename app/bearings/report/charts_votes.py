"""Votes by level in small, to stand beside a question: a dot a vote, a frame around the value used.

Votes on all types of question stand by the level they are worth, 1 to 5. Those of a crowd are bars
without any words: a thousand of them have to be drawn in one report.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from math import ceil

from bearings.report.charts_draw import Palette, Say, as_written, draw

COLUMN, DOT, FOOT, HEAD = 18.0, 8.0, 15.0, 5.0
MOST_DOTS = 6  # one above the other; more votes are a bar with their number
BAR = 40.0
LOW = 26.0  # the highest bar of a crowd
PRINTED, ID = 20.0, 4.0  # mm: how wide a picture is printed, and the line with the id above it


def spread_name(counts: Sequence[int], used: int | None, *, crowd: bool = False) -> str:
    """What the picture of these votes is called: the same votes are one picture."""
    return f"{'crowd' if crowd else 'votes'}-{'-'.join(map(str, counts))}-u{used or 0}"


def room_for(counts: Sequence[int], *, crowd: bool = False) -> int:
    """Whole mm of height that an id with such a picture below it needs on paper."""
    most = max(counts, default=0)
    tall = LOW + 2 * HEAD if crowd else HEAD + _tall(most) + FOOT
    return ceil(ID + tall * PRINTED / (COLUMN * len(counts)))


def votes_of_crowd(counts: Sequence[int], used: int | None, palette: Palette, say: Say = as_written) -> str:
    """Bars of the levels from 1, as high as their share of the most; `used` is the level that counts."""
    most = max(counts, default=0)
    bars = [
        {
            "x": (place + 0.5) * COLUMN,
            "tall": max(LOW * count / most, 0.5) if most else 0.5,  # a line where nobody voted
            "used": used == place + 1,
        }
        for place, count in enumerate(counts)
    ]
    return draw(
        "votes_crowd.svg.j2",
        palette,
        width=COLUMN * len(counts),
        height=LOW + 2 * HEAD,
        bottom=LOW + HEAD,
        bars=bars,
        title=say(votes_in_words(counts, used)),
    )


def votes_small(counts: Sequence[int], used: int | None, palette: Palette, say: Say = as_written) -> str:
    """Columns of the levels from 1; `used` is the level of the value that counts."""
    return _drawn(tuple(counts), used, say(votes_in_words(counts, used)), tuple(sorted(palette.items())))


@lru_cache(maxsize=512)
def _drawn(
    counts: tuple[int, ...], used: int | None, title: str, colours: tuple[tuple[str, str], ...]
) -> str:
    """Kept: from report to report most votes stay what they are."""
    palette: Mapping[str, str] = dict(colours)
    most = max(counts, default=0)
    stacked = most <= MOST_DOTS
    bottom = HEAD + _tall(most)
    columns = [
        {
            "x": (place + 0.5) * COLUMN,
            "level": place + 1,
            "count": count,
            "used": used == place + 1,
            "dots": [bottom - DOT / 2 - row * DOT for row in range(count)] if stacked else [],
            "bar": 0.0 if stacked else BAR * count / most,
        }
        for place, count in enumerate(counts)
    ]
    return draw(
        "votes_small.svg.j2",
        palette,
        width=COLUMN * len(counts),
        height=bottom + FOOT,
        bottom=bottom,
        columns=columns,
        title=title,
    )


def _tall(most: int) -> float:
    """Height of the highest column: dots one above the other, or a bar with its number."""
    return max(most, 1) * DOT if most <= MOST_DOTS else BAR + 10


def votes_in_words(counts: Sequence[int], used: int | None) -> str:
    """The votes of every level that has some, and the value used, as sentences."""
    said = "; ".join(f"{count} at level {place}" for place, count in enumerate(counts, start=1) if count)
    return f"Votes: {said or 'none'}.{f' Value used: level {used}.' if used else ''}"
