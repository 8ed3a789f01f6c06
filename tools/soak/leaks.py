"""Leaks: a file is opened, looked at, edited, exported and closed, again and again, in one window."""

from __future__ import annotations

import contextlib
import ctypes
import gc
import os
import random
import tempfile
import threading
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

from bearings.files import write_atomically

from .desktop import Desktop, Press
from .outcome import Outcome

if TYPE_CHECKING:
    from bearings.ui.main_window import MainWindow

WARM = 0.25  # share of the cycles before anything is compared: caches fill, pages are made
JUDGED_FROM = 100  # cycles; with fewer the memory of a first visit weighs too much
MOST_PER_CYCLE = 20.0  # kB of memory
M_ARENA_MAX = -8  # of mallopt(3)
PAGES = ("setup", "questions", "results", "costs", "roadmap", "compare", "run_sheet")


class Load(NamedTuple):
    """What the process holds: memory in kB, open files, threads, files in the folder for temporary ones."""

    memory: float
    descriptors: int
    threads: int
    temporary: int


def open_and_close(times: int, draw: random.Random, folder: Path) -> Outcome:
    """So many cycles; what the process holds must not grow with them."""
    _share_one_heap()
    temporary = folder / "temporary"
    temporary.mkdir()
    tempfile.tempdir = os.environ["TMPDIR"] = str(temporary)
    from bearings import library

    desktop = Desktop(folder / "home", folder / "workspace")
    files = library.copy_samples(desktop.workspace, home=desktop.home)
    window = desktop.window()
    press = Press(desktop)
    faults: list[str] = []
    loads: list[Load] = []
    for number in range(times):
        if not desktop.open(window, draw.choice(files)):
            faults.append("a file could not be opened")
        _look_and_edit(window, desktop, number)
        report = press.make(press.job_of(window.live.document))
        if report is None:
            faults.append("a report was not made")
        else:
            write_atomically(folder / "out.pdf", report)
        window.live.close()
        desktop.turn(20)
        gc.collect()
        loads.append(_load(temporary))
    press.process.stop()
    desktop.leave(window)
    faults += desktop.errors
    start, end = loads[max(0, int(times * WARM) - 1)], loads[-1]
    growth = _growth([load.memory for load in loads])
    faults += [
        f"{name} grew from {before} to {after}"
        for name, before, after in zip(Load._fields[1:], start[1:], end[1:], strict=True)
        if after > before
    ]
    if times >= JUDGED_FROM and growth > MOST_PER_CYCLE:
        faults.append(f"memory grew by {growth:.0f} kB a cycle")
    grew = ", ".join(
        f"{name} {before} before and {after} after"
        for name, before, after in zip(
            ("open files", "threads", "temporary files"), start[1:], end[1:], strict=True
        )
    )
    few = "" if times >= JUDGED_FROM else f"; too few cycles to judge it, {JUDGED_FROM} are needed"
    return Outcome(
        f"{times} cycles, the second quarter against the last: memory {growth:+.0f} kB a cycle "
        f"({end.memory / 1024:.0f} MB at the end{few}); {grew}",
        tuple(faults),
    )


def _look_and_edit(window: MainWindow, desktop: Desktop, number: int) -> None:
    from bearings.domain import edits

    for page in PAGES:
        window.go(page)
        desktop.turn()
        window.live.apply(edits.choose("DAT-02", 1 + number % 5))
        window.live.apply(edits.write_note("DAT-03", f"{page} {number}"))
        desktop.turn()


def _growth(memory: list[float]) -> float:
    """kB a cycle, from the median of the second quarter to that of the last: one cycle swings by 1 MB."""
    quarter = max(1, len(memory) // 4)
    early, late = median(memory[quarter : 2 * quarter] or memory[:1]), median(memory[-quarter:])
    return (late - early) / max(1, len(memory) - 2 * quarter)


def _share_one_heap() -> None:
    """Have all threads allocate from one heap: what is free in those of threads that ended is no leak."""
    with contextlib.suppress(OSError, AttributeError):  # only the C library of GNU has more than one
        ctypes.CDLL(None).mallopt(M_ARENA_MAX, 1)


def _give_back() -> None:
    """Give memory that is free back to the system: what is only kept for later is no leak."""
    with contextlib.suppress(OSError, AttributeError):  # of the C library of GNU
        ctypes.CDLL(None).malloc_trim(0)


def _load(temporary: Path) -> Load:
    _give_back()
    status = Path("/proc/self/status").read_text("ascii")
    memory = next(line for line in status.splitlines() if line.startswith("VmRSS:"))
    return Load(
        float(memory.split()[1]),
        len(os.listdir("/proc/self/fd")),
        threading.active_count(),
        sum(len(names) for _, _, names in os.walk(temporary)),
    )
