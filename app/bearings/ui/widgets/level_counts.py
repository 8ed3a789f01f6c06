"""How many said what: a small column a level with its number of votes, and a mark at the value used."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from bearings.ui.theme import follow_theme, metrics, theme
from bearings.ui.widgets.paint import draw_box, painted
from bearings.ui.widgets.text import explain
from bearings.ui.widgets.text_block import draw_line

WIDTH, HEIGHT = 176, 72
FIGURE, NUMERAL, MARK = 16, 16, 6


class LevelCounts(QWidget):
    """Votes by level. The count stands above its column, the level below it; a triangle marks the value."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: tuple[int, ...] = ()
        self._used: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        follow_theme(self.restyle)

    def show_counts(self, counts: Sequence[int], used: int | None, words: str) -> None:
        """Show `counts` for the levels from 1 on; `used` is the level of the value; `words` say the same."""
        self._counts, self._used = tuple(counts), used
        self.setAccessibleName(words)
        explain(self, words)
        self.update()

    def restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(metrics().px(WIDTH), metrics().px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @painted
    def paintEvent(self, painter: QPainter) -> None:
        if not self._counts:
            return
        look, px = theme(), metrics().px
        slot, most = self.width() / len(self._counts), max(*self._counts, 1)
        base = self.height() - px(NUMERAL) - px(MARK)
        room = base - px(FIGURE)
        draw_box(painter, QRectF(0, base, self.width(), 1), fill=look.border_strong, line=None, radius=0)
        middle = Qt.AlignmentFlag.AlignHCenter
        for place, count in enumerate(self._counts):
            left, level = place * slot, place + 1
            tall = count / most * room
            if count:
                column = QRectF(left + slot * 0.2, base - tall, slot * 0.6, tall)
                draw_box(painter, column, fill=look.accent, line=None, radius=min(px(3), tall / 2))
                box = QRectF(left, base - tall - px(FIGURE), slot, px(FIGURE))
                font = metrics().font("label", strong=True, tabular=True)
                draw_line(painter, box, str(count), font, look.text, middle)
            used = level == self._used
            font = metrics().font("label", strong=used, tabular=True)
            box = QRectF(left, base + 1, slot, px(NUMERAL))
            draw_line(painter, box, str(level), font, look.text if used else look.muted, middle)
            if used:
                self._draw_mark(painter, left + slot / 2)

    def _draw_mark(self, painter: QPainter, x: float) -> None:
        bottom, size = self.height() - 1, metrics().px(MARK) - 1
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme().chart_target))
        painter.drawPolygon([QPointF(x, bottom - size), QPointF(x - size, bottom), QPointF(x + size, bottom)])
