"""Export of the results to Excel, Word and other forms, made in a process of its own and written whole.

The window stays smooth, and what is written is what was on screen when it was
asked for.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from bearings.errors import BearingsError, RenderError
from bearings.ui.live_session import LiveSession

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from bearings.ui.render_process import RenderProcess


class ResultsExport(QObject):
    """One export at a time. `said` carries what is being done, `failed` a `BearingsError`."""

    said = Signal(str)
    failed = Signal(object)

    def __init__(self, window: QWidget, live: LiveSession) -> None:
        super().__init__(window)
        self._window, self._live = window, live
        self._process: RenderProcess | None = None
        self._target = Path()

    @property
    def busy(self) -> bool:
        return self._process is not None and self._process.busy

    def ask(self) -> None:
        """Ask where to and in which form, then begin."""
        if self.busy:
            self.said.emit(self.tr("Still writing {}…").format(self._target.name))
            return
        from bearings.report.export import ending_of
        from bearings.ui import ask

        suggestion = self._live.document.path.with_suffix(".xlsx")
        target = ask.file_of_form(self._window, self.tr("Export the results"), suggestion, self._forms())
        ending = None if target is None else ending_of(target)
        if target is not None and ending is not None:
            self._begin(target, ending)

    def stop(self) -> None:
        """End an export that is being made; its file stays as it was."""
        if self._process is not None:
            self._process.stop()

    def _let_go(self) -> None:
        """End the process, unless it is at the next export already."""
        if not self.busy:
            self.stop()

    def _forms(self) -> dict[str, str]:
        """Ending of each form that can be made here to its name."""
        from bearings.report.export import offered
        from bearings.ui.pages.report.words import form_names

        names = form_names()
        return {ending: names[ending] for ending in offered()}

    def _begin(self, target: Path, ending: str) -> None:
        from bearings.report.render import export_job
        from bearings.ui.render_process import RenderProcess

        if self._process is None:
            self._process = RenderProcess(self)
            self._process.made.connect(self._made)
            self._process.failed.connect(self._not_made)
            # After the reply was heard: the process must not end while it is being read.
            self._process.made.connect(self._let_go, Qt.ConnectionType.QueuedConnection)
        self._target = target
        self._process.make(export_job(ending, self._live.questionnaire, self._live.assessment))
        self.said.emit(self.tr("Writing {}…").format(target.name))

    def _made(self, data: bytes, _pages: int) -> None:
        from bearings.files import write_atomically

        try:
            write_atomically(self._target, data)
        except BearingsError as error:
            self.failed.emit(error)
            return
        self.said.emit(self.tr("Results written to {}").format(self._target.name))

    def _not_made(self, error: RenderError) -> None:
        self.failed.emit(error)
