"""Preferences: what this person likes, in one small JSON file on this machine.

Holds looks and places, never an answer. A damaged file is set aside and the
defaults are used; it never keeps the window from opening.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal, NamedTuple

from bearings.errors import SaveError
from bearings.files import write_atomically

ThemeChoice = Literal["system", "light", "dark", "contrast"]
THEME_CHOICES: tuple[ThemeChoice, ...] = ("system", "light", "dark", "contrast")
LanguageChoice = Literal["system", "en", "de"]
LANGUAGE_CHOICES: tuple[LanguageChoice, ...] = ("system", "en", "de")
BY_KEY = ("last_pages", "report_choices")
MOST_KEPT = 50  # files and assessments of which something is remembered
ZOOM_STEPS = (80, 90, 100, 110, 125, 150, 175, 200)  # percent


class Preferences(NamedTuple):
    """Looks and places. `zoom` is in percent; `geometry` is Qt's, as base64."""

    theme: ThemeChoice = "system"
    zoom: int = 100
    language: LanguageChoice = "system"
    geometry: str = ""
    workspace: str = ""
    show_live_scores: bool = True
    show_tree: bool = True
    last_pages: Mapping[str, str] = MappingProxyType({})  # file path -> page it was left on
    report_choices: Mapping[str, Mapping[str, Any]] = MappingProxyType({})  # by a hash of the assessment's id
    person: str = ""  # as others are told who has a file open; "" is the name the system knows
    show_open: bool = True  # whether others are told
    open_file: str = ""  # open when the program ended; "" after a tidy close of the file

    def with_last_page(self, path: str, page: str) -> Preferences:
        """Remember the page of a file; only those of the latest are kept."""
        pages = {**{k: v for k, v in self.last_pages.items() if k != path}, path: page}
        return self._replace(last_pages=dict(list(pages.items())[-MOST_KEPT:]))

    def with_report_choice(self, key: str, choice: Mapping[str, Any]) -> Preferences:
        """Remember how the report of an assessment is wanted; only those of the latest are kept."""
        choices = {**{k: v for k, v in self.report_choices.items() if k != key}, key: choice}
        return self._replace(report_choices=dict(list(choices.items())[-MOST_KEPT:]))


class PreferenceFile:
    """The file the preferences live in."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> Preferences:
        """What is stored; the defaults where nothing readable is."""
        try:
            stored = json.loads(self._path.read_text("utf-8"))
        except FileNotFoundError:
            return Preferences()
        except (OSError, ValueError, RecursionError):
            self._set_aside()
            return Preferences()
        return _checked(stored) if isinstance(stored, dict) else Preferences()

    def write(self, preferences: Preferences) -> bool:
        """Store them; False where the folder cannot be written, which disturbs nobody."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            stored = {**preferences._asdict(), **{name: dict(getattr(preferences, name)) for name in BY_KEY}}
            write_atomically(self._path, json.dumps(stored, indent=1).encode())
        except (OSError, SaveError):
            return False
        return True

    def _set_aside(self) -> None:
        try:
            os.replace(self._path, self._path.with_suffix(".damaged.json"))
        except OSError:
            return


def _checked(stored: dict[str, Any]) -> Preferences:
    """Stored values of the right kind; anything else falls back to its default."""
    preferences = Preferences()
    kinds = {name: type(value) for name, value in preferences._asdict().items()} | dict.fromkeys(BY_KEY, dict)
    good = {name: value for name, value in stored.items() if name in kinds and type(value) is kinds[name]}
    if good.get("theme") not in THEME_CHOICES:
        good.pop("theme", None)
    if good.get("language") not in LANGUAGE_CHOICES:
        good.pop("language", None)
    if "zoom" in good:
        good["zoom"] = min(max(good["zoom"], ZOOM_STEPS[0]), ZOOM_STEPS[-1])
    if "last_pages" in good:
        good["last_pages"] = {k: v for k, v in good["last_pages"].items() if isinstance(v, str)}
    if "report_choices" in good:
        good["report_choices"] = {k: v for k, v in good["report_choices"].items() if isinstance(v, dict)}
    return preferences._replace(**good)
