"""Text for the room: sized by the window it stands in, never by the zoom of the one who drives."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from bearings.ui.fonts import make_font
from bearings.ui.theme import follow_theme, theme
from bearings.ui.widgets.paint import painted
from bearings.ui.widgets.text_block import TextBlock, lay_out

TITLE_LINE, TEXT_LINE = 1.2, 1.35  # line height, as a multiple of the font size


class BigText(QWidget):
    """Plain text in a size of its own; it starts at the side its script starts at, or ends at `ending`."""

    def __init__(
        self, parent: QWidget, *, tone: str = "text", strong: bool = False, ending: bool = False
    ) -> None:
        super().__init__(parent)
        self._text, self._tone = "", tone
        self._strong, self._ending = strong, ending
        self._pixels = 20
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        follow_theme(self.update)

    def text(self) -> str:
        return self._text

    def setText(self, text: str) -> None:
        """Show `text`, exactly these characters."""
        if text != self._text:
            self._text = text
            self.setAccessibleName(text)
            self.update()

    def set_tone(self, tone: str) -> None:
        """Take the colour of that token."""
        self._tone = tone
        self.update()

    @property
    def pixels(self) -> int:
        """Height of the font, in pixels."""
        return self._pixels

    def set_pixels(self, pixels: int) -> None:
        self._pixels = pixels
        self.update()

    def height_at(self, pixels: int, width: int) -> int:
        """Pixels of height the text takes in that size and width; 0 without text."""
        return round(self._block(pixels, width).height + 0.5) if self._text else 0

    def width_at(self, pixels: int) -> int:
        """Pixels of width the text takes in one line."""
        return round(self._block(pixels, 100_000, start=True).width + 1.5) if self._text else 0

    @painted
    def paintEvent(self, painter: QPainter) -> None:
        block = self._block(self._pixels, self.width())
        block.draw(painter, QPointF(0, 0), theme().colour(self._tone))

    def _block(self, pixels: int, width: int, *, start: bool = False) -> TextBlock:
        right = (reads_from_right(self._text) or self._ending) and not start
        return lay_out(
            self._text,
            make_font(pixels, strong=self._strong, tabular=self._ending),
            width,
            line_height=TITLE_LINE if self._strong else TEXT_LINE,
            align=Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft,
        )


def reads_from_right(text: str) -> bool:
    """Whether the first letter that has a direction belongs to a script written from right to left."""
    directions = (unicodedata.bidirectional(letter) for letter in text)
    return next((d for d in directions if d in ("L", "R", "AL")), "L") != "L"
