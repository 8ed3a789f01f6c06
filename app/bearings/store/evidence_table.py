"""The table of evidence in a `.bearings` file: bytes under their SHA-256, never read with the answers.

A file that holds none has no such table and stays in format 1, which every
Bearings reads; with it the file is of format 2.
"""

from __future__ import annotations

import contextlib
import hashlib
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from bearings.domain.evidence import MAX_FILE
from bearings.errors import BearingsError
from bearings.store.keys import Keys
from bearings.store.reading import open_immutable, open_in_memory, unsealed
from bearings.store.schema import EVIDENCE_SQL, FORMAT_WITH_EVIDENCE
from bearings.store.sealed import HEADER, Seal, is_sealed


def write_evidence(target: Path, digests: Iterable[str], read: Callable[[str], bytes | None]) -> None:
    """Put the bytes of those digests into a snapshot nobody else has open. Raises `sqlite3.Error`.

    A digest whose bytes `read` does not know is left out; its item stays and says so.
    """
    connection = sqlite3.connect(target, isolation_level=None)
    try:
        put_evidence(connection, digests, read)
    finally:
        connection.close()


def put_evidence(
    connection: sqlite3.Connection, digests: Iterable[str], read: Callable[[str], bytes | None]
) -> None:
    """As `write_evidence`, into an open snapshot."""
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


@contextlib.contextmanager
def evidence_in(source: Path, seal: Seal | None = None) -> Iterator[Callable[[str], bytes | None]]:
    """What gives bytes by their digest from a file, maybe a stranger's; None if they are missing or not true.

    Of a file that `seal` does not fit, all are missing.
    """
    try:
        connection = _opened(source, seal)
    except (sqlite3.Error, OSError, BearingsError):
        yield lambda _digest: None
        return
    try:
        yield lambda digest: _proven(connection, digest)
    finally:
        connection.close()


def stored_evidence(source: Path, digest: str, seal: Seal | None = None) -> bytes | None:
    """The bytes of that digest in a file, as `evidence_in`."""
    with evidence_in(source, seal) as found:
        return found(digest)


def _opened(source: Path, seal: Seal | None) -> sqlite3.Connection:
    with open(source, "rb") as file:
        head = file.read(HEADER)
    if not is_sealed(head):
        return open_immutable(source)
    keys = Keys()
    if seal is not None:
        keys.add(seal)
    return open_in_memory(unsealed(source, keys)[1])


def _proven(connection: sqlite3.Connection, digest: str) -> bytes | None:
    try:
        data = _stored(connection, digest)
    except (sqlite3.Error, MemoryError, OverflowError, ValueError):
        return None
    return data if data is not None and hashlib.sha256(data).hexdigest() == digest else None


def _stored(connection: sqlite3.Connection, digest: str) -> bytes | None:
    query = "SELECT rowid FROM evidence WHERE sha256 = ? AND typeof(bytes) = 'blob' AND length(bytes) <= ?"
    row = connection.execute(query, (digest, MAX_FILE)).fetchone()
    if row is None:
        return None
    with connection.blobopen("evidence", "bytes", row[0], readonly=True) as blob:
        return blob.read()
