"""A level to choose by dragging, pressing or keys: five cells, the one chosen in the colour of its level."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QWidget

from bearings.ui.theme import follow_theme, metrics, theme
from bearings.ui.widgets.paint import RING, control_radius, draw_box, draw_focus_ring, painted
from bearings.ui.widgets.text_block import draw_line

LEVELS = 5


class LevelSlider(QAbstractSlider):
    """One of five levels. `edited` carries the level, and only when a person chose it.

    A line below a cell marks the level as it is now, 0 for none.
    """

    edited = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = 0
        self._names: tuple[str, ...] = ()
        self.setRange(1, LEVELS)
        self.setPageStep(1)
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.actionTriggered.connect(self._moved_by_key)
        follow_theme(self.restyle)

    def show_level(self, level: int, now: int, names: tuple[str, ...]) -> None:
        """Show that level as chosen and `now` as the present one; says nothing to anybody."""
        self._now, self._names = now, names
        self.setValue(level)
        said = self.tr("Level {} of 5, {}").format(level, names[level - 1])
        present = self.tr("now level {}").format(now) if now else self.tr("now without a level")
        self.setAccessibleDescription(f"{said}; {present}")
        self.update()

    def restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(metrics().px(360), metrics().px(52) + 2 * RING)

    def minimumSizeHint(self) -> QSize:
        return QSize(metrics().px(200), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        level = event.key() - Qt.Key.Key_0
        if 1 <= level <= LEVELS:
            self._choose(level)
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._choose(self._level_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._choose(self._level_at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setSliderDown(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        # Scrolling a page must not change an answer that happens to lie under the mouse.
        event.ignore()

    def _moved_by_key(self, _action: int) -> None:
        if self.sliderPosition() != self.value():
            self._choose(self.sliderPosition())

    def _choose(self, level: int) -> None:
        if level != self.value():
            self.setValue(level)
            self.edited.emit(level)

    def _level_at(self, x: float) -> int:
        share = (x - RING) / max(self.width() - 2 * RING, 1)
        return min(max(int(share * LEVELS) + 1, 1), LEVELS)

    @painted
    def paintEvent(self, painter: QPainter) -> None:
        look, px = theme(), metrics().px
        face = QRectF(RING, RING, self.width() - 2 * RING, px(34))
        step, gap = face.width() / LEVELS, px(4)
        for level in range(1, LEVELS + 1):
            cell = QRectF(face.left() + (level - 1) * step, face.top(), step - gap, face.height())
            chosen = level == self.value()
            fill, ink = look.level(level) if chosen else (look.surface_alt, look.text)
            line = look.accent if chosen else look.border_strong
            draw_box(painter, cell, fill=fill, line=line, radius=control_radius(), width=2 if chosen else 1)
            font = metrics().font("secondary", strong=chosen, tabular=True)
            draw_line(painter, cell, str(level), font, ink, Qt.AlignmentFlag.AlignHCenter)
            if level == self._now:
                below = QRectF(cell.left(), face.bottom() + px(2), cell.width(), px(16))
                now = self.tr("now")
                draw_line(
                    painter, below, now, metrics().font("label"), look.muted, Qt.AlignmentFlag.AlignHCenter
                )
        if self.hasFocus():
            around = QRectF(face.left(), face.top(), face.width() - gap, face.height())
            draw_focus_ring(painter, around, control_radius())
