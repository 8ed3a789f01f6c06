"""No room, or no right to write: limits on file size, a full disk, failing calls, read-only media.

Mounts and injected faults happen in processes of their own; the machine stays as it is.
"""

from __future__ import annotations

import contextlib
import os
import random
import resource
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from bearings.domain import edits
from bearings.errors import BearingsError, SaveError
from bearings.session import Session
from bearings.shared_library import open_shared
from bearings.store.document import Document
from bearings.store.holder import Owner
from bearings.store.read_only import ReadOnlyError
from bearings.store.reading import read_document

from .outcome import Outcome, not_here
from .traced import can_trace, under_strace
from .typist import QUESTION, last_marks, make_file, number_in, number_in_file, tell_pipe, type_into

T = TypeVar("T")

LARGEST = 700_000  # bytes; the file has some 250,000
STEPS = ("pwrite64", "fdatasync", "fsync", "ftruncate", "rename", "write", "openat", "unlink")
ERRORS = ("ENOSPC", "EIO", "EDQUOT")


def fill_the_disk(times: int, draw: random.Random, folder: Path) -> Outcome:
    """A process may write files up to a size only: what it told as kept is there; it says why it stops."""
    home, faults, told = folder / "home", [], 0
    path = make_file(folder, home)
    reached = 0
    for _ in range(times):
        limit = draw.randint(1_000, LARGEST)
        marks, error = _within(limit, path, home, reached + 1)
        if error not in ("", "SaveError"):
            faults.append(f"{error} instead of words, at {limit} bytes")
        document = Document.open(path, home=home)
        found, acknowledged = number_in(document), marks.get("e", reached)
        if found < acknowledged:
            faults.append(f"{acknowledged} was told as kept, {found} is there")
        told += acknowledged - reached
        reached = max(reached, found)
        document.close()
        if number_in_file(path) != reached:
            faults.append("with room again the file is behind")
    return Outcome(
        f"{times} limits on file size, {told} edits acknowledged, {len(faults)} lost or badly worded",
        tuple(sorted(set(faults))),
    )


