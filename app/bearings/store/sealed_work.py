"""The work copy of an encrypted document: a database in memory, every edit of it sealed on disk.

What is on disk opens with the passphrase alone; after a crash it is asked for
again. That this copy is the one that counts is said in the note beside it.
"""

from __future__ import annotations

import contextlib
import json
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from bearings.errors import FormatError
from bearings.store.box import Box, BrokenSeal
from bearings.store.keys import Keys, LockedError
from bearings.store.sealed import Seal, lock_of
from bearings.store.sealed_log import SealedLog
from bearings.store.work_copy import (
    NOTE,
    PLAIN,
    SEALED,
    SNAPSHOT,
    DamagedCopy,
    WorkCopy,
    connected,
    no_work_copy,
    remove_databases,
)


class SealedWorkCopy(WorkCopy):
    """As a `WorkCopy`; `seal` is what its key is under, `box` what seals its pieces."""

    seal: Seal
    box: Box

    def __init__(self, folder: Path, unlock: Callable[[SealedLog], tuple[Seal, Box]]) -> None:
        """Open the copy in `folder`, made if missing; `unlock` finds its key in the log, or begins that."""
        super().__init__(folder)
        try:
            self.seal, self.box = unlock(self._log)
            if self._log.image:
                self._connection.deserialize(self._log.image)
        except BaseException:
            self.close(discard=False)
            raise

    @classmethod
    def make(cls, folder: Path, seal: Seal) -> SealedWorkCopy:
        """A new one, for what is encrypted with `seal`. Raises `SaveError`."""

        def begin(log: SealedLog) -> tuple[Seal, Box]:
            box = Box.new()
            log.begin(box, seal.seal(box.key))
            return seal, box

        remove_databases(folder, SEALED)
        try:
            return cls(folder, begin)
        except sqlite3.Error as error:
            raise no_work_copy(folder) from error

    @classmethod
    def find(cls, folder: Path, path: Path, keys: Keys) -> SealedWorkCopy | None:
        """The one that is there, of the document at `path`; None if it was never filled.

        Raises `LockedError` if no key fits, `DamagedCopy` where it is not what was kept, else as `WorkCopy`.
        """
        try:
            return cls(folder, lambda log: _unlocked(log, path, keys))
        except _NeverFilled:
            return None
        except (BrokenSeal, FormatError) as error:
            raise DamagedCopy("The work copy is damaged.") from error

    def change_lock(self, seal: Seal) -> None:
        """Have it open with another passphrase from now on. Raises `sqlite3.Error`."""
        self._log.change_lock(seal.seal(self.box.key))
        self.seal = seal

    def write_snapshot(self, target: Path, summary: Mapping[str, str]) -> bytes:
        self._vouch(summary)
        return self._connection.serialize()

    def close(self, *, discard: bool) -> None:
        self._log.close()
        super().close(discard=discard)

    def _connected(self) -> sqlite3.Connection:
        self._log = SealedLog(connected(self.folder / SEALED))
        connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        for pragma in ("secure_delete = ON", "temp_store = MEMORY"):
            connection.execute(f"PRAGMA {pragma}")
        return connection

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        with super()._transaction() as connection:
            yield connection
        try:
            self._log.append(connection.serialize())
        except BaseException:
            if self._log.image:
                connection.deserialize(self._log.image)  # nothing moved
            raise


class _NeverFilled(Exception):
    pass


def _unlocked(log: SealedLog, path: Path, keys: Keys) -> tuple[Seal, Box]:
    locked_key = log.locked_key
    if locked_key is None:
        raise _NeverFilled
    lock = lock_of(locked_key)
    seal = keys.fit(LockedError(path, lock, lambda: locked_key, left=True))
    box = Box(seal.unseal(locked_key))
    log.read(box)
    return seal, box


def new_copy(folder: Path, seal: Seal | None) -> WorkCopy:
    """A work copy to be filled, of a document that is encrypted with `seal`, or not. Raises `SaveError`."""
    return WorkCopy(folder) if seal is None else SealedWorkCopy.make(folder, seal)


def remove_unsealed(folder: Path) -> None:
    """Remove a copy that is not sealed and is not open, and snapshots that a crash left of it."""
    remove_databases(folder, PLAIN, *(left.name for left in folder.glob(f"{SNAPSHOT}*")))


def has_copy(folder: Path) -> bool:
    """Whether something was left in a folder of work copies."""
    return (folder / PLAIN).exists() or (folder / SEALED).exists()


def counts_sealed(folder: Path) -> bool:
    """Whether the copy that counts there is sealed; while a document becomes encrypted there are two."""
    if not (folder / PLAIN).exists() or not (folder / SEALED).exists():
        return (folder / SEALED).exists()
    try:
        return json.loads((folder / NOTE).read_text("utf-8"))["sealed"] is True
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return True
