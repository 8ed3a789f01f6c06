"""Odd names and lost places on the command line: a code, a place, a remedy, and nothing half written."""

import builtins
import errno
import io
import os
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bearings.cli import DONE, INPUT_AT_FAULT, WRONG_USAGE, main
from bearings.errors import SaveError
from bearings.files import write_atomically
from bearings.library import copy_samples
from bearings.resources import resource
from lens_file import lens_file

SAMPLE = str(resource("questionnaires", "samples", "quillmarsh-regional-bank.yaml"))
LONG = "n" * 300
posix = pytest.mark.skipif(os.name != "posix", reason="pipes, devices and signals of Unix")

READING = {
    "score": lambda path: ["score", path],
    "check": lambda path: ["check", path],
    "compare": lambda path: ["compare", path, SAMPLE],
    "a milestone": lambda path: ["compare", f"{path}#M-1", SAMPLE],
    "merge": lambda path: ["merge", SAMPLE, path, "-o", "merged.yaml"],
    "decrypt": lambda path: ["decrypt", path, "-o", "plain.bearings"],
    "upgrade": lambda path: ["upgrade", path, "--dry-run"],
}
WRITING = {
    "export": lambda path: ["export", SAMPLE, "-o", path + ".json"],
    "results": lambda path: ["export", SAMPLE, "--results", "-o", path + ".json"],
    "merge": lambda path: ["merge", SAMPLE, SAMPLE, "-o", path + ".bearings"],
    "upgrade": lambda path: ["upgrade", SAMPLE, "-o", path + ".bearings"],
    "decrypt": lambda path: ["decrypt", SAMPLE, "-o", path + ".bearings"],
}


@pytest.fixture(autouse=True)
def own_places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    monkeypatch.setenv("BEARINGS_HOME", str(tmp_path / "home"))


def said(capsys: pytest.CaptureFixture[str]) -> list[str]:
    """Lines of what was said on stderr, which tell what and what to do."""
    printed = capsys.readouterr().err
    assert "Traceback" not in printed
    return printed.strip().splitlines()


