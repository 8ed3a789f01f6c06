"""Work beside the window: one function at a time in a thread, its result as a signal."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from bearings.errors import BearingsError


class _Bell(QObject):
    """Rings in the window's thread; the thread that works holds on to it, whatever becomes of who asked."""

    rung = Signal(object, object)


class Background(QObject):
    """`done` carries what the work gave, `failed` the `BearingsError` it ran into.

    Work is not started while other work runs. What is raised and is no
    `BearingsError` is raised again here, in the window's thread.
    """

    done = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._busy = False
        self._bell = _Bell()
        self._bell.rung.connect(self._end)

    @property
    def busy(self) -> bool:
        return self._busy

    def start(self, work: Callable[[], object]) -> bool:
        """Begin; False if something is running."""
        if self._busy:
            return False
        self._busy = True
        # A daemon: reading or laying out a stranger's file must not keep the program from ending.
        threading.Thread(target=_run, args=(work, self._bell), daemon=True).start()
        return True

    def _end(self, result: object, error: BaseException | None) -> None:
        self._busy = False
        if error is None:
            self.done.emit(result)
        elif isinstance(error, BearingsError):
            self.failed.emit(error)
        else:
            raise error


def _run(work: Callable[[], object], bell: _Bell) -> None:
    result: object = None
    error: BaseException | None = None
    try:
        result = work()
    except BaseException as caught:
        error = caught
    bell.rung.emit(result, error)
