"""The versions desk: earlier versions of the open file are looked for beside the window, then shown."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from bearings.files import safe_name
from bearings.ui.background import Background
from bearings.ui.models.version_lines import Version, moment
from bearings.ui.versions_dialog import VersionsDialog

if TYPE_CHECKING:
    from datetime import datetime

    from bearings.errors import BearingsError
    from bearings.store.backups import Backups
    from bearings.ui.live_session import LiveSession


class VersionsDesk(QObject):
    """`wanted` carries a version to open and the path of its copy, if it is free."""

    wanted = Signal(object, object)

    def __init__(self, window: QWidget, live: LiveSession) -> None:
        super().__init__(window)
        self._window, self._live = window, live
        self._kept: Backups | None = None  # of the file that is asked about
        self._path = Path()
        self._dialog: VersionsDialog | None = None
        self._reading = Background(self)
        self._reading.done.connect(self._show)
        self._reading.failed.connect(self._fail)

    def show(self) -> None:
        """Look for versions of the open file, then show them."""
        document = self._live.document
        if self._reading.start(partial(_listed, document.backups)):
            self._kept, self._path = document.backups, document.path
            self._window.setCursor(Qt.CursorShape.BusyCursor)

    def _show(self, versions: list[Version]) -> None:
        self._window.unsetCursor()
        if self._dialog is not None:
            self._dialog.setEnabled(True)
            self._dialog.show_versions(versions)
        elif self._live.is_open and self._live.document.backups is self._kept:
            dialog = self._dialog = VersionsDialog(self._path.name, versions, self._window)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.forget_wanted.connect(self._ask_forget)
            dialog.finished.connect(self._decided)
            dialog.open()

    def _decided(self, result: int) -> None:
        dialog, self._dialog = self._dialog, None
        version = dialog.chosen if dialog is not None else None
        if version is not None and result == int(QDialog.DialogCode.Accepted):
            self.wanted.emit(version, self._copy_of(version.at))

    def _copy_of(self, at: datetime) -> Path:
        """A path beside the present file that says of when the copy is."""
        words = self.tr("{} (version of {})")
        when = moment(at).replace(",", "").replace(":", ".")
        stem = safe_name(self._path.stem, room=len(words.format("", when).encode()))
        return self._path.with_name(safe_name(words.format(stem, when)) + self._path.suffix)

    def _ask_forget(self) -> None:
        from bearings.ui.messages import ask

        more = self.tr(
            "They go from this machine for good, with the notes and names they still hold. The file itself "
            "stays as it is, and new versions are kept while you work on it."
        )
        question = self.tr("Forget all earlier versions of {}?").format(self._path.name)
        if not ask(question, more, verb=self.tr("Forget all"), danger=True, parent=self._dialog):
            return
        if self._kept is not None and self._reading.start(partial(_forgotten, self._kept)):
            self._window.setCursor(Qt.CursorShape.BusyCursor)
            if self._dialog is not None:
                self._dialog.setEnabled(False)

    def _fail(self, error: BearingsError) -> None:
        """Some could not be removed: say so, and show what is left."""
        from bearings.ui.messages import show_error

        self._window.unsetCursor()
        show_error(error, self._dialog or self._window)
        if self._kept is not None:
            self._reading.start(partial(_listed, self._kept))


def _listed(kept: Backups) -> list[Version]:
    """The versions, the latest first, each with what its file says of itself."""
    from bearings.store.catalogue import summary_of

    return [(version, summary_of(version.path)) for version in kept.listed()]


def _forgotten(kept: Backups) -> list[Version]:
    """Remove all; what is left. Raises `SaveError`."""
    kept.forget()
    return _listed(kept)
