"""A publication: one state of a document on its way into a file, whole and checked or not at all.

The snapshot of the answers is taken at once, from the work copy and beside it, on
this machine; the rest, which may move a great many bytes of evidence and wait for a
share, touches no open database and can run in a thread of its own.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
import threading
from collections.abc import Callable, Collection, Iterator
from datetime import datetime
from pathlib import Path

from bearings.domain.assessment import Assessment
from bearings.domain.edits_evidence import evidence_files
from bearings.errors import FormatError, SaveError
from bearings.files import Stop, free_name, replace_durably, save_error, sync_file, temporary_beside
from bearings.store.evidence_bytes import EvidenceBytes
from bearings.store.evidence_table import write_evidence
from bearings.store.keys import Keys
from bearings.store.reading import fingerprint_of, read_document
from bearings.store.sealed import Seal
from bearings.store.sealed_file import write_sealed
from bearings.store.work_copy import SNAPSHOT

SUFFIX = ".bearings"
COPIED_AT_ONCE = 1_000_000  # bytes


class Publication:
    """`run` it once, then look at `path`, the file written, and `fingerprint`, the SHA-256 of its bytes.

    Where `known` fingerprints are given and `target` has another by then, somebody else changed it: a
    conflict copy is written beside it instead.
    """

    def __init__(
        self,
        target: Path,
        assessment: Assessment,
        revision: int,
        evidence: EvidenceBytes,
        *,
        scratch: Path,
        known: Collection[str] | None,
        snapshot: Callable[[Path], bytes | None],
        seal: Seal | None = None,
        before: Callable[[Path], None] | None = None,
    ) -> None:
        """Take the snapshot: a file at the path given to `snapshot`, or the bytes to encrypt with `seal`.

        `scratch` is a folder on this machine, for this user alone; nothing of it is left there.
        `before` gets the file that is about to be replaced. Raises `SaveError`.
        """
        self.path, self.revision, self.fingerprint = target, revision, ""
        self._target = target
        self.error: BaseException | None = None
        self._assessment, self._evidence, self._known = assessment, evidence, known
        self._before, self._seal = before, seal
        self._stop: Stop | None = None
        self._files = evidence_files(assessment)
        self._snapshot = scratch / f"{SNAPSHOT}{os.urandom(4).hex()}.db"
        self._temporary: Path | None = None  # beside the target
        self._ended = threading.Event()
        with self._put_right():
            self._plain = snapshot(self._snapshot)

    def run(self, stop: Stop | None = None) -> None:
        """Bring it into its file. Raises `SaveError`, which is kept in `error` too, or `Cancelled`."""
        self._stop = stop
        try:
            with self._put_right():
                self._complete()
        except BaseException as error:
            self.error = error
            raise
        finally:
            self._remove_temporary()
            self._ended.set()

    def run_quietly(self) -> None:
        """As `run`, for a thread: what goes wrong is only kept in `error`."""
        with contextlib.suppress(BaseException):
            self.run()

    def wait(self, longest: float | None = None) -> bool:
        """Return once `run` has ended, in whatever thread it runs; False if it takes longer, in seconds."""
        return self._ended.wait(longest)

    def _complete(self) -> None:
        folder = self.path.parent
        if not os.access(folder, os.W_OK):
            os.stat(folder)  # says which: not there, or not ours
            raise PermissionError(13, "no permission")
        if self._files:
            self._evidence.wait()
        temporary = self._temporary = temporary_beside(self.path)
        keys = self._write(temporary)
        contents = read_document(temporary, keys)
        if contents.assessment != self._assessment:
            raise FormatError(f"{temporary.name} does not hold what was written.")
        with open(temporary, "rb+") as file:
            sync_file(file.fileno())
        if self._stop is not None:
            self._stop.pass_by()
        if self._before is not None and self.path.exists():
            self._before(self.path)
        self.fingerprint = contents.fingerprint
        self.path = self._settled_target()
        replace_durably(temporary, self.path)

    def _write(self, place: Path) -> Keys:
        """Write the snapshot with the evidence to `place`; the keys to read it with."""
        keys = Keys()
        if self._seal is not None and self._plain is not None:
            keys.add(self._seal)
            write_sealed(place, self._seal, self._plain, self._files, self._evidence.read)
            self._plain = None
            return keys
        if self._files:
            write_evidence(self._snapshot, self._files, self._evidence.read)
        with open(self._snapshot, "rb") as taken, open(place, "xb") as file:
            shutil.copyfileobj(taken, file, COPIED_AT_ONCE)
        return keys

    def _settled_target(self) -> Path:
        """Where it goes, by what is there at the last moment: it may be replaced while it is looked at."""
        while True:
            present = _state_of(self._target)
            place = self._free_target()
            if place != self._target or _state_of(self._target) == present:
                return place

    def _free_target(self) -> Path:
        if self._known is None:
            return self.path
        try:
            present = fingerprint_of(self.path)
        except FileNotFoundError:
            return self.path  # gone or new: there is nothing to overwrite
        if present in self._known:
            return self.path
        stamp = datetime.now().strftime("%Y-%m-%d %H.%M")
        return free_name(self.path.parent, f"{self.path.stem} (conflict {stamp})", SUFFIX)

    @contextlib.contextmanager
    def _put_right(self) -> Iterator[None]:
        """Leave no temporary file behind, and say what went wrong in words."""
        try:
            yield
        except OSError as error:
            self._remove_temporary()
            raise save_error(self.path, error) from error
        except (sqlite3.Error, FormatError) as error:
            self._remove_temporary()
            raise SaveError(
                f'"{self.path.name}" in {self.path.parent} could not be written whole, so it was left as it '
                "was.",
                remedy="There may be no space left. Your answers are safe; Bearings tries again soon.",
            ) from error

    def _remove_temporary(self) -> None:
        """What cannot be removed now goes with the work copy, or with the sweep of another day."""
        for place in filter(None, (self._snapshot, self._temporary)):
            for name in (place.name, f"{place.name}-journal"):
                with contextlib.suppress(OSError):
                    place.with_name(name).unlink()


def _state_of(path: Path) -> tuple[int, ...]:
    """What changes when another file takes the place of that one; () where there is none."""
    try:
        found = os.stat(path)
    except FileNotFoundError:
        return ()
    return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns
