"""What a person can do with an action: each one edit, said in words, and undone at a press."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from bearings.domain.isolation import isolated
from bearings.ui.pages.roadmap.phrases import days_words

if TYPE_CHECKING:
    from bearings.domain.assessment import Vote
    from bearings.domain.edits import Edit
    from bearings.domain.roadmap.plan import OwnAction
    from bearings.ui.live_session import LiveSession
    from bearings.ui.pages.roadmap.words import RoadmapWords


class Deeds(QObject):
    """Changes the plan. `did` tells what was done and can be undone, `told` why nothing was."""

    did = Signal(str)
    told = Signal(str)

    def __init__(self, live: LiveSession, parent: QObject) -> None:
        super().__init__(parent)
        self._live = live
        self.words: RoadmapWords | None = None  # the roadmap as it is; the page keeps it fresh

    def move(self, action_id: str, horizon_id: str) -> None:
        """Put an action into that horizon, where it stays."""
        from bearings.domain.roadmap import edits_plan

        words = self._words()
        planned = words.planned.get(action_id)
        name = words.horizon(horizon_id).name
        if planned is not None and planned.horizon == horizon_id and planned.pinned:
            self.told.emit(self.tr("It is in “{}” already").format(name))
            return
        own = self._live.assessment.plan.own_action(action_id)
        if own is not None and self._live.assessment.plan.choice(action_id).horizon is None:
            edit = edits_plan.put_own_action(own.model_copy(update={"horizon": horizon_id}))
        else:
            edit = edits_plan.pin_action(action_id, horizon_id)
        self._do(edit, self.tr("Moved to “{}” and pinned").format(name))

    def step(self, action_id: str, by: int) -> None:
        """Move an action one horizon earlier (-1) or later (1); out of the backlog into the last."""
        words = self._words()
        order = list(words.roadmap.horizons)
        planned = words.planned.get(action_id)
        at = order.index(planned.horizon) if planned else len(order)
        if not 0 <= at + by < len(order):
            self.told.emit(
                self.tr("There is no earlier horizon") if by < 0 else self.tr("There is no later horizon")
            )
            return
        self.move(action_id, order[at + by])

    def pin(self, action_id: str) -> None:
        """Keep an action where it is, or let go of it."""
        if self._live.assessment.plan.own_action(action_id) is not None:
            self.told.emit(self.tr("Your own actions always stay where you put them"))
            return
        words = self._words()
        planned = words.planned.get(action_id)
        if planned is None:
            self.told.emit(self.tr("Move it to a horizon to pin it there"))
        elif planned.pinned:
            self.unpin(action_id)
        else:
            from bearings.domain.roadmap import edits_plan

            name = words.horizon(planned.horizon).name
            self._do(
                edits_plan.pin_action(action_id, planned.horizon), self.tr("Pinned to “{}”").format(name)
            )

    def unpin(self, action_id: str) -> None:
        """Let an action go where it is computed to be."""
        from bearings.domain.roadmap import edits_plan

        self._do(edits_plan.pin_action(action_id, None), self.tr("Unpinned: it stands where it was computed"))

    def mark_done(self, action_id: str, done: bool) -> None:
        """Mark an action as done or not; no answer changes with it, what would follow is offered."""
        from bearings.domain.roadmap import edits_plan
        from bearings.domain.roadmap.offers import offers

        live = self._live
        if not live.apply(edits_plan.mark_done(action_id, done)):
            return
        open_ = offers(live.questionnaire, live.assessment, live.results) if done else ()
        if any(offer.action == action_id for offer in open_):
            said = self.tr("Marked as done. No answer was changed; what would follow is offered below")
        else:
            said = self.tr("Marked as done") if done else self.tr("Not done after all")
        self.did.emit(said)

    def drop(self, action_id: str, reason: str) -> None:
        from bearings.domain.roadmap import edits_plan

        self._do(edits_plan.drop_action(action_id, reason), self.tr("Dropped from the roadmap"))

    def take_back(self, action_id: str) -> None:
        from bearings.domain.roadmap import edits_plan

        self._do(edits_plan.take_back(action_id), self.tr("Taken back into the roadmap"))

    def reset(self, action_id: str) -> None:
        """Forget all that was decided about an action."""
        from bearings.domain.roadmap import edits_plan

        self._do(edits_plan.reset_action(action_id), self.tr("All choices about it were taken back"))

    def assign(self, action_id: str, person: str) -> None:
        """Name who owns an action, as it is typed."""
        from bearings.domain.roadmap import edits_plan

        self._live.apply(edits_plan.assign_action(action_id, person))

    def set_due(self, action_id: str, day: str | None) -> None:
        from bearings.domain.roadmap import edits_plan

        self._live.apply(edits_plan.set_due(action_id, day))

    def estimate(self, action_id: str, days: float | None) -> None:
        """Take people's own person-days for an action, or the pack's again."""
        from bearings.domain.roadmap import edits_plan

        self._live.apply(edits_plan.estimate_action(action_id, days))

    def put_own(self, action: OwnAction, *, new: bool) -> None:
        from bearings.domain.roadmap import edits_plan

        said = self.tr("Added: {}, {}") if new else self.tr("Changed: {}, {}")
        told = said.format(isolated(action.title), days_words(action.days))
        self._do(edits_plan.put_own_action(action), told)

    def remove_own(self, action_id: str) -> None:
        from bearings.domain.roadmap import edits_plan

        self._do(edits_plan.remove_own_action(action_id), self.tr("Own action removed"))

    def take_answers(self, action_id: str, votes: dict[str, Vote]) -> None:
        """Set the answers a finished action leads to."""
        from bearings.domain.roadmap import edits_plan

        self._do(edits_plan.take_answers(action_id, votes), self.tr("Set: {}").format(", ".join(votes)))

    def set_capacity(self, days: float | None) -> None:
        """Set the person-days a month that can be given; None returns to the pack's default."""
        from bearings.domain import edits
        from bearings.domain.costs.costs import CAPACITY

        whole = int(days) if days is not None and float(days).is_integer() else days
        self._live.apply(edits.set_profile(CAPACITY, whole))

    def _words(self) -> RoadmapWords:
        if self.words is None:
            raise RuntimeError("no roadmap is shown")
        return self.words

    def _do(self, edit: Edit, said: str) -> None:
        if self._live.apply(edit):
            self.did.emit(said)
