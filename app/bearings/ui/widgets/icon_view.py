"""An icon as a picture beside words."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from bearings.ui.icons import draw_icon
from bearings.ui.theme import follow_theme, metrics, theme
from bearings.ui.widgets.paint import painted


class IconView(QWidget):
    """An icon as a picture; `tone` is a colour token. It says nothing to screen readers."""

    def __init__(self, icon: str, size: int = 24, tone: str = "muted", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._size, self._tone = icon, size, tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        follow_theme(self.restyle)

    def set_icon(self, icon: str, tone: str = "") -> None:
        self._icon, self._tone = icon, tone or self._tone
        self.update()

    def restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        side = metrics().px(self._size)
        return QSize(side, side)

    @painted
    def paintEvent(self, painter: QPainter) -> None:
        draw_icon(painter, self._icon, QRectF(self.rect()), theme().colour(self._tone))
