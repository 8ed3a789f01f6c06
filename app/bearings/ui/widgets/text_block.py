"""A block of plain text laid out by hand: wraps, has a real line height, never reads markup."""

from __future__ import annotations

import math
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

MOST_CHARACTERS = 4_000  # a label is not a reader; longer text belongs into a text field
WIDEST = 1e6
AUTO = Qt.LayoutDirection.LayoutDirectionAuto  # a text reads as its first letter does, wherever it stands


class TextBlock(NamedTuple):
    """Text broken into lines. `width` and `height` are what it takes up, in pixels."""

    layout: QTextLayout
    width: float
    height: float
    lines: int

    def draw(self, painter: QPainter, at: QPointF, colour: str) -> None:
        painter.setPen(QColor(colour))
        self.layout.draw(painter, at)


def lay_out(
    text: str,
    font: QFont,
    width: float = WIDEST,
    *,
    line_height: float = 1.5,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    most_lines: int = 0,
) -> TextBlock:
    """Break `text` to `width` pixels; `line_height` is a multiple of the font size.

    With `most_lines` the rest is left out and the last line ends in an ellipsis.
    """
    if len(text) > MOST_CHARACTERS:
        text = text[:MOST_CHARACTERS] + "…"
    text = text.replace("\r\n", "\n").replace("\n", "\u2028")
    block, starts = _break(text, font, width, line_height, align)
    if most_lines and block.lines > most_lines:
        start = starts[most_lines - 1]
        rest = text[start:].replace("\u2028", " ")
        cut = QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, max(width - 1, 1))
        block, _ = _break(text[:start] + cut, font, width, line_height, align)
    return block


def _break(
    text: str, font: QFont, width: float, line_height: float, align: Qt.AlignmentFlag
) -> tuple[TextBlock, list[int]]:
    layout = QTextLayout(text, font)
    option = QTextOption(align)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(AUTO)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    natural = QFontMetricsF(font).height()
    step = max(font.pixelSize() * line_height, natural)
    widest, count, starts = 0.0, 0, []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1.0))
        line.setPosition(QPointF(0, count * step + (step - natural) / 2))
        widest = max(widest, line.naturalTextWidth())
        starts.append(line.textStart())
        count += 1
    layout.endLayout()
    return TextBlock(layout, widest, max(count, 1) * step, count), starts


def draw_line(
    painter: QPainter,
    box: QRectF,
    text: str,
    font: QFont,
    colour: str,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """One line of text, centred in the height of `box` and cut with an ellipsis if it is too long."""
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.setLayoutDirection(AUTO)
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width() + 0.5)
    absolute = Qt.AlignmentFlag.AlignAbsolute  # where it stands is the page's affair
    flags = int(align | absolute | Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextSingleLine)
    painter.drawText(box, flags, shown)


def line_width(text: str, font: QFont) -> int:
    """Pixels that one line of `text` takes up, rounded up."""
    return math.ceil(QFontMetricsF(font).horizontalAdvance(text))
