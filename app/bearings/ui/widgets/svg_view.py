"""A chart on screen: the same SVG text that goes to paper, drawn in this theme's colours."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from bearings.ui.theme import follow_theme, metrics, theme
from bearings.ui.tokens import Theme
from bearings.ui.widgets.paint import painted
from bearings.ui.worded import worded

Chart = Callable[[Theme], str]


class SvgView(QWidget):
    """Draws SVG text, keeping its aspect. `name` is the chart's title, `numbers` its values in words.

    `chart` is asked for the SVG again whenever the theme changes; its texts are in the window's language
    already (`worded_in_chart`), for only a chart knows what to do where they are longer.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._renderer = QSvgRenderer(self)
        self._chart: Chart | None = None
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        follow_theme(self.restyle)

    def show_chart(self, chart: Chart, numbers: str) -> None:
        """Draw `chart(theme)`; `numbers` tells a screen reader what it shows."""
        self._chart = chart
        self.setAccessibleDescription(worded(numbers))
        self.restyle()

    def restyle(self) -> None:
        if self._chart is not None:
            self._renderer.load(QByteArray(self._chart(theme()).encode()))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        size = self._renderer.defaultSize()
        return QSize(metrics().px(size.width()), metrics().px(size.height())) if size.isValid() else QSize()

    def minimumSizeHint(self) -> QSize:
        return QSize(metrics().px(120), self.heightForWidth(metrics().px(120)))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        size = self._renderer.defaultSize()
        shown = min(width, self.sizeHint().width())
        return round(shown * size.height() / size.width()) if size.width() > 0 else 0

    @painted
    def paintEvent(self, painter: QPainter) -> None:
        size = self._renderer.defaultSize()
        if not size.isValid() or size.isEmpty():
            return
        scale = min(self.width() / size.width(), self.height() / size.height())
        width, height = size.width() * scale, size.height() * scale
        left, top = (self.width() - width) / 2, (self.height() - height) / 2
        self._renderer.render(painter, QRectF(left, top, width, height))
