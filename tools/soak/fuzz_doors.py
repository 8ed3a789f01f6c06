"""Every door that files from outside come through, each with whole files of its kind to be bent."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from bearings import library
from bearings.datafile import read_source
from bearings.packs.loader import builtin_pack, load_pack
from bearings.resources import resource as shipped
from bearings.store import ballot_reader, report_reader
from bearings.store.catalogue import summary_of
from bearings.store.evidence_door import read_evidence
from bearings.store.exchange import read_exchange, write_exchange
from bearings.store.reading import digest, read_document
from bearings.store.schema import TABLES


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
        Door("texts of packs", _small_texts(), read_source, 50.0),
        Door("packs", _pack_files(folder), _Pack(folder).open, 0.5),
        Door("assessments", (document,), read_document, 2.5),
        Door("assessments signed anew", *_signed(document, folder), 2.5),
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


def _small_texts() -> tuple[Path, ...]:
    """Those that are read in a fraction of a millisecond, so that very many can be."""
    folder = shipped("questionnaires", "genai-readiness")
    return tuple(folder / name for name in ("pack.yaml", "model.de.yaml", "routes.de.yaml"))


class _Signed:
    """A copy of an assessment of which one row is another, with a digest that is true of it all the same."""

    def __init__(self, path: Path, table: str, key: str) -> None:
        self._path = path
        self._row = f"UPDATE {table} SET json = ? WHERE {TABLES[table][0]} = '{key}'"

    def open(self, bent: Path) -> object:
        """Read it with the bent text in that row."""
        text = bent.read_bytes().decode("utf-8", "replace")
        connection = sqlite3.connect(self._path, isolation_level=None)
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute(self._row, (text,))
        rows = {
            n: connection.execute(f"SELECT {', '.join(c)} FROM {n}").fetchall() for n, c in TABLES.items()
        }
        connection.execute("UPDATE meta SET value = ? WHERE key = 'sha256'", (digest(rows),))
        connection.close()
        return read_document(self._path)


def _signed(document: Path, folder: Path) -> tuple[tuple[Path, ...], Callable[[Path], object]]:
    """The text of an answer with everything in it, and its door."""
    path = folder / "signed.bearings"
    shutil.copy(document, path)
    connection = sqlite3.connect(path)
    question, text = connection.execute("SELECT * FROM answer ORDER BY length(json) DESC LIMIT 1").fetchone()
    connection.close()
    whole = folder / "answer.txt"
    whole.write_text(text, "utf-8")
    return (whole,), _Signed(path, "answer", question).open


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
