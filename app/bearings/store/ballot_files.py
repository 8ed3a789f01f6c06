"""Ballots that came back: a file from anyone, read by a process of its own under limits.

What that process says is validated again here, and nothing of it is believed
before `domain.ballots` has looked at it.
"""

from __future__ import annotations

from pathlib import Path

from pydantic import ValidationError

from bearings.domain.workshop.ballots import FilledBallot
from bearings.errors import FormatError
from bearings.store.reading_process import bytes_of, read_apart
from bearings.store.zip_door import damaged

BALLOT_SUFFIXES = (".xlsx", ".pdf")
MAX_BYTES = 10_000_000
MAX_SECONDS = 30.0

_LOCKED_OFFICE = b"\xd0\xcf\x11\xe0"  # a workbook with a password, or of before 2007


def read_filled(path: Path) -> FilledBallot:
    """What a ballot says, unchecked. Raises `FormatError`."""
    data = bytes_of(path, MAX_BYTES)
    if data[:4] == _LOCKED_OFFICE:
        raise FormatError(
            f"{path.name} is locked with a password, or of an old kind of Excel.",
            remedy="Save it as .xlsx without a password and try again.",
        )
    if data[:4] != b"PK\x03\x04" and b"%PDF" not in data[:1024]:
        raise damaged(path.name)
    said = read_apart("ballot", path.name, data, otherwise=damaged(path.name), longest=MAX_SECONDS)
    try:
        return FilledBallot.model_validate_json(said)
    except ValidationError as error:
        raise damaged(path.name) from error
