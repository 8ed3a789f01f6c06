"""Empty states: say what to do, and hold the button that does it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from bearings.ui.widgets.buttons import Button
from bearings.ui.widgets.icon_view import IconView
from bearings.ui.widgets.layouts import Column
from bearings.ui.widgets.text import PlainLabel


class EmptyState(QWidget):
    """An icon, a sentence, more words if needed, and the button. `acted` when it is pressed."""

    acted = Signal()

    def __init__(
        self, icon: str, sentence: str, *, more: str = "", action: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        middle = Qt.AlignmentFlag.AlignHCenter
        column = Column(self, gap=12, margins=32)
        column.addStretch(1)
        column.addWidget(IconView(icon, 32, "muted"), 0, middle)
        self.sentence = PlainLabel(sentence, "heading")
        self.more = PlainLabel(more, "secondary")
        if not more:
            self.more.hide()
        for label in (self.sentence, self.more):
            label.setAlignment(middle)
            column.addWidget(label, 0, middle)
        self.button = Button(action, "primary")
        if not action:
            self.button.hide()
        self.button.clicked.connect(self._pressed)
        column.addWidget(self.button, 0, middle)
        column.addStretch(1)

    def _pressed(self) -> None:
        self.acted.emit()
