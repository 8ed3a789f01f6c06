"""A disk that lost its power: which states the files may be in after any step of a process.

What was written before a file's last sync is there. Of what came after, each write may be there, be missing,
or be torn at 512 bytes. The names in a folder are those after some step not before its last sync.
Source: safety 3.3.
"""

from __future__ import annotations

import random
import shutil
from collections.abc import Sequence
from pathlib import Path

from .disk_log import FOLDER, GONE, Cut, Name, Step, Sync, SyncFolder, Write

SECTOR = 512  # bytes that reach the disk together


class Disk:
    """The files under `folder` before the steps, and the steps."""

    def __init__(self, folder: Path) -> None:
        """Take in what is there now; all of it counts as safe on the disk."""
        self.folder = folder
        files = sorted(path for path in folder.rglob("*") if path.is_file())
        self.nodes = {path: number for number, path in enumerate(files, start=1)}
        self._before = {number: path.read_bytes() for path, number in self.nodes.items()}
        self._names: dict[Path, dict[Path, int]] = {folder: {}}
        for path in folder.rglob("*"):
            self._names.setdefault(path.parent, {})[path] = self.nodes.get(path, FOLDER)

    def put(self, steps: Sequence[Step], draw: random.Random) -> None:
        """Make the folder what it may be when the power goes after these steps."""
        names = self._names_after(steps, draw)
        daring = draw.choice((0.0, 0.5, 0.5, 1.0))  # how much of what was not synced got through
        shutil.rmtree(self.folder)
        self.folder.mkdir()
        waiting = [self.folder]
        while waiting:
            folder = waiting.pop()
            for path, node in names.get(folder, {}).items():
                if node == FOLDER:
                    path.mkdir()
                    waiting.append(path)
                else:
                    path.write_bytes(self._contents(node, steps, daring, draw))

    def _names_after(self, steps: Sequence[Step], draw: random.Random) -> dict[Path, dict[Path, int]]:
        names = {folder: dict(entries) for folder, entries in self._names.items()}
        changes: dict[Path, list[Name]] = {}
        safe: dict[Path, int] = {}
        for step in steps:
            if isinstance(step, Name):
                changes.setdefault(step.path.parent, []).append(step)
            elif isinstance(step, SyncFolder):
                safe[step.folder] = len(changes.get(step.folder, []))
        for folder, listed in changes.items():
            known = draw.randint(safe.get(folder, 0), len(listed))
            entries = names.setdefault(folder, {})
            for change in listed[:known]:
                if change.old is not None:
                    entries.pop(change.old, None)
                if change.node == GONE:
                    entries.pop(change.path, None)
                else:
                    entries[change.path] = change.node
        return names

    def _contents(self, node: int, steps: Sequence[Step], daring: float, draw: random.Random) -> bytes:
        synced = max((n for n, step in enumerate(steps) if step == Sync(node)), default=-1)
        data = bytearray(self._before.get(node, b""))
        for number, step in enumerate(steps):
            if not isinstance(step, Write | Cut) or step.node != node:
                continue
            if number < synced:
                _apply(data, step)
            elif draw.random() < daring:
                _apply(data, step) if draw.random() < 0.7 else _apply_torn(data, step, draw)
        return bytes(data)


def _apply(data: bytearray, step: Write | Cut) -> None:
    if isinstance(step, Cut):
        del data[step.size :]
        data.extend(bytes(step.size - len(data)))
        return
    data.extend(bytes(max(0, step.offset - len(data))))
    data[step.offset : step.offset + len(step.data)] = step.data


def _apply_torn(data: bytearray, step: Write | Cut, draw: random.Random) -> None:
    """Some sectors of a write; a cut is whole or not at all."""
    if isinstance(step, Cut):
        return
    for start in range(0, len(step.data), SECTOR):
        if draw.random() < 0.5:
            part = step.data[start : start + SECTOR]
            _apply(data, Write(step.node, step.offset + start, part))
