"""Reading a `.bearings` file from anyone: as data, never as a database to be trusted.

The file is opened once, immutable and read-only, under limits; its schema must
equal ours exactly before any table is touched, and its digest must hold.
Source: the threat model's document door.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import sqlite3
import stat
import struct
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from urllib.parse import quote

from pydantic import ValidationError

from bearings.domain.assessment import Assessment
from bearings.domain.questionnaire import Questionnaire
from bearings.errors import FormatError, NewerFormatError
from bearings.store.keys import Keys, LockedError
from bearings.store.schema import (
    APPLICATION_ID,
    DIGESTED,
    FORMAT_WITH_EVIDENCE,
    NEWEST_FORMAT,
    TABLES,
    expected_schema,
    schema_of,
)
from bearings.store.sealed import OVERHEAD, Seal, is_sealed, lock_of

MAX_BYTES = 64_000_000  # of a file without evidence
MAX_EVIDENCE_BYTES = 210_000_000  # more, of a file with it; a page of SQLite's is not full to the last byte
MAX_SECONDS = 3.0
MOST_EDITS = 10**12  # numbers of edits; SQLite counts not much further than 10**18
MAX_ROWS = {"meta": 100, "pack": 1, "part": 100, "answer": 5_000, "journal": 1_000_000, "summary": 100}
MAGIC = b"SQLite format 3\0"

Rows = dict[str, list[tuple[Any, ...]]]

_LIMITS = (
    (sqlite3.SQLITE_LIMIT_LENGTH, 16_000_000),
    (sqlite3.SQLITE_LIMIT_SQL_LENGTH, 10_000),
    (sqlite3.SQLITE_LIMIT_COLUMN, 40),
    (sqlite3.SQLITE_LIMIT_EXPR_DEPTH, 20),
    (sqlite3.SQLITE_LIMIT_COMPOUND_SELECT, 3),
    (sqlite3.SQLITE_LIMIT_VDBE_OP, 25_000),
    (sqlite3.SQLITE_LIMIT_FUNCTION_ARG, 8),
    (sqlite3.SQLITE_LIMIT_ATTACHED, 0),
    (sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH, 1),
)


@dataclass(frozen=True, slots=True)
class Contents:
    """What a file holds, `revision` its number of edits.

    `fingerprint` is the SHA-256 of the file's bytes, `digest` that of its rows; `seal` is what it is
    encrypted with, if it is.
    """

    questionnaire: Questionnaire
    assessment: Assessment
    journal: tuple[tuple[Any, ...], ...]
    revision: int
    fingerprint: str
    digest: str
    seal: Seal | None = None


def read_document(path: Path, keys: Keys | None = None) -> Contents:
    """All that `path` holds, checked; `keys` open it if it is encrypted.

    Raises `FormatError` or `NewerFormatError`, `LockedError` if no key fits; never writes.
    """
    with _readable(path):
        head, size = _outside(path)
        if is_sealed(head):
            return _read_sealed(path, keys or Keys())
        _check_whole(path, head, size)
        return _contents(path, lambda: open_immutable(path), fingerprint_of(path))


def unsealed(path: Path, keys: Keys) -> tuple[Seal, bytes, str]:
    """What an encrypted file is encrypted with, the file in it, and the SHA-256 of it as it lies there.

    As `read_document`, but for `OSError`.
    """
    most = MAX_BYTES + MAX_EVIDENCE_BYTES
    with open(path, "rb") as file:
        container = file.read(most + OVERHEAD + 1)
    if len(container) > most + OVERHEAD:
        raise _too_large(path, most)
    lock = lock_of(container, path.name)
    seal = keys.fit(LockedError(path, lock, lambda: container))
    plain = seal.unseal(container)
    _check_whole(path, plain[:100], len(plain))
    return seal, plain, hashlib.sha256(container).hexdigest()


def _read_sealed(path: Path, keys: Keys) -> Contents:
    seal, plain, fingerprint = unsealed(path, keys)
    return replace(_contents(path, lambda: open_in_memory(plain), fingerprint), seal=seal)


def _contents(path: Path, opened: Callable[[], sqlite3.Connection], fingerprint: str) -> Contents:
    try:
        rows = _read_rows(path, opened())
    except (sqlite3.Error, UnicodeDecodeError, OverflowError) as error:
        raise _damaged(path) from error
    meta: dict[str, str] = dict(rows["meta"])
    sum_ = digest(rows)
    if meta.get("sha256") != sum_ or not all(0 < row[0] <= MOST_EDITS for row in rows["journal"]):
        raise _damaged(path)
    questionnaire, assessment = _built(path, rows)
    revision = max((row[0] for row in rows["journal"]), default=0)
    return Contents(questionnaire, assessment, tuple(rows["journal"]), revision, fingerprint, sum_)


def read_rows(path: Path) -> Rows:
    """Every row of our tables but those of evidence, from an immutable, read-only, bounded connection."""
    return _read_rows(path, open_immutable(path))


def _read_rows(path: Path, connection: sqlite3.Connection) -> Rows:
    try:
        format_ = connection.execute("PRAGMA user_version").fetchone()[0]
        if schema_of(connection) != expected_schema(format_):
            raise FormatError(
                f"{path.name} is not laid out as a Bearings file.",
                remedy="It may have been changed by another program. Ask for a fresh copy.",
            )
        if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise _damaged(path)
        return {table: _rows(connection, path, table, columns) for table, columns in TABLES.items()}
    finally:
        connection.close()


def open_immutable(path: Path) -> sqlite3.Connection:
    """A connection that can only look: no sidecar files, no writes, bounded work."""
    address = f"file:{quote(os.fsencode(path.absolute()))}?mode=ro&immutable=1"
    return _bounded(sqlite3.connect(address, uri=True, isolation_level=None))


def open_in_memory(plain: bytes) -> sqlite3.Connection:
    """As `open_immutable`, of a file that is nowhere but in memory. Raises `sqlite3.Error`."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    try:
        connection.deserialize(plain)
        return _bounded(connection)
    except sqlite3.Error:
        connection.close()
        raise


