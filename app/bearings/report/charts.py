"""Charts as SVG text from templates, the same for screen and paper.

Values go in as plain numbers, colours as a palette (a theme of
`assets/theme.json`). Each chart has a text equivalent beside it. Here are the
charts of scores; costs, roadmap and moves have modules of their own.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from bearings.domain.rounding import whole
from bearings.report.charts_draw import WIDTH, Palette, Say, as_written, draw, empty
from bearings.report.charts_text import ELLIPSIS, HYPHEN, cut, lines_of, text_width
from bearings.report.no_break import in_one_piece

RADAR_GUTTER = 140.0  # beside an axis, for its label
KEY_LINE, KEY_GAP = 34.0, 18.0  # of the key of a radar: a line with what follows it; between two
CELL_SIZES = (11.0, 10.0)  # of names in a heat map


@dataclass(frozen=True, slots=True)
class Axis:
    """One axis of a radar: values 0 to 100, None is not rated."""

    label: str
    value: float | None
    target: float
    previous: float | None = None


@dataclass(frozen=True, slots=True)
class ScoreRow:
    """One row of the score bars: 0 to 100; `raw` is the score before a cap lowered it."""

    label: str
    score: float | None
    level: int | None
    level_name: str
    low: float | None = None
    high: float | None = None
    target: float | None = None
    raw: float | None = None


@dataclass(frozen=True, slots=True)
class HeatCell:
    """One capability: score 0 to 100, None is not rated; not `applicable` is n/a."""

    name: str
    score: float | None
    level: int | None
    level_name: str = ""
    applicable: bool = True


@dataclass(frozen=True, slots=True)
class HeatGroup:
    """One row of the heat map: a dimension and its capabilities."""

    name: str
    cells: Sequence[HeatCell]


def radar(
    axes: Sequence[Axis],
    palette: Palette,
    *,
    milestone: str = "",
    then: str = "was",
    reach: float = 150.0,
    say: Say = as_written,
) -> str:
    """A radar of three or more axes with the target line; labels carry the numbers.

    `milestone` names the earlier state whose values are the axes' `previous`, `then` is
    the word before each of them; `reach` is the length of an axis, smaller where the chart
    is shown small and its labels must be read.
    """
    if len(axes) < 3:
        return empty(palette, "There is nothing to draw yet.", say)
    size = 2 * (reach + RADAR_GUTTER)
    earlier = any(axis.previous is not None for axis in axes)
    centre = (size / 2, reach + 40)

    def point(number: int, value: float) -> tuple[float, float]:
        angle = 2 * math.pi * number / len(axes) - math.pi / 2
        return centre[0] + reach * value / 100 * math.cos(angle), centre[1] + reach * value / 100 * math.sin(
            angle
        )

    labels = []
    for number, axis in enumerate(axes):
        x, y = point(number, 100)
        side = "middle" if abs(x - centre[0]) < 1 else "start" if x > centre[0] else "end"
        away = 14.0 if side != "middle" else 0.0
        room = size if side == "middle" else size - x - away if side == "start" else x - away
        name = axis.label if axis.value is None else f"{axis.label} {whole(axis.value)}"
        lines = lines_of(say(name), room, 14, strong=True, most=1 if side == "middle" else 3)
        labels.append(
            {
                "x": x + (away if side == "start" else -away),
                "y": y + (-28 if side == "middle" and y < centre[1] else 22 if side == "middle" else -4),
                "anchor": side,
                "lines": lines,
                "below": lines_of(_beneath(axis, then, say), room, 12, most=2 if side == "middle" else 3),
            }
        )
    return draw(
        "radar.svg.j2",
        palette,
        width=size,
        height=2 * (reach + 45) + (32 if earlier else 0),
        centre=centre,
        rings=[
            {"value": value, "points": _points(point(n, value) for n in range(len(axes)))}
            for value in (20, 45, 70, 95)
        ],
        spokes=[point(n, 100) for n in range(len(axes))],
        shape=_points(point(n, axis.value or 0) for n, axis in enumerate(axes)),
        dots=[point(n, axis.value) for n, axis in enumerate(axes) if axis.value is not None],
        target=_points(point(n, axis.target) for n, axis in enumerate(axes)),
        previous=_points(point(n, axis.previous or 0) for n, axis in enumerate(axes)) if earlier else "",
        key=_radar_key([say(word) for word in ("now", "target", milestone or "earlier")], size)
        if earlier
        else [],
        labels=labels,
        title=say(radar_in_words(axes, milestone=milestone)),
    )


def radar_in_words(axes: Sequence[Axis], *, milestone: str = "") -> str:
    """The numbers of a radar as a sentence."""
    then = f"{milestone}: " if milestone else "earlier "
    parts = (
        f"{a.label} {'not rated' if a.value is None else whole(a.value)} (target {whole(a.target)}"
        + ("" if a.previous is None else f", {then}{whole(a.previous)}")
        + ")"
        for a in axes
    )
    return f"Scores of 100 against target: {'; '.join(parts)}."


def _radar_key(words: Sequence[str], size: float) -> list[dict[str, Any]]:
    """The words of the three lines, in the middle below the radar; the last takes what the others leave."""
    room = size - len(words) * (KEY_LINE + KEY_GAP)
    shown: list[str] = []
    for number, word in enumerate(words):
        left = room - sum(text_width(one, 12) for one in shown)
        shown.append(cut(word, min(left / (len(words) - number) if number < 2 else left, 200), 12))
    wide = [KEY_LINE + text_width(word, 12) for word in shown]
    place = (size - sum(wide) - KEY_GAP * (len(words) - 1)) / 2
    key = []
    for word, taken in zip(shown, wide, strict=True):
        key.append({"x": place, "word": word})
        place += taken + KEY_GAP
    return key


def _beneath(axis: Axis, then: str, say: Say) -> str:
    """What stands below a label, each part of it whole: no line ends before a number."""
    parts = [f"target {whole(axis.target)}"]
    if axis.value is None:
        parts.insert(0, "not rated")
    if axis.previous is not None:
        parts.append(f"{then} {whole(axis.previous)}")
    return ", ".join(in_one_piece(say(part)) for part in parts)


def score_bars(rows: Sequence[ScoreRow], palette: Palette, say: Say = as_written) -> str:
    """A bar a row from 0 to 100, with range whisker, target and what a cap took away."""
    if not rows:
        return empty(palette, "There are no scores to show yet.", say)
    left, width, step = 130.0, 400.0, 46.0

    def x(value: float) -> float:
        return left + width * value / 100

    drawn = []
    for number, row in enumerate(rows):
        drawn.append(
            {
                "y": 34 + number * step,
                "label": cut(say(row.label), left - 8, 14, strong=True),
                "level": row.level or 0,
                "level_name": cut(say(row.level_name), WIDTH - left - width - 46, 12),
                "rated": row.score is not None,
                "score": cut(
                    _score(row, say),
                    WIDTH - left - width - 12,
                    16 if row.score is not None else 13,
                    strong=True,
                ),
                "end": x(row.score or 0),
                "raw": x(row.raw)
                if row.raw is not None and row.score is not None and row.raw > row.score
                else None,
                "low": x(row.low)
                if row.low is not None and row.high is not None and row.high - row.low >= 1
                else None,
                "high": x(row.high) if row.high is not None else None,
                "target": x(row.target) if row.target is not None else None,
            }
        )
    return draw(
        "score_bars.svg.j2",
        palette,
        width=WIDTH,
        height=34 + len(rows) * step + 18,
        left=left,
        bar_width=width,
        rows=drawn,
        ticks=[(value, x(value)) for value in (0, 20, 45, 70, 95)],
        title=say(score_bars_in_words(rows)),
    )


def _score(row: ScoreRow, say: Say) -> str:
    return say("not rated") if row.score is None else str(whole(row.score))


def score_bars_in_words(rows: Sequence[ScoreRow]) -> str:
    """The numbers of score bars as a sentence."""
    parts = []
    for row in rows:
        if row.score is None:
            parts.append(f"{row.label} not rated")
            continue
        text = f"{row.label} {whole(row.score)} ({row.level_name})"
        if row.raw is not None and row.raw > row.score:
            text += f", {whole(row.raw)} before a cap"
        if row.low is not None and row.high is not None and row.high - row.low >= 1:
            text += f", range {whole(row.low)} to {whole(row.high)}"
        parts.append(text)
    return f"Scores of 100: {'; '.join(parts)}."


def heat_map(groups: Sequence[HeatGroup], palette: Palette, say: Say = as_written) -> str:
    """A cell a capability with score, level and name; dashed where not rated, hatched where n/a."""
    widest = max((len(group.cells) for group in groups), default=0)
    if not widest:
        return empty(palette, "There are no capabilities to show yet.", say)
    left, gap = 96.0, 4.0
    wide = (WIDTH - left + gap) / widest - gap
    size, names = _cell_names(groups, wide - 14, say)
    tall = 41.0 + 13 * max(3, *(len(name) for row in names for name in row))
    rows = []
    for number, group in enumerate(groups):
        cells = []
        for place, cell in enumerate(group.cells):
            cells.append(
                {
                    "x": left + place * (wide + gap),
                    "kind": "na" if not cell.applicable else "unrated" if cell.score is None else "rated",
                    "level": max(cell.level or 0, 1),
                    "figure": cut(
                        say(_figure(cell)), wide - 14, 17 if cell.score is not None else 12, strong=True
                    ),
                    "level_name": cut(say(cell.level_name), wide - 46, 11) if cell.score is not None else "",
                    "lines": names[number][place],
                }
            )
        name = lines_of(say(group.name), left - 12, 13, most=3, strong=True)
        rows.append({"y": number * (tall + gap), "name": name, "cells": cells})
    return draw(
        "heat_map.svg.j2",
        palette,
        width=WIDTH,
        height=len(rows) * (tall + gap) - gap,
        wide=wide,
        tall=tall,
        size=size,
        rows=rows,
        title=say(heat_map_in_words(groups)),
    )


def _cell_names(groups: Sequence[HeatGroup], room: float, say: Say) -> tuple[float, list[list[list[str]]]]:
    """The names in lines, row by row, and their size: a little smaller where a word would be parted."""
    for size in CELL_SIZES:
        names = [[lines_of(say(cell.name), room, size, most=4) for cell in group.cells] for group in groups]
        if not any(line.endswith((ELLIPSIS, HYPHEN)) for row in names for lines in row for line in lines):
            break
    return size, names


def heat_map_in_words(groups: Sequence[HeatGroup]) -> str:
    """The numbers of a heat map as sentences."""
    said = []
    for group in groups:
        cells = (
            f"{cell.name} {_figure(cell)}"
            + (f" ({cell.level_name})" if cell.score is not None and cell.level_name else "")
            for cell in group.cells
        )
        said.append(f"{group.name}: {'; '.join(cells)}.")
    return f"Scores of 100. {' '.join(said)}" if said else "No capabilities."


def _figure(cell: HeatCell) -> str:
    if not cell.applicable:
        return "n/a"
    return "not rated" if cell.score is None else str(whole(cell.score))


def _points(pairs: Iterable[tuple[float, float]]) -> str:
    return " ".join(f"{x:.1f},{y:.1f}" for x, y in pairs)
