"""Answers to an earlier version of the questionnaire, as scripts meet them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bearings import library
from bearings.cli import DONE, INPUT_AT_FAULT, main
from bearings.domain.assessment import Answer, Assessment, Respondent
from bearings.domain.upgrade.plan import plan_upgrade
from bearings.domain.workshop.ballots import make_ballot
from bearings.library import open_file
from bearings.report.ballot_sheet import ballot_workbook
from bearings.store.document import Document
from bearings.store.exchange import write_exchange
from domain.upgrade_cases import DAY, OLD, later
from test_cli_people import fill

NEW = later(
    ids={"DAT-02": "DAT-22", "DAT-04": "DAT-44"},
    renamed={"DAT-02": "DAT-22"},
    removed={"DAT-04": "No longer asked."},
)
GIVEN = Assessment(
    id="case",
    respondents=(Respondent(id="ann"), Respondent(id="bob")),
    answers={
        "DAT-02": Answer(votes={"ann": 4}),
        "DAT-04": Answer(votes={"ann": 2}),
        "DAT-05": Answer(agreed=3),
    },
)
LEFT = "  DAT-04 (1 vote): No longer asked."
REMARK = "The answers were given to version 1.0.0 of the questionnaire; they are scored with 1.1.0."


@pytest.fixture(autouse=True)
def shipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """This Bearings brings the later version along."""
    monkeypatch.setenv("BEARINGS_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(library, "builtin_pack", lambda: NEW)


@pytest.fixture
def answers(tmp_path: Path) -> Path:
    write_exchange(GIVEN, tmp_path / "answers.yaml")
    return tmp_path / "answers.yaml"


def test_every_command_says_what_is_left_out_apart_from_what_it_prints(
    answers: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    commands = (
        ["score", str(answers), "--format", "json"],
        ["export", str(answers), "-o", str(tmp_path / "out.yaml")],
        ["compare", str(answers), str(answers), "--format", "json"],
        ["ballot", str(answers), "--respondent", "ann", "-o", str(tmp_path / "out.xlsx")],
    )
    for command in commands:
        assert main(command) == DONE, command
        said = capsys.readouterr()
        assert said.err.splitlines() == [
            f"bearings: {REMARK}",
            "Without a place in it, and left out:",
            LEFT,
        ]
        if "json" in command:
            json.loads(said.out)
    assert open_file(tmp_path / "out.yaml")[1].answers == {
        "DAT-22": GIVEN.answers["DAT-02"],
        "DAT-05": GIVEN.answers["DAT-05"],
    }


def test_checking_lists_it_as_well(answers: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(answers)]) == DONE
    assert LEFT in capsys.readouterr().out


def test_a_ballot_of_then_and_answers_of_then_are_merged_and_nothing_is_lost(
    answers: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = GIVEN.model_copy(update={"answers": {}})
    ballot = tmp_path / "bob.xlsx"
    ballot.write_bytes(ballot_workbook(make_ballot(OLD, before, GIVEN.respondents[1])))
    fill(ballot, {"DAT-02": "C", "DAT-04": "E"})
    after = plan_upgrade(OLD, NEW, before, day=DAY).after
    mine, out = tmp_path / "mine.bearings", tmp_path / "out.bearings"
    Document.create(mine, NEW, after).close()
    assert main(["merge", str(mine), str(ballot), str(answers), "-o", str(out)]) == DONE
    said = capsys.readouterr().out
    assert "bob.xlsx: 1 vote is new; 1 is kept aside." in said
    assert "  kept aside: Level 5: No longer asked." in said
    assert "  kept aside: Level 2: No longer asked." in said
    merged = open_file(out)[1]
    assert merged.answer("DAT-22").votes == {"bob": 3, "ann": 4}
    assert merged.former[0].answers["DAT-04"].votes == {"bob": 5, "ann": 2}


def test_answers_of_a_later_version_are_not_merged(
    answers: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_exchange(GIVEN.model_copy(update={"questionnaire_version": "2.0"}), tmp_path / "later.json")
    out = tmp_path / "out.yaml"
    assert main(["merge", str(answers), str(tmp_path / "later.json"), "-o", str(out)]) == INPUT_AT_FAULT
    assert "answers version 2.0 of the questionnaire, which is later than 1.1.0" in capsys.readouterr().err
    assert not out.exists()
