"""Preferences: what is remembered of files and assessments, and what a damaged file leaves of it."""

import json
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from slow_disk import goes_on

from bearings.ui import looks
from bearings.ui.preferences import MOST_KEPT, PreferenceFile, Preferences


def test_only_the_latest_choices_of_reports_are_kept(tmp_path: Path) -> None:
    preferences = Preferences()
    for number in range(MOST_KEPT + 5):
        preferences = preferences.with_report_choice(f"key-{number}", {"edition": "brief"})
    preferences = preferences.with_report_choice("key-5", {"edition": "annex"})  # used again: the latest now
    file = PreferenceFile(tmp_path / "preferences.json")
    assert file.write(preferences)
    back = file.read()
    assert len(back.report_choices) == MOST_KEPT
    assert list(back.report_choices)[-1] == "key-5"
    assert back.report_choices["key-5"] == {"edition": "annex"}
    assert "key-4" not in back.report_choices


def test_choices_of_another_kind_are_left_out(tmp_path: Path) -> None:
    path = tmp_path / "preferences.json"
    stored = {"report_choices": {"one": {"edition": "brief"}, "two": "brief", "three": 3}, "zoom": 150}
    path.write_text(json.dumps(stored))
    back = PreferenceFile(path).read()
    assert dict(back.report_choices) == {"one": {"edition": "brief"}}
    assert back.zoom == 150
    path.write_text(json.dumps({"report_choices": ["one"]}))
    assert not PreferenceFile(path).read().report_choices


def test_the_window_goes_on_while_preferences_are_written(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(looks, "PATIENCE", 0.0)
    ready, write, threads = threading.Event(), PreferenceFile.write, list[threading.Thread]()

    def slowly(file: PreferenceFile, preferences: Preferences) -> bool:
        threads.append(threading.current_thread())
        assert ready.wait(20)
        return write(file, preferences)

    monkeypatch.setattr(PreferenceFile, "write", slowly)
    file = PreferenceFile(tmp_path / "preferences.json")
    parent = QObject()
    kept = looks.Looks(file, Preferences(), parent)
    kept.remember(zoom=110)
    qtbot.waitUntil(lambda: bool(threads))
    kept.remember(zoom=125)
    kept.remember(zoom=150, person="Robin")
    goes_on(qtbot)
    kept.settle(0.0)  # waits for nothing
    assert file.read() == Preferences()
    ready.set()
    kept.settle(20.0)
    assert (file.read().zoom, file.read().person) == (150, "Robin")
    assert len(threads) == 2  # what changed while the first was written, in one
    assert threading.main_thread() not in threads
