"""The focus ring around what scrolls: its own viewport would cover one it drew itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from bearings.ui.widgets.paint import RING, card_radius, draw_focus_ring, painted


class RingAround(QObject):
    """Shows a ring while `area` has the focus by keyboard: in the room around it, or `within` it."""

    def __init__(self, area: QAbstractScrollArea, *, within: bool = False) -> None:
        super().__init__(area)
        self._area, self._by = area, -RING if within else RING
        self._ring: _Ring | None = None
        area.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if isinstance(event, QFocusEvent) and kind == QEvent.Type.FocusIn:
            if event.reason() != Qt.FocusReason.MouseFocusReason:
                self._ring = self._ring or _Ring(self._area)
                self._place()
        elif self._ring is not None and kind in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self._ring.deleteLater()
            self._ring = None
        elif kind in (QEvent.Type.Resize, QEvent.Type.Move):
            self._place()
        return False

    def _place(self) -> None:
        if self._ring is not None:
            by = self._by
            self._ring.setGeometry(self._area.geometry().adjusted(-by, -by, by, by))
            self._ring.show()
            self._ring.raise_()


class _Ring(QWidget):
    def __init__(self, area: QWidget) -> None:
        super().__init__(area.parentWidget())
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @painted
    def paintEvent(self, painter: QPainter) -> None:
        draw_focus_ring(painter, QRectF(self.rect()).adjusted(RING, RING, -RING, -RING), card_radius())
