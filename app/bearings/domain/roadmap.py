"""Roadmap: what to do, in which horizon, by whom, and what does not fit.

Actions are selected, prioritised and placed; the same answers give the same
roadmap. Days are person-days, money the pack's currency. Source: blueprint 5.1 to 5.3.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from bearings.domain.action_model import Action
from bearings.domain.assessment import Assessment
from bearings.domain.costs import CAPACITY, profile_number
from bearings.domain.priority import Priority, prioritise
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.results import Results
from bearings.domain.routes import RouteChoice
from bearings.domain.scheduling import BacklogReason, Placed, Schedule, Slot, Task, rank, schedule
from bearings.domain.selection import Selection, select_actions

BACKLOG_TEXTS: Mapping[BacklogReason, str] = {
    "capacity": "no capacity within 12 months",
    "prerequisite": "prerequisite in backlog",
    "circle": "prerequisites form a circle",
}
MONTHS = 12  # the backlog is measured by the extra days a month that would clear it in a year


ConflictKind = Literal["order", "dropped", "time", "capacity"]


@dataclass(frozen=True, slots=True)
class Conflict:
    """What a choice of people breaks, in words; it is kept all the same.

    "order": starts before the action `subject` it needs is finished (or that one
    waits in the backlog); "dropped": it needs `subject`, which was dropped;
    "time": it does not fit the working days of its horizon; "capacity": the
    horizon holds more days than there are.
    """

    kind: ConflictKind
    text: str
    subject: str = ""


@dataclass(frozen=True, slots=True)
class PlannedAction:
    """A scheduled action. `start` and `finish` are working days within its horizon.

    `prerequisites` are those still to do, in the roadmap too; `findings` the
    ids of findings it answers; `launch` if the recommended route calls for it;
    `pinned` if people put it where it is, own actions always.
    """

    action: str
    horizon: str
    start: float
    finish: float
    days: float
    priority: Priority
    prerequisites: tuple[str, ...]
    findings: tuple[str, ...]
    remedy: bool
    launch: bool
    over_capacity: bool
    pinned: bool = False
    conflicts: tuple[Conflict, ...] = ()


@dataclass(frozen=True, slots=True)
class WaitingAction:
    """An action that did not fit; `text` is the reason in words."""

    action: str
    reason: BacklogReason
    text: str
    days: float
    priority: Priority
    prerequisites: tuple[str, ...]
    findings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HorizonPlan:
    """One horizon: actions by priority; `left` is below 0 if over capacity."""

    id: str
    capacity: float
    left: float
    actions: tuple[PlannedAction, ...]
    spend: tuple[float, float, float]  # external cost: low, base, high

    @property
    def days(self) -> float:
        """Person-days placed here."""
        return sum(planned.days for planned in self.actions)


@dataclass(frozen=True, slots=True)
class Roadmap:
    """The roadmap. `in_place` are action ids whose effect is shown already; `deferred` map to finding ids.

    `done` and `dropped` are actions of this roadmap that people marked so, in the pack's order.
    """

    horizons: Mapping[str, HorizonPlan]
    backlog: tuple[WaitingAction, ...]
    in_place: tuple[str, ...]
    deferred: Mapping[str, tuple[str, ...]]
    capacity_month: float
    done: tuple[str, ...] = ()
    dropped: tuple[str, ...] = ()

    @property
    def planned(self) -> tuple[PlannedAction, ...]:
        """All scheduled actions, horizon by horizon."""
        return tuple(planned for plan in self.horizons.values() for planned in plan.actions)

    @property
    def over_capacity(self) -> tuple[str, ...]:
        return tuple(sorted(planned.action for planned in self.planned if planned.over_capacity))

    @property
    def scheduled_days(self) -> float:
        return sum(planned.days for planned in self.planned)

    @property
    def backlog_days(self) -> float:
        return sum(waiting.days for waiting in self.backlog)

    @property
    def extra_days_month(self) -> int:
        """Extra person-days a month that would clear the backlog within a year."""
        return math.ceil(self.backlog_days / MONTHS)

    @property
    def spend(self) -> tuple[float, float, float]:
        """External cost of all that is scheduled: low, base, high."""
        return _sum_spend(plan.spend for plan in self.horizons.values())


def plan_roadmap(
    questionnaire: Questionnaire, assessment: Assessment, results: Results, choice: RouteChoice
) -> Roadmap:
    """The roadmap of an assessment whose route is chosen."""
    selection = select_actions(questionnaire, results.findings, results.scorecard.questions, choice)
    priorities = prioritise(questionnaire, selection)
    capacity = profile_number(questionnaire, assessment, CAPACITY)
    slots = [Slot(h.id, capacity * h.months, h.working_days) for h in questionnaire.horizons]
    tasks = sorted(_tasks(questionnaire, selection, priorities), key=rank)
    places = schedule(tasks, slots)
    order = {task.id: number for number, task in enumerate(tasks)}
    return Roadmap(
        horizons=_horizons(questionnaire, selection, priorities, slots, places, order),
        backlog=_backlog(questionnaire, selection, priorities, places),
        in_place=selection.in_place,
        deferred=selection.deferred,
        capacity_month=capacity,
    )


def _tasks(
    questionnaire: Questionnaire, selection: Selection, priorities: Mapping[str, Priority]
) -> Iterable[Task]:
    index = {horizon.id: number for number, horizon in enumerate(questionnaire.horizons)}
    for action_id in selection.selected:
        action = questionnaire.action(action_id)
        yield Task(
            id=action_id,
            days=action.effort.base,
            elapsed=action.elapsed_days,
            horizon=index[action.horizon],
            prerequisites=selection.needs[action_id],
            own=priorities[action_id].own,
            effective=priorities[action_id].effective,
            remedy=action_id in selection.remedies,
        )


def _horizons(
    questionnaire: Questionnaire,
    selection: Selection,
    priorities: Mapping[str, Priority],
    slots: Iterable[Slot],
    places: Schedule,
    order: Mapping[str, int],
) -> dict[str, HorizonPlan]:
    plans = {}
    for index, slot in enumerate(slots):
        here = sorted((p for p in places.placed if p.slot == index), key=lambda p: order[p.id])
        plans[slot.id] = HorizonPlan(
            id=slot.id,
            capacity=slot.capacity,
            left=places.left[index],
            actions=tuple(_planned(questionnaire, selection, priorities, slot.id, place) for place in here),
            spend=_sum_spend(_spend(questionnaire, questionnaire.action(place.id)) for place in here),
        )
    return plans


def _planned(
    questionnaire: Questionnaire,
    selection: Selection,
    priorities: Mapping[str, Priority],
    horizon: str,
    place: Placed,
) -> PlannedAction:
    return PlannedAction(
        action=place.id,
        horizon=horizon,
        start=place.start,
        finish=place.finish,
        days=questionnaire.action(place.id).effort.base,
        priority=priorities[place.id],
        prerequisites=selection.needs[place.id],
        findings=tuple(finding.id for finding in selection.findings[place.id]),
        remedy=place.id in selection.remedies,
        launch=place.id in selection.launch,
        over_capacity=place.over_capacity,
    )


def _backlog(
    questionnaire: Questionnaire,
    selection: Selection,
    priorities: Mapping[str, Priority],
    places: Schedule,
) -> tuple[WaitingAction, ...]:
    return tuple(
        WaitingAction(
            action=action_id,
            reason=reason,
            text=BACKLOG_TEXTS[reason],
            days=questionnaire.action(action_id).effort.base,
            priority=priorities[action_id],
            prerequisites=selection.needs[action_id],
            findings=tuple(finding.id for finding in selection.findings[action_id]),
        )
        for action_id, reason in places.backlog.items()
    )


def _spend(questionnaire: Questionnaire, action: Action) -> tuple[float, float, float]:
    band = questionnaire.cost_bands[action.cost_band]
    return band.low, band.base, band.high


def _sum_spend(parts: Iterable[tuple[float, float, float]]) -> tuple[float, float, float]:
    low = base = high = 0.0
    for part in parts:
        low, base, high = low + part[0], base + part[1], high + part[2]
    return low, base, high
