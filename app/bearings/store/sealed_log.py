"""The sealed log: the work copy of an encrypted assessment on disk, every edit a sealed record.

The assessment itself is a database in memory only. A record holds the pages of
it that an edit changed; the first holds all. Each record is sealed to its
number, and a head to the numbers there are, so that one that was changed, moved,
taken away or put back is noticed.
"""

from __future__ import annotations

import contextlib
import sqlite3
import struct
import zlib
from collections.abc import Iterator

from bearings.store.box import Box, BrokenSeal

PAGE = 4_096  # bytes, of our database in memory
BLOCK = 256 * PAGE  # compared at once: most of a database stays as it is
LONGEST = 4_000_000  # bytes of records, beyond the first, until all of it is written anew as one
_HEAD = struct.Struct(">QQ")  # numbers of the first and the last record
_PAGE = struct.Struct(">I")
_TABLES = (
    "CREATE TABLE lock (key BLOB NOT NULL)",  # the key of the box, in a container of its own
    "CREATE TABLE record (number INTEGER PRIMARY KEY, sealed BLOB NOT NULL)",
    "CREATE TABLE head (sealed BLOB NOT NULL)",
)


class SealedLog:
    """Keeps `image`, the bytes of a database in memory, on the disk. Everything raises `sqlite3.Error`."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Over a private database on disk, which is closed with it."""
        self._connection = connection
        self._box: Box | None = None
        self.image = b""
        self._first = self._last = self._length = 0

    @property
    def locked_key(self) -> bytes | None:
        """The container of the box's key; None if nothing was ever kept."""
        tables = self._connection.execute("SELECT name FROM sqlite_schema").fetchall()
        if not tables or not self._connection.execute("SELECT 1 FROM record LIMIT 1").fetchall():
            return None
        return bytes(self._connection.execute("SELECT key FROM lock").fetchone()[0])

    def begin(self, box: Box, locked_key: bytes) -> None:
        """Make an empty log for what is sealed in that box."""
        self._box = box
        with self._transaction():
            for table in _TABLES:
                self._connection.execute(table)
            self._connection.execute("INSERT INTO lock VALUES (?)", (locked_key,))

    def change_lock(self, locked_key: bytes) -> None:
        """Have the box's key under another passphrase."""
        with self._transaction():
            self._connection.execute("UPDATE lock SET key = ?", (locked_key,))

    def read(self, box: Box) -> bytes:
        """The image as it was kept last. Raises `BrokenSeal` too."""
        self._box = box
        records = self._connection.execute("SELECT number, sealed FROM record ORDER BY number").fetchall()
        heads = self._connection.execute("SELECT sealed FROM head").fetchall()
        if len(heads) != 1:
            raise BrokenSeal
        try:
            first, last = _HEAD.unpack(box.unseal(heads[0][0], b"head"))
            if [number for number, _ in records] != list(range(first, last + 1)):
                raise BrokenSeal
            image = b""
            for number, sealed in records:
                image = _changed(image, zlib.decompress(box.unseal(sealed, _place(number))))
        except (struct.error, zlib.error, TypeError) as error:
            raise BrokenSeal from error
        self.image, self._first, self._last = image, first, last
        self._length = sum(len(sealed) for _, sealed in records[1:])
        return image

    def append(self, image: bytes) -> None:
        """Keep the image as it is now; it is on disk when this returns."""
        box = self._box
        assert box is not None
        number = self._last + 1
        anew = not self.image or self._length > LONGEST
        sealed = box.seal(zlib.compress(_change(b"" if anew else self.image, image), 1), _place(number))
        first = number if anew else self._first
        with self._transaction():
            if anew:
                self._connection.execute("DELETE FROM record")
            self._connection.execute("INSERT INTO record VALUES (?, ?)", (number, sealed))
            self._connection.execute("DELETE FROM head")
            head = box.seal(_HEAD.pack(first, number), b"head")
            self._connection.execute("INSERT INTO head VALUES (?)", (head,))
        self.image, self._first, self._last = image, first, number
        self._length = 0 if anew else self._length + len(sealed)

    def close(self) -> None:
        self._connection.close()

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[None]:
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            self._connection.execute("COMMIT")
        except BaseException:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise


def _place(number: int) -> bytes:
    return b"record %d" % number


def _change(before: bytes, after: bytes) -> bytes:
    """The length of the image, then each page that differs, after its number."""
    parts = [_PAGE.pack(len(after))]
    for block in range(0, len(after), BLOCK):
        if after[block : block + BLOCK] == before[block : block + BLOCK]:
            continue
        for at in range(block, min(block + BLOCK, len(after)), PAGE):
            page = after[at : at + PAGE]
            if page != before[at : at + PAGE]:
                parts += [_PAGE.pack(at // PAGE), page]
    return b"".join(parts)


def _changed(before: bytes, change: bytes) -> bytes:
    """The image after a change."""
    (length,) = _PAGE.unpack_from(change)
    image = bytearray(before[:length].ljust(length, b"\0"))
    for at in range(_PAGE.size, len(change), _PAGE.size + PAGE):
        (page,) = _PAGE.unpack_from(change, at)
        image[page * PAGE : (page + 1) * PAGE] = change[at + _PAGE.size : at + _PAGE.size + PAGE]
    return bytes(image)
