"""Drawing of charts: SVG templates filled with values, colours and escaped text.

Only the SVG that Qt and WeasyPrint draw alike is used in the templates. Charts are
written in English; each is given `say`, which tells a text in the reader's language,
and lays out what that says: it may be longer.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any

from jinja2 import FileSystemLoader, StrictUndefined
from jinja2.sandbox import ImmutableSandboxedEnvironment

from bearings.report.charts_text import lines_of, text_width
from bearings.report.safe_text import legal
from bearings.resources import resource

Palette = Mapping[str, str]
Say = Callable[[str], str]

WIDTH = 660  # units of a chart as wide as the text; on paper 170 mm


def as_written(text: str) -> str:
    """A text of a chart in English."""
    return text


def draw(template: str, palette: Palette, **values: Any) -> str:
    """The chart template filled with values and colours; all text is escaped."""
    return _environment().get_template(template).render(c=dict(palette), **values)


def empty(palette: Palette, sentence: str, say: Say = as_written) -> str:
    """What stands in place of a chart that has nothing to show."""
    told = say(sentence)
    lines = lines_of(told, WIDTH - 32, 14, most=3)
    return draw("empty.svg.j2", palette, width=WIDTH, height=36 + 20 * len(lines), lines=lines, title=told)


def spaced(marks: Sequence[tuple[str, float]], size: float) -> list[tuple[str, float]]:
    """Of labels with their places along a scale those that stand clear of each other, from the first on."""
    for every in range(1, len(marks) + 1):
        kept = marks[::every]
        if all(
            after[1] - before[1] > (text_width(before[0], size) + text_width(after[0], size)) / 2 + 6
            for before, after in itertools.pairwise(kept)
        ):
            return list(kept)
    return list(marks[:1])


def prepare() -> None:
    """Compile every chart template, so that no chart has to wait for it."""
    environment = _environment()
    for name in environment.list_templates():
        environment.get_template(name)


@cache
def _environment() -> ImmutableSandboxedEnvironment:
    environment = ImmutableSandboxedEnvironment(
        loader=FileSystemLoader(resource("report_templates", "charts")),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_legal,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["n"] = _coordinate
    return environment


def _legal(value: Any) -> Any:
    """Text may be pasted from anywhere; markup is ours."""
    plain = isinstance(value, str) and not hasattr(value, "__html__")
    return legal(value) if plain else value


def _coordinate(number: float) -> str:
    """A coordinate in tenths of a unit, as short as it can be written."""
    return f"{number:.1f}".removesuffix(".0")
