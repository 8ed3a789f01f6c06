"""A file that is looked at only: somebody else edits it, or it lies where nothing can be written.

Nothing is copied and no handle stays open, so whoever edits the file can put a
newer version in place at any moment.
"""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal, NoReturn

from bearings.domain.edits_evidence import evidence_files
from bearings.domain.evidence import EvidenceItem
from bearings.errors import BearingsError, SaveError
from bearings.files import copy_atomically, temporary_beside
from bearings.store.backups import Backups
from bearings.store.evidence_bytes import EvidenceBytes
from bearings.store.holder import HeldError, Holder, holder_elsewhere, note_within
from bearings.store.home import home_folder
from bearings.store.keys import Keys
from bearings.store.reading import read_document
from bearings.store.recovery import modified_at
from bearings.store.work_copy import work_folder


class ReadOnlyError(BearingsError):
    """An edit of a file that is only looked at; nothing moved."""


@dataclass(frozen=True, slots=True)
class Why:
    """Why a file is read-only: `held` by somebody, or not writable, then `media` if nothing there is.

    `holder` is who has it, where that is known; `here` in another window of this home.
    """

    held: bool = False
    holder: Holder | None = None
    here: bool = False
    media: bool = False

    @property
    def reason(self) -> tuple[object, ...]:
        """All of it but when the holder was seen last."""
        holder = self.holder
        who = (holder.name, holder.machine, holder.since) if holder is not None else ()
        return self.held, self.here, self.media, who


class ReadOnlyDocument:
    """What a `Document` is to those who read. Whatever would write raises `ReadOnlyError`."""

    editable: Literal[False] = False
    needs_publishing = False
    recovered: datetime | None = None
    set_aside: Path | None = None
    conflict: Path | None = None

    def __init__(self, path: Path, why: Why, home: Path, keys: Keys | None = None) -> None:
        """Read the file. Raises `FormatError`, or `LockedError` where none of the `keys` fits."""
        self.path, self.why = path, why
        self.seen = state_of(path)  # before reading: a version put in place meanwhile counts as newer
        contents = read_document(path, keys)
        self.questionnaire, self.assessment = contents.questionnaire, contents.assessment
        self.fingerprint, self.seal = contents.fingerprint, contents.seal
        self.saved_at: datetime | None = modified_at(path)
        self.backups = Backups(home, path)
        self._work = work_folder(home, path)
        self._evidence = EvidenceBytes(self._work, path, seal=contents.seal)

    @classmethod
    def open(
        cls, path: Path, why: Why, *, home: Path | None = None, keys: Keys | None = None
    ) -> ReadOnlyDocument:
        return cls(path.absolute(), why, home or home_folder(), keys)

    @property
    def evidence_size(self) -> int:
        """Bytes of all files that the answers refer to."""
        return sum(file.size for file in evidence_files(self.assessment).values())

    def evidence_of(self, item: EvidenceItem) -> bytes:
        """The bytes of an item's file. Raises `FormatError` if they are missing or not what it says."""
        return self._evidence.of(item)

    def save_copy(self, path: Path) -> None:
        """Write the file as it is now to another one. Raises `SaveError`."""
        if path.absolute() == self.path:
            raise SaveError(
                f"{self.path.name} is read-only here.", remedy="Choose another name or another folder."
            )
        copy_atomically(self.path, path.absolute())

    def is_like(self, other: object) -> bool:
        """Whether opening the file again gave the same version, read-only for the same reason."""
        return (
            isinstance(other, ReadOnlyDocument)
            and other.fingerprint == self.fingerprint
            and other.why.reason == self.why.reason
        )

    def save(self, _change: object) -> NoReturn:
        self._refuse()

    def publish(self) -> NoReturn:
        self._refuse()

    def begin_publishing(self) -> NoReturn:
        self._refuse()

    def take_evidence(self, _path: Path) -> NoReturn:
        self._refuse()

    def close(self) -> None:
        """Nothing is held."""

    def abandon(self) -> None:
        """Nothing is held."""

    def look(self) -> Look:
        """What became of the file since it was read. Waits for the disk, so it is done in a thread."""
        present = state_of(self.path)
        newer = present is not None and present != self.seen
        held = note_within(self._work).exists() or holder_elsewhere(self.path, self._work) is not None
        return Look(
            datetime.fromtimestamp(present[0] / 1e9) if present and newer else None,
            self.why.held and not held,
        )

    def _refuse(self) -> NoReturn:
        raise ReadOnlyError(
            f"{self.path.name} is read-only here, so nothing was changed.",
            remedy="Save a copy to make changes.",
        )


@dataclass(frozen=True, slots=True)
class Look:
    """`newer` is when another version than the one read was saved, `left` whether its holder closed it."""

    newer: datetime | None
    left: bool


def state_of(path: Path) -> tuple[int, int] | None:
    """What tells one version of a file from another: time of change in nanoseconds, and bytes."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size


def why_not_writable(path: Path) -> Why | None:
    """Why a file could be read and never saved; None if it can. Leaves nothing behind.

    Where the system tells no truth about folders (Windows), a file is made beside it and removed.
    """
    folder = path.parent
    if not path.exists():
        return None
    if not (os.access(path, os.W_OK) and os.access(folder, os.W_OK)):
        return Why(media=_cannot_be_written(path))
    if os.name == "nt":
        trial = temporary_beside(path)
        try:
            with open(trial, "xb"):
                pass
        except PermissionError:
            return Why()
        except OSError:
            return None  # a full disk, say: editing goes on in the work copy
        with contextlib.suppress(OSError):
            trial.unlink()
    return None


def held_by(error: HeldError) -> Why:
    """Why a file is looked at that could not be opened because of somebody."""
    return Why(held=True, holder=error.holder, here=error.here)


def _cannot_be_written(path: Path) -> bool:
    """Whether the disk takes nothing, rather than this file or folder alone."""
    if not hasattr(os, "statvfs"):
        return False
    return bool(os.statvfs(path).f_flag & os.ST_RDONLY)
