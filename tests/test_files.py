"""Files are written whole or not at all, under names every system accepts."""

import errno
import os
import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bearings import files
from bearings.errors import SaveError


def test_a_file_is_written_and_no_temporary_one_is_left(tmp_path: Path) -> None:
    files.write_atomically(tmp_path / "a.txt", b"new")
    assert [p.name for p in tmp_path.iterdir()] == ["a.txt"]
    assert (tmp_path / "a.txt").read_bytes() == b"new"


@pytest.mark.parametrize("size", [1, 5_000, 500_000])
def test_all_bytes_are_in_the_file_before_it_is_synced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: int
) -> None:
    synced: list[int] = []
    monkeypatch.setattr(os, "fsync", lambda descriptor: synced.append(os.fstat(descriptor).st_size))
    files.write_atomically(tmp_path / "a.txt", b"x" * size)
    assert synced[0] == size


@pytest.mark.parametrize(
    ("code", "says"),
    [
        (errno.ENOSPC, "no space left"),
        (errno.EACCES, "may not write"),
        (errno.EROFS, "may not write"),
        (errno.EIO, "could not be written"),
    ],
)
@pytest.mark.parametrize("step", ["replace", "fsync"])
def test_a_failure_leaves_the_old_file_and_says_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, says: str, step: str
) -> None:
    target = tmp_path / "a.txt"
    target.write_bytes(b"old")

    def fail(*_: object) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, step, fail)
    with pytest.raises(SaveError) as caught:
        files.write_atomically(target, b"new")
    monkeypatch.undo()
    assert says in caught.value.what
    assert caught.value.remedy
    assert target.read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir()] == ["a.txt"]


def test_a_file_that_is_being_read_is_replaced_a_moment_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As Windows has it, where a reader keeps a file from being replaced."""
    replace, refused = os.replace, [PermissionError(13, "in use"), PermissionError(13, "in use")]

    def replaced(source: Path, target: Path) -> None:
        if refused:
            raise refused.pop()
        replace(source, target)

    monkeypatch.setattr(files, "TRIED_AGAIN_AFTER", (0.001, 0.001))
    monkeypatch.setattr(os, "replace", replaced)
    files.write_atomically(tmp_path / "a.txt", b"new")
    assert (tmp_path / "a.txt").read_bytes() == b"new"
    refused += [PermissionError(13, "in use")] * 3
    with pytest.raises(SaveError, match="may not write"):
        files.write_atomically(tmp_path / "a.txt", b"newer")
    assert (tmp_path / "a.txt").read_bytes() == b"new"


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(SaveError, match="folder"):
        files.write_atomically(tmp_path / "nowhere" / "a.txt", b"x")


def test_only_old_temporary_files_are_swept(tmp_path: Path) -> None:
    old, young = tmp_path / ".~a.1234.tmp", tmp_path / ".~b.5678.tmp"
    old.touch()
    young.touch()
    os.utime(old, (1, 1))
    assert files.sweep_temporary(tmp_path) == 1
    assert not old.exists()
    assert young.exists()


@given(st.text(max_size=300))
def test_a_safe_name_is_accepted_everywhere(text: str) -> None:
    name = files.safe_name(text)
    assert name
    assert len(name.encode()) <= files.MAX_NAME_BYTES
    assert not set(name) & set('<>:"/\\|?*\0\n\r\t')
    assert name == name.strip(" .")
    assert not name.startswith(("-", "~"))
    assert name.split(".")[0].strip().upper() not in {"CON", "PRN", "AUX", "NUL", "COM1", "LPT¹"}


def test_bidirectional_overrides_do_not_hide_an_ending() -> None:
    assert files.safe_name("report\u202efdp.exe") == "reportfdp.exe"


def test_a_free_name_counts_up(tmp_path: Path) -> None:
    (tmp_path / "a.txt").touch()
    assert files.free_name(tmp_path, "a", ".txt").name == "a 2.txt"


def test_folders_for_temporary_files_are_swept_when_they_are_old_and_ours(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    old, young, of_others, link = (tmp_path / n for n in ("bearings-a", "bearings-b", "other", "bearings-c"))
    target = tmp_path / "target"
    for folder in (old, young, of_others, target):
        folder.mkdir()
        (folder / "report.pdf").touch()
    link.symlink_to(target)
    for folder in (old, of_others, target):
        os.utime(folder, (1, 1))
    assert files.sweep_private() == 1
    assert sorted(p.name for p in tmp_path.iterdir()) == ["bearings-b", "bearings-c", "other", "target"]
    assert (target / "report.pdf").exists()


def test_processes_of_ours_are_not_given_a_passphrase(monkeypatch: pytest.MonkeyPatch) -> None:
    from bearings.report.render import worker_environment

    monkeypatch.setenv("BEARINGS_PASSPHRASE", "quiet lanterns over Brno")
    monkeypatch.setenv("BEARINGS_HOME", "here")
    for environment in (files.environment_without_passphrase(), worker_environment()):
        assert environment["BEARINGS_HOME"] == "here"
        assert "quiet lanterns over Brno" not in environment.values()
