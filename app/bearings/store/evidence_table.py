"""The table of evidence in a `.bearings` file: bytes under their SHA-256, never read with the answers.

A file that holds none has no such table and stays in format 1, which every
Bearings reads; with it the file is of format 2.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable, Iterable
from pathlib import Path

from bearings.domain.evidence import MAX_FILE
from bearings.store.reading import open_immutable
from bearings.store.schema import EVIDENCE_SQL, FORMAT_WITH_EVIDENCE


def write_evidence(target: Path, digests: Iterable[str], read: Callable[[str], bytes | None]) -> None:
    """Put the bytes of those digests into a snapshot nobody else has open. Raises `sqlite3.Error`.

    A digest whose bytes `read` does not know is left out; its item stays and says so.
    """
    connection = sqlite3.connect(target, isolation_level=None)
    try:
        for pragma in ("journal_mode = OFF", "synchronous = OFF"):  # the caller syncs it, or throws it away
            connection.execute(f"PRAGMA {pragma}").fetchall()
        connection.execute("BEGIN")
        written = 0
        for digest in sorted(digests):
            data = read(digest)
            if data is None:
                continue
            if not written:
                connection.execute(EVIDENCE_SQL)
                connection.execute(f"PRAGMA user_version = {FORMAT_WITH_EVIDENCE}")
            connection.execute("INSERT INTO evidence VALUES (?, ?)", (digest, data))
            written += 1
        connection.execute("COMMIT")
    finally:
        connection.close()


def stored_evidence(source: Path, digest: str) -> bytes | None:
    """The bytes of that digest in a file, maybe a stranger's; None if they are not there or not true."""
    try:
        connection = open_immutable(source)
    except sqlite3.Error:
        return None
    try:
        data = _stored(connection, digest)
    except (sqlite3.Error, MemoryError, OverflowError, ValueError):
        return None
    finally:
        connection.close()
    return data if data is not None and hashlib.sha256(data).hexdigest() == digest else None


def _stored(connection: sqlite3.Connection, digest: str) -> bytes | None:
    query = "SELECT rowid FROM evidence WHERE sha256 = ? AND typeof(bytes) = 'blob' AND length(bytes) <= ?"
    row = connection.execute(query, (digest, MAX_FILE)).fetchone()
    if row is None:
        return None
    with connection.blobopen("evidence", "bytes", row[0], readonly=True) as blob:
        return blob.read()
