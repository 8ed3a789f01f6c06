"""The table of reliability holds what was run and nothing else."""

import random
import re
from pathlib import Path

import pytest

from soak.outcome import Outcome, Property, not_here
from soak.table import FILE, HEAD, RULE, write_table

BEHIND = "## Behind\n\n| Command | Does |\n|---|---|\n| `make` | it |\n\nwords\n"


def a_property(key: str) -> Property:
    def run(times: int, draw: random.Random, folder: Path) -> Outcome:
        raise AssertionError("the table runs nothing")

    return Property(key, f"All about {key}", "none lost", 100, 2, run)


@pytest.fixture
def table(tmp_path: Path) -> Path:
    file = tmp_path / "reliability.md"
    file.write_text(f"# Head\n\n{HEAD}\n{RULE}\n\n{BEHIND}", "utf-8")
    return file


def rows(table: Path) -> list[list[str]]:
    lines = [line for line in table.read_text("utf-8").splitlines() if line.startswith("| All about")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def test_a_run_gets_a_line_and_what_stands_around_stays(table: Path) -> None:
    write_table(a_property("kills"), Outcome("100 kills | 0 lost"), 100, table)
    write_table(a_property("fires"), Outcome("2 fires", ("one burnt",)), 2, table)
    first, second = rows(table)
    assert first[:4] == ["All about kills", "none lost", "100 kills / 0 lost", "yes"]
    assert re.match(r"\d{4}-\d\d-\d\d; Python", first[4])
    assert first[5] == "`make soak ONLY=kills`"
    assert second[3:4] + second[5:] == ["**no**", "`make soak ONLY=fires SHARE=0.02`"]
    text = table.read_text("utf-8")
    assert text.startswith("# Head\n")
    assert text.endswith(f"SHARE=0.02` |\n\n{BEHIND}")


def test_another_run_takes_the_place_of_the_older_one(table: Path) -> None:
    write_table(a_property("kills"), Outcome("old"), 100, table)
    write_table(a_property("fires"), Outcome("other"), 100, table)
    write_table(a_property("kills"), not_here("no strace"), 100, table)
    assert [row[2:4] for row in rows(table)] == [["not run: no strace", "not run"], ["other", "yes"]]


def test_the_shipped_table_can_be_written_to() -> None:
    assert f"{HEAD}\n{RULE}\n" in FILE.read_text("utf-8")
