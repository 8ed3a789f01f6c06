"""A limit in time for work that a stranger's template may keep going for ever."""

from __future__ import annotations

import _thread
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from bearings.errors import RenderError


@contextmanager
def at_most(seconds: float | None) -> Iterator[None]:
    """Stop the main thread's work after so many seconds with a `RenderError`; None: never.

    Only Python code can be stopped; whoever started this process ends it if that does not help.
    """
    if seconds is None:
        yield
        return
    over, guard = False, threading.Lock()

    def stop() -> None:
        with guard:
            if not over:
                _thread.interrupt_main()

    timer = threading.Timer(seconds, stop)
    timer.daemon = True
    timer.start()
    try:
        yield
    except KeyboardInterrupt as error:
        raise RenderError(
            f"The report template took longer than {seconds:g} seconds, so it was stopped.",
            remedy="Choose another template, or tell its author.",
        ) from error
    finally:
        with guard:
            over = True
        timer.cancel()
