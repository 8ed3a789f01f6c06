"""What keys, cards and the panel ask for: done at once, or asked about first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from bearings.ui.live_session import LiveSession
    from bearings.ui.pages.roadmap.deeds import Deeds


class Requests(QObject):
    """Turns a wish into a deed. `added` carries an own action that is new."""

    added = Signal(str)

    def __init__(self, live: LiveSession, deeds: Deeds, page: QWidget) -> None:
        super().__init__(page)
        self._live, self._deeds, self._page = live, deeds, page

    def do(self, action_id: str, deed: str) -> None:
        """Do "pin", "done", "undone", "take_back" or "reset"; ask for "drop", "edit" and "remove"."""
        deeds = self._deeds
        if not self._live.may_edit():
            return
        if deed == "pin":
            deeds.pin(action_id)
        elif deed in ("done", "undone"):
            deeds.mark_done(action_id, deed == "done")
        elif deed == "take_back":
            deeds.take_back(action_id)
        elif deed == "reset":
            deeds.reset(action_id)
        elif deed == "drop":
            self._ask_reason(action_id)
        elif deed == "edit":
            self._ask_own(action_id)
        elif deed == "remove":
            self._ask_remove(action_id)

    def add_own(self) -> None:
        """Ask for an action of people's own."""
        if self._live.may_edit():
            self._ask_own("")

    def _ask_reason(self, action_id: str) -> None:
        from bearings.ui.pages.roadmap.dialogs import DropDialog

        if self._deeds.words is None:
            return
        dialog = DropDialog(action_id, self._deeds.words.title(action_id), self._page)
        dialog.given.connect(self._deeds.drop)
        dialog.open()

    def _ask_own(self, action_id: str) -> None:
        from bearings.domain.roadmap.edits_plan import next_own_id
        from bearings.ui.pages.roadmap.dialogs import OwnActionDialog

        if self._deeds.words is None:
            return
        own = self._live.assessment.plan.own_action(action_id)
        new_id = next_own_id(self._live.assessment)
        dialog = OwnActionDialog(self._deeds.words, own, new_id, self._page)
        dialog.given.connect(self._own_given)
        dialog.open()

    def _own_given(self, action: object, new: bool) -> None:
        from bearings.domain.roadmap.plan import OwnAction

        if isinstance(action, OwnAction):
            self._deeds.put_own(action, new=new)
            if new:
                self.added.emit(action.id)

    def _ask_remove(self, action_id: str) -> None:
        from bearings.ui.messages import ask

        if self._deeds.words is None:
            return
        question = self.tr("Remove “{}”?").format(self._deeds.words.title(action_id))
        more = self.tr("What was decided about it goes too. You can undo this.")
        if ask(question, more, verb=self.tr("Remove"), danger=True, parent=self._page):
            self._deeds.remove_own(action_id)
