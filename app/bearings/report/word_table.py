"""Tables of a Word document as its XML: a repeated head, rows that stay whole, widths in millimetres."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import Literal

from bearings.report.no_break import HYPHEN, units_kept
from bearings.report.safe_text import legal

STYLE, HEAD_STYLE, TEXT_STYLE = "BearingsTable", "TableHead", "TableText"
KEPT = 3  # rows that stand together at either end at least; a table of a few rows stays in one piece
SHORT = 6
KEEP, RIGHT = "<w:keepNext/>", '<w:jc w:val="right"/>'
APART = '<w:ind w:right="113"/>'  # 2 mm between a number and the text of the next column
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_TWIPS = 1440 / 25.4  # to the millimetre


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text of one look."""

    text: str
    look: Literal["plain", "strong", "muted"] = "plain"


@dataclass(frozen=True, slots=True)
class Filled:
    """A cell on a ground of its own; colours as in the theme, such as "#1d4ed8"."""

    text: str
    fill: str
    ink: str


Content = str | Filled | Sequence[Run]


@dataclass(frozen=True, slots=True)
class Columns:
    """Headings with the widths of their columns; `numbers` are the columns, from 0, set to the right."""

    titles: Sequence[str]
    widths: Sequence[float]
    numbers: Sequence[int] = ()


def table_xml(columns: Columns, rows: Sequence[Sequence[Content]]) -> str:
    """The table; without titles it has no head."""
    has_head = any(columns.titles)
    head = (
        [_row(columns, [[Run(title)] for title in columns.titles], is_head=True, keep=True)]
        if has_head
        else []
    )
    grid = "".join(f'<w:gridCol w:w="{_twips(width)}"/>' for width in columns.widths)
    last = len(rows) - 1
    alone = range(last, last + 1) if last < SHORT else range(KEPT - 1, last - KEPT + 1)  # may end a page
    body = "".join(
        [
            *head,
            *(_row(columns, row, keep=place not in alone and place < last) for place, row in enumerate(rows)),
        ]
    )
    return (
        f'<w:tbl xmlns:w="{WORD}"><w:tblPr><w:tblStyle w:val="{STYLE}"/>'
        f'<w:tblW w:w="{sum(map(_twips, columns.widths))}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        f'<w:tblLook w:val="{"0620" if has_head else "0600"}" w:firstRow="{int(has_head)}" w:lastRow="0" '
        'w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{body}</w:tbl>"
    )


def run_xml(run: Run) -> str:
    """A run with its line breaks and Word's own hyphen that no line ends at; the text is escaped."""
    looks = {"plain": "", "strong": '<w:rStyle w:val="Strong"/>', "muted": '<w:rStyle w:val="Muted"/>'}
    look = f"<w:rPr>{looks[run.look]}</w:rPr>" if looks[run.look] else ""
    told = f'<w:t xml:space="preserve">{escape(units_kept(legal(run.text)))}</w:t>'
    for sign, mark in (("\n", "<w:br/>"), (HYPHEN, "<w:noBreakHyphen/>")):
        told = told.replace(sign, f'</w:t>{mark}<w:t xml:space="preserve">')
    return f"<w:r>{look}{told}</w:r>"


def _row(columns: Columns, cells: Sequence[Content], *, keep: bool, is_head: bool = False) -> str:
    kind = "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>" if is_head else "<w:trPr><w:cantSplit/></w:trPr>"
    whole = is_head or sum(_length(cell) for cell in cells) < 1_500  # a longer row may go over a page
    filled = zip(cells, columns.widths, strict=True)
    style = f'<w:pStyle w:val="{HEAD_STYLE if is_head else TEXT_STYLE}"/>{KEEP if keep else ""}'
    made = "".join(
        _cell(cell, width, style + _aligned(columns, place)) for place, (cell, width) in enumerate(filled)
    )
    return f"<w:tr>{kind if whole else ''}{made}</w:tr>"


def _aligned(columns: Columns, place: int) -> str:
    if place not in columns.numbers:
        return ""
    beside_text = place + 1 < len(columns.widths) and place + 1 not in columns.numbers
    return (APART if beside_text else "") + RIGHT


def _cell(content: Content, width: float, look: str) -> str:
    fill, ink = (content.fill, content.ink) if isinstance(content, Filled) else ("", "")
    shade = f'<w:shd w:val="clear" w:color="auto" w:fill="{fill[1:]}"/>' if fill else ""
    if isinstance(content, Filled):
        text = (
            f'<w:r><w:rPr><w:color w:val="{ink[1:]}"/></w:rPr><w:t>{escape(legal(content.text))}</w:t></w:r>'
        )
    else:
        text = "".join(map(run_xml, [Run(content)] if isinstance(content, str) else content))
    size = f'<w:tcW w:w="{_twips(width)}" w:type="dxa"/>'
    return f"<w:tc><w:tcPr>{size}{shade}</w:tcPr><w:p><w:pPr>{look}</w:pPr>{text}</w:p></w:tc>"


def _length(content: Content) -> int:
    if isinstance(content, str):
        return len(content)
    return len(content.text) if isinstance(content, Filled) else sum(len(run.text) for run in content)


def _twips(millimetres: float) -> int:
    return round(millimetres * _TWIPS)
