"""Empty states: say what to do, and hold the button that does it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from bearings.ui.icons import draw_icon
from bearings.ui.theme import follow_theme, metrics, theme
from bearings.ui.widgets.buttons import Button
from bearings.ui.widgets.layouts import Column
from bearings.ui.widgets.paint import painted
from bearings.ui.widgets.text import PlainLabel


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


class EmptyState(QWidget):
    """An icon, a sentence, more words if needed, and the button. `acted` when it is pressed."""

    acted = Signal()

    def __init__(
        self, icon: str, sentence: str, *, more: str = "", action: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        middle = Qt.AlignmentFlag.AlignHCenter
        column = Column(self, gap=12, margins=32)
        column.addStretch(1)
        column.addWidget(IconView(icon, 32, "muted"), 0, middle)
        self.sentence = PlainLabel(sentence, "heading")
        self.more = PlainLabel(more, "secondary")
        self.more.setVisible(bool(more))
        for label in (self.sentence, self.more):
            label.setAlignment(middle)
            column.addWidget(label, 0, middle)
        self.button = Button(action, "primary")
        self.button.setVisible(bool(action))
        self.button.clicked.connect(self._pressed)
        column.addWidget(self.button, 0, middle)
        column.addStretch(1)

    def _pressed(self) -> None:
        self.acted.emit()
