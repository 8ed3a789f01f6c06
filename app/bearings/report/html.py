"""HTML of a report: a template folder rendered in the sandbox, with nothing but plain data.

A template is an edition: a folder of `report_templates/` that is put together
from shared parts and its own. It may be a stranger's, so it gets plain JSON, no
files but those, no dangerous filters, and a limit on what it may write.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Callable, Iterable, Mapping, Set
from contextvars import ContextVar
from dataclasses import dataclass
from functools import lru_cache, partial
from pathlib import Path
from typing import Any

from jinja2 import TemplateError

from bearings.errors import RenderError
from bearings.report.editions import Edition, adapted, at_fault, edition, sources
from bearings.report.no_break import title_kept, units_kept
from bearings.report.order import Paper
from bearings.report.pictures import draw_pictures
from bearings.report.sandbox import Sandbox, fault_in_words, sandbox
from bearings.report.sheet import plain_sheet, sheet_of
from bearings.report.typesetting import typeset
from bearings.report.words import ENGLISH, Words, words_in
from bearings.resources import resource

MAX_OUTPUT = 8_000_000  # characters of HTML
ASSET = "app-asset:"
STYLE, SHEET = "style.css.j2", "edition.sheet"  # a style sheet that reads this leaves the size to us
_TELLING: ContextVar[tuple[Words, Set[str]]] = ContextVar("telling", default=(ENGLISH, frozenset()))
_TITLE = re.compile(r'(<(?:h2\b|p class="lead"|li class="told")[^>]*>)([^<]{40,})(?=</)')  # and what leads in


@dataclass(frozen=True, slots=True)
class Page:
    """A report as HTML and the pictures it refers to, by name."""

    html: str
    assets: Mapping[str, tuple[str, bytes]]  # name to media type and bytes
    scale: float = 1.0  # of the print against what the style sheet says


def make_html(
    template: str,
    context: dict[str, Any],
    *,
    own: Set[str] = frozenset(),
    paper: Paper = "",
    leave_out: Iterable[str] = (),
    templates: Path | None = None,
    tight: bool = False,
) -> Page:
    """The report in the edition `template`, filled with `context`. Raises `RenderError`.

    Where its language is not English, texts in `own` stay as they are: people wrote them.
    `templates` is the folder of editions that do not come with Bearings. A `tight` one takes
    fewer pages.
    """
    chosen = adapted(edition(template, templates), paper, leave_out)
    if chosen.compares and not context["changes"]:
        raise RenderError(f'The edition "{template}" needs a milestone to begin with.')
    words = words_in(context["document"]["language"])
    telling = _TELLING.set((words, own))
    try:
        return _made(chosen, context, words, own, templates, tight)
    finally:
        _TELLING.reset(telling)


def _made(
    chosen: Edition,
    context: dict[str, Any],
    words: Words,
    own: Set[str],
    templates: Path | None,
    tight: bool,
) -> Page:
    palette = palette_of(context["document"].get("accent", ""))
    drawn = draw_pictures(context, palette, partial(_said, words, own, told=Words.told))
    assets = {f"{name}.svg": ("image/svg+xml", svg.encode()) for name, (svg, _) in drawn.items()}
    if logo := context["document"].get("logo", ""):
        assets["logo.png"] = ("image/png", base64.b64decode(logo, validate=True))
    files = sources(chosen, templates)
    ours = SHEET in files[STYLE]
    sheet = sheet_of(chosen.paper, words.language, tight=tight) if ours else plain_sheet(chosen.paper)
    alike = {name: said for name, (_, said) in drawn.items()}
    described = {**chosen.model_dump(), "sheet": sheet._asdict()}
    given = {**context, "edition": described, "c": palette, "pictures": alike}
    data = json.loads(json.dumps(given))
    try:
        environment = _compiled(tuple(files.items()), words.language)
        pieces: list[str] = []
        size = 0
        for piece in environment.get_template("report.html.j2").generate(data):
            size += len(piece)
            if size > MAX_OUTPUT:
                raise RenderError(
                    "The report is too long to be laid out.", remedy="Shorten the longest notes."
                )
            pieces.append(piece)
    except (TemplateError, TypeError, ValueError, ArithmeticError, LookupError, RecursionError) as error:
        raise at_fault(chosen.id, fault_in_words(error, files)) from error
    html = _TITLE.sub(_no_word_alone, "".join(pieces))
    shown = {name: asset for name, asset in assets.items() if ASSET + name in html}
    return Page(html, shown, sheet.scale)


def _no_word_alone(title: re.Match[str]) -> str:
    """A title as it is kept from parting badly: the engine (WeasyPrint 70) balances no lines."""
    return title[1] + title_kept(title[2])


def prepare(template: str) -> None:
    """Parse an edition ahead of the first report that needs it."""
    parts = sources(edition(template))
    environment = _compiled(tuple(parts.items()), ENGLISH.language)
    for name in parts:
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


@lru_cache(maxsize=8)
def _compiled(sources: tuple[tuple[str, str], ...], language: str) -> Sandbox:
    """The sandbox of these sources, kept by their text: parsing them takes longer than filling them."""
    return sandbox(dict(sources), words_in(language), _shown)


def _shown(value: Any) -> Any:
    """A text in the language of the report; no number is parted from its unit: "84 %", "USD 2.7 million"."""
    if not isinstance(value, str) or hasattr(value, "__html__"):
        return value  # markup is escaped already: as it is
    words, own = _TELLING.get()
    return units_kept(_said(words, own, value))


def _said(
    words: Words,
    own: Set[str],
    text: str,
    told: Callable[[Words, str, Set[str]], str] = Words.worded,
) -> str:
    """A text in the language of the report, in the signs of print; what people wrote stays as it is."""
    return text if text in own else typeset(told(words, text, own), words.quotes)
