"""Steps that the layout engine takes for every box, made shorter; what is printed stays the same to the byte.

The engine (WeasyPrint 70) works out anew for each box what its style alone decides: lengths that
are no percentages, the height of a line, and values that no rule of the sheet touches. Here each
style does so once. A style changes no more when its boxes are laid out; where one has to, the
engine makes a copy, which begins anew.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from typing import Any

from weasyprint.css import ComputedStyle
from weasyprint.css.computed_values import PHYSICAL_FUNCTIONS
from weasyprint.css.properties import INHERITED, INITIAL_NOT_COMPUTED, INITIAL_VALUES
from weasyprint.formatting_structure.boxes import Box
from weasyprint.layout.percent import resolve_percentages
from weasyprint.text.line_break import strut

_SIDES = ("top", "right", "bottom", "left")
_EDGES = tuple(f"border_{side}_width" for side in _SIDES)
_LEAST = ("min_width", "min_height")
_AROUND = tuple(f"{part}_{side}" for part in ("margin", "padding") for side in _SIDES)
_LENGTHS = ("width", "height", *_LEAST, "max_width", "max_height", *_AROUND)
_KEPT_LENGTHS, _KEPT_LINE = "_bearings_lengths", "_bearings_line"  # attributes of a style

_WORKED_OUT = {*INITIAL_NOT_COMPUTED, *PHYSICAL_FUNCTIONS, "page", "position", "float", "display"}
_AS_THEY_ARE = {
    key
    for key in {*INITIAL_VALUES, *INHERITED}
    if key not in _WORKED_OUT and not key.startswith("text_decoration_")
}
_BEGUN_WITH = {key: INITIAL_VALUES[key] for key in _AS_THEY_ARE - set(INHERITED)}
_HANDED_DOWN = frozenset(_AS_THEY_ARE & set(INHERITED))
_ENGINES_OWN: Callable[[Any, str], Any] = ComputedStyle.__missing__
_ENGINES_FUNCTIONS: dict[str, Callable[..., Any]] = {
    "resolve_percentages": resolve_percentages,
    "strut": strut,
}


def take_short_steps() -> None:
    """Have the engine do so, from now on."""
    ComputedStyle.__missing__ = _value_of_style
    for name, ours in (("resolve_percentages", _resolve), ("strut", _height_of_line)):
        for module in [one for key, one in sys.modules.items() if key.startswith("weasyprint.")]:
            if getattr(module, name, None) is _ENGINES_FUNCTIONS[name]:  # each has it by its name
                setattr(module, name, ours)


def _value_of_style(style: Any, key: str) -> Any:
    """The value of a property that a style has not told yet."""
    if key not in style.cascaded:
        if key in _BEGUN_WITH:
            value = style[key] = _BEGUN_WITH[key]
            return value
        if key in _HANDED_DOWN and style.parent_style is not None:
            value = style.parent_style[key]
            if isinstance(value, str | int | float):
                style[key] = value
                return value
    return _ENGINES_OWN(style, key)


def _resolve(box: Any, containing_block: Any) -> None:
    """Give a box its lengths; takes the place of the engine's function, names and all."""
    lengths = _lengths(box.style) if isinstance(box, Box) else None
    if lengths is None:
        resolve_percentages(box, containing_block)
        return
    box.__dict__.update(lengths)
    collapsed = box.style["border_collapse"] == "collapse"
    for edge in _EDGES:
        if not (collapsed and hasattr(box, edge)):  # else settled between neighbours
            setattr(box, edge, box.style[edge])


def _lengths(style: Any) -> Mapping[str, Any] | None:
    """The lengths that a style decides alone, in CSS pixels; None where one hangs on the box around."""
    if not hasattr(style, _KEPT_LENGTHS):
        setattr(style, _KEPT_LENGTHS, _lengths_of(style))
    kept: Mapping[str, Any] | None = getattr(style, _KEPT_LENGTHS)
    return kept


def _lengths_of(style: Any) -> Mapping[str, Any] | None:
    if style["box_sizing"] != "content-box":
        return None
    found = {}
    for name in _LENGTHS:
        value = style[name]
        if value is None or value == "auto":
            found[name] = 0 if value == "auto" and name in _LEAST else value
        elif getattr(value, "unit", "%") != "%":
            found[name] = value.value
        else:
            return None
    return found


def _height_of_line(style: Any) -> tuple[float, float]:
    """Height of a line and its baseline, in CSS pixels; takes the place of the engine's function."""
    kept: tuple[float, float] | None = getattr(style, _KEPT_LINE, None)
    if kept is None:
        kept = strut(style)
        setattr(style, _KEPT_LINE, kept)
    return kept
