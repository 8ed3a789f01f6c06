"""A panel at a side of a page: a surface with a hairline towards the middle; fill `column`."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QWidget

from bearings.ui.theme import follow_theme, theme
from bearings.ui.widgets.layouts import Column
from bearings.ui.widgets.paint import draw_fill, painted


class SidePanel(QFrame):
    """A panel at the "left" or "right" of a page."""

    def __init__(self, side: Literal["left", "right"], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self.column = Column(self, gap=0, margins=(0, 0, 1, 0) if side == "left" else (1, 0, 0, 0))
        follow_theme(self.update)

    @painted
    def paintEvent(self, painter: QPainter) -> None:
        look = theme()
        draw_fill(painter, self.rect(), look.surface)
        line = self.width() - 1 if self._side == "left" else 0
        draw_fill(painter, QRect(line, 0, 1, self.height()), look.border)
