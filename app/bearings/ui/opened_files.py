"""Files taken out of an assessment to be looked at: read-only copies in a private folder, soon emptied."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
import time
from pathlib import Path

from bearings.files import STALE_AFTER, save_error


class OpenedFiles:
    """The copies of one assessment that is open. What a crash left behind goes a day later."""

    def __init__(self, home: Path) -> None:
        self._folder = home / "opened"
        self._mine: list[Path] = []

    def put(self, name: str, data: bytes) -> Path:
        """A read-only copy under that (safe) name, in a folder of its own. Raises `SaveError`."""
        path = self._folder / name
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._sweep()
            own = Path(tempfile.mkdtemp(dir=self._folder))  # for this user only
            self._mine.append(own)
            path = own / name
            path.write_bytes(data)
            os.chmod(path, 0o400)
        except OSError as error:
            raise save_error(path, error) from error
        return path

    def empty(self) -> None:
        """Remove the copies; one that a program still holds open is left for later."""
        for folder in self._mine:
            _remove(folder)
        self._mine.clear()

    def _sweep(self) -> None:
        for folder in self._folder.iterdir():
            with contextlib.suppress(OSError):
                if folder not in self._mine and time.time() - folder.stat().st_mtime > STALE_AFTER:
                    _remove(folder)


def _remove(folder: Path) -> None:
    for file in folder.glob("*"):
        with contextlib.suppress(OSError):
            os.chmod(file, 0o600)  # Windows removes nothing that is read-only
    shutil.rmtree(folder, ignore_errors=True)
