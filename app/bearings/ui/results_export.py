"""Export of the results to Excel, Word and other forms, made in a process of its own and written whole.

The window stays smooth, and what is written is what was on screen when it was
asked for.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from bearings.errors import RenderError
from bearings.ui.live_session import LiveSession
from bearings.ui.writing import Writing

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from bearings.ui.render_process import RenderProcess


class ResultsExport(QObject):
    """One export at a time. `said` carries what was done, `failed` a `BearingsError`.

    `under_way` carries what is being written, and what to call to stop it, until it has `ended`.
    """

    said = Signal(str)
    under_way = Signal(str, object)
    ended = Signal()
    failed = Signal(object)

    def __init__(self, window: QWidget, live: LiveSession) -> None:
        super().__init__(window)
        self._window, self._live = window, live
        self._process: RenderProcess | None = None
        self._target = Path()
        self._writing = Writing(self)
        self._writing.written.connect(self._written)
        self._writing.failed.connect(self.failed)
        self._writing.ended.connect(self.ended)

    @property
    def busy(self) -> bool:
        return self._is_making or self._writing.busy

    @property
    def _is_making(self) -> bool:
        return self._process is not None and self._process.busy

    def ask(self) -> None:
        """Ask where to and in which form, then begin."""
        if self.busy:
            self.under_way.emit(self.tr("Still writing {}…").format(self._target.name), self.give_up)
            return
        from bearings.report.export import ending_of
        from bearings.ui import ask

        suggestion = self._live.document.path.with_suffix(".xlsx")
        target = ask.file_of_form(self._window, self.tr("Export the results"), suggestion, self._forms())
        ending = None if target is None else ending_of(target)
        if target is not None and ending is not None:
            self._begin(target, ending)

    def give_up(self) -> None:
        """Stop an export; its file stays as it was."""
        if self._is_making or self._writing.stop():
            self.stop()
            self.said.emit(self.tr("Stopped. {} was not written.").format(self._target.name))

    def stop(self) -> None:
        """End the process, with what it is making."""
        if self._process is not None:
            self._process.stop()

    def _let_go(self) -> None:
        """End the process, unless it is at the next export already."""
        if not self._is_making:
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
        self.under_way.emit(self.tr("Writing {}…").format(target.name), self.give_up)

    def _made(self, data: bytes, _pages: int) -> None:
        from bearings.files import write_atomically

        self._writing.start(self._target, partial(write_atomically, self._target, data))

    def _written(self, target: Path) -> None:
        self.said.emit(self.tr("Results written to {}").format(target.name))

    def _not_made(self, error: RenderError) -> None:
        self.failed.emit(error)
        self.ended.emit()
