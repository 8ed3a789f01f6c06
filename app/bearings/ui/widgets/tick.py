"""A tick: a box and words that wrap, pressed as a whole."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from bearings.ui.theme import metrics, theme
from bearings.ui.widgets.marks import draw_tick
from bearings.ui.widgets.paint import RING, Pressable, control_radius, draw_box, draw_focus_ring, painted
from bearings.ui.widgets.text_block import TextBlock, lay_out

BOX, GAP, LOW, LINE = 18, 10, 28, 1.4  # tick box, after it, least height; pixels at 100 %


class Tick(Pressable):
    """`ticked` carries on or off, and only when a person pressed."""

    ticked = Signal(bool)

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._words = text
        self._blocks: dict[int, TextBlock] = {}
        self.setCheckable(True)
        self.setAccessibleName(text)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(self.ticked)
        self.follow_theme()

    @property
    def words(self) -> str:
        return self._words

    def set_ticked(self, on: bool) -> None:
        """Show as ticked or not; says nothing to anybody."""
        self.setChecked(on)

    def restyle(self) -> None:
        self._blocks.clear()
        super().restyle()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(round(self._block(width).height) + metrics().px(8), metrics().px(LOW)) + 2 * RING

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(metrics().font("secondary")).horizontalAdvance(self._words)
        width = round(words + 2) + self._around()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(metrics().px(96), metrics().px(LOW) + 2 * RING)

    def _around(self) -> int:
        return metrics().px(BOX) + metrics().px(GAP) + 2 * RING

    def _block(self, width: int) -> TextBlock:
        room = max(width - self._around(), metrics().px(40))
        if room not in self._blocks:
            if len(self._blocks) > 6:
                self._blocks.clear()
            self._blocks[room] = lay_out(self._words, metrics().font("secondary"), room, line_height=LINE)
        return self._blocks[room]

    @painted
    def paintEvent(self, painter: QPainter) -> None:
        look, px, face, on = theme(), metrics().px, self.face, self.isChecked()
        block = self._block(self.width())
        first = block.height / max(block.lines, 1)
        top = face.center().y() - block.height / 2
        box = QRectF(face.left(), top + (first - px(BOX)) / 2, px(BOX), px(BOX))
        line = look.border_strong if not self.isEnabled() else look.accent
        if not (on or self.hovered or self.isDown()):
            line = look.border_strong
        fill = look.surface if not on else look.accent if self.isEnabled() else look.disabled_text
        draw_box(painter, box, fill=fill, line=line, radius=px(4))
        if on:
            draw_tick(painter, box, look.accent_text)
        ink = look.text if self.isEnabled() else look.disabled_text
        block.draw(painter, QPointF(box.right() + px(GAP), top), ink)
        if self.ring_shown:
            draw_focus_ring(painter, face, control_radius())
