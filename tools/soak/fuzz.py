"""Fuzzing: files bent at random go through every door; only our own errors come out, and soon."""

from __future__ import annotations

import logging
import random
import resource
import shutil
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from bearings import library
from bearings.errors import BearingsError
from bearings.packs.loader import builtin_pack, load_pack
from bearings.resources import resource as shipped
from bearings.store import ballot_reader, report_reader
from bearings.store.catalogue import summary_of
from bearings.store.evidence_door import read_evidence
from bearings.store.exchange import read_exchange, write_exchange
from bearings.store.reading import read_document

from .damage import flipped, overwritten, shortened
from .outcome import Outcome

LONGEST = 20.0  # seconds for one file; a child that takes longer is ended
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


@dataclass(frozen=True, slots=True)
class Door:
    """`open` reads a file from anyone. `apart` doors run in a child: there any error is the child's end,
    and so is a file that takes too long.

    `share` of all inputs go through it.
    """

    name: str
    whole: tuple[Path, ...]
    open: Callable[[Path], object]
    share: float = 1.0
    apart: bool = False


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
            began = time.monotonic()
            try:
                with _at_most(LONGEST):
                    door.open(bent)
            except BearingsError:
                refused += 1
            except (_TookTooLong, Exception) as error:
                refused += 1
                stopped += isinstance(error, _TookTooLong)
                if not door.apart:
                    faults.append(f"{door.name}: {type(error).__name__} {error} (file {number})")
            slowest = max(slowest, time.monotonic() - began)
        said.append(f"{door.name} {count} ({refused} refused)")
    return Outcome(
        f"{', '.join(said)}; {len(faults)} errors that are not ours; "
        f"{stopped} children ended by their limit of time; slowest file {slowest:.1f} s",
        tuple(sorted(set(faults))),
    )


class _TookTooLong(BaseException):
    """Not an `Exception`: libraries catch those."""


@contextmanager
def _at_most(seconds: float) -> Iterator[None]:
    """Stop what takes longer."""

    def stop(*_: object) -> None:
        raise _TookTooLong(f"more than {seconds:.0f} s")

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


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


def doors(folder: Path) -> tuple[Door, ...]:
    """Every way a file from outside comes in, each with whole files of its kind."""
    pack = builtin_pack()
    sample = shipped("questionnaires", "samples", "quillmarsh-regional-bank.yaml")
    assessment = read_exchange(sample, pack)
    as_json = folder / "answers.json"
    write_exchange(assessment, as_json)
    document = library.copy_sample(sample, folder, home=folder / "home")
    workbook, form = _ballots(folder)
    report = _report(folder)
    pictures = _pictures(folder)
    texts = (folder / "minutes.md", folder / "minutes.csv")
    for text in texts:
        text.write_text("# Minutes\n\n* one, two\n" * 40)
    word = folder / "report.docx"
    word.write_bytes(_word())
    return (
        Door("answers in YAML", (sample,), lambda path: read_exchange(path, pack), 2.0),
        Door("answers in JSON", (as_json,), lambda path: read_exchange(path, pack), 2.0),
        Door("packs", _pack_files(folder), _Pack(folder).open, 0.5),
        Door("assessments", (document,), read_document, 2.5),
        Door("summaries on Home", (document,), summary_of, 2.5),
        Door("ballots in Excel", (workbook,), _apart(ballot_reader.read), apart=True),
        Door("ballots in PDF", (form,), _apart(ballot_reader.read), apart=True),
        Door("reports that open again", (report,), _apart(report_reader.read), apart=True),
        Door("evidence", (workbook, form, word, *pictures, *texts), read_evidence, 2.0),
        Door("logos", pictures, _logo),
    )


def _apart(read: Callable[[str, bytes], bytes]) -> Callable[[Path], object]:
    return lambda path: read(path.name, path.read_bytes())


def _logo(path: Path) -> object:
    from bearings.ui.pages.setup.logo import logo_from_file

    return logo_from_file(path)


class _Pack:
    """A copy of the shipped pack of which one file is another."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / "pack"
        self._whole = {path.name: path.read_bytes() for path in self._folder.iterdir() if path.is_file()}

    def open(self, bent: Path) -> object:
        """Load the pack with the bent file in the place of one of those it has."""
        name = min(self._whole, key=lambda name: (abs(len(self._whole[name]) - bent.stat().st_size), name))
        (self._folder / name).write_bytes(bent.read_bytes())
        try:
            return load_pack(self._folder)
        finally:
            (self._folder / name).write_bytes(self._whole[name])


def _pack_files(folder: Path) -> tuple[Path, ...]:
    shutil.copytree(shipped("questionnaires", "genai-readiness"), folder / "pack")
    return tuple(sorted((folder / "pack").glob("*.yaml")))


def _ballots(folder: Path) -> tuple[Path, Path]:
    from bearings.ballot_library import write_ballot

    _, assessment = library.open_file(shipped("questionnaires", "samples", "quillmarsh-regional-bank.yaml"))
    respondent = assessment.respondents[0].id
    made = folder / "ballot.xlsx", folder / "ballot.pdf"
    for path in made:
        write_ballot(builtin_pack(), assessment, respondent, path)
    return made


def _report(folder: Path) -> Path:
    """A report with its assessment inside."""
    from bearings.report.order import ReportOrder
    from bearings.report.render import render_report

    out = folder / "with-assessment.pdf"
    _, assessment = library.open_file(shipped("questionnaires", "samples", "quillmarsh-regional-bank.yaml"))
    render_report(builtin_pack(), assessment, out, order=ReportOrder(template="brief", attach=True))
    return out


def _word() -> bytes:
    import io

    import docx

    document = docx.Document()
    document.add_heading("Minutes")
    held = io.BytesIO()
    document.save(held)
    return held.getvalue()


def _pictures(folder: Path) -> tuple[Path, ...]:
    from PySide6.QtGui import QColor, QImage

    image = QImage(120, 60, QImage.Format.Format_RGB32)
    for x in range(image.width()):
        for y in range(image.height()):
            image.setPixelColor(x, y, QColor(x * 2, y * 4, (x * y) % 256))
    made = folder / "logo.png", folder / "logo.jpg"
    for path in made:
        if not image.save(str(path)):
            raise OSError(f"{path} was not written")
    return made
