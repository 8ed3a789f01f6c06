"""Evidence: what shows an answer — a link, the name of a document, or a file kept in the assessment.

The bytes of a file are no part of the value: the item names them by their
SHA-256, and whoever keeps the assessment keeps them under it, once.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from bearings.domain.values import Label, Name, Value

MAX_ITEMS = 100  # of one answer
MAX_FILE = 20_000_000  # bytes of one file
MAX_FILES = 200_000_000  # bytes of all files of an assessment together

EvidenceKind = Literal["pdf", "png", "jpeg", "txt", "md", "csv", "docx", "xlsx", "pptx", "odt", "ods"]
ENDINGS: dict[EvidenceKind, tuple[str, ...]] = {
    "pdf": (".pdf",),
    "png": (".png",),
    "jpeg": (".jpg", ".jpeg"),
    "txt": (".txt",),
    "md": (".md", ".markdown"),
    "csv": (".csv",),
    "docx": (".docx",),
    "xlsx": (".xlsx",),
    "pptx": (".pptx",),
    "odt": (".odt",),
    "ods": (".ods",),
}  # of each kind of file that is taken; the first is given to a name without one


class EvidenceFile(Value):
    """What a file was when it was copied in: its kind, its `size` in bytes, the digest of its bytes."""

    kind: EvidenceKind
    size: Annotated[int, Field(ge=1, le=MAX_FILE)]
    sha256: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$", max_length=64)]


class EvidenceItem(Value):
    """Something that shows an answer: a link, a file kept in the assessment, or a document's name alone."""

    title: Name
    link: Label = ""
    file: EvidenceFile | None = None
