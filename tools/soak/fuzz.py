"""Fuzzing: files bent at random go through every door; only our own errors come out, and soon."""

from __future__ import annotations

import logging
import random
import resource
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bearings.errors import BearingsError
from bearings.store.reading_process import seconds_for

from .damage import flipped, overwritten, shortened
from .fuzz_doors import doors
from .outcome import Outcome

LONGEST = 20.0  # seconds of the processor for one file
MEMORY = 3_000_000_000  # bytes this process may use meanwhile
TORN = (
    *(
        " ",
        "\n",
        ":",
        "- ",
        "[",
        "]",
        "{",
        "}",
        '"',
        "'",
        "&a ",
        "*a",
        "!x ",
        "|",
        "#",
        "\t",
        "~",
        "1e999",
        "\x00",
    ),
    *("[" * 400, "9" * 5_000, "<<: ", "\u202e", "\ud7ff", "? ", "%YAML 1.1\n", "---\n", "null", "-"),
)


def bend_everything(times: int, draw: random.Random, folder: Path) -> Outcome:
    """So many bent files for each door, fewer where one takes long."""
    logging.disable(logging.CRITICAL)  # libraries complain of each file
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, hard))
    faults: list[str] = []
    said, slowest, stopped = [], 0.0, 0
    for door in doors(folder):
        count, refused = max(2, round(times * door.share)), 0
        for number in range(count):
            whole = draw.choice(door.whole)
            bent = folder / f"bent{whole.suffix}"
            bent.write_bytes(bend(whole.read_bytes(), draw))
            began = time.process_time()
            try:
                with _at_most(seconds_for(bent.stat().st_size) if door.apart else LONGEST):
                    door.open(bent)
            except BearingsError:
                refused += 1
            except (_TookTooLong, Exception) as error:
                refused += 1
                stopped += isinstance(error, _TookTooLong)
                if not door.apart:
                    faults.append(f"{door.name}: {type(error).__name__} {error} (file {number})")
            slowest = max(slowest, time.process_time() - began)
        said.append(f"{door.name} {count} ({refused} refused)")
    return Outcome(
        f"{', '.join(said)}; {len(faults)} errors that are not ours; "
        f"{stopped} children ended by their limit of time; slowest file {slowest:.1f} s of the processor",
        tuple(sorted(set(faults))),
    )


class _TookTooLong(BaseException):
    """Not an `Exception`: libraries catch those."""


@contextmanager
def _at_most(seconds: float) -> Iterator[None]:
    """Stop what takes longer, by the processor."""

    def stop(*_: object) -> None:
        raise _TookTooLong(f"more than {seconds:.0f} s")

    before = signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def bend(data: bytes, draw: random.Random) -> bytes:
    """The same file, with one to four things wrong."""
    for _ in range(draw.choice((1, 1, 2, 4))):
        data = draw.choice((flipped, shortened, overwritten, _torn, _torn, _moved))(data, draw)
    return data


def _torn(data: bytes, draw: random.Random) -> bytes:
    """Something that means something to a parser, put in or in place of some bytes."""
    at = draw.randrange(len(data) + 1)
    other = draw.choice(TORN) * draw.choice((1, 1, 1, 3))
    return data[:at] + other.encode() + data[at + draw.choice((0, 0, 1, 8, 200)) :]


def _moved(data: bytes, draw: random.Random) -> bytes:
    """A stretch of the file again, somewhere else."""
    start, at, size = (
        draw.randrange(len(data) + 1),
        draw.randrange(len(data) + 1),
        draw.choice((4, 64, 2_000)),
    )
    return data[:at] + data[start : start + size] + data[at:]
