"""A notice above all pages: what to mind of the assessment that is open, until it is taken away or closed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from bearings.ui.announce import announce
from bearings.ui.widgets.banner import Banner
from bearings.ui.widgets.layouts import Column


class Notice(QWidget):
    """Hidden while there is nothing to mind. `acted` for the button beside it, where there is one."""

    acted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        column = Column(self, gap=0, margins=(32, 16, 32, 0))
        self._banner = Banner("warning", dismissable=True)
        self._banner.text.setObjectName("noticeWords")
        self._banner.cross.setObjectName("noticeDismiss")
        self._banner.cross.clicked.connect(self.hide)
        self._banner.button.setObjectName("noticeAction")
        self._banner.acted.connect(self.acted)
        column.addWidget(self._banner)
        self.hide()

    def tell(self, text: str, *, action: str = "") -> None:
        """Say that, with something to do about it; "" takes back what was said before."""
        self.setVisible(bool(text))
        if text:
            self._banner.tell("info" if action else "warning", text, action=action)
            announce(self._banner, text)
