"""What stands for an action on the Roadmap page: pressed, walked to with arrows, worked on with keys."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent

from bearings.ui.widgets.paint import Pressable

STEPS = (
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End,
)  # fmt: skip
DEEDS = {Qt.Key.Key_P: "pin", Qt.Key.Key_D: "done", Qt.Key.Key_Delete: "drop", Qt.Key.Key_Backspace: "drop"}


class ActionItem(Pressable):
    """Base of cards and timeline rows. `clicked` opens the action; the other signals carry its id.

    `entered` says that Enter or Space was pressed, `stepped` adds the arrow key,
    `moved` -1 or 1 (a horizon earlier or later), `deed` "pin", "done" or "drop",
    `reached` says that the focus came.
    """

    entered = Signal(str)
    stepped = Signal(str, int)
    moved = Signal(str, int)
    deed = Signal(str, str)
    reached = Signal(str)

    @property
    def action_id(self) -> str:
        raise NotImplementedError

    def set_chosen(self, chosen: bool) -> None:
        """Show as the one whose details are open."""
        self.setChecked(chosen)

    def nextCheckState(self) -> None:
        """Stay as it is: the page decides which one is chosen."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.reached.emit(self.action_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, ctrl = Qt.Key(event.key()), event.modifiers() == Qt.KeyboardModifier.ControlModifier
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if ctrl and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.moved.emit(self.action_id, -1 if key == Qt.Key.Key_Left else 1)
        elif plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.entered.emit(self.action_id)
        elif plain and key in STEPS:
            self.stepped.emit(self.action_id, int(key))
        elif plain and key in DEEDS:
            self.deed.emit(self.action_id, DEEDS[key])
        else:
            super().keyPressEvent(event)
