"""The tree of questions: state marks that differ in shape, counts, and the present place."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QFrame, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from bearings.ui.icons import draw_icon
from bearings.ui.models.question_tree import (
    CountRole,
    HasHitRole,
    HitRole,
    IdRole,
    KindRole,
    MarkRole,
    QuestionTree,
    ReviewRole,
)
from bearings.ui.theme import follow_theme, metrics, theme
from bearings.ui.widgets.marks import draw_mark
from bearings.ui.widgets.paint import control_radius, draw_box, draw_focus_ring
from bearings.ui.widgets.text_block import draw_line

Index = QModelIndex | QPersistentModelIndex


ROW, HIT = 34, 18  # pixels at 100 %: a row, and what was found below its words
LONGEST_ID = 0.35  # share of a row


class _Rows(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(metrics().px(120), metrics().px(ROW + (HIT if index.data(HasHitRole) else 0)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        try:
            self._draw(painter, option, index)
        finally:
            painter.restore()

    def _draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, px = theme(), metrics().px
        box = QRectF(option.rect).adjusted(0, 1, -px(4), -1)
        state = option.state
        if index.data(KindRole) == "question":
            chosen = bool(state & QStyle.StateFlag.State_Selected)
            hovered = bool(state & QStyle.StateFlag.State_MouseOver)
            if chosen or hovered:
                line = look.accent if chosen else None
                fill = look.accent_tint if chosen else look.surface_alt
                draw_box(painter, box, fill=fill, line=line, radius=control_radius())
            self._draw_question(painter, box, index, chosen=chosen)
        else:
            self._draw_branch(painter, box, index)
        if state & QStyle.StateFlag.State_HasFocus:
            draw_focus_ring(painter, box.adjusted(3, 3, -3, -3), control_radius())

    def _draw_question(self, painter: QPainter, box: QRectF, index: Index, *, chosen: bool) -> None:
        look, px = theme(), metrics().px
        hit = index.data(HitRole)
        if hit:
            below = QRectF(box.left() + px(32), box.bottom() - px(HIT + 5), box.width() - px(40), px(HIT))
            draw_line(painter, below, hit, metrics().font("label"), look.muted)
            box = box.adjusted(0, 0, 0, -px(HIT))
        mark = QRectF(box.left() + px(8), box.center().y() - px(8), px(16), px(16))
        draw_mark(painter, index.data(MarkRole), mark)
        words = box.adjusted(px(32), 0, -px(8), 0)
        if index.data(ReviewRole):
            star = QRectF(words.right() - px(14), box.center().y() - px(7), px(14), px(14))
            draw_icon(painter, "flag", star, look.accent)
            words.setRight(words.right() - px(20))
        font = metrics().font("label", strong=True, tabular=True)
        name = index.data(IdRole)
        # a long id, as imported questionnaires have, leaves room for the words
        width = min(QFontMetricsF(font).horizontalAdvance(name), words.width() * LONGEST_ID) + px(8)
        place = QRectF(words.left(), words.top(), width - px(8), words.height())
        draw_line(painter, place, name, font, look.muted)
        words.setLeft(words.left() + width)
        text_font = metrics().font("secondary", strong=chosen)
        draw_line(painter, words, index.data(Qt.ItemDataRole.DisplayRole), text_font, look.text)

    def _draw_branch(self, painter: QPainter, box: QRectF, index: Index) -> None:
        look, px = theme(), metrics().px
        top = index.data(KindRole) == "dimension"
        font = metrics().font("secondary", strong=True) if top else metrics().font("label", strong=True)
        count_font = metrics().font("label", tabular=True)
        count = index.data(CountRole)
        width = QFontMetricsF(count_font).horizontalAdvance(count) + px(8)
        right = Qt.AlignmentFlag.AlignRight
        draw_line(painter, box.adjusted(0, 0, -px(8), 0), count, count_font, look.muted, right)
        words = box.adjusted(px(4), 0, -width - px(8), 0)
        draw_line(
            painter, words, index.data(Qt.ItemDataRole.DisplayRole), font, look.text if top else look.muted
        )


class QuestionTreeView(QTreeView):
    """`question_chosen` carries the id a person chose, by mouse or keyboard."""

    question_chosen = Signal(str)

    def __init__(self, model: QuestionTree, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("questionTree")
        self.setAccessibleName(self.tr("Questions"))
        self.setModel(model)
        self._tree = model
        self._delegate = _Rows(self)
        self.setItemDelegate(self._delegate)
        self.setHeaderHidden(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformRowHeights(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setExpandsOnDoubleClick(True)
        model.modelReset.connect(self._show_all)
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)
        follow_theme(self.restyle)

    def restyle(self) -> None:
        self.setIndentation(metrics().px(14))
        self.scheduleDelayedItemsLayout()

    def _show_all(self) -> None:
        self.setUniformRowHeights(not self._tree.has_hits)  # the quick way wherever rows are alike
        self.expandAll()

    def show_place(self, question_id: str) -> None:
        """Mark the question a person is at; nobody is told."""
        index = self._tree.index_of(question_id)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
        else:
            self.clearSelection()

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Chevrons only: the marked row is drawn by the delegate, not as a band across."""
        if self._tree.rowCount(index) == 0:
            return
        side = metrics().px(14)
        box = QRectF(rect.right() - side + 1, rect.center().y() - side / 2, side, side)
        draw_icon(painter, "chevron-down" if self.isExpanded(index) else "chevron-right", box, theme().muted)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            super().keyPressEvent(event)
            return
        if event.text() and event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            event.ignore()  # answering keys belong to the page, not to a search by first letters
            return
        super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        if index.data(KindRole) == "question":
            self.question_chosen.emit(index.data(IdRole))
        else:
            self.setExpanded(index, not self.isExpanded(index))
