"""`bearings import-lens` as scripts meet it: a pack to answer, what the prover found, what is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from bearings.cli import DONE, INPUT_AT_FAULT, WRONG_USAGE, main
from bearings.library import empty_assessment, study
from bearings.packs.loader import load_pack
from bearings.report.context import report_context
from bearings.report.html import make_html
from lens_file import ACCESS, SMALL, choice, lens, lens_file, question

ANSWERS = """\
schema: sample/1
id: one
questionnaire: a-lens
questionnaire_version: "1.0.0"
organisation: {name: "Tester"}
answers:
  backup: {votes: {group: [made]}, evidence: E2}
  access: {votes: {group: [none_of_these]}, evidence: E2}
"""


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BEARINGS_HOME", str(tmp_path_factory.mktemp("home")))


def test_a_lens_becomes_a_pack_that_is_answered_scored_and_reported(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pack, file, pdf = tmp_path / "pack", tmp_path / "one.bearings", tmp_path / "one.pdf"
    answers = tmp_path / "answers.yaml"
    answers.write_text(ANSWERS, "utf-8")
    assert main(["import-lens", str(lens_file(tmp_path)), "-o", str(pack)]) == DONE
    said = capsys.readouterr().out
    assert "Carried over: 2 pillars, 2 questions, 7 choices, 4 risk conditions, 5 actions, 4 links" in said
    assert "Every set of choices was tried: the rules are sound." in said
    assert main(["check", str(pack)]) == DONE
    assert main(["new", str(answers), "-o", str(file), "--questionnaire", str(pack)]) == DONE
    capsys.readouterr()
    assert main(["score", str(file)]) == DONE
    scored = capsys.readouterr().out
    assert "Overall     25 of 100" in scored
    assert "(backup.M)" in scored
    assert "(access.H)" in scored
    assert "A-backup.2" in scored
    assert "A-backup.1 " not in scored  # it is in place
    assert main(["report", str(file), "-o", str(pdf)]) == DONE
    assert pdf.read_bytes().startswith(b"%PDF")


def test_what_the_prover_finds_is_printed_with_its_place(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = lens(
        question("q", [choice("a"), choice("b")], ("a && !b", "NO_RISK"), ("c", "MEDIUM_RISK")),
        ACCESS,
        ready=True,
    )
    path = lens_file(tmp_path, data)
    assert main(["import-lens", str(path), "-o", str(tmp_path / "pack")]) == DONE
    lines = [line.strip() for line in capsys.readouterr().out.splitlines()]
    rule = path.read_text("utf-8").splitlines().index('              "condition": "c",') + 1
    place = f"small.json:{rule}:15  pillars.0.questions.0.riskRules.1.condition"
    assert f'{place}  there is no choice "c", so it is never ticked' in lines
    assert any(line.endswith('ready  the format has no key "ready"; left out') for line in lines)
    assert any("this rule can never apply" in line for line in lines)
    assert any("no rule holds with nothing ticked" in line for line in lines)


def test_a_broken_lens_names_all_its_faults_and_leaves_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = lens(question("q", [choice("a")], ("a &&", "NO_RISK"), ("(a", "HIGH_RISK"), ("default", "SOME")))
    assert (
        main(["import-lens", str(lens_file(tmp_path, data)), "-o", str(tmp_path / "pack")]) == INPUT_AT_FAULT
    )
    said = capsys.readouterr().err
    assert [line.split("  ")[1] for line in said.splitlines() if line.startswith("small.json:")] == [
        "pillars.0.questions.0.riskRules.0.condition",
        "pillars.0.questions.0.riskRules.1.condition",
        "pillars.0.questions.0.riskRules.2.risk",
    ]
    assert [each.name for each in tmp_path.iterdir()] == ["small.json"]


def test_a_folder_that_holds_something_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = str(lens_file(tmp_path))
    assert main(["import-lens", path, "-o", str(tmp_path)]) == INPUT_AT_FAULT
    assert "is not empty, so nothing was written" in capsys.readouterr().err
    assert main(["import-lens", path]) == WRONG_USAGE


def test_what_a_stranger_wrote_carries_nothing_out_to_the_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = {**SMALL, "name": "Red \x1b[31m", "\x1b]0;title\x07": 1}
    assert main(["import-lens", str(lens_file(tmp_path, data)), "-o", str(tmp_path / "pack")]) == DONE
    assert "\x1b" not in capsys.readouterr().out


def test_the_report_of_a_lens_leaves_out_what_it_does_not_have(tmp_path: Path) -> None:
    assert main(["import-lens", str(lens_file(tmp_path)), "-o", str(tmp_path / "pack")]) == DONE
    pack = load_pack(tmp_path / "pack")
    assessment = empty_assessment(pack, "Tester")
    for edition in ("board", "full"):
        page = make_html(edition, report_context(pack, assessment, *study(pack, assessment))).html
        assert "Dimensions" in page
        for absent in (
            "Four dimensions",
            "Economics",
            "Planning value",
            "Costs are a planning estimate",
        ):
            assert absent not in page, (edition, absent)
