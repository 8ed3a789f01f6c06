"""The known files: recent ones and those of the workspace, listed at once, then looked into a few at a time.

A folder of ten thousand is listed before any of its files is opened. Whoever shows them says which
are in sight; those are looked into first, the others in the background. Nothing of it is written down.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from bearings.store.catalogue import FileSummary, ListedFile, listed_files, look_into
from bearings.store.finder import Finder
from bearings.ui.background import Background

if TYPE_CHECKING:
    from bearings.store.recent_files import RecentFiles

PATIENCE = 0.04  # seconds: so long the window waits for the list
AT_ONCE = 60  # files at most that are looked into before the list is shown,
BEFORE_SHOWN = 0.03  # seconds after it was asked for
MOST = 500  # files at most that are looked into
IN_SIGHT, ROUND = 0.02, 0.2  # seconds at most until what was learned is shown, and others may be in sight


class KnownFiles(QObject):
    """Lists them in a thread. `changed` says that they are to be looked for again."""

    changed = Signal()
    found = Signal(object)  # a `Finder`
    learned = Signal()  # the finder knows more of its files

    def __init__(self, recent: RecentFiles, workspace: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._recent, self._workspace = recent, workspace
        self._listing = Background(self)
        self._listing.done.connect(self._listed)
        self._again = False
        self._changes: list[Callable[[], None]] = []  # of the recent files, to be written yet
        self._keeping = Background(self)
        self._keeping.done.connect(self._kept)
        self._reading = Background(self)
        self._reading.done.connect(self._read)
        self._finder = Finder(())
        self._in_sight: Sequence[ListedFile] = ()

    def recent(self) -> list[Path]:
        """The files opened lately, newest first, whatever became of them."""
        return self._recent.read()

    def add(self, path: Path) -> None:
        """A file was opened."""
        self._keep(partial(self._recent.add, path))

    def forget(self, path: Path) -> None:
        """Take a file off the recent ones."""
        self._keep(partial(self._recent.forget, path))

    def _keep(self, work: Callable[[], None]) -> None:
        """Write the recent files beside the window, one change after the other."""
        self._changes.append(work)
        if not self._keeping.busy:
            self._keep_next()

    def _keep_next(self) -> None:
        if self._changes:
            self._keeping.start(self._changes.pop(0), patience=PATIENCE)

    def _kept(self) -> None:
        self.changed.emit()
        self._keep_next()

    def look(self) -> None:
        """Have `found` carry the files there are now, at once unless there are many or a folder is slow."""
        if not self._listing.start(self._list, patience=PATIENCE):
            self._again = True  # something changed while a slow folder is looked through

    def _list(self) -> Finder:
        began = time.monotonic()
        finder = Finder(listed_files(self._recent.read(), self._workspace))
        finder.learn(look_into(finder.unread(AT_ONCE), seconds=BEFORE_SHOWN - (time.monotonic() - began)))
        return finder

    def _listed(self, finder: Finder) -> None:
        self._finder, self._in_sight = finder, ()
        self.found.emit(finder)
        if self._again:
            self._again = False
            self.look()

    def look_into(self, in_sight: Sequence[ListedFile]) -> None:
        """Look into the files that were not looked into yet, first into these."""
        self._in_sight = in_sight
        files = self._finder.unread(MOST, first=in_sight)
        if files:  # while a round is under way, its end begins the next
            seconds = IN_SIGHT if files[0] in in_sight else ROUND
            self._reading.start(partial(look_into, files, seconds=seconds))

    def _read(self, summaries: list[FileSummary]) -> None:
        news = self._finder.learn(summaries)
        self.look_into(self._in_sight)
        if news:
            self.learned.emit()
