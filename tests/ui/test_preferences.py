"""Preferences: what is remembered of files and assessments, and what a damaged file leaves of it."""

import json
from pathlib import Path

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
