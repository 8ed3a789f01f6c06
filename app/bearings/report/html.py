"""HTML of a report: a template folder rendered in the sandbox, with nothing but plain data.

A template is an edition: a folder of `report_templates/` that is put together
from shared parts and its own. It may be a stranger's, so it gets plain JSON, no
files but those, no dangerous filters, and a limit on what it may write.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from jinja2 import DictLoader, StrictUndefined, TemplateError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from bearings.errors import RenderError
from bearings.report.editions import Edition, edition, sources
from bearings.report.pictures import draw_pictures
from bearings.resources import resource

MAX_OUTPUT = 8_000_000  # characters of HTML
REMOVED_FILTERS = ("safe", "attr", "xmlattr", "center", "indent", "urlize", "pprint", "tojson")
REMOVED_GLOBALS = ("lipsum", "cycler", "joiner", "namespace")
ASSET = "app-asset:"
_UNIT = re.compile(r"(?<=\d) (?=(?:%|million\b|billion\b))|(?<=\b[A-Z]{3}) (?=\d)")


@dataclass(frozen=True, slots=True)
class Page:
    """A report as HTML and the pictures it refers to, by name."""

    html: str
    assets: Mapping[str, tuple[str, bytes]]  # name to media type and bytes


def make_html(template: str, context: dict[str, Any]) -> Page:
    """The report in the edition `template`, filled with `context`. Raises `RenderError`."""
    chosen = edition(template)
    palette = palette_of(context["document"].get("accent", ""))
    drawn = draw_pictures(context, palette)
    assets = {f"{name}.svg": ("image/svg+xml", svg.encode()) for name, (svg, _) in drawn.items()}
    if logo := context["document"].get("logo", ""):
        assets["logo.png"] = ("image/png", base64.b64decode(logo, validate=True))
    environment = _environment(chosen)
    words = {name: said for name, (_, said) in drawn.items()}
    given = {**context, "edition": chosen.model_dump(), "c": palette, "pictures": words}
    data = json.loads(json.dumps(given))
    try:
        pieces: list[str] = []
        size = 0
        for piece in environment.get_template("report.html.j2").generate(data):
            size += len(piece)
            if size > MAX_OUTPUT:
                raise RenderError(
                    "The report is too long to be laid out.", remedy="Shorten the longest notes."
                )
            pieces.append(piece)
    except (TemplateError, TypeError, ValueError, OverflowError, RecursionError) as error:
        raise RenderError(
            f'The report template "{template}" has a fault: {type(error).__name__}.',
            remedy="Choose another template, or tell its author.",
        ) from error
    html = "".join(pieces)
    return Page(html, {name: asset for name, asset in assets.items() if ASSET + name in html})


def prepare(template: str) -> None:
    """Parse an edition ahead of the first report that needs it."""
    environment = _environment(edition(template))
    for name in environment.list_templates():
        environment.get_template(name)


def palette_of(accent: str) -> dict[str, str]:
    """The light theme, with the client's accent colour where it can be read on white."""
    colours: dict[str, str] = json.loads(resource("assets", "theme.json").read_text("utf-8"))["themes"][
        "light"
    ]
    if accent and _contrast_on_white(accent) >= 4.5:
        colours = {**colours, "accent": accent}
    return colours


def _contrast_on_white(colour: str) -> float:
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    luminance = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    return 1.05 / (luminance + 0.05)


def _environment(chosen: Edition) -> ImmutableSandboxedEnvironment:
    return _compiled(tuple(sources(chosen).items()))


@lru_cache(maxsize=8)
def _compiled(sources: tuple[tuple[str, str], ...]) -> ImmutableSandboxedEnvironment:
    """The sandbox of these sources, kept by their text: parsing them takes longer than filling them."""
    environment = ImmutableSandboxedEnvironment(
        loader=DictLoader(dict(sources)),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_kept_together,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    for name in REMOVED_FILTERS:
        environment.filters.pop(name, None)
    for name in REMOVED_GLOBALS:
        environment.globals.pop(name, None)
    return environment


def _kept_together(value: Any) -> Any:
    """A number is not parted from its unit at the end of a line: "84 %", "USD 2.7 million"."""
    plain = isinstance(value, str) and not hasattr(value, "__html__")  # markup is escaped already: as it is
    return _UNIT.sub("\u00a0", value) if plain else value
