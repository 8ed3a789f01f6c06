"""`bearings ballot` and `bearings merge` as scripts meet them."""

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import load_workbook

from bearings.cli import DONE, INPUT_AT_FAULT, WRONG_USAGE, main
from bearings.domain import edits
from bearings.domain.assessment import Answer, Assessment
from bearings.domain.workshop.ballots import ANSWER_COLUMN, ID_COLUMN, NOTE_COLUMN, SHEET
from bearings.library import export_exchange, import_file, open_file
from bearings.resources import resource

BANK = resource("questionnaires", "samples", "quillmarsh-regional-bank.yaml")


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BEARINGS_HOME", str(tmp_path / "home"))


@pytest.fixture
def ballot(tmp_path: Path) -> Path:
    """The ballot of the data protection officer, as it came back."""
    path = tmp_path / "dpo.xlsx"
    assert main(["ballot", str(BANK), "--respondent", "dpo", "-o", str(path)]) == DONE
    return path


def fill(path: Path, answers: dict[str, str], notes: dict[str, str] | None = None) -> None:
    book = load_workbook(io.BytesIO(path.read_bytes()))
    sheet = book[SHEET]
    for row in range(1, sheet.max_row + 1):
        key = str(sheet.cell(row, ID_COLUMN).value)
        for column, given in ((ANSWER_COLUMN, answers), (NOTE_COLUMN, notes or {})):
            if key in given:
                sheet.cell(row, column).value = given[key]
    book.save(path)


def votes(path: Path, question: str) -> dict[str, object]:
    return dict(open_file(path)[1].answer(question).votes)


def test_a_ballot_goes_out_and_its_answers_come_in(
    ballot: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    fill(ballot, {"DAT-08": "D", "DAT-02": "C", "DAT-09": "Q"}, {"DAT-08": "Ask the archive."})
    out = tmp_path / "merged.bearings"
    assert main(["merge", str(BANK), str(ballot), "-o", str(out), "--notes"]) == DONE
    said = capsys.readouterr().out
    assert "1 vote is new; 1 is here already; 1 line cannot be taken." in said
    assert "DAT-09  cannot be taken: expected A to E or Don't know" in said
    assert votes(out, "DAT-08")["dpo"] == 4
    note = open_file(out)[1].answer("DAT-08").note
    assert note.endswith("\n\nData protection or legal counsel: Ask the archive.")
    assert "dpo" not in votes(BANK, "DAT-08")


def test_conflicts_are_listed_and_nothing_is_written_until_one_says_what_to_do(
    ballot: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    fill(ballot, {"DAT-02": "E", "DAT-08": "A"})
    out = tmp_path / "merged.yaml"
    assert main(["merge", str(BANK), str(ballot), "-o", str(out)]) == INPUT_AT_FAULT
    said = capsys.readouterr()
    assert "DAT-02  Data protection officer  differs: Level 3 here, Level 5 in the file" in said.out
    assert "--prefer ours" in said.err
    assert not out.exists()
    assert main(["merge", str(BANK), str(ballot), "-o", str(out), "--prefer", "ours"]) == DONE
    assert (votes(out, "DAT-02")["dpo"], votes(out, "DAT-08")["dpo"]) == (3, 1)
    theirs = tmp_path / "theirs.json"
    assert main(["merge", str(BANK), str(ballot), "-o", str(theirs), "--prefer", "theirs"]) == DONE
    assert votes(theirs, "DAT-02")["dpo"] == 5


def test_several_files_are_merged_one_after_the_other(
    ballot: Path, tmp_path: Path, sample: Callable[[str], Assessment], capsys: pytest.CaptureFixture[str]
) -> None:
    fill(ballot, {"DAT-08": "A"})
    other = edits.vote("DAT-09", 5, voter="fin").apply(sample("quillmarsh-regional-bank"))
    strange = other.with_answer("OLD-01", Answer(votes={"fin": 2}))
    path = tmp_path / "other.yaml"
    export_exchange(strange, path)
    out = tmp_path / "merged.yaml"
    assert main(["merge", str(BANK), str(ballot), str(path), "-o", str(out)]) == DONE
    said = capsys.readouterr().out
    assert 'OLD-01  Technology finance partner  cannot be taken: there is no question "OLD-01" here' in said
    assert "Not taken: " in said
    assert (votes(out, "DAT-08")["dpo"], votes(out, "DAT-09")["fin"]) == (1, 5)


def test_a_bearings_file_is_merged_too(tmp_path: Path, sample: Callable[[str], Assessment]) -> None:
    other = tmp_path / "other.yaml"
    export_exchange(edits.vote("DAT-09", 5, voter="fin").apply(sample("quillmarsh-regional-bank")), other)
    document = import_file(other, tmp_path)
    document.close()
    out = tmp_path / "merged.yaml"
    assert main(["merge", str(BANK), str(document.path), "-o", str(out)]) == DONE
    assert votes(out, "DAT-09")["fin"] == 5


def test_no_file_is_ever_written_over(ballot: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = BANK.read_bytes()
    assert main(["merge", str(BANK), str(ballot), "-o", str(BANK)]) == INPUT_AT_FAULT
    assert "is there already" in capsys.readouterr().err
    assert BANK.read_bytes() == before


def test_the_ballot_of_another_assessment_is_refused(
    ballot: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    drives = resource("questionnaires", "samples", "brackenforge-drives.yaml")
    assert main(["merge", str(drives), str(ballot), "-o", str(tmp_path / "x.yaml")]) == INPUT_AT_FAULT
    assert 'the assessment "quillmarsh-regional-bank"' in capsys.readouterr().err


def test_what_is_wrong_with_the_command_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    to = ["-o", str(tmp_path / "x.pdf")]
    assert main(["ballot", str(BANK), "--respondent", "nobody", *to]) == INPUT_AT_FAULT
    assert "The respondents: coo, dpo" in capsys.readouterr().err
    assert main(["ballot", str(BANK), "--respondent", "dpo", "-o", "x.docx"]) == WRONG_USAGE
    assert main(["merge", str(BANK), "-o", "x.yaml"]) == WRONG_USAGE
    assert main(["merge", str(BANK), "x.txt", "-o", "x.pdf"]) == WRONG_USAGE
    other = tmp_path / "notes.txt"
    other.write_text("hello")
    assert main(["merge", str(BANK), str(other), "-o", str(tmp_path / "y.yaml")]) == INPUT_AT_FAULT
    assert "takes no votes from" in capsys.readouterr().err
