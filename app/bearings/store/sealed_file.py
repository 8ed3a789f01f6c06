"""A `.bearings` file in its container: how it is written, told from others, and put under another passphrase.

The file is a database in memory only; on disk there is never anything but the container.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Collection
from pathlib import Path

from bearings.files import write_atomically
from bearings.store.evidence_table import put_evidence
from bearings.store.keys import Keys
from bearings.store.reading import unsealed
from bearings.store.sealed import HEADER, Lock, Seal, is_sealed, lock_of


def write_sealed(
    target: Path,
    seal: Seal,
    snapshot: bytes,
    digests: Collection[str],
    read: Callable[[str], bytes | None],
) -> None:
    """Write a snapshot as a container, with the evidence of those digests.

    Raises `sqlite3.Error` or `OSError`.
    """
    container = seal.seal(_whole(snapshot, digests, read))
    with open(target, "xb") as file:
        file.write(container)


def lock_in(path: Path) -> Lock | None:
    """What a file is locked with by its first bytes; None if it is not encrypted.

    Raises `FormatError` for a header out of bounds, `OSError` if it cannot be read.
    """
    with open(path, "rb") as file:
        head = file.read(HEADER)
    return lock_of(head, path.name) if is_sealed(head) else None


def reseal_file(path: Path, keys: Keys, new: Seal | None, *, out: Path) -> None:
    """Write a file that no window has open under another seal, or none, to `out`; whole or not at all.

    `keys` open it, if it is encrypted. Raises `FormatError`, `LockedError`, `SaveError` or `OSError`.
    """
    plain = path.read_bytes() if lock_in(path) is None else unsealed(path, keys)[1]
    write_atomically(out, plain if new is None else new.seal(plain))


def _whole(snapshot: bytes, digests: Collection[str], read: Callable[[str], bytes | None]) -> bytes:
    """The snapshot without gaps, in which something deleted might still stand, and with its evidence."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    try:
        connection.deserialize(snapshot)
        connection.execute("VACUUM")
        if digests:
            put_evidence(connection, digests, read)
        return connection.serialize()
    finally:
        connection.close()
