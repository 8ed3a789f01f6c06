"""What rows of a list about questions share: words on the left, and a button that leads to the question."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QLayout, QWidget

from bearings.ui.widgets.buttons import Button
from bearings.ui.widgets.layouts import Row


class RowToQuestion(QWidget):
    """Base of such rows. `question_wanted` carries the id of the question.

    A row lays its words out with `_beside_button`, and calls `_lead_to` for each item it shows.
    """

    question_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, gap: int = 8) -> None:
        super().__init__(parent)
        self._goal = ""
        self._halves = Row(gap=gap)
        self._go = Button(self.tr("Go to question"), "quiet")
        self._go.clicked.connect(self._want)

    def _beside_button(self, words: QLayout) -> Row:
        """The words and the button."""
        self._halves.addLayout(words, 1)
        self._halves.addLayout(alone(self._go))
        return self._halves

    def show_item(self, shown: Any) -> None:
        """Show that item; nothing happens if it is shown already."""
        raise NotImplementedError

    def set_narrow(self, narrow: bool) -> None:
        """Stand the button below the words, or beside them."""
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._halves.setDirection(down if narrow else across)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What takes the focus."""
        return (self._go,)

    def _lead_to(self, question: str, name: str) -> None:
        """Lead to that question by a button called `name`; "" is to none."""
        self._goal = question
        self._go.setVisible(bool(question))
        self._go.setObjectName(name)
        self._go.setAccessibleName(self.tr("Go to question {}").format(question))

    def _want(self) -> None:
        self.question_wanted.emit(self._goal)


def alone(widget: QWidget) -> Row:
    """A widget of fixed size in a row of its own: below the words it would keep them as narrow as itself."""
    row = Row(gap=0)
    row.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
    row.addStretch(1)
    return row
