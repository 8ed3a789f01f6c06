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
from bearings.store.keys import Keys
from bearings.store.sealed import Seal, new_seal

from .outcome import Outcome
from .typist import QUESTION, last_marks, make_file, number_in, number_in_file, tell_pipe, type_into

LONGEST_LIFE = 0.15  # seconds; a publication falls into most lives
SIGNALS = (signal.SIGKILL, signal.SIGKILL, signal.SIGKILL, signal.SIGTERM, signal.SIGHUP)


def kill_typists(times: int, draw: random.Random, folder: Path) -> Outcome:
    """Type, publish, kill, open again: no edit that was told of is lost, the file is always whole."""
    return _kill(times, draw, folder, None)


def kill_typists_of_encrypted(times: int, draw: random.Random, folder: Path) -> Outcome:
    """The same with a file that is encrypted; nothing of it may ever be readable on the disk."""
    return _kill(times, draw, folder, new_seal("a passphrase of the soak run"))


def _kill(times: int, draw: random.Random, folder: Path, seal: Seal | None) -> Outcome:
    home, keys = folder / "home", Keys()
    if seal is not None:
        keys.add(seal)
    path = make_file(folder, home, seal=seal)
    faults: list[str] = []
    told = reached = published = 0
    for kill in range(times):
        first = reached + 1
        marks = last_marks(_life_of(path, home, keys, first, draw))
        if seal is not None and (told_by := _readable(folder)):
            faults.append(f"readable on the disk: {told_by}")
        if not marks:
            faults.append("a typist could not begin")
        told += max(0, marks.get("e", reached) - reached)
        try:
            in_file = number_in_file(path, keys)
            document = Document.open(path, home=home, keys=keys)
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


def _readable(folder: Path) -> str:
    """A file below the folder that holds a word of the pack or the client's name; "" if there is none."""
    for file in folder.rglob("*"):
        data = file.read_bytes() if file.is_file() else b""
        if QUESTION.encode() in data or b'"Client"' in data:
            return file.name
    return ""


def _life_of(path: Path, home: Path, keys: Keys, first: int, draw: random.Random) -> bytes:
    """What a forked typist told until it was killed."""
    wait, how = draw.uniform(0, LONGEST_LIFE), draw.choice(SIGNALS)

    def live(descriptor: int) -> None:
        type_into(Document.open(path, home=home, keys=keys), first, tell_pipe(descriptor))

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
