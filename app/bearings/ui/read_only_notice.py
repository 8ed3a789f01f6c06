"""The notice above the pages of a read-only file: why it is so, and the two ways out."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from bearings.ui.announce import announce
from bearings.ui.widgets.banner import Banner
from bearings.ui.widgets.layouts import Column


class ReadOnlyNotice(QWidget):
    """Says it and offers a copy, and to open the file again; hidden while the file can be edited."""

    copy_wanted = Signal()
    again_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("readOnlyNotice")
        column = Column(self, gap=0, margins=(32, 16, 32, 12))
        self._banner = Banner("info")
        self._banner.text.setObjectName("readOnlyWords")
        self._banner.button.setObjectName("readOnlyCopy")
        self._banner.other.setObjectName("readOnlyAgain")
        self._banner.acted.connect(self.copy_wanted)
        self._banner.other.clicked.connect(self.again_wanted)
        column.addWidget(self._banner)
        self.hide()

    def tell(self, text: str, again: str, *, news: bool = False) -> None:
        """Say that, with a verb for opening the file again; `news` stand out."""
        if self.isVisible() and text == self._banner.text.text():
            return
        self._banner.tell("warning" if news else "info", text, action=self.tr("Save a &copy…"), other=again)
        self.show()
        announce(self._banner, text)
