"""Power cuts: each of our writers works under strace; then its disk is put in states it may be left in."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from bearings import library
from bearings.domain import edits_evidence
from bearings.domain.assessment import Answer, Assessment
from bearings.errors import BearingsError
from bearings.files import write_atomically
from bearings.packs.loader import builtin_pack
from bearings.session import Session
from bearings.store.document import Document
from bearings.store.exchange import read_exchange
from bearings.store.recent_files import RecentFiles
from bearings.ui.preferences import PreferenceFile, Preferences

from .disk import Disk
from .disk_log import OPTIONS, Told, read_log
from .outcome import Outcome, not_here
from .traced import can_trace, under_strace
from .typist import QUESTION, last_marks, make_file, number_in, number_in_file, tell_pipe, type_into

LAST = 13  # edits or versions a writer makes under strace
Tell = Callable[[str, int], None]


@dataclass(frozen=True, slots=True)
class Writer:
    """Something of ours that writes. `work` tells "e" of each edit that is kept, "p" of each version written.

    `faults` says what is wrong with a disk after a power cut, given what had been told by then.
    """

    name: str
    prepare: Callable[[Path], None]
    work: Callable[[Path, Tell], None]
    faults: Callable[[Path, dict[str, int]], list[str]]


def cut_the_power(times: int, draw: random.Random, folder: Path) -> Outcome:
    """Cut at random steps of each writer; nothing is half there, and nothing that was told of is missing."""
    if not can_trace():
        return not_here("strace is not installed or may not trace")
    faults: list[str] = []
    for writer in WRITERS:
        faults += faults_of(writer, times, draw, folder / writer.name)
    names = ", ".join(writer.name for writer in WRITERS)
    return Outcome(
        f"{times} states for each of {len(WRITERS)} writers ({names}): {len(faults)} half or lost",
        tuple(sorted(set(faults))),
    )


def faults_of(writer: Writer, times: int, draw: random.Random, folder: Path) -> list[str]:
    """What goes wrong with one writer in so many states of its disk."""
    disk_folder, log = folder / "disk", folder / "log"
    disk_folder.mkdir(parents=True)
    writer.prepare(disk_folder)
    disk = Disk(disk_folder)
    done = under_strace(OPTIONS, log, lambda pipe: writer.work(disk_folder, tell_pipe(pipe)))
    if done.raised:
        return [f"{writer.name}: {done.raised}"]
    steps = read_log(log, disk_folder, disk.nodes)
    found: list[str] = []
    for _ in range(times):
        cut = draw.randint(0, len(steps))
        disk.put(steps[:cut], draw)
        told = last_marks(b"".join(step.data for step in steps[:cut] if isinstance(step, Told)))
        found += [f"{writer.name}: {fault}" for fault in writer.faults(disk_folder, told)]
    return found


# ------------------------------------------------------------ documents


def _prepare_document(disk: Path) -> None:
    make_file(disk, disk / "home")


def _type(disk: Path, tell: Tell) -> None:
    type_into(Document.open(disk / "client.bearings", home=disk / "home"), 1, tell, LAST)


def _document_faults(disk: Path, told: dict[str, int]) -> list[str]:
    path, faults = disk / "client.bearings", []
    try:
        in_file = number_in_file(path)
        document = Document.open(path, home=disk / "home")
    except BearingsError as error:
        return [f"damaged: {error.what}"]
    found = number_in(document)
    if in_file < told.get("p", 0):
        faults.append("a version told as published is not in the file")
    if found < told.get("e", 0):
        faults.append("an edit told as kept is lost")
    if document.set_aside is not None:
        faults.append("the work copy cannot be read")
    document.close()
    if document.conflict is not None:
        faults.append("our own version is taken for somebody else's")
    if number_in_file(document.path) != found:
        faults.append("the file is behind after opening and closing")
    return faults


def _make(disk: Path, tell: Tell) -> None:
    make_file(disk, disk / "home", "new")
    tell("p", 1)


def _made_faults(disk: Path, told: dict[str, int]) -> list[str]:
    path = disk / "new.bearings"
    if not path.exists():
        return ["a new file told as made is missing"] if "p" in told else []
    try:
        number_in_file(path)
        Document.open(path, home=disk / "home").close()
    except BearingsError as error:
        return [f"damaged: {error.what}"]
    return []


EVIDENCE = "minutes of the workshop\n" * 900


def _take_evidence(disk: Path, tell: Tell) -> None:
    document = Document.open(disk / "client.bearings", home=disk / "home")
    given = disk.parent / "minutes.txt"
    given.write_text(EVIDENCE)
    item = document.take_evidence(given)
    session = Session(document.questionnaire, document.assessment, save=document.save)
    session.apply(edits_evidence.add_evidence(QUESTION, item))
    tell("e", 1)
    document.publish()
    tell("p", 1)


def _evidence_faults(disk: Path, told: dict[str, int]) -> list[str]:
    try:
        document = Document.open(disk / "client.bearings", home=disk / "home")
        items = document.assessment.answer(QUESTION).evidence_items
        if told and not items:
            return ["evidence told as kept is lost"]
        whole = all(document.evidence_of(item) == EVIDENCE.encode() for item in items)
        document.close()
    except BearingsError as error:
        return [f"damaged: {error.what}"]
    return [] if whole else ["the bytes of evidence are not what was taken"]


# ------------------------------------------------------------ single files


def _single(name: str, write: Callable[[Path, int], None], read: Callable[[Path], int]) -> Writer:
    """A writer of one file with numbered versions, from 0; `read` gives the number, -1 for half a file."""

    def prepare(disk: Path) -> None:
        write(disk, 0)

    def work(disk: Path, tell: Tell) -> None:
        for version in range(1, LAST + 1):
            write(disk, version)
            tell("p", version)

    def faults(disk: Path, told: dict[str, int]) -> list[str]:
        found = read(disk)
        if found < 0:
            return ["half a file"]
        return ["a version told as written is lost"] if found < told.get("p", 0) else []

    return Writer(name, prepare, work, faults)


def write_whole(disk: Path, version: int) -> None:
    """As reports, Word, Excel and CSV files are written: bytes that can be seen to be whole."""
    write_atomically(disk / "report.pdf", whole_bytes(version))


def whole_bytes(version: int) -> bytes:
    """Some 40 kB that begin with their number and their own digest."""
    body = f"{version}\n".encode() + random.Random(version).randbytes(40_000)
    return hashlib.sha256(body).digest() + body


def read_whole(disk: Path) -> int:
    """The number of a whole file; -1 if it is half."""
    data = (disk / "report.pdf").read_bytes()
    if hashlib.sha256(data[32:]).digest() != data[:32]:
        return -1
    return int(data[32:].split(b"\n", 1)[0])


def _write_preferences(disk: Path, version: int) -> None:
    PreferenceFile(disk / "preferences.json").write(Preferences(open_file=str(version)))


def _read_preferences(disk: Path) -> int:
    return int(PreferenceFile(disk / "preferences.json").read().open_file or -1)


def _write_recent(disk: Path, version: int) -> None:
    RecentFiles(disk / "recent.json").add(Path(f"/{version}"))


def _read_recent(disk: Path) -> int:
    listed = RecentFiles(disk / "recent.json").read()
    return int(listed[0].name) if listed else -1


def _write_answers(disk: Path, version: int) -> None:
    noted = Assessment(id="client", answers={QUESTION: Answer(note=str(version))})
    library.export_exchange(noted, disk / "answers.yaml")


def _read_answers(disk: Path) -> int:
    try:
        return int(read_exchange(disk / "answers.yaml", builtin_pack()).answer(QUESTION).note)
    except BearingsError:
        return -1


WRITERS = (
    Writer("edits and publication", _prepare_document, _type, _document_faults),
    Writer("a new assessment", lambda disk: None, _make, _made_faults),
    Writer("evidence", _prepare_document, _take_evidence, _evidence_faults),
    _single("reports and exports", write_whole, read_whole),
    _single("answers as YAML", _write_answers, _read_answers),
    _single("preferences", _write_preferences, _read_preferences),
    _single("recent files", _write_recent, _read_recent),
)
