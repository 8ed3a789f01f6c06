"""A document: an assessment in a file of its own, edited in a work copy and published whole.

`save` keeps each edit at once in the work copy; `publish` puts a clean,
checked snapshot in place of the file. If somebody else changed the file in
the meantime, nothing is overwritten: a conflict copy is written beside it.
"""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Callable, Collection
from datetime import datetime
from pathlib import Path
from typing import Literal, Protocol

from bearings.domain.assessment import Assessment
from bearings.domain.edits_evidence import evidence_files
from bearings.domain.evidence import MAX_FILES, EvidenceItem
from bearings.domain.questionnaire import Questionnaire
from bearings.errors import FormatError, SaveError
from bearings.store.backups import Backups, Reason
from bearings.store.evidence_bytes import EvidenceBytes
from bearings.store.evidence_door import read_evidence
from bearings.store.holder import (
    Holder,
    Owner,
    held_elsewhere,
    holder_elsewhere,
    note_within,
    this_holder,
)
from bearings.store.home import home_folder
from bearings.store.keys import Keys
from bearings.store.owner_note import OwnerNote
from bearings.store.publication import SUFFIX, Publication
from bearings.store.reading import Contents, read_document
from bearings.store.recovery import discard_closed, left_by_crash, modified_at
from bearings.store.resealing import resealed
from bearings.store.sealed import Seal
from bearings.store.sealed_file import lock_in
from bearings.store.sealed_work import new_copy
from bearings.store.summary import Summary
from bearings.store.work_copy import Belonging, WorkCopy, remove_work_copy, work_folder

# Edits that take in or take away much at once. Forgetting names is none: no copy of them is made.
BULK_KINDS = frozenset({"take_votes", "take_answers", "merge_respondents", "remove_respondent"})

__all__ = ["SUFFIX", "Document", "describe"]


class Step(Protocol):
    """What `save` needs to know of a change; the session's `Change` is one."""

    @property
    def before(self) -> Assessment: ...
    @property
    def after(self) -> Assessment: ...
    @property
    def kind(self) -> str: ...
    @property
    def subject(self) -> str: ...
    @property
    def pack(self) -> Questionnaire | None: ...


