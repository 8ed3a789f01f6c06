"""The report desk: a PDF that carries an assessment is looked into beside the window, then asked about."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QWidget

from bearings.ui.background import Background

if TYPE_CHECKING:
    from bearings.report_library import OpenedReport
    from bearings.ui.live_session import LiveSession


TOLD_AFTER = 1_000  # milliseconds until it is said that a report takes its time


class ReportDesk(QObject):
    """`resume_wanted` carries an `OpenedReport` and the folder of its new file, `compare_wanted` the
    report, `failed` an error; `under_way` tells that one takes its time and what to call to stop it,
    until it has `ended`."""

    resume_wanted = Signal(object, object)
    compare_wanted = Signal(object)
    failed = Signal(object)
    under_way = Signal(str, object)
    ended = Signal()

    def __init__(self, window: QWidget, live: LiveSession) -> None:
        super().__init__(window)
        self._window, self._live = window, live
        self._folder = Path()
        self._found: OpenedReport | None = None  # what is being asked about
        self._reading = Background(self)
        self._reading.done.connect(self._ask)
        self._reading.failed.connect(self._fail)
        self._slow = QTimer(self, singleShot=True)
        self._slow.timeout.connect(self._tell_slow)

    def open(self, path: Path, folder: Path) -> None:
        """Look into a report, then ask; a new file would be made in `folder`."""
        from bearings.report_library import open_report

        if not self._reading.start(partial(open_report, path)):
            self._tell_slow()
            return
        self._folder = folder
        self._window.setCursor(Qt.CursorShape.BusyCursor)
        self._slow.start(TOLD_AFTER)

    def stop(self) -> None:
        """Wait no longer for a report that is being looked into."""
        self._reading.forget()
        self._end()

    def _tell_slow(self) -> None:
        self.under_way.emit(self.tr("A report is still being read…"), self.stop)

    def _end(self) -> None:
        self._slow.stop()
        self._window.unsetCursor()
        self.ended.emit()

    def _ask(self, found: object) -> None:
        from bearings.report_library import OpenedReport
        from bearings.ui.report_dialog import ReportDialog

        self._end()
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
        self._end()
        self.failed.emit(error)
