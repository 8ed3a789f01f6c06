"""Commands work on a file that somebody edits: they read it and write new ones."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bearings import library
from bearings.cli import DONE, main
from bearings.store.document import Document
from bearings.store.holder import Owner


@pytest.fixture
def held(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A file that Robin edits."""
    monkeypatch.setenv("BEARINGS_HOME", str(tmp_path / "home"))
    path = library.copy_samples(tmp_path / "share", home=tmp_path / "robin")[0]
    document = Document.open(path, home=tmp_path / "robin")
    document.tell_others(Owner("Robin Aster"))
    yield path
    document.abandon()


@pytest.mark.parametrize(
    "command",
    [
        ["score", "FILE"],
        ["check", "FILE"],
        ["compare", "FILE", "FILE"],
        ["backups", "FILE"],
        ["export", "FILE", "-o", "OUT.yaml"],
        ["export", "FILE", "-o", "OUT.xlsx"],
        ["merge", "FILE", "FILE", "-o", "OUT.bearings"],
    ],
    ids=" ".join,
)
def test_a_command_reads_what_somebody_edits_and_leaves_it_alone(
    held: Path, tmp_path: Path, command: list[str]
) -> None:
    before = {path: path.read_bytes() for path in held.parent.iterdir()}
    named = [part.replace("FILE", str(held)).replace("OUT", str(tmp_path / "out")) for part in command]
    assert main(named) == DONE
    assert {path: path.read_bytes() for path in held.parent.iterdir()} == before
