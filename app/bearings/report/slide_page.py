"""Writing a presentation slide by slide: title, points, texts, tables, notes; nothing leaves its place.

What does not fit is cut with an ellipsis or left out and counted; the notes of the
slide hold it whole. Places are in points.
"""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from datetime import date
from itertools import accumulate
from typing import TYPE_CHECKING, Any, NamedTuple

from bearings.report.charts_text import lines_of
from bearings.report.no_break import title_kept, units_kept
from bearings.report.office_parts import without_identity
from bearings.report.office_type import CALIBRI
from bearings.report.safe_text import legal, one_line
from bearings.report.slide_master import (
    BODIES,
    BODY,
    BODY_SIZE,
    FOOT,
    FOOT_BOX,
    NUMBER,
    SMALL,
    SOURCE,
    SOURCE_BOX,
    TITLE_BOX,
    TITLE_SIZE,
    Box,
    own_master,
    rgb,
)
from bearings.report.word_styles import region
from bearings.report.word_table import Columns, Filled, Run

if TYPE_CHECKING:
    from pptx.slide import Slide as PptxSlide

Cell = str | Run | Filled
LINE = 1.2  # height of a line to the size of its type
SPARE = 1.03  # of a line, for programs that set text a little wider
TITLE_SIZES = (TITLE_SIZE, 21, 18, 16)
BODY_SIZES = (16, BODY_SIZE, 13, 12, 11)
TABLE_SIZES = (14, 13, 12, 11)
READABLE, ENOUGH = 12, 5  # points, and rows that are enough at this size
_LONG, _SHORT = 5, 2  # lines of a cell
TEXT_SIZES = (22, 18, 16, 14, 12, 11, 10)
CELL_SIDE, CELL_TOP = 5, 4  # points
GAP, INDENT = 8, 14  # points after a paragraph of the body, and before it
_NO_STYLE = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"


def height_of(text: str, width: float, size: float, *, strong: bool = False) -> float:
    """The height of a text that runs over lines of that width."""
    return len(_lines(text, width, size, most=99, strong=strong)) * size * LINE


def fitted(text: str, width: float, size: float, *, most: int, strong: bool = False) -> str:
    """The text, or as much of it as stands in so many lines."""
    if len(_lines(text, width, size, most=most + 1, strong=strong)) <= most:
        return text
    return " ".join(_lines(text, width, size, most=most, strong=strong))


def said(text: str) -> str:
    """A text as it stands on a slide: on one line where there is room, numbers with their units."""
    return units_kept(one_line(text))


def _lines(text: str, width: float, size: float, *, most: int, strong: bool) -> list[str]:
    return lines_of(text, width / SPARE, size, most=most, strong=strong, measure=CALIBRI.width)


class Deck:
    """A presentation that grows at its end."""

    def __init__(self, palette: Mapping[str, str], language: str, foot: str) -> None:
        import pptx

        self.palette, self._language = palette, language
        self._presentation = pptx.Presentation()
        self._layouts = own_master(self._presentation, palette)
        self._foot = one_line(foot)

    def slide(self, layout: str, title: str, *, source: str, notes: Sequence[str]) -> Slide:
        """A new slide; `notes` are paragraphs for who speaks."""
        made: Any = self._presentation.slides.add_slide(self._layouts[layout])
        slide = Slide(made, self.palette, BODIES[layout])
        slide.head(title, source)
        slide.foot(self._layouts[layout], self._foot)
        made.notes_slide.notes_text_frame.text = legal("\n".join(part for part in notes if part))
        return slide

    def finished(self, *, title: str, on: date | None) -> bytes:
        """The bytes, the same for the same content."""
        self._tell_language()
        made = io.BytesIO()
        self._presentation.save(made)
        return without_identity(made.getvalue(), title=title, language=self._language, on=on)

    def _tell_language(self) -> None:
        """Say of every text which language it is in, for spelling and for those who listen."""
        from pptx.oxml.ns import qn

        tag = legal(region(self._language))
        for slide in self._presentation.slides:
            for element in (slide._element, slide.notes_slide._element):
                for run in element.iter(qn("a:r")):
                    run.get_or_add_rPr().set("lang", tag)


class Shown(NamedTuple):
    """How many rows stand in a table, and where it ends."""

    rows: int
    bottom: float


