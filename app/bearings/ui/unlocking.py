"""Unlocking: where something is encrypted its passphrase is asked for, and then what was wanted goes on."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QWidget

from bearings.errors import BearingsError
from bearings.store import remembered
from bearings.store.keys import Keys, LockedError
from bearings.store.sealed import Misfit, Seal
from bearings.ui.background import Background

if TYPE_CHECKING:
    from pathlib import Path

    from bearings.ui.live_session import LiveSession
    from bearings.ui.passphrase_dialog import PassphraseDialog


class _Fit(NamedTuple):
    """A seal that fits, and whether it was to be remembered and could not be."""

    seal: Seal
    forgotten: bool


class Unlocking(QObject):
    """Has the keys of what is open, and asks for more. One for each session, see `unlocking`."""

    def __init__(self, live: LiveSession) -> None:
        super().__init__(live)
        self._live = live
        self.keys = Keys(remembered.recall if remembered.is_installed() else None)
        self._dialog: PassphraseDialog | None = None
        self._locked: LockedError | None = None
        self._then: Callable[[], object] | None = None
        self._trying = Background(self)
        self._trying.done.connect(self._fits)
        self._trying.failed.connect(self._does_not_fit)
        live.opened.connect(self._keep_what_is_open)
        live.closed.connect(self._forget)

    def ask(
        self,
        locked: LockedError,
        parent: QWidget,
        then: Callable[[], object],
        *,
        give_up_left: Callable[[Path], object] | None = None,
    ) -> None:
        """Ask for the passphrase and `then` go on; nothing happens if the person leaves.

        `give_up_left` does without what a crash left, if that is what is locked.
        """
        from bearings.ui.passphrase_dialog import PassphraseDialog

        if self._dialog is not None:
            return
        self._locked, self._then = locked, then
        dialog = PassphraseDialog(locked, may_remember=remembered.is_available(), parent=parent)
        self._dialog = dialog
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.tried.connect(self._try)
        if give_up_left is not None:
            self._give_up = give_up_left
            dialog.as_saved.connect(self._open_as_saved)
        dialog.finished.connect(self._closed)
        dialog.open()

    def _try(self, passphrase: str, remember: bool) -> None:
        if self._locked is not None:
            self._trying.start(partial(_fitting, self._locked, passphrase, remember))

    def _fits(self, fit: _Fit) -> None:
        self.keys.add(fit.seal)
        dialog = self._dialog
        if dialog is None:
            return  # the person left meanwhile
        dialog.done_with()
        if fit.forgotten:
            from bearings.ui.messages import show_error

            said = self.tr("The passphrase could not be remembered on this computer.")
            show_error(BearingsError(said), dialog.parentWidget())

    def _does_not_fit(self, error: BearingsError) -> None:
        from bearings.ui.worded import worded

        if self._dialog is not None:
            said = worded(error.what)
            if not isinstance(error, Misfit) and error.remedy:
                said = f"{said} {worded(error.remedy)}"
            self._dialog.refuse(said)

    def _open_as_saved(self) -> None:
        from bearings.ui.messages import ask

        dialog, locked = self._dialog, self._locked
        if dialog is None or locked is None:
            return
        question = self.tr("Open {} without these changes?").format(locked.path.name)
        more = self.tr("They stay on this computer, encrypted, and can only be read with the passphrase.")
        if ask(question, more, verb=self.tr("Open as last saved"), parent=dialog):
            self._give_up(locked.path)
            dialog.done_with()

    def _closed(self, result: int) -> None:
        then, self._dialog, self._locked, self._then = self._then, None, None, None
        if result == QDialog.DialogCode.Accepted and then is not None:
            then()

    def _keep_what_is_open(self) -> None:
        """Know the key of what is open, for its copies and versions, and no others."""
        self.keys.forget()
        if self._live.document.seal is not None:
            self.keys.add(self._live.document.seal)

    def _forget(self) -> None:
        if not self._live.replacing:
            self.keys.forget()


def unlocking(live: LiveSession) -> Unlocking:
    """That of a session; made when first wanted."""
    found = live.findChild(Unlocking, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return Unlocking(live) if found is None else found


def _fitting(locked: LockedError, passphrase: str, remember: bool) -> _Fit:
    seal = locked.seal(passphrase)
    return _Fit(seal, remember and not remembered.remember(seal))
