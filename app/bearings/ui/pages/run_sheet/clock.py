"""The clock of a workshop: seconds spent on each dimension of this run, by a clock that never jumps.

It goes on while other pages are in sight, and nothing of it is stored.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

EVERY = 1_000  # milliseconds


class WorkshopClock(QObject):
    """Counts for one dimension at a time. `moved` once a second while it runs, and whenever it is set.

    `now` gives milliseconds that only ever grow.
    """

    moved = Signal()

    def __init__(self, parent: QObject | None = None, *, now: Callable[[], int] | None = None) -> None:
        super().__init__(parent)
        self._elapsed = QElapsedTimer()
        self._elapsed.start()
        self._now = now or self._elapsed.elapsed
        self._spent: dict[str, int] = {}  # milliseconds, without those that are running
        self._since = 0
        self._current = ""
        self._running = False
        self._ticking = QTimer(self, interval=EVERY)
        self._ticking.timeout.connect(self.moved)

    @property
    def current(self) -> str:
        """Id of the dimension that is up, "" before the first."""
        return self._current

    @property
    def running(self) -> bool:
        return self._running

    def start(self, dimension_id: str) -> None:
        """Count for that dimension from now on; the one before keeps what it took."""
        self._settle()
        self._current, self._running, self._since = dimension_id, True, self._now()
        self._ticking.start()
        self.moved.emit()

    def pause(self) -> None:
        self._settle()
        self._running = False
        self._ticking.stop()
        self.moved.emit()

    def reset(self) -> None:
        """Back to nought: nothing is counted and nothing runs."""
        self._spent, self._current, self._running = {}, "", False
        self._ticking.stop()
        self.moved.emit()

    def used(self, dimension_id: str) -> int:
        """Whole seconds that dimension took by now."""
        return self._milliseconds(dimension_id) // 1_000

    @property
    def total(self) -> int:
        """Whole seconds of all dimensions."""
        return sum(self._milliseconds(key) for key in {*self._spent, self._current}) // 1_000

    def _milliseconds(self, dimension_id: str) -> int:
        running = self._running and dimension_id == self._current
        return self._spent.get(dimension_id, 0) + (self._now() - self._since if running else 0)

    def _settle(self) -> None:
        if self._running:
            self._spent[self._current] = self._milliseconds(self._current)
            self._since = self._now()


def clock_text(seconds: int) -> str:
    """Seconds as a clock shows them: 4:05, or 1:04:05 from an hour on."""
    hours, rest = divmod(seconds, 3_600)
    minutes, left = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{left:02}" if hours else f"{minutes}:{left:02}"
