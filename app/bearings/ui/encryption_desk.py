"""The encryption desk: the open file goes under a passphrase, another one or none, beside the window."""

from __future__ import annotations

import contextlib
import threading
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from bearings.errors import BearingsError
from bearings.ui.background import Background
from bearings.ui.new_passphrase_dialog import NewPassphraseDialog
from bearings.ui.unlocking import unlocking

if TYPE_CHECKING:
    from bearings.store.document import Document
    from bearings.ui.live_session import LiveSession


class _Resealed(NamedTuple):
    """What came of it: the path written, or the error that the world or we are at fault for.

    `changed` tells that the document took it on, be it in its file yet or not.
    """

    encrypted: bool
    changed: bool
    written: Path | None = None
    error: BearingsError | None = None
    fault: BaseException | None = None


class EncryptionDesk(QObject):
    """`said` carries what was done."""

    said = Signal(str)
    _ended = Signal()

    def __init__(self, window: QWidget, live: LiveSession) -> None:
        super().__init__(window)
        self._window, self._live = window, live
        self._dialog: NewPassphraseDialog | None = None
        self._wanted: tuple[str | None] | None = None  # the passphrase to set once the file is written
        self._thread: threading.Thread | None = None
        self._document: Document  # that the thread works on
        self._result: _Resealed | None = None
        self._ended.connect(self._end)
        live.published.connect(self._begin)
        live.save_failed.connect(self._begin)  # it fails again, or not; then that is said
        live.closed.connect(self._leave)
        self._forgetting = Background(self)
        self._forgetting.done.connect(self._forgot)

    def encrypt(self) -> None:
        """Ask for a passphrase and encrypt the open file with it."""
        about = self.tr(
            "The file, what Bearings keeps of it on this computer and its earlier versions are encrypted. "
            "Copies, exports and reports that left it before stay readable."
        )
        self._ask(about, changing=False)

    def change(self) -> None:
        """Ask for another passphrase."""
        about = self.tr(
            "From now on the file and the earlier versions on this computer open with the new one only. "
            "Copies made before, in a mail or a synced folder, still open with the old one."
        )
        self._ask(about, changing=True)

    def remove(self) -> None:
        """Ask, and then keep the file without encryption."""
        from bearings.ui.messages import ask

        name = self._live.document.path.name
        more = self.tr(
            "Whoever gets hold of the file can read every answer, name and note in it then. "
            "The earlier versions on this computer are not encrypted any more either."
        )
        question = self.tr("Remove the encryption of {}?").format(name)
        if ask(question, more, verb=self.tr("Remove encryption"), danger=True, parent=self._window):
            self._start(None)

    def forget_remembered(self) -> None:
        """Have this computer remember the passphrase of the open file no more."""
        from bearings.store import remembered

        seal = self._live.document.seal
        if seal is not None:
            self._forgetting.start(partial(remembered.forget, seal.lock))

    def _forgot(self, there: bool) -> None:
        self.said.emit(
            self.tr("The passphrase is not remembered on this computer any more.")
            if there
            else self.tr("The passphrase was not remembered on this computer.")
        )

    def _ask(self, about: str, *, changing: bool) -> None:
        name = self._live.document.path.name
        known = (self._live.assessment.organisation.name,)
        dialog = NewPassphraseDialog(name, changing=changing, about=about, known=known, parent=self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self._start)
        dialog.finished.connect(self._closed)
        self._dialog = dialog
        dialog.open()

    def _closed(self) -> None:
        self._dialog = None

    def _leave(self) -> None:
        self._wanted = None

    def _start(self, passphrase: str | None) -> None:
        """Do it as soon as nothing else is on its way into the file."""
        if self._thread is None and self._wanted is None:
            self._wanted = (passphrase,)
            self._live.publish_soon()

    def _begin(self) -> None:
        """Do it in a thread; the window takes nothing meanwhile."""
        if self._wanted is None:
            return
        (passphrase,), self._wanted = self._wanted, None
        document = self._live.document
        assert document.editable
        self._document = document
        self._live.hold(self._settle)
        self._window.setCursor(Qt.CursorShape.BusyCursor)
        if self._dialog is None:
            self._window.setEnabled(False)
        self._thread = threading.Thread(target=self._work, args=(document, passphrase), daemon=True)
        self._thread.start()

    def _work(self, document: Document, passphrase: str | None) -> None:
        self._result = _resealed(document, passphrase)
        with contextlib.suppress(RuntimeError):  # the window is gone
            self._ended.emit()

    def _end(self) -> None:
        self._settle()

    def _settle(self, patience: float | None = None) -> bool:
        """Wait for the thread, at most that many seconds, and take in what became of it; whether it ended."""
        if self._thread is None:
            return True  # taken in already
        self._thread.join(patience)
        if self._thread.is_alive():
            return False
        result, self._thread, self._result = self._result, None, None
        self._window.setEnabled(True)
        self._window.unsetCursor()
        assert result is not None
        if not (self._live.is_open and self._live.document is self._document):
            self._document.abandon()  # it was closed without waiting
            return True
        self._take_in(result)
        return True

    def _take_in(self, result: _Resealed) -> None:
        if self._dialog is not None:  # what is not in the file yet follows as soon as that can be written
            self._dialog.done_with() if result.changed else self._dialog.refuse()
        if (seal := self._live.document.seal) is not None:
            unlocking(self._live).keys.add(seal)
        self._live.release(result.written, result.error)
        if result.fault is not None:
            raise result.fault
        if result.written is not None:
            kept, gone = self.tr("{} is encrypted."), self.tr("{} is not encrypted any more.")
            self.said.emit((kept if result.encrypted else gone).format(self._live.document.path.name))


def _resealed(document: Document, passphrase: str | None) -> _Resealed:
    from bearings.store import remembered
    from bearings.store.sealed import new_seal

    old, encrypted = document.seal, passphrase is not None
    try:
        seal = None if passphrase is None else new_seal(passphrase)
        written = document.reseal(seal)
        if old is not None:
            remembered.forget(old.lock)
    except BearingsError as error:
        return _Resealed(encrypted, document.seal != old, error=error)
    except BaseException as fault:  # ours; raised again in the window's thread
        return _Resealed(encrypted, document.seal != old, fault=fault)
    return _Resealed(encrypted, True, written=written)
