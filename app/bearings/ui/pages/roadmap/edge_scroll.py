"""Scrolls the page while a card is held near its upper or lower edge."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QScrollArea

from bearings.ui.theme import metrics

EDGE, STEP = 56, 14  # pixels at 100 %: how near, and how far each time
EVERY = 16  # milliseconds


class EdgeScroll(QObject):
    """Told where the card is held (`hold`) and when it is not any more (`let_go`)."""

    def __init__(self, area: QScrollArea, parent: QObject) -> None:
        super().__init__(parent)
        self._area = area
        self._at = QPoint()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self._scroll)

    def hold(self, at: QPoint) -> None:
        """The card is held there, in coordinates of the screen."""
        self._at = at
        if not self._timer.isActive():
            self._timer.start()

    def let_go(self) -> None:
        self._timer.stop()

    def _scroll(self) -> None:
        px, view = metrics().px, self._area.viewport()
        y = view.mapFromGlobal(self._at).y()
        by = -px(STEP) if y < px(EDGE) else px(STEP) if y > view.height() - px(EDGE) else 0
        bar = self._area.verticalScrollBar()
        bar.setValue(bar.value() + by)
