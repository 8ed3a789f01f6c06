"""Set aside what stays: the collector of garbage need not look through a whole file and window again.

With a thousand questions a full collection stops the window for a tenth of a second.
What is there some time after a file was opened or a page was made stays until the file
is closed; from then on it is looked through again, so nothing of a closed file is kept.
"""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from bearings.ui.live_session import LiveSession

REST = 2_000  # milliseconds: by then a page has filled itself


class SetAside(QObject):
    """Does so once for the whole program, after opening and whenever `soon` is called."""

    def __init__(self, live: LiveSession, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST)
        self._timer.timeout.connect(self._set_aside)
        live.opened.connect(self.soon)
        live.closed.connect(self._take_back)

    def soon(self) -> None:
        """Something was made that stays."""
        self._timer.start()

    def _set_aside(self) -> None:
        gc.freeze()

    def _take_back(self) -> None:
        self._timer.stop()
        gc.unfreeze()
