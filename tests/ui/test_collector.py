"""Garbage is collected in the window's thread, whichever thread made it."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from bearings.ui import collector
from bearings.ui.collector import Collector


class Ring:
    """Refers to itself, so only the collector can remove it."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def threads() -> Iterator[list[threading.Thread]]:
    """The threads in which the collector ran; the collector is as it was afterwards."""
    ran: list[threading.Thread] = []

    def note(phase: str, _facts: dict[str, int]) -> None:
        ran.append(threading.current_thread())

    gc.callbacks.append(note)
    yield ran
    gc.callbacks.remove(note)
    gc.enable()


def make_garbage() -> None:
    for _ in range(5_000):
        Ring()


def test_a_thread_that_makes_garbage_does_not_collect_it(
    qtbot: QtBot, threads: list[threading.Thread], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(collector, "EVERY", 20)
    owner = QObject()
    Collector(owner)
    lost = weakref.ref(Ring())
    assert lost() is not None
    thread = threading.Thread(target=make_garbage)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: lost() is None)
    assert set(threads) == {threading.main_thread()}


def test_without_it_a_thread_collects(threads: list[threading.Thread]) -> None:
    """What the collector is there to prevent does happen."""
    gc.enable()
    thread = threading.Thread(target=make_garbage)
    thread.start()
    thread.join()
    assert thread in threads
