"""A window that does at once what it does between events for people, so that a test needs not wait for it.

Its heartbeat is measured meanwhile, without what is done at once for the test's sake.
"""

from collections.abc import Callable, Generator, Iterator
from math import inf

import pytest
from PySide6.QtWidgets import QApplication

from bearings.ui import known_files
from bearings.ui.background import Background, Job
from bearings.ui.file_desk import FileDesk
from bearings.ui.pages.page import Page
from bearings.ui.prepared import Prepared
from heartbeat import another_turn, listening, not_counted


@pytest.fixture(autouse=True)
def heartbeat(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[None]:
    with listening(request.node.nodeid):
        yield


@pytest.fixture(autouse=True)
def whole_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pages are made in one go; how they fill is tested in `test_page_filling`."""
    fill = Page._fill

    def at_once(page: Page, parts: Generator[None]) -> None:
        fill(page, parts)
        with not_counted():
            page.finish()

    monkeypatch.setattr(Page, "_fill", at_once)


@pytest.fixture(autouse=True)
def files_listed_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Home shows its files with all that is known of them; how it fills is tested in `test_home_filling`."""
    monkeypatch.setattr(known_files, "PATIENCE", 60)
    monkeypatch.setattr(known_files, "BEFORE_SHOWN", inf)


@pytest.fixture(autouse=True)
def files_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A file is there as soon as it is opened; how it is read is tested in `test_opening`."""

    def start(work: Background, do: Callable[[], object], *, patience: float = 0.0) -> bool:
        job = work._job = Job(do)
        with not_counted():
            job.do()
        another_turn()
        work._end(job)
        another_turn()
        return True

    read = FileDesk._read

    def at_once(desk: FileDesk, do: Callable[[], Prepared], then_say: str = "") -> None:
        with monkeypatch.context() as patch:
            patch.setattr(Background, "start", start)
            read(desk, do, then_say)

    monkeypatch.setattr(FileDesk, "_read", at_once)
