"""Work beside the window: one function at a time in a thread, its result as a signal."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from bearings.errors import BearingsError


class Background(QObject):
    """`done` carries what the work gave, `failed` the `BearingsError` it ran into.

    Work is not started while other work runs. What is raised and is no
    `BearingsError` is raised again here, in the window's thread.
    """

    done = Signal(object)
    failed = Signal(object)
    _ended = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._busy = False
        self._ended.connect(self._end)

    @property
    def busy(self) -> bool:
        return self._busy

    def start(self, work: Callable[[], object]) -> bool:
        """Begin; False if something is running."""
        if self._busy:
            return False
        self._busy = True
        # A daemon: reading or laying out a stranger's file must not keep the program from ending.
        threading.Thread(target=self._run, args=(work,), daemon=True).start()
        return True

    def _run(self, work: Callable[[], object]) -> None:
        result: object = None
        error: BaseException | None = None
        try:
            result = work()
        except BaseException as caught:
            error = caught
        with contextlib.suppress(RuntimeError):  # the page that asked is gone
            self._ended.emit(result, error)

    def _end(self, result: object, error: BaseException | None) -> None:
        self._busy = False
        if error is None:
            self.done.emit(result)
        elif isinstance(error, BearingsError):
            self.failed.emit(error)
        else:
            raise error
