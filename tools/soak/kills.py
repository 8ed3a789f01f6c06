"""Kills: a process that types and publishes is killed at a random moment, again and again."""

from __future__ import annotations

import os
import random
import signal
import time
from collections.abc import Callable
from pathlib import Path

from bearings.errors import BearingsError
from bearings.store.document import Document

from .outcome import Outcome
from .typist import last_marks, make_file, number_in, number_in_file, tell_pipe, type_into

LONGEST_LIFE = 0.15  # seconds; a publication falls into most lives
SIGNALS = (signal.SIGKILL, signal.SIGKILL, signal.SIGKILL, signal.SIGTERM, signal.SIGHUP)


def kill_typists(times: int, draw: random.Random, folder: Path) -> Outcome:
    """Type, publish, kill, open again: no edit that was told of is lost, the file is always whole."""
    home = folder / "home"
    path = make_file(folder, home)
    faults: list[str] = []
    told = reached = published = 0
    for kill in range(times):
        first = reached + 1
        marks = last_marks(_life_of(path, home, first, draw))
        if not marks:
            faults.append("a typist could not begin")
        told += max(0, marks.get("e", reached) - reached)
        try:
            in_file = number_in_file(path)
            document = Document.open(path, home=home)
        except BearingsError as error:
            return Outcome(f"stopped after {kill} kills", (*faults, f"damaged: {error.what}"))
        found, acknowledged = number_in(document), marks.get("e", reached)
        if found not in (acknowledged, acknowledged + 1):
            faults.append(f"{acknowledged} was told as kept, {found} is there")
        published = max(published, marks.get("p", 0))
        if in_file < published:
            faults.append(f"{published} was told as published, the file holds {in_file}")
        reached = found
        document.close()
    left = sorted(p.name for p in folder.iterdir() if p not in (path, home))
    strange = [name for name in left if not name.endswith((".tmp", ".tmp-journal"))]
    if strange:
        faults.append(f"files nobody asked for: {', '.join(strange[:3])}")
    return Outcome(
        f"{times} kills, {told} edits acknowledged; {len(faults)} lost or damaged; "
        f"{len(left)} temporary files left for the sweep",
        tuple(faults),
    )


def _life_of(path: Path, home: Path, first: int, draw: random.Random) -> bytes:
    """What a forked typist told until it was killed."""
    wait, how = draw.uniform(0, LONGEST_LIFE), draw.choice(SIGNALS)

    def live(descriptor: int) -> None:
        type_into(Document.open(path, home=home), first, tell_pipe(descriptor))

    return told_until_killed(live, wait, how)


def told_until_killed(live: Callable[[int], None], wait: float, how: int) -> bytes:
    """What a forked child said before it was killed.

    It runs `live` with the end of a pipe to tell into, and dies `wait` seconds after its first word.
    """
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        if how != signal.SIGKILL:
            signal.signal(how, signal.SIG_DFL)  # a run that nobody watches may have it ignored
        try:
            live(writing)
        finally:
            os._exit(1)
    os.close(writing)
    told = os.read(reading, 4096)
    time.sleep(wait)
    os.kill(child, how)
    while more := os.read(reading, 65_536):
        told += more
    os.close(reading)
    os.waitpid(child, 0)
    return told
