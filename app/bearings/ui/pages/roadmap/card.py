"""A card of the roadmap: one action, drawn as one widget so that dozens of them cost little."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from PySide6.QtCore import QMimeData, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QDrag, QMouseEvent, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from bearings.ui.icons import draw_icon
from bearings.ui.pages.roadmap.item import ActionItem
from bearings.ui.pages.roadmap.words import CardMark, ShownAction
from bearings.ui.theme import metrics, theme
from bearings.ui.tokens import TextVariant
from bearings.ui.widgets.marks import SeverityName, draw_severity
from bearings.ui.widgets.paint import RING, card_radius, draw_box, draw_focus_ring, painted
from bearings.ui.widgets.text import explain
from bearings.ui.widgets.text_block import TextBlock, draw_line, lay_out, line_width

MIME = "application/x-bearings-action"
PAD, ICON, LINE = 12, 14, 1.35

Relation = Literal["", "needed", "waits"]


@dataclass(frozen=True, slots=True)
class _Part:
    """A piece of text on the card; `icon` or `severity` stands before it."""

    text: str
    variant: TextVariant = "label"
    tone: str = "muted"
    strong: bool = False
    most_lines: int = 2
    icon: str = ""
    severity: str = ""
    above: int = 4  # pixels at 100 % between it and what is above


class ActionCard(ActionItem):
    """An action as a card, carried by the mouse to another horizon."""

    def __init__(self, action: ShownAction, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._action = action
        self._relation: Relation = ""
        self._layouts: dict[int, list[tuple[float, _Part, TextBlock]]] = {}
        self._pressed_at: QPoint | None = None
        self._dragged = False
        self.setCheckable(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._name()
        self.follow_theme()

    @property
    def action_id(self) -> str:
        return self._action.id

    @property
    def action(self) -> ShownAction:
        return self._action

    def show_action(self, action: ShownAction) -> None:
        """Show that state of the action; nothing happens if it is shown already."""
        if action == self._action:
            return
        before = self._parts()
        self._action = action
        self._name()
        if self._parts() != before:  # other marks alone leave the text as it is laid out
            self._layouts.clear()
        self.updateGeometry()
        self.update()

    @property
    def relation(self) -> Relation:
        """How it belongs to the chosen action."""
        return self._relation

    def set_relation(self, relation: Relation) -> None:
        """Show how it belongs to the chosen action: "needed" by it, or "waits" for it."""
        if relation != self._relation:
            self._relation = relation
            self._name()
            self.update()

    def _name(self) -> None:
        shown = self._action
        self.setObjectName(f"card_{shown.id}")
        relation = self._relation_word()
        self.setAccessibleName(f"{shown.spoken}, {relation}" if relation else shown.spoken)
        parts = [shown.closes and self.tr("Answers: {}").format(shown.closes), shown.done_when]
        self.setAccessibleDescription(". ".join(part for part in parts if part))
        explain(self, shown.title)

    def _relation_word(self) -> str:
        words = {"needed": self.tr("needed first"), "waits": self.tr("waits for it")}
        return words.get(self._relation, "")

    # ------------------------------------------------------------ size

    def restyle(self) -> None:
        self._layouts.clear()
        super().restyle()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        px = metrics().px
        top, _, block = self._laid_out(width)[-1]
        height = top + block.height
        rows = self._mark_rows(width)
        if rows:
            height += px(8) + rows[-1][0] + px(18)
        return round(height) + px(PAD) + 2 * RING

    def sizeHint(self) -> QSize:
        width = metrics().px(260)
        return QSize(width, self.heightForWidth(next(iter(self._layouts), width)))

    def minimumSizeHint(self) -> QSize:
        return QSize(metrics().px(150), metrics().px(80))

    def _parts(self) -> list[_Part]:
        shown = self._action
        parts = [
            _Part(shown.id, most_lines=1, above=0),
            _Part(shown.title, "secondary", "text", strong=True, most_lines=4, above=2),
            _Part(shown.owner or self.tr("No owner yet"), icon="user"),
            _Part(shown.effort, tone="text", icon="clock", most_lines=3),
            _Part(shown.closes, severity=shown.severity, icon="" if shown.severity else "map"),
            _Part(shown.done_when, icon="flag"),
            _Part(shown.reason, tone="text", strong=True, icon="info", most_lines=3, above=8),
        ]
        return [replace(part, text=part.text.replace(" %", "\u00a0%")) for part in parts if part.text]

    def _laid_out(self, width: int) -> list[tuple[float, _Part, TextBlock]]:
        if width not in self._layouts:
            if len(self._layouts) > 4:
                self._layouts.clear()
            px = metrics().px
            top = float(px(PAD))
            placed: list[tuple[float, _Part, TextBlock]] = []
            for part in self._parts():
                font = metrics().font(part.variant, strong=part.strong, tabular=True)
                indent = px(ICON + 6) if part.icon or part.severity else 0
                room = max(width - 2 * RING - 2 * px(PAD) - indent, px(40))
                block = lay_out(part.text, font, room, line_height=LINE, most_lines=part.most_lines)
                top += px(part.above) if placed else 0
                placed.append((top, part, block))
                top += block.height
            self._layouts[width] = placed
        return self._layouts[width]

    def _mark_rows(self, width: int) -> list[tuple[int, int, int, CardMark]]:
        """Top, left and width of each mark, going on in the next row like words."""
        px = metrics().px
        font = metrics().font("label", strong=True)
        room = width - 2 * RING - 2 * px(PAD)
        placed: list[tuple[int, int, int, CardMark]] = []
        top = left = 0
        for mark in self._action.marks:
            wide = min(px(ICON + 5) + line_width(mark.word, font) + 2, room)
            if left and left + wide > room:
                top, left = top + px(20), 0
            placed.append((top, left, wide, mark))
            left += wide + px(12)
        return placed

    # ------------------------------------------------------------ drawing

    @painted
    def paintEvent(self, painter: QPainter) -> None:
        look, px, face = theme(), metrics().px, self.face
        if self._dragged:
            painter.setOpacity(0.4)
        fill = look.accent_tint if self.isChecked() or self.isDown() else look.surface
        line = look.accent if self.isChecked() or self.hovered or self._relation else look.border
        width = 2.0 if self.isChecked() else 1.0
        draw_box(painter, face, fill=fill, line=line, radius=card_radius(), width=width)
        left = face.left() + px(PAD)
        bottom = 0.0
        for top, part, block in self._laid_out(self.width()):
            at = QPointF(left, face.top() + top)
            self._draw_part(painter, part, block, at)
            bottom = at.y() + block.height
        font = metrics().font("label", strong=True)
        for row, start, wide, mark in self._mark_rows(self.width()):
            box = QRectF(left + start, bottom + px(8) + row, wide, px(18))
            ink = look.colour(mark.tone)
            picture = QRectF(box.left(), box.center().y() - px(ICON) / 2, px(ICON), px(ICON))
            draw_icon(painter, mark.icon, picture, ink)
            draw_line(painter, box.adjusted(px(ICON + 5), 0, 0, 0), mark.word, font, ink)
        if self._relation:
            self._draw_relation(painter)
        if self.ring_shown:
            draw_focus_ring(painter, face, card_radius())

    def _draw_part(self, painter: QPainter, part: _Part, block: TextBlock, at: QPointF) -> None:
        px, look = metrics().px, theme()
        if part.icon or part.severity:
            line = block.height / block.lines
            box = QRectF(at.x(), at.y() + (line - px(ICON)) / 2, px(ICON), px(ICON))
            if part.severity:
                severity: SeverityName = part.severity  # type: ignore[assignment]
                draw_severity(painter, severity, box.adjusted(1, 1, -1, -1))
            else:
                draw_icon(painter, part.icon, box, look.muted)
            at = QPointF(at.x() + px(ICON + 6), at.y())
        block.draw(painter, at, look.colour(part.tone))

    def _draw_relation(self, painter: QPainter) -> None:
        """Beside the id: how this action belongs to the chosen one."""
        px, look, face = metrics().px, theme(), self.face
        font = metrics().font("label", strong=True)
        word = self._relation_word()
        wide = line_width(word, font) + px(ICON + 5)
        box = QRectF(face.right() - px(PAD) - wide, face.top() + px(PAD), wide, px(16))
        icon = "arrow-right" if self._relation == "needed" else "clock"
        picture = QRectF(box.left(), box.center().y() - px(ICON) / 2, px(ICON), px(ICON))
        draw_icon(painter, icon, picture, look.accent)
        draw_line(painter, box.adjusted(px(ICON + 5), 0, 2, 0), word, font, look.accent)

    # ------------------------------------------------------------ being carried

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        start = self._pressed_at
        if start is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        if (event.position().toPoint() - start).manhattanLength() >= QApplication.startDragDistance():
            self._pressed_at = None
            self.setDown(False)
            self.drag(start)

    def drag(self, start: QPoint) -> None:
        """Carry the card with the mouse until it is let go."""
        drag = QDrag(self)
        drag.setMimeData(mime_of(self._action.id))
        picture = QPixmap(self.grab())
        drag.setPixmap(picture)
        drag.setHotSpot(start)
        self._dragged = True
        self.update()
        drag.exec(Qt.DropAction.MoveAction)
        self._dragged = False
        self.update()


def mime_of(action_id: str) -> QMimeData:
    """What travels with the mouse when that action's card is dragged."""
    data = QMimeData()
    data.setData(MIME, action_id.encode())
    return data


def action_of(data: QMimeData) -> str:
    """The action that is dragged; "" if it is something else."""
    return bytes(data.data(MIME).data()).decode() if data.hasFormat(MIME) else ""
