"""Lines of words kept whole, where the engine (WeasyPrint 70) counts the space after the last word as well.

Words that fill a line but for that space, with more text behind them in another
face, were broken after the first of them: a word stood on a line of its own.
"""

from __future__ import annotations

from typing import Any

from weasyprint.layout import inline
from weasyprint.text.line_break import split_first_line

Line = tuple[Any, int, int | None, float, float, float]
_COLLAPSED = ("normal", "nowrap", "pre-line")  # where a space at the end of a line takes no room


def keep_lines_whole() -> None:
    """Have the engine do so, from now on."""
    inline.split_first_line = split_line


def split_line(
    text: str,
    style: Any,
    context: Any,
    max_width: float | None,
    justification_spacing: float,
    is_line_start: bool = True,  # the engine's own name and place
    minimum: bool = False,
) -> Line:
    """As much of a text as fits into `max_width`; takes the place of the engine's function.

    Like it, returns the line as set, its bytes, where the next one begins
    (None where all fits), width, height and baseline.
    """
    found: Line = split_first_line(
        text, style, context, max_width, justification_spacing, is_line_start, minimum
    )
    _, length, rest, *_ = found
    if rest is None or max_width is None or not text.endswith(" ") or style["white_space"] not in _COLLAPSED:
        return found
    if b" " in text.encode()[:length].strip():
        return found  # more than one word, so it was broken where it had to be
    words = split_first_line(text.rstrip(" "), style, context, max_width, justification_spacing)
    if words[2] is not None or words[3] > max_width:
        return found
    whole: Line = split_first_line(text, style, context, None, justification_spacing)
    return whole
