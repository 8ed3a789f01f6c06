"""A score before and after as one line: the numbers, the change with its sign, and both on the scale."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from bearings.domain.rounding import compared, whole
from bearings.ui.icons import draw_icon
from bearings.ui.theme import follow_theme, metrics, theme
from bearings.ui.widgets.paint import draw_box, painted
from bearings.ui.widgets.text import explain
from bearings.ui.widgets.text_block import TextBlock, draw_line, lay_out

# Pixels at 100 %: the columns of figures, and the least the scale needs to be drawn at all.
FIGURE, CHANGE, SCALE_LEAST, SCALE_SHARE = 54, 92, 100, 0.45
TALL, NAME_LEAST = 32, 96


@dataclass(frozen=True, slots=True)
class ScorePair:
    """A score (0 to 100) before and after; None is not rated.

    `strong` heads those below it; `apart` is of two organisations, so that neither is better.
    """

    id: str
    name: str
    before: float | None
    after: float | None
    strong: bool = False
    apart: bool = False

    @property
    def direction(self) -> int:
        """1 for higher, -1 for lower, 0 where there is nothing to compare or nothing changed."""
        if self.before is None or self.after is None:
            return 0
        before, after = compared(self.before), compared(self.after)
        return (after > before) - (after < before)

    @property
    def change(self) -> str:
        """The change as it is shown, with its sign: the difference of the numbers that stand beside it."""
        if self.before is None or self.after is None:
            return ""
        points = whole(self.after) - whole(self.before)
        if points == 0:
            return "< 1" if self.direction else "0"
        return f"+{points}" if points > 0 else f"\u2212{-points}"


def change_icon(direction: int) -> str:
    """Icon that stands for better, worse or the same: never colour alone."""
    return {1: "arrow-up", -1: "arrow-down"}.get(direction, "minus")


def change_tone(direction: int) -> str:
    """Colour token that goes with that icon."""
    return {1: "positive", -1: "danger"}.get(direction, "muted")


class ChangeRow(QWidget):
    """One score. The hollow mark on the scale is before, the filled one after."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pair = ScorePair("", "", None, None)
        self._heights: dict[int, int] = {}  # by width: a layout asks for the same one again and again
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        follow_theme(self.restyle)

    @property
    def pair(self) -> ScorePair:
        return self._pair

    def show_pair(self, pair: ScorePair) -> None:
        if pair == self._pair:
            return
        self._pair = pair
        self.setObjectName(f"change_{pair.id or 'overall'}")
        spoken = f"{pair.name}: {self._spoken()}"
        self.setAccessibleName(spoken)
        explain(self, spoken)
        self.restyle()

    def restyle(self) -> None:
        self._heights.clear()
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._height(width)
        return self._heights[width]

    def _height(self, width: int) -> int:
        lines = self._name(_name_width(width)).height
        return max(metrics().px(TALL), round(lines) + metrics().px(8))

    def sizeHint(self) -> QSize:
        return QSize(metrics().px(480), metrics().px(TALL))

    def minimumSizeHint(self) -> QSize:
        return QSize(metrics().px(NAME_LEAST + 2 * FIGURE + CHANGE), metrics().px(TALL))

    def _spoken(self) -> str:
        before, after = self._pair.before, self._pair.after
        if self._pair.apart:
            return self._spoken_apart(before, after)
        if before is None and after is None:
            return self.tr("not rated, before and after")
        if before is None:
            return self.tr("now rated, {} of 100").format(whole(after or 0))
        if after is None:
            return self.tr("{} of 100 before, no longer rated").format(whole(before))
        words = {1: self.tr("better"), -1: self.tr("worse"), 0: self.tr("unchanged")}
        said = self.tr("from {} to {} of 100, {}").format(
            whole(before), whole(after), words[self._pair.direction]
        )
        return said if self._pair.direction == 0 else f"{said}: {self._pair.change}"

    def _spoken_apart(self, first: float | None, second: float | None) -> str:
        if first is None and second is None:
            return self.tr("rated on neither side")
        if first is None:
            return self.tr("first not rated, second {} of 100").format(whole(second or 0))
        if second is None:
            return self.tr("first {} of 100, second not rated").format(whole(first))
        words = {1: self.tr("higher"), -1: self.tr("lower"), 0: self.tr("the same")}
        said = self.tr("first {}, second {} of 100, {}").format(
            whole(first), whole(second), words[self._pair.direction]
        )
        return said if self._pair.direction == 0 else f"{said}: {self._pair.change}"

    def _name(self, width: float) -> _Name:
        font = metrics().font("secondary", strong=self._pair.strong)
        indent = 0 if self._pair.strong else metrics().px(16)
        block = lay_out(
            self._pair.name, font, width - indent - metrics().px(8), line_height=1.3, most_lines=2
        )
        return _Name(block, indent)

    @painted
    def paintEvent(self, painter: QPainter) -> None:
        look, px, pair = theme(), metrics().px, self._pair
        width, height = self.width(), float(self.height())
        name_width = _name_width(width)
        name = self._name(name_width)
        name.block.draw(painter, QPointF(name.indent, (height - name.height) / 2), look.text)
        right = Qt.AlignmentFlag.AlignRight
        x = name_width
        for score, ink, strong in ((pair.before, look.muted, False), (pair.after, look.text, True)):
            font = metrics().font("secondary", strong=strong, tabular=True)
            text = "\u2013" if score is None else str(whole(score))
            draw_line(painter, QRectF(x, 0, px(FIGURE - 4), height), text, font, ink, right)
            x += px(FIGURE)
        self._draw_change(painter, QRectF(x, 0, px(CHANGE), height))
        scale = _scale_width(width)
        if scale:
            self._draw_scale(painter, QRectF(width - scale, 0, scale, height))

    def _draw_change(self, painter: QPainter, box: QRectF) -> None:
        px, direction = metrics().px, self._pair.direction
        if not self._pair.change:
            self._draw_rating(painter, box.adjusted(px(14), 0, 0, 0))
            return
        ink = theme().colour("text" if self._pair.apart and direction else change_tone(direction))
        side = float(px(14))
        draw_icon(
            painter,
            change_icon(direction),
            QRectF(box.left() + px(14), box.center().y() - side / 2, side, side),
            ink,
        )
        font = metrics().font("secondary", strong=direction != 0, tabular=True)
        draw_line(painter, box.adjusted(px(32), 0, 0, 0), self._pair.change, font, ink)

    def _draw_rating(self, painter: QPainter, box: QRectF) -> None:
        """In place of a change: which of the two is rated."""
        before, after = self._pair.before, self._pair.after
        words, apart = self.tr("not rated"), self._pair.apart
        if after is not None:
            words = self.tr("second only") if apart else self.tr("now rated")
        elif before is not None:
            words = self.tr("first only") if apart else self.tr("not rated now")
        draw_line(painter, box, words, metrics().font("label"), theme().muted)

    def _draw_scale(self, painter: QPainter, box: QRectF) -> None:
        look, px, pair = theme(), metrics().px, self._pair
        radius = float(px(5))
        middle = box.center().y()
        track = QRectF(box.left() + radius + 1, middle - px(2), box.width() - 2 * radius - 2, px(4))
        draw_box(painter, track, fill=look.surface_alt, line=look.border, radius=track.height() / 2)
        scores = (pair.before, pair.after)
        before, after = (None if s is None else track.left() + s / 100 * track.width() for s in scores)
        if before is not None and after is not None and before != after:
            painter.setPen(QPen(QColor(look.accent), px(3)))
            painter.drawLine(QPointF(before, middle), QPointF(after, middle))
        if before is not None:
            painter.setPen(QPen(QColor(look.muted), max(px(1.5), 1.5)))
            painter.setBrush(QColor(look.surface))
            painter.drawEllipse(QPointF(before, middle), radius, radius)
        if after is not None:
            painter.setPen(QPen(QColor(look.surface), 1))
            painter.setBrush(QColor(look.accent))
            painter.drawEllipse(QPointF(after, middle), radius, radius)


