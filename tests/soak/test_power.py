"""The power-loss simulator sees what is wrong with writers that are careless, each in its own way."""

import os
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from soak import power
from soak.disk import Disk
from soak.disk_log import FOLDER, GONE, Cut, Name, Sync, SyncFolder, Told, Write, read_log
from soak.traced import can_trace

needs_strace = pytest.mark.skipif(not can_trace(), reason="strace is not installed or may not trace")


def in_place(path: Path, data: bytes) -> None:
    path.write_bytes(data)


def moved_unsynced(path: Path, data: bytes) -> None:
    path.with_name("t").write_bytes(data)
    os.replace(path.with_name("t"), path)


def synced_before_the_buffer(path: Path, data: bytes) -> None:
    with open(path.with_name("t"), "wb", buffering=1_000_000) as file:
        file.write(data)
        os.fsync(file.fileno())
    os.replace(path.with_name("t"), path)


def folder_unsynced(path: Path, data: bytes) -> None:
    with open(path.with_name("t"), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    os.replace(path.with_name("t"), path)


@needs_strace
@pytest.mark.parametrize(
    ("write", "fault"),
    [
        (in_place, "half a file"),
        (moved_unsynced, "half a file"),
        (synced_before_the_buffer, "half a file"),
        (folder_unsynced, "a version told as written is lost"),
    ],
)
def test_a_careless_writer_is_found_out(
    tmp_path: Path, write: Callable[[Path, bytes], None], fault: str
) -> None:
    def careless(disk: Path, version: int) -> None:
        write(disk / "report.pdf", power.whole_bytes(version))

    writer = power._single("careless", careless, power.read_whole)
    assert f"careless: {fault}" in _by_another_process(writer, tmp_path)


def _by_another_process(writer: power.Writer, folder: Path) -> list[str]:
    """The faults of a writer; a child looks for them, whose one thread may fork again."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        found = power.faults_of(writer, 60, random.Random(5), folder)
        os.write(writing, "\n".join(sorted(set(found))).encode())
        os._exit(0)
    os.close(writing)
    said = b""
    while more := os.read(reading, 65_536):
        said += more
    os.close(reading)
    os.waitpid(child, 0)
    return said.decode().split("\n")


def hexed(text: str) -> str:
    return "".join(f"\\x{byte:02x}" for byte in text.encode())


def test_a_log_becomes_steps(tmp_path: Path) -> None:
    old, temporary, elsewhere = tmp_path / "old", tmp_path / "t", Path("/elsewhere")
    log = tmp_path.parent / f"{tmp_path.name}.log"
    lines = [
        f'7  openat(AT_FDCWD, "{hexed(str(temporary))}", O_WRONLY|O_CREAT|O_EXCL|O_CLOEXEC, 0666) = 3',
        f'7  openat(AT_FDCWD, "{hexed(str(elsewhere))}", O_RDWR|O_CREAT, 0666) = 4',
        f'7  write(3, "{hexed("abcdef")}", 6) = 4',
        f'7  write(3, "{hexed("ef")}", 2 <unfinished ...>',
        f'8  write(4, "{hexed("not ours")}", 8) = 8',
        "7  <... write resumed>) = 2",
        f'7  pwrite64(3, "{hexed("X")}", 1, 10) = 1',
        "7  fsync(3) = 0",
        "7  close(3) = 0",
        f'7  rename("{hexed(str(temporary))}", "{hexed(str(old))}") = 0',
        f'7  openat(AT_FDCWD, "{hexed(str(tmp_path))}", O_RDONLY|O_CLOEXEC) = 3',
        "7  fsync(3) = -1 EIO (Input/output error)",
        "7  fsync(3) = 0",
        f'7  writev(5, [{{iov_base="{hexed("told")}", iov_len=4}}], 1) = 4',
        f'7  mkdir("{hexed(str(tmp_path / "f"))}", 0700) = 0',
        f'7  unlink("{hexed(str(old))}") = 0',
        f'7  openat(AT_FDCWD, "{hexed(str(temporary))}", O_RDWR|O_CREAT, 0666) = 6',
        "7  ftruncate(6, 3) = 0",
        "7  +++ exited with 0 +++",
    ]
    log.write_text("\n".join(lines) + "\n")
    assert read_log(log, tmp_path, {old: 1}) == [
        Name(temporary, 2),
        Write(2, 0, b"abcd"),
        Write(2, 4, b"ef"),
        Write(2, 10, b"X"),
        Sync(2),
        Name(old, 2, temporary),
        SyncFolder(tmp_path),
        Told(b"told"),
        Name(tmp_path / "f", FOLDER),
        Name(old, GONE),
        Name(temporary, 3),
        Cut(3, 3),
    ]


def test_what_was_synced_is_always_there_and_the_rest_may_be(tmp_path: Path) -> None:
    folder = tmp_path / "disk"
    folder.mkdir()
    file, other = folder / "a", folder / "b"
    file.write_bytes(b"before")
    disk = Disk(folder)
    (node,) = disk.nodes.values()
    steps = [
        Write(node, 0, b"SYNCED"),
        Sync(node),
        Write(node, 0, b"later!"),
        Name(other, 9),
        Write(9, 0, b"new"),
    ]
    seen, names = set(), set()
    for seed in range(60):
        disk.put(steps, random.Random(seed))
        seen.add(file.read_bytes())
        names.add(other.exists())
    assert seen == {b"SYNCED", b"later!"}
    assert names == {True, False}
