"""Asking for the passphrase of an encrypted file; it stays until one fits or the person leaves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from bearings.domain.isolation import isolated
from bearings.ui.announce import announce
from bearings.ui.widgets.buttons import Button
from bearings.ui.widgets.form import Field
from bearings.ui.widgets.passphrase_field import PassphraseField
from bearings.ui.widgets.roomy_dialog import RoomyDialog
from bearings.ui.widgets.text import PlainLabel
from bearings.ui.widgets.tick import Tick

if TYPE_CHECKING:
    from bearings.store.keys import LockedError

WIDTH = 520  # pixels at 100 %


class PassphraseDialog(RoomyDialog):
    """`tried` carries a passphrase and whether to remember it; `done_with` or `refuse` answers that.

    `as_saved` when the person would rather have the file as it was saved last, without what a crash left.
    """

    tried = Signal(str, bool)
    as_saved = Signal()

    def __init__(self, locked: LockedError, *, may_remember: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("passphraseDialog")
        name = isolated(locked.path.name)
        if locked.left:
            self.entitle(self.tr("Recover changes"), self.tr("Changes to {} are encrypted").format(name))
            about = self.tr(
                "Bearings ended before these changes were saved to the file. Type the passphrase to have "
                "them back; if it was just being changed, the new one."
            )
        else:
            self.entitle(self.tr("Open an encrypted file"), self.tr("{} is encrypted").format(name))
            about = self.tr("Type its passphrase to open it on this computer.")
        self._about = PlainLabel(about, "secondary", wide=True)
        self.body.addWidget(self._about)
        self._passphrase = PassphraseField()
        self._passphrase.setObjectName("passphrase")
        self._passphrase.textEdited.connect(self._typed)
        self._passphrase.caps_seen.connect(self._mind_caps)
        self._field = Field(self.tr("&Passphrase"), self._passphrase)
        self.body.addWidget(self._field)
        self._shown = Tick(self.tr("Show what is typed"))
        self._shown.setObjectName("showPassphrase")
        self._shown.ticked.connect(self._passphrase.show_characters)
        self.body.addWidget(self._shown)
        self._remember = Tick(self.tr("Remember on this computer, for whoever is logged in as you"))
        self._remember.setObjectName("rememberPassphrase")
        self._remember.setVisible(may_remember)
        self.body.addWidget(self._remember)
        self.body.addStretch(1)
        self._as_saved = Button(self.tr("Open as &last saved"))
        self._as_saved.setObjectName("openAsSaved")
        self._as_saved.clicked.connect(self.as_saved)
        self._as_saved.setVisible(locked.left)
        self.add_button(self._as_saved, apart=True)
        self.leave.setObjectName("leaveLocked")
        self.do.setObjectName("unlock")
        self.do.setText(self.tr("&Open"))
        self.do.setDefault(True)
        self._passphrase.setFocus()
        self.fit(WIDTH)

    def accept(self) -> None:
        """Try what was typed; the dialog stays until it is known to fit."""
        if not self._passphrase.isEnabled():
            return
        if not self._passphrase.text():
            self._field.set_error(self.tr("Type the passphrase first."))
            self.come_to(self._passphrase, self._field)
            return
        self._work(True)
        self.tried.emit(self._passphrase.text(), self._remember.isChecked())

    def done_with(self) -> None:
        """It fits."""
        self._passphrase.clear()
        super().accept()

    def refuse(self, why: str) -> None:
        """It does not fit; say so and let the person try again."""
        self._work(False)
        self._field.set_error(why)
        self._passphrase.selectAll()
        self.come_to(self._passphrase, self._field)

    def _work(self, working: bool) -> None:
        for part in (self._passphrase, self._shown, self._remember, self._as_saved, self.do):
            part.setEnabled(not working)
        self.do.setText(self.tr("Opening…") if working else self.tr("&Open"))
        if working:
            announce(self, self.tr("Opening…"))

    def _typed(self) -> None:
        self._field.set_error("")

    def _mind_caps(self, on: bool) -> None:
        self._field.set_helper(self.tr("Caps Lock seems to be on.") if on else "")
        self.grow()
