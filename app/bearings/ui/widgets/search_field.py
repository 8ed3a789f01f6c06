"""The search field: a magnifier, a cross to clear, Escape empties it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from bearings.ui.icons import make_icon
from bearings.ui.theme import follow_theme, metrics, theme
from bearings.ui.widgets.icon_view import IconView
from bearings.ui.widgets.placeholder import tell_placeholder

LONGEST = 200  # characters


class SearchField(QLineEdit):
    """A search over what stands below. `searched` carries the words as they are typed."""

    searched = Signal(str)

    def __init__(self, name: str, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder or name)
        self.setMaxLength(LONGEST)
        self._glass = IconView("search", 16, parent=self)
        self._glass.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._cross = QAction(self.tr("Clear search"), self)
        self._cross.triggered.connect(self.empty)
        self._cross.setVisible(False)
        self.addAction(self._cross, QLineEdit.ActionPosition.TrailingPosition)
        self.textChanged.connect(self._show_cross)
        self.textEdited.connect(self.searched)
        follow_theme(self.restyle)

    def restyle(self) -> None:
        px = metrics().px
        self._cross.setIcon(make_icon("x", theme().muted, px(16)))
        self.setTextMargins(px(22), 0, 0, 0)
        self._place_glass()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_glass()
        tell_placeholder(self)

    def _place_glass(self) -> None:
        side = metrics().px(16)
        self._glass.setGeometry(metrics().px(10), (self.height() - side) // 2, side, side)

    def empty(self) -> None:
        """Clear the words and search for nothing, as a person would."""
        if self.text():
            self.clear()
            self.searched.emit("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.empty()
            return
        super().keyPressEvent(event)

    def _show_cross(self, text: str) -> None:
        self._cross.setVisible(bool(text))
