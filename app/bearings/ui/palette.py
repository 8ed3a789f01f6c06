"""The command palette: everything the program can do and every place in it, found by a few letters."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QWidget

from bearings.ui.announce import announce
from bearings.ui.palette_model import Entry, PaletteModel
from bearings.ui.palette_rows import PaletteRows
from bearings.ui.theme import follow_theme, metrics, theme
from bearings.ui.widgets.layouts import Column
from bearings.ui.widgets.paint import card_radius, draw_box, painted
from bearings.ui.widgets.search_field import SearchField
from bearings.ui.widgets.text import PlainLabel

WIDE, TALL, FROM_TOP, EDGE = 640, 480, 64, 16  # pixels at 100 %
SHADOW = 12
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Palette(QWidget):
    """Lies over `host` while it is open; a press beside it, Escape or a choice closes it."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.setObjectName("palette")
        self.setAccessibleName(self.tr("Command palette"))
        self._host = host
        self._before: QWidget | None = None
        self._model = PaletteModel(self)
        self._sheet = _Sheet(self)
        column = Column(self._sheet, gap=8, margins=(8, 8, 8, 8))
        self._field = SearchField(
            self.tr("Search commands, pages, questions and files"),
            self.tr("Type what you want to do, or where to go"),
        )
        self._field.setObjectName("paletteSearch")
        self._field.searched.connect(self._search)
        self._field.installEventFilter(self)
        column.addWidget(self._field)
        self._list = self._make_list()
        column.addWidget(self._list, 1)
        self._nothing = PlainLabel(self.tr("Nothing is called so. Try another word."), "secondary")
        self._nothing.setObjectName("paletteNothing")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
        column.addWidget(self._nothing, 1)
        host.installEventFilter(self)
        self.hide()
        follow_theme(self.restyle)

    def _make_list(self) -> QListView:
        list_ = QListView()
        list_.setObjectName("paletteList")
        list_.setAccessibleName(self.tr("Found"))
        list_.setModel(self._model)
        list_.setItemDelegate(PaletteRows(list_))
        list_.setFrameShape(QFrame.Shape.NoFrame)
        list_.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        list_.setMouseTracking(True)
        list_.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        list_.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        list_.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        list_.clicked.connect(self._clicked)
        return list_

    def restyle(self) -> None:
        self._list.scheduleDelayedItemsLayout()
        self._place()

    # ------------------------------------------------------------ open and closed

    @property
    def is_open(self) -> bool:
        return self.isVisibleTo(self._host)

    def open_with(self, entries: Sequence[Entry]) -> None:
        """Open over the window with these to choose from."""
        self._before = self.window().focusWidget()
        self._model.show(entries)
        self._field.clear()
        self._place()
        self.show()
        self.raise_()
        self._field.setFocus()
        self._show_found()

    def dismiss(self) -> None:
        """Close, with the focus where it was before."""
        if not self.is_open:
            return
        self.hide()
        self._model.show(())
        if self._before is not None and self._before.isVisible():
            self._before.setFocus()
        self._before = None

    # ------------------------------------------------------------ finding

    def _search(self, words: str) -> None:
        self._model.search(words)
        self._show_found()

    def _show_found(self) -> None:
        count = self._model.rowCount()
        self._list.setVisible(count > 0)
        self._nothing.setVisible(count == 0)
        self._list.scrollToTop()
        self._go_to(0)
        found = self.tr("1 result") if count == 1 else self.tr("{} results").format(count)
        announce(self._list, found)

    def _go_to(self, row: int) -> None:
        count = self._model.rowCount()
        if count:
            index = self._model.index(min(max(row, 0), count - 1))
            self._list.setCurrentIndex(index)
            if index.row():
                self._list.scrollTo(index)
            else:
                self._list.scrollToTop()

    # ------------------------------------------------------------ choosing

    def _clicked(self, index: QModelIndex) -> None:
        self._do(self._model.entry(index.row()))

    def _do(self, entry: Entry | None) -> None:
        if entry is None:
            return
        if entry.reason:
            announce(self._list, self.tr("{}: {}").format(entry.text, entry.reason), urgent=True)
            return
        self.dismiss()
        entry.do()

    # ------------------------------------------------------------ keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._host and event.type() == QEvent.Type.Resize:
            self._place()
        if watched is not self._field or not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            return self._keeps(event)
        return event.type() == QEvent.Type.KeyPress and self._pressed(event)

    def _keeps(self, event: QKeyEvent) -> bool:
        """Keep keys from the window below while the palette is open; its own key closes it."""
        own = event.key() == Qt.Key.Key_K and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if not own:
            event.accept()
        return not own

    def _pressed(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.dismiss()
            return True
        if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            key = Qt.Key.Key_Down if key == Qt.Key.Key_Tab else Qt.Key.Key_Up
        row = self._list.currentIndex().row()
        if key in _MOVES:
            self._go_to(row + _MOVES[key])
            self._say_place()
            return True
        if key in _ENTER:
            self._do(self._model.entry(row))
            return True
        return False

    def focusNextPrevChild(self, _next: bool) -> bool:
        return True  # nothing else here takes the focus, and what lies below must not

    def _say_place(self) -> None:
        said = self._list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
        if said:
            announce(self._list, said)

    # ------------------------------------------------------------ place and looks

    def _place(self) -> None:
        host, px = self._host, metrics().px
        self.setGeometry(host.rect())
        wide = min(px(WIDE), host.width() - 2 * px(EDGE))
        top = min(px(FROM_TOP), host.height() // 10)
        tall = min(px(TALL), host.height() - top - px(EDGE))
        self._sheet.setGeometry((host.width() - wide) // 2, top, wide, tall)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._sheet.geometry().contains(event.position().toPoint()):
            self.dismiss()

    @painted
    def paintEvent(self, painter: QPainter) -> None:
        """A soft shadow: the sheet lies above the page."""
        sheet, reach = self._sheet.geometry(), metrics().px(SHADOW)
        painter.setPen(Qt.PenStyle.NoPen)
        for step in range(reach, 0, -2):
            shade = QColor("#000000")
            shade.setAlpha(4)
            painter.setBrush(shade)
            box = QRectF(QRect(sheet)).adjusted(-step, -step / 2, step, step * 1.5)
            painter.drawRoundedRect(box, card_radius() + step, card_radius() + step)


class _Sheet(QFrame):
    """The card of the palette."""

    @painted
    def paintEvent(self, painter: QPainter) -> None:
        look = theme()
        box = QRectF(self.rect())
        draw_box(painter, box, fill=look.surface, line=look.border_strong, radius=card_radius())
