"""`bearings export`: the ending decides the form, and a wrong one is told before anything is read."""

import json
from pathlib import Path

import openpyxl
import pytest

from bearings.cli import DONE, INPUT_AT_FAULT, WRONG_USAGE, main
from bearings.resources import resource

SAMPLE = str(resource("questionnaires", "samples", "quillmarsh-regional-bank.yaml"))


def test_the_ending_decides_the_form(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    beginnings = {
        "a.xlsx": b"PK",
        "a.docx": b"PK",
        "a.csv": b"\xef\xbb\xbf",
        "a.md": b"# ",
        "a.yaml": b"# Answers",
        "a.json": b"{",
    }
    for name, beginning in beginnings.items():
        assert main(["export", SAMPLE, "-o", str(tmp_path / name)]) == DONE
        assert f"Wrote {tmp_path / name}" in capsys.readouterr().out
        assert (tmp_path / name).read_bytes().startswith(beginning)
    assert openpyxl.load_workbook(tmp_path / "a.xlsx")["Scores"].max_row > 20
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(beginnings)


def test_json_is_the_answers_and_results_json_the_results(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    answers, named, asked = (tmp_path / name for name in ("a.json", "a.results.json", "b.json"))
    assert main(["export", SAMPLE, "-o", str(answers)]) == DONE
    assert main(["export", SAMPLE, "-o", str(named)]) == DONE
    assert main(["export", SAMPLE, "--results", "-o", str(asked)]) == DONE
    assert "answers" in json.loads(answers.read_text("utf-8"))
    assert named.read_bytes() == asked.read_bytes()
    capsys.readouterr()
    assert main(["score", SAMPLE, "--format", "json"]) == DONE
    printed = json.loads(capsys.readouterr().out)
    written = json.loads(named.read_text("utf-8"))
    printed["cost"].pop("stale")  # judged by the day it is printed on
    written["cost"].pop("stale")
    assert written == printed


@pytest.mark.parametrize("name", ["a.txt", "a.odt", "a", "a.results"])
def test_another_ending_is_refused_with_the_endings_there_are(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", str(tmp_path / "not there.yaml"), "-o", str(tmp_path / name)]) == WRONG_USAGE
    said = " ".join(capsys.readouterr().err.split())
    for ending in (".yaml", ".json", ".xlsx", ".docx", ".pptx", ".csv", ".md", ".results.json"):
        assert ending in said
    assert not (tmp_path / name).exists()


def test_results_go_with_json_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", SAMPLE, "--results", "-o", str(tmp_path / "a.xlsx")]) == WRONG_USAGE
    assert "--results" in capsys.readouterr().err


def test_a_failed_export_leaves_the_old_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old = tmp_path / "a.xlsx"
    old.write_bytes(b"old")
    broken = tmp_path / "broken.yaml"
    broken.write_text("answers: [")
    assert main(["export", str(broken), "-o", str(old)]) == INPUT_AT_FAULT
    assert old.read_bytes() == b"old"
    assert main(["export", SAMPLE, "-o", str(tmp_path / "no folder" / "a.xlsx")]) == INPUT_AT_FAULT
    assert "no folder" in capsys.readouterr().err
