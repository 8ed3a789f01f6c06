"""Lines from the chosen action to those it needs and those that wait for it, over the board."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF, QRegion
from PySide6.QtWidgets import QWidget

from bearings.ui.theme import follow_theme, metrics, theme
from bearings.ui.widgets.paint import RING, painted

FAINT = 0.22  # how much of a line is seen over a card

Pair = tuple[QWidget, QWidget]  # what comes first, what waits for it


class DependencyLines(QWidget):
    """Lies over `board` and lets clicks through. The cards say the same in words."""

    def __init__(self, board: QWidget) -> None:
        super().__init__(board)
        self.setObjectName("dependencyLines")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._board = board
        self._pairs: list[Pair] = []
        self._cards: list[QWidget] = []
        board.installEventFilter(self)
        self.hide()
        follow_theme(self.update)

    @property
    def pairs(self) -> list[Pair]:
        return self._pairs

    def show_pairs(self, pairs: Sequence[Pair], cards: Sequence[QWidget]) -> None:
        """Draw an arrow from each first to each second card; `cards` are all that may lie in between.

        Those that are not on the board (the backlog lies below it) are left out.
        """
        self._cards = [card for card in cards if self._board.isAncestorOf(card)]
        self._pairs = [pair for pair in pairs if pair[0] in self._cards and pair[1] in self._cards]
        self.setGeometry(self._board.rect())
        self.setVisible(bool(self._pairs))
        self.raise_()
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._pairs and event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self.setGeometry(self._board.rect())
            self.update()
        return False

    @painted
    def paintEvent(self, painter: QPainter) -> None:
        between = QRegion(self.rect())
        for card in self._cards:
            if card.isVisible():
                between -= QRegion(self._box(card).toRect())
        for before, after in self._pairs:
            if before.isVisible() and after.isVisible():
                self._draw_arrow(painter, self._box(before), self._box(after), between)

    def _draw_arrow(self, painter: QPainter, before: QRectF, after: QRectF, between: QRegion) -> None:
        """A line that is faint over cards: their words matter more."""
        path, tip, ahead = self._path(before, after)
        strong, faint = QColor(theme().accent), QColor(theme().accent)
        faint.setAlphaF(FAINT)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, region in ((faint, QRegion(self.rect()) - between), (strong, between)):
            painter.setClipRegion(region)
            painter.setPen(QPen(colour, max(metrics().px(2), 1.5)))
            painter.drawPath(path)
        painter.setClipping(False)
        self._draw_tip(painter, tip, ahead, strong)

    def _box(self, card: QWidget) -> QRectF:
        corner = card.mapTo(self._board, card.rect().topLeft())
        return QRectF(QPointF(corner), QRectF(card.rect()).size()).adjusted(RING, RING, -RING, -RING)

    def _path(self, before: QRectF, after: QRectF) -> tuple[QPainterPath, QPointF, float]:
        """The line, where it ends, and whether it comes from the left (1) or the right (-1)."""
        if after.left() > before.right():
            return _curve(_right(before), _left(after), 1.0)
        if after.right() < before.left():
            return _curve(_left(before), _right(after), -1.0)
        return _bracket(_left(before), _left(after))

    def _draw_tip(self, painter: QPainter, tip: QPointF, ahead: float, colour: QColor) -> None:
        side = metrics().px(5)
        back = tip - QPointF(ahead * side * 1.4, 0)
        painter.setBrush(colour)
        painter.drawPolygon(QPolygonF([tip, back + QPointF(0, side * 0.8), back - QPointF(0, side * 0.8)]))


def _curve(start: QPointF, tip: QPointF, ahead: float) -> tuple[QPainterPath, QPointF, float]:
    """From one column to another."""
    bend = QPointF(ahead * metrics().px(24), 0)
    path = QPainterPath(start)
    path.cubicTo(start + bend, tip - bend, tip)
    return path, tip, ahead


def _bracket(start: QPointF, tip: QPointF) -> tuple[QPainterPath, QPointF, float]:
    """Within a column: round the left edges, in the margin."""
    out, turn = metrics().px(7), metrics().px(4)
    x, down = min(start.x(), tip.x()) - out, turn if tip.y() > start.y() else -turn
    path = QPainterPath(start)
    path.lineTo(x + turn, start.y())
    path.quadTo(x, start.y(), x, start.y() + down)
    path.lineTo(x, tip.y() - down)
    path.quadTo(x, tip.y(), x + turn, tip.y())
    path.lineTo(tip)
    return path, tip, 1.0


def _left(box: QRectF) -> QPointF:
    return QPointF(box.left(), box.center().y())


def _right(box: QRectF) -> QPointF:
    return QPointF(box.right(), box.center().y())