class Document:
    """An open `.bearings` file.

    `recovered` tells when a version found after a crash was last changed; `set_aside` is the folder of
    one that was found and could not be read.
    """

    editable: Literal[True] = True

    def __init__(
        self, path: Path, questionnaire: Questionnaire, assessment: Assessment, work: WorkCopy, home: Path
    ) -> None:
        self.path = path
        self.questionnaire = questionnaire
        self.assessment = assessment
        self.saved_at: datetime | None = None
        self.recovered: datetime | None = None
        self.set_aside: Path | None = None
        self.conflict: Path | None = None
        self._work = work
        self._summary = Summary()
        belonging = work.belonging
        self._fingerprint = belonging.fingerprint if belonging else ""
        self._published = belonging.published if belonging else -1
        self._revision = work.revision
        self.backups = Backups(home, path)
        self._backing_up: list[threading.Thread] = []
        self._attempted: Publication | None = None  # may have reached the file, and failed after that
        self._evidence = EvidenceBytes(work.folder, path, box=work.box, seal=work.seal)
        self._evidence.gather(evidence_files(assessment))
        self._closed = False
        self._note: OwnerNote | None = None
        self._holder = self._told_here(Owner())

    @classmethod
    def create(
        cls,
        path: Path,
        questionnaire: Questionnaire,
        assessment: Assessment,
        *,
        home: Path | None = None,
        seal: Seal | None = None,
    ) -> Document:
        """A new file, encrypted with `seal`. Raises `SaveError` if it is there or cannot be written."""
        path = path.absolute()
        if os.path.exists(path):
            raise SaveError(f"{path.name} is there already.", remedy="Choose another name.")
        home = home or home_folder()
        folder = work_folder(home, path)
        discard_closed(folder)
        work = new_copy(folder, seal)
        try:
            work.belong(Belonging(str(path), "", -1))
            work.fill(questionnaire, assessment, ())
            document = cls(path, questionnaire, assessment, work, home)
            document.publish()
        except BaseException:
            work.close(discard=True)
            raise
        return document

    @classmethod
    def open(cls, path: Path, *, home: Path | None = None, keys: Keys | None = None) -> Document:
        """Open a file, with the edits a crash left unpublished.

        Raises `FormatError` or `BearingsError`, which is a `HeldError` where somebody else has it open and
        a `LockedError` where none of the `keys` fits.
        """
        path = path.absolute()
        home = home or home_folder()
        folder = work_folder(home, path)
        if (other := holder_elsewhere(path, folder)) is not None:
            raise held_elsewhere(path, other)
        keys = keys or Keys()
        left = left_by_crash(folder, path, keys)
        if left.copy is not None:
            document = cls(path, left.copy.questionnaire, left.copy.assessment, left.copy.work, home)
            document.saved_at = document.recovered = left.copy.changed
            return document
        contents = read_document(path, keys)
        remove_work_copy(folder)
        work = new_copy(folder, contents.seal)
        try:
            work.belong(Belonging(str(path), contents.fingerprint, contents.revision))
            work.fill(contents.questionnaire, contents.assessment, contents.journal)
            document = cls(path, contents.questionnaire, contents.assessment, work, home)
            document.saved_at = modified_at(path)
            document._seal_strays()
        except BaseException:
            work.close(discard=True)
            raise
        document.set_aside = left.set_aside
        return document

    def tell_others(self, owner: Owner) -> None:
        """Say under the owner's name that it is open here; to others only if they are to see it.

        Raises `HeldError` if somebody was faster.
        """
        self._withdraw_note()
        self._holder = self._told_here(owner)
        if owner.shown:
            note = OwnerNote(self.path, self._holder)
            if (other := note.put()) is not None:
                raise held_elsewhere(self.path, other)
            self._note = note
            if self._closed:  # meanwhile
                self._withdraw_note()

    @property
    def seal(self) -> Seal | None:
        """What it is encrypted with; None if it is not."""
        return self._work.seal

    def reseal(self, seal: Seal | None) -> Path:
        """Encrypt it with that from now on, or with nothing, and its earlier versions; the path written.

        No edit may be made meanwhile. Raises `SaveError`; if only the file could not be written it is
        tried again with the next publication.
        """
        old = self._work.seal
        self._join_backups()
        self._work, self._evidence = resealed(
            self._work, self._evidence, self.questionnaire, self.assessment, seal
        )
        self._revision += 1
        written = self.publish()
        self.backups.reseal(old, seal)
        return written

    @property
    def needs_publishing(self) -> bool:
        """Whether the work copy holds edits the file does not."""
        return self._revision != self._published

    def save(self, change: Step) -> None:
        """Keep one edit in the work copy. Raises `SaveError`, and then nothing moved."""
        if change.kind in BULK_KINDS or change.pack is not None:
            self._back_up("upgrade" if change.pack is not None else "bulk")
        self._work.record(change.before, change.after, change.kind, change.subject, pack=change.pack)
        self.assessment = change.after
        self.questionnaire = change.pack or self.questionnaire
        self._revision += 1
        self.saved_at = datetime.now()

    def publish(self) -> Path:
        """Put the present state in place of the file; the path written. Raises `SaveError`.

        That path is another one, a conflict copy, if the file was changed by somebody else;
        from then on the document is that copy.
        """
        publication = self.begin_publishing()
        publication.run()
        return self.end_publishing(publication)

    def begin_publishing(self) -> Publication:
        """What `publish` does, for its `run` to happen beside the window. Raises `SaveError`."""
        last = self._attempted
        ours = {self._fingerprint} | (
            {last.fingerprint} if last is not None and last.path == self.path else set()
        )
        self._attempted = self._published_to(self.path, known=ours, before=self._keep_earlier)
        return self._attempted

    def end_publishing(self, publication: Publication) -> Path:
        """Take in that a publication has run well; the path written."""
        if publication.path != self.path:
            self.path = self.conflict = self._evidence.source = publication.path
            self._move_note()
        self._fingerprint, self._published = publication.fingerprint, publication.revision
        self._evidence.seal = self._work.seal
        with contextlib.suppress(SaveError):  # the file is written; after a crash its digest tells as much
            self._work.belong(Belonging(str(self.path), self._fingerprint, self._published))
        return self.path

    def save_copy(self, path: Path) -> None:
        """Write the present state to another file as well. Raises `SaveError`."""
        self.begin_copy(path).run()

    def begin_copy(self, path: Path) -> Publication:
        """What `save_copy` does, for its `run` to happen beside the window. Raises `SaveError`."""
        return self._published_to(path.absolute(), known=None)

    # ------------------------------------------------------------ evidence

    @property
    def evidence_size(self) -> int:
        """Bytes of all files that the answers refer to."""
        return sum(file.size for file in evidence_files(self.assessment).values())

    def take_evidence(self, path: Path) -> EvidenceItem:
        """Copy a file in; the item to record. Raises `FormatError` or `SaveError`. May run in a thread."""
        item, data = read_evidence(path)
        known = evidence_files(self.assessment)
        total = sum(file.size for file in known.values())
        if item.file is not None and item.file.sha256 not in known and total + len(data) > MAX_FILES:
            raise FormatError(
                f"{item.title} was not added: all evidence together would be more than "
                f"{MAX_FILES // 1_000_000} MB.",
                remedy="Remove evidence that is no longer needed, or add a link to where the file lies.",
            )
        self._evidence.put(data)
        return item

    def evidence_of(self, item: EvidenceItem) -> bytes:
        """The bytes of an item's file. Raises `FormatError` if they are missing or not what it says."""
        return self._evidence.of(item)

    def close(self) -> None:
        """Publish what is not yet published and let go. Raises `SaveError`; the work copy is then kept."""
        if self.needs_publishing:
            self.publish()
        self._let_go(discard=True)

    def abandon(self) -> None:
        """Let go without publishing or waiting; the work copy stays and is found at the next opening."""
        self._let_go(discard=False)

    def finish_backups(self) -> None:
        """Return once the earlier versions that are being kept are; closing waits for them, too."""
        self._join_backups()

    @property
    def is_backing_up(self) -> bool:
        """Whether an earlier version is being kept just now."""
        return any(thread.is_alive() for thread in self._backing_up)

    def _told_here(self, owner: Owner) -> Holder:
        """The owner as the holder of this file, noted for other windows of the same home."""
        holder = this_holder(owner, self._work.folder)
        with contextlib.suppress(OSError):  # then such a window knows no more than that it is open
            note_within(self._work.folder).write_bytes(holder.as_note())
        return holder

    def _move_note(self) -> None:
        """Have the note lie beside the file that is written from now on."""
        if self._note is not None:
            self._withdraw_note()
            self._note = OwnerNote(self.path, self._holder)
            self._note.put_soon()

    def _withdraw_note(self, *, wait: bool = True) -> None:
        if self._note is not None:
            self._note.withdraw(wait=wait)
            self._note = None

    def _let_go(self, *, discard: bool) -> None:
        self._closed = True
        self._withdraw_note(wait=discard)
        if discard:
            self._join_backups()
        self._evidence.stop(wait=discard)
        self._work.close(discard=discard)

    def _join_backups(self) -> None:
        for thread in self._backing_up:
            thread.join()

    def _seal_strays(self) -> None:
        """Encrypt earlier versions that a crash left open while the file was being encrypted."""
        seal = self._work.seal
        if seal is not None and self.backups.hold_plain:
            thread = threading.Thread(target=self.backups.reseal, args=(None, seal), daemon=True)
            self._backing_up.append(thread)
            thread.start()

    def _keep_earlier(self, file: Path) -> None:
        """Keep the file before it is replaced, unless it is not encrypted and is to be, or the other way."""
        seal = self._work.seal
        with contextlib.suppress(OSError, FormatError):
            if lock_in(file) == (seal.lock if seal else None):
                self.backups.keep_if_due(file)

    def _back_up(self, reason: Reason) -> None:
        """Keep a backup of the present state; it is written beside the window."""
        with contextlib.suppress(SaveError):  # undo is still there
            self.backups.keep_written(reason, self._write_beside)

    def _write_beside(self, place: Path) -> None:
        publication = self._published_to(place, known=None)
        thread = threading.Thread(target=publication.run_quietly, daemon=True)
        self._backing_up.append(thread)
        thread.start()

    def _published_to(
        self,
        target: Path,
        *,
        known: Collection[str] | None,
        before: Callable[[Path], None] | None = None,
    ) -> Publication:
        def snapshot(place: Path) -> bytes | None:
            return self._work.write_snapshot(place, self._summary.of(self.questionnaire, self.assessment))

        return Publication(
            target,
            self.assessment,
            self._revision,
            self._evidence,
            scratch=self._work.folder,
            known=known,
            snapshot=snapshot,
            seal=self._work.seal,
            before=before,
        )


def describe(contents: Contents) -> str:
    """One sentence on what a file holds."""
    name = contents.assessment.organisation.name or contents.assessment.id
    return f"{name}: {len(contents.assessment.answers)} answers, {contents.revision} edits"
