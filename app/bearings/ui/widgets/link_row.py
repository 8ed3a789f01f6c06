"""A line of text that leads somewhere: wraps, is pressed as a whole, may say more below."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from bearings.ui.icons import draw_icon
from bearings.ui.theme import metrics, theme
from bearings.ui.widgets.buttons import Button
from bearings.ui.widgets.layouts import Column, Row
from bearings.ui.widgets.marks import SeverityName, draw_severity
from bearings.ui.widgets.paint import RING, Pressable, control_radius, draw_box, draw_focus_ring, painted
from bearings.ui.widgets.text import PlainLabel
from bearings.ui.widgets.text_block import TextBlock, lay_out

PAD, ICON, LINE = 6, 16, 1.4


class LinkRow(Pressable):
    """Text with an icon (or the mark of a severity) before it and a quiet line below; `clicked` follows it.

    `key` is whatever it leads to.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.key = ""
        self._text = self._more = self._icon = ""
        self._severity: SeverityName | None = None
        self._blocks: dict[int, tuple[TextBlock, TextBlock]] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.follow_theme()

    @property
    def words(self) -> str:
        """The text it shows."""
        return self._text

    def show_link(
        self,
        key: str,
        text: str,
        more: str = "",
        *,
        icon: str = "arrow-right",
        severity: SeverityName | None = None,
        name: str = "",
    ) -> None:
        """Lead to `key`; `name` is what a screen reader says, the text unless told otherwise."""
        self.key, self._text, self._more = key, text, more
        self._icon, self._severity = icon, severity
        self.setAccessibleName(name or ". ".join(part for part in (text, more) if part))
        self.restyle()

    def restyle(self) -> None:
        self._blocks.clear()
        super().restyle()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        text, more = self._laid_out(width)
        below = more.height if self._more else 0
        return round(text.height + below) + 2 * metrics().px(PAD) + 2 * RING

    def sizeHint(self) -> QSize:
        width = metrics().px(320)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(metrics().px(120), metrics().px(28) + 2 * RING)

    def _laid_out(self, width: int) -> tuple[TextBlock, TextBlock]:
        if width not in self._blocks:
            if len(self._blocks) > 4:
                self._blocks.clear()
            px = metrics().px
            room = max(width - 2 * RING - 2 * px(PAD) - px(ICON + 8), px(40))
            text = lay_out(self._text, metrics().font("secondary"), room, line_height=LINE)
            more = lay_out(self._more, metrics().font("label"), room, line_height=LINE)
            self._blocks[width] = (text, more)
        return self._blocks[width]

    @painted
    def paintEvent(self, painter: QPainter) -> None:
        look, px, face = theme(), metrics().px, self.face
        if self.hovered or self.isDown():
            draw_box(painter, face, fill=look.surface_alt, line=None, radius=control_radius())
        text, more = self._laid_out(self.width())
        line = text.height / text.lines
        top = face.top() + px(PAD)
        box = QRectF(face.left() + px(PAD), top + (line - px(ICON)) / 2, px(ICON), px(ICON))
        ink = look.accent if self.isEnabled() else look.disabled_text
        if self._severity:
            draw_severity(painter, self._severity, box.adjusted(1, 1, -1, -1))
        else:
            draw_icon(painter, self._icon, box, ink)
        left = box.right() + px(8)
        text.draw(painter, QPointF(left, top), ink)
        if self._more:
            more.draw(painter, QPointF(left, top + text.height), look.muted)
        if self.ring_shown:
            draw_focus_ring(painter, face, control_radius())


class LinkList(QWidget):
    """Links below a title, kept and reused. `followed` carries the key of the one that was pressed.

    With an `action` (a verb) each has a button beside it; `acted` carries the key then.
    """

    followed = Signal(str)
    acted = Signal(str)

    def __init__(self, title: str = "", *, action: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._action = action
        self._column = Column(self, gap=0)
        if title:
            self._column.addWidget(PlainLabel(title, "secondary", strong=True, tone="text"))
        self.rows: list[LinkRow] = []
        self._buttons: list[Button] = []

    def row(self, number: int) -> LinkRow:
        """The row of that place, made if there is none yet, and shown. `end` closes the list."""
        if number == len(self.rows):
            self._add_row()
        row = self.rows[number]
        row.show()
        if self._action:
            self._buttons[number].show()
        return row

    def end(self, count: int) -> None:
        """Show that many rows; nothing at all if there are none."""
        for row in (*self.rows[count:], *self._buttons[count:]):
            row.hide()
        for row, button in zip(self.rows, self._buttons, strict=False):
            button.setAccessibleName(f"{self._action}: {row.words}")
            button.setObjectName(f"act_{row.key}")
        self.setVisible(count > 0)

    def _add_row(self) -> None:
        made = LinkRow()
        made.clicked.connect(self._follow)
        self.rows.append(made)
        line = Row(gap=8)
        line.addWidget(made, 1)
        if self._action:
            button = Button(self._action, "quiet")
            button.clicked.connect(self._act)
            self._buttons.append(button)
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(line)

    def _act(self) -> None:
        button = self.sender()
        for row, known in zip(self.rows, self._buttons, strict=False):
            if known is button:
                self.acted.emit(row.key)

    def _follow(self) -> None:
        row = self.sender()
        if isinstance(row, LinkRow):
            self.followed.emit(row.key)
