"""A cell of the heat map: a capability with its number, its level by colour and hatching for none."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from bearings.domain.rounding import whole
from bearings.ui.theme import metrics, theme
from bearings.ui.widgets.paint import Pressable, control_radius, draw_box, draw_focus_ring, painted
from bearings.ui.widgets.text import explain
from bearings.ui.widgets.text_block import draw_line, lay_out

HEIGHT = 92


class HeatCell(Pressable):
    """Pressed as a whole; shows score and name, or why there is no score."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._name, self._level, self._figure, self._words = name, 0, "", ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.follow_theme()

    def show_score(self, score: float | None, level: int | None, words: str) -> None:
        """`words` is the level's name, or why there is no score."""
        self._level = level or 0
        self._figure = "–" if score is None else str(whole(score))
        self._words = words
        spoken = words if score is None else self.tr("{} of 100, {}").format(whole(score), words)
        self.setAccessibleName(f"{self._name}: {spoken}")
        explain(self, f"{self._name}: {spoken}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(metrics().px(120), metrics().px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(metrics().px(84), metrics().px(HEIGHT))

    @painted
    def paintEvent(self, painter: QPainter) -> None:
        look, px, face = theme(), metrics().px, self.face
        fill, ink = look.level(self._level)
        line = look.border if self._level in (0, 1) else None
        if self.hovered or self.isDown():
            line = look.accent
        draw_box(painter, face, fill=fill, line=line, radius=control_radius(), width=2 if self.hovered else 1)
        if not self._level:
            self._hatch(painter)
        top = QRectF(face.left() + px(8), face.top() + px(5), face.width() - px(16), px(26))
        draw_line(painter, top, self._figure, metrics().font("heading", tabular=True), ink)
        painter.setPen(QPen(QColor(ink)))
        font = metrics().font("label")
        block = lay_out(self._name, font, face.width() - px(14), line_height=1.25, most_lines=3)
        block.draw(painter, QPointF(face.left() + px(8), top.bottom() + px(1)), ink)
        if self.ring_shown:
            draw_focus_ring(painter, face, control_radius())

    def _hatch(self, painter: QPainter) -> None:
        """Hatch the part beside the dash; lines behind the name would make it hard to read."""
        face = self.face.adjusted(1, 1, -1, -1)
        painter.save()
        painter.setClipRect(
            QRectF(face.left() + metrics().px(36), face.top(), face.width(), metrics().px(28))
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(QColor(theme().border_strong), Qt.BrushStyle.BDiagPattern))
        painter.drawRoundedRect(face, control_radius(), control_radius())
        painter.restore()