def _bounded(connection: sqlite3.Connection) -> sqlite3.Connection:
    began = time.monotonic()
    connection.set_progress_handler(lambda: int(time.monotonic() - began > MAX_SECONDS), 2_000)
    for limit, value in _LIMITS:
        connection.setlimit(limit, value)
    for pragma in (
        "trusted_schema=off",
        "cell_size_check=on",
        "mmap_size=0",
        "query_only=on",
        "temp_store=memory",
    ):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def digest(rows: Rows) -> str:
    """SHA-256 over all rows but those of `meta`, in a fixed order."""
    sum_ = hashlib.sha256()
    for table in DIGESTED:
        ordered = sorted(rows[table], key=lambda row: (str(type(row[0])), row[0]))
        sum_.update(json.dumps([table, ordered], ensure_ascii=False, separators=(",", ":")).encode())
    return sum_.hexdigest()


def fingerprint_of(path: Path) -> str:
    """SHA-256 of the bytes of a file. Raises `OSError`."""
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def check_header(path: Path, head: bytes) -> None:
    """Refuse by the first 100 bytes what is not ours or is from a later version."""
    if not head:
        raise FormatError(f"{path.name} is empty.", remedy="Choose another file, or an older copy of it.")
    if head[:16] != MAGIC or len(head) < 100:
        raise FormatError(
            f"{path.name} is not a Bearings file.",
            remedy="Choose a .bearings file, or answers whose name ends in .yaml, .yml or .json.",
        )
    if struct.unpack(">I", head[68:72])[0] != APPLICATION_ID:
        raise FormatError(
            f"{path.name} is a database of another program, not a Bearings file.",
            remedy="Choose a file that Bearings wrote.",
        )
    format_ = _format_said(head)
    if format_ > NEWEST_FORMAT:
        newest = NEWEST_FORMAT
        raise NewerFormatError(
            f"{path.name} was made by a newer Bearings (format {format_}; this one reads up to {newest}).",
            remedy="Open it with a newer Bearings. The file was not changed.",
        )
    if format_ < 1:
        raise _damaged(path)


