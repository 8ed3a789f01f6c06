"""Marks of state and severity: told apart by shape first, by colour second.

The drawing functions serve widgets and list delegates alike.
"""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from bearings.ui.theme import metrics, theme

Mark = Literal["answered", "unknown", "na", "unanswered", "disagreement", "review"]
SeverityName = Literal["critical", "high", "medium", "low", "info", "positive"]


def draw_mark(painter: QPainter, mark: Mark, box: QRectF) -> None:
    """Draw the mark of a state into `box` (a square of 14 px or more).

    Answered is a disc with a tick, don't know a ring with a question mark, not
    applicable a ring with a bar, not answered an empty ring, disagreement two
    triangles apart, review a flag.
    """
    look = theme()
    side = min(box.width(), box.height())
    stroke = max(side / 10, 1.2)
    round_box = box.adjusted(stroke / 2 + 0.5, stroke / 2 + 0.5, -stroke / 2 - 0.5, -stroke / 2 - 0.5)
    painter.save()
    if mark == "answered":
        _fill(painter, look.accent)
        painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5))
        draw_tick(painter, box, look.accent_text)
    elif mark == "unknown":
        _stroke(painter, look.muted, stroke)
        painter.drawEllipse(round_box)
        font = metrics().font("label", strong=True)
        font.setPixelSize(max(round(side * 0.68), 6))
        painter.setFont(font)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), "?")
    elif mark == "na":
        _stroke(painter, look.muted, stroke)
        painter.drawEllipse(round_box)
        painter.drawLine(_at(box, 0.3, 0.7), _at(box, 0.7, 0.3))
    elif mark == "unanswered":
        _stroke(painter, look.border_strong, stroke)
        painter.drawEllipse(round_box)
    elif mark == "disagreement":
        _fill(painter, look.high)
        painter.drawPolygon(QPolygonF([_at(box, 0.42, 0.08), _at(box, 0.42, 0.92), _at(box, 0.0, 0.5)]))
        painter.drawPolygon(QPolygonF([_at(box, 0.58, 0.08), _at(box, 0.58, 0.92), _at(box, 1.0, 0.5)]))
    else:
        _stroke(painter, look.accent, stroke * 1.1)
        painter.drawLine(_at(box, 0.22, 0.08), _at(box, 0.22, 0.95))
        painter.setBrush(QColor(look.accent))
        flag = [_at(box, 0.22, 0.12), _at(box, 0.88, 0.12), _at(box, 0.7, 0.35), _at(box, 0.88, 0.58)]
        painter.drawPolygon(QPolygonF([*flag, _at(box, 0.22, 0.58)]))
    painter.restore()


def draw_severity(painter: QPainter, severity: SeverityName, box: QRectF) -> None:
    """The shape of a severity: octagon, triangle, diamond, disc, square with i, disc with tick."""
    look = theme()
    painter.save()
    _fill(painter, look.colour(severity))
    if severity == "critical":
        a, b = 0.3, 0.7
        corners = [(a, 0), (b, 0), (1, a), (1, b), (b, 1), (a, 1), (0, b), (0, a)]
        painter.drawPolygon(QPolygonF([_at(box, x, y) for x, y in corners]))
        _bang(painter, box, 0.5)
    elif severity == "high":
        painter.drawPolygon(QPolygonF([_at(box, 0.5, 0.02), _at(box, 1, 0.95), _at(box, 0, 0.95)]))
        _bang(painter, box, 0.62)
    elif severity == "medium":
        painter.drawPolygon(
            QPolygonF([_at(box, 0.5, 0), _at(box, 1, 0.5), _at(box, 0.5, 1), _at(box, 0, 0.5)])
        )
    elif severity == "low":
        painter.drawEllipse(_part(box, 0.16))
    elif severity == "info":
        painter.drawRoundedRect(_part(box, 0.06), box.width() * 0.18, box.width() * 0.18)
        _stroke(painter, look.surface, max(box.width() / 8, 1.4))
        painter.drawLine(_at(box, 0.5, 0.46), _at(box, 0.5, 0.74))
        painter.drawPoint(_at(box, 0.5, 0.27))
    else:
        painter.drawEllipse(_part(box, 0.03))
        draw_tick(painter, box, look.surface)
    painter.restore()


def draw_tick(painter: QPainter, box: QRectF, colour: str) -> None:
    _stroke(painter, colour, max(box.width() / 8, 1.4))
    painter.drawPolyline(QPolygonF([_at(box, 0.28, 0.52), _at(box, 0.44, 0.68), _at(box, 0.73, 0.35)]))


def _fill(painter: QPainter, colour: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))


def _stroke(painter: QPainter, colour: str, width: float) -> None:
    pen = QPen(QColor(colour), width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _bang(painter: QPainter, box: QRectF, middle: float) -> None:
    _stroke(painter, theme().surface, max(box.width() / 8, 1.4))
    painter.drawLine(_at(box, 0.5, middle - 0.24), _at(box, 0.5, middle + 0.04))
    painter.drawPoint(_at(box, 0.5, middle + 0.23))


def _at(box: QRectF, x: float, y: float) -> QPointF:
    return QPointF(box.x() + box.width() * x, box.y() + box.height() * y)


def _part(box: QRectF, inset: float) -> QRectF:
    by = box.width() * inset
    return box.adjusted(by, by, -by, -by)
