"""The report desk: a PDF that carries an assessment is looked into beside the window, then asked about."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from bearings.ui.background import Background

if TYPE_CHECKING:
    from bearings.report_library import OpenedReport
    from bearings.ui.live_session import LiveSession


class ReportDesk(QObject):
    """`resume_wanted` carries an `OpenedReport` and the folder of its new file, `compare_wanted` the
    report, `failed` an error."""

    resume_wanted = Signal(object, object)
    compare_wanted = Signal(object)
    failed = Signal(object)

    def __init__(self, window: QWidget, live: LiveSession) -> None:
        super().__init__(window)
        self._window, self._live = window, live
        self._folder = Path()
        self._found: OpenedReport | None = None  # what is being asked about
        self._reading = Background(self)
        self._reading.done.connect(self._ask)
        self._reading.failed.connect(self._fail)

    def open(self, path: Path, folder: Path) -> None:
        """Look into a report, then ask; a new file would be made in `folder`."""
        from bearings.report_library import open_report

        if self._reading.start(partial(open_report, path)):
            self._folder = folder
            self._window.setCursor(Qt.CursorShape.BusyCursor)

    def _ask(self, found: object) -> None:
        from bearings.report_library import OpenedReport
        from bearings.ui.report_dialog import ReportDialog

        self._window.unsetCursor()
        assert isinstance(found, OpenedReport)
        open_name = self._live.assessment.organisation.name if self._live.is_open else None
        self._found = found
        dialog = ReportDialog(found, self._folder, open_name, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._decided)
        dialog.open()

    def _decided(self, result: int) -> None:
        from bearings.ui.report_dialog import COMPARE

        report, self._found = self._found, None
        if report is None:
            return
        if result == COMPARE:
            self.compare_wanted.emit(report)
        elif result == int(QDialog.DialogCode.Accepted):
            self.resume_wanted.emit(report, self._folder)

    def _fail(self, error: object) -> None:
        self._window.unsetCursor()
        self.failed.emit(error)
