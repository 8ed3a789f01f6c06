"""A choice from a list, on its own: Home needs it at the start, and no other field."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from bearings.ui.theme import metrics
from bearings.ui.widgets.text import explain

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QWheelEvent
    from PySide6.QtWidgets import QStyleOptionComboBox

LEAST = 200  # pixels at 100 %: the narrowest it becomes
PAD, ARROW = 11, 28  # pixels at 100 % within the frame, of which the sheet knows: beside the words


class ChoiceField(QComboBox):
    """A choice from a list of key and text. `picked` carries the key, and only when a person picked."""

    picked = Signal(str)

    def __init__(self, choices: Iterable[tuple[str, str]] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setPlaceholderText(self.tr("Choose…"))
        self.set_choices(choices)
        self.activated.connect(self._picked)
        self.currentIndexChanged.connect(self._tell_rest)

    def set_choices(self, choices: Iterable[tuple[str, str]]) -> None:
        """Offer other choices; the current key stays if it is among them."""
        kept = self.key
        with QSignalBlocker(self):
            self.clear()
            for key, text in choices:
                self.addItem(text, key)
        self.show_key(kept)

    @property
    def key(self) -> str:
        """Key of the current choice, "" for none."""
        return str(self.currentData() or "")

    def show_key(self, key: str) -> None:
        """Show that choice; says nothing to anybody."""
        with QSignalBlocker(self):
            self.setCurrentIndex(self.findData(key))
        self._tell_rest()

    def minimumSizeHint(self) -> QSize:
        """Long choices do not decide how wide a page is; what is cut is told on hover."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), metrics().px(LEAST)), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_rest()

    def _tell_rest(self, *_: object) -> None:
        words = self.fontMetrics().horizontalAdvance(self.currentText())
        explain(self, self.currentText() if words > self.words_room() else "")

    def words_room(self) -> int:
        """Pixels for the words, as the sheet pads them."""
        px = metrics().px
        return self.width() - 2 * (1 + px(PAD)) - px(ARROW)

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """A choice that is too long ends in an ellipsis; the style would cut it through a letter."""
        super().initStyleOption(option)
        right = Qt.TextElideMode.ElideRight
        option.currentText = self.fontMetrics().elidedText(option.currentText, right, self.words_room())

    def wheelEvent(self, event: QWheelEvent) -> None:
        # Scrolling a page must not change an answer that happens to lie under the mouse.
        event.ignore()

    def _picked(self) -> None:
        self.picked.emit(self.key)
