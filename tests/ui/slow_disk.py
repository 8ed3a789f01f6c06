"""A disk that takes its time: what somebody asked for waits before it is in place, until a test says so."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from bearings.files import Stop
from bearings.store.publication import Publication
from bearings.ui import live_session, writing

LONGEST = 20.0  # seconds; a test that never lets it go on fails


class SlowDisk:
    """Holds copies and exports up. `threads` are those that wait, or did."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.threads: list[threading.Thread] = []
        self._ready = threading.Event()
        self._pass_by = Stop.pass_by
        monkeypatch.setattr(Stop, "pass_by", lambda stop: self._hold(stop))
        monkeypatch.setattr(writing, "PATIENCE", 0.0)

    def _hold(self, stop: Stop) -> None:
        self.threads.append(threading.current_thread())
        assert self._ready.wait(LONGEST)
        self._pass_by(stop)

    @property
    def is_writing(self) -> bool:
        return bool(self.threads)

    def go_on(self) -> None:
        """Be as fast as any from now on."""
        self._ready.set()

    def settle(self) -> None:
        """Go on, and return once nothing is being written."""
        self.go_on()
        for thread in self.threads:
            thread.join(LONGEST)


class SlowShare:
    """Holds every publication up, as the folder of the open file does not answer."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._answers = threading.Event()
        self._complete = Publication._complete
        self._held: list[Publication] = []
        monkeypatch.setattr(Publication, "_complete", lambda publication: self._hold(publication))
        monkeypatch.setattr(live_session, "PATIENCE", 0.0)

    def _hold(self, publication: Publication) -> None:
        self._held.append(publication)
        assert self._answers.wait(LONGEST)
        self._complete(publication)

    def go_on(self) -> None:
        """Answer at once from now on."""
        self._answers.set()

    def stop_answering(self) -> None:
        self._answers.clear()

    def settle(self) -> None:
        """Answer, and return once nothing is being written."""
        self.go_on()
        for publication in self._held:
            publication.wait(LONGEST)


def goes_on(qtbot: QtBot) -> None:
    """Return once the window has handled some events."""
    beats: list[int] = []
    timer = QTimer()
    timer.timeout.connect(lambda: beats.append(1))
    timer.start(0)
    qtbot.waitUntil(lambda: len(beats) > 5)
    timer.stop()