@pytest.mark.parametrize("command", READING)
@pytest.mark.parametrize("name", [LONG, f"{LONG}.yaml", f"{LONG}.bearings", "/".join([LONG] * 20)])
def test_a_name_that_is_too_long_to_be_one_is_said(
    command: str, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(READING[command](name)) == INPUT_AT_FAULT
    assert len(said(capsys)) >= 2
    assert os.listdir() == []


@pytest.mark.parametrize("command", WRITING)
@pytest.mark.parametrize("name", [LONG, "/".join([LONG] * 20)])
def test_nothing_is_written_to_a_name_that_is_too_long(
    command: str, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(WRITING[command](name)) == INPUT_AT_FAULT
    assert len(said(capsys)) >= 2
    assert os.listdir() == []


def test_no_pack_is_written_to_a_name_that_is_too_long(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lens = str(lens_file(tmp_path))
    assert main(["import-lens", lens, "-o", LONG]) == INPUT_AT_FAULT
    assert said(capsys)[1:] == ["Choose a shorter one."]
    assert os.listdir() == []


@pytest.mark.parametrize("given", [["report", SAMPLE], ["export", SAMPLE], ["demo", "--no-window"]])
def test_a_dash_is_no_file_to_write(given: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*given, "-o", "-"]) == INPUT_AT_FAULT
    assert said(capsys)[0] == "bearings: Bearings writes files, not to the standard output."
    assert os.listdir() == []


@pytest.mark.parametrize(
    ("given", "name"),
    [
        (["report"], "client.bearings"),
        (["report", "--redact", "client-safe"], "answers.yaml"),
        (["export"], "answers.yaml"),
        (["export", "--redact", "client-safe"], "answers.yaml"),
        (["merge"], "client.bearings"),
        (["encrypt"], "client.bearings"),
        (["decrypt"], "client.bearings"),
        (["upgrade"], "client.bearings"),
        (["ballot", "--respondent", "cto"], "answers.pdf"),
    ],
)
def test_what_is_read_is_not_replaced_by_what_is_made_of_it(
    given: list[str], name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = Path(SAMPLE) if name == "answers.yaml" else copy_samples(tmp_path / "samples")[0]
    Path(name).write_bytes(source.read_bytes())
    others = [SAMPLE] if given == ["merge"] else []
    assert main([*given, name, *others, "-o", f"./{name}"]) == INPUT_AT_FAULT
    assert name in said(capsys)[0]
    assert Path(name).read_bytes() == source.read_bytes()


@pytest.mark.parametrize("command", READING)
@pytest.mark.parametrize("ending", [".yaml", ".bearings", ".pdf"])
def test_a_file_one_may_not_read_is_an_input_at_fault(
    command: str, ending: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Permissions are played: whoever runs the tests may be allowed everything."""
    name = f"locked{ending}"
    Path(name).write_bytes(b"id: locked")
    real_open, real_access = builtins.open, os.access

    def refused(file: object, *given: Any, **named: Any) -> Any:
        if not isinstance(file, int) and os.fspath(file).endswith(name):  # type: ignore[call-overload]
            raise PermissionError(errno.EACCES, "Permission denied", os.fspath(file))  # type: ignore[call-overload]
        return real_open(file, *given, **named)  # type: ignore[call-overload]

    monkeypatch.setattr(builtins, "open", refused)
    monkeypatch.setattr(io, "open", refused)
    monkeypatch.setattr(os, "access", lambda path, mode: path != name and real_access(path, mode))
    assert main(READING[command](name)) == INPUT_AT_FAULT
    printed = said(capsys)
    assert name in printed[0]
    assert len(printed) >= 2
    assert os.listdir() == [name]


@posix
def test_a_pipe_is_not_put_away_for_a_file(capsys: pytest.CaptureFixture[str]) -> None:
    os.mkfifo("answers.json")
    assert main(["export", SAMPLE, "-o", "answers.json"]) == INPUT_AT_FAULT
    assert "is not an ordinary file" in said(capsys)[0]
    assert stat.S_ISFIFO(os.lstat("answers.json").st_mode)
    assert os.listdir() == ["answers.json"]


@posix
def test_a_link_may_give_way_to_a_file() -> None:
    os.symlink("answers.json", "answers.json")
    write_atomically(Path("answers.json"), b"{}")
    assert Path("answers.json").read_bytes() == b"{}"
    with pytest.raises(SaveError, match="is a folder"):
        write_atomically(Path.cwd().parent / "here", b"{}")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device that is always full")
@pytest.mark.parametrize("given", [["score", SAMPLE], ["score", SAMPLE, "--format", "json"], ["--version"]])
def test_a_place_to_print_to_that_is_full_is_said(given: list[str]) -> None:
    with open("/dev/full", "wb") as full:
        done = _ran(given, stdout=full)
    assert done.returncode == INPUT_AT_FAULT
    assert b"Not everything could be printed" in done.stderr
    assert b"Traceback" not in done.stderr


@posix
def test_a_reader_that_goes_away_ends_the_command_without_a_word() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = _ran(["score", SAMPLE, "--format", "json"], stdout=writing)
    os.close(writing)
    assert (done.returncode, done.stderr) == (INPUT_AT_FAULT, b"")


@posix
def test_a_folder_that_was_removed_is_said(tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    done = _ran(["backups", "client.bearings"], before=lambda: (os.chdir(gone), gone.rmdir()))
    assert done.returncode == INPUT_AT_FAULT
    assert b"is not there any more" in done.stderr


@posix
def test_a_command_runs_without_standard_streams(tmp_path: Path) -> None:
    def close_all() -> None:
        for stream in (0, 1, 2):
            os.close(stream)

    done = _ran(["export", SAMPLE, "-o", str(tmp_path / "answers.yaml")], before=close_all)
    assert done.returncode == DONE
    assert (tmp_path / "answers.yaml").stat().st_size > 0


@posix
@pytest.mark.parametrize(
    ("command", "out"), [("encrypt", "out.bearings"), ("merge", "out.bearings"), ("export", "out.xlsx")]
)
def test_an_interrupted_command_leaves_nothing(tmp_path: Path, command: str, out: str) -> None:
    sample = str(copy_samples(tmp_path / "samples")[0])
    others = [sample] if command == "merge" else []
    running = subprocess.Popen(
        [sys.executable, "-c", INTERRUPTED, command, sample, *others, "-o", out],
        env={**os.environ, "BEARINGS_PASSPHRASE": "six quiet otters row"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    _, errors = running.communicate(timeout=60)
    assert running.returncode == INPUT_AT_FAULT
    assert b"Traceback" not in errors
    assert os.listdir() == []


@pytest.mark.parametrize("name", ["other.bearings", "answers.YAML", "answers.json"])
def test_a_report_takes_the_place_of_no_answers(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    Path(name).write_bytes(b"of somebody else")
    assert main(["report", SAMPLE, "-o", name]) == WRONG_USAGE
    assert "a report ends in .pdf" in capsys.readouterr().err
    assert Path(name).read_bytes() == b"of somebody else"


# Interrupts itself where the new file is about to take its place.
INTERRUPTED = """
import os, signal, sys
from bearings import files
from bearings.cli import main
signal.signal(signal.SIGINT, signal.default_int_handler)
files.os.replace = lambda *names: os.kill(os.getpid(), signal.SIGINT)
sys.exit(main(sys.argv[1:]))
"""


def _ran(
    given: list[str], *, stdout: object = subprocess.PIPE, before: Callable[[], object] | None = None
) -> "subprocess.CompletedProcess[bytes]":
    return subprocess.run(
        [sys.executable, "-m", "bearings", *given],
        stdin=subprocess.DEVNULL,
        stdout=stdout,  # type: ignore[call-overload]
        stderr=subprocess.PIPE,
        preexec_fn=before,
        timeout=60,
        check=False,
    )
