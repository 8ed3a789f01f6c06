"""An area that shows all it holds where there is room, and scrolls where there is not."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from bearings.ui.widgets.layouts import Column, least_size, parts_of
from bearings.ui.widgets.ring_around import RingAround


class _Content(QWidget):
    """As low as what it holds can be: a table scrolls by itself before all of it scrolls.

    What grows as it gets narrower is never lower than its words: Qt lays it out so, but asked for the least
    height it tells less.
    """

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        parts = parts_of(layout) if layout is not None else []
        tall = [
            part.heightForWidth(width) if part.hasHeightForWidth() else least_size(part).height()
            for part in parts
        ]
        return sum(tall) + max(len(tall) - 1, 0) * (layout.spacing() if layout is not None else 0)


class RoomyArea(QScrollArea):
    """Fill `body`. Where only words are in it, Tab comes to it as soon as there is something to scroll."""

    def __init__(self, *, gap: int = 12, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = _Content()
        self.body = Column(self._content, gap=gap)
        self.setObjectName("roomyArea")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(self._content)
        for clear in (self._content, self.viewport()):
            clear.setAutoFillBackground(False)  # what it stands on shows through
        RingAround(self)
        self.verticalScrollBar().rangeChanged.connect(self._reached_by_tab)

    def tall(self, width: int) -> int:
        """The pixels of height at which all of it is in sight in that width.

        Qt keeps a scroll bar that came while there was less room, as long as its own width makes it needed.
        """
        if not self.body.hasHeightForWidth():  # nothing in it wraps
            return self.body.totalSizeHint().height()
        return self.body.totalHeightForWidth(width - self.verticalScrollBar().sizeHint().width())

    def _reached_by_tab(self, _least: int, most: int) -> None:
        stops = (w.focusPolicy() != Qt.FocusPolicy.NoFocus for w in self._content.findChildren(QWidget))
        wanted = most > 0 and not any(stops)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if wanted else Qt.FocusPolicy.NoFocus)
