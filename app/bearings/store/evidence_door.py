"""The door for evidence: a file from anywhere in, its bytes and kind out, or why it is not taken.

Only documents and pictures are taken, by their ending and by what is inside;
nothing is unpacked, drawn or run. Source: the threat model's document door.
"""

from __future__ import annotations

import codecs
import hashlib
import os
import re
import stat
from pathlib import Path

from bearings.domain.evidence import ENDINGS, MAX_FILE, EvidenceFile, EvidenceItem, EvidenceKind
from bearings.errors import FormatError
from bearings.files import safe_name
from bearings.store.evidence_office import office_problem

TAKEN = "PDF, PNG, JPEG, text, Markdown, CSV, DOCX, XLSX, PPTX, ODT or ODS"
MARK_WITHIN = 1_024  # bytes at the start of a PDF within which its mark stands

_OFFICE = ("docx", "xlsx", "pptx", "odt", "ods")
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_MARKUP = re.compile(
    rb"\A\s*(?:#!|<\?(?:xml|php)|<!doctype|<(?:html|head|body|script|svg|iframe|object|mshta)\b)",
    re.IGNORECASE,
)


def read_evidence(path: Path) -> tuple[EvidenceItem, bytes]:
    """The file as an item of evidence, with its bytes. Raises `FormatError` if it is not taken."""
    shown = safe_name(path.name, otherwise="The file")
    kind = _kind_by_ending(path.name)
    if kind is None:
        raise _refused(shown, "it is of a kind Bearings does not keep")
    data = _bytes_of(path, shown)
    problem = content_problem(kind, data)
    if problem:
        raise _refused(shown, problem)
    file = EvidenceFile(kind=kind, size=len(data), sha256=hashlib.sha256(data).hexdigest())
    return EvidenceItem(title=evidence_name(path.name, kind), file=file), data


def evidence_name(title: str, kind: EvidenceKind) -> str:
    """A title as a file name every system accepts, with an ending of that kind and no path or hidden mark."""
    known = next((e for e in ENDINGS[kind] if title.lower().endswith(e)), "")
    stem = title[: len(title) - len(known)]
    ending = title[len(stem) :] or ENDINGS[kind][0]
    return safe_name(stem, otherwise="Evidence", room=len(ending)) + ending


def content_problem(kind: EvidenceKind, data: bytes) -> str:
    """Why bytes are not what a file of that kind holds; "" if they are."""
    if kind in _OFFICE:
        return office_problem(kind, data)
    if kind == "pdf":
        ours = b"%PDF-" in data[:MARK_WITHIN]
    elif kind == "png":
        ours = data.startswith(b"\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR")
    elif kind == "jpeg":
        ours = data.startswith(b"\xff\xd8\xff")
    else:
        return _text_problem(data)
    return "" if ours else "it is not what its ending says"


def _kind_by_ending(name: str) -> EvidenceKind | None:
    lowered = name.lower()
    return next((kind for kind, endings in ENDINGS.items() if lowered.endswith(endings)), None)


def _bytes_of(path: Path, shown: str) -> bytes:
    """All bytes of an ordinary file, which may be no link; the size is judged by what is read."""
    try:
        status = os.lstat(path)
        if stat.S_ISLNK(status.st_mode):
            raise _refused(shown, "it only points to another file", "Add that file itself.")
        if not stat.S_ISREG(status.st_mode):
            raise _refused(shown, "it is not an ordinary file")
        descriptor = os.open(path, _flags())
        with open(descriptor, "rb") as file:
            if not stat.S_ISREG(os.fstat(descriptor).st_mode):  # exchanged in the meantime
                raise _refused(shown, "it is not an ordinary file")
            data = file.read(MAX_FILE + 1)
    except OSError as error:
        reason = (error.strerror or type(error).__name__).lower()
        raise _refused(shown, reason, "Check that it is there and that you may read it.") from error
    if not data:
        raise _refused(shown, "it is empty", "Choose another file.")
    if len(data) > MAX_FILE:
        remedy = "Add the part that matters, or a link to where the file lies."
        raise _refused(shown, f"it is larger than {MAX_FILE // 1_000_000} MB", remedy)
    return data


def _flags() -> int:
    only_a_file = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    return os.O_RDONLY | getattr(os, "O_BINARY", 0) | only_a_file


def _text_problem(data: bytes) -> str:
    """Text may be in UTF-8, in UTF-16 with its mark, or in an older encoding, but it must be text."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        try:
            data = data.decode("utf-16").encode()
        except UnicodeDecodeError:
            return "it is not what its ending says"
    data = data.removeprefix(codecs.BOM_UTF8)
    if _CONTROL.search(data):
        return "it is not what its ending says"
    if _MARKUP.match(data):
        return "it is a web page, a drawing or a script, not plain text"
    return ""


def _refused(name: str, why: str, remedy: str = "") -> FormatError:
    instead = f"Bearings keeps {TAKEN}. Save it as PDF and add that, or add a link to it."
    return FormatError(f"{name} was not added: {why}.", remedy=remedy or instead)
