"""The library for files that others may have open too: for editing where possible, else to read."""

from __future__ import annotations

from pathlib import Path
from typing import TypeAlias

from bearings.library import check_fit, open_document
from bearings.store.document import Document
from bearings.store.holder import HeldError, Owner
from bearings.store.home import home_folder
from bearings.store.keys import Keys
from bearings.store.read_only import ReadOnlyDocument, Why, held_by, why_not_writable
from bearings.store.work_copy import work_folder

AnyDocument: TypeAlias = Document | ReadOnlyDocument


def open_shared(
    path: Path, *, owner: Owner, home: Path | None = None, keys: Keys | None = None
) -> AnyDocument:
    """A file open for editing; read-only where somebody else edits it, or where it could never be saved.

    What a crash left unsaved of it is open for editing wherever the file lies. Raises `FormatError` or
    `BearingsError`, which is a `LockedError` where none of the `keys` fits.
    """
    path, home = path.absolute(), home or home_folder()
    why = why_not_writable(path)
    if why is not None and not work_folder(home, path).exists():
        return _read_only(path, why, home, keys)
    try:
        document = open_document(path, home=home, keys=keys)
        if why is None or document.recovered is not None:
            return hold(document, owner)
    except HeldError as held:
        return _read_only(path, held_by(held), home, keys)
    document.close()
    return _read_only(path, why, home, keys)


def hold(document: Document, owner: Owner) -> Document:
    """Tell others that the document is open here. Raises `HeldError`, and then it is let go."""
    try:
        document.tell_others(owner)
    except HeldError:
        document.abandon() if document.needs_publishing else document.close()
        raise
    return document


def _read_only(path: Path, why: Why, home: Path, keys: Keys | None) -> ReadOnlyDocument:
    document = ReadOnlyDocument.open(path, why, home=home, keys=keys)
    check_fit(path, document.questionnaire, document.assessment)
    return document
