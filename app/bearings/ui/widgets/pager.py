"""The foot of a long list: which part of it is in sight, and the way to the next and the one before."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from bearings.ui.widgets.buttons import Button
from bearings.ui.widgets.layouts import Row
from bearings.ui.widgets.text import PlainLabel


class Pager(QWidget):
    """`turned` carries 1 for the next part and -1 for the one before."""

    turned = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = Row(self, gap=0)
        self._back = Button(self.tr("Previous"), "quiet", icon="arrow-left")
        self._back.setObjectName("previousRows")
        self._back.clicked.connect(self._go_back)
        self._on = Button(self.tr("Next"), "quiet", icon="arrow-right")
        self._on.setObjectName("nextRows")
        self._on.clicked.connect(self._go_on)
        self._said = PlainLabel("", "secondary", numbers=True)
        self._said.setObjectName("rowsInSight")
        row.addWidget(self._back)
        row.addWidget(self._on)
        row.addSpacing(8)
        row.addWidget(self._said, 1, Qt.AlignmentFlag.AlignVCenter)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What takes the focus, in the order of the eye."""
        return self._back, self._on

    def show_part(self, first: int, last: int, count: int) -> None:
        """Say that the `first` to the `last` of `count` are in sight, counted from 1."""
        self._said.setText(self.tr("{} to {} of {}").format(first, last, count))
        self._back.set_available(first > 1, self.tr("These are the first"))
        self._on.set_available(last < count, self.tr("These are the last"))

    def _go_back(self) -> None:
        self.turned.emit(-1)

    def _go_on(self) -> None:
        self.turned.emit(1)
