"""Sheet: how large a page is laid out, and how much smaller it is then printed.

The pages are composed for English words on A4. Letter is lower, and other
languages take more words, so there the page is laid out larger and printed at a
scale: everything keeps its place, and no page runs over by a line or two. A report
whose last page would hold a few lines is laid out a little tighter, which takes
that page away: with less space between rows, and smaller where it is read with ease then.
"""

from __future__ import annotations

from typing import NamedTuple

from bearings.report.order import Paper
from bearings.report.words import ENGLISH

SIZES: dict[str, tuple[float, float]] = {"A4": (210.0, 297.0), "Letter": (215.9, 279.4)}  # mm
SCALES = {("A4", True): 1.0, ("Letter", True): 0.94, ("A4", False): 0.93, ("Letter", False): 0.89}
TEXT = 170.0  # mm, the width of the text on A4 in English
TIGHTER = 0.955  # of the scale
READABLE = 0.885  # of the size that the style sheet says: smaller is no longer read with ease


class Sheet(NamedTuple):
    """Width, height and text width in millimetres as laid out; `scale` is that of the print.

    `close` takes space away between rows and parts.
    """

    width: float
    height: float
    text: float
    scale: float
    close: bool = False


def sheet_of(paper: Paper, language: str, *, tight: bool = False) -> Sheet:
    """The sheet of that paper for a report in that language."""
    wide, tall = SIZES[paper or "A4"]
    usual = _scale_of(paper, language)
    text = TEXT if usual == 1 else 176.0
    scale = usual * TIGHTER if tight and may_be_smaller(paper, language) else usual
    size = round(wide / scale, 2), round(tall / scale, 2), round(text * usual / scale, 1)
    return Sheet(*size, scale, close=tight)


def may_be_smaller(paper: Paper, language: str) -> bool:
    """Whether a report that is laid out tighter would still be read with ease if it were smaller."""
    return _scale_of(paper, language) * TIGHTER >= READABLE


def plain_sheet(paper: Paper) -> Sheet:
    """The same as it is: for a style sheet that says the size of its pages itself."""
    return Sheet(*SIZES[paper or "A4"], TEXT, 1.0)


def _scale_of(paper: Paper, language: str) -> float:
    return SCALES[paper or "A4", language.partition("-")[0] == ENGLISH.language]
