"""What stays is set aside from the collector of garbage, and given back when the file is closed."""

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from bearings.ui import set_aside
from bearings.ui.live_session import LiveSession
from bearings.ui.set_aside import SetAside


@pytest.fixture
def host(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[QObject]:
    monkeypatch.setattr(set_aside, "REST", 1)
    gc.unfreeze()
    yield QObject()
    gc.unfreeze()


def test_what_was_opened_is_not_looked_through_again_until_it_is_closed(qtbot: QtBot, host: QObject) -> None:
    live = LiveSession()
    SetAside(live, host)
    live.opened.emit()
    assert gc.get_freeze_count() == 0  # not before the page has filled itself
    qtbot.waitUntil(lambda: gc.get_freeze_count() > 0)
    live.closed.emit()
    assert gc.get_freeze_count() == 0


def test_a_page_that_is_made_later_is_set_aside_too(qtbot: QtBot, host: QObject) -> None:
    aside = SetAside(LiveSession(), host)
    aside.soon()
    qtbot.waitUntil(lambda: gc.get_freeze_count() > 0)


def test_nothing_is_set_aside_once_the_file_is_closed(qtbot: QtBot, host: QObject) -> None:
    live = LiveSession()
    SetAside(live, host)
    live.opened.emit()
    live.closed.emit()
    qtbot.wait(20)
    assert gc.get_freeze_count() == 0