def _outside(path: Path) -> tuple[bytes, int]:
    """The first 100 bytes of an ordinary file and how many it has."""
    status = os.lstat(path) if not path.is_symlink() else os.stat(path)
    if stat.S_ISDIR(status.st_mode):
        raise FormatError(
            f"{path.name or path} is a folder, not a Bearings file.", remedy="Choose a file in it."
        )
    if not stat.S_ISREG(status.st_mode):
        raise FormatError(
            f"{path.name} is not an ordinary file.", remedy="Choose a file that Bearings wrote."
        )
    with open(path, "rb") as file:
        return file.read(100), status.st_size


@contextlib.contextmanager
def _readable(path: Path) -> Iterator[None]:
    """Say in words why a file cannot be read."""
    try:
        yield
    except FileNotFoundError as error:
        raise FormatError(f"{path} is not there.", remedy="It may have been moved or renamed.") from error
    except OSError as error:
        reason = (error.strerror or type(error).__name__).lower()
        raise FormatError(
            f"{path.name} cannot be read: {reason}.", remedy="Check that you may read it."
        ) from error


def _check_whole(path: Path, head: bytes, size: int) -> None:
    """Refuse what is not ours, too large or cut, by its first 100 bytes and its size."""
    check_header(path, head)
    most = MAX_BYTES + MAX_EVIDENCE_BYTES * (_format_said(head) == FORMAT_WITH_EVIDENCE)
    if size > most:
        raise _too_large(path, most)
    if size != _size_said(head):
        raise _damaged(path)


def _too_large(path: Path, most: int) -> FormatError:
    return FormatError(
        f"{path.name} is larger than {most // 1_000_000} MB, more than Bearings opens.",
        remedy="Check that it is the right file.",
    )


def _format_said(head: bytes) -> int:
    return int(struct.unpack(">I", head[60:64])[0])


def _size_said(head: bytes) -> int:
    """Bytes the file should have by its own header: page size times pages."""
    page_size = struct.unpack(">H", head[16:18])[0]
    pages = struct.unpack(">I", head[28:32])[0]
    return int(pages * (65_536 if page_size == 1 else page_size))


def _rows(
    connection: sqlite3.Connection, path: Path, table: str, columns: Sequence[str]
) -> list[tuple[Any, ...]]:
    most = MAX_ROWS[table]
    query = f"SELECT {', '.join(columns)} FROM {table} LIMIT {most + 1}"  # constants only
    rows = connection.execute(query).fetchall()
    if len(rows) > most:
        raise FormatError(
            f"{path.name} holds more than Bearings reads.", remedy="Check that it is the right file."
        )
    whole = all(
        isinstance(value, str) or (table == "journal" and isinstance(value, int)) for r in rows for value in r
    )
    if not whole:
        raise _damaged(path)
    return rows


def _built(path: Path, rows: Rows) -> tuple[Questionnaire, Assessment]:
    try:
        questionnaire = Questionnaire.model_validate_json(_only(rows["pack"]))
        return questionnaire, Assessment.model_validate_json(assembled(rows["part"], rows["answer"]))
    except (ValidationError, ValueError) as error:
        raise _damaged(path) from error


def assembled(parts: Iterable[Sequence[str]], answers: Iterable[Sequence[str]]) -> str:
    """The JSON of an assessment from the JSON of its parts and answers."""
    listed = ",".join(f"{json.dumps(question)}:{text}" for question, text in answers)
    named = [f"{json.dumps(name)}:{text}" for name, text in parts]
    return "{" + ",".join([*named, f'"answers":{{{listed}}}']) + "}"


def _only(rows: Sequence[Sequence[str]]) -> str:
    if len(rows) != 1:
        raise ValueError("one pack is expected")
    return rows[0][1]


def _damaged(path: Path) -> FormatError:
    return FormatError(
        f"{path.name} is damaged: its contents are not what was saved.",
        remedy="Use an older copy of the file. Nothing was changed.",
    )
