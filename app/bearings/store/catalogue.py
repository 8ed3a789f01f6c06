"""The catalogue: recent files and those of the workspace, and a summary of each that is looked into.

A folder tells its ten thousand names, times and sizes in less than a tenth of a second; to look into
each takes seconds. So the list stands at once, and whoever shows it says which files are looked into
first. What was read is kept while the program runs and never written down: a list of clients and
their verdicts outside the clients' files is what nobody asked for.

It runs before the first window shows, so it knows sqlite3 and nothing heavier.
A file that cannot be read stays in the list with the reason.
"""

from __future__ import annotations

import os
import stat
import time
from collections.abc import Iterable
from math import inf
from pathlib import Path
from typing import NamedTuple

MAX_LISTED = 10_000
AT_REST = 2.0  # seconds after which another change of a file shows in its time
MAX_SECONDS = 0.3  # for one file's summary
MAX_BYTES = 280_000_000  # more than any file that is opened has, encrypted and with evidence
MOST_QUESTIONS, MOST_VERDICTS = 100_000, 20  # more than any questionnaire has
APPLICATION_ID, NEWEST_FORMAT = 0x42524E47, 2  # as in schema.py, which is too heavy for here; a test compares
SEALED = b"Bearings sealed\0"  # as in sealed.py


class ListedFile(NamedTuple):
    """A file by what its folder says of it. They sort the latest first."""

    age: int  # minus the time of its last change, in nanoseconds since 1970; 0 if nothing is known
    path: str
    size: int  # bytes


class FileSummary(NamedTuple):
    """What is known of a file without opening it. `problem` says why, if nothing is.

    Of one that is `sealed`, so encrypted, nothing is known but its name; nor of one that is
    `unread`, so was not looked into yet.
    """

    path: Path
    organisation: str = ""
    date: str = ""
    fictional: bool = False
    answered: int = 0
    askable: int = 0
    verdict: str = ""
    verdict_name: str = ""
    verdict_rank: int = 0
    overall: float | None = None
    confidence: float = 0.0
    confidence_band: str = ""
    problem: str = ""
    sealed: bool = False
    unread: bool = False

    @property
    def name(self) -> str:
        """The organisation, or the file's name where none is given."""
        return self.organisation or self.path.stem


class Memory(NamedTuple):
    """What was read of a file. Unless it is `settled` the file may be another by now and look the same."""

    age: int
    size: int
    summary: FileSummary
    settled: bool


_memories: dict[str, Memory] = {}


def listed_files(recent: Iterable[Path], workspace: Path) -> list[ListedFile]:
    """Recent files and the latest of the workspace, the latest first, each once; none is looked into."""
    files = _latest(workspace.absolute())
    listed = {file.path for file in files}
    others = dict.fromkeys(str(path.absolute()) for path in recent)
    return sorted([*files, *(_listed(path) for path in others if path not in listed)])


def _latest(workspace: Path) -> list[ListedFile]:
    """The files of a folder that changed last, as many as are listed."""
    try:
        with os.scandir(workspace) as entries:
            return sorted(
                _listed(entry.path, entry)
                for entry in entries
                if entry.name.endswith(".bearings") and not entry.name.startswith(".")
            )[:MAX_LISTED]
    except OSError:
        return []


def _listed(path: str, entry: os.DirEntry[str] | None = None) -> ListedFile:
    try:
        status = os.stat(path) if entry is None else entry.stat()
    except OSError:  # it is gone, or a link that leads nowhere; its summary says so
        return ListedFile(0, path, 0)
    return ListedFile(-status.st_mtime_ns, path, status.st_size)


def memory_of(file: ListedFile) -> Memory | None:
    """What was read of a file before, if it is as it was."""
    kept = _memories.get(file.path)
    return kept if kept is not None and (kept.age, kept.size) == (file.age, file.size) else None


def look_into(files: Iterable[ListedFile], *, seconds: float = inf) -> list[FileSummary]:
    """The summaries of the first of these files, as many as that time allows."""
    until = time.monotonic() + seconds
    summaries = []
    for file in files:
        if time.monotonic() > until:
            break
        summaries.append(summary_of(Path(file.path)))
    return summaries


