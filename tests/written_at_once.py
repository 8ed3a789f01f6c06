"""Files that are written before a test goes on; that the window goes on meanwhile is for `test_writing`."""

import pytest

from bearings.ui import live_session, looks, renewing, writing

LONGEST = 10.0  # seconds


@pytest.fixture(autouse=True)
def files_written_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is written is in its place, and what is closed is in its file, before anything else happens."""
    monkeypatch.setattr(writing, "PATIENCE", LONGEST)
    monkeypatch.setattr(live_session, "PATIENCE", LONGEST)
    monkeypatch.setattr(looks, "PATIENCE", LONGEST)
    monkeypatch.setattr(renewing, "PATIENCE", LONGEST)
