"""The Why panel: a trace as a tree beside the numbers it explains."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHeaderView, QTreeView, QWidget

from bearings.ui.models.trace_model import (
    CONTRIBUTION,
    VALUE,
    WEIGHT,
    WHAT,
    DetailRole,
    LinkRole,
    TraceModel,
)
from bearings.ui.theme import follow_theme, metrics
from bearings.ui.widgets.buttons import Button, IconButton
from bearings.ui.widgets.layouts import Column, Row
from bearings.ui.widgets.panel import SidePanel
from bearings.ui.widgets.roomy_area import RoomyArea
from bearings.ui.widgets.text import PlainLabel
from bearings.ui.widgets.wrapped_head import WrappedHead
from bearings.ui.widgets.wrapped_rows import WrappedRows
from bearings.ui.worded import worded

if TYPE_CHECKING:
    from bearings.domain.traces.trace import TraceNode

WIDTH, NARROWEST = 520, 400  # pixels at 100 %
LEAST_STEPS = 140  # pixels at 100 %: the heading and three steps
OPEN_TO_DEPTH = 0
WIDTHS = {WEIGHT: 64, CONTRIBUTION: 60}
VALUE_BESIDE_NUMBERS, VALUE_BESIDE_SUMS, VALUE_ALONE = 116, 144, 216
SUMS = 88  # sums of money are longer than parts of a score
ANY_WIDTH = 16_777_215  # as wide as Qt lets a widget be

Place = tuple[int, ...]  # a row, as the numbers that lead to it


class WhyPanel(SidePanel):
    """`question_wanted` carries the question a step leads to; `closed` when a person closes the panel.

    A page that can try answers calls `offer_what_if`; `what_if_wanted` then carries a question to try.
    """

    question_wanted = Signal(str)
    what_if_wanted = Signal(str)
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
        self._about = PlainLabel("", "secondary")
        self._about.setObjectName("whyAbout")
        for label in (self._kicker, self._title, self._value, self._about):
            words.addWidget(label)
        head.addLayout(words, 1)
        close = IconButton("x", self.tr("Close"), shortcut="Esc")
        close.setObjectName("whyClose")
        close.clicked.connect(self._close)
        head.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        area = RoomyArea(gap=0)
        self.column.addWidget(area)
        area.body.addLayout(head)
        area.body.addSpacing(8)
        self.model = TraceModel(self)
        self.tree = self._build_tree()
        area.body.addWidget(self.tree, 1)
        foot = Column(gap=8, margins=(20, 8, 20, 16))
        self._detail = PlainLabel("", "secondary")
        self._detail.setObjectName("whyDetail")
        foot.addWidget(self._detail)
        self._go = Button(self.tr("Go to question"), icon="arrow-right")
        self._go.setObjectName("whyGo")
        self._go.clicked.connect(self._go_to)
        self._go.setEnabled(False)
        self._what_if = Button(self.tr("What if?"), "quiet")
        self._what_if.setObjectName("whyWhatIf")
        self._what_if.clicked.connect(self._try_it)
        self._what_if.hide()
        self._offers_what_if = False
        row = Row(gap=0)
        row.addWidget(self._go)
        row.addWidget(self._what_if)
        row.addStretch(1)
        foot.addLayout(row)
        area.body.addLayout(foot)
        follow_theme(self.restyle)

    def _build_tree(self) -> QTreeView:
        tree = QTreeView()
        tree.setObjectName("whyTree")
        tree.setAccessibleName(self.tr("Steps of the explanation"))
        tree.setModel(self.model)
        tree.setFrameShape(QFrame.Shape.NoFrame)
        tree.setItemDelegate(WrappedRows(tree))
        tree.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._head = header = WrappedHead(tree)
        tree.setHeader(header)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (VALUE, WEIGHT, CONTRIBUTION):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        tree.activated.connect(self._activated)
        tree.selectionModel().currentChanged.connect(self._moved)
        return tree

    def offer_what_if(self) -> None:
        """Offer to try another answer at each step that is about a question."""
        self._offers_what_if = True

    def fit(self, width: int) -> None:
        """Be that wide, in pixels."""
        self.setFixedWidth(max(width, 320))

    def fill(self) -> None:
        """Be as wide as there is room, and let the window shrink."""
        self.setMinimumWidth(0)
        self.setMaximumWidth(ANY_WIDTH)

    def restyle(self) -> None:
        self.fit(metrics().px(WIDTH))
        self.tree.setIndentation(metrics().px(16))
        self.tree.setMinimumHeight(metrics().px(LEAST_STEPS))
        self._size_columns()

    def show_trace(self, node: TraceNode, *, focus: bool = True) -> None:
        """Show that trace, its first steps open; those a person opened stay so if it is the same one."""
        title = worded(node.title)
        same = title == self._title.text() and not self.isHidden()
        opened, current = (self._open_places(), _place(self.tree.currentIndex())) if same else ([], ())
        self._title.setText(title)
        self._value.setText(worded(node.value))
        self._value.setVisible(bool(node.value))
        self._about.setText(worded(node.detail))
        self._about.setVisible(bool(node.detail))
        self.model.show(node)
        self._go.setVisible(self.model.has_links)
        self.tree.setRootIndex(self.model.index(0, 0))  # the heading says what the first row would
        self._size_columns()
        if same:
            for place in opened:
                self.tree.expand(self._index(place))
        elif self.model.has_numbers:
            self.tree.expandToDepth(OPEN_TO_DEPTH)
        else:
            self.tree.expandAll()
        at = self._index(current) if same and current else self.model.index(0, 0, self.tree.rootIndex())
        self.tree.setCurrentIndex(at)
        self._moved(at, at)
        self.show()
        if focus:
            self.tree.setFocus()

    def _size_columns(self) -> None:
        """Give numbers their width; words take it all where there are none."""
        px, header = metrics().px, self._head
        numbers, weights = self.model.has_numbers, self.model.has_weights
        value = VALUE_BESIDE_NUMBERS if weights else VALUE_BESIDE_SUMS
        header.resizeSection(VALUE, px(value if numbers else VALUE_ALONE))
        for column, width in (
            (WEIGHT, WIDTHS[WEIGHT]),
            (CONTRIBUTION, WIDTHS[CONTRIBUTION] if weights else SUMS),
        ):
            header.resizeSection(column, max(px(width), header.least(column)))
        self.tree.setColumnHidden(VALUE, not self.model.has_values)
        self.tree.setColumnHidden(WEIGHT, not weights)
        self.tree.setColumnHidden(CONTRIBUTION, not numbers)

    def _open_places(self) -> list[Place]:
        found = []
        waiting = [self.tree.rootIndex()]
        while waiting:
            parent = waiting.pop(0)
            for row in range(self.model.rowCount(parent)):
                index = self.model.index(row, 0, parent)
                if self.tree.isExpanded(index):
                    found.append(_place(index))
                    waiting.append(index)
        return found

    def _index(self, place: Place) -> QModelIndex:
        index = QModelIndex()
        for row in place:
            index = self.model.index(row, 0, index)
        return index

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._close()
            return
        super().keyPressEvent(event)

    def _moved(self, index: QModelIndex, _before: QModelIndex) -> None:
        """Tell the whole of the step that is current."""
        first = index.siblingAtColumn(WHAT)
        title = first.data(Qt.ItemDataRole.DisplayRole) or ""
        value = index.siblingAtColumn(VALUE).data(Qt.ItemDataRole.DisplayRole) or ""
        detail = first.data(DetailRole) or ""
        link = first.data(LinkRole) or ""
        step = self.tr("{}: {}").format(title, value) if value else title
        self._detail.setText("\n".join(part for part in (step, detail) if part))
        self._go.setText(self.tr("Go to question {}").format(link) if link else self.tr("Go to question"))
        self._go.set_available(bool(link), self.tr("This step is not about one question."))
        self._what_if.setVisible(self._offers_what_if and bool(link))
        self._what_if.setAccessibleName(self.tr("What if {} were answered differently?").format(link))

    def _activated(self, index: QModelIndex) -> None:
        if index.siblingAtColumn(0).data(LinkRole):
            self._go_to()

    def _go_to(self) -> None:
        link = self.tree.currentIndex().siblingAtColumn(0).data(LinkRole)
        if link:
            self.question_wanted.emit(link)

    def _try_it(self) -> None:
        link = self.tree.currentIndex().siblingAtColumn(0).data(LinkRole)
        if link:
            self.what_if_wanted.emit(link)

    def _close(self) -> None:
        self.hide()
        self.closed.emit()


def _place(index: QModelIndex) -> Place:
    rows: list[int] = []
    while index.isValid():
        rows.insert(0, index.row())
        index = index.parent()
    return tuple(rows)
