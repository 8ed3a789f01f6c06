"""Setting a passphrase: typed twice, its strength shown, and that nobody can recover it said and ticked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from bearings.domain.isolation import isolated
from bearings.domain.passphrase import LEAST_CHARACTERS, strength, too_short
from bearings.ui.announce import announce
from bearings.ui.widgets.banner import Banner
from bearings.ui.widgets.form import Field
from bearings.ui.widgets.passphrase_field import PassphraseField
from bearings.ui.widgets.roomy_dialog import RoomyDialog
from bearings.ui.widgets.strength_meter import StrengthMeter
from bearings.ui.widgets.text import PlainLabel
from bearings.ui.widgets.tick import Tick

WIDTH = 600  # pixels at 100 %


class NewPassphraseDialog(RoomyDialog):
    """`chosen` carries a passphrase that will do; the dialog stays until `done_with` or `refuse`.

    `known` are texts that a guesser would try first, such as the name of the file.
    """

    chosen = Signal(str)

    def __init__(
        self,
        name: str,
        *,
        changing: bool = False,
        about: str = "",
        known: Sequence[str] = (),
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("newPassphraseDialog")
        self._known = (name, *known)
        shown = isolated(name)
        if changing:
            self.entitle(
                self.tr("Change passphrase"), self.tr("Choose another passphrase for {}").format(shown)
            )
            self._verb, self._working = self.tr("&Change passphrase"), self.tr("Changing…")
        else:
            self.entitle(self.tr("Encrypt"), self.tr("Choose a passphrase for {}").format(shown))
            self._verb, self._working = self.tr("&Encrypt"), self.tr("Encrypting…")
        if about:
            self.body.addWidget(PlainLabel(about, "secondary", wide=True))
        self._build()
        self.leave.setObjectName("leavePassphrase")
        self.do.setObjectName("setPassphrase")
        self.do.setText(self._verb)
        self.do.setDefault(True)
        self._first.setFocus()
        self.fit(WIDTH)

    def _build(self) -> None:
        self._first, self._again = PassphraseField(), PassphraseField()
        self._first.setObjectName("newPassphrase")
        self._again.setObjectName("newPassphraseAgain")
        self._least = self.tr("At least {} characters, spaces count.").format(LEAST_CHARACTERS)
        self._first_field = Field(self.tr("&Passphrase"), self._first, helper=self._least)
        self._again_field = Field(self.tr("The same once &more"), self._again)
        self._meter = StrengthMeter()
        self._shown = Tick(self.tr("Show what is typed"))
        self._shown.setObjectName("showNewPassphrase")
        warning = Banner(
            "warning",
            self.tr(
                "There is no way to recover it. Without the passphrase nobody opens this file again: "
                "not you, not the makers of Bearings."
            ),
        )
        warning.setObjectName("noRecovery")
        self._known_lost = Tick(self.tr("I keep the passphrase where I will find it again"))
        self._known_lost.setObjectName("knowNoRecovery")
        self._missing = PlainLabel("", "label", tone="danger")
        self._missing.setObjectName("missingTick")
        self._missing.hide()
        for part in (self._first_field, self._meter, self._again_field, self._shown, warning):
            self.body.addWidget(part)
        self.body.addWidget(self._known_lost)
        self.body.addWidget(self._missing)
        self.body.addStretch(1)
        self._first.textEdited.connect(self._typed)
        self._again.textEdited.connect(self._typed_again)
        self._first.caps_seen.connect(self._mind_caps)
        self._again.caps_seen.connect(self._mind_caps)
        self._shown.ticked.connect(self._show_characters)
        self._known_lost.ticked.connect(self._missing.hide)

    def accept(self) -> None:
        """Take the passphrase if it will do; else say what is missing, and go there."""
        if self._first.isEnabled() and self._will_do():
            self._work(True)
            self.chosen.emit(self._first.text())

    def done_with(self) -> None:
        """The file has it."""
        for field in (self._first, self._again):
            field.clear()
        super().accept()

    def refuse(self) -> None:
        """It could not be done, which was said elsewhere; the person may try again."""
        self._work(False)
        self._first.setFocus()

    def _will_do(self) -> bool:
        typed = self._first.text()
        if missing := too_short(typed):
            words = self.tr("One more character.") if missing == 1 else self.tr("{} more characters.")
            self._first_field.set_error(words.format(missing))
            self.come_to(self._first, self._first_field)
        elif self._again.text() != typed:
            self._again_field.set_error(self.tr("The two are not the same."))
            self._again.selectAll()
            self.come_to(self._again, self._again_field)
        elif not self._known_lost.isChecked():
            self._missing.setText(self.tr("Tick this first: the passphrase cannot be recovered."))
            self._missing.show()
            announce(self._known_lost, self._missing.text())
            self.come_to(self._known_lost, self._missing)
        else:
            return True
        return False

    def _typed(self, text: str) -> None:
        self._first_field.set_error("")
        self._meter.show_strength(strength(text, self._known) if text else None)

    def _typed_again(self) -> None:
        self._again_field.set_error("")

    def _mind_caps(self, on: bool) -> None:
        self._first_field.set_helper(self.tr("Caps Lock seems to be on.") if on else self._least)

    def _show_characters(self, shown: bool) -> None:
        for field in (self._first, self._again):
            field.show_characters(shown)

    def _work(self, working: bool) -> None:
        for part in (self._first, self._again, self._shown, self._known_lost, self.do, self.leave):
            part.setEnabled(not working)
        self.do.setText(self._working if working else self._verb)
        if working:
            announce(self, self._working)
