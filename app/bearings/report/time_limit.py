"""A limit in time for work that a stranger's template may keep going for ever."""

from __future__ import annotations

import _thread
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from bearings.errors import RenderError

AGAIN_AFTER = 0.5  # seconds; the layout engine takes an interrupt amid a drawing for a fault of the drawing


@contextmanager
def at_most(seconds: float | None) -> Iterator[None]:
    """Stop the main thread's work after so many seconds with a `RenderError`; None: never.

    Only Python code can be stopped; whoever started this process ends it if that does not help.
    """
    if seconds is None:
        yield
        return
    with _heeding_interrupts():
        limit = _Limit(seconds)
        try:
            yield
        except KeyboardInterrupt as error:
            limit.lift()
            raise _stopped(seconds) from error
        finally:
            limit.lift()
    if limit.reached:
        raise _stopped(seconds)


@contextmanager
def _heeding_interrupts() -> Iterator[None]:
    """A process that was started in the background ignores interrupts, those of the limit too."""
    before = signal.getsignal(signal.SIGINT)
    if before not in (signal.SIG_IGN, signal.SIG_DFL):
        yield
        return
    signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


class _Limit:
    """Interrupts the main thread once the time is over, and again until the limit is lifted."""

    def __init__(self, seconds: float) -> None:
        self.reached = False
        self._seconds, self._guard = seconds, threading.Lock()
        self._lifted = threading.Event()
        threading.Thread(target=self._watch, daemon=True).start()

    def lift(self) -> None:
        """No interrupt comes from now on."""
        with self._guard:
            self._lifted.set()

    def _watch(self) -> None:
        wait = self._seconds
        while not self._lifted.wait(wait):
            with self._guard:
                if not self._lifted.is_set():
                    self.reached = True
                    _thread.interrupt_main()
            wait = AGAIN_AFTER


def _stopped(seconds: float) -> RenderError:
    return RenderError(
        f"The report template took longer than {seconds:g} seconds, so it was stopped.",
        remedy="Choose another template, or tell its author.",
    )
