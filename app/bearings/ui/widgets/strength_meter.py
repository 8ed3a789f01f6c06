"""The strength of a passphrase: a bar of five parts, and the same in words."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from bearings.domain.passphrase import Strength
from bearings.ui.announce import announce
from bearings.ui.theme import follow_theme, metrics, theme
from bearings.ui.widgets.layouts import Column
from bearings.ui.widgets.paint import draw_box, painted
from bearings.ui.widgets.text import PlainLabel


class StrengthMeter(QWidget):
    """Shows what it is given; nothing before there is a passphrase."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = Column(self, gap=4)
        self._bar = _Bar()
        self.words = PlainLabel("", "label")
        self.words.setObjectName("strengthWords")
        column.addWidget(self._bar)
        column.addWidget(self.words)
        self.show_strength(None)

    def show_strength(self, strength: Strength | None) -> None:
        """Show it; a screen reader hears of it when it became another one."""
        words = self._said(strength)
        if words == self.words.text():
            return
        self._bar.show_strength(strength)
        self.words.setText(words)
        self.setAccessibleName(words)
        if strength is not None:
            announce(self, words)

    def _said(self, strength: Strength | None) -> str:
        if strength is None:
            return self.tr("Four or five words that do not belong together are easy to keep in mind.")
        return {
            Strength.VERY_WEAK: self.tr("Very weak: guessed within hours. More words make it stronger."),
            Strength.WEAK: self.tr("Weak: guessed within weeks. More words make it stronger."),
            Strength.FAIR: self.tr("Fair: it holds against anybody without a hall of machines."),
            Strength.STRONG: self.tr("Strong: it would take a hall of machines for a lifetime."),
            Strength.VERY_STRONG: self.tr("Very strong: nobody guesses it."),
        }[strength]


class _Bar(QWidget):
    """As many parts filled as the strength has, in the ink of what it means."""

    def __init__(self) -> None:
        super().__init__()
        self._strength: Strength | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        follow_theme(self.restyle)

    def restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def show_strength(self, strength: Strength | None) -> None:
        self._strength = strength
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(metrics().px(200), metrics().px(8))

    @painted
    def paintEvent(self, painter: QPainter) -> None:
        look, px = theme(), metrics().px
        filled = 0 if self._strength is None else int(self._strength) + 1
        ink = look.danger if filled <= 2 else look.accent
        gap, count = px(4), len(Strength)
        width = (self.width() - gap * (count - 1)) / count
        for part in range(count):
            box = QRectF(part * (width + gap), 0, width, self.height())
            full = part < filled
            draw_box(
                painter,
                box,
                fill=ink if full else look.surface_alt,
                line=ink if full else look.border_strong,
                radius=self.height() / 2,
            )
