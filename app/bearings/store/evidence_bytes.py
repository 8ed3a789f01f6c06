"""The bytes of evidence while a document is open: one file each under its SHA-256, beside the work copy.

What was in the document's file is copied here in a thread of its own, so that
opening does not wait for it, and nothing is lost if that file vanishes. All
of it goes with the work copy. Of an encrypted document each file is sealed, and
its name tells nothing.
"""

from __future__ import annotations

import contextlib
import hashlib
import shutil
import threading
from collections.abc import Collection
from pathlib import Path

from bearings.domain.evidence import EvidenceFile, EvidenceItem
from bearings.errors import FormatError, SaveError
from bearings.files import make_folder_durably, save_error, write_atomically
from bearings.store.box import Box, BrokenSeal
from bearings.store.evidence_door import content_problem
from bearings.store.evidence_table import evidence_in, stored_evidence
from bearings.store.sealed import Seal

FOLDER = "evidence"
STOPPED_WITHIN = 0.1  # seconds


class EvidenceBytes:
    """Keeps and gives bytes by their digest.

    `source` is the document's own file, where bytes are looked for that are not here (yet), and `seal`
    what it is encrypted with; they are kept in `box`, if there is one.
    """

    def __init__(self, work: Path, source: Path, *, box: Box | None = None, seal: Seal | None = None) -> None:
        self.source, self.seal = source, seal
        self.known: set[str] = set()  # digests of what was kept here; an undo may want one again
        self._box = box
        self._folder = work / FOLDER
        self._thread: threading.Thread | None = None
        self._stopped = threading.Event()
        self._writing = threading.Lock()

    def gather(self, wanted: Collection[str]) -> None:
        """Begin to copy in from the source what is wanted and not here yet."""
        self.known.update(wanted)
        if self._box is not None:
            self.keep_only(wanted)  # a crash may have left some unsealed as the document was being encrypted
        missing = sorted(digest for digest in wanted if not self._place(digest).exists())
        if missing:
            self._thread = threading.Thread(target=self._gather, args=(missing,), daemon=True)
            self._thread.start()

    def wait(self) -> None:
        """Return once all there was to gather is here."""
        if self._thread is not None:
            self._thread.join()

    def stop(self, *, wait: bool = True) -> None:
        """Take in no more; return once nothing is being written. `wait` a moment for what is being read."""
        self._stopped.set()
        if self._thread is not None and wait:
            self._thread.join(STOPPED_WITHIN)  # one that hangs on a dead share writes nothing any more
        with self._writing:
            return

    def put(self, data: bytes) -> None:
        """Keep bytes; the same bytes are kept once. Raises `SaveError`."""
        digest = hashlib.sha256(data).hexdigest()
        self.known.add(digest)
        place = self._place(digest)
        with self._writing:
            if self._stopped.is_set():
                raise SaveError(
                    "The assessment was closed before this evidence was in it.",
                    remedy="Open it and add the evidence again.",
                )
            if place.exists():
                return
            try:
                make_folder_durably(self._folder)
            except OSError as error:
                raise save_error(place, error) from error
            write_atomically(place, self._box.seal(data, digest.encode()) if self._box else data)

    def read(self, digest: str) -> bytes | None:
        """The bytes of that digest; None if they are nowhere, or are not what they were."""
        try:
            data = self._place(digest).read_bytes()
            if self._box:
                data = self._box.unseal(data, digest.encode())
        except (OSError, BrokenSeal):
            data = b""
        if hashlib.sha256(data).hexdigest() == digest:
            return data
        return stored_evidence(self.source, digest, self.seal)

    def copy_from(self, other: EvidenceBytes, wanted: Collection[str]) -> None:
        """Keep what the other one keeps or finds, too. Raises `SaveError`."""
        other.wait()
        for digest in wanted:
            data = other.read(digest)
            if data is not None:
                self.put(data)

    def keep_only(self, wanted: Collection[str]) -> None:
        """Remove from beside the work copy what is kept there in another form, or for another one."""
        ours = {self._place(digest).name for digest in wanted}
        for place in self._folder.glob("*"):
            if place.name not in ours:
                with contextlib.suppress(OSError):  # it goes with the work copy
                    place.unlink()

    def of(self, item: EvidenceItem) -> bytes:
        """The bytes of an item that has a file, proven to be what it says. Raises `FormatError`."""
        file = item.file
        assert file is not None
        data = self.read(file.sha256)
        if data is None:
            raise FormatError(
                "The contents of this evidence are not in the assessment.",
                remedy="Its name, size and answers are kept. Ask for the file itself, or for a fresh copy "
                "of the assessment: an export to YAML or JSON names files and does not carry them.",
            )
        problem = _lie(file, data)
        if problem:
            raise FormatError(
                f"This evidence was not opened: {problem}.",
                remedy="Remove it, and ask whoever added it for the file itself.",
            )
        return data

    def _gather(self, wanted: list[str]) -> None:
        with evidence_in(self.source, self.seal) as found:
            for digest in wanted:
                if self._stopped.is_set():
                    return
                data = found(digest)
                if data is not None:
                    with contextlib.suppress(SaveError):  # no space: read from the source when asked for
                        self.put(data)

    def _place(self, digest: str) -> Path:
        return self._folder / (self._box.name(digest) if self._box else digest)


def remove_evidence_bytes(work: Path) -> None:
    """Remove all bytes beside a work copy that is not open."""
    shutil.rmtree(work / FOLDER, ignore_errors=True)


def _lie(file: EvidenceFile, data: bytes) -> str:
    if len(data) != file.size:
        return "its size is not what the assessment says"
    return content_problem(file.kind, data)
