"""Drawing of charts: SVG templates filled with values, colours and escaped text.

Only the SVG that Qt and WeasyPrint draw alike is used in the templates.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from jinja2 import FileSystemLoader, StrictUndefined
from jinja2.sandbox import ImmutableSandboxedEnvironment

from bearings.report.safe_text import legal
from bearings.resources import resource

Palette = Mapping[str, str]

WIDTH = 660  # units of a chart as wide as the text; on paper 170 mm


def draw(template: str, palette: Palette, **values: Any) -> str:
    """The chart template filled with values and colours; all text is escaped."""
    return _environment().get_template(template).render(c=dict(palette), **values)


def empty(palette: Palette, sentence: str) -> str:
    """What stands in place of a chart that has nothing to show."""
    return draw("empty.svg.j2", palette, width=WIDTH, height=56, title=sentence)


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
