"""A copy of the shipped pack that a test may break: as files, or as the tree they join into."""

import copy
import shutil
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from bearings.packs.sources import read_sources
from bearings.resources import resource

SHIPPED = resource("questionnaires", "genai-readiness")


class Copy:
    """A pack folder to break. `swap` replaces text that stands once and returns its line."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def swap(self, file: str, old: str, new: str) -> int:
        path = self.folder / file
        text = path.read_text("utf-8")
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {file}"
        path.write_text(text.replace(old, new), "utf-8")
        return text.count("\n", 0, text.index(old)) + 1


@pytest.fixture
def broken(tmp_path: Path) -> Copy:
    folder = tmp_path / "pack"
    shutil.copytree(SHIPPED, folder)
    return Copy(folder)


@pytest.fixture(scope="session")
def tree() -> Callable[[], dict[str, Any]]:
    """The shipped pack as plain data, a fresh copy at each call."""

    @cache
    def read() -> dict[str, Any]:
        return read_sources(SHIPPED).data

    return lambda: copy.deepcopy(read())
