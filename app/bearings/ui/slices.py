"""Long work in slices: a few milliseconds a turn of the event loop, so that the window stays awake."""

from __future__ import annotations

from collections.abc import Generator
from math import inf
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

SLICE = 0.005  # seconds of work a turn


class Slices(QObject):
    """Runs one generator at a time between events. `done` carries what it returned.

    What the generator yields is not looked at; each `yield` is a place to stop.
    """

    done = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work: Generator[object, None, object] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._turn)

    @property
    def running(self) -> bool:
        return self._work is not None

    def start(self, work: Generator[object, None, object], *, after: int = 0) -> None:
        """Forget what was being done and do this instead, `after` so many milliseconds of rest."""
        self._work = work
        self._timer.start(after)

    def stop(self) -> None:
        """Forget what was being done."""
        self._work = None
        self._timer.stop()

    def finish(self) -> None:
        """Do at once what is left to do."""
        self._timer.stop()
        self._work_until(inf)

    def _turn(self) -> None:
        if self._work_until(perf_counter() + SLICE):
            self._timer.start(0)

    def _work_until(self, until: float) -> bool:
        """Work until that time; False if nothing is left."""
        work = self._work
        if work is None:
            return False
        try:
            while perf_counter() < until:
                next(work)
        except StopIteration as end:
            if self._work is work:
                self._work = None
            self.done.emit(end.value)
            return False
        return True
