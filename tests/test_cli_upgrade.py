"""`bearings upgrade` as scripts meet it: a dry run, another file, JSON, and what is refused."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from bearings.cli import DONE, INPUT_AT_FAULT, WRONG_USAGE, main
from bearings.domain.assessment import Assessment
from bearings.domain.edits_evidence import evidence_files
from bearings.library import import_file, open_document, read_file
from bearings.resources import resource
from bearings.store.keys import Keys
from bearings.store.reading import read_document
from bearings.store.sealed import is_sealed, new_seal
from later_pack import REWORDED, later_pack

BANK = resource("questionnaires", "samples", "quillmarsh-regional-bank.yaml")
GOLDEN = Path(__file__).parent / "store" / "golden" / "format-2.bearings.gz"


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BEARINGS_HOME", str(tmp_path / "home"))


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return later_pack(tmp_path / "pack")


@pytest.fixture
def golden(tmp_path: Path) -> Path:
    """A file made with the first version of the questionnaire, with evidence in it."""
    path = tmp_path / "golden.bearings"
    path.write_bytes(gzip.decompress(GOLDEN.read_bytes()))
    return path


def run(*arguments: object) -> int:
    return main(["upgrade", *map(str, arguments)])


def test_an_old_file_becomes_a_new_one_and_stays_as_it_is(golden: Path, pack: Path, tmp_path: Path) -> None:
    before, out = golden.read_bytes(), tmp_path / "new.bearings"
    _, was = read_file(golden)
    assert run(golden, "--questionnaire", pack, "-o", out) == DONE
    assert golden.read_bytes() == before
    questionnaire, now = read_file(out)
    assert (questionnaire.version, now.questionnaire_version) == ("1.1.0", "1.1.0")
    assert now.answers["DAT-33"] == was.answers["DAT-03"]
    assert now.former[0].answers.keys() == {"DAT-04", REWORDED, "CST-04"}, "its lowest level was reworded too"
    document = open_document(out)
    (item,) = document.assessment.answers["DAT-33"].evidence_items
    assert document.evidence_of(item) == b"Minutes of the workshop\n"
    assert evidence_files(document.assessment) == evidence_files(was)
    document.close()


def test_a_dry_run_tells_line_by_line_and_writes_nothing(
    pack: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = sorted(tmp_path.rglob("*.bearings"))
    assert run(BANK, "--questionnaire", pack, "--dry-run", "-o", tmp_path / "out.bearings") == DONE
    text = capsys.readouterr().out
    for words in (
        "version 1.0.0 to 1.1.0",
        "    1  To answer anew",
        "    1  Kept aside",
        "DAT-03 > DAT-33",
        "Asked twice; see DAT-33.",
        "It asks in other words now.",
        "Afterwards: Otherwise, a team wants",
        "Overall index",
        "49 of 50",
    ):
        assert words in text
    assert sorted(tmp_path.rglob("*.bearings")) == before


def test_other_content_under_the_same_number_is_told_as_that(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pack = later_pack(tmp_path / "same", version="1.0.0", migrations="")
    assert run(BANK, "--questionnaire", pack, "--dry-run") == DONE
    text = capsys.readouterr().out
    assert "The questionnaire in the file has the same number, 1.0.0, but other content: " in text
    assert "1.0.0 to 1.0.0" not in text


def test_every_answer_is_in_the_json(pack: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, assessment = read_file(BANK)
    assert run(BANK, "--questionnaire", pack, "--dry-run", "--format", "json") == DONE
    plain = json.loads(capsys.readouterr().out)
    assert (plain["from"], plain["to"], plain["declared"]) == ("1.0.0", "1.1.0", True)
    told = {line["id"] for line in plain["lines"] if line["kind"] == "question"}
    assert assessment.answers.keys() <= told
    assert sum(plain["counts"].values()) == len(plain["lines"])
    assert plain["scores"][0]["id"] == "overall"


def test_reworded_questions_keep_their_answers_if_asked(pack: Path, tmp_path: Path) -> None:
    out = tmp_path / "kept.bearings"
    assert run(BANK, "--questionnaire", pack, "--keep-reworded", "-o", out) == DONE
    answer = read_file(out)[1].answers[REWORDED]
    assert answer.votes == read_file(BANK)[1].answers[REWORDED].votes
    assert answer.review


def refusals(tmp_path: Path, pack: Path) -> dict[str, tuple[list[object], str]]:
    there = tmp_path / "there.bearings"
    there.write_bytes(b"")
    other = later_pack(tmp_path / "other", migrations="")
    head = other / "pack.yaml"
    head.write_text(head.read_text("utf-8").replace("id: genai-readiness", "id: another"), "utf-8")
    older = later_pack(tmp_path / "older", version="0.9.0", migrations="")
    out = tmp_path / "out.bearings"
    return {
        "the same version": ([BANK, "-o", out], "has version 1.0.0 of the questionnaire already"),
        "an older one": ([BANK, "--questionnaire", older, "-o", out], "0.9.0 is older than version 1.0.0"),
        "another questionnaire": ([BANK, "--questionnaire", other, "-o", out], "another questionnaire"),
        "no pack": ([BANK, "--questionnaire", tmp_path, "-o", out], "holds no pack.yaml"),
        "a file that is there": ([BANK, "--questionnaire", pack, "-o", there], "is there already"),
        "a file without room": ([BANK, "--questionnaire", pack, "-o", tmp_path / "a.yaml"], "cannot hold"),
        "no file": ([tmp_path / "none.bearings", "--questionnaire", pack, "-o", out], "is not there"),
    }


def test_what_cannot_be_done_is_refused_in_plain_words(
    pack: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, (arguments, said) in refusals(tmp_path, pack).items():
        assert run(*arguments) == INPUT_AT_FAULT, name
        assert said in capsys.readouterr().err, name
    assert not (tmp_path / "out.bearings").exists()
    assert run(BANK, "--questionnaire", pack) == WRONG_USAGE


def test_a_step_back_is_the_earlier_version_that_was_kept(golden: Path, pack: Path, tmp_path: Path) -> None:
    """What `bearings upgrade` writes can be undone as any file: the state before is among its versions."""
    out = tmp_path / "new.bearings"
    assert run(golden, "--questionnaire", pack, "-o", out) == DONE
    kept = open_document(out)
    versions = [version.reason for version in kept.backups.listed()]
    kept.close()
    assert "upgrade" in versions


def test_an_encrypted_file_stays_encrypted(
    golden: Path, pack: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BEARINGS_PASSPHRASE", "quiet lanterns over Brno")
    seal = new_seal("quiet lanterns over Brno")
    locked, out = tmp_path / "locked.bearings", tmp_path / "out.bearings"
    locked.write_bytes(seal.seal(golden.read_bytes()))
    assert run(locked, "--questionnaire", pack, "-o", out) == DONE
    assert is_sealed(out.read_bytes()[:100])
    keys = Keys()
    keys.add(seal)
    assert read_file(out, keys)[1].questionnaire_version == "1.1.0"


def test_the_journal_goes_along(tmp_path: Path, pack: Path) -> None:
    document = import_file(BANK, tmp_path)
    document.close()
    out = tmp_path / "new.bearings"
    assert run(document.path, "--questionnaire", pack, "-o", out) == DONE
    assert read_document(out).journal[-1][2] == "upgrade_questionnaire"
    assert isinstance(read_document(out).assessment, Assessment)
