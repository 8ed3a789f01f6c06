"""Work beside the window: one function at a time in a thread, its result as a signal."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from bearings.errors import BearingsError


class _Bell(QObject):
    """Rings in the window's thread; the thread that works holds on to it, whatever becomes of who asked."""

    rung = Signal(object)


class Background(QObject):
    """`done` carries what the work gave, `failed` the `BearingsError` it ran into.

    Work is not started while other work runs. What is raised and is no
    `BearingsError` is raised again here, in the window's thread.
    """

    done = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job: Job | None = None  # that is under way
        self._thread: threading.Thread | None = None
        self._bell = _Bell()
        self._bell.rung.connect(self._end)

    @property
    def busy(self) -> bool:
        return self._job is not None

    def start(self, work: Callable[[], object], *, patience: float = 0.0) -> bool:
        """Begin; False if something is running. What is there within `patience` (seconds) is told at once."""
        if self._job is not None:
            return False
        job = self._job = Job(work)
        # A daemon: reading or laying out a stranger's file must not keep the program from ending.
        self._thread = threading.Thread(target=_run, args=(job, self._bell), daemon=True)
        self._thread.start()
        if patience:
            self.settle(patience)
        return True

    def settle(self, patience: float | None = None) -> bool:
        """Wait for what is under way, at most that many seconds, and tell it now; False if it goes on."""
        job, thread = self._job, self._thread
        if job is None or thread is None:
            return True
        thread.join(patience)
        if thread.is_alive():
            return False
        self._end(job)
        return True

    def forget(self) -> None:
        """What is under way is told to nobody any more, and something else may begin."""
        self._job = None

    def _end(self, job: Job) -> None:
        if job is not self._job:
            return  # it was told at once, or forgotten
        self._job, error = None, job.error
        if error is None:
            self.done.emit(job.result)
        elif isinstance(error, BearingsError):
            self.failed.emit(error)
        else:
            raise error


class Job:
    """Work and what became of it."""

    def __init__(self, work: Callable[[], object]) -> None:
        self._work = work
        self.result: object = None
        self.error: BaseException | None = None

    def do(self) -> None:
        try:
            self.result = self._work()
        except BaseException as caught:
            self.error = caught


def _run(job: Job, bell: _Bell) -> None:
    job.do()
    bell.rung.emit(job)
