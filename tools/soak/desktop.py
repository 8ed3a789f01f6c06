"""A window of our own, without a screen, for runs that need one."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from bearings.store.document import Document
    from bearings.store.read_only import ReadOnlyDocument
    from bearings.ui.main_window import MainWindow

WAIT = 20_000  # milliseconds until something awaited is taken for lost


class Desktop:
    """The application, and every error nobody caught."""

    def __init__(self, home: Path, workspace: Path) -> None:
        from bearings.ui.application import make_application
        from bearings.ui.collector import Collector

        self.home, self.workspace = home, workspace
        self.app: QApplication = make_application()
        Collector(self.app)
        self.errors: list[str] = []
        sys.excepthook = self._take
        sys.unraisablehook = lambda told: self._take(told.exc_type, told.exc_value, told.exc_traceback)

    def window(self) -> MainWindow:
        """A new main window, in sight."""
        from bearings.ui.application import make_window

        window = make_window(self.app, self.home, workspace=self.workspace)
        window.resize(1440, 900)
        window.show()
        self.turn()
        return window

    def turn(self, milliseconds: int = 0) -> None:
        """Let the window live for a while; with 0 until nothing waits."""
        from PySide6.QtCore import QEventLoop, QTimer

        if not milliseconds:
            self.app.processEvents()
            return
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def wait_until(self, ready: Callable[[], bool]) -> bool:
        """Let the window live until `ready`; False if that takes too long."""
        for _ in range(WAIT // 10):
            if ready():
                return True
            self.turn(10)
        return False

    def open(self, window: MainWindow, path: Path) -> bool:
        """Open a file as the window does, beside it; False if it could not be."""
        window.desk.open_path(path)
        self.wait_until(lambda: not window.desk.reading)
        return window.live.is_open

    def leave(self, window: MainWindow) -> None:
        """Close a window for good."""
        from PySide6.QtCore import QEvent
        from PySide6.QtWidgets import QApplication

        window.close()
        self.wait_until(lambda: not window.isVisible())  # its file is closed beside it
        window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.turn()

    def _take(self, kind: Any, error: Any, trace: Any) -> None:
        said = "".join(traceback.format_exception(kind, error, trace))[-1_500:]
        if said not in self.errors:
            self.errors.append(said)


class Press:
    """A render process as the window has one, and what came of its jobs."""

    def __init__(self, desktop: Desktop) -> None:
        from bearings.ui.render_process import RenderProcess

        self._desktop = desktop
        self._reports: list[bytes] = []
        self.errors: list[object] = []
        self.process = RenderProcess()
        self.process.made.connect(self._made)
        self.process.failed.connect(self.errors.append)

    def job_of(self, document: Document | ReadOnlyDocument) -> dict[str, Any]:
        """The shortest report of a document."""
        from bearings.report.order import ReportOrder
        from bearings.report.render import report_job

        order = ReportOrder(template="brief")
        return report_job(document.questionnaire, document.assessment, order, today=date(2026, 11, 2))

    def make(self, job: dict[str, Any]) -> bytes | None:
        """The report; None where an error was told, which is in `errors` then."""
        self.start(job)
        return self.wait()

    def start(self, job: dict[str, Any]) -> None:
        self._reports.clear()
        self.errors.clear()
        self.process.make(job)

    def wait(self) -> bytes | None:
        """What the job came to; `None` and an error if it came to nothing."""
        if not self._desktop.wait_until(lambda: bool(self._reports or self.errors)):
            self.errors.append("nothing was heard")
        return self._reports[0] if self._reports else None

    def _made(self, data: bytes, _pages: int) -> None:
        self._reports.append(data)