class ChangeHeader(QWidget):
    """Names of the columns of figures, above rows of the same width; "Before" and "After" unless told."""

    def __init__(self, before: str = "", after: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = (before or self.tr("Before"), after or self.tr("After"))
        self._change = self.tr("Change")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        follow_theme(self.restyle)

    def restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def set_names(self, before: str, after: str, change: str) -> None:
        """Give the three columns other names."""
        self._names, self._change = (before, after), change
        self.restyle()

    def sizeHint(self) -> QSize:
        tallest = max(block.height for block in self._heads())
        return QSize(metrics().px(480), max(metrics().px(24), round(tallest) + metrics().px(6)))

    def _heads(self) -> list[TextBlock]:
        """The three names in as many lines as their columns need."""
        px, font = metrics().px, metrics().font("label")
        right, left = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft
        columns = ((self._names[0], FIGURE - 4, right), (self._names[1], FIGURE - 4, right))
        return [
            lay_out(words, font, px(width), line_height=1.2, align=side)
            for words, width, side in (*columns, (self._change, CHANGE - 14, left))
        ]

    @painted
    def paintEvent(self, painter: QPainter) -> None:
        px, x = metrics().px, _name_width(self.width())
        for place, head in zip((0, FIGURE, 2 * FIGURE + 14), self._heads(), strict=True):
            head.draw(painter, QPointF(x + px(place), self.height() - head.height - px(3)), theme().muted)


def _scale_width(width: int) -> float:
    """Room for the scale; none where name and figures need it all."""
    share = (width - metrics().px(2 * FIGURE + CHANGE + NAME_LEAST)) * SCALE_SHARE
    return share if share >= metrics().px(SCALE_LEAST) else 0.0


def _name_width(width: int) -> float:
    scale = _scale_width(width)
    figures = metrics().px(2 * FIGURE + CHANGE + (16 if scale else 0))
    return max(width - figures - scale, float(metrics().px(NAME_LEAST)))


@dataclass(frozen=True, slots=True)
class _Name:
    block: TextBlock
    indent: int

    @property
    def height(self) -> float:
        return self.block.height
