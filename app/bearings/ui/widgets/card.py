"""Cards: a surface with a hairline border; the plain one, and one that is pressed as a whole."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from bearings.ui.theme import follow_theme, theme
from bearings.ui.widgets.layouts import Column, Margins
from bearings.ui.widgets.paint import RING, Pressable, card_radius, draw_box, draw_focus_ring, painted


class Card(QFrame):
    """A surface for what belongs together; fill `body`.

    `tint` is a colour token of the ground ("surface" unless told otherwise).
    """

    def __init__(
        self, *, gap: int = 8, margins: Margins = 16, tint: str = "surface", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tint = tint
        self.body = Column(self, gap=gap, margins=margins)
        follow_theme(self.update)

    def set_tint(self, tint: str) -> None:
        """Take another ground, such as "warning_tint"."""
        self._tint = tint
        self.update()

    @painted
    def paintEvent(self, painter: QPainter) -> None:
        look = theme()
        draw_box(
            painter, QRectF(self.rect()), fill=look.colour(self._tint), line=look.border, radius=card_radius()
        )


class CardButton(Pressable):
    """A card that is pressed as a whole; fill `body`, whose parts let clicks through.

    `name` is what a screen reader says, such as "Northwind, 41 of 52 answered".
    """

    def __init__(self, name: str, *, gap: int = 8, margins: int = 16, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(name)
        self.body = Column(self, gap=gap, margins=margins + RING)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.follow_theme()

    def add(self, widget: QWidget, *, live: bool = False) -> None:
        """Add a part to the body; a `live` part (a small button) keeps its own clicks."""
        if not live:
            widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.body.addWidget(widget)

    def sizeHint(self) -> QSize:
        return self.body.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.body.totalMinimumSize()

    def hasHeightForWidth(self) -> bool:
        return self.body.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        return self.body.totalHeightForWidth(width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # A grid of cards may offer less than the words need at this width; they are never squeezed.
        needed = self.heightForWidth(self.width()) if self.hasHeightForWidth() else 0
        if needed != self.minimumHeight():
            self.setMinimumHeight(needed)

    @painted
    def paintEvent(self, painter: QPainter) -> None:
        look = theme()
        fill = look.accent_tint if self.isDown() else look.surface
        line = look.accent if self.hovered else look.border
        draw_box(painter, self.face, fill=fill, line=line, radius=card_radius())
        if self.ring_shown:
            draw_focus_ring(painter, self.face, card_radius())
