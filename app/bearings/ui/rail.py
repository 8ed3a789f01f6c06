"""The rail: the pages in the order of the work, at the left of the window."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from bearings.ui.icons import draw_icon
from bearings.ui.theme import follow_theme, metrics, theme
from bearings.ui.widgets.layouts import Column
from bearings.ui.widgets.paint import Pressable, control_radius, draw_box, draw_fill, draw_focus_ring, painted
from bearings.ui.widgets.text import explain
from bearings.ui.widgets.text_block import draw_line

WIDE, NARROW = 184, 84  # pixels at 100 %
TALL, SHORT, BARE = 56, 44, 40  # of a stop: icon over its word; beside it; alone
GAP, EDGE = 2, 12


class Stop(NamedTuple):
    """One page in the rail."""

    key: str
    title: str
    icon: str
    shortcut: str


class _StopButton(Pressable):
    def __init__(self, stop: Stop, parent: QWidget) -> None:
        super().__init__(stop.title, parent)
        self.stop = stop
        self.narrow = False
        self.bare = False  # the icon alone, where a window is too low for words
        self.setCheckable(True)
        self.setObjectName(f"rail_{stop.key}")
        self.setAccessibleName(stop.title)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.follow_theme()

    def nextCheckState(self) -> None:
        """Stay as it is: the window decides which page is shown."""

    def sizeHint(self) -> QSize:
        return QSize(metrics().px(60), metrics().px(BARE if self.bare else TALL if self.narrow else SHORT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @painted
    def paintEvent(self, painter: QPainter) -> None:
        look, px, face = theme(), metrics().px, self.face
        on = self.isChecked()
        if on or self.hovered:
            fill = look.accent_tint if on else look.surface_alt
            line = look.accent if on and look.name == "contrast" else None
            draw_box(painter, face, fill=fill, line=line, radius=control_radius())
        ink = look.accent if on else look.text if self.hovered else look.muted
        if not self.isEnabled():
            ink = look.disabled_text
        if self.bare:
            draw_icon(painter, self.stop.icon, _centred(face, px(20)), ink)
        elif self.narrow:
            icon = QRectF(face.center().x() - px(10), face.top() + px(7), px(20), px(20))
            words = QRectF(face.left(), icon.bottom() + px(2), face.width(), px(16))
            font, align = metrics().font("label", strong=on), Qt.AlignmentFlag.AlignHCenter
            font.setPixelSize(max(px(10), 9))
            draw_icon(painter, self.stop.icon, icon, ink)
            draw_line(painter, words, self.stop.title, font, ink, align)
        else:
            icon = QRectF(face.left() + px(10), face.center().y() - px(10), px(20), px(20))
            words = face.adjusted(px(42), 0, -px(6), 0)
            font, align = metrics().font("secondary", strong=on), Qt.AlignmentFlag.AlignLeft
            draw_icon(painter, self.stop.icon, icon, ink)
            draw_line(painter, words, self.stop.title, font, ink, align)
        if self.ring_shown:
            draw_focus_ring(painter, face, control_radius())


def _centred(face: QRectF, size: float) -> QRectF:
    return QRectF(face.center().x() - size / 2, face.center().y() - size / 2, size, size)


class Rail(QFrame):
    """`wanted` carries the key of the page a person asked for."""

    wanted = Signal(str)

    def __init__(self, stops: Sequence[Stop], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setAccessibleName(self.tr("Pages"))
        self._narrow = False
        column = Column(self, gap=GAP, margins=(8, EDGE, 8, EDGE))
        self._buttons = {stop.key: _StopButton(stop, self) for stop in stops}
        for button in self._buttons.values():
            column.addWidget(button)
            button.clicked.connect(self._pressed)
        column.addStretch(1)
        follow_theme(self.restyle)

    def restyle(self) -> None:
        self.setFixedWidth(metrics().px(NARROW if self._narrow else WIDE))
        self.update()

    def set_narrow(self, narrow: bool) -> None:
        """Icons over small words, for small windows."""
        if narrow != self._narrow:
            self._narrow = narrow
            for button in self._buttons.values():
                button.narrow = narrow
                button.restyle()
            self.restyle()
            self._fit_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_height()

    def _fit_height(self) -> None:
        """Leave the words out where icons over words would not have room below each other."""
        bare = self._narrow and self.height() < metrics().px(len(self._buttons) * (TALL + GAP) + 2 * EDGE)
        for button in self._buttons.values():
            if button.bare != bare:
                button.bare = bare
                button.restyle()

    def set_current(self, key: str) -> None:
        for stop, button in self._buttons.items():
            button.setChecked(stop == key)

    def set_usable(self, key: str, usable: bool, reason: str) -> None:
        """Let a page be visited or not; `reason` is said on hover."""
        button = self._buttons[key]
        button.setEnabled(usable)
        explain(button, f"{button.stop.title} ({button.stop.shortcut})" if usable else reason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
            return
        super().keyPressEvent(event)

    def _pressed(self) -> None:
        button = self.sender()
        if isinstance(button, _StopButton):
            self.wanted.emit(button.stop.key)

    @painted
    def paintEvent(self, painter: QPainter) -> None:
        look = theme()
        draw_fill(painter, self.rect(), look.surface)
        draw_fill(painter, QRect(self.width() - 1, 0, 1, self.height()), look.border)
