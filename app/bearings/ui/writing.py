"""Writing beside the window: a file somebody asked for, on a disk that may be slow, until it is in place."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from bearings.errors import BearingsError
from bearings.files import Stop
from bearings.ui.background import Background

PATIENCE = 0.05  # seconds: what is written within needs no word that it is being written


class Write(Protocol):
    """Brings a file into its place, unless it is stopped before. Raises `BearingsError`."""

    def __call__(self, *, stop: Stop) -> object: ...


class Writing(QObject):
    """One file at a time; before anything else is written somebody has to wait, or stop it.

    `began` carries the path of what takes more than a moment, `written` that of what is in place, `failed`
    the `BearingsError`; `ended` follows them, or a stop.
    """

    began = Signal(object)
    written = Signal(object)
    failed = Signal(object)
    ended = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.target = Path()  # that is being written, or was last
        self._stop = Stop()
        self._work = Background(self)
        self._work.done.connect(self._done)
        self._work.failed.connect(self._failed)

    @property
    def busy(self) -> bool:
        return self._work.busy

    def start(self, target: Path, write: Write) -> bool:
        """Have `write` bring it into its place, in a thread; False if another is being written."""
        if self._work.busy:
            return False
        self.target, self._stop = target, Stop()
        self._work.start(partial(write, stop=self._stop), patience=PATIENCE)
        if self.busy:
            self.began.emit(target)
        return True

    def stop(self) -> bool:
        """Leave what is there as it is, and wait for nothing; False if it is in place already."""
        if not (self.busy and self._stop.say()):
            return False
        self._work.forget()
        self.ended.emit()
        return True

    def _done(self) -> None:
        self.written.emit(self.target)
        self.ended.emit()

    def _failed(self, error: BearingsError) -> None:
        self.failed.emit(error)
        self.ended.emit()
