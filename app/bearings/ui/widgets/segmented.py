"""A segmented control: one of a few, all in sight."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QHBoxLayout, QLayout, QSizePolicy, QWidget

from bearings.ui.theme import follow_theme, metrics, theme
from bearings.ui.widgets.layouts import Flow
from bearings.ui.widgets.paint import RING, Pressable, control_radius, draw_box, draw_focus_ring, painted
from bearings.ui.widgets.text_block import draw_line


class _Segment(Pressable):
    def __init__(self, key: str, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.key = key
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.follow_theme()

    def nextCheckState(self) -> None:
        """Stay as it is: the control decides which one is on."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()  # the control's; Qt would leave it for what is beside
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(self._words()).horizontalAdvance(self.text().replace("&", ""))
        return QSize(round(words + 1) + 2 * metrics().px(12) + 2 * RING, metrics().px(30) + 2 * RING)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _words(self) -> QFont:
        return metrics().font("secondary", strong=True)

    @painted
    def paintEvent(self, painter: QPainter) -> None:
        look = theme()
        on = self.isChecked()
        if on:
            draw_box(painter, self.face, fill=look.surface, line=look.accent, radius=control_radius() - 1)
        ink = look.accent if on else look.text if self.hovered else look.muted
        font = self._words() if on else metrics().font("secondary")
        colour = ink if self.isEnabled() else look.disabled_text
        draw_line(
            painter, self.face, self.text().replace("&", ""), font, colour, Qt.AlignmentFlag.AlignHCenter
        )
        if self.ring_shown:
            draw_focus_ring(painter, self.face, control_radius())


class Segmented(QWidget):
    """One of a few choices. `chosen` carries the key, and only when a person chose.

    `choices` are pairs of key and text; Left and Right move between them. One that `wraps` goes on in
    the next line where it has no room for all of them.
    """

    chosen = Signal(str)

    def __init__(
        self,
        name: str,
        choices: Sequence[tuple[str, str]],
        *,
        wraps: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        fixed = QSizePolicy.Policy.Fixed
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum) if wraps else None
        self.setSizePolicy(policy or QSizePolicy(fixed, fixed))
        row: QLayout = Flow(self, gap=0) if wraps else QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._segments = [_Segment(key, text, self) for key, text in choices]
        for segment in self._segments:
            segment.setObjectName(segment.key)
            segment.setAccessibleName(segment.text().replace("&", ""))
            segment.setAccessibleDescription(name)
            segment.clicked.connect(self._pressed)
            row.addWidget(segment)
        if self._segments:
            self.set_current(self._segments[0].key)
        follow_theme(self.update)

    def sizeHint(self) -> QSize:
        """All of them in one line."""
        hints = [segment.sizeHint() for segment in self._segments]
        return QSize(sum(hint.width() for hint in hints), max((hint.height() for hint in hints), default=0))

    @property
    def current(self) -> str:
        """Key of the one that is on."""
        return next((s.key for s in self._segments if s.isChecked()), "")

    def set_current(self, key: str) -> None:
        """Show that one as chosen; says nothing to anybody."""
        for segment in self._segments:
            segment.setChecked(segment.key == key)
            on = segment.key == key
            segment.setFocusPolicy(Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.ClickFocus)

    def focus_current(self) -> None:
        """Put the focus on the one that is on."""
        for segment in self._segments:
            if segment.isChecked():
                segment.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        at = next((n for n, s in enumerate(self._segments) if s.isChecked()), 0)
        segment = self._segments[(at + step) % len(self._segments)]
        segment.setFocus(Qt.FocusReason.TabFocusReason)
        segment.click()

    def _pressed(self) -> None:
        segment = self.sender()
        if isinstance(segment, _Segment) and segment.key != self.current:
            self.set_current(segment.key)
            self.chosen.emit(segment.key)

    @painted
    def paintEvent(self, painter: QPainter) -> None:
        look = theme()
        face = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        draw_box(painter, face, fill=look.surface_alt, line=look.border, radius=control_radius() + 2)
