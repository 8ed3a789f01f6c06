"""`bearings new` for scripts: an empty file, one with answers, one with a questionnaire of one's own."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from bearings.cli import DONE, INPUT_AT_FAULT, WRONG_USAGE, main
from bearings.library import read_file
from bearings.packs.loader import builtin_pack
from bearings.resources import resource
from later_pack import later_pack

BANK = resource("questionnaires", "samples", "quillmarsh-regional-bank.yaml")


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BEARINGS_HOME", str(tmp_path / "home"))


def run(*arguments: object) -> int:
    return main(["new", *map(str, arguments)])


def test_an_empty_file_names_the_organisation(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "client.bearings"
    assert run("-o", out, "--name", " Northwind ", "--language", "de") == DONE
    assert f"Wrote {out}: Generative AI adoption readiness 1.0.0" in capsys.readouterr().out
    questionnaire, assessment = read_file(out)
    assert questionnaire == builtin_pack()
    assert (assessment.organisation.name, assessment.language, assessment.answers) == ("Northwind", "de", {})
    assert main(["score", str(out)]) == DONE


def test_answers_that_are_written_down_go_in(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "bank.bearings"
    assert run(BANK, "-o", out) == DONE
    assert "50 answers" in capsys.readouterr().out
    assert read_file(out)[1].answers == read_file(BANK)[1].answers


def test_a_questionnaire_of_ones_own_goes_into_the_file(tmp_path: Path) -> None:
    folder, out = later_pack(tmp_path / "pack"), tmp_path / "own.bearings"
    head = folder / "pack.yaml"
    head.write_text(head.read_text("utf-8").replace("id: genai-readiness", "id: house-style"), "utf-8")
    assert run("-o", out, "--questionnaire", folder) == DONE
    shutil.rmtree(folder)
    questionnaire, assessment = read_file(out)
    assert (questionnaire.id, questionnaire.version) == ("house-style", "1.1.0")
    assert (assessment.questionnaire, assessment.questionnaire_version) == ("house-style", "1.1.0")


def test_answers_must_fit_the_questionnaire_that_is_chosen(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    answers, out = tmp_path / "answers.yaml", tmp_path / "own.bearings"
    answers.write_text("id: case\nanswers:\n  DAT-99: {votes: {group: 3}}\n", "utf-8")
    assert run(answers, "-o", out) == INPUT_AT_FAULT
    assert "DAT-99" in capsys.readouterr().err
    assert not out.exists()


def test_nothing_that_is_there_is_replaced(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "client.bearings"
    out.write_bytes(b"precious")
    assert run("-o", out) == INPUT_AT_FAULT
    assert "is there already" in capsys.readouterr().err
    assert out.read_bytes() == b"precious"


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["-o", "x.yaml"], WRONG_USAGE, "must end in .bearings"),
        (["x.bearings", "-o", "y.bearings"], WRONG_USAGE, "must end in one of .yaml, .yml, .json"),
        ([BANK, "-o", "y.bearings", "--name", "Other"], WRONG_USAGE, "name the organisation"),
        (["-o", "y.bearings", "--language", "fr"], INPUT_AT_FAULT, "It speaks en, de."),
        (["-o", "y.bearings", "--questionnaire", "nowhere"], INPUT_AT_FAULT, "nowhere"),
        (["nowhere.yaml", "-o", "y.bearings"], INPUT_AT_FAULT, "nowhere.yaml is not there"),
        (["-o", "no/such/folder/y.bearings"], INPUT_AT_FAULT, "is not there"),
    ],
)
def test_what_cannot_be_made_is_said_and_leaves_nothing(
    arguments: list[str],
    code: int,
    said: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(*arguments) == code
    assert said in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir() if path.name != "home"] == []
