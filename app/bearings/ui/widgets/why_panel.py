"""The Why panel: a trace as a tree beside the numbers it explains."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHeaderView, QTreeView, QWidget

from bearings.ui.models.trace_model import DetailRole, LinkRole, TraceModel
from bearings.ui.theme import follow_theme, metrics
from bearings.ui.widgets.buttons import Button, IconButton
from bearings.ui.widgets.layouts import Column, Row
from bearings.ui.widgets.panel import SidePanel
from bearings.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from bearings.domain.trace import TraceNode

WIDTH = 520
OPEN_TO_DEPTH = 1


class WhyPanel(SidePanel):
    """`question_wanted` carries the question a step leads to; `closed` when a person closes the panel."""

    question_wanted = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("right", parent)
        self.setObjectName("whyPanel")
        head = Row(gap=8, margins=(20, 16, 12, 0))
        words = Column(gap=4)
        self._kicker = PlainLabel(self.tr("Why this is so"), "label")
        self._title = PlainLabel("", "heading")
        self._title.setObjectName("whyTitle")
        self._value = PlainLabel("", "body", strong=True, numbers=True)
        self._value.setObjectName("whyValue")
        for label in (self._kicker, self._title, self._value):
            words.addWidget(label)
        head.addLayout(words, 1)
        close = IconButton("x", self.tr("Close"), shortcut="Esc")
        close.setObjectName("whyClose")
        close.clicked.connect(self._close)
        head.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(head)
        self.model = TraceModel(self)
        self.tree = self._build_tree()
        self.column.addWidget(self.tree, 1)
        foot = Column(gap=8, margins=(20, 8, 20, 16))
        self._detail = PlainLabel("", "secondary")
        self._detail.setObjectName("whyDetail")
        foot.addWidget(self._detail)
        self._go = Button(self.tr("Go to this question"), icon="arrow-right")
        self._go.setObjectName("whyGo")
        self._go.clicked.connect(self._go_to)
        self._go.setEnabled(False)
        row = Row(gap=0)
        row.addWidget(self._go)
        row.addStretch(1)
        foot.addLayout(row)
        self.column.addLayout(foot)
        follow_theme(self.restyle)

    def _build_tree(self) -> QTreeView:
        tree = QTreeView()
        tree.setObjectName("whyTree")
        tree.setAccessibleName(self.tr("Steps of the explanation"))
        tree.setModel(self.model)
        tree.setFrameShape(QFrame.Shape.NoFrame)
        tree.setUniformRowHeights(True)
        tree.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        header = tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2, 3):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
        tree.activated.connect(self._activated)
        tree.selectionModel().currentChanged.connect(self._moved)
        return tree

    def fit(self, width: int) -> None:
        """Be that wide, in pixels."""
        self.setFixedWidth(max(width, 320))

    def restyle(self) -> None:
        px = metrics().px
        self.fit(px(WIDTH))
        self.tree.setIndentation(px(16))
        for column, width in ((1, 132), (2, 62), (3, 58)):
            self.tree.header().resizeSection(column, px(width))

    def show_trace(self, node: TraceNode, *, focus: bool = True) -> None:
        """Show that trace, its first steps open."""
        self._title.setText(node.title)
        self._value.setText(node.value)
        self.model.show(node)
        self.tree.expandToDepth(OPEN_TO_DEPTH)
        self.tree.setCurrentIndex(self.model.index(0, 0))
        self.show()
        if focus:
            self.tree.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._close()
            return
        super().keyPressEvent(event)

    def _moved(self, index: QModelIndex, _before: QModelIndex) -> None:
        first = index.siblingAtColumn(0)
        title = first.data(Qt.ItemDataRole.DisplayRole) or ""
        value = index.siblingAtColumn(1).data(Qt.ItemDataRole.DisplayRole) or ""
        detail = first.data(DetailRole) or ""
        self._detail.setText("\n".join(part for part in (title, value, detail) if part))
        self._go.setEnabled(bool(first.data(LinkRole)))

    def _activated(self, index: QModelIndex) -> None:
        if index.siblingAtColumn(0).data(LinkRole):
            self._go_to()

    def _go_to(self) -> None:
        link = self.tree.currentIndex().siblingAtColumn(0).data(LinkRole)
        if link:
            self.question_wanted.emit(link)

    def _close(self) -> None:
        self.hide()
        self.closed.emit()
