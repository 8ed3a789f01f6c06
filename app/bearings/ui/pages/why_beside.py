"""A page's column with the Why panel beside it, or in its place where both would be too narrow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from bearings.ui.theme import follow_theme, metrics
from bearings.ui.widgets.layouts import Row
from bearings.ui.widgets.why_panel import NARROWEST, WIDTH, WhyPanel

if TYPE_CHECKING:
    from bearings.domain.traces.trace import TraceNode
    from bearings.ui.pages.page import ScrollColumn

# Pixels at 100 %: the least the column needs beside the panel, and from where its parts stand in one line.
COLUMN_LEAST, NARROW_BELOW = 600, 960


class WhyBeside(QWidget):
    """`column` scrolls; `explain` opens the panel on a trace; `narrowed` tells whether there is little room.

    Escape or the panel's cross closes it; whoever asked gets the focus back.
    """

    narrowed = Signal(bool)

    def __init__(self, column: ScrollColumn, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = column
        self.asked = ""  # what the panel explains, "" while it is closed
        self._asked_from: QWidget | None = None
        self.narrow = False  # whether there is little room, as last told
        row = Row(self, gap=0)
        row.addWidget(column, 1)
        self.panel = WhyPanel()
        self.panel.closed.connect(self.close_panel)
        self.panel.hide()
        row.addWidget(self.panel)
        self._moved = QTimer(self)
        self._moved.setSingleShot(True)
        self._moved.setInterval(0)
        self._moved.timeout.connect(self._keep_in_sight)
        follow_theme(self._make_room)

    def explain(self, what: str, node: TraceNode) -> None:
        """A person asked: open the panel on that trace and go there."""
        asked_from = self.window().focusWidget()
        if asked_from is not None and self.column.isAncestorOf(asked_from):
            self._asked_from = asked_from
        self.asked = what
        self._make_room()  # first: a panel too wide for the page would widen the window
        self.panel.show_trace(node, focus=True)
        self._moved.start()

    def renew(self, node: TraceNode) -> None:
        """The numbers changed: show the trace that is open as it is now."""
        self.panel.show_trace(node, focus=False)

    def forget(self) -> None:
        """Close the panel; nobody asked for it any more."""
        self.asked, self._asked_from = "", None
        self.panel.hide()
        self.panel.model.clear()
        self._make_room()

    def close_panel(self) -> None:
        """A person closed the panel: they are back at what they asked about."""
        back = self._asked_from
        self.forget()
        if back is not None and back.isVisibleTo(self):
            back.setFocus()
            self.column.ensureWidgetVisible(back)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.asked:
            self.close_panel()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _keep_in_sight(self) -> None:
        """The column moved when the panel came: show again what was asked about."""
        asked_from = self._asked_from
        if asked_from is not None and self.column.isVisibleTo(self) and asked_from.isVisibleTo(self):
            self.column.ensureWidgetVisible(asked_from)

    def _make_room(self) -> None:
        px, width = metrics().px, self.width()
        left, alone = width, False
        if self.asked:
            alone = width < px(COLUMN_LEAST + NARROWEST)
            panel = min(px(WIDTH), width - px(COLUMN_LEAST))
            left = width - panel
            if alone:
                self.panel.fill()
            else:
                self.panel.fit(panel)
        self.column.setVisible(not alone)
        narrow = left < px(NARROW_BELOW)
        if not alone and narrow != self.narrow:
            self.narrow = narrow
            self.narrowed.emit(narrow)
