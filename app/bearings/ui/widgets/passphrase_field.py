"""A field for a passphrase: unseen as it is typed unless wanted otherwise; it notices a stuck Caps Lock."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from bearings.domain.passphrase import MOST_CHARACTERS
from bearings.ui.widgets.form import LineField

_HINTS = (
    Qt.InputMethodHint.ImhHiddenText
    | Qt.InputMethodHint.ImhSensitiveData
    | Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhNoAutoUppercase
)


class PassphraseField(LineField):
    """`caps_seen` tells with each letter whether Caps Lock seems to be on."""

    caps_seen = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(longest=MOST_CHARACTERS, parent=parent)
        self.show_characters(False)
        self.setInputMethodHints(_HINTS)

    def show_characters(self, shown: bool) -> None:
        """Let what is typed be read, or not."""
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = event.text()
        if len(typed) == 1 and typed.isalpha() and typed.upper() != typed.lower():
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps_seen.emit(typed.isupper() != shift)
        super().keyPressEvent(event)
