"""Kills of the render process, and of exports on their way: no half file, and the window is told at once."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

from bearings import library
from bearings.packs.loader import builtin_pack
from bearings.report.order import ReportOrder
from bearings.report.render import render_report
from bearings.store.document import Document

from .desktop import Desktop, Press
from .outcome import Outcome

SOON = 1.0  # seconds from the death of the child until the person is told
LONGEST_LIFE = 1.2  # seconds; a short report takes about half of it
OLD = b"the report of yesterday"


def kill_the_press(times: int, draw: random.Random, folder: Path) -> Outcome:
    """The child that lays out pages is killed at a random moment: told in a second, then works."""
    desktop = Desktop(folder / "home", folder / "workspace")
    path = library.copy_samples(desktop.workspace, home=desktop.home)[0]
    document = Document.open(path, home=desktop.home)
    press = Press(desktop)
    job = press.job_of(document)
    faults: list[str] = []
    died, slowest = 0, 0.0
    for _ in range(times):
        press.start(job)
        desktop.turn(max(1, int(draw.uniform(0, LONGEST_LIFE) * 1000)))
        child = press.process.process_id
        if child:
            os.kill(child, signal.SIGKILL)
        killed = time.monotonic()
        if press.wait() is None:
            died += 1
            slowest = max(slowest, time.monotonic() - killed)
    if press.make(job) is None:
        faults.append(f"after all kills no report was made: {press.errors}")
    press.process.stop()
    document.close()
    faults += desktop.errors
    if slowest > SOON:
        faults.append(f"a death was told after {slowest:.1f} s")
    return Outcome(
        f"{times} kills, {died} of them while a report was made; told within {slowest * 1000:.0f} ms; "
        f"{len(faults)} faults in the window",
        tuple(faults),
    )


def kill_an_export(times: int, draw: random.Random, folder: Path) -> Outcome:
    """The program that exports is killed at a random moment: the old file or the new one is there, whole."""
    library.copy_samples(folder, home=folder / "home")
    target = folder / "out" / "report.pdf"
    target.parent.mkdir()
    whole, took = _whole_report(folder)
    faults: list[str] = []
    new = 0
    for _ in range(times):
        target.write_bytes(OLD)
        exporter = subprocess.Popen([sys.executable, "-m", "soak.press_kills", str(folder), str(target)])
        time.sleep(draw.uniform(0.2, took * 1.2))
        exporter.kill()
        exporter.wait()
        found = target.read_bytes()
        new += found == whole
        if found not in (OLD, whole):
            faults.append("half a report")
    strange = [p.name for p in target.parent.iterdir() if p != target and not p.name.endswith(".tmp")]
    faults += [f"left behind: {name}" for name in strange]
    return Outcome(
        f"{times} kills: {new} new reports, {times - new} old ones, {len(faults)} half or left behind",
        tuple(sorted(set(faults))),
    )


def _whole_report(folder: Path) -> tuple[bytes, float]:
    """The report as it should be, and the seconds a process needs for it."""
    out = folder / "whole.pdf"
    began = time.monotonic()
    subprocess.run([sys.executable, "-m", "soak.press_kills", str(folder), str(out)], check=True)
    return out.read_bytes(), time.monotonic() - began


def export(folder: Path, out: Path) -> None:
    """Write the shortest report of a sample."""
    _, assessment = library.open_file(sorted(folder.glob("*.bearings"))[0])
    order = ReportOrder(template="brief")
    render_report(builtin_pack(), assessment, out, order=order, today=date(2026, 11, 2))


if __name__ == "__main__":
    export(Path(sys.argv[1]), Path(sys.argv[2]))
