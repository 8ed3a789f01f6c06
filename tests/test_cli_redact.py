"""`--redact`: what leaves the house with an export or a report, and what does not."""

import io
import json
import zipfile
from pathlib import Path

import pypdf
import pytest

from bearings.cli import DONE, WRONG_USAGE, main
from bearings.domain.assessment import Answer, Assessment, Respondent
from bearings.packs.loader import builtin_pack
from bearings.resources import resource
from bearings.store.exchange import read_exchange, write_exchange

SAMPLE = resource("questionnaires", "samples", "quillmarsh-regional-bank.yaml")
CANARY = "Zanzibar"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """The sample bank, with a name for everybody and a note at every question."""
    assessment = read_exchange(SAMPLE, builtin_pack())
    answers = {
        key: answer.model_copy(update={"note": f"{CANARY} told us"})
        for key, answer in assessment.answers.items()
    }
    people = tuple(
        Respondent(id=who.id, role=who.role, label=f"{CANARY} {n}")
        for n, who in enumerate(assessment.respondents)
    )
    path = tmp_path / "in.yaml"
    write_exchange(assessment.model_copy(update={"answers": answers, "respondents": people}), path)
    return path


def texts(path: Path) -> str:
    """All that can be read in a file, packed or not."""
    data = path.read_bytes()
    if data.startswith(b"%PDF"):
        return " ".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data)).pages)
    if data.startswith(b"PK"):
        with zipfile.ZipFile(path) as packed:
            return " ".join(packed.read(name).decode("utf-8", "replace") for name in packed.namelist())
    return data.decode("utf-8")


@pytest.mark.parametrize("name", ["a.yaml", "a.json", "a.xlsx", "a.docx", "a.csv", "a.md", "a.results.json"])
def test_no_name_and_no_note_leaves_in_any_form(file: Path, tmp_path: Path, name: str) -> None:
    assert main(["export", str(file), "-o", str(tmp_path / name), "--redact", "client-safe"]) == DONE
    assert CANARY not in texts(tmp_path / name)
    if name != "a.csv":  # actions alone
        assert "Quillmarsh" in texts(tmp_path / name) or name == "a.results.json"


@pytest.mark.parametrize("name", ["a.docx", "a.pptx", "a.xlsx", "a.md"])
def test_a_copy_in_another_form_says_that_it_is_one(file: Path, tmp_path: Path, name: str) -> None:
    said = "Copy without names, notes and evidence"
    assert main(["export", str(file), "-o", str(tmp_path / name), "--redact", "client-safe"]) == DONE
    assert said in texts(tmp_path / name)
    assert main(["export", str(file), "-o", str(tmp_path / f"full-{name}")]) == DONE
    assert said not in texts(tmp_path / f"full-{name}")


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", ("Copy without names, notes", "left out of this copy", "the reason is left out")),
        (
            "de",
            ("Kopie ohne Namen, Notizen und Nachweise", "in dieser Kopie weggelassen", "die Begründung ist"),
        ),
    ],
)
def test_a_copy_says_what_is_left_out_of_it(
    file: Path, tmp_path: Path, language: str, said: tuple[str, ...]
) -> None:
    assessment = read_exchange(file, builtin_pack())
    reason = Answer(state="na", reason=f"{CANARY} said so")
    told = {"answers": {**assessment.answers, "CST-03": reason}, "language": language}
    write_exchange(assessment.model_copy(update=told), file)
    for redact, there in (("client-safe", True), ("full", False)):
        out = tmp_path / f"{redact}.pdf"
        order = ["report", str(file), "-o", str(out), "--template", "annex", "--redact", redact]
        assert main(order) == DONE
        read = " ".join(texts(out).split())
        assert [part in read for part in said] == [there] * len(said)


def test_no_name_and_no_note_leaves_in_the_report(file: Path, tmp_path: Path) -> None:
    out = tmp_path / "a.pdf"
    assert main(["report", str(file), "-o", str(out), "--redact", "client-safe"]) == DONE
    assert CANARY not in texts(out)
    assert "Quillmarsh" in texts(out)


def test_a_copy_to_share_scores_the_same_and_opens_again(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy = tmp_path / "copy.yaml"
    assert main(["export", str(file), "-o", str(copy), "--redact", "client-safe"]) == DONE
    left: Assessment = read_exchange(copy, builtin_pack())
    assert {who.id for who in left.respondents} == {f"person-{n}" for n in range(1, 7)}
    said = []
    for path in (file, copy):
        capsys.readouterr()
        assert main(["score", str(path), "--format", "json"]) == DONE
        said.append(json.loads(capsys.readouterr().out))
    assert said[0] == said[1]


def test_for_a_benchmark_scores_leave_alone(file: Path, tmp_path: Path) -> None:
    out = tmp_path / "a.results.json"
    assert main(["export", str(file), "-o", str(out), "--redact", "benchmark"]) == DONE
    assert set(json.loads(out.read_text("utf-8"))) == {
        "capabilities",
        "dimensions",
        "overall",
        "overall_level",
        "confidence",
        "range",
        "verdict",
        "verdict_before_limits",
    }


@pytest.mark.parametrize("command", ["export", "report"])
def test_for_a_benchmark_other_forms_are_refused(
    command: str, file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / ("a.xlsx" if command == "export" else "a.pdf")
    assert main([command, str(file), "-o", str(out), "--redact", "benchmark"]) == WRONG_USAGE
    assert ".results.json" in capsys.readouterr().err
    assert not out.exists()


def test_a_name_that_still_stands_in_a_text_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "in.json"
    about = {"name": "Northwind", "summary": "Bank led by Anna Smith."}
    people = [{"id": "a", "label": "Anna Smith"}]
    path.write_text(json.dumps({"organisation": about, "respondents": people}))
    out = tmp_path / "out.yaml"
    assert main(["export", str(path), "-o", str(out), "--redact", "client-safe"]) == DONE
    assert 'Still names "Anna Smith": organisation.summary.' in capsys.readouterr().err
    assert main(["export", str(path), "-o", str(out)]) == DONE
    assert "Still names" not in capsys.readouterr().err
