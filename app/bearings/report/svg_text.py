"""Text of charts drawn a line at a time, where the layout engine (WeasyPrint 70) places every letter alone.

Laying out each letter of a chart cost more than all its bars. A line that
needs no placing within it is handed over whole, which keeps its kerning and
makes it one piece for those who search or copy; any other goes the engine's way.
"""

from __future__ import annotations

import re
from math import inf
from typing import Any

from weasyprint import svg as engine
from weasyprint.css.properties import INITIAL_VALUES
from weasyprint.draw.text import draw_emojis, draw_first_line
from weasyprint.matrix import Matrix
from weasyprint.svg.bounding_box import extend_bounding_box
from weasyprint.svg.text import Style, TextBox
from weasyprint.svg.text import text as letter_by_letter
from weasyprint.svg.utils import size
from weasyprint.text.line_break import split_first_line

PLACED = ("dx", "dy", "rotate", "letter-spacing", "textLength", "direction", "font-style")
ALIGNED = ("display-anchor", "dominant-baseline", "alignment-baseline")
_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?")


def draw_whole_lines() -> None:
    """Have the engine draw text so, from now on."""
    engine.text = text
    engine.TAGS.update(dict.fromkeys(("a", "text", "textPath", "tspan"), text))


def text(svg: Any, node: Any, font_size: float) -> None:
    """Draw a text node; takes the place of the engine's function of that name."""
    if not _is_plain_line(node):
        letter_by_letter(svg, node, font_size)
        return
    style = Style(INITIAL_VALUES)
    style.font_config = svg.font_config
    style["font_family"] = [name.strip("\"'") for name in node.get("font-family", "sans-serif").split(",")]
    style["font_weight"] = int(node.get("font-weight", 400))
    style["font_size"] = font_size
    layout, _, _, width, height, baseline = split_first_line(node.text, style, svg.context, inf, 0)
    x, y = size(node.get("x"), font_size, svg.inner_width), size(node.get("y"), font_size, svg.inner_height)
    svg.cursor_position, svg.cursor_d_position = (x + width, y), [0, 0]
    corners = ((x, y - baseline), (x + width, y - baseline + height))
    node.text_bounding_box = extend_bounding_box(node.text_bounding_box, corners)
    svg.stream.push_state()
    fill, stroke = svg.set_graphical_state(node, font_size)
    svg.stream.begin_text()
    layout.reactivate(style)
    svg.fill_stroke(fill, stroke, text=True)
    line = TextBox(layout, style)
    line.baseline = baseline
    emojis = draw_first_line(svg.stream, line, "none", "none", Matrix(d=-1, e=x, f=y))
    svg.stream.end_text()
    svg.stream.pop_state()
    draw_emojis(svg.stream, style, x, y, emojis)


def _is_plain_line(node: Any) -> bool:
    """One line at one point, in letters of a known weight, with nothing moved within it."""
    if node.tag != "text" or not node.text or any(True for _ in node):
        return False
    if any(node.get(name) for name in (*PLACED, *ALIGNED)):
        return False
    numbers = (node.get("x", ""), node.get("y", ""), node.get("font-weight", "400"))
    return all(_NUMBER.fullmatch(number) for number in numbers)
