"""Charts of the roadmap: actions on a calendar, where it leads, and the load of a horizon.

Days of work are person-days; days of the calendar count from the start of the roadmap.
Every index after today is a planning estimate.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from bearings.domain.roadmap.action_facts import ActionFacts
from bearings.domain.roadmap.action_model import Horizon
from bearings.domain.roadmap.roadmap import PlannedAction
from bearings.domain.rounding import whole
from bearings.report.charts_draw import WIDTH, Palette, Say, as_written, draw, empty
from bearings.report.charts_text import cut, lines_of, text_width, tidy

TIMELINE_TOP, TIMELINE_STEP = 44.0, 24.0  # where the rows of the timeline begin, and how tall each is


@dataclass(frozen=True, slots=True)
class Load:
    """One horizon: person-days used and there."""

    name: str
    days_text: str
    used: float
    capacity: float


@dataclass(frozen=True, slots=True)
class Span:
    """One action in time: `start` and `finish` are calendar days after `horizon_start_day`."""

    label: str
    horizon_start_day: float
    start: float
    finish: float
    owner: str = ""
    pinned: bool = False
    done: bool = False
    due: float | None = None  # calendar day from the start of the roadmap


@dataclass(frozen=True, slots=True)
class Band:
    """A horizon on the calendar, in days from the start."""

    name: str
    from_day: float
    to_day: float


@dataclass(frozen=True, slots=True)
class Step:
    """The state at a day from the start: index 0 to 100 (None: not rated) and verdict name."""

    day: int
    label: str
    overall: float | None
    verdict: str


def span_of(facts: ActionFacts, planned: PlannedAction, horizon: Horizon, *, done: bool = False) -> Span:
    """The span of a scheduled action: its working days stretched over the days of its horizon."""
    stretch = (horizon.to_day - horizon.from_day) / horizon.working_days
    return Span(
        label=facts.title,
        horizon_start_day=horizon.from_day,
        start=planned.start * stretch,
        finish=planned.finish * stretch,
        owner=facts.person or facts.owner,
        pinned=planned.pinned,
        done=done,
    )


def timeline(
    spans: Sequence[Span],
    horizons: Sequence[Band],
    palette: Palette,
    *,
    width: float = WIDTH,
    say: Say = as_written,
) -> str:
    """A bar an action over the days of the roadmap, in the order given, under the named horizons.

    `width` is in units of the chart: a screen may have more room than paper.
    """
    if not spans or not horizons:
        return empty(palette, "No action is scheduled yet.", say)
    left, top, step = 276.0, TIMELINE_TOP, TIMELINE_STEP
    last = max([band.to_day for band in horizons] + [span.horizon_start_day + span.finish for span in spans])
    scale = (width - left - 8) / (last or 1.0)

    def x(day: float) -> float:
        return left + min(max(day, 0.0), last) * scale

    size, labels = _labels([f"✓ {say(s.label)}" if s.done else say(s.label) for s in spans], left - 14)
    rows = [
        _row(span, x, left, width, say) | {"y": top + number * step, "label": labels[number]}
        for number, span in enumerate(spans)
    ]
    words = [
        say(word)
        for word, seen in (
            ("outlined: done", any(span.done for span in spans)),
            ("corner: pinned", any(span.pinned for span in spans)),
            ("diamond: due date, filled if before the finish", any(span.due is not None for span in spans)),
        )
        if seen
    ]
    names, numbered = _band_names(horizons, scale, say)
    key = _key_lines([*numbered, *words], width)
    return draw(
        "timeline.svg.j2",
        palette,
        width=width,
        height=top + len(rows) * step + 6 + 6 * bool(key) + 14 * len(key),
        bottom=top + len(rows) * step + 4,
        left=left,
        top=top,
        key=key,
        size=size,
        bands=[
            {
                "x": x(band.from_day if number else 0),
                "end": x(band.to_day),
                "shaded": number % 2 == 1,
                "name": names[number],
                "day": f"{band.to_day:g}",
            }
            for number, band in enumerate(horizons)
        ],
        rows=rows,
        title=say(timeline_in_words(spans)),
    )


def timeline_in_words(spans: Sequence[Span]) -> str:
    """First and last day of every action as sentences."""
    said = []
    for span in spans:
        start, finish = span.horizon_start_day + span.start, span.horizon_start_day + span.finish
        notes = [span.owner, "pinned" if span.pinned else "", "done" if span.done else ""]
        more = "".join(f", {note}" for note in notes if note)
        due = f", due day {tidy(span.due)}" if span.due is not None else ""
        said.append(f"{span.label} day {tidy(start)} to {tidy(finish)}{more}{due}")
    return f"Days from the start: {'; '.join(said)}." if said else "No action is scheduled yet."


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


def _band_names(horizons: Sequence[Band], scale: float, say: Say) -> tuple[list[list[str]], list[str]]:
    """The horizons by name, or by number where one is too narrow for its name; then the key says them."""
    told = [say(band.name) for band in horizons]
    names = [
        lines_of(name, (band.to_day - band.from_day) * scale - 4, 11, most=2)
        for name, band in zip(told, horizons, strict=True)
    ]
    if all(" ".join(lines) == " ".join(name.split()) for name, lines in zip(told, names, strict=True)):
        return names, []
    return [[str(n)] for n in range(1, len(told) + 1)], [f"{n} {name}" for n, name in enumerate(told, 1)]


def _key_lines(words: Sequence[str], width: float) -> list[str]:
    """What the marks of a timeline mean, in as many lines as that takes."""
    lines: list[str] = []
    for word in words:
        longer = f"{lines[-1]}  ·  {word}" if lines else ""
        if longer and text_width(longer, 11) <= width:
            lines[-1] = longer
        else:
            lines.append(cut(word, width, 11))
    return lines


def _row(span: Span, x: Callable[[float], float], left: float, end: float, say: Say) -> dict[str, Any]:
    start, finish = span.horizon_start_day + span.start, span.horizon_start_day + span.finish
    wide = max(x(finish) - x(start), 3.0)
    due = None if span.due is None else x(span.due)
    beside = x(start) + wide + 6
    if due is not None and due + 8 > beside and due - 60 < beside:  # the mark would stand in the name
        beside = due + 11
    room = (due - 10 if due is not None and due > beside else end) - beside
    owner, before = say(span.owner), x(start) - 6 - left
    turned = due is None and room < text_width(owner, 10) <= before  # at the other end of the bar
    return {
        "x": x(start),
        "wide": wide,
        "pinned": span.pinned,
        "done": span.done,
        "beside": x(start) - 6 if turned else beside,
        "turned": turned,
        "owner": owner if turned else cut(owner, room, 10) if room > 44 else "",
        "due": due,
        "late": span.due is not None and finish > span.due,
    }


def _labels(texts: Sequence[str], room: float) -> tuple[float, list[list[str]]]:
    """Names of the rows on a line each; all of them smaller, on up to two, where one would be cut."""
    if all(text_width(text, 12) <= room for text in texts):
        return 12.0, [[text] for text in texts]
    return 10.0, [lines_of(text, room, 10) for text in texts]


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
