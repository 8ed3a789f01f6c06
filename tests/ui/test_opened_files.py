"""Copies taken out to be looked at are private, cannot be changed, and do not stay."""

import os
import stat
import time
from pathlib import Path

from bearings.ui.opened_files import OpenedFiles


def test_a_copy_is_read_only_in_a_private_folder(tmp_path: Path) -> None:
    path = OpenedFiles(tmp_path).put("Contract.pdf", b"bytes")
    assert path.name == "Contract.pdf"
    assert path.read_bytes() == b"bytes"
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o400
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_two_files_of_one_name_do_not_meet(tmp_path: Path) -> None:
    opened = OpenedFiles(tmp_path)
    first, second = opened.put("a.pdf", b"1"), opened.put("a.pdf", b"2")
    assert (first.read_bytes(), second.read_bytes()) == (b"1", b"2")


def test_emptying_removes_ours_and_leaves_those_of_another_window(tmp_path: Path) -> None:
    ours, others = OpenedFiles(tmp_path), OpenedFiles(tmp_path)
    mine, theirs = ours.put("a.pdf", b"1"), others.put("b.pdf", b"2")
    ours.empty()
    assert not mine.parent.exists()
    assert theirs.exists()


def test_what_a_crash_left_goes_a_day_later(tmp_path: Path) -> None:
    left = OpenedFiles(tmp_path).put("a.pdf", b"1")
    yesterday = time.time() - 25 * 3600
    os.utime(left.parent, (yesterday, yesterday))
    OpenedFiles(tmp_path).put("b.pdf", b"2")
    assert not left.exists()
