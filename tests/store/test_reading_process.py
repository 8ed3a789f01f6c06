"""The process that takes strangers' files apart: what it may use, and what becomes of one that wants more."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from bearings.store.reading_process import SECONDS, SECONDS_AT_LEAST, seconds_for

RUN = "import sys; from bearings.store import reading_process as r; r._READERS['ballot'] = 'reader'; "


def reading(folder: Path, body: str, then: str = "") -> subprocess.CompletedProcess[bytes]:
    """Have a reader of that body read a small file."""
    (folder / "reader.py").write_text(f"def read(name, data):\n    {body}\n")
    return subprocess.run(
        [sys.executable, "-c", f"{RUN}{then}sys.argv[1:] = ['ballot']; sys.exit(r.main())"],
        input=b"back.pdf\n%PDF-",
        capture_output=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(folder), *sys.path])},
    )


def test_a_large_file_may_take_longer_and_none_for_ever() -> None:
    assert seconds_for(0) == seconds_for(100_000) == SECONDS_AT_LEAST
    assert SECONDS_AT_LEAST < seconds_for(3_000_000) < SECONDS
    assert seconds_for(64_000_000) == SECONDS


def test_what_a_reader_says_comes_back(tmp_path: Path) -> None:
    assert reading(tmp_path, "return name.encode() + data").stdout == b"back.pdf%PDF-"


@pytest.mark.skipif(sys.platform == "win32", reason="this system sets no such limits")
def test_a_reader_that_goes_on_for_ever_is_ended(tmp_path: Path) -> None:
    done = reading(tmp_path, "\n    while True: pass", "r.SECONDS_AT_LEAST = 1; ")
    assert done.returncode in (-signal.SIGXCPU, -signal.SIGKILL)
    assert done.stdout == b""


@pytest.mark.skipif(sys.platform == "win32", reason="this system sets no such limits")
def test_a_reader_that_wants_too_much_memory_gets_none(tmp_path: Path) -> None:
    done = reading(tmp_path, "return bytes(2_000_000_000)")
    assert done.returncode == 1
    assert b"MemoryError" in done.stderr
