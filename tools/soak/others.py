"""Others at the same file: a second window, somebody who replaces it, a share that goes and comes back."""

from __future__ import annotations

import os
import random
import signal
import threading
import time
from pathlib import Path

from bearings.domain import edits
from bearings.errors import BearingsError, SaveError
from bearings.session import Session
from bearings.store.document import Document
from bearings.store.reading import read_document

from .outcome import Outcome
from .typist import make_file, number_in_file, type_into

SOON = 0.3  # seconds until a second window knows


def _quiet(_kind: str, _number: int) -> None:
    """Nobody listens."""


def open_twice(times: int, draw: random.Random, folder: Path) -> Outcome:
    """Two processes open one file at once: one has it, the other is told, and a dead holder holds nothing."""
    home = folder / "home"
    path = make_file(folder, home)
    faults: list[str] = []
    slowest = 0.0
    for _ in range(times):
        holder, said = _hold(path, home)
        if said != b"y":
            faults.append("a file that nobody had was not opened")
        began = time.monotonic()
        try:
            Document.open(path, home=home).abandon()
            faults.append("two had it open")
        except SaveError as error:
            faults.append(f"told of a fault instead of the other window: {error.what}")
        except BearingsError:
            slowest = max(slowest, time.monotonic() - began)
        os.kill(holder, signal.SIGKILL)
        os.waitpid(holder, 0)
        if draw.random() < 0.5:
            Document.open(path, home=home).close()
    if slowest > SOON:
        faults.append(f"the second window was told after {slowest:.2f} s")
    return Outcome(
        f"{times} times: {len(faults)} second writers or wrong words; told within {slowest * 1000:.0f} ms",
        tuple(faults),
    )


def _hold(path: Path, home: Path) -> tuple[int, bytes]:
    """A forked process that has the file open until it is killed, and whether it got it."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        try:
            Document.open(path, home=home)
            os.write(writing, b"y")
            signal.pause()
        finally:
            os._exit(1)
    os.close(writing)
    said = os.read(reading, 1)
    os.close(reading)
    return child, said


def replace_underneath(times: int, draw: random.Random, folder: Path) -> Outcome:
    """Somebody else puts another version in place at a random moment: both versions are there afterwards."""
    home, faults, conflicts, late = folder / "home", [], 0, 0
    for number in range(times):
        place = folder / f"case-{number}"
        place.mkdir()
        path = make_file(place, home)
        theirs = make_file(place, home, "theirs")
        _typed(theirs, home, 7_000 + number)
        other = theirs.read_bytes()
        document = Document.open(path, home=home)
        session = Session(document.questionnaire, document.assessment, save=document.save)
        session.apply(edits.write_note("DAT-02", "1000"))
        intruder = threading.Timer(draw.uniform(0, 0.06), os.replace, (theirs, path))
        intruder.start()
        document.publish()
        intruder.join()
        session.apply(edits.write_note("DAT-02", "2000"))
        document.close()
        versions = {p.read_bytes() for p in place.iterdir()}
        ours = {number_in_file(p) for p in place.glob("*.bearings")}
        if other not in versions:
            faults.append("their version was overwritten")
        if 2000 not in ours:
            faults.append("our version is missing")
        conflicts += document.conflict is not None
        late += document.conflict is None
    return Outcome(
        f"{times} times: {conflicts} conflict copies, {len(faults)} versions lost", tuple(sorted(set(faults)))
    )


def _typed(path: Path, home: Path, number: int) -> None:
    document = Document.open(path, home=home)
    type_into(document, number, _quiet, number)
    document.close()


def lose_the_share(times: int, draw: random.Random, folder: Path) -> Outcome:
    """The folder of the file vanishes and comes back while somebody types."""
    home, faults, waited = folder / "home", [], 0
    share, away = folder / "share", folder / "away"
    share.mkdir()
    path = make_file(share, home)
    for number in range(1, times + 1):
        document = Document.open(path, home=home)
        session = Session(document.questionnaire, document.assessment, save=document.save)
        os.rename(share, away)
        for edit in range(draw.randint(1, 5)):
            session.apply(edits.write_note("DAT-02", f"{number}000{edit}"))
        try:
            document.publish()
            faults.append("it was told as saved where there was no folder")
        except SaveError:
            waited += 1
        os.rename(away, share)
        document.close()
        if read_document(path).assessment != session.assessment:
            faults.append("edits are missing after the folder came back")
    return Outcome(
        f"{waited} of {times} refusals in words, {len(faults)} edits lost", tuple(sorted(set(faults)))
    )
