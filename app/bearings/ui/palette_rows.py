"""Rows of the command palette: what is done, its key, and why not if it cannot be."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from bearings.ui.icons import draw_icon
from bearings.ui.palette_model import CheckedRole, GroupRole, KeysRole, NameRole, ReasonRole
from bearings.ui.theme import metrics, theme
from bearings.ui.widgets.paint import control_radius, draw_box
from bearings.ui.widgets.text_block import draw_line, line_width

Index = QModelIndex | QPersistentModelIndex

ROW, HEADING = 36, 32  # pixels at 100 %
SIDE = 12
NAME = 72  # the column of ids


class PaletteRows(QStyledItemDelegate):
    """Draws an entry; above the first of a group stands its name."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        px = metrics().px
        return QSize(px(120), px(ROW) + (px(HEADING) if index.data(GroupRole) else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        try:
            self._draw(painter, option, index)
        finally:
            painter.restore()

    def _draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, px = theme(), metrics().px
        box = QRectF(option.rect)
        group = index.data(GroupRole)
        if group:
            heading = QRectF(box.left() + px(SIDE), box.top() + px(6), box.width(), px(HEADING) - px(6))
            draw_line(painter, heading, group, metrics().font("label", strong=True), look.muted)
            box.setTop(box.top() + px(HEADING))
        box.adjust(0, 1, 0, -1)
        if option.state & QStyle.StateFlag.State_Selected:
            line = look.accent if look.name == "contrast" else None
            draw_box(painter, box, fill=look.accent_tint, line=line, radius=control_radius())
        elif option.state & QStyle.StateFlag.State_MouseOver:
            draw_box(painter, box, fill=look.surface_alt, line=None, radius=control_radius())
        words = box.adjusted(px(SIDE), 0, -px(SIDE), 0)
        self._draw_words(painter, self._draw_end(painter, words, index), index)

    def _draw_end(self, painter: QPainter, box: QRectF, index: Index) -> QRectF:
        """Draw the key, or why it cannot be done, at the end of `box`; the room that is left."""
        look, px = theme(), metrics().px
        reason, keys = index.data(ReasonRole), index.data(KeysRole)
        font = metrics().font("label", tabular=True)
        if reason:
            wide = min(float(line_width(reason, font)) + 1, box.width() * 0.5)
            end = QRectF(box.right() - wide, box.top(), wide, box.height())
            draw_line(painter, end, reason, font, look.muted)
            return box.adjusted(0, 0, -wide - px(12), 0)
        if keys:
            wide = line_width(keys, font) + 2 * px(6)
            end = QRectF(box.right() - wide, box.center().y() - px(11), wide, px(22))
            draw_box(painter, end, fill=look.surface_alt, line=look.border, radius=px(4))
            draw_line(painter, end, keys, font, look.muted, Qt.AlignmentFlag.AlignHCenter)
            box = box.adjusted(0, 0, -wide - px(12), 0)
        if index.data(CheckedRole):
            tick = QRectF(box.right() - px(16), box.center().y() - px(8), px(16), px(16))
            draw_icon(painter, "check", tick, look.accent)
            box = box.adjusted(0, 0, -px(16) - px(12), 0)
        return box

    def _draw_words(self, painter: QPainter, box: QRectF, index: Index) -> None:
        look, px = theme(), metrics().px
        name = index.data(NameRole)
        if name:
            font = metrics().font("secondary", tabular=True)
            wide = max(px(NAME), line_width(name, font) + px(12))
            draw_line(painter, QRectF(box.left(), box.top(), wide, box.height()), name, font, look.muted)
            box = box.adjusted(wide, 0, 0, 0)
        ink = look.muted if index.data(ReasonRole) else look.text
        draw_line(painter, box, index.data(Qt.ItemDataRole.DisplayRole), metrics().font("secondary"), ink)
