"""Backups: earlier versions of a file, kept on this machine when a session begins and before much changes.

A version is kept before the first publication of a session, then every half
hour in which something changed, before a bulk edit and before the questionnaire
is replaced. What is kept thins out with age: by the order in which versions were
made, never by the clock, which may jump.
"""

from __future__ import annotations

import contextlib
import filecmp
import hashlib
import os
import re
import shutil
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal, get_args

from bearings.errors import BearingsError, FormatError, NewerFormatError, SaveError
from bearings.files import copy_atomically, make_folder_durably, safe_name
from bearings.store.keys import Keys
from bearings.store.reading import read_document
from bearings.store.sealed import Misfit, Seal
from bearings.store.sealed_file import lock_in, reseal_file

# As it was opened; half an hour later; before a bulk edit; before the questionnaire was replaced.
Reason = Literal["opened", "changed", "bulk", "upgrade"]
REASONS: tuple[Reason, ...] = get_args(Reason)
EVERY = 30 * 60.0  # seconds of a session
LATEST, DAYS, WEEKS, MONTHS = 24, 12, 10, 9  # versions kept of each kind
MOST_BYTES = 600_000_000  # of all versions of one file; the three latest stay whatever they take
_NAME = re.compile(r"(\d{6,}) (\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d) (opened|changed|bulk|upgrade)\.bearings\Z")
_STAMP = "%Y-%m-%dT%H-%M-%S"


@dataclass(frozen=True, slots=True)
class Backup:
    """One earlier version; `number` counts up, `at` is when it was kept by the clock of that moment."""

    number: int
    at: datetime
    reason: Reason
    path: Path
    size: int


class Backups:
    """The earlier versions of the file at `target`, kept below `home`."""

    def __init__(self, home: Path, target: Path) -> None:
        digest = hashlib.sha256(os.fsencode(target)).hexdigest()[:16]
        self.folder = home / "backups" / f"{safe_name(target.stem, room=40)} {digest}"
        self._kept_at: float | None = None  # monotonic
        self._given = 0  # the last number given to a version, which may still be on its way to the disk

    def listed(self) -> list[Backup]:
        """All of them, the latest first."""
        found = (self._told(path) for path in self.folder.glob("*.bearings"))
        return sorted((b for b in found if b is not None), key=lambda b: b.number, reverse=True)

    def keep_if_due(self, file: Path) -> None:
        """Keep `file` as it is now, if it is time for that; called before it is replaced."""
        now = time.monotonic()
        if self._kept_at is not None and now - self._kept_at < EVERY:
            return
        reason: Reason = "opened" if self._kept_at is None else "changed"
        self._kept_at = now
        latest = next(iter(self.listed()), None)
        with contextlib.suppress(OSError):
            if latest is not None and filecmp.cmp(latest.path, file, shallow=False):
                return
        self._keep(reason, lambda place: copy_atomically(file, place))

    def keep_written(self, reason: Reason, write: Callable[[Path], object]) -> None:
        """Keep what `write` puts at the path it is given, before much is changed."""
        self._keep(reason, write)

    @property
    def hold_plain(self) -> bool:
        """Whether any of them is not encrypted."""
        with contextlib.suppress(OSError, FormatError):
            return any(lock_in(backup.path) is None for backup in self.listed())
        return False

    def reseal(self, old: Seal | None, new: Seal | None) -> int:
        """Put all of them under the seal their file has now; how many stay as they were.

        Those open with the passphrase that they were kept under.
        """
        keys, left = Keys(), 0
        if old is not None:
            keys.add(old)
        for backup in self.listed():
            try:
                if lock_in(backup.path) != (new.lock if new else None):
                    reseal_file(backup.path, keys, new, out=backup.path)
            except (BearingsError, OSError):
                left += 1
        return left

    def forget(self) -> int:
        """Remove all of them for good; how many there were. Raises `SaveError`."""
        there = self.listed()
        try:
            if self.folder.exists():
                shutil.rmtree(self.folder)
        except OSError as error:
            reason = (error.strerror or type(error).__name__).lower()
            raise SaveError(
                f"Not all earlier versions could be removed: {reason}.", remedy=f"They are in {self.folder}."
            ) from error
        return len(there)

    def _keep(self, reason: Reason, write: Callable[[Path], object]) -> None:
        """A version that finds no room is not worth more than the edit that waits for it."""
        with contextlib.suppress(OSError, SaveError):
            make_folder_durably(self.folder)
            self._given = max([self._given, *(b.number for b in self.listed())]) + 1
            write(self.folder / f"{self._given:06d} {datetime.now().strftime(_STAMP)} {reason}.bearings")
            for old in superfluous(self.listed()):
                old.path.unlink()

    def _told(self, path: Path) -> Backup | None:
        """What the name of a file says; None where it is none of ours."""
        found = _NAME.match(path.name)
        if found is None:
            return None
        try:
            at = datetime.strptime(found[2], _STAMP)
            size = path.stat().st_size
        except (ValueError, OSError):
            return None
        reason = next(reason for reason in REASONS if reason == found[3])
        return Backup(int(found[1]), at, reason, path, size)


def restore(backup: Backup, out: Path, keys: Keys | None = None) -> None:
    """Write an earlier version to a file that is not there yet, as it was kept: encrypted, if it is.

    Raises `FormatError`, `LockedError` where none of the `keys` fits, or `SaveError`.
    """
    if os.path.exists(out):
        raise SaveError(f"{out.name} is there already.", remedy="Choose another name.")
    try:
        read_document(backup.path, keys)
    except (NewerFormatError, Misfit):
        raise
    except FormatError as error:  # which names a file that nobody chose
        raise FormatError(
            "This earlier version cannot be read any more.", remedy="Choose another version."
        ) from error
    copy_atomically(backup.path, out)


def superfluous(latest_first: Sequence[Backup]) -> list[Backup]:
    """Which may go: not among the latest, nor the last of one of the latest days, weeks or months."""
    kept = {b.number for b in latest_first[:LATEST]}
    for most, period in ((DAYS, "%Y-%m-%d"), (WEEKS, "%G-%V"), (MONTHS, "%Y-%m")):
        last_of: dict[str, int] = {}
        for backup in latest_first:
            last_of.setdefault(backup.at.strftime(period), backup.number)
        kept |= set(list(last_of.values())[:most])
    going, total = [], 0
    for place, backup in enumerate(latest_first):
        if backup.number not in kept or (place >= 3 and total + backup.size > MOST_BYTES):
            going.append(backup)
        else:
            total += backup.size
    return going
