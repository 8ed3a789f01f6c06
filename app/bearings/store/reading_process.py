"""The reading process: files from anyone are taken apart in it, under limits; only data comes back.

`python -m bearings.store.reading_process KIND` gets the file's name in one line
and its bytes after it. It has bounded memory and time, writes what it found and
ends with 0, or writes `{"error": ..., "remedy": ...}` and ends with `REFUSED`.
"""

from __future__ import annotations

import importlib
import json
import stat
import subprocess
import sys
from pathlib import Path
from typing import Literal

from bearings.errors import BearingsError, FormatError
from bearings.files import environment_without_passphrase

MEMORY = 1_000_000_000  # bytes the process may use, where the system can limit it
# Of processor time, by the size of the file: several times what the largest of ours take on a slow machine.
SECONDS_AT_LEAST, SECONDS_A_MEGABYTE, SECONDS = 4, 3, 20
LONGEST = 30.0  # seconds it may take in all
MAX_SAID = 64_000_000  # bytes it may answer
REFUSED = 3

Kind = Literal["ballot", "report"]
_READERS: dict[str, str] = {
    "ballot": "bearings.store.ballot_reader",
    "report": "bearings.store.report_reader",
}


def read_apart(
    kind: Kind, name: str, data: bytes, *, otherwise: FormatError, longest: float = LONGEST
) -> bytes:
    """What a reader of that kind finds in the file called `name`.

    Raises `FormatError`: that of the reader, or `otherwise` if it dies, takes too long or says too much.
    """
    try:
        process = subprocess.run(
            [sys.executable, "-m", "bearings.store.reading_process", kind],
            input=name.replace("\n", " ").encode(errors="replace") + b"\n" + data,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=longest,
            env=environment_without_passphrase(),
            check=False,
        )
    except subprocess.SubprocessError as error:
        raise otherwise from error
    if process.returncode == REFUSED:
        raise _refusal(process.stdout, otherwise)
    if process.returncode != 0 or len(process.stdout) > MAX_SAID:
        raise otherwise
    return process.stdout


def bytes_of(path: Path, most: int) -> bytes:
    """All bytes of an ordinary file, at most so many. Raises `FormatError`."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise FormatError(f"{path.name} is not an ordinary file.", remedy="Choose another file.")
        with open(path, "rb") as file:
            data = file.read(most + 1)
    except FileNotFoundError as error:
        raise FormatError(f"{path} is not there.", remedy="It may have been moved or renamed.") from error
    except OSError as error:
        reason = (error.strerror or type(error).__name__).lower()
        raise FormatError(
            f"{path.name} cannot be read: {reason}.", remedy="Check that you may read it."
        ) from error
    if len(data) > most:
        raise FormatError(
            f"{path.name} is larger than {most // 1_000_000} MB, more than Bearings opens.",
            remedy="Check that it is the right file.",
        )
    return data


def seconds_for(size: int) -> int:
    """Of processor time, that a file of so many bytes may take in all."""
    return min(SECONDS, SECONDS_AT_LEAST + SECONDS_A_MEGABYTE * size // 1_000_000)


def main() -> int:
    """Read one file from stdin."""
    name = sys.stdin.buffer.readline().decode().rstrip("\n")
    data = sys.stdin.buffer.read()
    _limit(seconds_for(len(data)))
    reader = importlib.import_module(_READERS[sys.argv[1]])
    try:
        said, code = reader.read(name, data), 0
    except BearingsError as error:
        said, code = json.dumps({"error": error.what, "remedy": error.remedy}).encode(), REFUSED
    sys.stdout.buffer.write(said)
    return code


def _refusal(said: bytes, otherwise: FormatError) -> FormatError:
    try:
        data = json.loads(said)
        return FormatError(str(data["error"]), remedy=str(data["remedy"]))
    except (ValueError, KeyError, TypeError):
        return otherwise


def _limit(seconds: int) -> None:
    if sys.platform != "win32":
        import resource

        for kind, most in ((resource.RLIMIT_AS, MEMORY), (resource.RLIMIT_CPU, seconds)):
            _, hard = resource.getrlimit(kind)
            least = most if hard == resource.RLIM_INFINITY else min(most, hard)
            resource.setrlimit(kind, (least, hard))


if __name__ == "__main__":
    sys.exit(main())
