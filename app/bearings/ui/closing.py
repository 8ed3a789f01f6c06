"""Closing: before a file is closed all that is on its way is written, beside the window that goes on.

Most files are up to date within a moment, and nobody sees any of this. A share may be slow or dead:
then the window says what it waits for, and who does not want to wait need not. What is not in
the file by then stays in its work copy and is there when the file is opened again.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from bearings.errors import BearingsError
from bearings.ui.background import Background
from bearings.ui.live_session import LiveSession
from bearings.ui.writing import Writing

if TYPE_CHECKING:
    from bearings.ui.closing_dialog import ClosingDialog

SHOWN_AFTER = 300  # milliseconds of waiting until it is told
LONGEST = 10_000  # milliseconds after which a folder counts as one that does not answer


class Closing(QObject):
    """One for each window; it waits for one thing at a time."""

    def __init__(self, window: QWidget, live: LiveSession) -> None:
        super().__init__(window)
        self._window, self._live = window, live
        self._then: Callable[[], object] | None = None
        self._otherwise: Callable[[], object] | None = None
        self._verb = ""
        self._error: BearingsError | None = None  # why the file could not be written
        self._looking = False
        self._dialog: ClosingDialog | None = None
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._show)
        self._late = QTimer(self, singleShot=True)
        self._late.timeout.connect(self._show)
        self._backups = Background(self)
        self._backups.done.connect(self._follow)
        live.published.connect(self._follow)
        live.freed.connect(self._follow)
        live.save_failed.connect(self._failed)

    @property
    def is_waiting(self) -> bool:
        """Whether something is closed as soon as all is written."""
        return self._then is not None

    def when_written(
        self, then: Callable[[], object], *, verb: str, otherwise: Callable[[], object] | None = None
    ) -> bool:
        """Whether nothing is on its way, or nobody waits for it any more.

        If not, `then` is called once that is so; the person may choose that at any time by `verb`, or go on
        with what is open, whereupon `otherwise` is called.
        """
        if self.is_waiting:
            if otherwise is not None:
                otherwise()
            return False
        self._then, self._otherwise, self._verb = then, otherwise, verb
        self._late.start(LONGEST)
        if self._is_written():
            self._end()
            return True
        for writing in self._writings():
            writing.ended.connect(self._follow)
        if self._error is not None:
            self._show()
        else:
            self._soon.start(SHOWN_AFTER)
        return False

    # ------------------------------------------------------------ what is waited for

    def _is_written(self) -> bool:
        self._looking, self._error = True, None
        live = self._live
        given_up = not live.is_open or live.given_up
        written = (given_up or live.publish()) and not self._writings()
        self._looking = False
        return written and (given_up or not self._is_backing_up())

    def _is_backing_up(self) -> bool:
        """Whether an earlier version is being kept, for which closing would wait."""
        document = self._live.document
        if not (document.editable and document.is_backing_up):
            return False
        self._backups.start(document.finish_backups)
        return True

    def _writings(self) -> list[Writing]:
        return [writing for writing in self._window.findChildren(Writing) if writing.busy]

    def _follow(self) -> None:
        """Something was written."""
        if self._looking or not self.is_waiting:
            return
        if self._is_written():
            self._finish()
        elif self._dialog is not None:
            self._show()

    def _failed(self, error: BearingsError) -> None:
        if self.is_waiting:
            self._error = error
            if not self._looking:
                self._show()

    # ------------------------------------------------------------ what is told

    def _show(self) -> None:
        """Say what is waited for."""
        if self._dialog is None:
            from bearings.ui.closing_dialog import ClosingDialog

            self._dialog = ClosingDialog(self._verb, self._window)
            self._dialog.finished.connect(self._decided)
        writings = self._writings()
        if self._live.is_held:
            self._dialog.tell_held(self._live.document.path)
        elif self._error is not None:
            self._dialog.tell_failure(self._live.document.path, self._error)
        elif self._live.is_open and (self._live.document.needs_publishing or not writings):
            self._dialog.tell_saving(self._live.document.path, late=not self._late.isActive())
        elif writings:
            self._dialog.tell_writing(writings[0].target)
        if not self._dialog.isVisible():
            self._dialog.open()

    def _decided(self, result: int) -> None:
        if not self.is_waiting:
            return  # it is over
        if result:
            self._go()
        else:
            self._stay()

    def _go(self) -> None:
        """Wait no longer: what is on its way leaves what is there as it is."""
        for writing in self._writings():
            writing.stop()
        if self._live.is_open:
            self._live.given_up = True
        self._finish()

    def _stay(self) -> None:
        _, otherwise = self._end()
        if otherwise is not None:
            otherwise()

    def _finish(self) -> None:
        then, _ = self._end()
        if then is not None:
            then()

    def _end(self) -> tuple[Callable[[], object] | None, Callable[[], object] | None]:
        wanted = self._then, self._otherwise
        self._then = self._otherwise = self._error = None
        self._soon.stop()
        self._late.stop()
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.done(0)
            dialog.deleteLater()
        return wanted
