"""Timeline: the actions of the roadmap on a calendar, whole for a screen and in pieces for pages.

Days of the calendar count from the start of the roadmap.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from bearings.domain.roadmap.action_facts import ActionFacts
from bearings.domain.roadmap.action_model import Horizon
from bearings.domain.roadmap.roadmap import PlannedAction
from bearings.report.charts_draw import WIDTH, Palette, Say, as_written, draw, empty
from bearings.report.charts_text import cut, lines_of, text_width, tidy

TIMELINE_TOP, TIMELINE_STEP = 44.0, 24.0  # where the rows of the timeline begin, and how tall each is
LEFT = 276.0  # units for the names of the actions
KEY_STEP = 14.0  # a line of the key


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
    laid = _laid_out(spans, horizons, width, say)
    key, bottom = laid["key"], TIMELINE_TOP + len(spans) * TIMELINE_STEP + 4
    title = say(timeline_in_words(spans))
    return _drawn(palette, laid, width, title=title, bottom=bottom, height=bottom + 2 + _room_of(key))


def timeline_in_pieces(
    spans: Sequence[Span], horizons: Sequence[Band], palette: Palette, *, rows: int, say: Say = as_written
) -> tuple[str, list[str]]:
    """The same to be put below each other: the horizons with the key, then pieces of so many rows."""
    laid = _laid_out(spans, horizons, WIDTH, say)
    room = _room_of(laid["key"])
    tall = TIMELINE_TOP + room
    place = {"top": tall, "bottom": tall, "height": tall, "key_bottom": room}
    head = _drawn(palette, {**laid, "rows": []}, WIDTH, title=say(horizons_in_words(horizons)), **place)
    pieces = []
    for first in range(0, len(spans), rows):
        few = [
            {**row, "y": number * TIMELINE_STEP}
            for number, row in enumerate(laid["rows"][first : first + rows])
        ]
        tall = len(few) * TIMELINE_STEP
        place = {"top": 0.0, "bottom": tall, "height": tall, "headed": False}
        title = say(timeline_in_words(spans[first : first + rows]))
        pieces.append(_drawn(palette, {**laid, "rows": few, "key": []}, WIDTH, title=title, **place))
    return head, pieces


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


def horizons_in_words(horizons: Sequence[Band]) -> str:
    """The horizons with their days as a sentence."""
    said = "; ".join(f"{band.name} day {tidy(band.from_day)} to {tidy(band.to_day)}" for band in horizons)
    return f"Horizons: {said}."


def _laid_out(spans: Sequence[Span], horizons: Sequence[Band], width: float, say: Say) -> dict[str, Any]:
    """Rows, horizons and key of the chart as they are drawn, the rows from the top of the whole."""
    last = max([band.to_day for band in horizons] + [span.horizon_start_day + span.finish for span in spans])
    scale = (width - LEFT - 8) / (last or 1.0)

    def x(day: float) -> float:
        return LEFT + min(max(day, 0.0), last) * scale

    size, labels = _labels([f"✓ {say(s.label)}" if s.done else say(s.label) for s in spans], LEFT - 14)
    rows = [
        _row(span, x, LEFT, width, say)
        | {"y": TIMELINE_TOP + number * TIMELINE_STEP, "label": labels[number]}
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
    bands = [
        {
            "x": x(band.from_day if number else 0),
            "end": x(band.to_day),
            "shaded": number % 2 == 1,
            "name": names[number],
            "day": f"{band.to_day:g}",
        }
        for number, band in enumerate(horizons)
    ]
    return {"rows": rows, "bands": bands, "key": _key_lines([*numbered, *words], width), "size": size}


def _drawn(palette: Palette, laid: dict[str, Any], width: float, **given: Any) -> str:
    """The chart, or a piece: `headed` has the names of the horizons, `key_bottom` is where the key ends."""
    values = {"top": TIMELINE_TOP, "headed": True, "key_bottom": given["height"], **laid, **given}
    return draw("timeline.svg.j2", palette, width=width, **values)


def _room_of(key: Sequence[str]) -> float:
    """Units that the lines of the key take."""
    return 6 + KEY_STEP * len(key) if key else 0.0


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
