"""Roadmap: what to do, in which horizon, by whom, and what does not fit, as frozen values.

`domain.planner` makes it. Days are person-days, money the pack's currency.
Source: blueprint 5.1 to 5.3.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from bearings.domain.roadmap.priority import Priority
from bearings.domain.roadmap.scheduling import BacklogReason, Passed

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
    `pinned` if people put it where it is, own actions always; `passed` the
    horizons it might have been in but did not fit.
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
    passed: tuple[Passed, ...] = ()


@dataclass(frozen=True, slots=True)
class WaitingAction:
    """An action that did not fit; `text` is the reason in words, `passed` what stopped it where."""

    action: str
    reason: BacklogReason
    text: str
    days: float
    priority: Priority
    prerequisites: tuple[str, ...]
    findings: tuple[str, ...]
    conflicts: tuple[Conflict, ...] = ()
    passed: tuple[Passed, ...] = ()


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

    `done` and `dropped` are actions of this roadmap that people marked so, in the pack's order,
    people's own last; `not_needed` maps an action that left with them to those it was needed for.
    """

    horizons: Mapping[str, HorizonPlan]
    backlog: tuple[WaitingAction, ...]
    in_place: tuple[str, ...]
    deferred: Mapping[str, tuple[str, ...]]
    capacity_month: float
    done: tuple[str, ...] = ()
    dropped: tuple[str, ...] = ()
    not_needed: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

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
        return sum_spend(plan.spend for plan in self.horizons.values())


def sum_spend(parts: Iterable[tuple[float, float, float]]) -> tuple[float, float, float]:
    """External cost of several parts: low, base, high."""
    low = base = high = 0.0
    for part in parts:
        low, base, high = low + part[0], base + part[1], high + part[2]
    return low, base, high