def summary_of(path: Path) -> FileSummary:
    """The summary of one file; never raises for what a file may hold.

    What was read of a file is kept until its time or size changes: a folder may hold thousands.
    """
    file = _listed(str(path))
    kept = memory_of(file)
    if kept is not None and kept.settled:
        return kept.summary
    found = _looked_into(path)
    if len(_memories) >= 2 * MAX_LISTED:
        _memories.clear()
    settled = not found.problem and time.time() + file.age / 1e9 > AT_REST
    _memories[file.path] = Memory(file.age, file.size, found, settled)
    return found


def _looked_into(path: Path) -> FileSummary:
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):  # to open a pipe would be to wait for whoever fills it
            return FileSummary(path, problem="This is not a Bearings file.")
        if status.st_size > MAX_BYTES:
            return FileSummary(path, problem="The file is larger than any that Bearings opens.")
        with open(path, "rb") as file:
            head = file.read(100)
    except FileNotFoundError:
        return FileSummary(path, problem="The file is not there any more. It may have been moved or renamed.")
    except OSError as error:
        return FileSummary(path, problem=f"The file cannot be read: {error.strerror or 'unknown reason'}.")
    if head.startswith(SEALED):
        return FileSummary(path, sealed=True)
    problem = _problem_of(head)
    if problem:
        return FileSummary(path, problem=problem)
    import sqlite3  # not before there is a file to look into

    try:
        return _summary(path, _stored(path))
    except (sqlite3.Error, ValueError, UnicodeDecodeError, OverflowError):
        return FileSummary(path, problem="The file is damaged. Use an older copy of it.")


def _problem_of(head: bytes) -> str:
    ours = head[:16] == b"SQLite format 3\0" and int.from_bytes(head[68:72], "big") == APPLICATION_ID
    if len(head) < 100 or not ours:
        return "This is not a Bearings file."
    if int.from_bytes(head[60:64], "big") > NEWEST_FORMAT:
        return "This file was made by a newer Bearings. Open it with that version."
    return ""


def _stored(path: Path) -> dict[str, str]:
    import sqlite3
    from urllib.parse import quote

    connection = sqlite3.connect(
        f"file:{quote(os.fsencode(path))}?mode=ro&immutable=1", uri=True, isolation_level=None
    )
    try:
        began = time.monotonic()
        connection.set_progress_handler(lambda: int(time.monotonic() - began > MAX_SECONDS), 1_000)
        connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, 100_000)
        for pragma in ("trusted_schema=off", "cell_size_check=on", "mmap_size=0", "query_only=on"):
            connection.execute(f"PRAGMA {pragma}")
        kind = connection.execute("SELECT type, sql FROM sqlite_schema WHERE name = 'summary'").fetchall()
        if len(kind) != 1 or kind[0][0] != "table" or "GENERATED" in str(kind[0][1]).upper():
            raise ValueError("no summary")
        rows = connection.execute("SELECT key, value FROM summary LIMIT 100").fetchall()
        return {str(key): str(value) for key, value in rows}
    finally:
        connection.close()


def _summary(path: Path, stored: dict[str, str]) -> FileSummary:
    return FileSummary(
        path=path,
        organisation=stored.get("organisation", "")[:500],
        date=stored.get("date", "")[:10],
        fictional=stored.get("fictional") == "yes",
        answered=int(_within(stored.get("answered", "0"), MOST_QUESTIONS)),
        askable=int(_within(stored.get("askable", "0"), MOST_QUESTIONS)),
        verdict=stored.get("verdict", "")[:100],
        verdict_name=stored.get("verdict_name", "")[:200],
        verdict_rank=int(_within(stored.get("verdict_rank", "0"), MOST_VERDICTS)),
        overall=_within(stored["overall"], 100) if stored.get("overall") else None,
        confidence=_within(stored.get("confidence", "0"), 1),
        confidence_band=stored.get("confidence_band", "")[:20],
    )


def _within(text: str, most: float) -> float:
    """A figure from 0 to `most`. Raises `ValueError` if it is anything else."""
    figure = float(text)
    if not 0 <= figure <= most:  # which is not true of "nan" either
        raise ValueError("a figure that cannot be")
    return figure
