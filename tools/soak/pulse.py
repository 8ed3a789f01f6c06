"""The pulse of a window: how long its event loop goes without a look at mouse and keyboard.

A beat is what lies between two looks: between two ticks of a timer, or one click or key that somebody
hands in. Only what happens inside the event loop counts: a test that computes for itself, or makes
something ready beside the window, does not stop anybody.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from math import ceil
from time import perf_counter, thread_time
from typing import Any, NamedTuple

EVERY = 5  # milliseconds between two ticks where nothing is to be done
# What leads into the event loop or hands it something, and whether it is called on a class. None of them is
# virtual in Qt: what is would be taken for an override of ours, and call itself without end.
DOORS = (
    ("QtCore", "QEventLoop", ("exec",), False),
    ("QtCore", "QCoreApplication", ("processEvents", "sendPostedEvents"), True),
    ("QtGui", "QAction", ("trigger",), False),
    ("QtWidgets", "QAbstractButton", ("click",), False),
    (
        "QtTest",
        "QTest",
        (
            *("keyClick", "keyClicks", "keyEvent", "keyPress", "keyRelease", "keySequence"),
            *("mouseClick", "mouseDClick", "mouseMove", "mousePress", "mouseRelease", "wheelEvent"),
            *("qWait", "qWaitForWindowActive", "qWaitForWindowExposed"),
        ),
        True,
    ),
)


class Beat(NamedTuple):
    """One beat, in milliseconds: by the clock, and of the processor's time in the window's thread.

    Other work on the machine stretches mostly the first.
    """

    clock: float
    processor: float


NONE = Beat(0.0, 0.0)


class Pulse:
    """Notes every beat from `start` on, in the window's thread."""

    def __init__(self) -> None:
        self.beats: list[Beat] = []
        self._depth = 0  # of event loops within each other
        self._left_out = 0  # depth of what does not count
        self._last = NONE
        self._timer: Any = None

    def start(self) -> None:
        """Listen from now on; an application is there."""
        from PySide6.QtCore import QTimer

        _listen(self)
        self._timer = QTimer()
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()
        _listening.clear()

    def take(self) -> list[Beat]:
        """The beats since the last call."""
        taken, self.beats = self.beats, []
        return taken

    @contextmanager
    def turn(self) -> Iterator[None]:
        """What is done meanwhile is done in the event loop, or in its place."""
        if not self._depth:
            self._last = _now()
        self._depth += 1
        try:
            yield
        finally:
            self._depth -= 1
            if not self._depth:
                self._note()

    @contextmanager
    def left_out(self) -> Iterator[None]:
        """What is done meanwhile does not count, though it is done in the event loop."""
        began = _now()
        self._left_out += 1
        try:
            yield
        finally:
            self._left_out -= 1
            if not self._left_out:
                now = _now()
                self._last = Beat(
                    self._last.clock + now.clock - began.clock,
                    self._last.processor + now.processor - began.processor,
                )

    def look(self) -> None:
        """The window looks at mouse and keyboard, or would if what follows came in its own time."""
        if self._depth and not self._left_out:
            self._note()

    def _note(self) -> None:
        now = _now()
        self.beats.append(Beat(now.clock - self._last.clock, now.processor - self._last.processor))
        self._last = now


def longest(beats: Sequence[Beat]) -> Beat:
    """The longest by the clock and the longest by the processor, which may be two beats."""
    return Beat(max((b.clock for b in beats), default=0.0), max((b.processor for b in beats), default=0.0))


def all_but_one_in_a_hundred(beats: Sequence[Beat]) -> Beat:
    """What 99 of 100 beats stay within, by the clock and by the processor."""
    if not beats:
        return NONE
    place = ceil(len(beats) * 0.99) - 1
    return Beat(sorted(b.clock for b in beats)[place], sorted(b.processor for b in beats)[place])


def _now() -> Beat:
    return Beat(perf_counter() * 1000, thread_time() * 1000)


_listening: list[Pulse] = []  # whom the doors tell, if anybody


def _listen(pulse: Pulse) -> None:
    _open_doors()
    _listening[:] = [pulse]


@cache
def _open_doors() -> None:
    """Once for the process."""
    from importlib import import_module

    for module, owner, names, static in DOORS:
        kind = getattr(import_module(f"PySide6.{module}"), owner)
        for name in names:
            through = _through(getattr(kind, name))
            setattr(kind, name, staticmethod(through) if static else through)


def _through(door: Callable[..., Any]) -> Callable[..., Any]:
    def through(*given: Any, **named: Any) -> Any:
        if not _listening:
            return door(*given, **named)
        with _listening[0].turn():
            return door(*given, **named)

    return through
