"""The file desk: opening, making, importing and exporting files, with the dialogs that takes."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from bearings.errors import BearingsError
from bearings.store.catalogue import FileSummary, RecentFiles, listed_files
from bearings.ui.language import spoken
from bearings.ui.live_session import LiveSession

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtWidgets import QWidget

    from bearings.ui.report_desk import ReportDesk
    from bearings.ui.results_export import ResultsExport

REPORT = ".pdf"
SUFFIXES = (".bearings", ".yaml", ".yml", ".json", REPORT)


class FileDesk(QObject):
    """Knows the recent files and the workspace folder.

    `said` carries what was done, `compare_wanted` a report to compare with what is open.
    """

    said = Signal(str)
    compare_wanted = Signal(object)  # an `OpenedReport`
    listed = Signal()  # the list of known files changed

    def __init__(self, window: QWidget, live: LiveSession, home: Path, workspace: Path) -> None:
        super().__init__(window)
        self._window, self._live, self._home = window, live, home
        self.workspace = workspace
        self._recent = RecentFiles(home / "recent.json")
        self._export: ResultsExport | None = None

    # ------------------------------------------------------------ known files

    def files(self) -> list[FileSummary]:
        """Recent files and those of the workspace, newest first."""
        return listed_files(self._recent.read(), self.workspace)

    def recent(self) -> list[Path]:
        """The files opened lately, newest first, whatever became of them."""
        return self._recent.read()

    def forget(self, path: Path) -> None:
        self._recent.forget(path)
        self.listed.emit()

    def show_in_folder(self, path: Path) -> None:
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))

    # ------------------------------------------------------------ opening

    def open_path(self, path: Path) -> bool:
        """Open a file, or import it if it holds exchanged answers; False if it could not be.

        A report is looked into beside the window, which then asks what to do with it.
        """
        if path.suffix.lower() == REPORT:
            self._reports.open(path, self.workspace)
            return True
        if path.suffix.lower() in SUFFIXES[1:]:
            return self.import_path(path)
        if self._live.is_open and self._live.document.path == path.absolute():
            return True
        from bearings import library

        self._window.setCursor(Qt.CursorShape.WaitCursor)
        try:
            document = library.open_document(path, home=self._home)
        except BearingsError as error:
            self._tell(error)
            return False
        finally:
            self._window.unsetCursor()
        self._show(document)
        return True

    def open(self) -> None:
        from bearings.ui import ask

        path = ask.file_to_open(self._window, self.workspace)
        if path is not None:
            self.open_path(path)

    def new(self) -> None:
        from bearings.ui import ask

        name = ask.organisation_name(self._window)
        if name is None:
            return
        from bearings import library

        try:
            self._show(library.new_document(self.workspace, name, language=spoken(), home=self._home))
        except BearingsError as error:
            self._tell(error)

    def import_(self) -> None:
        from bearings.ui import ask

        path = ask.file_to_import(self._window, self.workspace)
        if path is not None:
            self.import_path(path)

    def import_path(self, path: Path) -> bool:
        """Take answers in YAML or JSON into a new file of the workspace."""
        from bearings import library

        try:
            document = library.import_file(path, self.workspace, home=self._home)
        except BearingsError as error:
            self._tell(error)
            return False
        self._show(document)
        self.said.emit(self.tr("Imported into {}").format(document.path.name))
        return True

    def explore(self, sample: Path) -> None:
        """Open a sample organisation as a copy in the workspace."""
        from bearings import library

        try:
            library.make_folder(self.workspace)
            self.open_path(library.copy_sample(sample, self.workspace, home=self._home))
        except BearingsError as error:
            self._tell(error)

    # ------------------------------------------------------------ the open file

    def publish(self) -> None:
        """Bring the file up to date now and say so."""
        if self._live.publish():
            self.said.emit(self.tr("Saved to {}").format(self._live.document.path.name))

    def save_copy(self) -> None:
        from bearings.ui import ask

        path = self._live.document.path
        suggestion = path.with_name(f"{path.stem} copy{path.suffix}")
        kind = f"{self.tr('Bearings assessments')} ({ask.ASSESSMENTS})"
        target = ask.file_to_write(self._window, self.tr("Save a copy"), suggestion, kind)
        if target is None:
            return
        try:
            self._live.document.save_copy(target)
        except BearingsError as error:
            self._tell(error)
            return
        self.said.emit(self.tr("Copied to {}").format(target.name))

    def export_answers(self) -> None:
        from bearings import library
        from bearings.ui import ask

        suggestion = self._live.document.path.with_suffix(".yaml")
        kind = "YAML (*.yaml);;JSON (*.json)"
        target = ask.file_to_write(self._window, self.tr("Export answers"), suggestion, kind)
        if target is None:
            return
        try:
            library.export_exchange(self._live.assessment, target)
        except BearingsError as error:
            self._tell(error)
            return
        self.said.emit(self._exported(target))

    def _exported(self, target: Path) -> str:
        from bearings.domain.edits_evidence import evidence_files

        if evidence_files(self._live.assessment):
            said = self.tr(
                "Answers written to {}. Files of evidence are named in it; "
                "their contents stay in the assessment."
            )
        else:
            said = self.tr("Answers written to {}")
        return said.format(target.name)

    def export_results(self) -> None:
        """Write the results for Excel, Word and other programs, while the window goes on."""
        if self._export is None:
            from bearings.ui.results_export import ResultsExport

            self._export = ResultsExport(self._window, self._live)
            self._export.said.connect(self.said)
            self._export.failed.connect(self._tell)
        self._export.ask()

    def stop(self) -> None:
        """End what is still being written; its file stays as it was."""
        if self._export is not None:
            self._export.stop()

    def close(self) -> None:
        self._live.close()

    @cached_property
    def _reports(self) -> ReportDesk:
        from bearings.ui.report_desk import ReportDesk

        desk = ReportDesk(self._window, self._live, self._home)
        desk.resumed.connect(self._resumed)
        desk.compare_wanted.connect(self.compare_wanted)
        desk.failed.connect(self._tell)
        return desk

    def _resumed(self, document: object) -> None:
        self._show(document)
        self.said.emit(self.tr("Resumed in {}").format(self._live.document.path.name))

    def _tell(self, error: BearingsError) -> None:
        from bearings.ui.messages import show_error  # dialogs are not for the first paint

        show_error(error, self._window)

    def _show(self, document: object) -> None:
        from bearings.store.document import Document

        assert isinstance(document, Document)
        self._live.open_document(document)
        self._recent.add(document.path)
        self.listed.emit()


def dropped_file(dragged: QMimeData) -> Path | None:
    """The first file of ours among what is dragged."""
    paths = [Path(url.toLocalFile()) for url in dragged.urls() if url.isLocalFile()]
    return next((path for path in paths if path.suffix.lower() in SUFFIXES), None)
