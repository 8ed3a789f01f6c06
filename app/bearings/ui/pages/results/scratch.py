"""The scratch copy of the Results page: answers tried, and what they would change. Nothing of it is saved."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from bearings.domain.assessment import Assessment, Vote
    from bearings.domain.changes.compare import Comparison
    from bearings.ui.live_session import LiveSession


class Scratch(QObject):
    """Answers tried on a copy of the open assessment, by question id, in the order they were tried.

    `changed` comes after every change by a person. The session never hears of it.
    """

    changed = Signal()

    def __init__(self, live: LiveSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self._tried: dict[str, Vote] = {}
        self._comparison: Comparison | None = None

    @property
    def tried(self) -> Mapping[str, Vote]:
        return self._tried

    @property
    def assessment(self) -> Assessment:
        """The copy with the answers tried."""
        from bearings.domain.changes.whatif import scratch

        return scratch(self._live.assessment, self._tried)

    @property
    def comparison(self) -> Comparison:
        """The present against the copy; computed when first asked for after a change of either."""
        from bearings.domain.changes.compare import State, compare, state_of

        live, kept = self._live, self._comparison
        if kept is None or kept.before.assessment is not live.assessment:
            now = State(
                self.tr("Now"), "", live.questionnaire, live.assessment, live.results, live.conclusions
            )
            then = state_of(live.questionnaire, self.assessment, label=self.tr("What if"))
            self._comparison = kept = compare(live.questionnaire, now, then)
        return kept

    def put(self, changes: Mapping[str, Vote]) -> None:
        """Try these answers too; those tried before stay where they stand."""
        self._tried.update(changes)
        self._moved()

    def drop(self, question_id: str) -> None:
        """Try that answer no more."""
        if self._tried.pop(question_id, None) is not None:
            self._moved()

    def reset(self) -> None:
        """Try nothing any more."""
        if self._tried:
            self._tried.clear()
            self._moved()

    def forget(self) -> None:
        """Another file is open, or none: what was tried does not concern it. Says nothing to anybody."""
        self._tried.clear()
        self._comparison = None

    def _moved(self) -> None:
        self._comparison = None
        self.changed.emit()
