"""Tokens: the colours, sizes and radii of assets/theme.json as values.

One file feeds the window, the charts and the paper, so nothing here invents a
colour. No Qt: a `Theme` holds "#rrggbb" text. What is read before the first paint
is a NamedTuple: to build a dataclass is to write and compile code, up to 1.5 ms.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from typing import Any, Literal, NamedTuple

from bearings.resources import resource

ThemeName = Literal["light", "dark", "contrast"]
TextVariant = Literal["presenter", "title", "heading", "body", "secondary", "label"]


class Theme(NamedTuple):
    """One set of colours, each "#rrggbb"; the names are those of assets/theme.json."""

    name: ThemeName
    page: str
    surface: str
    surface_alt: str
    text: str
    muted: str
    border: str
    border_strong: str
    accent: str
    accent_text: str
    accent_tint: str
    focus: str
    selection: str
    disabled_text: str
    level_1: str
    level_2: str
    level_3: str
    level_4: str
    level_5: str
    level_1_text: str
    level_2_text: str
    level_3_text: str
    level_4_text: str
    level_5_text: str
    unrated: str
    critical: str
    high: str
    medium: str
    low: str
    info: str
    positive: str
    danger: str
    danger_tint: str
    warning_tint: str
    chart_target: str
    chart_previous: str

    def colour(self, token: str) -> str:
        """The colour of that name; KeyError if no token is called so."""
        if token == "name" or token not in self._fields:
            raise KeyError(token)
        return str(getattr(self, token))

    def level(self, level: int | None) -> tuple[str, str]:
        """Fill and ink of a level 1 to 5; None or 0 is "not rated yet"."""
        if not level:
            return self.unrated, self.muted
        return self.colour(f"level_{level}"), self.colour(f"level_{level}_text")

    def as_palette(self) -> dict[str, str]:
        """Token name to colour, as the chart templates take it."""
        return {name: colour for name, colour in self._asdict().items() if name != "name"}


class Tokens(NamedTuple):
    """The whole file. Sizes are pixels at 100 % zoom, `motion` is milliseconds."""

    themes: Mapping[ThemeName, Theme]
    sizes: Mapping[str, int]
    text_line: float
    title_line: float
    card_radius: int
    control_radius: int
    motion: int


@cache
def tokens() -> Tokens:
    """The tokens that ship with the program, read once."""
    raw: dict[str, Any] = json.loads(resource("assets", "theme.json").read_text("utf-8"))
    return Tokens(
        themes={name: Theme(name=name, **colours) for name, colours in raw["themes"].items()},
        sizes=raw["type"],
        text_line=raw["line_height"]["text"],
        title_line=raw["line_height"]["title"],
        card_radius=raw["radius"]["card"],
        control_radius=raw["radius"]["control"],
        motion=raw["motion_ms"],
    )
