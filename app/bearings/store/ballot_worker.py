"""The reading process: `python -m bearings.store.ballot_worker`, in which strangers' ballots are taken apart.

It gets the file's name in one line and its bytes after it, has bounded memory
and time, and writes one line of JSON: the ballot, or `{"error": ..., "remedy": ...}`.
"""

from __future__ import annotations

import json
import sys

from bearings.errors import BearingsError
from bearings.store.zip_door import damaged

MEMORY = 1_000_000_000  # bytes the process may use, where the system can limit it
SECONDS = 20  # of processor time


def main() -> int:
    """Read one ballot from stdin."""
    _limit()
    name = sys.stdin.buffer.readline().decode().rstrip("\n")
    data = sys.stdin.buffer.read()
    try:
        said = _read(name, data)
    except BearingsError as error:
        said = _refusal(error)
    except (MemoryError, RecursionError):
        said = _refusal(damaged(name))
    sys.stdout.write(said + "\n")
    return 0


def _read(name: str, data: bytes) -> str:
    if data[:4] == b"PK\x03\x04":
        from bearings.store.ballot_xlsx import read_xlsx

        return read_xlsx(name, data).model_dump_json()
    from bearings.store.ballot_pdf import read_pdf

    return read_pdf(name, data).model_dump_json()


def _refusal(error: BearingsError) -> str:
    return json.dumps({"error": error.what, "remedy": error.remedy})


def _limit() -> None:
    if sys.platform != "win32":
        import resource

        for kind, most in ((resource.RLIMIT_AS, MEMORY), (resource.RLIMIT_CPU, SECONDS)):
            _, hard = resource.getrlimit(kind)
            least = most if hard == resource.RLIM_INFINITY else min(most, hard)
            resource.setrlimit(kind, (least, hard))


if __name__ == "__main__":
    sys.exit(main())
