"""Bars: a score on its scale, with target, range and cap, and the number beside it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from bearings.domain.rounding import whole
from bearings.ui.theme import follow_theme, metrics, theme
from bearings.ui.widgets.paint import draw_box, painted
from bearings.ui.widgets.text import explain
from bearings.ui.widgets.text_block import draw_line

FULL = 100.0
DISTINCT_FROM = 3  # the first level whose fill stands out from its track by 3 to 1; lower ones get an outline


class BarValue(NamedTuple):
    """What a bar shows; scores are 0 to 100, None is "not yet".

    `raw` is the score before a cap lowered it; `cap` where the cap lies.
    """

    score: float | None = None
    level: int | None = None
    low: float | None = None
    high: float | None = None
    target: float | None = None
    raw: float | None = None
    cap: float | None = None


class ScoreBar(QWidget):
    """A score as a bar from 0 to 100.

    The fill has the level's colour, a whisker shows the range, a tick the
    target; a hatched part is what a cap took away. `name` is what is scored.
    """

    def __init__(self, name: str = "", value: BarValue | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._value = BarValue()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_value(value or BarValue(), name)
        follow_theme(self.restyle)

    @property
    def value(self) -> BarValue:
        return self._value

    @property
    def text(self) -> str:
        """The number beside the bar."""
        return "–" if self._value.score is None else str(whole(self._value.score))

    def show_value(self, value: BarValue, name: str = "") -> None:
        self._value = value
        self._name = name or self._name
        self.setAccessibleName(self._name)
        self.setAccessibleDescription(self._spoken())
        explain(self, self._spoken())
        self.update()

    def restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(metrics().px(200), metrics().px(24))

    def minimumSizeHint(self) -> QSize:
        return QSize(metrics().px(96), metrics().px(24))

    @painted
    def paintEvent(self, painter: QPainter) -> None:
        look, px = theme(), metrics().px
        room = px(36)
        track = QRectF(1, (self.height() - px(8)) / 2, self.width() - room - 2, px(8))
        draw_box(painter, track, fill=look.surface_alt, line=look.border, radius=track.height() / 2)
        value = self._value
        if value.score is not None:
            self._draw_taken(painter, track)
            fill, _ = look.level(value.level)
            edge = look.border_strong if (value.level or 0) < DISTINCT_FROM else None
            part = QRectF(
                track.left(), track.top(), max(_share(value.score) * track.width(), 4), track.height()
            )
            draw_box(painter, part, fill=fill, line=edge, radius=track.height() / 2)
        if value.low is not None and value.high is not None and value.high > value.low:
            self._draw_range(painter, track, value.low, value.high)
        if value.target is not None:
            self._draw_target(painter, track, value.target)
        font = metrics().font("secondary", strong=True, tabular=True)
        box = QRectF(track.right() + px(4), 0, room - px(4), self.height())
        ink = look.muted if value.score is None else look.text
        draw_line(painter, box, self.text, font, ink, Qt.AlignmentFlag.AlignRight)

    def _draw_taken(self, painter: QPainter, track: QRectF) -> None:
        """What a cap took away, hatched, ending in a bracket at the cap."""
        value, look = self._value, theme()
        if value.raw is None or value.score is None or value.raw <= value.score:
            return
        left, right = _x(track, value.score), _x(track, value.raw)
        painter.setPen(QPen(QColor(look.muted), 1))
        painter.save()
        painter.setClipRect(QRectF(left, track.top(), right - left, track.height()))
        step, x = 4.0, left - track.height()
        while x < right:
            painter.drawLine(QPointF(x, track.bottom()), QPointF(x + track.height(), track.top()))
            x += step
        painter.restore()
        at = _x(track, value.cap if value.cap is not None else value.score)
        painter.setPen(QPen(QColor(look.danger), 2))
        painter.drawLine(QPointF(at, track.top() - 4), QPointF(at, track.bottom() + 4))

    def _draw_range(self, painter: QPainter, track: QRectF, low: float, high: float) -> None:
        left, right, middle = _x(track, low), _x(track, high), track.center().y()
        # A halo in the surface colour keeps the whisker visible on the darkest fill.
        for colour, width in ((theme().surface, 3.5), (theme().text, 1.5)):
            pen = QPen(QColor(colour), width)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            painter.drawLine(QPointF(left, middle), QPointF(right, middle))
            for x in (left, right):
                painter.drawLine(QPointF(x, middle - 4), QPointF(x, middle + 4))

    def _draw_target(self, painter: QPainter, track: QRectF, target: float) -> None:
        x = _x(track, target)
        colour = QColor(theme().chart_target)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        size = metrics().px(5)
        painter.drawPolygon(
            [
                QPointF(x, track.top() - 1),
                QPointF(x - size, track.top() - 1 - size),
                QPointF(x + size, track.top() - 1 - size),
            ]
        )

    def _spoken(self) -> str:
        value = self._value
        if value.score is None:
            return self.tr("Not rated yet")
        parts = [self.tr("{} of 100").format(self.text)]
        if value.low is not None and value.high is not None and value.high > value.low:
            parts.append(self.tr("range {} to {}").format(whole(value.low), whole(value.high)))
        if value.target is not None:
            parts.append(self.tr("target {}").format(whole(value.target)))
        if value.raw is not None and value.raw > value.score:
            parts.append(self.tr("{} before a cap").format(whole(value.raw)))
        return ", ".join(parts)


class CoverageRing(QWidget):
    """How much is answered, as a ring with the share inside."""

    def __init__(
        self, answered: int = 0, askable: int = 0, *, size: int = 52, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._size = size
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_coverage(answered, askable)
        follow_theme(self.restyle)

    def set_coverage(self, answered: int, askable: int) -> None:
        """Show `answered` of `askable` questions."""
        self._share = answered / askable if askable else 0.0
        text = self.tr("{} of {} answered").format(answered, askable)
        self.setAccessibleName(text)
        explain(self, text)
        self.update()

    def restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        side = metrics().px(self._size)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @painted
    def paintEvent(self, painter: QPainter) -> None:
        look = theme()
        width = max(self.width() / 10, 2.5)
        ring = QRectF(self.rect()).adjusted(width / 2 + 1, width / 2 + 1, -width / 2 - 1, -width / 2 - 1)
        painter.setPen(QPen(QColor(look.border), width))
        painter.drawEllipse(ring)
        if self._share > 0:
            pen = QPen(QColor(look.accent), width)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap if self._share >= 1 else Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawArc(ring, 90 * 16, -round(360 * 16 * min(self._share, 1.0)))
        if self._size >= 40:
            font = metrics().font("label", tabular=True)
            percent = f"{whole(self._share * 100)}%"
            draw_line(painter, QRectF(self.rect()), percent, font, look.text, Qt.AlignmentFlag.AlignHCenter)


def _share(score: float) -> float:
    return min(max(score / FULL, 0.0), 1.0)


def _x(track: QRectF, score: float) -> float:
    return track.left() + _share(score) * track.width()
