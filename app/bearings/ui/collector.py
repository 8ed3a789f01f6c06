"""The collector of garbage, in the window's thread alone.

Python runs it in whatever thread happens to allocate, and a Qt object that is
destroyed outside the window's thread can end the program. So it is switched off
and called from a timer, by Python's own counts.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY = 1_000  # milliseconds


class Collector(QObject):
    """Collects while it lives; until then, and in other threads, nothing does."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self._collect)
        self._timer.start()

    def _collect(self) -> None:
        counts, most = gc.get_count(), gc.get_threshold()
        due = [generation for generation in range(3) if counts[generation] > most[generation]]
        if due:
            gc.collect(due[-1])
