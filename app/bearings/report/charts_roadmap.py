"""Charts of the roadmap: where it leads, and the load of a horizon.

Days of work are person-days. Every index after today is a planning estimate.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from bearings.domain.rounding import whole
from bearings.report.charts_draw import WIDTH, Palette, Say, as_written, draw, empty
from bearings.report.charts_text import cut, lines_of, tidy


@dataclass(frozen=True, slots=True)
class Load:
    """One horizon: person-days used and there."""

    name: str
    days_text: str
    used: float
    capacity: float


@dataclass(frozen=True, slots=True)
class Step:
    """The state at a day from the start: index 0 to 100 (None: not rated) and verdict name."""

    day: int
    label: str
    overall: float | None
    verdict: str


def trajectory(
    steps: Sequence[Step],
    palette: Palette,
    thresholds: Sequence[tuple[str, float]],
    *,
    tall: float = 210.0,
    say: Say = as_written,
) -> str:
    """A stepped line; `thresholds` name the index from which a verdict is possible.

    Steps stand at equal distances: the horizons differ too much in length to be read on one scale.
    `tall` is the height of 100 points.
    """
    if not any(step.overall is not None for step in steps):
        return empty(palette, "A trajectory can be given once every dimension is rated.", say)
    left, top, width, height = 34.0, 20.0, 470.0, tall
    wide = width / len(steps)

    def y(value: float) -> float:
        return top + height * (1 - value / 100)

    drawn: list[dict[str, Any]] = []
    for number, step in enumerate(steps):
        same = number > 0 and steps[number - 1].verdict == step.verdict
        drawn.append(
            {
                "x": left + number * wide,
                "end": left + (number + 1) * wide,
                "y": None if step.overall is None else y(step.overall),
                "figure": cut(say("not rated"), wide - 10, 11)
                if step.overall is None
                else str(whole(step.overall)),
                "label": cut(say(step.label), wide - 6, 12, strong=True),
                "verdict": lines_of(say(step.verdict), wide - 8, 11, most=4),
                "same": same,
                "estimate": number > 0,
            }
        )
    lines: list[dict[str, Any]] = []
    for name, value in sorted(thresholds, key=lambda threshold: -threshold[1]):
        told = lines_of(say(f"{whole(value)} {name}"), WIDTH - left - width - 12, 11, most=3)
        below = lines[-1]["at"] + 13 * len(lines[-1]["name"]) + 2 if lines else 0.0
        lines.append({"y": y(value), "at": max(y(value), below), "name": told})
    deepest = max(len(step["verdict"]) for step in drawn)
    return draw(
        "trajectory.svg.j2",
        palette,
        width=WIDTH,
        height=top + height + 29 + 13 * deepest,
        left=left,
        right=left + width,
        top=top,
        bottom=top + height,
        steps=drawn,
        thresholds=lines,
        title=say(trajectory_in_words(steps)),
    )


def trajectory_in_words(steps: Sequence[Step]) -> str:
    """Index and verdict at every point as a sentence."""
    said = (
        f"{step.label} {'not rated' if step.overall is None else whole(step.overall)} ({step.verdict})"
        for step in steps
    )
    return f"Index of 100, planning estimate: {'; '.join(said)}." if steps else "No trajectory."


def bar_lengths(load: Load, scale: float) -> dict[str, Any]:
    """Lengths of a capacity bar: the track, what fits, and what is too much."""
    return {
        "track": load.capacity * scale,
        "fits": min(load.used, load.capacity) * scale,
        "over": max(load.used - load.capacity, 0.0) * scale if _over(load) else 0.0,
    }


def _over(load: Load) -> bool:
    return load.used - load.capacity > 0.05


def used_of(load: Load) -> str:
    """The load in words."""
    return f"{tidy(load.used)} of {tidy(load.capacity)} person-days"
