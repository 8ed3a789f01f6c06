"""Charts as SVG text from templates, the same for screen and paper.

Values go in as plain numbers, colours as a palette (a theme of
`assets/theme.json`). Each chart has a text equivalent beside it. Only the SVG
both engines draw alike is used.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from jinja2 import FileSystemLoader, StrictUndefined
from jinja2.sandbox import ImmutableSandboxedEnvironment

from bearings.domain.rounding import whole
from bearings.resources import resource

Palette = Mapping[str, str]


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


def radar(axes: Sequence[Axis], palette: Palette) -> str:
    """A radar of three or more axes with the target line; labels carry the numbers."""
    size, reach = 580.0, 150.0
    centre = (size / 2, 190.0)

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
        labels.append(
            {
                "x": x + (away if side == "start" else -away),
                "y": y + (-28 if side == "middle" and y < centre[1] else 22 if side == "middle" else -4),
                "anchor": side,
                "label": axis.label if axis.value is None else f"{axis.label} {whole(axis.value)}",
                "below": f"target {whole(axis.target)}"
                if axis.value is not None
                else f"not rated, target {whole(axis.target)}",
            }
        )
    return _draw(
        "radar.svg.j2",
        palette,
        width=size,
        height=390,
        centre=centre,
        rings=[
            {"value": value, "points": _points(point(n, value) for n in range(len(axes)))}
            for value in (20, 45, 70, 95)
        ],
        spokes=[point(n, 100) for n in range(len(axes))],
        shape=_points(point(n, axis.value or 0) for n, axis in enumerate(axes)),
        dots=[point(n, axis.value) for n, axis in enumerate(axes) if axis.value is not None],
        target=_points(point(n, axis.target) for n, axis in enumerate(axes)),
        previous=_points(point(n, axis.previous or 0) for n, axis in enumerate(axes))
        if any(axis.previous is not None for axis in axes)
        else "",
        labels=labels,
        title=radar_in_words(axes),
    )


def radar_in_words(axes: Sequence[Axis]) -> str:
    """The numbers of a radar as a sentence."""
    parts = (
        f"{a.label} {'not rated' if a.value is None else whole(a.value)} (target {whole(a.target)})"
        for a in axes
    )
    return f"Scores of 100 against target: {'; '.join(parts)}."


def score_bars(rows: Sequence[ScoreRow], palette: Palette) -> str:
    """A bar a row from 0 to 100, with range whisker, target and what a cap took away."""
    left, width, step = 130.0, 400.0, 46.0

    def x(value: float) -> float:
        return left + width * value / 100

    drawn = []
    for number, row in enumerate(rows):
        drawn.append(
            {
                "y": 34 + number * step,
                "label": row.label,
                "level": row.level or 0,
                "level_name": row.level_name,
                "score": None if row.score is None else whole(row.score),
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
    return _draw(
        "score_bars.svg.j2",
        palette,
        width=660,
        height=34 + len(rows) * step + 18,
        left=left,
        bar_width=width,
        rows=drawn,
        ticks=[(value, x(value)) for value in (0, 20, 45, 70, 95)],
        title=score_bars_in_words(rows),
    )


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


def _points(pairs: Any) -> str:
    return " ".join(f"{x:.1f},{y:.1f}" for x, y in pairs)


def _draw(template: str, palette: Palette, **values: Any) -> str:
    return _environment().get_template(template).render(c=dict(palette), **values)


@cache
def _environment() -> ImmutableSandboxedEnvironment:
    return ImmutableSandboxedEnvironment(
        loader=FileSystemLoader(resource("report_templates", "charts")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
