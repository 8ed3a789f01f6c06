"""`bearings compare` as scripts meet it: two files, or milestones in them."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from bearings.cli import DONE, INPUT_AT_FAULT, WRONG_USAGE, main
from bearings.domain import edits
from bearings.domain.assessment import Assessment
from bearings.domain.changes.whatif import scratch
from bearings.domain.roadmap.edits_plan import keep_milestone, mark_done
from bearings.library import export_exchange, import_file
from bearings.resources import resource

BANK = resource("questionnaires", "samples", "quillmarsh-regional-bank.yaml")
DRIVES = resource("questionnaires", "samples", "brackenforge-drives.yaml")


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BEARINGS_HOME", str(tmp_path / "home"))


@pytest.fixture
def kept(tmp_path: Path, sample: Callable[[str], Assessment]) -> Path:
    """A file with two milestones, the first of them before DAT-02 fell and DAT-03 rose."""
    assessment = keep_milestone("Spring review", "2026-04-01").apply(sample("quillmarsh-regional-bank"))
    assessment = scratch(assessment, {"DAT-02": 1, "DAT-03": "yes"})
    assessment = mark_done("A-D01", True).apply(edits.clear_answer("DAT-05").apply(assessment))
    assessment = keep_milestone("Sprint #2", "2026-07-01").apply(assessment)
    path = tmp_path / "bank.yaml"
    export_exchange(assessment, path)
    return path


def printed(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(["compare", *arguments]) == DONE
    return capsys.readouterr().out


def test_a_milestone_and_its_file_are_compared_in_words(
    kept: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = printed(capsys, f"{kept}#M-1", str(kept))
    for words in (
        "Before  Spring review, 2026-04-01, Quillmarsh Regional Bank",
        "Since Spring review the index",
        "One answer of Spring review is missing in Today: DAT-05.",
        "Provider terms have open points (R-D05)",
        "Rights and lawful use",
        "DAT-02   Level 3 -> Level 1",
        "DAT-05   Level 3 -> Not answered",
        "Done since: Decide in writing",
    ):
        assert words in text
    assert text.index("Resolved") < text.index("R-D05") < text.index("Got worse") < text.index("R-D06")
    assert max(map(len, text.splitlines())) <= 96


def test_json_holds_both_states_scores_answers_and_findings(
    kept: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = json.loads(printed(capsys, f"{kept}#spring review", f"{kept}#M-2", "--format", "json"))
    assert set(data) == {"before", "after", "changed", "scores", "answers", "findings", "strengths", "notes"}
    assert (data["before"]["label"], data["before"]["date"]) == ("Spring review", "2026-04-01")
    assert (data["after"]["label"], data["after"]["verdict"]) == ("Sprint #2", "pilot_ready")
    assert [finding["id"] for finding in data["findings"]["regressed"]] == ["R-D06"]
    assert "R-D05" in [finding["id"] for finding in data["findings"]["resolved"]]
    changed = {answer["question"]: answer for answer in data["answers"]}
    assert changed["DAT-02"]["direction"] == "worse"
    assert changed["DAT-05"]["after"] == {"state": "unanswered", "value": None, "score": None}
    overall = data["scores"][0]
    assert (overall["kind"], overall["id"]) == ("overall", "overall")
    assert overall["delta"] == pytest.approx(overall["after"] - overall["before"], abs=0.0002)


def test_a_file_of_bearings_and_its_exchange_file_are_the_same(
    kept: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document = import_file(kept, tmp_path / "clients")
    document.close()
    text = printed(capsys, f"{document.path}#Sprint #2", str(kept))
    assert "From Sprint #2 in Quillmarsh Regional Bank.bearings to bank.yaml nothing changed." in text
    assert "18 capabilities have the same score" in text


def test_two_organisations_are_compared_with_a_warning(capsys: pytest.CaptureFixture[str]) -> None:
    text = printed(capsys, str(BANK), str(DRIVES))
    assert "not made to rank organisations" in " ".join(text.split())
    data = json.loads(printed(capsys, str(BANK), str(DRIVES), "--format", "json"))
    assert data["before"]["organisation"] != data["after"]["organisation"]
    assert len(data["notes"]) >= 2


def test_a_file_and_itself_are_said_to_be_the_same(capsys: pytest.CaptureFixture[str]) -> None:
    text = printed(capsys, str(BANK), str(BANK))
    assert "Both sides are the same answers, so there is nothing to compare." in text


def test_a_name_with_a_hash_is_a_file_if_there_is_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "client #7.yaml"
    path.write_bytes(BANK.read_bytes())
    assert "Both sides are the same" in printed(capsys, str(path), str(path))


@pytest.mark.parametrize(
    ("reference", "words"),
    [
        ("{kept}#M-9", ['no milestone "M-9"', "M-1 (Spring review), M-2 (Sprint #2)"]),
        ("{kept}#", ['no milestone ""']),
        ("{bank}#M-1", ["It has none yet."]),
        ("{kept}.gone#M-1", ["bank.yaml.gone is not there"]),
    ],
)
def test_a_milestone_or_file_that_is_not_there_is_said(
    kept: Path, reference: str, words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["compare", reference.format(kept=kept, bank=BANK), str(BANK)]) == INPUT_AT_FAULT
    error = capsys.readouterr().err
    for phrase in words:
        assert phrase in error


def test_two_milestones_of_one_name_must_be_told_apart_by_id(
    tmp_path: Path, sample: Callable[[str], Assessment], capsys: pytest.CaptureFixture[str]
) -> None:
    assessment = sample("quillmarsh-regional-bank")
    for day in ("2026-04-01", "2026-05-01"):
        assessment = keep_milestone("Review", day).apply(assessment)
    path = tmp_path / "twice.json"
    export_exchange(assessment, path)
    assert main(["compare", f"{path}#Review", str(path)]) == INPUT_AT_FAULT
    assert 'more than one milestone "Review"' in capsys.readouterr().err
    assert "2026-05-01" in printed(capsys, f"{path}#M-2", str(path))


def test_compare_takes_two(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", str(BANK)]) == WRONG_USAGE
    assert main(["compare", "--help"]) == DONE
    assert "FILE#M-1" in capsys.readouterr().out
