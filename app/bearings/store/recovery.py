"""Recovery: what a crash left behind of a document, and what is done with a work copy that cannot be read.

Nothing is thrown away unless the file is known to hold it. A damaged work copy
is moved aside, and the file opens as it was saved last.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from pydantic import ValidationError

from bearings.domain.assessment import Assessment
from bearings.domain.questionnaire import Questionnaire
from bearings.errors import FormatError, SaveError
from bearings.files import free_name, save_error
from bearings.store.keys import Keys, LockedError
from bearings.store.reading import Contents, read_document
from bearings.store.sealed_work import SealedWorkCopy, counts_sealed, has_copy, remove_unsealed
from bearings.store.work_copy import (
    PLAIN,
    SEALED,
    Belonging,
    DamagedCopy,
    WorkCopy,
    connected,
    is_of_the_disk,
    no_work_copy,
    remove_databases,
    remove_work_copy,
)


@dataclass(frozen=True, slots=True)
class Unpublished:
    """An open work copy with edits that are not in the file; `changed` tells when the last was made."""

    work: WorkCopy
    questionnaire: Questionnaire
    assessment: Assessment
    changed: datetime


@dataclass(frozen=True, slots=True)
class Left:
    """What was found: a work copy to go on with, or the folder a damaged one was moved to, or neither."""

    copy: Unpublished | None = None
    set_aside: Path | None = None


def left_by_crash(folder: Path, path: Path, keys: Keys) -> Left:
    """What is left in `folder` of the document at `path`.

    Raises `BearingsError` if a window has it open, `LockedError` where it is encrypted and no key fits,
    `SaveError` if the disk does not let it be read now.
    """
    if not has_copy(folder):
        return Left()
    try:
        return Left(_unpublished(folder, path, keys))
    except sqlite3.Error as error:
        if is_of_the_disk(error):
            raise no_work_copy(folder) from error
    except (DamagedCopy, ValidationError, UnicodeDecodeError):
        pass
    return Left(set_aside=set_aside(folder))


def discard_closed(folder: Path) -> None:
    """Clear a work copy of a file that is gone, unless a window holds it."""
    if not has_copy(folder):
        return
    try:
        for name in (PLAIN, SEALED):
            if (folder / name).exists():
                connected(folder / name).close()
        remove_work_copy(folder)
    except DamagedCopy:
        set_aside(folder)


def set_aside(folder: Path) -> Path:
    """Move a work copy that cannot be read aside, and keep it; where it is now. Raises `SaveError`."""
    place = free_name(folder.parent, f"{folder.name} damaged", "")
    try:
        os.replace(folder, place)
    except OSError as error:
        raise save_error(place, error) from error
    return place


def modified_at(path: Path) -> datetime:
    """When a file was last changed, by the clock on the wall."""
    return datetime.fromtimestamp(path.stat().st_mtime)


def _unpublished(folder: Path, path: Path, keys: Keys) -> Unpublished | None:
    sealed = counts_sealed(folder)
    work = SealedWorkCopy.find(folder, path, keys) if sealed else WorkCopy(folder)
    if work is None:
        remove_work_copy(folder)
        return None
    try:
        if work.is_new:
            work.close(discard=True)
            return None
        if not work.is_sound():
            raise DamagedCopy("The work copy is damaged.")
        belonging = work.belonging or Belonging(str(path), "", -1)  # then nothing is overwritten
        if work.revision > belonging.published:
            belonging = _as_published(work, belonging, path, keys)
        if work.revision <= belonging.published:
            work.close(discard=True)
            return None
        if sealed:  # one of before the file was encrypted, or of before it was not any more
            remove_unsealed(folder)
        else:
            remove_databases(folder, SEALED)
        pack, assessment = work.read()
        return Unpublished(
            work,
            Questionnaire.model_validate_json(pack),
            Assessment.model_validate_json(assessment),
            modified_at(folder / (SEALED if sealed else PLAIN)),
        )
    except BaseException:
        work.close(discard=False)
        raise


def _as_published(work: WorkCopy, noted: Belonging, path: Path, keys: Keys) -> Belonging:
    """What the file says itself, if it is our last snapshot: the crash came before that could be noted."""
    contents = _contents(path, keys)
    if contents is None or contents.digest != work.snapshot_digest:
        return noted
    ours = Belonging(str(path), contents.fingerprint, contents.revision)
    with contextlib.suppress(SaveError):  # then it is found out again
        work.belong(ours)
    return ours


def _contents(path: Path, keys: Keys) -> Contents | None:
    try:
        return read_document(path, keys)
    except (FormatError, LockedError):
        return None
