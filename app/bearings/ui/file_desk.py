"""The file desk: opening, making and importing files, with the dialogs that takes."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from bearings.errors import BearingsError
from bearings.files import Stop
from bearings.store.recent_files import RecentFiles
from bearings.ui import file_work
from bearings.ui.background import Background
from bearings.ui.known_files import KnownFiles
from bearings.ui.language import spoken
from bearings.ui.live_session import LiveSession

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtWidgets import QWidget

    from bearings.report_library import OpenedReport
    from bearings.store.backups import Backup
    from bearings.store.exchange import LeftBehindError
    from bearings.store.holder import Owner
    from bearings.store.read_only import ReadOnlyDocument
    from bearings.ui.closing import Closing
    from bearings.ui.encryption_desk import EncryptionDesk
    from bearings.ui.new_passphrase_dialog import NewPassphraseDialog
    from bearings.ui.prepared import Prepared
    from bearings.ui.report_desk import ReportDesk
    from bearings.ui.versions_desk import VersionsDesk
    from bearings.ui.writing_desk import WritingDesk

REPORT = ".pdf"
TOLD_AFTER = 1_000  # milliseconds until it is said that a file takes its time
SUFFIXES = (".bearings", ".yaml", ".yml", ".json", REPORT)


class FileDesk(QObject):
    """Opens files, which are read and checked beside the window; `known` are those to choose from.

    `said` carries what was done, `compare_wanted` a report to compare with what is open; `nothing_newer`
    tells that the file was opened again and still is read-only, as it was.
    """

    said = Signal(str)
    under_way = Signal(str, object)  # what is being written or read, and what to call to stop it
    nothing_under_way = Signal()
    compare_wanted = Signal(object)  # an `OpenedReport`
    nothing_newer = Signal()
    going_on = Signal(object)  # the path of what is opened next, to go on with where one is

    def __init__(
        self, window: QWidget, live: LiveSession, home: Path, workspace: Path, owner: Callable[[], Owner]
    ) -> None:
        super().__init__(window)
        self._window, self._live, self._home, self._owner = window, live, home, owner
        self.workspace = workspace
        self.known = KnownFiles(RecentFiles(home / "recent.json"), workspace, self)
        self._reading: Background | None = None
        self._stop = Stop()  # of what is being read
        self._stopped = False  # the window closes
        self._slow = QTimer(self, singleShot=True)
        self._slow.timeout.connect(self._tell_slow)
        self._saving = False  # because somebody asked for it
        live.published.connect(self._published)
        self._work: Callable[[], Prepared | None] | None = None  # that is done, or was last
        self._making: tuple[NewPassphraseDialog, Callable[[str], Prepared]]
        self._left_of: Path  # of which something would be left behind, and the person is asked
        self._then_say = ""  # once the file that is being read is shown; {} stands for its name

    def show_in_folder(self, path: Path) -> None:
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))

    # ------------------------------------------------------------ opening

    def open_path(self, path: Path) -> None:
        """Open a file, or import it if it holds exchanged answers.

        A report is looked into beside the window, which then asks what to do with it.
        """
        if path.suffix.lower() == REPORT:
            self._reports.open(path, self.workspace)
        elif path.suffix.lower() in SUFFIXES[1:]:
            self.import_path(path)
        elif not (self._live.is_open and self._live.document.path == path.absolute()):
            self._read(partial(file_work.opened, path, self._here()))

    def open(self) -> None:
        from bearings.ui import ask

        path = ask.file_to_open(self._window, self.workspace)
        if path is not None:
            self.open_path(path)

    def new(self) -> None:
        from bearings.ui import ask

        wanted = ask.new_assessment(self._window, self.workspace)
        if wanted is None:
            return
        what = wanted.organisation, spoken(), wanted.questionnaire
        make = partial(file_work.new, self.workspace, *what, self._here())
        if wanted.encrypt:
            self._ask_passphrase(wanted.organisation, make)
        else:
            self._read(make)

    def _ask_passphrase(self, organisation: str, make: Callable[[str], Prepared]) -> None:
        """Ask for the passphrase of a file that is not there yet, then have it made."""
        from bearings.ui.new_passphrase_dialog import NewPassphraseDialog

        name = organisation or self.tr("the new assessment")
        dialog = NewPassphraseDialog(name, known=(organisation,), parent=self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self._make_encrypted)
        self._making = dialog, make
        dialog.open()

    def _make_encrypted(self, passphrase: str) -> None:
        dialog, make = self._making
        dialog.done_with()
        self._read(partial(make, passphrase))

    def import_(self) -> None:
        from bearings.ui import ask

        path = ask.file_to_import(self._window, self.workspace)
        if path is not None:
            self.import_path(path)

    def import_path(self, path: Path) -> None:
        """Take answers in YAML or JSON into a new file of the workspace."""
        self._import(path)

    def _import(self, path: Path, *, agreed: bool = False) -> None:
        """`agreed` that answers without a place in the questionnaire stay behind."""
        work = partial(file_work.imported, path, self.workspace, self._here(), agreed=agreed)
        self._read(work, self.tr("Imported into {}"))

    def explore(self, sample: Path) -> None:
        """Open a sample organisation as a copy in the workspace."""
        self._read(partial(file_work.sample, sample, self.workspace, self._here()))

    def open_again(self, document: ReadOnlyDocument) -> None:
        """Open for editing what is read-only, if that can be done by now; else its newest version."""
        self.going_on.emit(document.path)
        self._read(partial(file_work.again, document, self._here()))

    def edit_copy(self, document: ReadOnlyDocument, target: Path) -> None:
        """Copy what is read-only to another file and open that."""
        self.going_on.emit(target.absolute())
        self._read(
            partial(file_work.copied, document, target, self._here()),
            self.tr("Copied to {}. You edit the copy now."),
        )

    def _here(self) -> file_work.Here:
        from bearings.ui.unlocking import unlocking

        return file_work.Here(self._home, self._owner(), unlocking(self._live).keys)

    def reopen(self, path: Path) -> None:
        """Open a file that was open when the program ended, if it is still there."""
        self._read(partial(file_work.reopened, path, self._here()))

    @property
    def reading(self) -> bool:
        """Whether a file is being read; no other is begun meanwhile."""
        return self._reading is not None and self._reading.busy

    def _read(self, work: Callable[[], Prepared | None], then_say: str = "") -> None:
        """Do that in a thread, then show what it gives."""
        if self._reading is None:
            self._reading = Background(self)
            self._reading.done.connect(self._show)
            self._reading.failed.connect(self._could_not_read)
        if self._reading.busy:
            self._tell_slow()
            return
        self._work, self._then_say, self._stop, self._stopped = work, then_say, Stop(), False
        self._window.setCursor(Qt.CursorShape.BusyCursor)
        self._slow.start(TOLD_AFTER)
        self._reading.start(partial(file_work.unless_stopped, work, self._stop))

    def _tell_slow(self) -> None:
        """Say that a file takes its time, as one on a share that does not answer may for ever."""
        self.under_way.emit(self.tr("A file is still being read…"), self.stop_reading)

    def stop_reading(self) -> None:
        """Wait no longer for a file that is being read; it is not shown."""
        if self._reading is not None and self._reading.busy and self._stop.say():
            self._reading.forget()
            self._work = None
            self._read_ends()

    def _read_ends(self) -> None:
        self._slow.stop()
        self._window.unsetCursor()
        self.nothing_under_way.emit()

    def _could_not_read(self, error: BearingsError) -> None:
        self._read_ends()
        from bearings.store.exchange import LeftBehindError
        from bearings.store.keys import LockedError

        if isinstance(error, LeftBehindError):
            self._work = None
            self._ask_about_left(error)
        elif isinstance(error, LockedError) and self._work is not None:
            from bearings.ui.unlocking import unlocking

            again = partial(self._read, self._work, self._then_say)
            unlocking(self._live).ask(error, self._window, again, give_up_left=self._give_up_left)
        else:
            self._work = None
            self._tell(error)

    def _ask_about_left(self, error: LeftBehindError) -> None:
        """Show what answers have no place in the questionnaire, before the others are taken."""
        from bearings.ui.left_behind_dialog import LeftBehindDialog

        self._left_of = error.path
        dialog = LeftBehindDialog(error.path.name, error.arrival, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self._import_rest)
        dialog.open()

    def _import_rest(self) -> None:
        self._import(self._left_of, agreed=True)

    def _give_up_left(self, path: Path) -> None:
        """Put aside what a crash left of a file, which is encrypted."""
        from bearings.store.recovery import set_aside
        from bearings.store.work_copy import work_folder

        set_aside(work_folder(self._home, path))

    def _show(self, prepared: Prepared | None) -> None:
        self._read_ends()
        self._work = None  # it may hold a passphrase
        if prepared is None:
            self.nothing_newer.emit()
            return
        if self._stopped:
            file_work.put_back(prepared)
            return
        take = partial(self._take, prepared, self._then_say)
        leave = partial(file_work.put_back, prepared)
        if self.closing.when_written(take, verb=self.tr("Open without waiting"), otherwise=leave):
            take()

    def _take(self, prepared: Prepared, then_say: str) -> None:
        self._live.open_prepared(prepared)
        path = prepared.document.path
        self.known.add(path)
        if then_say:
            self.said.emit(then_say.format(path.name))

    # ------------------------------------------------------------ the open file

    def publish(self) -> None:
        """Bring the file up to date now and say so once it is."""
        self._saving = True
        self._live.publish_soon()

    def _published(self, path: Path) -> None:
        if self._saving:
            self._saving = False
            self.said.emit(self.tr("Saved to {}").format(path.name))

    def stop(self) -> None:
        """End the making of an export; its file stays as it was. What is being read is not shown."""
        self._stopped = True
        self.stop_reading()
        if "writing" in self.__dict__:  # it was wanted before
            self.writing.end()

    def close(self) -> None:
        """Close the open file, once all that is on its way is written."""
        if self.closing.when_written(self._live.close, verb=self.tr("Close without waiting")):
            self._live.close()

    @cached_property
    def closing(self) -> Closing:
        """Waits for what is on its way before a file is closed."""
        from bearings.ui.closing import Closing

        return Closing(self._window, self._live)

    @property
    def is_closing(self) -> bool:
        """Whether a file is about to be closed, which tells itself what keeps it."""
        return "closing" in self.__dict__ and self.closing.is_waiting

    @cached_property
    def writing(self) -> WritingDesk:
        """Writes copies, answers and results."""
        from bearings.ui.writing_desk import WritingDesk

        desk = WritingDesk(self._window, self._live)
        desk.said.connect(self.said)
        desk.under_way.connect(self.under_way)
        desk.ended.connect(self.nothing_under_way)
        desk.copy_to_edit.connect(self.edit_copy)
        desk.save_wanted.connect(self.publish)
        return desk

    @cached_property
    def _reports(self) -> ReportDesk:
        from bearings.ui.report_desk import ReportDesk

        desk = ReportDesk(self._window, self._live)
        desk.resume_wanted.connect(self._resume)
        desk.compare_wanted.connect(self.compare_wanted)
        desk.failed.connect(self._tell)
        desk.under_way.connect(self.under_way)
        desk.ended.connect(self.nothing_under_way)
        return desk

    def _resume(self, report: OpenedReport, folder: Path) -> None:
        self._read(partial(file_work.resumed, report, folder, self._here()), self.tr("Resumed in {}"))

    @cached_property
    def encryption(self) -> EncryptionDesk:
        """Sets, changes and takes away the encryption of the open file."""
        from bearings.ui.encryption_desk import EncryptionDesk

        desk = EncryptionDesk(self._window, self._live)
        desk.said.connect(self.said)
        return desk

    def show_versions(self) -> None:
        """Show what earlier versions of the open file are kept on this machine."""
        self._versions.show()

    @cached_property
    def _versions(self) -> VersionsDesk:
        from bearings.ui.versions_desk import VersionsDesk

        desk = VersionsDesk(self._window, self._live)
        desk.wanted.connect(self._open_version)
        return desk

    def _open_version(self, version: Backup, target: Path) -> None:
        self._read(partial(file_work.version, version, target, self._here()), self.tr("Opened a copy: {}"))

    def _tell(self, error: BearingsError) -> None:
        from bearings.ui.messages import show_error  # dialogs are not for the first paint

        show_error(error, self._window)


def dropped_file(dragged: QMimeData) -> Path | None:
    """The first file of ours among what is dragged."""
    paths = [Path(url.toLocalFile()) for url in dragged.urls() if url.isLocalFile()]
    return next((path for path in paths if path.suffix.lower() in SUFFIXES), None)
