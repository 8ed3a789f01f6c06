"""Ballots that came back: a file from anyone, read by a process of its own under limits.

What that process says is validated again here, and nothing of it is believed
before `domain.ballots` has looked at it.
"""

from __future__ import annotations

import json
import stat
import subprocess
import sys
from pathlib import Path

from pydantic import ValidationError

from bearings.domain.workshop.ballots import FilledBallot
from bearings.errors import FormatError
from bearings.store.zip_door import damaged

BALLOT_SUFFIXES = (".xlsx", ".pdf")
MAX_BYTES = 10_000_000
MAX_SECONDS = 30.0
MAX_SAID = 64_000_000  # bytes the process may answer

_LOCKED_OFFICE = b"\xd0\xcf\x11\xe0"  # a workbook with a password, or of before 2007


def read_filled(path: Path) -> FilledBallot:
    """What a ballot says, unchecked. Raises `FormatError`."""
    data = _bytes_of(path)
    if data[:4] == _LOCKED_OFFICE:
        raise FormatError(
            f"{path.name} is locked with a password, or of an old kind of Excel.",
            remedy="Save it as .xlsx without a password and try again.",
        )
    if data[:4] != b"PK\x03\x04" and b"%PDF" not in data[:1024]:
        raise damaged(path.name)
    try:
        worker = subprocess.run(
            [sys.executable, "-m", "bearings.store.ballot_worker"],
            input=path.name.replace("\n", " ").encode(errors="replace") + b"\n" + data,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=MAX_SECONDS,
            check=True,
        )
        if len(worker.stdout) > MAX_SAID:
            raise damaged(path.name)
        return _validated(worker.stdout)
    except (subprocess.SubprocessError, ValidationError, ValueError) as error:
        raise damaged(path.name) from error


def _validated(said: bytes) -> FilledBallot:
    data = json.loads(said)
    if "error" in data:
        raise FormatError(str(data["error"]), remedy=str(data.get("remedy", "")))
    return FilledBallot.model_validate_json(said)


def _bytes_of(path: Path) -> bytes:
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise FormatError(f"{path.name} is not an ordinary file.", remedy="Choose a ballot.")
        with open(path, "rb") as file:
            data = file.read(MAX_BYTES + 1)
    except FileNotFoundError as error:
        raise FormatError(f"{path} is not there.", remedy="It may have been moved or renamed.") from error
    except OSError as error:
        reason = (error.strerror or type(error).__name__).lower()
        raise FormatError(
            f"{path.name} cannot be read: {reason}.", remedy="Check that you may read it."
        ) from error
    if len(data) > MAX_BYTES:
        raise FormatError(
            f"{path.name} is larger than {MAX_BYTES // 1_000_000} MB, more than a ballot has.",
            remedy="Check that it is the right file.",
        )
    return data
