"""The board: statements or options as the room reads them; after Reveal with a dot for each vote."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPolygonF
from PySide6.QtWidgets import QWidget

from bearings.ui.fonts import make_font
from bearings.ui.presenter_fit import columns_for
from bearings.ui.presenter_text import TEXT_LINE, reads_from_right
from bearings.ui.theme import follow_theme, theme
from bearings.ui.widgets.paint import draw_box, painted
from bearings.ui.widgets.text_block import TextBlock, draw_line, lay_out, line_width

if TYPE_CHECKING:
    from bearings.domain.workshop.slide import SlideRow

# Pixels on a window of 1280 by 720.
GAP, PAD, RISE = 10, 20, 11  # between rows; inside one, sideways and up
DOT, STEP = 18, 25  # across a dot; from dot to dot
POINTER, BESIDE = 28, 10  # room for the pointer; between dots and their number
MOST_DOTS = 12
VOTES_SHARE = 0.4  # of a row's width for its votes, at most


class _Cell(NamedTuple):
    row: SlideRow
    box: QRectF
    block: TextBlock


class Board(QWidget):
    """Rows side by side in as many columns as they need. It draws what it is given and no more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[SlideRow, ...] = ()
        self._many = self._from_right = False
        self.votes_of: Callable[[int], str] = str
        self._cells: list[_Cell] = []
        self._unit, self._pixels = 1.0, 20
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("What can be answered"))
        follow_theme(self.update)

    @property
    def rows(self) -> tuple[SlideRow, ...]:
        return self._rows

    @property
    def pixels(self) -> int:
        """Height of the statements' font, in pixels."""
        return self._pixels

    def show_rows(
        self, rows: Sequence[SlideRow], *, many: bool, votes_of: Callable[[int], str] = str
    ) -> None:
        """Show these; `many` says that several may be chosen, `votes_of` a number of votes in words."""
        self._rows, self._many, self.votes_of = tuple(rows), many, votes_of
        self._from_right = any(reads_from_right(row.text) for row in self._rows[:1])
        self.setAccessibleDescription(" ".join(self._said(row) for row in self._rows))

    def height_at(self, pixels: int, width: int, unit: float) -> int:
        """Pixels of height the rows take in that font size and width."""
        return self._place(pixels, width, unit)[1]

    def arrange(self, pixels: int, width: int, unit: float) -> None:
        """Break the lines for that font size and width, and take the height they need."""
        self._pixels, self._unit = pixels, unit
        self._cells, height = self._place(pixels, width, unit)
        self.resize(width, height)
        self.update()

    # ------------------------------------------------------------ placing

    def _place(self, pixels: int, width: int, unit: float) -> tuple[list[_Cell], int]:
        gap = round(GAP * unit)
        columns = columns_for(len(self._rows))
        wide = (width - gap * (columns - 1)) / columns
        each = -(-len(self._rows) // columns)
        cells, tallest = [], 0.0
        for column in range(columns):
            top = 0.0
            for row in self._rows[column * each : (column + 1) * each]:
                block = self._block(row, pixels, wide, unit)
                tall = max(block.height, self._badge(pixels)) + 2 * RISE * unit
                box = QRectF(column * (wide + gap), top, wide, tall)
                cells.append(_Cell(row, box, block))
                top += tall + gap
            tallest = max(tallest, top - gap)
        return cells, round(tallest + 0.5)

    def _block(self, row: SlideRow, pixels: int, wide: float, unit: float) -> TextBlock:
        align = Qt.AlignmentFlag.AlignRight if self._from_right else Qt.AlignmentFlag.AlignLeft
        room = self._text_width(row, pixels, wide, unit)
        return lay_out(row.text, make_font(pixels), room, line_height=TEXT_LINE, align=align)

    def _text_width(self, row: SlideRow, pixels: int, wide: float, unit: float) -> float:
        votes = 0.0 if row.count is None else self._votes_width(pixels, wide, unit)
        return max(wide - 2 * PAD * unit - self._indent(row, pixels, unit) - votes, 60.0)

    def _votes_width(self, pixels: int, wide: float, unit: float) -> float:
        dots = min(max(self._most, 3), MOST_DOTS) * STEP
        needed = (POINTER + dots + BESIDE) * unit + self._words_width(pixels, unit)
        return min(needed, wide * VOTES_SHARE)

    def _words_width(self, pixels: int, unit: float) -> int:
        font = self._votes_font(pixels, unit)
        return max((line_width(self.votes_of(row.count or 0), font) for row in self._rows), default=0)

    def _votes_font(self, pixels: int, unit: float) -> QFont:
        return make_font(round(max(pixels * 0.8, 14 * unit)), strong=True, tabular=True)

    @property
    def _most(self) -> int:
        return max((row.count or 0 for row in self._rows), default=0)

    def _indent(self, row: SlideRow, pixels: int, unit: float) -> float:
        return self._badge(pixels) + 16 * unit if row.mark else 0.0

    def _badge(self, pixels: int) -> float:
        return pixels * 1.6

    # ------------------------------------------------------------ drawing

    @painted
    def paintEvent(self, painter: QPainter) -> None:
        for cell in self._cells:
            self._draw_row(painter, cell)

    def _draw_row(self, painter: QPainter, cell: _Cell) -> None:
        look, unit, box = theme(), self._unit, cell.box
        used = cell.row.used
        fill, line = (look.accent_tint, look.accent) if used else (look.surface, look.border)
        draw_box(painter, box, fill=fill, line=line, radius=10 * unit, width=2 * unit if used else 1.0)
        indent = self._indent(cell.row, self._pixels, unit)
        wide = self._text_width(cell.row, self._pixels, box.width(), unit)
        if cell.row.mark:
            side = self._badge(self._pixels)
            badge = QRectF(box.left() + PAD * unit, box.center().y() - side / 2, side, side)
            self._draw_badge(painter, _mirrored(badge, box, self._from_right), cell.row)
        text = QRectF(
            box.left() + PAD * unit + indent,
            box.center().y() - cell.block.height / 2,
            wide,
            cell.block.height,
        )
        cell.block.draw(painter, _mirrored(text, box, self._from_right).topLeft(), look.text)
        if cell.row.count is not None:
            votes = QRectF(text.right(), box.top(), box.right() - PAD * unit - text.right(), box.height())
            self._draw_votes(painter, _mirrored(votes, box, self._from_right), cell)

    def _draw_badge(self, painter: QPainter, box: QRectF, row: SlideRow) -> None:
        look = theme()
        radius = 6 * self._unit if self._many else box.height() / 2
        fill, ink = (look.accent, look.accent_text) if row.used else (look.surface_alt, look.text)
        draw_box(painter, box, fill=fill, line=None if row.used else look.border, radius=radius)
        font = make_font(round(self._pixels * 0.85), strong=True, tabular=True)
        draw_line(painter, box, row.mark, font, ink, Qt.AlignmentFlag.AlignHCenter)

    def _draw_votes(self, painter: QPainter, box: QRectF, cell: _Cell) -> None:
        """Dots, or a bar where there are more votes than dots have room; the number beside them."""
        look, unit, count = theme(), self._unit, cell.row.count or 0
        words = self._words_width(self._pixels, unit)
        room = max(box.width() - (POINTER + BESIDE) * unit - words, 0.0)
        dotted = self._most * STEP * unit <= room
        long = count * STEP * unit if dotted else room * count / max(self._most, 1)
        line = QRectF(box.left() + POINTER * unit, box.center().y() - DOT * unit / 2, long, DOT * unit)
        beside = BESIDE * unit if count else 0.0
        label = QRectF(line.right() + beside, box.top(), words + 1, box.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.accent))
        shown = _mirrored(line, box, self._from_right)
        if dotted:
            for place in range(count):
                middle = QPointF(shown.left() + (place + 0.5) * STEP * unit, shown.center().y())
                painter.drawEllipse(middle, DOT * unit / 2, DOT * unit / 2)
        elif count:
            painter.drawRoundedRect(shown, 3 * unit, 3 * unit)
        font, ink = self._votes_font(self._pixels, unit), look.text if count else look.muted
        font.setWeight(QFont.Weight.DemiBold if cell.row.used else QFont.Weight.Normal)
        align = Qt.AlignmentFlag.AlignRight if self._from_right else Qt.AlignmentFlag.AlignLeft
        draw_line(painter, _mirrored(label, box, self._from_right), self.votes_of(count), font, ink, align)
        if cell.row.used:
            self._draw_pointer(painter, box)

    def _draw_pointer(self, painter: QPainter, box: QRectF) -> None:
        """A shape beside the colour for what the value is made of."""
        unit = self._unit
        place = QRectF(box.left() + 8 * unit, box.center().y() - 8 * unit, 12 * unit, 16 * unit)
        place = _mirrored(place, box, self._from_right)
        tip, base = (place.left(), place.right()) if self._from_right else (place.right(), place.left())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme().accent))
        corners = [
            QPointF(base, place.top()),
            QPointF(tip, place.center().y()),
            QPointF(base, place.bottom()),
        ]
        painter.drawPolygon(QPolygonF(corners))

    def _said(self, row: SlideRow) -> str:
        mark = f"{row.mark}. " if row.mark else ""
        count = "" if row.count is None else f" {self.votes_of(row.count)}."
        return f"{mark}{row.text}{'' if row.text.endswith('.') else '.'}{count}"


def _mirrored(part: QRectF, whole: QRectF, from_right: bool) -> QRectF:
    """`part` where it stands if `whole` is read from right to left."""
    if not from_right:
        return part
    return QRectF(whole.left() + whole.right() - part.right(), part.top(), part.width(), part.height())
