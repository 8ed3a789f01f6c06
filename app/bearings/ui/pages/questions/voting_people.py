"""The people in the room as a grid of names: who is asked, who has voted, and what once it may be seen."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from bearings.ui.icons import draw_icon
from bearings.ui.models.voters import Voter, VoterRole, Voters
from bearings.ui.theme import follow_theme, metrics, theme
from bearings.ui.widgets.marks import draw_mark
from bearings.ui.widgets.paint import RING, control_radius, draw_box, draw_focus_ring
from bearings.ui.widgets.text_block import draw_line

Index = QModelIndex | QPersistentModelIndex
CELL, TALL = 196, 44  # least width and height of a cell at 100 %, with room for its ring
MOST_ROWS = 4  # in sight; more scroll


class VoterGrid(QListView):
    """`asked` carries the id of who was clicked."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("voters")
        self.setAccessibleName(self.tr("People who vote"))
        self._voters = Voters(self)
        self.setModel(self._voters)
        self._delegate = _Cells(self)
        self.setItemDelegate(self._delegate)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.clicked.connect(self._clicked)
        follow_theme(self.restyle)

    def restyle(self) -> None:
        self._fit()

    def show_voters(self, voters: list[Voter], turn: str) -> None:
        """Show these people; `turn` is who is asked."""
        count = self._voters.rowCount()
        self._voters.show_voters(voters)
        if count != len(voters):
            self._fit()
        index = self._voters.index_of(turn)
        if index != self.currentIndex():
            self.setCurrentIndex(index)
        if index.isValid():
            self.scrollTo(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()  # all keys belong to the page: for voting, not for a search by first letters

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Cells as wide as the width divides, as many rows as there are, up to a few."""
        px, width = metrics().px, max(self.width() - 1, 1)
        across = max(width // px(CELL), 1)
        scrolls = self._rows(across) > MOST_ROWS
        if scrolls:
            width -= self.verticalScrollBar().sizeHint().width()
            across = max(width // px(CELL), 1)
        off, on = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAlwaysOn
        self.setVerticalScrollBarPolicy(on if scrolls else off)  # as needed, the view keeps room for one
        self.setGridSize(QSize(width // across, px(TALL)))
        self.setFixedHeight(min(self._rows(across), MOST_ROWS) * px(TALL) + (px(TALL) // 2 if scrolls else 0))
        if scrolls and self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def _rows(self, across: int) -> int:
        return -(-max(self._voters.rowCount(), 1) // across)

    def _clicked(self, index: QModelIndex) -> None:
        self.asked.emit(index.data(VoterRole).id)


class _Cells(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = self.parent()
        return view.gridSize() if isinstance(view, QListView) else QSize()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        try:
            self._draw(painter, option, index.data(VoterRole))
        finally:
            painter.restore()

    def _draw(self, painter: QPainter, option: QStyleOptionViewItem, voter: Voter) -> None:
        look, px, state = theme(), metrics().px, option.state
        face = QRectF(option.rect).adjusted(RING, RING, -RING, -RING)
        current = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        fill = look.accent_tint if current else look.surface
        line = look.accent if current or hovered else look.border
        draw_box(painter, face, fill=fill, line=line, radius=control_radius(), width=2.0 if current else 1.0)
        mark = QRectF(face.left() + px(10), face.center().y() - px(8), px(16), px(16))
        if voter.mark is None:
            draw_icon(painter, "users", mark, look.accent)
        else:
            draw_mark(painter, voter.mark, mark)
        words = face.adjusted(px(34), 0, -px(10), 0)
        if voter.badge:
            words.setRight(words.right() - self._draw_badge(painter, face, voter) - px(8))
        draw_line(painter, words, voter.name, metrics().font("secondary", strong=current), look.text)
        if current and state & QStyle.StateFlag.State_HasFocus:
            draw_focus_ring(painter, face, control_radius())

    def _draw_badge(self, painter: QPainter, face: QRectF, voter: Voter) -> float:
        """The vote at the right of a cell; gives the width it took."""
        look, px = theme(), metrics().px
        font = metrics().font("label", strong=True, tabular=True)
        wanted = QFontMetricsF(font).horizontalAdvance(voter.badge) + px(14)
        width = max(min(wanted, face.width() / 2), px(24))
        box = QRectF(face.right() - px(8) - width, face.center().y() - px(11), width, px(22))
        fill, ink = theme().level(voter.level) if voter.level else (look.surface_alt, look.text)
        line = None if voter.level else look.border_strong
        draw_box(painter, box, fill=fill, line=line, radius=px(6))
        draw_line(
            painter, box.adjusted(px(4), 0, -px(4), 0), voter.badge, font, ink, Qt.AlignmentFlag.AlignHCenter
        )
        return width
