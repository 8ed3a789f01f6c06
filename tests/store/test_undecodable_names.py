"""A file whose name is not UTF-8, as an old disk may hold: it is a file like any other."""

import os
from pathlib import Path

import pytest

from bearings import library
from bearings.cli import DONE, main
from bearings.domain import edits
from bearings.session import Session
from bearings.store.catalogue import summary_of
from bearings.store.document import Document
from bearings.store.holder import Owner, note_beside
from bearings.store.recent_files import RecentFiles

NAME = b"cl\xff\xfeient.bearings"


@pytest.fixture
def named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("BEARINGS_HOME", str(tmp_path / "home"))
    sample = library.copy_samples(tmp_path / "samples", home=tmp_path / "home")[0]
    path = tmp_path / os.fsdecode(NAME)
    try:
        path.write_bytes(sample.read_bytes())
    except (OSError, UnicodeError):
        pytest.skip("this system has no such names")
    return path


def test_it_is_opened_edited_published_and_recovered(named: Path, tmp_path: Path) -> None:
    document = Document.open(named, home=tmp_path / "home")
    document.tell_others(Owner("Someone"))
    assert note_beside(named).exists()
    session = Session(document.questionnaire, document.assessment, save=document.save)
    session.apply(edits.write_note("DAT-02", "first"))
    assert document.publish() == named
    session.apply(edits.write_note("DAT-02", "second"))
    document.abandon()
    document = Document.open(named, home=tmp_path / "home")
    assert document.recovered is not None
    assert document.assessment.answer("DAT-02").note == "second"
    document.close()
    assert document.backups.listed()
    assert library.open_file(named)[1].answer("DAT-02").note == "second"


def test_home_tells_of_it_and_remembers_it(named: Path, tmp_path: Path) -> None:
    assert summary_of(named).problem == ""
    recent = RecentFiles(tmp_path / "recent.json")
    recent.add(named)
    assert recent.read() == [named]


def test_the_command_line_reads_and_writes_it(
    named: Path, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    out = tmp_path / os.fsdecode(b"out\xff.bearings")
    assert main(["score", str(named)]) == DONE
    assert main(["merge", str(named), str(named), "-o", str(out)]) == DONE
    assert main(["check", str(out)]) == DONE
    assert b"Traceback" not in capfdbinary.readouterr().err
