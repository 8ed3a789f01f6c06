"""Chart of then and now: a line a score from where it was to where it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bearings.domain.rounding import whole
from bearings.report.charts_draw import WIDTH, Palette, Say, as_written, draw, empty
from bearings.report.charts_text import cut, text_width

LEFT, TRACK = 130.0, 350.0
FIRST, STEP, BELOW = 36.0, 34.0, 22.0  # down to the first row, from row to row, and below the last
LEAST_CHANGE, MOST_CHANGE = 56.0, 100.0  # at the right edge, for how much it changed
DOT = 7.0  # half of what a dot takes: closer ones would cover each other


@dataclass(frozen=True, slots=True)
class Shift:
    """One score then and now, 0 to 100, None is not rated; `low` and `high` are its range now."""

    label: str
    before: float | None
    after: float | None
    low: float | None = None
    high: float | None = None
    change: str = ""


def shifts(rows: Sequence[Shift], palette: Palette, *, say: Say = as_written) -> str:
    """A row a score: hollow dot then, full dot now, an arrow between, a thin line for its range now."""
    if not rows:
        return empty(palette, "There are no scores to show yet.", say)
    drawn = []
    for number, row in enumerate(rows):
        was, now = (None if value is None else _x(value) for value in (row.before, row.after))
        told = say(row.change) if row.before is not None and row.after is not None else ""
        change = cut(told, MOST_CHANGE, 15, strong=True)
        room = WIDTH - LEFT - TRACK - 14 - max(text_width(change, 15, strong=True) + 10, LEAST_CHANGE)
        ranged = row.low is not None and row.high is not None and row.high - row.low >= 1
        drawn.append(
            {
                "y": FIRST + number * STEP,
                "label": cut(say(row.label), LEFT - 8, 14, strong=True),
                "was": was,
                "now": now,
                "line": _line(was, now),
                "range": (_x(row.low or 0), _x(row.high or 0)) if ranged else None,
                "figures": cut(_figures(row, say), room, 13),
                "change": change,
            }
        )
    return draw(
        "shifts.svg.j2",
        palette,
        width=WIDTH,
        height=FIRST + (len(rows) - 1) * STEP + BELOW,
        left=LEFT,
        track=TRACK,
        rows=drawn,
        ticks=[(value, _x(value)) for value in (0, 20, 45, 70, 95)],
        title=say(shifts_in_words(rows)),
    )


def shifts_in_words(rows: Sequence[Shift]) -> str:
    """The numbers of the chart as a sentence."""
    parts = (f"{row.label} from {_said(row.before)} to {_said(row.after)}" for row in rows)
    return f"Scores of 100, then and now: {'; '.join(parts)}." if rows else "There are no scores to show yet."


def _line(was: float | None, now: float | None) -> tuple[float, float, int] | None:
    """Where the arrow begins and ends, and which way it points; None where the dots touch."""
    if was is None or now is None or abs(now - was) < 2 * DOT + 4:
        return None
    way = 1 if now > was else -1
    return was + way * DOT, now - way * (DOT + 1), way


def _figures(row: Shift, say: Say) -> str:
    if row.before is None and row.after is None:
        return say("not rated")
    was, now = _said(row.before), _said(row.after)
    return now if was == now else say(f"{was} to {now}")


def _said(value: float | None) -> str:
    return "not rated" if value is None else str(whole(value))


def _x(value: float) -> float:
    return LEFT + TRACK * value / 100
