"""Recent files: the paths of those opened lately, in one small JSON file.

A damaged one is set aside and begun anew.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

from bearings.errors import SaveError
from bearings.files import write_atomically

MAX_RECENT = 50


class RecentFiles:
    """The list of files opened lately, newest first, in one small JSON file."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def read(self) -> list[Path]:
        """Paths, newest first; none where the list is missing or damaged."""
        try:
            stored = json.loads(self._file.read_text("utf-8"))
        except FileNotFoundError:
            return []
        except (OSError, ValueError, RecursionError):
            _set_aside(self._file)
            return []
        if not isinstance(stored, list):
            return []
        return [Path(entry) for entry in stored if isinstance(entry, str)][:MAX_RECENT]

    def add(self, path: Path) -> None:
        """Put a file at the top."""
        self._write([path, *(entry for entry in self.read() if entry != path)])

    def forget(self, path: Path) -> None:
        """Take a file off the list; the file itself stays."""
        self._write([entry for entry in self.read() if entry != path])

    def _write(self, paths: list[Path]) -> None:
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(
                self._file, json.dumps([str(path) for path in paths[:MAX_RECENT]], indent=1).encode()
            )
        except (OSError, SaveError):
            return  # a list of conveniences is not worth a dialog


def _set_aside(file: Path) -> None:
    try:
        os.replace(file, file.with_suffix(".damaged.json"))
    except OSError:
        return
