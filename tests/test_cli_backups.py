"""`bearings backups` as a person meets it."""

from pathlib import Path

import pytest

from bearings.cli import DONE, INPUT_AT_FAULT, WRONG_USAGE, main
from bearings.domain import edits
from bearings.library import import_file
from bearings.resources import resource
from bearings.session import Session
from bearings.store.document import Document
from bearings.store.reading import read_document


@pytest.fixture
def edited(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A sample that was edited in two sessions."""
    monkeypatch.setenv("BEARINGS_HOME", str(tmp_path / "home"))
    sample = resource("questionnaires", "samples", "quillmarsh-regional-bank.yaml")
    document = import_file(sample, tmp_path)
    document.close()
    for note in ("first", "second"):
        document = Document.open(document.path)
        session = Session(document.questionnaire, document.assessment, save=document.save)
        session.apply(edits.write_note("DAT-02", note))
        document.close()
    return document.path


def test_versions_are_listed_and_one_is_written_to_a_new_file(
    edited: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before, out = edited.read_bytes(), tmp_path / "earlier.bearings"
    assert main(["backups", str(edited)]) == DONE
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == ["2", "1"]
    assert lines[0].endswith("as it was opened")
    assert main(["backups", str(edited), "--restore", "2", "-o", str(out)]) == DONE
    assert read_document(out).assessment.answer("DAT-02").note == "first"
    assert edited.read_bytes() == before


def test_what_cannot_be_restored_is_said(
    edited: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = str(tmp_path / "out.bearings")
    assert main(["backups", str(edited), "--restore", "9", "-o", out]) == INPUT_AT_FAULT
    assert "There is no version 9" in capsys.readouterr().err
    assert main(["backups", str(edited), "--restore", "1"]) == WRONG_USAGE
    assert main(["backups", str(edited), "--restore", "1", "-o", str(edited)]) == INPUT_AT_FAULT


def test_forgetting_leaves_none_and_the_file_as_it_is(
    edited: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = edited.read_bytes()
    assert main(["backups", str(edited), "--forget"]) == DONE
    assert "Removed 2 earlier versions" in capsys.readouterr().out
    assert main(["backups", str(edited)]) == DONE
    assert "no earlier versions" in capsys.readouterr().out
    assert edited.read_bytes() == before
