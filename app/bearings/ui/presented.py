"""Presented: what the room may see at this moment, as the Questions page says it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Presented(QObject):
    """The question in hand and how far its round is; the presenter reads it, the Questions page feeds it.

    `voting` is False in one voice mode. `silent` is a round whose statements are
    shown without numbers. Only `revealed` lets the distribution of votes be seen.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = ("", False, False, False)

    @property
    def question_id(self) -> str:
        """The id of the question in hand; "" while there is none."""
        return self._now[0]

    @property
    def voting(self) -> bool:
        return self._now[1]

    @property
    def silent(self) -> bool:
        return self._now[2]

    @property
    def revealed(self) -> bool:
        return self._now[3]

    def show(
        self, question_id: str, *, voting: bool = False, silent: bool = False, revealed: bool = False
    ) -> None:
        """Let the room see that question; without votes there is nothing silent and nothing to reveal."""
        now = (question_id, voting, voting and silent, voting and revealed)
        if now != self._now:
            self._now = now
            self.changed.emit()

    def clear(self) -> None:
        """Let the room see no question."""
        self.show("")
