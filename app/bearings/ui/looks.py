"""Looks: this person's preferences in force; theme and zoom of the whole program."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from bearings.ui.background import Background
from bearings.ui.preferences import ZOOM_STEPS, PreferenceFile, Preferences, ThemeChoice
from bearings.ui.theme import apply_theme, metrics

if TYPE_CHECKING:
    from bearings.store.holder import Owner


PATIENCE = 0.0  # seconds that are waited for the disk at each change


class Looks(QObject):
    """Changes preferences and has them written down; `changed` follows a change of theme or zoom.

    They are written beside the window, for a home may lie on a slow disk; `settle` before the end.
    """

    changed = Signal()

    def __init__(self, file: PreferenceFile, preferences: Preferences, parent: QObject) -> None:
        super().__init__(parent)
        self._file, self.preferences = file, preferences
        self._again = False  # they changed while they were being written
        self._writing = Background(self)
        self._writing.done.connect(self._written)

    def remember(self, **changes: Any) -> None:
        """Keep these preferences, by their names in `Preferences`."""
        self.preferences = self.preferences._replace(**changes)
        self._write()

    def remember_page(self, path: str, page: str) -> None:
        """Keep the page a file is on; written down with the next preference."""
        self.preferences = self.preferences.with_last_page(path, page)

    def remember_report(self, key: str, choice: Mapping[str, Any]) -> None:
        """Keep how the report of an assessment is wanted."""
        self.preferences = self.preferences.with_report_choice(key, choice)
        self._write()

    def settle(self, longest: float) -> None:
        """Return once all is written down, or after so many seconds."""
        until = monotonic() + longest
        while self._writing.busy and self._writing.settle(max(until - monotonic(), 0.0)):
            pass  # what changed meanwhile is written by now, or begun

    def _write(self) -> None:
        if self._writing.busy:
            self._again = True
        else:
            self._writing.start(partial(self._file.write, self.preferences), patience=PATIENCE)

    def _written(self) -> None:
        if self._again:
            self._again = False
            self._write()

    def owner(self) -> Owner:
        """This person, as others are told who has a file open."""
        from bearings.store.holder import Owner  # not before a file is opened

        return Owner(self.preferences.person, shown=self.preferences.show_open)

    def set_theme(self, choice: ThemeChoice) -> None:
        self.remember(theme=choice)
        self._apply()

    def set_zoom(self, percent: int) -> None:
        self.remember(zoom=percent)
        self._apply()

    def zoom_in(self) -> None:
        self.set_zoom(next((step for step in ZOOM_STEPS if step > metrics().zoom), ZOOM_STEPS[-1]))

    def zoom_out(self) -> None:
        self.set_zoom(next((step for step in reversed(ZOOM_STEPS) if step < metrics().zoom), ZOOM_STEPS[0]))

    def zoom_reset(self) -> None:
        self.set_zoom(100)

    def _apply(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            apply_theme(app, self.preferences.theme, self.preferences.zoom)
        self.changed.emit()
