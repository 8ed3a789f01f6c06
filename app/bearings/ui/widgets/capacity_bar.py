"""A bar of person-days used of those there are; what is too much stands out by shape, not colour alone."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from bearings.ui.theme import follow_theme, metrics, theme
from bearings.ui.widgets.paint import draw_box, painted
from bearings.ui.widgets.text import explain

TALL = 10


class CapacityBar(QWidget):
    """Person-days planned against the capacity of a horizon. Over capacity, the track ends at a
    mark and the rest is hatched."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._used = self._capacity = 0.0
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        follow_theme(self.restyle)

    def show_days(self, used: float, capacity: float, words: str) -> None:
        """Show person-days `used` of `capacity`; `words` say the same."""
        self.setAccessibleDescription(words)
        explain(self, words)
        if (used, capacity) != (self._used, self._capacity):
            self._used, self._capacity = used, capacity
            self.update()

    @property
    def over(self) -> float:
        """Person-days more than there are; 0 if it fits."""
        return max(self._used - self._capacity, 0.0)

    def restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(metrics().px(120), metrics().px(TALL + 6))

    def minimumSizeHint(self) -> QSize:
        return QSize(metrics().px(60), metrics().px(TALL + 6))

    @painted
    def paintEvent(self, painter: QPainter) -> None:
        look, px = theme(), metrics().px
        whole = max(self._used, self._capacity)
        track = QRectF(0.5, (self.height() - px(TALL)) / 2, self.width() - 1, px(TALL))
        draw_box(painter, track, fill=look.surface, line=look.border_strong, radius=track.height() / 2)
        if whole <= 0 or self._used <= 0:
            return
        inner = track.adjusted(1, 1, -1, -1)
        fits = min(self._used, self._capacity) / whole * inner.width()
        filled = QRectF(inner.left(), inner.top(), fits, inner.height())
        draw_box(painter, filled, fill=look.level_3, line=None, radius=inner.height() / 2)
        if self.over:
            self._draw_over(painter, inner, fits)

    def _draw_over(self, painter: QPainter, inner: QRectF, fits: float) -> None:
        look, px = theme(), metrics().px
        beyond = inner.adjusted(fits, 0, 0, 0)
        painter.setPen(QPen(QColor(look.high), 1))
        painter.setBrush(QBrush(QColor(look.high), Qt.BrushStyle.BDiagPattern))
        painter.drawRoundedRect(beyond, 2, 2)
        painter.setPen(QPen(QColor(look.text), max(px(2), 2)))
        at = beyond.left()
        painter.drawLine(QPointF(at, 1), QPointF(at, self.height() - 1))
