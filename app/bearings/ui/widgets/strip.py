"""A strip along the bottom of a page, for what must never scroll away."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QWidget

from bearings.ui.theme import follow_theme, theme
from bearings.ui.widgets.icon_view import IconView
from bearings.ui.widgets.layouts import Row
from bearings.ui.widgets.paint import painted
from bearings.ui.widgets.text import PlainLabel


class Strip(QFrame):
    """A line of `words` behind an icon, with a hairline above."""

    def __init__(self, icon: str = "info", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = Row(self, gap=8, margins=(32, 7, 32, 6))
        row.addWidget(IconView(icon, 16, "muted"), 0, Qt.AlignmentFlag.AlignVCenter)
        self.words = PlainLabel("", "label", wide=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.words, 1)
        follow_theme(self.update)

    @painted
    def paintEvent(self, painter: QPainter) -> None:
        look = theme()
        painter.fillRect(self.rect(), look.surface)
        painter.fillRect(0, 0, self.width(), 1, look.border)
