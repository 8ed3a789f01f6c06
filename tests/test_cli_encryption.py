"""Encrypted files on the command line: commands read them, and show no passphrase."""

import json
import sys
from pathlib import Path

import pytest

from bearings import cli
from bearings.domain import edits
from bearings.session import Session
from bearings.store.backups import Backups
from bearings.store.document import Document
from bearings.store.home import home_folder
from bearings.store.keys import Keys
from bearings.store.sealed import is_sealed, new_seal

PASSPHRASE = "quiet lanterns over Brno"
NAME = "Quillmarsh Regional Bank"


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A sample as a file that is not encrypted, and as one that is: `bank.bearings`, `locked.bearings`."""
    from bearings.library import copy_sample, sample_files

    folder = tmp_path_factory.mktemp("files")
    (sample,) = (path for path in sample_files() if "quillmarsh" in path.name)
    copied = copy_sample(sample, folder, home=folder / "home").rename(folder / "bank.bearings")
    (folder / "locked.bearings").write_bytes(new_seal(PASSPHRASE).seal(copied.read_bytes()))
    return folder


@pytest.fixture
def folder(shipped: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The place to work in, where both are, with the passphrase in the environment."""
    for name in ("bank.bearings", "locked.bearings"):
        (tmp_path / name).write_bytes((shipped / name).read_bytes())
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("BEARINGS_PASSPHRASE", PASSPHRASE)
    return tmp_path


@pytest.mark.parametrize(
    "command",
    [
        ["score", "locked.bearings"],
        ["check", "locked.bearings"],
        ["export", "locked.bearings", "-o", "out.yaml"],
        ["report", "locked.bearings", "-o", "out.pdf", "--template", "brief"],
        ["compare", "bank.bearings", "locked.bearings"],
        ["merge", "bank.bearings", "locked.bearings", "-o", "merged.bearings"],
        ["upgrade", "locked.bearings", "--dry-run"],
    ],
)
def test_a_command_reads_an_encrypted_file_with_the_passphrase_of_the_environment(
    folder: Path, command: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    before = (folder / "locked.bearings").read_bytes()
    code = cli.main(command)
    said = capsys.readouterr()
    if command[0] == "upgrade":  # read, and found to need none
        assert "version" in said.err
    else:
        assert (code, said.err) == (0, "")
    assert PASSPHRASE not in said.out + said.err
    assert (folder / "locked.bearings").read_bytes() == before


def test_without_a_passphrase_the_file_stays_closed_and_the_way_is_said(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("BEARINGS_PASSPHRASE")
    assert cli.main(["score", "locked.bearings"]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert "there is no terminal to ask for it" in said.err
    assert "BEARINGS_PASSPHRASE" in said.err


def test_a_wrong_passphrase_is_one_plain_sentence(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("BEARINGS_PASSPHRASE", "seven loud bicycles")
    assert cli.main(["score", "locked.bearings"]) == 1
    assert capsys.readouterr().err == "bearings: The passphrase does not fit, or the file is damaged.\n"


def typed(monkeypatch: pytest.MonkeyPatch, *answers: str) -> list[str]:
    """Somebody at a terminal; what they were asked."""
    monkeypatch.delenv("BEARINGS_PASSPHRASE", raising=False)
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    asked: list[str] = []
    given = iter(answers)

    def getpass(prompt: str) -> str:
        asked.append(prompt)
        return next(given)

    monkeypatch.setattr("getpass.getpass", getpass)
    return asked


def test_a_terminal_is_asked_again_after_a_slip(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = typed(monkeypatch, "slipped slipped", PASSPHRASE)
    assert cli.main(["score", "locked.bearings", "--format", "json"]) == 0
    assert asked == ["Passphrase of locked.bearings: "] * 2
    said = capsys.readouterr()
    assert "does not fit" in said.err
    assert json.loads(said.out)


def test_one_passphrase_is_asked_once_for_two_copies(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "copy.bearings").write_bytes((folder / "locked.bearings").read_bytes())
    asked = typed(monkeypatch, PASSPHRASE)
    assert cli.main(["compare", "locked.bearings", "copy.bearings"]) == 0
    assert len(asked) == 1


def test_encrypting_writes_a_copy_that_decrypting_gives_back(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plain = (folder / "bank.bearings").read_bytes()
    assert cli.main(["encrypt", "bank.bearings", "-o", "new.bearings"]) == 0
    said = capsys.readouterr()
    assert "bank.bearings is as it was, and readable" in said.out
    assert "no way to recover" in said.err
    assert (folder / "bank.bearings").read_bytes() == plain
    assert is_sealed((folder / "new.bearings").read_bytes())
    assert NAME.encode() not in (folder / "new.bearings").read_bytes()
    assert cli.main(["decrypt", "new.bearings", "-o", "back.bearings"]) == 0
    assert (folder / "back.bearings").read_bytes() == plain


@pytest.mark.parametrize(
    ("command", "said"),
    [
        (["encrypt", "locked.bearings", "-o", "new.bearings"], "is encrypted already"),
        (["decrypt", "bank.bearings", "-o", "new.bearings"], "is not encrypted"),
        (["encrypt", "bank.bearings", "-o", "locked.bearings"], "is there already"),
        (["decrypt", "locked.bearings", "-o", "bank.bearings"], "is there already"),
        (["encrypt", "nothing.bearings", "-o", "new.bearings"], "is not there"),
        (
            ["report", "locked.bearings", "-o", "out.pdf", "--attach"],
            "puts inside the PDF would not be",
        ),
    ],
)
def test_what_would_mislead_is_refused(
    folder: Path, command: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    before = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    assert cli.main(command) == 1
    assert said in capsys.readouterr().err
    assert {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()} == before


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        (("short one", "short one"), "at least 12 characters"),
        ((PASSPHRASE, PASSPHRASE + "x"), "two passphrases differ"),
    ],
)
def test_a_passphrase_that_will_not_do_is_refused(
    folder: Path,
    answers: tuple[str, str],
    said: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    typed(monkeypatch, *answers)
    assert cli.main(["encrypt", "bank.bearings", "-o", "new.bearings"]) == 1
    assert said in capsys.readouterr().err
    assert not (folder / "new.bearings").exists()


def test_a_weak_passphrase_is_called_weak(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("BEARINGS_PASSPHRASE", "password1234")
    assert cli.main(["encrypt", "bank.bearings", "-o", "new.bearings"]) == 0
    assert "easy to guess" in capsys.readouterr().err


def test_votes_merged_into_an_encrypted_file_stay_encrypted(folder: Path) -> None:
    assert cli.main(["merge", "locked.bearings", "bank.bearings", "-o", "merged.bearings"]) == 0
    assert is_sealed((folder / "merged.bearings").read_bytes())
    assert cli.main(["score", "merged.bearings"]) == 0


def test_an_earlier_version_is_restored_as_it_was_kept(folder: Path) -> None:
    keys = Keys()
    seal = new_seal(PASSPHRASE)
    keys.add(seal)
    (folder / "mine.bearings").write_bytes(seal.seal((folder / "bank.bearings").read_bytes()))
    document = Document.open(folder / "mine.bearings", home=home_folder(), keys=keys)
    session = Session(document.questionnaire, document.assessment, save=document.save)
    session.apply(edits.write_note("DAT-02", "A note"))
    document.close()
    (version,) = Backups(home_folder(), folder / "mine.bearings").listed()
    command = ["backups", "mine.bearings", "--restore", str(version.number), "-o", "then.bearings"]
    assert cli.main(command) == 0
    assert is_sealed((folder / "then.bearings").read_bytes())
    assert cli.main(["score", "then.bearings"]) == 0