def _within(limit: int, path: Path, home: Path, first: int) -> tuple[dict[str, int], str]:
    """What a process with that limit told, and the kind of error that ended it."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        error = ""
        try:
            _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, hard))
            document = Document.open(path, home=home)
            type_into(document, first, tell_pipe(writing), first + 60)
        except BaseException as caught:
            error = type(caught).__name__
        os.write(writing, b"\nraised " + error.encode())
        os._exit(0)
    os.close(writing)
    told = b""
    while more := os.read(reading, 65_536):
        told += more
    os.close(reading)
    os.waitpid(child, 0)
    marks, _, raised = told.rpartition(b"\nraised ")
    return last_marks(marks), raised.decode()


def fail_a_write(times: int, draw: random.Random, folder: Path) -> Outcome:
    """One call to the system fails, the first, second, third ... time: nothing kept is lost, work goes on."""
    if not can_trace():
        return not_here("strace is not installed or may not trace")
    home, faults, worded = folder / "home", [], 0
    path = make_file(folder, home)
    _type_on(path, home, 1, _deaf)  # all modules are loaded before a call may fail
    reached = number_in_file(path)
    for number in range(times):
        call, when, error = STEPS[number % len(STEPS)], 1 + number // len(STEPS), draw.choice(ERRORS)
        place = f"{call} {when} failing with {error}"
        done = under_strace(
            [f"-einject={call}:error={error}:when={when}", f"-etrace={call}"],
            Path(os.devnull),
            lambda pipe, first=reached + 1: _type_on(path, home, first, tell_pipe(pipe)),  # type: ignore[misc]
        )
        marks = last_marks(done.told)
        worded += "r" in marks
        if done.raised:
            faults.append(f"{done.raised} at {place}")
        try:
            document = Document.open(path, home=home)
        except BearingsError as refused:
            return Outcome(f"stopped after {number}", (*faults, f"{refused.what} after {place}"))
        acknowledged = marks.get("e", reached)
        newest = max([number_in(document), *map(number_in_file, folder.glob("*conflict*"))])
        if newest not in (acknowledged, acknowledged + 1):
            faults.append(f"{acknowledged} was told as kept, {newest} is there, at {place}")
        reached = newest
        document.close()
    conflicts = len(list(folder.glob("*conflict*")))
    return Outcome(
        f"{times} failing calls of {len(STEPS)} kinds, {worded} times the person was told and went on; "
        f"{conflicts} conflict copies, {len(faults)} edits lost or unworded errors",
        tuple(sorted(set(faults))),
    )


def _deaf(_kind: str, _number: int) -> None:
    """Nobody listens."""


def _type_on(path: Path, home: Path, first: int, tell: Callable[[str, int], None]) -> None:
    """Open, type, publish and close; what is refused in words is tried once more, as a person would."""

    def tried(work: Callable[[], T]) -> T:
        try:
            return work()
        except BearingsError:
            tell("r", first)
            return work()

    document = tried(lambda: Document.open(path, home=home))
    session = Session(document.questionnaire, document.assessment, save=document.save)
    for number in range(first, first + 4):
        tried(lambda number=number: session.apply(edits.write_note(QUESTION, str(number))))  # type: ignore[misc]
        tell("e", number)
    tried(document.publish)
    tried(document.close)


def read_only_media(times: int, draw: random.Random, folder: Path) -> Outcome:
    """A file on media that cannot be written opens to read, refuses edits, is copied, and leaves no trace."""
    mounted = _mounted_at(folder / "media")
    if mounted is None:
        return not_here("no file system may be mounted here")
    home, faults = folder / "home", []
    try:
        path = make_file(mounted, home)
        _mount("-o", "remount,ro", str(mounted))
        for number in range(1, times + 1):
            before = sorted(p.name for p in mounted.iterdir())
            document = open_shared(path, owner=Owner("Robin Aster"), home=home)
            if document.editable or not document.why.media:
                faults.append("it is not said that the media is read-only")
            session = Session(document.questionnaire, document.assessment, save=document.save)
            try:
                session.apply(edits.write_note(QUESTION, str(number)))
                faults.append("an edit was taken")
            except ReadOnlyError as error:
                if not error.remedy:
                    faults.append("no way out is offered")
            copy = folder / f"copy-{number}.bearings"
            document.save_copy(copy)
            document.close()
            mine = open_shared(copy, owner=Owner("Robin Aster"), home=home)
            assert isinstance(mine, Document)
            type_into(mine, number, _deaf, number)
            mine.close()
            if number_in_file(copy) != number:
                faults.append("the copy elsewhere is not what was typed")
            if sorted(p.name for p in mounted.iterdir()) != before:
                faults.append("something was left beside the file")
    finally:
        subprocess.run(["umount", str(mounted)], check=True)
    return Outcome(
        f"{times} openings, {len(faults)} faults; each copy elsewhere took an edit",
        tuple(sorted(set(faults))),
    )


def fill_a_small_disk(times: int, draw: random.Random, folder: Path) -> Outcome:
    """Work copy and file lie on a disk of a few megabytes that fills up, and gets room again.

    What has been typed needs room too, so the disk is the larger the longer it is typed.
    """
    mounted = _mounted_at(folder / "disk", "-o", f"size={3 + times // 4}m")
    if mounted is None:
        return not_here("no file system may be mounted here")
    home, faults, refused, number = mounted / "home", [], 0, 0
    try:
        path = make_file(mounted, home)
        document = Document.open(path, home=home)
        session = Session(document.questionnaire, document.assessment, save=document.save)
        ballast = mounted / "ballast"
        for _ in range(times):
            _fill(ballast, draw.randrange(40_000))
            for _ in range(12):
                number += 1
                try:
                    session.apply(edits.write_note(QUESTION, f"{number} " + "x" * draw.randrange(20_000)))
                    document.publish()
                except SaveError as error:
                    refused += 1
                    if "space" not in error.remedy + error.what:
                        faults.append(f"space is not spoken of: {error}")
            ballast.unlink()
            session.apply(edits.write_note(QUESTION, f"{number} room again"))
            document.publish()
            if read_document(path).assessment != session.assessment:
                faults.append("with room again the file is behind")
        document.close()
    finally:
        subprocess.run(["umount", "--lazy", str(mounted)], check=True)  # a fault may have left it open
    return Outcome(
        f"filled {times} times, {number} edits, {refused} refusals in words, {len(faults)} faults; "
        "went on each time without a restart",
        tuple(sorted(set(faults))),
    )


def _fill(ballast: Path, left: int) -> None:
    """Take all room of a disk but some bytes."""
    with contextlib.suppress(OSError), open(ballast, "wb", buffering=0) as file:
        while True:
            file.write(b"\0" * 65_536)
    with contextlib.suppress(OSError):
        os.truncate(ballast, max(0, ballast.stat().st_size - left))


def _mounted_at(place: Path, *options: str) -> Path | None:
    """A small file system in memory; None where we may not mount one."""
    place.mkdir()
    return place if _mount(*options, "-t", "tmpfs", "soak", str(place)) else None


def _mount(*arguments: str) -> bool:
    try:
        return subprocess.run(["mount", *arguments], capture_output=True).returncode == 0
    except OSError:
        return False
