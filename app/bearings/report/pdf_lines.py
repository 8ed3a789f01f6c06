"""Lines of words kept whole: no word left alone too early, and no id parted at its hyphen.

The engine (WeasyPrint 70) counts the space after the last word as well: words that
fill a line but for it, with more text behind them in another face, were broken
after the first. An id gets a word joiner (U+2060), which has no width and is not
written to the PDF: who searches or copies finds the id as it is.
"""

from __future__ import annotations

import re
from typing import Any

from weasyprint.layout import inline
from weasyprint.text.line_break import split_first_line

Line = tuple[Any, int, int | None, float, float, float]
_COLLAPSED = ("normal", "nowrap", "pre-line")  # where a space at the end of a line takes no room
_JOINER = "\u2060"
_TITLES = ("<h2", "<title")  # bookmarks and names are made of them
_LETTERS = "|".join(rf"(?<=[^\w-][A-Z]{{{number}}}-)" for number in range(1, 5))  # before the hyphen
_ID = re.compile(rf"-(?:{_LETTERS})(?=[A-Z]?\d{{2,3}}(?!\w))")  # begins with what is quickly found


def keep_lines_whole() -> None:
    """Have the engine do so, from now on."""
    inline.split_first_line = split_line


def keep_ids_whole(html: str) -> str:
    """The HTML with no place to break a line within an id such as R-D05 or DAT-01; its titles as they are."""
    pieces: list[str] = []
    done = 0
    for found in _ID.finditer(html):
        tag = html.rfind("<", 0, found.start())
        if html.find(">", tag, found.start()) >= 0 and not html.startswith(_TITLES, tag):
            pieces += (html[done : found.end()], _JOINER)
            done = found.end()
    return "".join((*pieces, html[done:]))


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
