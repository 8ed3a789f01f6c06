"""Chips and badges: verdict, severity, level and plain tags, each readable without colour."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from bearings.ui.icons import draw_icon
from bearings.ui.theme import follow_theme, metrics, theme
from bearings.ui.widgets.marks import SeverityName, draw_severity
from bearings.ui.widgets.paint import draw_box, painted
from bearings.ui.widgets.text import explain
from bearings.ui.widgets.text_block import draw_line

RANKS = 4


class _Chip(QWidget):
    """A picture of fixed width and a word beside it, in an outline."""

    picture = 16
    tall = 26

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._word = ""
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    @property
    def word(self) -> str:
        """The word it shows."""
        return self._word

    def restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        px = metrics().px
        words = QFontMetricsF(self._font()).horizontalAdvance(self._word)
        gap = px(8) if self.picture and self._word else 0
        return QSize(px(self.picture) + gap + round(words + 1) + 2 * px(10), px(self.tall))

    def minimumSizeHint(self) -> QSize:
        return QSize(metrics().px(self.picture + 44), metrics().px(self.tall))

    def _font(self) -> QFont:
        return metrics().font("label", strong=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_rest()

    def _say(self, word: str, name: str) -> None:
        self.setAccessibleName(name)
        self.update()
        if word != self._word:  # the place it needs is then another
            self._word = word
            self.updateGeometry()
            self._tell_rest()

    def _tell_rest(self) -> None:
        """Tell a word on hover that is cut off."""
        explain(self, self._word if self.width() < self.sizeHint().width() else "")

    def _draw_word(self, painter: QPainter, ink: str, *, fill: str | None, line: str | None) -> QRectF:
        """Draw outline and word; give the box of the picture."""
        px = metrics().px
        face = QRectF(self.rect())
        draw_box(painter, face, fill=fill, line=line, radius=face.height() / 2)
        picture = QRectF(px(10), (face.height() - px(self.picture)) / 2, px(self.picture), px(self.picture))
        left = px(10) + (px(self.picture) + px(8) if self.picture else 0)
        draw_line(
            painter,
            QRectF(left, 0, face.width() - left - px(8), face.height()),
            self._word,
            self._font(),
            ink,
        )
        return picture


class VerdictChip(_Chip):
    """A verdict: its name and four rank bars, `rank` (0 to 4) of them filled."""

    picture = 20

    def __init__(self, rank: int = 0, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rank = rank
        self.set_verdict(rank, name)
        follow_theme(self.restyle)

    @property
    def rank(self) -> int:
        return self._rank

    def set_verdict(self, rank: int, name: str) -> None:
        """Show the verdict of that rank; a name of "" is "not rated"."""
        self._rank = min(max(rank, 0), RANKS)
        word = name or self.tr("Not rated")
        self._say(word, self.tr("Verdict: {}, {} of 4").format(word, self._rank))

    @painted
    def paintEvent(self, painter: QPainter) -> None:
        look = theme()
        box = self._draw_word(painter, look.text, fill=look.surface, line=look.border_strong)
        step = box.width() / RANKS
        for bar in range(RANKS):
            height = box.height() * (0.34 + 0.16 * bar)
            slot = QRectF(
                box.left() + bar * step, box.bottom() - height - box.height() * 0.09, step * 0.68, height
            )
            filled = bar < self._rank
            draw_box(
                painter,
                slot,
                fill=look.accent if filled else None,
                line=look.accent if filled else look.border_strong,
                radius=1,
            )


class SeverityChip(_Chip):
    """A severity by shape and word; `word` overrides the usual one ("Blocker")."""

    picture = 14

    def __init__(
        self, severity: SeverityName = "info", word: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._severity: SeverityName = severity
        self.set_severity(severity, word)
        follow_theme(self.restyle)

    def set_severity(self, severity: SeverityName, word: str = "") -> None:
        self._severity = severity
        usual = self._words()[severity]
        self._say(word or usual, f"{word} ({usual})" if word and word != usual else usual)

    def _words(self) -> dict[SeverityName, str]:
        return {
            "critical": self.tr("Critical"),
            "high": self.tr("High"),
            "medium": self.tr("Medium"),
            "low": self.tr("Low"),
            "info": self.tr("Info"),
            "positive": self.tr("Strength"),
        }

    @painted
    def paintEvent(self, painter: QPainter) -> None:
        look = theme()
        box = self._draw_word(painter, look.colour(self._severity), fill=look.surface, line=look.border)
        draw_severity(painter, self._severity, box)


class Tag(_Chip):
    """A quiet word in a pill, such as a sector or "Fictional"; with an icon if it helps."""

    def __init__(
        self, word: str = "", *, icon: str = "", tone: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon, self._tone = icon, tone
        self.picture = 14 if icon else 0
        self.set_word(word)
        follow_theme(self.restyle)

    def set_word(self, word: str) -> None:
        self._say(word, word)

    def set_icon(self, icon: str, tone: str) -> None:
        """Show another icon before the word, both in the colour of `tone`."""
        self._icon, self._tone = icon, tone
        self.picture = 14 if icon else 0
        self.restyle()

    @painted
    def paintEvent(self, painter: QPainter) -> None:
        look = theme()
        ink = look.colour(self._tone or "muted")
        line = look.border if look.name == "contrast" else None
        box = self._draw_word(painter, ink, fill=look.surface_alt, line=line)
        if self._icon:
            draw_icon(painter, self._icon, box, ink)


class LevelBadge(QWidget):
    """A level: its number in a filled square, its name beside it. None is "not rated"."""

    def __init__(self, level: int | None = None, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._level, self._name = level, name
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.set_level(level, name)
        follow_theme(self.restyle)

    @property
    def level(self) -> int | None:
        return self._level

    def set_level(self, level: int | None, name: str = "") -> None:
        """Show a level 1 to 5; with no name only the number is drawn."""
        self._level, self._name = level, name
        said = self.tr("Level {}").format(level) if level else self.tr("Not rated")
        self.setAccessibleName(f"{said}, {name}" if name else said)
        self._tell_rest()
        self.restyle()

    def restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_rest()

    def _tell_rest(self) -> None:
        """Tell on hover a name that is not there or cut off."""
        cut = not self._name or self.width() < self.sizeHint().width()
        explain(self, self.accessibleName() if cut else "")

    def sizeHint(self) -> QSize:
        px = metrics().px
        words = (
            QFontMetricsF(metrics().font("secondary")).horizontalAdvance(self._name) + px(8)
            if self._name
            else 0
        )
        return QSize(px(24) + round(words + 1), px(24))

    @painted
    def paintEvent(self, painter: QPainter) -> None:
        look, px = theme(), metrics().px
        fill, ink = look.level(self._level)
        side = float(px(24))
        draw_box(painter, QRectF(0, 0, side, side), fill=fill, line=None, radius=px(6))
        number = str(self._level) if self._level else "–"
        font = metrics().font("secondary", strong=True, tabular=True)
        draw_line(painter, QRectF(0, 0, side, side), number, font, ink, Qt.AlignmentFlag.AlignHCenter)
        if self._name:
            left = side + px(8)
            box = QRectF(left, 0, self.width() - left, side)
            draw_line(painter, box, self._name, metrics().font("secondary"), look.text)
