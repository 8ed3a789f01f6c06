"""The command line as scripts meet it: exit codes, messages, files whole or not at all."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pypdf
import pytest
import yaml

from bearings.cli import COMMANDS, DONE, INPUT_AT_FAULT, OUR_BUG, WRONG_USAGE, _commands, main
from bearings.resources import resource

VECTORS = yaml.safe_load((Path(__file__).parent / "vectors.yaml").read_text("utf-8"))
SAMPLE = resource("questionnaires", "samples", "quillmarsh-regional-bank.yaml")


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BEARINGS_HOME", str(tmp_path / "home"))


def same(found: Any, expected: Any) -> bool:
    if isinstance(expected, dict):
        return isinstance(found, dict) and all(same(found.get(key), value) for key, value in expected.items())
    if isinstance(expected, list):
        return len(found) == len(expected) and all(map(same, found, expected))
    if isinstance(expected, float) and isinstance(found, int | float):
        return abs(found - expected) <= (0.01 if abs(expected) > 1000 else VECTORS["tolerance"])
    return bool(found == expected)


@pytest.mark.parametrize("case", VECTORS["samples"], ids=lambda case: str(case["id"]))
def test_score_prints_exactly_what_was_published(
    case: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    path = resource("questionnaires", case["file"])
    assert main(["score", str(path), "--format", "json"]) == DONE
    printed = json.loads(capsys.readouterr().out)
    assert set(printed) == {*case["expect"], "findings", "actions", "cost"}
    for key, expected in case["expect"].items():
        assert same(printed[key], expected), key


@pytest.mark.parametrize("case", VECTORS["assessments"], ids=lambda case: str(case["id"]))
def test_score_reads_a_file_with_profile_and_answers_alone(
    case: dict[str, Any], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "case.json"
    path.write_text(json.dumps({"profile": case["profile"], "answers": case["answers"]}))
    assert main(["score", str(path), "--format", "json"]) == DONE
    printed = json.loads(capsys.readouterr().out)
    for key, expected in case["expect"].items():
        assert same(printed[key], expected), key


def test_score_judges_how_old_the_prices_are(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["score", str(SAMPLE), "--format", "json"]) == DONE
    stale = json.loads(capsys.readouterr().out)["cost"]["stale"]
    assert stale["pack"] in (True, False)
    assert stale["replaced"] == []


def test_score_in_words_names_verdict_scores_and_limits(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["score", str(SAMPLE)]) == DONE
    text = capsys.readouterr().out
    for words in ("Ready for controlled pilots", "44 of 100", "Confidence", "49 of 50", "R-D05", "Data"):
        assert words in text


def test_score_in_words_ends_with_costs_roadmap_and_trajectory(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["score", str(SAMPLE)]) == DONE
    lines = capsys.readouterr().out.splitlines()
    route = next(line for line in lines if line.startswith("  Managed model interface with retrieval"))
    assert route.split("  ")[-2:] == [" USD 140,000", "(USD 50,000 to 360,000), recommended"]
    assert "  Start now, day 0 to 30: 18 of 45 person-days" in lines
    assert "    A-D03       6 days  Review and complete provider terms (Procurement lead)" in lines
    assert " ".join(lines[-5].split()) == "Day 0 44 of 100 Ready for controlled pilots"
    assert " ".join(lines[-1].split()) == "Day 365 59 of 100 Ready for first production use"
    assert max(map(len, lines)) <= 110


def test_score_in_words_shows_what_a_terminal_would_carry_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "case.json"
    name = "North\u001b]0;owned\u0007wind\b\u202e"
    path.write_text(json.dumps({"organisation": {"name": name}, "answers": {"DAT-02": {"note": "\u001b"}}}))
    assert main(["score", str(path)]) == DONE
    assert capsys.readouterr().out.startswith("North\u25a1]0;owned\u25a1wind\u25a1\u25a1\n")
    assert main(["score", str(tmp_path / "not\u001bhere.yaml")]) == INPUT_AT_FAULT
    assert "not\u25a1here.yaml is not there" in capsys.readouterr().err


def test_score_in_words_names_the_condition_of_the_route(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    case = next(case for case in VECTORS["assessments"] if case["id"] == "FIX-UNK")
    path = tmp_path / "case.json"
    path.write_text(json.dumps({"profile": case["profile"], "answers": case["answers"]}))
    assert main(["score", str(path)]) == DONE
    text = capsys.readouterr().out
    assert "Verdict     Prepare" in text
    assert "- on condition: sandbox, public or synthetic data only" in text


def test_generated_findings_come_in_the_order_of_the_question_bank(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    unknown = {"votes": {"group": "unknown"}}
    path = tmp_path / "case.json"
    path.write_text(json.dumps({"answers": {key: unknown for key in ("DAT-14", "DAT-12", "INT-01")}}))
    assert main(["score", str(path), "--format", "json"]) == DONE
    generated = json.loads(capsys.readouterr().out)["generated"]
    assert generated[:3] == ["GEN-UNK:DAT-12", "GEN-UNK:DAT-14", "GEN-UNK:INT-01"]


def test_score_in_words_says_what_does_not_fit(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    case = next(case for case in VECTORS["assessments"] if case["id"] == "FIX-ROAD")
    path = tmp_path / "case.json"
    path.write_text(json.dumps({"profile": case["profile"], "answers": case["answers"]}))
    assert main(["score", str(path)]) == DONE
    text = capsys.readouterr().out
    assert "  Backlog: 223 person-days; 19 more a month would clear it within a year" in text
    assert "A-D09      45 days  Offer the key sources as supported interfaces" in text


def test_score_in_words_of_an_empty_file_rates_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "empty.json"
    path.write_text("{}")
    assert main(["score", str(path)]) == DONE
    assert capsys.readouterr().out.count("not rated   Prepare") == 5


def test_export_and_score_again_give_the_same_numbers(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["score", str(SAMPLE), "--format", "json"])
    first = capsys.readouterr().out
    for name in ("out.yaml", "out.json"):
        assert main(["export", str(SAMPLE), "-o", str(tmp_path / name)]) == DONE
        capsys.readouterr()
        assert main(["score", str(tmp_path / name), "--format", "json"]) == DONE
        assert capsys.readouterr().out == first


def test_check_passes_the_pack_the_samples_and_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(resource("questionnaires", "genai-readiness"))]) == DONE
    first, *languages = capsys.readouterr().out.splitlines()
    assert first.endswith("genai-readiness: 56 questions, 70 rules; no problems found")
    assert languages == ["  en: the pack's own language", "  de: 1643 of 1643 texts translated, 0 missing"]
    assert main(["check", str(SAMPLE)]) == DONE
    assert capsys.readouterr().out.endswith("50 answers; no problems found\n")


def test_check_counts_what_a_translation_lacks_and_lists_it_when_asked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pack = tmp_path / "pack"
    shutil.copytree(resource("questionnaires", "genai-readiness"), pack)
    (pack / "horizons.txt").write_text("not a part, and no business of ours", "utf-8")
    (pack / "routes.de.yaml").unlink()
    assert main(["check", str(pack)]) == DONE
    lines = capsys.readouterr().out.splitlines()
    assert lines[2] == "  de: 1626 of 1643 texts translated, 17 missing"
    assert lines[3:] == [
        "    routes/status_texts/recommended",
        "    routes/status_texts/eligible",
        "    routes/status_texts/not_yet",
        "    routes/status_texts/excluded",
        "    routes/status_texts/not_considered",
        "    and 12 more; --missing de lists them all",
    ]
    assert main(["check", str(pack), "--missing", "de"]) == DONE
    assert len(capsys.readouterr().out.splitlines()) == 3 + 17
    assert main(["check", str(pack), "--missing", "fr"]) == INPUT_AT_FAULT
    assert 'no translation into "fr"' in capsys.readouterr().err


def test_what_is_printed_of_a_file_is_in_its_language(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = SAMPLE.read_text("utf-8") + "\nlanguage: de\n"
    german = tmp_path / "german.yaml"
    german.write_text(text, "utf-8")
    assert main(["score", str(german)]) == DONE
    said = capsys.readouterr().out
    assert "Bereitschaft für generative KI" in said
    assert main(["score", str(german), "--format", "json"]) == DONE
    told = json.loads(capsys.readouterr().out)
    assert main(["score", str(SAMPLE), "--format", "json"]) == DONE
    plain = json.loads(capsys.readouterr().out)
    assert told["overall"] == plain["overall"]
    assert told["roadmap"]["horizons"] == plain["roadmap"]["horizons"]
    assert main(["compare", str(SAMPLE), str(german)]) == DONE
    assert "Data " not in capsys.readouterr().out  # both sides in the language of the second
    german.write_text(text.replace("language: de", "language: Deutsch"), "utf-8")
    assert main(["score", str(german)]) == INPUT_AT_FAULT
    assert "language" in capsys.readouterr().err


def test_check_names_every_problem_with_its_place(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pack = tmp_path / "pack"
    shutil.copytree(resource("questionnaires", "genai-readiness"), pack)
    text = (pack / "data.yaml").read_text("utf-8")
    text = text.replace("weight: 0.25", "wieght: 0.25", 1).replace("type: gate", "type: gates", 1)
    (pack / "data.yaml").write_text(text, "utf-8")
    assert main(["check", str(pack)]) == INPUT_AT_FAULT
    printed = capsys.readouterr()
    lines = printed.out.splitlines()
    assert any(line.startswith("data.yaml:") and 'unknown key "wieght"' in line for line in lines)
    assert any("did you mean" in line for line in lines)
    assert any("gates" not in line and ".type  expected one of" in line for line in lines)
    assert all(int(part) > 0 for line in lines for part in line.split("  ")[0].split(":")[1:])
    assert "problems" in printed.err


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("gone.yaml", None, "is not there"),
        ("empty.yaml", "", "is empty"),
        ("empty.json", "", "is empty"),
        ("broken.json", '{"answers": ', "a value is missing here"),
        ("broken.yaml", "answers: [1, 2", "not valid YAML"),
        ("twice.yaml", "profile: {}\nprofile: {}\n", "twice"),
        ("ids.yaml", "answers: {DAT-99: {votes: {a: 3}}}", 'no question "DAT-99"'),
        ("small.yaml", "answers: {dat-02: {votes: {a: 3}}}", 'did you mean "DAT-02"?'),
        ("level.yaml", "answers: {DAT-02: {votes: {a: 6}}}", "level from 1 to 5"),
        ("agreed.yaml", "answers: {DAT-02: {agreed: 9}}", "expected a level from 1 to 5, not 9"),
        ("list.yaml", "answers: {DAT-02: {votes: {a: [3]}}}", "level from 1 to 5 or unknown, not a list"),
        ("nan.yaml", "answers: {TAL-13: {votes: {a: .nan}}}", 'expected a number or unknown, not ".nan"'),
        ("inf.yaml", "targets: {data.rights: .inf}", ".inf is not a usable number; write a figure"),
        ("type.yaml", "answers: {DAT-02: {votes: {a: true}}}", "level from 1 to 5 or unknown, not true"),
        ("option.yaml", "answers: {DAT-01: {votes: {a: maybe}}}", 'no option "maybe"'),
        ("na.yaml", "answers: {DAT-01: {state: na, reason: x}}", "cannot be marked as not applicable"),
        ("reason.yaml", "answers: {CST-03: {state: na}}", "needs a reason"),
        ("profile.yaml", "profile: {PRF-08: many}", "expected a number"),
        ("voter.yaml", "respondents: [{id: a}]\nanswers: {DAT-02: {votes: {b: 3}}}", 'no respondent "b"'),
        ("text.bearings", "only text", "not a Bearings file"),
    ],
)
def test_input_at_fault_is_said_with_place_and_remedy(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, content: str | None, says: str
) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_text(content, "utf-8")
    assert main(["score", str(path)]) == INPUT_AT_FAULT
    printed = capsys.readouterr()
    assert printed.out == ""
    assert says in printed.err
    assert name in printed.err
    assert len(printed.err.strip().splitlines()) >= 2


@pytest.mark.parametrize(
    "given",
    [
        ["score", ""],
        ["score", " "],
        ["report", str(SAMPLE), "-o", ""],
        ["export", str(SAMPLE), "--output", ""],
        ["compare", str(SAMPLE), ""],
        [""],
    ],
)
def test_an_empty_name_is_no_file(given: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(given) == INPUT_AT_FAULT
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err == (
        "bearings: The name of a file is empty.\nName a file, such as client.bearings or answers.yaml.\n"
    )


def test_answers_to_another_version_are_scored_with_a_remark(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    remark = "The answers were given to version 9.9.9 of the questionnaire; they are scored with 1.0.0."
    answers = "answers: {DAT-02: {agreed: 3}}\n"
    ours, other = tmp_path / "ours.yaml", tmp_path / "other.yaml"
    ours.write_text(answers, "utf-8")
    other.write_text(f'questionnaire_version: "9.9.9"\n{answers}', "utf-8")
    printed = {}
    for file in (ours, other):
        assert main(["score", str(file), "--format", "json"]) == DONE
        printed[file] = capsys.readouterr()
    assert printed[ours].err == ""
    assert printed[other].err == f"bearings: {remark}\n"
    assert set(json.loads(printed[other].out)) == set(json.loads(printed[ours].out))
    assert main(["export", str(other), "-o", str(tmp_path / "out.csv")]) == DONE
    assert remark in capsys.readouterr().err
    assert main(["compare", str(ours), str(other)]) == DONE
    assert capsys.readouterr().err == f"bearings: {remark}\n"
    assert main(["check", str(other)]) == DONE
    assert remark in capsys.readouterr().out


def test_wrong_usage_is_told_apart(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["score"]) == WRONG_USAGE
    assert main(["scroe", "x"]) == WRONG_USAGE
    assert main(["score", "x.yaml", "--format", "xml"]) == WRONG_USAGE
    assert main(["report", str(SAMPLE)]) == WRONG_USAGE
    assert main(["export", str(SAMPLE), "-o", "out.txt"]) == WRONG_USAGE
    assert "Usage" in capsys.readouterr().err


def test_a_fault_of_ours_is_told_apart(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    import bearings.library

    def fault(path: Path) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(bearings.library, "open_file", fault)
    assert main(["score", str(SAMPLE)]) == OUR_BUG
    assert "fault of Bearings" in capsys.readouterr().err


def test_the_report_is_written_whole_and_an_old_one_stays_on_failure(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.pdf"
    assert main(["report", str(SAMPLE), "-o", str(out)]) == DONE
    data = out.read_bytes()
    assert data.startswith(b"%PDF-")
    assert main(["report", str(SAMPLE), "-o", str(out), "--template", "nothing"]) == INPUT_AT_FAULT
    assert "no report template" in capsys.readouterr().err
    assert out.read_bytes() == data
    assert main(["report", str(SAMPLE), "-o", str(tmp_path / "no" / "out.pdf")]) == INPUT_AT_FAULT
    assert "folder" in capsys.readouterr().err


def test_a_report_comes_on_other_paper_and_without_a_section(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.pdf"
    wanted = ["report", str(SAMPLE), "-o", str(out), "--template", "brief", "--paper", "Letter"]
    assert main([*wanted, "--without", "brief_steps"]) == DONE
    reader = pypdf.PdfReader(out)
    assert [round(float(side)) for side in reader.pages[0].mediabox[2:]] == [612, 792]
    assert len(reader.pages) == 1
    assert main([*wanted, "--without", "steps"]) == INPUT_AT_FAULT
    assert "brief_steps" in capsys.readouterr().err  # its sections are named


def test_the_demo_fills_its_folder_and_ends_well_without_a_screen(tmp_path: Path) -> None:
    environment = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")}
    done = subprocess.run(
        [sys.executable, "-m", "bearings", "demo", "-o", str(tmp_path / "demo")],
        capture_output=True,
        text=True,
        env={**environment, "BEARINGS_HOME": str(tmp_path / "home")},
        check=False,
    )
    assert done.returncode == DONE, done.stderr
    names = sorted(path.name for path in (tmp_path / "demo").iterdir())
    assert [name for name in names if name.endswith(".bearings")] == [
        "Brackenforge Drives.bearings",
        "Eldermoor Public Health Agency.bearings",
        "Quillmarsh Regional Bank.bearings",
    ]
    assert "Quillmarsh Regional Bank.pdf" in names
    assert "no screen" in done.stdout


def test_the_doctor_finds_everything_here_in_a_process_of_its_own() -> None:
    """Here too much is imported already: what fails while it is imported would not be seen."""
    done = subprocess.run([sys.executable, "-m", "bearings", "doctor"], capture_output=True, text=True)
    assert "MISSING" not in done.stdout
    assert done.returncode == DONE, done.stderr


def test_every_command_is_known_as_one_rather_than_as_a_file_to_open() -> None:
    assert set(COMMANDS) == set(_commands().commands)
