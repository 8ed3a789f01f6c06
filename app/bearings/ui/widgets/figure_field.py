"""A figure to be typed: what cannot be part of it is left to the page, which has keys of its own."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from bearings.ui.figures import plain_figure
from bearings.ui.typed_numbers import read_number
from bearings.ui.widgets.form import LineField

WIDEST = 220
DECIMALS = 4  # at most
_SIGNS = "+-.,'’_"
_STEPS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FigureField(LineField):
    """`given` carries the figure a person typed and left or confirmed; `refused` that it is out of range.

    With `stays`, Enter only gives the figure; otherwise the page hears of it too and may go on.
    """

    given = Signal(float)
    refused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.stays = False
        self._least, self._most = -math.inf, math.inf
        self.setMaximumWidth(WIDEST)
        self.editingFinished.connect(self._finished)

    def set_range(self, least: float, most: float) -> None:
        """Take figures between these two, with up to four decimals."""
        self._least, self._most = least, most

    def show_figure(self, figure: float | None) -> None:
        """Show a stored figure, or none; says nothing to anybody."""
        self.show_text("" if figure is None else plain_figure(figure))
        self.setModified(False)

    def takes(self, event: QKeyEvent) -> bool:
        """Whether a key press belongs to the figure being typed, not to the page."""
        if event.key() in _STEPS:
            return bool(self.text()) or event.isAutoRepeat()
        text = event.text()
        if not text or not text.isprintable():
            return True
        return text.isdigit() or text in _SIGNS or (text.isspace() and bool(self.text()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and self.isModified() and self.text().strip():
            if self._figure() is None:
                self.refused.emit()
                event.accept()
                return
            super().keyPressEvent(event)
            event.setAccepted(self.stays)
        elif self.takes(event):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def _finished(self) -> None:
        if not self.text().strip() or not self.isModified():
            return
        figure = self._figure()
        if figure is None:
            self.refused.emit()
            return
        self.setModified(False)
        self.given.emit(figure)

    def _figure(self) -> float | None:
        """The figure that is typed; None if it is none or cannot be given."""
        figure = read_number(self.text())
        if figure is None or not self._least <= figure <= self._most:
            return None
        return figure if round(figure, DECIMALS) == figure else None