class Slide:
    """A slide that is being filled."""

    def __init__(self, slide: PptxSlide, palette: Mapping[str, str], body: Box | None) -> None:
        self._slide: Any = slide
        self._palette, self._body = palette, body

    def head(self, title: str, source: str) -> None:
        """The message of the slide, as large as its place lets it be, and where it comes from."""
        text = title_kept(said(title))
        size = _fitting(text, TITLE_BOX, TITLE_SIZES, strong=True)
        shown = fitted(text, TITLE_BOX.width, size, most=_lines_in(TITLE_BOX, size), strong=True)
        self._slide.shapes.title.text = shown
        if size != TITLE_SIZE:
            self._sized(self._slide.shapes.title.text_frame, size)
        below = fitted(said(source), SOURCE_BOX.width, SMALL, most=1)
        self._held(SOURCE).text_frame.text = below

    def foot(self, layout: Any, text: str) -> None:
        """What the deck is, and the number of the slide; the library does not copy these from a layout."""
        from copy import deepcopy

        for holder in layout.placeholders:
            if holder.placeholder_format.idx in (FOOT, NUMBER):
                copied = deepcopy(holder._element)
                self._slide.shapes._spTree.append(copied)
        self._held(FOOT).text_frame.text = fitted(text, FOOT_BOX.width, SMALL, most=1)

    def points(self, texts: Sequence[str], *, least: float = BODY_SIZES[-1]) -> int:
        """Points in the body, as large as they fit, at `least` of that size; how many stand there."""
        box = self._body
        if box is None:
            return 0
        kept = [said(text) for text in texts if text]
        sizes = [size for size in BODY_SIZES if size >= least]
        size = next((s for s in sizes if _height(kept, box.width, s) <= box.height), sizes[-1])
        while kept and _height(kept, box.width, size) > box.height:
            if len(kept) > 1:
                kept.pop()
            else:
                kept = [fitted(kept[0], box.width - INDENT, size, most=_lines_in(box, size) - 1)]
                break
        frame = self._held(BODY).text_frame
        frame.text = kept[0] if kept else " "
        for text in kept[1:]:
            frame.add_paragraph().text = text
        if size != BODY_SIZE:
            self._sized(frame, size)
        return len(kept)

    def text(
        self, box: Box, text: str, size: float, *, colour: str = "text", strong: bool = False, fill: str = ""
    ) -> None:
        """A text in its place, at most of that size; colours by their name in the theme of the report."""
        if not text:
            return
        from pptx.enum.text import MSO_ANCHOR, MSO_AUTO_SIZE
        from pptx.util import Pt

        side = 10 if fill else 0
        told, room = said(text), Box(0, 0, box.width - 2 * side, box.height - side)
        sizes = [size, *(smaller for smaller in TEXT_SIZES if smaller < size)]
        size = _fitting(told, room, sizes, strong=strong)
        shape = self._slide.shapes.add_textbox(*(Pt(n) for n in (box.left, box.top, box.width, box.height)))
        frame = shape.text_frame
        frame.word_wrap, frame.auto_size = True, MSO_AUTO_SIZE.NONE
        frame.margin_left = frame.margin_right = Pt(side)
        frame.margin_top = frame.margin_bottom = Pt(side / 2)
        frame.vertical_anchor = MSO_ANCHOR.MIDDLE if fill else MSO_ANCHOR.TOP
        frame.text = fitted(told, room.width, size, most=_lines_in(room, size), strong=strong)
        run = frame.paragraphs[0].runs[0] if frame.paragraphs[0].runs else frame.paragraphs[0].add_run()
        run.font.size, run.font.bold = Pt(size), strong
        run.font.color.rgb = self._colour(colour)
        if fill:
            shape.fill.solid()
            shape.fill.fore_color.rgb = self._colour(fill)

    def table(self, box: Box, columns: Columns, rows: Sequence[Sequence[Cell]], *, words: str) -> Shown:
        """A table of as many rows as fit, as large as they fit.

        Rows are left out before texts are cut, as long as a few stand. Widths of `columns` are shares
        of the box; `words` say what the table holds.
        """
        from pptx.util import Pt

        whole = sum(columns.widths)
        widths = [box.width * width / whole for width in columns.widths]
        head: list[Cell] = [Run(title, "strong") for title in columns.titles]
        size, texts, heights = _laid_out([head, *rows], widths, box.height)
        shown = len(_standing(heights, box.height)) - 1
        place = (Pt(n) for n in (box.left, box.top, box.width, sum(heights[: shown + 1])))
        frame = self._slide.shapes.add_table(shown + 1, len(widths), *place)
        frame._element.nvGraphicFramePr.cNvPr.set("descr", legal(words))
        table = frame.table
        table._tbl.tblPr.find(f"{{{table._tbl.nsmap['a']}}}tableStyleId").text = _NO_STYLE
        table.horz_banding = False
        for place_, width in enumerate(widths):
            table.columns[place_].width = Pt(width)
        for row, height in enumerate(heights[: shown + 1]):
            table.rows[row].height = Pt(height)
            for column in range(len(widths)):
                content = rows[row - 1][column] if row else head[column]
                cell = table.cell(row, column)
                self._cell(cell, content, texts[row][column], size, column in columns.numbers, head=not row)
                if not column:
                    cell.margin_left = 0  # texts stand where the title does
        return Shown(shown, box.top + sum(heights[: shown + 1]))

    def charted(self, kind: Any, box: Box, data: Any, words: str) -> Any:
        """A native chart in its place; `words` say what it shows to those who do not see it."""
        from pptx.util import Pt

        place = (Pt(n) for n in (box.left, box.top, box.width, box.height))
        frame = self._slide.shapes.add_chart(kind, *place, data)
        frame._element.nvGraphicFramePr.cNvPr.set("descr", legal(words)[:4_000])
        return frame.chart

    # ------------------------------------------------------------ pieces

    def _cell(self, cell: Any, content: Cell, text: str, size: float, number: bool, *, head: bool) -> None:
        from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
        from pptx.util import Pt

        cell.margin_left = cell.margin_right = Pt(CELL_SIDE)
        cell.margin_top = cell.margin_bottom = Pt(CELL_TOP)
        cell.vertical_anchor = MSO_ANCHOR.BOTTOM if head else MSO_ANCHOR.TOP
        cell.text = text
        paragraph = cell.text_frame.paragraphs[0]
        paragraph.alignment = PP_ALIGN.RIGHT if number else PP_ALIGN.LEFT
        look = content.look if isinstance(content, Run) else "plain"
        for run in paragraph.runs:
            run.font.size, run.font.bold = Pt(size), look == "strong"
            run.font.color.rgb = self._colour("muted" if head or look == "muted" else "text")
            if isinstance(content, Filled):
                run.font.color.rgb = rgb(content.ink)
        if isinstance(content, Filled):
            cell.fill.solid()
            cell.fill.fore_color.rgb = rgb(content.fill)
        self._line_below(cell, "text" if head else "border", 1.0 if head else 0.5)

    def _line_below(self, cell: Any, colour: str, width: float) -> None:
        from pptx.oxml import parse_xml

        space = "http://schemas.openxmlformats.org/drawingml/2006/main"
        line = parse_xml(
            f'<a:lnB xmlns:a="{space}" w="{round(width * 12_700)}"><a:solidFill>'
            f'<a:srgbClr val="{self._palette[colour][1:].upper()}"/></a:solidFill></a:lnB>'
        )
        cell._tc.get_or_add_tcPr().insert(0, line)  # lines stand before the fill

    def _held(self, index: int) -> Any:
        return next(p for p in self._slide.placeholders if p.placeholder_format.idx == index)

    def _sized(self, frame: Any, size: float) -> None:
        from pptx.util import Pt

        for paragraph in frame.paragraphs:
            for run in paragraph.runs:
                run.font.size = Pt(size)

    def _colour(self, name: str) -> Any:
        return rgb(self._palette[name])


