"""A report that opens again: the assessment inside a PDF from anyone, or taken out of one by another program.

The PDF is taken apart by the reading process. What comes back is checked as
every file: within bounds, valid, and vouched for by its own sum.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from bearings.datafile import parse_json
from bearings.domain.attached import MAX_ATTACHED, SCHEMA, SCHEMA_FAMILY, Attached, content_sum
from bearings.errors import FormatError, NewerFormatError
from bearings.store.reading_process import bytes_of, read_apart
from bearings.store.report_reader import SUM_LENGTH, damaged

PDF_SUFFIX, TAKEN_OUT_SUFFIX = ".pdf", ".json"
MAX_BYTES = 64_000_000  # of a PDF
BEGINNING = 200  # bytes in which a file that was taken out says what it is


@dataclass(frozen=True, slots=True)
class Inside:
    """What a PDF holds. `pages_as_made` is false if what its pages draw was changed since."""

    attached: Attached
    pages_as_made: bool


def read_report(path: Path) -> Inside:
    """What travels inside a report of ours. Raises `FormatError` or `NewerFormatError`; never writes."""
    data = bytes_of(path, MAX_BYTES)
    if b"%PDF" not in data[:1024]:
        raise damaged(path.name)
    said = read_apart("report", path.name, data, otherwise=damaged(path.name))
    attached = _validated(path.name, said[SUM_LENGTH:])
    return Inside(attached, said[:SUM_LENGTH].decode(errors="replace") == attached.pages)


def read_attached(path: Path) -> Attached:
    """What travels in a report or was taken out of one as a file. Raises `FormatError`."""
    if path.suffix.lower() == PDF_SUFFIX:
        return read_report(path).attached
    return _validated(path.name, bytes_of(path, MAX_ATTACHED))


def holds_attached(path: Path) -> bool:
    """Whether a file is to be read so: a PDF, or JSON that says that it was taken out of one."""
    suffix = path.suffix.lower()
    if suffix != TAKEN_OUT_SUFFIX or not path.is_file():  # to open a pipe would wait for ever
        return suffix == PDF_SUFFIX
    try:
        with open(path, "rb") as file:
            return f'"{SCHEMA_FAMILY}/'.encode() in file.read(BEGINNING)
    except OSError:
        return False


def _validated(name: str, content: bytes) -> Attached:
    try:
        text = content.decode()
        data = parse_json(text, name).data
    except (FormatError, UnicodeDecodeError) as error:  # nobody can mend a line of it
        raise _changed(name) from error
    _check_schema(name, data)
    try:
        if data.get("sha256") != content_sum(data):
            raise _changed(name)
        return Attached.model_validate_json(text)
    except (ValidationError, ValueError) as error:
        raise _changed(name) from error


def _check_schema(name: str, data: Any) -> None:
    said = data.get("schema") if isinstance(data, dict) else None
    if said == SCHEMA:
        return
    if isinstance(said, str) and said.startswith(f"{SCHEMA_FAMILY}/"):
        raise NewerFormatError(
            f"{name} was made by a newer Bearings ({said[:40]}; this one reads {SCHEMA}).",
            remedy="Open it with a newer Bearings. The file was not changed.",
        )
    raise _changed(name)


def _changed(name: str) -> FormatError:
    return FormatError(
        f"The assessment inside {name} is not what Bearings put there, so it was not opened.",
        remedy="Ask whoever sent it for a fresh copy, or for the .bearings file.",
    )
