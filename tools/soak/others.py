"""Others at the same file: a second window, somebody who replaces it, a share that goes and comes back."""

from __future__ import annotations

import os
import random
import signal
import threading
import time
from dataclasses import replace
from pathlib import Path
from statistics import median

from bearings.domain import edits
from bearings.errors import SaveError
from bearings.session import Session
from bearings.shared_library import AnyDocument, open_shared
from bearings.store.document import Document
from bearings.store.holder import STALE_AFTER, Owner, note_beside, read_note
from bearings.store.read_only import ReadOnlyError
from bearings.store.reading import read_document

from .outcome import Outcome
from .typist import make_file, number_in_file, type_into

SOON = 0.3  # seconds until a second window shows the file
HOLDER = "Robin Aster"


def _quiet(_kind: str, _number: int) -> None:
    """Nobody listens."""


def open_twice(times: int, draw: random.Random, folder: Path) -> Outcome:
    """One person and another open one file at once: one edits, whoever comes later reads and knows who."""
    home, faults, waits = folder / "home", list[str](), list[float]()
    path = make_file(folder, home)
    others = (home, folder / "home of another")
    for number in range(times):
        holder, said = _hold(path, draw.choice(others))
        if said != b"y":
            faults.append("a file that nobody had was not opened")
        for seeker in others:
            began = time.monotonic()
            document = open_shared(path, owner=Owner("Second"), home=seeker)
            waits.append(time.monotonic() - began)
            faults += _faults_of(document)
            document.abandon()
        os.kill(holder, signal.SIGKILL)
        os.waitpid(holder, 0)
        _let_it_be_old(path)
        again = open_shared(path, owner=Owner("First"), home=others[number % 2])
        if not again.editable:
            faults.append("a dead holder holds the file")
        again.close()
        if note_beside(path).exists():
            faults.append("a note stayed behind")
    slowest, half = max(waits), median(waits)
    if slowest > SOON:
        faults.append(f"the second window was told after {slowest:.2f} s")
    return Outcome(
        f"{times} times, {len(waits)} second openings: {len(faults)} second writers or wrong words; open to "
        f"read with the name of the holder within {slowest * 1000:.0f} ms, half of them within "
        f"{half * 1000:.0f} ms",
        tuple(sorted(set(faults))),
    )


def _faults_of(document: AnyDocument) -> list[str]:
    """What is wrong with a file that somebody else has open."""
    if document.editable:
        return ["two had it open"]
    found = [] if document.why.held else ["it is not said that somebody has it"]
    if document.why.holder is None or document.why.holder.name != HOLDER:
        found.append("who has it is not said")
    try:
        session = Session(document.questionnaire, document.assessment, save=document.save)
        session.apply(edits.write_note("DAT-02", "second"))
        found.append("an edit was taken")
    except ReadOnlyError:
        pass
    return found


def _let_it_be_old(path: Path) -> None:
    """Have the note that a killed process left look as if it was not renewed for longer than one holds."""
    left = read_note(note_beside(path))
    if left is not None:
        note_beside(path).write_bytes(replace(left, seen=left.seen - 2 * STALE_AFTER).as_note())


def _hold(path: Path, home: Path) -> tuple[int, bytes]:
    """A forked process that has the file open until it is killed, and whether it got it."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        try:
            document = open_shared(path, owner=Owner(HOLDER), home=home)
            os.write(writing, b"y" if document.editable else b"n")
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