def _fitting(text: str, box: Box, sizes: Sequence[float], *, strong: bool) -> float:
    """The largest size at which the text stands in its place."""
    return next((s for s in sizes if height_of(text, box.width, s, strong=strong) <= box.height), sizes[-1])


def _lines_in(box: Box, size: float) -> int:
    return max(1, int(box.height / (size * LINE)))


def _height(texts: Sequence[str], width: float, size: float) -> float:
    return sum(height_of(text, width - INDENT, size) + GAP for text in texts)


def _laid_out(
    rows: Sequence[Sequence[Cell]], widths: Sequence[float], room: float
) -> tuple[float, list[list[str]], list[float]]:
    """Size, texts and heights of the rows of a table, the head among them.

    At the largest size at which all stand; else at one that is read with ease, if enough rows stand; else
    with texts cut short.
    """
    layouts = [(size, _LONG) for size in TABLE_SIZES] + [(size, _SHORT) for size in TABLE_SIZES]
    for size, most in layouts:
        texts = [
            [_cut(cell, width, size, most) for cell, width in zip(row, widths, strict=True)] for row in rows
        ]
        heights = [_row_height(*pair, widths, size) for pair in zip(rows, texts, strict=True)]
        standing = len(_standing(heights, room))
        if standing == len(rows) or (size == READABLE and most == _LONG and standing > ENOUGH):
            break
    return size, texts, heights


def _standing(heights: Sequence[float], room: float) -> Sequence[float]:
    """The heights of as many rows as stand in the room; the head always does."""
    taken = list(accumulate(heights))
    return heights[: max(1, sum(height <= room for height in taken))]


def _cut(cell: Cell, width: float, size: float, most: int) -> str:
    text = cell if isinstance(cell, str) else cell.text
    return fitted(said(text), width - 2 * CELL_SIDE, size, most=most, strong=_is_strong(cell))


def _row_height(row: Sequence[Cell], texts: Sequence[str], widths: Sequence[float], size: float) -> float:
    """Points; a row grows where its text needs more."""
    tallest = max(
        height_of(text, width - 2 * CELL_SIDE, size, strong=_is_strong(cell))
        for cell, text, width in zip(row, texts, widths, strict=True)
    )
    return tallest + 2 * CELL_TOP


def _is_strong(cell: Cell) -> bool:
    return isinstance(cell, Run) and cell.look == "strong"
