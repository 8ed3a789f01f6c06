"""The catalogue: recent files and those of the workspace, each with its summary.

It runs before the first window shows, so it knows sqlite3 and nothing heavier.
A file that cannot be read stays in the list with the reason.
"""

from __future__ import annotations

import json
import os
import stat
import time
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from bearings.errors import SaveError
from bearings.files import write_atomically

if TYPE_CHECKING:
    from datetime import datetime

MAX_RECENT = 50
MAX_LISTED = 10_000
AT_REST = 2.0  # seconds after which another change of a file shows in its time
MAX_SECONDS = 0.3  # for one file's summary
MAX_BYTES = 280_000_000  # more than any file that is opened has, encrypted and with evidence
MOST_QUESTIONS, MOST_VERDICTS = 100_000, 20  # more than any questionnaire has
APPLICATION_ID, NEWEST_FORMAT = 0x42524E47, 2  # as in schema.py, which is too heavy for here; a test compares
SEALED = b"Bearings sealed\0"  # as in sealed.py

_kept: dict[Path, tuple[tuple[int, int], FileSummary]] = {}


class FileSummary(NamedTuple):
    """What is known of a file without opening it. `problem` says why, if nothing is.

    Of one that is `sealed`, so encrypted, nothing is known but its name.
    """

    path: Path
    modified: datetime | None
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

    @property
    def name(self) -> str:
        """The organisation, or the file's name where none is given."""
        return self.organisation or self.path.stem


class RecentFiles:
    """The list of files opened lately, newest first, in one small JSON file."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def read(self) -> list[Path]:
        """Paths, newest first; none where the list is missing or damaged."""
        try:
            stored = json.loads(self._file.read_text("utf-8"))
        except FileNotFoundError:
            return []
        except (OSError, ValueError, RecursionError):
            _set_aside(self._file)
            return []
        if not isinstance(stored, list):
            return []
        return [Path(entry) for entry in stored if isinstance(entry, str)][:MAX_RECENT]

    def add(self, path: Path) -> None:
        """Put a file at the top."""
        self._write([path, *(entry for entry in self.read() if entry != path)])

    def forget(self, path: Path) -> None:
        """Take a file off the list; the file itself stays."""
        self._write([entry for entry in self.read() if entry != path])

    def _write(self, paths: list[Path]) -> None:
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(
                self._file, json.dumps([str(path) for path in paths[:MAX_RECENT]], indent=1).encode()
            )
        except (OSError, SaveError):
            return  # a list of conveniences is not worth a dialog


def listed_files(recent: Iterable[Path], workspace: Path) -> list[FileSummary]:
    """Summaries of recent files and of the workspace's, newest first, each once."""
    paths = dict.fromkeys(path.absolute() for path in recent)
    paths.update(dict.fromkeys(_latest(workspace.absolute())))
    summaries = [summary_of(path) for path in paths]
    return sorted(summaries, key=lambda s: s.modified.timestamp() if s.modified else 0.0, reverse=True)


def _latest(workspace: Path) -> list[Path]:
    """The files of a folder that changed last, as many as are listed."""
    found: list[tuple[int, str]] = []
    try:
        with os.scandir(workspace) as entries:
            for entry in entries:
                if entry.name.endswith(".bearings") and not entry.name.startswith("."):
                    changed = 0
                    with suppress(OSError):  # a link that leads nowhere; the list says so
                        changed = entry.stat().st_mtime_ns
                    found.append((-changed, entry.name))
    except OSError:
        pass
    return [workspace / name for _, name in sorted(found)[:MAX_LISTED]]


def summary_of(path: Path) -> FileSummary:
    """The summary of one file; never raises for what a file may hold.

    What was read of a file is kept until its time or size changes: a folder may hold thousands.
    """
    try:
        status = path.stat()
    except OSError:
        return _looked_into(path)
    state = (status.st_mtime_ns, status.st_size)
    kept = _kept.get(path)
    if kept is not None and kept[0] == state:
        return kept[1]
    found = _looked_into(path)
    if len(_kept) >= 2 * MAX_LISTED:
        _kept.clear()
    if not found.problem and time.time() - status.st_mtime > AT_REST:  # else it may change without a trace
        _kept[path] = (state, found)
    return found


def _looked_into(path: Path) -> FileSummary:
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):  # to open a pipe would be to wait for whoever fills it
            return FileSummary(path, None, problem="This is not a Bearings file.")
        if status.st_size > MAX_BYTES:
            return FileSummary(path, None, problem="The file is larger than any that Bearings opens.")
        with open(path, "rb") as file:
            head = file.read(100)
    except FileNotFoundError:
        return FileSummary(
            path, None, problem="The file is not there any more. It may have been moved or renamed."
        )
    except OSError as error:
        return FileSummary(
            path, None, problem=f"The file cannot be read: {error.strerror or 'unknown reason'}."
        )
    modified = _day(status.st_mtime)
    if head.startswith(SEALED):
        return FileSummary(path, modified, sealed=True)
    problem = _problem_of(head)
    if problem:
        return FileSummary(path, modified, problem=problem)
    import sqlite3  # not before there is a file to look into

    try:
        return _summary(path, modified, _stored(path))
    except (sqlite3.Error, ValueError, UnicodeDecodeError, OverflowError):
        return FileSummary(path, modified, problem="The file is damaged. Use an older copy of it.")


def _day(seconds: float) -> datetime | None:
    from datetime import datetime

    try:
        return datetime.fromtimestamp(seconds)
    except (ValueError, OverflowError, OSError):  # a day no calendar has
        return None


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
        f"file:{quote(str(path))}?mode=ro&immutable=1", uri=True, isolation_level=None
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


def _summary(path: Path, modified: datetime | None, stored: dict[str, str]) -> FileSummary:
    return FileSummary(
        path=path,
        modified=modified,
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


def _set_aside(file: Path) -> None:
    try:
        os.replace(file, file.with_suffix(".damaged.json"))
    except OSError:
        return
