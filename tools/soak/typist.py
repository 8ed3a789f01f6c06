"""Somebody who types into a document without end and tells of each edit that is on disk."""

from __future__ import annotations

import os
import struct
from collections.abc import Callable
from pathlib import Path

from bearings.domain import edits
from bearings.domain.assessment import Assessment, Organisation
from bearings.packs.loader import builtin_pack
from bearings.session import Session
from bearings.store.document import Document
from bearings.store.keys import Keys
from bearings.store.reading import read_document
from bearings.store.sealed import Seal

QUESTION = "DAT-02"
PUBLISH_EVERY = 5
_MARK = struct.Struct("<cQ")  # "e" an edit or "p" a publication, and its number


def make_file(folder: Path, home: Path, name: str = "client", seal: Seal | None = None) -> Path:
    """A new assessment to type into, encrypted with `seal`."""
    path = folder / f"{name}.bearings"
    assessment = Assessment(id="client", organisation=Organisation(name="Client"))
    Document.create(path, builtin_pack(), assessment, home=home, seal=seal).close()
    return path


def type_into(document: Document, first: int, tell: Callable[[str, int], None], last: int = 10**9) -> None:
    """Write the numbers from `first` on into a note; `tell` of each edit and publication that is done."""
    session = Session(document.questionnaire, document.assessment, save=document.save)
    for number in range(first, last + 1):
        session.apply(edits.write_note(QUESTION, str(number)))
        tell("e", number)
        if number % PUBLISH_EVERY == 0:
            document.publish()
            tell("p", number)


def tell_pipe(descriptor: int) -> Callable[[str, int], None]:
    """A `tell` that writes marks to a pipe; nobody listening is no fault."""

    def tell(kind: str, number: int) -> None:
        os.writev(descriptor, [_MARK.pack(kind.encode(), number)])  # `write` may be made to fail

    return tell


def last_marks(data: bytes) -> dict[str, int]:
    """The last number of each kind among marks; a torn one at the end is left out."""
    whole = len(data) // _MARK.size * _MARK.size
    return {kind.decode(): number for kind, number in _MARK.iter_unpack(data[:whole])}


def number_in(document: Document) -> int:
    """The number that was typed last."""
    return int(document.assessment.answer(QUESTION).note or 0)


def number_in_file(path: Path, keys: Keys | None = None) -> int:
    """The number the file itself holds. Raises `FormatError` if the file is not whole."""
    return int(read_document(path, keys).assessment.answer(QUESTION).note or 0)
