"""The writing desk: a copy of the open file, its answers and its results, written beside the window."""

from __future__ import annotations

from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from bearings.errors import BearingsError
from bearings.ui.writing import Write, Writing

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from bearings.ui.live_session import LiveSession
    from bearings.ui.results_export import ResultsExport


class WritingDesk(QObject):
    """One copy or export of answers at a time, and one export of results.

    `said` carries what was done, `under_way` what is being written and what to call to stop it, until it has
    `ended`; `copy_to_edit` a read-only document and the path of the copy that is to be edited; `save_wanted`
    tells that the copy asked for is the open file itself.
    """

    said = Signal(str)
    under_way = Signal(str, object)
    ended = Signal()
    copy_to_edit = Signal(object, object)
    save_wanted = Signal()

    def __init__(self, window: QWidget, live: LiveSession) -> None:
        super().__init__(window)
        self._window, self._live = window, live
        self._then_say = ""  # {} stands for the name
        self._writing = Writing(self)
        self._writing.began.connect(self._tell_under_way)
        self._writing.written.connect(self._written)
        self._writing.failed.connect(self._tell)
        self._writing.ended.connect(self.ended)

    def save_copy(self) -> None:
        """Ask for a name and write the open file under it as well."""
        from bearings.ui import ask

        if self._is_writing():
            return
        path = self._live.document.path
        suggestion = path.with_name(f"{path.stem} copy{path.suffix}")
        kind = f"{self.tr('Bearings assessments')} ({ask.ASSESSMENTS})"
        target = ask.file_to_write(self._window, self.tr("Save a copy"), suggestion, kind)
        if target is None:
            return
        document = self._live.document
        if not document.editable:
            self.copy_to_edit.emit(document, target)
        elif target.absolute() == path:
            self.save_wanted.emit()
        else:
            try:
                copy = document.begin_copy(target)
            except BearingsError as error:
                self._tell(error)
                return
            self._write(target, copy.run, self.tr("Copied to {}"))

    def export_answers(self) -> None:
        """Ask for a name and write the answers as YAML or JSON."""
        from bearings import library
        from bearings.ui import ask

        if self._is_writing():
            return
        suggestion = self._live.document.path.with_suffix(".yaml")
        kind = "YAML (*.yaml);;JSON (*.json)"
        target = ask.file_to_write(self._window, self.tr("Export answers"), suggestion, kind)
        if target is not None:
            self._write(
                target, partial(library.export_exchange, self._live.assessment, target), self._exported()
            )

    def export_results(self) -> None:
        """Write the results for Excel, Word and other programs, while the window goes on."""
        self._results.ask()

    def stop(self) -> None:
        """Stop a copy or answers that are being written; what was there stays as it was."""
        name = self._writing.target.name
        if self._writing.stop():
            self.said.emit(self.tr("Stopped. {} was not written.").format(name))

    def end(self) -> None:
        """The window closes: end the making of results."""
        if "_results" in self.__dict__:  # some were wanted before
            self._results.stop()

    def _write(self, target: Path, write: Write, then_say: str) -> None:
        self._then_say = then_say
        self._writing.start(target, write)

    def _is_writing(self) -> bool:
        """Whether one is being written, which is told."""
        if self._writing.busy:
            self._tell_under_way(self._writing.target, again=True)
        return self._writing.busy

    def _tell_under_way(self, target: Path, *, again: bool = False) -> None:
        words = self.tr("Still writing {}…") if again else self.tr("Writing {}…")
        self.under_way.emit(words.format(target.name), self.stop)

    def _written(self, target: Path) -> None:
        self.said.emit(self._then_say.format(target.name))

    def _exported(self) -> str:
        from bearings.domain.edits_evidence import evidence_files

        if evidence_files(self._live.assessment):
            return self.tr(
                "Answers written to {}. Files of evidence are named in it; "
                "their contents stay in the assessment."
            )
        return self.tr("Answers written to {}")

    @cached_property
    def _results(self) -> ResultsExport:
        from bearings.ui.results_export import ResultsExport

        export = ResultsExport(self._window, self._live)
        export.said.connect(self.said)
        export.under_way.connect(self.under_way)
        export.failed.connect(self._tell)
        export.ended.connect(self.ended)
        return export

    def _tell(self, error: BearingsError) -> None:
        from bearings.ui.messages import show_error  # dialogs are not for the first paint

        show_error(error, self._window)
