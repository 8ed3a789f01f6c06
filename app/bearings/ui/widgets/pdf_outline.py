"""The outline of a PDF: its headings as a tree, each the way to its page."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeView, QWidget

from bearings.ui.widgets.pdf_pages import Heading
from bearings.ui.widgets.wrapped_rows import WrappedRows

PAGE = Qt.ItemDataRole.UserRole + 1


class PdfOutline(QTreeView):
    """`wanted` carries a page, from 1: by Enter or a click. It follows the page in sight."""

    wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pdfOutline")
        self.setAccessibleName(self.tr("Outline of the report"))
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self.setItemDelegate(WrappedRows(self))
        self._headings: list[Heading] = []
        self._items: list[QStandardItem] = []
        self.clicked.connect(self._go)
        self.activated.connect(self._go)

    def show_headings(self, headings: Sequence[Heading]) -> None:
        """Show these, each below the one it is part of; nothing happens if they are shown already."""
        if list(headings) == self._headings:
            return
        self._headings = list(headings)
        self._model.clear()
        self._items = []
        above: list[QStandardItem] = []
        for heading in headings:
            del above[heading.depth :]
            item = QStandardItem(heading.title)
            item.setData(heading.page + 1, PAGE)
            item.setData(f"<p>{escape(heading.title)}</p>", Qt.ItemDataRole.ToolTipRole)
            said = self.tr("{}, page {}").format(heading.title, heading.page + 1)
            item.setData(said, Qt.ItemDataRole.AccessibleTextRole)
            (above[-1] if above else self._model.invisibleRootItem()).appendRow(item)
            above.append(item)
            self._items.append(item)
        self.setRootIsDecorated(any(heading.depth for heading in headings))
        self.expandAll()

    def follow(self, page: int) -> None:
        """Show which heading the page in sight, from 1, belongs to; says nothing to anybody."""
        numbers = [n for n, heading in enumerate(self._headings) if heading.page + 1 <= page]
        if numbers and not self.hasFocus():  # who walks through it decides what is chosen
            self.setCurrentIndex(self._items[numbers[-1]].index())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()  # rows are as tall as their words need in this width

    def _go(self, index: QModelIndex) -> None:
        self.wanted.emit(int(index.data(PAGE)))
