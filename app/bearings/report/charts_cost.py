"""Charts of costs: what each route costs with its range, and from which volume another is cheaper.

Amounts are in the pack's currency; every chart says "planning estimate".
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from bearings.domain.wording.report_case import money
from bearings.report.charts_draw import WIDTH, Palette, Say, as_written, draw, empty, spaced
from bearings.report.charts_text import ELLIPSIS, cut, lines_of, short_number, text_width

FILLS = ("solid", "hatched", "plain", "dotted")  # of the parts of a bar, in their order
GAP, LEAST_ROOM, MOST_ROOM = 14.0, 140.0, 240.0  # between bars and amounts; for the amounts
LEFTS = (184.0, 200.0, 216.0, 232.0, 248.0)  # of the bars, for the labels before them
LEAST_LEFT, MOST_LEFT = 64.0, 120.0  # of the lines over volume, for the totals beside them
VOLUMES = "requests a month, each step wider than the last"
CUT_AT = 2.0  # times the largest base amount; whiskers beyond end in an arrow
DASHES = ("", "9 4", "2 4", "12 4 2 4", "5 3")
LOG_FROM = 20.0  # highest against lowest total from which a logarithmic scale reads better


@dataclass(frozen=True, slots=True)
class CostBar:
    """One route: low, base and high amount; `parts` (name, amount) add up to the base."""

    label: str
    low: float
    base: float
    high: float
    parts: Sequence[tuple[str, float]] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class CostLine:
    """One route over volume: `points` are requests a month and the total at that volume."""

    label: str
    points: Sequence[tuple[float, float]]
    emphasised: bool = False


def cost_bars(
    rows: Sequence[CostBar], palette: Palette, currency: str, unit: str, say: Say = as_written
) -> str:
    """A bar a route, split into its parts, with a whisker from low to high.

    `unit` says what the amount covers: "in 12 months", "a month".
    """
    if not rows:
        return empty(palette, "No route can be costed yet.", say)
    top, step = 32.0, 56.0
    labels = [say(row.label) for row in rows]
    left = _room_of_labels(labels)
    amounts = [(say(money(row.base, currency)), say(_span(row, currency))) for row in rows]
    beside = _room_of_amounts(amounts)
    width = WIDTH - left - GAP - beside
    end = _scale_end(rows)

    def x(amount: float) -> float:
        return left + width * min(max(amount, 0.0), end) / end

    names = list(dict.fromkeys(name for row in rows for name, _ in row.parts))
    key = _key([say(name) for name in names], left)
    below = 10 + 16 * (key[-1]["line"] + 1) if key else 4
    axis = f"{currency}, {unit}" if unit else currency
    drawn = [
        {
            "y": top + number * step,
            "label": lines_of(labels[number], left - 14, 13, strong=True),
            "note": cut(say(row.note), left - 14, 11),
            "segments": _segments(row, names, x, say),
            "low": x(row.low),
            "high": x(row.high),
            "base": x(row.base),
            "beyond": row.high > end,
            "amount": cut(amounts[number][0], beside, 14, strong=True),
            "span": cut(amounts[number][1], beside, 11),
        }
        for number, row in enumerate(rows)
    ]
    return draw(
        "cost_bars.svg.j2",
        palette,
        width=WIDTH,
        height=top + len(rows) * step + below,
        left=left,
        right=left + width,
        rows=drawn,
        ticks=spaced([(say(short_number(amount)), x(amount)) for amount in _ticks(end)], 11),
        key=key,
        axis=cut(say(axis), left - 14, 11),
        title=say(cost_bars_in_words(rows, currency, unit)),
    )


def cost_bars_in_words(rows: Sequence[CostBar], currency: str, unit: str) -> str:
    """The numbers of cost bars as a sentence."""
    said = []
    for row in rows:
        parts = ", ".join(f"{name.lower()} {money(amount, currency)}" for name, amount in row.parts if amount)
        said.append(
            f"{row.label} {money(row.base, currency)} ({_span(row, currency)}{f'; {parts}' if parts else ''})"
        )
    return f"Planning estimate {unit}: {'; '.join(said)}." if said else "No route can be costed yet."


def break_even_lines(
    lines: Sequence[CostLine],
    palette: Palette,
    currency: str,
    volume: float | None,
    crossing: float | None,
    say: Say = as_written,
) -> str:
    """Totals over requests a month on a logarithmic scale, with the own volume and where lines meet.

    The lines a break-even is sought between are `emphasised`.
    """
    points = [point for line in lines for point in line.points if point[0] > 0 and point[1] > 0]
    if len({x for x, _ in points}) < 2:
        return empty(palette, "There is no volume to compare routes at yet.", say)
    top, right, height = 30.0, 468.0, 156.0
    first, last = min(x for x, _ in points), max(x for x, _ in points)
    lowest, highest = min(y for _, y in points), max(y for _, y in points)
    steep = highest / lowest > LOG_FROM
    floor, roof = (_below(lowest), highest) if steep else (0.0, highest * 1.04)

    ticks = _decades(floor, roof) if steep else list(_ticks(roof))
    up = [cut(say(short_number(total)), MOST_LEFT - 12, 11) for total in ticks]
    left = max(LEAST_LEFT, *(text_width(one, 11) + 10 for one in up))
    width = right - left
    below = lines_of(say(VOLUMES), right, 11)

    def x(requests: float) -> float:
        share = math.log(min(max(requests, first), last) / first) / math.log(last / first)
        return left + width * share

    def y(total: float) -> float:
        share = math.log(max(total, floor) / floor) / math.log(roof / floor) if steep else total / roof
        return top + height * (1 - share)

    drawn = [_line(line, x, y, number, say) for number, line in enumerate(lines) if line.points]
    _spread(drawn, top + 8, top + height)
    return draw(
        "break_even.svg.j2",
        palette,
        width=WIDTH,
        height=top + height + 32 + 14 * len(below),
        left=left,
        right=right,
        top=top,
        bottom=top + height,
        lines=drawn,
        across=spaced([(say(short_number(r)), x(r)) for r in _decades(first, last, least=2)], 11),
        up=[(label, y(total)) for label, total in zip(up, ticks, strict=True)],
        below=below,
        volume=_mark(volume, first, last, x, "now", say),
        crossing=_mark(crossing, first, last, x, "break-even", say),
        meeting=y(_meeting(lines, crossing)) if crossing else 0.0,
        axis=cut(say(f"Total in {currency}"), right, 11),
        title=say(break_even_in_words(lines, currency, volume, crossing)),
    )


def break_even_in_words(
    lines: Sequence[CostLine], currency: str, volume: float | None, crossing: float | None
) -> str:
    """Both ends of each line, the own volume and the break-even as sentences."""
    said = []
    for line in lines:
        if line.points:
            (few, least), (many, most) = line.points[0], line.points[-1]
            said.append(
                f"{line.label} {money(least, currency)} at {few:,.0f}"
                f" and {money(most, currency)} at {many:,.0f}"
            )
    words = [f"Planning estimate by requests a month: {'; '.join(said)}." if said else "No lines."]
    if volume:
        words.append(f"Present volume: {volume:,.0f} requests a month.")
    if said:
        words.append(
            f"Break-even at about {crossing:,.0f} requests a month."
            if crossing
            else "No break-even within the volumes shown."
        )
    return " ".join(words)


def _scale_end(rows: Sequence[CostBar]) -> float:
    """The largest amount the scale shows: an extreme high must not crush every bar."""
    base, high = max(row.base for row in rows), max(row.high for row in rows)
    return min(high, base * CUT_AT) or high or 1.0


def _room_of_labels(labels: Sequence[str]) -> float:
    """Units from the edge to the bars at which every label stands in two lines, or the most there are."""
    for left in LEFTS:
        if all(not lines_of(label, left - 14, 13, strong=True)[-1].endswith(ELLIPSIS) for label in labels):
            return left
    return LEFTS[-1]


def _room_of_amounts(amounts: Sequence[tuple[str, str]]) -> float:
    """What the widest amount and range beside the bars need."""
    bases = (text_width(base, 14, strong=True) for base, _ in amounts)
    spans = (text_width(span, 11) for _, span in amounts)
    return min(max(LEAST_ROOM, *bases, *spans), MOST_ROOM)


def _segments(row: CostBar, names: Sequence[str], x: Any, say: Say) -> list[dict[str, Any]]:
    segments, done = [], 0.0
    for name, amount in row.parts or (("", row.base),):
        start, end = x(done), x(done + amount)
        done += amount
        if end - start >= 0.5:
            fill = FILLS[names.index(name) % len(FILLS)] if name else FILLS[0]
            told = say(name)
            fits = text_width(told, 11) + 10 <= end - start and fill != "hatched"
            segments.append({"x": start, "wide": end - start, "fill": fill, "name": told if fits else ""})
    return segments


def _key(names: Sequence[str], left: float) -> list[dict[str, Any]]:
    """What the fills mean, from `left` on and in a further line where one is full."""
    parts: list[dict[str, Any]] = []
    place, line = left, 0
    for number, name in enumerate(names):
        shown = cut(name, WIDTH - left - 20, 12)
        wide = 20 + text_width(shown, 12)
        if place > left and place + wide > WIDTH:
            place, line = left, line + 1
        parts.append({"x": place, "line": line, "fill": FILLS[number % len(FILLS)], "name": shown})
        place += wide + 18
    return parts


def _span(row: CostBar, currency: str) -> str:
    """The range as said beside a bar; the currency stands once where both are plain figures."""
    low, high = money(row.low, currency), money(row.high, currency)
    return f"{low} to {high.removeprefix(currency + ' ')}"


def _ticks(end: float) -> Iterable[float]:
    """Round amounts from zero, four to six of them, up to `end`."""
    step = 10.0 ** math.floor(math.log10(end / 4))
    step *= next(factor for factor in (1, 2, 2.5, 5, 10) if end / (step * factor) <= 5)
    return [number * step for number in range(math.floor(end / step + 1e-9) + 1)]


def _decades(low: float, high: float, *, least: int = 0) -> list[float]:
    """1, 2 and 5 times the powers of ten within the span, thinned to those that can be labelled."""
    every = [
        factor * 10.0**power
        for power in range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1)
        for factor in (1, 2, 5)
        if low <= factor * 10.0**power * (1 + 1e-9) and factor * 10.0**power <= high * (1 + 1e-9)
    ]
    tens = [value for value in every if math.isclose(math.log10(value) % 1, 0, abs_tol=1e-9)]
    return tens if len(tens) > max(least, 2) else every[:: 1 if len(every) <= 6 else 2]


def _below(amount: float) -> float:
    power = 10.0 ** math.floor(math.log10(amount))
    return float(math.floor(amount / power) * power)


def _line(line: CostLine, x: Any, y: Any, number: int, say: Say) -> dict[str, Any]:
    points = [(x(r), y(total)) for r, total in line.points]
    room = WIDTH - points[-1][0] - 12
    return {
        "points": " ".join(f"{px:.1f},{py:.1f}" for px, py in points),
        "label": lines_of(say(line.label), room, 12, strong=line.emphasised, most=3),
        "end": points[-1],
        "y": points[-1][1],
        "dash": DASHES[number % len(DASHES)],
        "emphasised": line.emphasised,
    }


def _spread(drawn: list[dict[str, Any]], top: float, bottom: float) -> None:
    """Move the labels at the line ends apart so that none covers another."""
    ordered = sorted(drawn, key=lambda line: float(line["y"]))
    edge = top
    for line in ordered:
        line["y"] = max(line["y"], edge)
        edge = line["y"] + 14 * len(line["label"]) + 3
    edge = bottom + 4
    for line in reversed(ordered):
        edge -= 14 * len(line["label"]) + 3
        line["y"] = min(line["y"], max(edge, top))


def _mark(
    requests: float | None, first: float, last: float, x: Any, word: str, say: Say
) -> dict[str, Any] | None:
    """A volume to be marked, with its label turned inwards; None outside the scale."""
    if requests is None or not first <= requests <= last:
        return None
    place = x(requests)
    label = say(f"{word}: {requests:,.0f}")
    right = place + text_width(label, 11) + 6 < WIDTH - 190
    label = cut(label, WIDTH - place - 6 if right else place - 6, 11, strong=True)
    room = text_width(label, 11, strong=True) + 6
    return {"x": place, "label": label, "anchor": "start" if right else "end", "room": room}


def _meeting(lines: Sequence[CostLine], requests: float) -> float:
    """The total at that volume of the first emphasised line (any, if none is)."""
    line = next((line for line in lines if line.emphasised), lines[0])
    before = max((p for p in line.points if p[0] <= requests), default=line.points[0])
    after = min((p for p in line.points if p[0] >= requests), default=line.points[-1])
    if after[0] == before[0]:
        return before[1]
    return before[1] + (after[1] - before[1]) * (requests - before[0]) / (after[0] - before[0])
