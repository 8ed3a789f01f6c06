"""A dialog with much to show: heading and buttons stay, what is between scrolls where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QWidget

from bearings.ui.theme import metrics
from bearings.ui.widgets.buttons import Button
from bearings.ui.widgets.layouts import Column, Row
from bearings.ui.widgets.roomy_area import RoomyArea
from bearings.ui.widgets.text import PlainLabel

ROUND = 48  # pixels of the window that stay in sight around it


class RoomyDialog(QDialog):
    """Fill `body`; `top` takes what is always in sight.

    `do` is the button that accepts, `leave` the one that does not; `entitle` says what it is.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._width = 0  # design pixels it was fitted to
        self._outer = Column(self, gap=12, margins=24)
        self._heading = PlainLabel("", "heading", most_lines=2)
        self._outer.addWidget(self._heading)
        self.top = Column(gap=12)
        self._outer.addLayout(self.top)
        self._scroll = RoomyArea()
        self.body = self._scroll.body
        self._outer.addWidget(self._scroll, 1)
        self._foot = foot = Row(gap=0)
        foot.addStretch(1)
        self.leave = Button(self.tr("Cancel"))
        self.leave.clicked.connect(self.reject)
        self.do = Button("", "primary")
        self.do.clicked.connect(self.accept)
        foot.addWidget(self.leave)
        foot.addWidget(self.do)
        self._outer.addLayout(foot)

    def add_button(self, button: Button, *, apart: bool = False) -> None:
        """Another thing to do, before the one that accepts, or apart from all others at the left."""
        self._foot.insertWidget(0 if apart else self._foot.count() - 1, button)

    def entitle(self, title: str, heading: str) -> None:
        self.setWindowTitle(title)
        self._heading.setText(heading)
        self._scroll.setAccessibleName(heading)

    def fit(self, width: int, height: int | None = None) -> None:
        """Take that size in design pixels (without a height what is needed), but stay within the window."""
        self._width = width
        room = room_for(self)
        wide = min(metrics().px(width), room.width())
        if height is None:
            inner = wide - self._outer.contentsMargins().left() - self._outer.contentsMargins().right()
            rest = self._outer.totalHeightForWidth(wide) - self._scroll.sizeHint().height()
            tall = rest + self._scroll.tall(inner)
        else:
            tall = metrics().px(height)
        self.resize(wide, min(tall, room.height()))

    def grow(self) -> None:
        """Make room for what came into sight; never smaller than before."""
        before = self.height()
        self.fit(self._width)
        if self.height() < before:
            self.resize(self.width(), before)

    def come_to(self, control: QWidget, whole: QWidget) -> None:
        """Go to a control, with all that belongs to it in sight."""
        self.grow()
        control.setFocus()
        self._outer.activate()
        self._scroll.ensureWidgetVisible(whole)


def room_for(dialog: QDialog) -> QSize:
    """How large a dialog may be: its window, or the screen, stays in sight around it."""
    parent = dialog.parentWidget()
    room = parent.window().size() if parent is not None else dialog.screen().availableSize()
    return QSize(room.width() - ROUND, room.height() - ROUND)
