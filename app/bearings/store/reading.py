"""Reading a `.bearings` file from anyone: as data, never as a database to be trusted.

The file is opened once, immutable and read-only, under limits; its schema must
equal ours exactly before any table is touched, and its digest must hold.
Source: the threat model's document door.
"""

from __future__ import annotations

import hashlib
import json
import os
import sqlite3
import stat
import struct
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

from pydantic import ValidationError

from bearings.domain.assessment import Assessment
from bearings.domain.questionnaire import Questionnaire
from bearings.errors import FormatError, NewerFormatError
from bearings.store.schema import (
    APPLICATION_ID,
    DIGESTED,
    FORMAT_WITH_EVIDENCE,
    NEWEST_FORMAT,
    TABLES,
    expected_schema,
    schema_of,
)

MAX_BYTES = 64_000_000  # of a file without evidence
MAX_EVIDENCE_BYTES = 210_000_000  # more, of a file with it; a page of SQLite's is not full to the last byte
MAX_SECONDS = 3.0
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

    `fingerprint` is the SHA-256 of the file's bytes, `digest` that of its rows.
    """

    questionnaire: Questionnaire
    assessment: Assessment
    journal: tuple[tuple[Any, ...], ...]
    revision: int
    fingerprint: str
    digest: str


def read_document(path: Path) -> Contents:
    """All that `path` holds, checked. Raises `FormatError` or `NewerFormatError`; never writes."""
    fingerprint = _check_outside(path)
    try:
        rows = read_rows(path)
    except (sqlite3.Error, UnicodeDecodeError, OverflowError) as error:
        raise _damaged(path) from error
    meta: dict[str, str] = dict(rows["meta"])
    sum_ = digest(rows)
    if meta.get("sha256") != sum_:
        raise _damaged(path)
    questionnaire, assessment = _built(path, rows)
    revision = max((row[0] for row in rows["journal"]), default=0)
    return Contents(questionnaire, assessment, tuple(rows["journal"]), revision, fingerprint, sum_)


def read_rows(path: Path) -> Rows:
    """Every row of our tables but those of evidence, from an immutable, read-only, bounded connection."""
    connection = open_immutable(path)
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
    address = f"file:{quote(str(path.absolute()))}?mode=ro&immutable=1"
    connection = sqlite3.connect(address, uri=True, isolation_level=None)
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


def _check_outside(path: Path) -> str:
    try:
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
            head = file.read(100)
        check_header(path, head)
        most = MAX_BYTES + MAX_EVIDENCE_BYTES * (_format_said(head) == FORMAT_WITH_EVIDENCE)
        if status.st_size > most:
            raise FormatError(
                f"{path.name} is larger than {most // 1_000_000} MB, more than Bearings opens.",
                remedy="Check that it is the right file.",
            )
        if status.st_size != _size_said(head):
            raise _damaged(path)
        return fingerprint_of(path)
    except FileNotFoundError as error:
        raise FormatError(f"{path} is not there.", remedy="It may have been moved or renamed.") from error
    except OSError as error:
        reason = (error.strerror or type(error).__name__).lower()
        raise FormatError(
            f"{path.name} cannot be read: {reason}.", remedy="Check that you may read it."
        ) from error


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
