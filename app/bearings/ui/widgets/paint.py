"""Painting: the guard around every paintEvent, and the strokes all widgets share.

An exception that leaves a paintEvent, or a painter left open, ends the process,
so widgets write `@painted def paintEvent(self, painter)` and nothing else.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from PySide6.QtCore import QEvent, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QPushButton, QWidget

from bearings.ui.theme import follow_theme, metrics, theme
from bearings.ui.tokens import tokens

W = TypeVar("W", bound=QWidget)
RING = 4  # room around a control for its focus ring: 2 px ring, 2 px away
QUIET_PAD = 10  # design pixels between the edge of a quiet button and its words


def painted(draw: Callable[[W, QPainter], None]) -> Callable[[W, QPaintEvent], None]:
    """Turn `draw(self, painter)` into a paintEvent that cannot take the program down.

    What scrolls is drawn on its viewport.
    """

    @wraps(draw)
    def paint_event(self: W, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport() if isinstance(self, QAbstractScrollArea) else self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        try:
            draw(self, painter)
        except Exception:  # Qt aborts on what passes here, so it is reported instead
            sys.excepthook(*sys.exc_info())
        finally:
            painter.end()

    return paint_event


def draw_fill(painter: QPainter, box: QRect, colour: str) -> None:
    """Fill `box` with a colour; `fillRect` would build the enumerations of gradients first, 2 ms."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRect(box)


def draw_box(
    painter: QPainter, box: QRectF, *, fill: str | None, line: str | None, radius: float, width: float = 1.0
) -> None:
    """A rounded rectangle with its line wholly inside `box`; None leaves fill or line out."""
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    if line:
        painter.setPen(QPen(QColor(line), width))
        box = box.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(box, radius, radius)


def draw_focus_ring(painter: QPainter, box: QRectF, radius: float) -> None:
    """The ring around a control whose outline is `box`: 2 px thick, 2 px away."""
    out = box.adjusted(-3, -3, 3, 3)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme().focus), 2))
    painter.drawRoundedRect(out, radius + 3, radius + 3)


def card_radius() -> int:
    return metrics().px(tokens().card_radius)


def control_radius() -> int:
    return metrics().px(tokens().control_radius)


class Pressable(QPushButton):
    """Base of everything that is pressed. Draws nothing; knows hover, press and focus by keyboard.

    `face` is the outline to draw into; around it is room for the focus ring.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._ring = False

    def follow_theme(self) -> None:
        """Call at the end of `__init__`: runs `restyle` now and on every change of the look."""
        follow_theme(self.restyle)

    def restyle(self) -> None:
        """Take fonts, icons and sizes from the theme."""
        self.setFont(metrics().font())
        self.updateGeometry()
        self.update()

    @property
    def face(self) -> QRectF:
        return QRectF(self.rect()).adjusted(RING, RING, -RING, -RING)

    @property
    def hovered(self) -> bool:
        return self.isEnabled() and self.underMouse()

    @property
    def ring_shown(self) -> bool:
        """Whether the focus came by keyboard: who clicks knows where they are."""
        return self._ring and self.hasFocus()

    def event(self, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.FocusIn:
            self._note_reason(event)
        elif kind == QEvent.Type.KeyPress:
            self._ring = True
        elif kind == QEvent.Type.EnabledChange:
            shape = Qt.CursorShape.PointingHandCursor if self.isEnabled() else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
        return super().event(event)

    def _note_reason(self, event: QEvent) -> None:
        reason = event.reason() if isinstance(event, QFocusEvent) else Qt.FocusReason.NoFocusReason
        if reason != Qt.FocusReason.ActiveWindowFocusReason:  # the window came back: as it was
            self._ring = reason != Qt.FocusReason.MouseFocusReason
