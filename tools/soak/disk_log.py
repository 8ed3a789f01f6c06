"""What a process did to the files of a folder, read from a log of strace.

The log is made with `-f -xx` (texts in hex) and OPTIONS below.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

CALLS = (
    "openat,open,creat,close,lseek,write,pwrite64,ftruncate,fsync,fdatasync,"
    "rename,renameat,renameat2,unlink,unlinkat,mkdir,mkdirat,rmdir,writev"
)
OPTIONS = ["-xx", "-s", "4000000", f"-etrace={CALLS}", "-esignal=none"]

_LINE = re.compile(r"(?P<pid>\d+) +(?P<call>\w+)\((?P<given>.*)\) += (?P<back>-?\d+)")
_BEGUN = re.compile(r"(?P<pid>\d+) +(?P<begun>.*) <unfinished \.\.\.>$")
_ENDED = re.compile(r"(?P<pid>\d+) +<\.\.\. \w+ resumed>(?P<rest>.*)$")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


@dataclass(frozen=True, slots=True)
class Write:
    """Bytes into a file, told apart from others by `node`: a file keeps it when it is renamed."""

    node: int
    offset: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Cut:
    """A file is given another size, in bytes."""

    node: int
    size: int


@dataclass(frozen=True, slots=True)
class Sync:
    """All that was written into a file has reached the disk."""

    node: int


@dataclass(frozen=True, slots=True)
class SyncFolder:
    """All names in a folder have reached the disk."""

    folder: Path


@dataclass(frozen=True, slots=True)
class Name:
    """A name in a folder now means `node`, a file, FOLDER, or GONE; `old` is gone at the same time."""

    path: Path
    node: int
    old: Path | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """What the process said to its listener."""

    data: bytes


Step = Write | Cut | Sync | SyncFolder | Name | Told
FOLDER, GONE = -1, -2


@dataclass(slots=True)
class _Open:
    node: int
    place: int = 0
    folder: Path | None = None


def read_log(log: Path, folder: Path, nodes: dict[Path, int]) -> list[Step]:
    """The steps a log tells of, as far as they concern `folder`.

    `nodes` gives a number to each file that was there before; new ones get the next.
    """
    reader = _Reader(folder, dict(nodes))
    for line in _whole_lines(log):
        found = _LINE.match(line)
        if found is not None and int(found["back"]) >= 0:
            reader.take(found["call"], found["given"], int(found["back"]))
    return reader.steps


def _whole_lines(log: Path) -> Iterator[str]:
    """Lines of calls; those that another thread interrupted are put together again."""
    begun: dict[str, str] = {}
    for line in log.read_text("ascii").splitlines():
        if first := _BEGUN.match(line):
            begun[first["pid"]] = first["begun"]
        elif rest := _ENDED.match(line):
            yield f"{rest['pid']} {begun.pop(rest['pid'], '')}{rest['rest']}"
        else:
            yield line


class _Reader:
    def __init__(self, folder: Path, nodes: dict[Path, int]) -> None:
        self.steps: list[Step] = []
        self._folder, self._nodes = folder, nodes
        self._open: dict[int, _Open] = {}
        self._next = max(nodes.values(), default=0) + 1

    def take(self, call: str, given: str, back: int) -> None:
        paths = [Path(bytes.fromhex(text.replace("\\x", "")).decode()) for text in _texts(call, given)]
        ours = [path for path in paths if path.is_relative_to(self._folder)]
        number = int(given.split(",")[0]) if given[:1].isdigit() else -1
        if call in ("openat", "open", "creat") and ours:
            self._opened(ours[0], given, back)
        elif call.startswith("rename") and len(ours) == 2:
            self._nodes[ours[1]] = node = self._nodes.pop(ours[0])
            self.steps.append(Name(ours[1], node, ours[0]))
        elif call.startswith("mkdir") and ours:
            self.steps.append(Name(ours[0], FOLDER))
        elif call in ("unlink", "unlinkat", "rmdir") and ours:
            self._nodes.pop(ours[0], None)
            self.steps.append(Name(ours[0], GONE))
        elif call == "writev":
            self.steps.append(Told(_bytes(given)))
        elif number in self._open:
            self._moved(call, given, self._open[number], number, back)

    def _opened(self, path: Path, given: str, back: int) -> None:
        node = self._nodes.get(path)
        if node is None and "O_CREAT" in given:
            node = self._nodes[path] = self._next
            self._next += 1
            self.steps.append(Name(path, node))
        elif node is not None and "O_TRUNC" in given:
            self.steps.append(Cut(node, 0))
        self._open[back] = _Open(0, folder=path) if node is None else _Open(node)

    def _moved(self, call: str, given: str, file: _Open, number: int, back: int) -> None:
        if call == "close":
            del self._open[number]
        elif file.folder is not None:
            if call in ("fsync", "fdatasync"):
                self.steps.append(SyncFolder(file.folder))
        elif call in ("fsync", "fdatasync"):
            self.steps.append(Sync(file.node))
        elif call == "ftruncate":
            self.steps.append(Cut(file.node, int(given.split(",")[1])))
        elif call == "lseek":
            file.place = back
        elif call == "pwrite64":
            self.steps.append(Write(file.node, int(given.rsplit(",", 1)[1]), _bytes(given)[:back]))
        elif call == "write":
            self.steps.append(Write(file.node, file.place, _bytes(given)[:back]))
            file.place += back


def _texts(call: str, given: str) -> list[str]:
    return [] if call in ("write", "pwrite64", "writev") else _TEXT.findall(given)


def _bytes(given: str) -> bytes:
    found = _TEXT.search(given)
    return bytes.fromhex(found[1].replace("\\x", "")) if found else b""
