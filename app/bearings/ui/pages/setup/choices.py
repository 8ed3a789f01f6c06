"""Several of many: options to tick, side by side as far as the line goes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from bearings.domain.questionnaire import Option
from bearings.ui.theme import metrics, theme
from bearings.ui.widgets.layouts import Flow
from bearings.ui.widgets.marks import draw_tick
from bearings.ui.widgets.paint import RING, Pressable, control_radius, draw_box, draw_focus_ring, painted
from bearings.ui.widgets.text_block import TextBlock, lay_out

BOX, PAD, GAP, LOW = 18, 12, 10, 36  # tick box, side, between, least height; pixels at 100 %


class TickChip(Pressable):
    """One option with a box to tick. The whole chip is the target; it wraps where it must.

    Pressing never changes how it looks: the page calls `set_ticked` with what
    the assessment says.
    """

    def __init__(self, option_id: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.option_id = option_id
        self._words = text
        self._blocks: dict[int, TextBlock] = {}
        self.setCheckable(True)
        self.setAccessibleName(text)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.follow_theme()

    def set_ticked(self, ticked: bool) -> None:
        """Show as ticked or not; says nothing to anybody."""
        self.setChecked(ticked)

    def nextCheckState(self) -> None:
        """Stay as it is: the assessment decides what is ticked."""

    def restyle(self) -> None:
        self._blocks.clear()
        super().restyle()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        px = metrics().px
        block = self._block(width - self._around())
        return max(round(block.height) + 2 * px(7), px(LOW)) + 2 * RING

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(metrics().font("secondary")).horizontalAdvance(self._words)
        width = round(words + 2) + self._around()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(metrics().px(72), metrics().px(LOW) + 2 * RING)

    def _around(self) -> int:
        px = metrics().px
        return px(PAD) + px(BOX) + px(GAP) + px(PAD) + 2 * RING

    def _block(self, width: int) -> TextBlock:
        width = max(width, metrics().px(60))
        if width not in self._blocks:
            if len(self._blocks) > 6:
                self._blocks.clear()
            self._blocks[width] = lay_out(self._words, metrics().font("secondary"), width)
        return self._blocks[width]

    @painted
    def paintEvent(self, painter: QPainter) -> None:
        look, px, face, on = theme(), metrics().px, self.face, self.isChecked()
        line = look.accent if on or self.hovered or self.isDown() else look.border_strong
        fill = look.accent_tint if on or self.isDown() else look.surface
        draw_box(painter, face, fill=fill, line=line, radius=control_radius())
        box = QRectF(face.left() + px(PAD), face.center().y() - px(BOX) / 2, px(BOX), px(BOX))
        draw_box(
            painter,
            box,
            fill=look.accent if on else look.surface,
            line=look.accent if on else look.border_strong,
            radius=px(4),
        )
        if on:
            draw_tick(painter, box, look.accent_text)
        block = self._block(self.width() - self._around())
        top = face.center().y() - block.height / 2
        block.draw(painter, QPointF(box.right() + px(GAP), top), look.text)
        if self.ring_shown:
            draw_focus_ring(painter, face, control_radius())


class TickGroup(QWidget):
    """Options of which several may hold. `picked` carries all ticked ids, and only when a person ticked.

    An exclusive option stands alone: ticking it clears the others, and they clear it.
    """

    picked = Signal(object)

    def __init__(
        self, name: str, options: Sequence[Option], *, prefix: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._alone = {option.id for option in options if option.exclusive}
        self._ticked: tuple[str, ...] = ()
        self.chips: list[TickChip] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)  # not Minimum: it asks for the height there is in the narrowest page
        self.setSizePolicy(policy)
        flow = Flow(self, gap=0)
        for option in options:
            chip = TickChip(option.id, option.label)
            chip.setObjectName(f"{prefix}_{option.id}")
            chip.setAccessibleDescription(name)
            chip.clicked.connect(self._pressed)
            flow.addWidget(chip)
            self.chips.append(chip)
        if self.chips:
            self.setFocusProxy(self.chips[0])

    def show_ticked(self, ids: tuple[str, ...]) -> None:
        """Show those as ticked; says nothing to anybody."""
        self._ticked = ids
        for chip in self.chips:
            chip.set_ticked(chip.option_id in ids)

    def _pressed(self) -> None:
        chip = self.sender()
        if isinstance(chip, TickChip):
            self.picked.emit(self._with(chip.option_id))

    def _with(self, option_id: str) -> tuple[str, ...]:
        """What is ticked after a press, in the order of the questionnaire."""
        if option_id in self._ticked:
            wanted = set(self._ticked) - {option_id}
        elif option_id in self._alone:
            wanted = {option_id}
        else:
            wanted = (set(self._ticked) - self._alone) | {option_id}
        return tuple(chip.option_id for chip in self.chips if chip.option_id in wanted)
