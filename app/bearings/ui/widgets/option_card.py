"""The anchor card: one statement to choose, large enough to hit without looking."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from bearings.ui.theme import metrics, theme
from bearings.ui.tokens import TextVariant, Theme
from bearings.ui.widgets.marks import draw_tick
from bearings.ui.widgets.paint import RING, Pressable, card_radius, draw_box, draw_focus_ring, painted
from bearings.ui.widgets.text import explain
from bearings.ui.widgets.text_block import TextBlock, draw_line, lay_out, line_width

TALLEST_PAD = 14
LOWEST = 56  # pixels at 100 %, the least height of the face


class OptionCard(Pressable):
    """A statement with a badge (its key: 1 to 5, a to f). The whole card is the target.

    `clicked` comes from a person only; pressing never changes how the card looks:
    the page calls `set_chosen` with what the assessment says. With `many` it
    shows a box to tick in place of the badge's ring. `caption` is a small line
    under the statement (level name, who voted).
    """

    def __init__(
        self,
        badge: str = "",
        statement: str = "",
        *,
        many: bool = False,
        variant: TextVariant = "body",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self._badge, self._statement, self._caption = badge, statement, ""
        self._many, self._variant = many, variant
        self._blocks: dict[int, TextBlock] = {}
        self.setCheckable(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._name()
        self.follow_theme()

    @property
    def badge(self) -> str:
        return self._badge

    @property
    def statement(self) -> str:
        return self._statement

    @property
    def chosen(self) -> bool:
        return self.isChecked()

    def show_option(self, badge: str, statement: str, caption: str = "") -> None:
        """Show another option; the widget is kept."""
        if (badge, statement, caption) != (self._badge, self._statement, self._caption):
            self._badge, self._statement, self._caption = badge, statement, caption
            self._name()
            self.restyle()

    def set_many(self, many: bool) -> None:
        """Show a box to tick (several may be chosen) or a round badge (one may)."""
        if many != self._many:
            self._many = many
            self.update()

    def set_chosen(self, chosen: bool) -> None:
        """Show as chosen or not; says nothing to anybody."""
        self.setChecked(chosen)

    def nextCheckState(self) -> None:
        """Stay as it is: the assessment decides what is chosen."""

    def restyle(self) -> None:
        self._blocks.clear()
        self._tell_rest()
        super().restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_rest()

    def _tell_rest(self) -> None:
        """Tell on hover a caption that is longer than the card."""
        cut = line_width(self._caption, metrics().font("label")) > self._text_width(self.width())
        explain(self, self._caption if cut else "")

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        px = metrics().px
        text = self._block(self._text_width(width)).height + (px(20) if self._caption else 0)
        return max(round(text) + 2 * px(TALLEST_PAD), px(LOWEST)) + 2 * RING

    def sizeHint(self) -> QSize:
        width = metrics().px(560)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(metrics().px(200), metrics().px(LOWEST) + 2 * RING)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Left and Right belong to the page (question before and after), Return chooses.
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
            return
        super().keyPressEvent(event)

    @painted
    def paintEvent(self, painter: QPainter) -> None:
        look, px, face = theme(), metrics().px, self.face
        fill, line, width = self._ground(look)
        draw_box(painter, face, fill=fill, line=line, radius=card_radius(), width=width)
        block = self._block(self._text_width(self.width()))
        caption = px(20) if self._caption else 0
        top = face.top() + max((face.height() - block.height - caption) / 2, px(8))
        badge = QRectF(face.left() + px(14), top + block.height / block.lines / 2 - px(14), px(28), px(28))
        badge.moveTop(max(badge.top(), face.top() + px(8)))
        self._draw_badge(painter, badge)
        left = face.left() + px(56)
        ink = look.text if self.isEnabled() else look.disabled_text
        block.draw(painter, QPointF(left, top), ink)
        if self._caption:
            under = QRectF(left, top + block.height, self._text_width(self.width()), caption)
            draw_line(painter, under, self._caption, metrics().font("label"), look.muted)
        if self.chosen:
            tick = QRectF(face.right() - px(34), face.center().y() - px(10), px(20), px(20))
            draw_box(painter, tick, fill=look.accent, line=None, radius=px(10))
            draw_tick(painter, tick, look.accent_text)
        if self.ring_shown:
            draw_focus_ring(painter, face, card_radius())

    def _ground(self, look: Theme) -> tuple[str, str, float]:
        if not self.isEnabled():
            return look.surface_alt, look.accent if self.chosen else look.border, 1.0
        if self.chosen:
            return look.accent_tint, look.accent, 2.0
        if self.isDown():
            return look.accent_tint, look.accent, 1.0
        if self.hovered:
            return look.surface, look.accent, 1.0
        return look.surface, look.border, 1.0

    def _draw_badge(self, painter: QPainter, box: QRectF) -> None:
        look, px = theme(), metrics().px
        usable = self.isEnabled()
        on = self.chosen and usable
        fill = look.accent if on else look.surface_alt
        line = None if on else look.border_strong if self._many else look.border
        radius = px(6) if self._many else box.height() / 2
        draw_box(painter, box, fill=fill, line=line, radius=radius)
        ink = look.accent_text if on else look.text if usable else look.disabled_text
        font = metrics().font("secondary", strong=True, tabular=True)
        draw_line(painter, box, self._badge, font, ink, Qt.AlignmentFlag.AlignHCenter)

    def _text_width(self, width: int) -> int:
        px = metrics().px
        return max(width - 2 * RING - px(56) - px(48), px(60))

    def _block(self, width: int) -> TextBlock:
        if width not in self._blocks:
            if len(self._blocks) > 6:
                self._blocks.clear()
            line = 1.4 if self._variant == "presenter" else metrics().line(self._variant)
            font = metrics().font(self._variant, strong=False)
            self._blocks[width] = lay_out(self._statement, font, width, line_height=line)
        return self._blocks[width]

    def _name(self) -> None:
        parts = [f"{self._badge}. " if self._badge else "", self._statement]
        self.setAccessibleName("".join(parts))
        self.setAccessibleDescription(self._caption)
