"""Scheduling: actions into horizons, by priority, after their prerequisites, within capacity.

Pure and deterministic: tasks in, places out; nothing here knows findings or
routes. A remedy of a blocker is placed even over capacity. Source: blueprint 5.3.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from bearings.domain.rounding import compared

BacklogReason = Literal["capacity", "prerequisite", "circle"]


@dataclass(frozen=True, slots=True)
class Task:
    """An action to place: `days` person-days, `elapsed` working days, `horizon` an index into the slots."""

    id: str
    days: float
    elapsed: float
    horizon: int
    prerequisites: tuple[str, ...]  # ids of other tasks
    own: float
    effective: float
    remedy: bool = False


@dataclass(frozen=True, slots=True)
class Slot:
    """A horizon: person-days of capacity, and the working days a chain of actions may take."""

    id: str
    capacity: float
    working_days: float


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a task went; `start` and `finish` are working days within the slot of that index."""

    id: str
    slot: int
    start: float
    finish: float
    over_capacity: bool


@dataclass(frozen=True, slots=True)
class Schedule:
    """Places in the order they were given, what did not fit and why, and the capacity left by slot."""

    placed: tuple[Placed, ...]
    backlog: Mapping[str, BacklogReason]
    left: tuple[float, ...]


def schedule(tasks: Iterable[Task], slots: Sequence[Slot]) -> Schedule:
    """Every task either placed or in the backlog; independent of the order of `tasks`."""
    waiting = {task.id: task for task in sorted(tasks, key=rank)}
    left = [slot.capacity for slot in slots]
    placed: dict[str, Placed] = {}
    backlog: dict[str, BacklogReason] = {}
    while waiting:
        task = _first_ready(waiting, placed, backlog)
        if task is None:  # prerequisites in a circle: a sound pack has none
            backlog.update(dict.fromkeys(waiting, "circle"))
            break
        del waiting[task.id]
        if any(p in backlog for p in task.prerequisites):
            backlog[task.id] = "prerequisite"
            continue
        place = _place(task, slots, left, [placed[p] for p in task.prerequisites])
        if place is None:
            backlog[task.id] = "capacity"
            continue
        left[place.slot] -= task.days
        placed[task.id] = place
    return Schedule(tuple(placed.values()), backlog, tuple(left))


def rank(task: Task) -> tuple[float, float, float, str]:
    """What tasks are sorted by: effective and own priority (high first), days (low first), id."""
    return (-compared(task.effective), -compared(task.own), task.days, task.id)


def _first_ready(
    waiting: Mapping[str, Task], placed: Mapping[str, Placed], backlog: Mapping[str, str]
) -> Task | None:
    return next(
        (task for task in waiting.values() if all(p in placed or p in backlog for p in task.prerequisites)),
        None,
    )


def _place(
    task: Task, slots: Sequence[Slot], left: Sequence[float], before: Sequence[Placed]
) -> Placed | None:
    earliest = max([task.horizon, *(place.slot for place in before)])
    for index in range(earliest, len(slots)):
        start = max((place.finish for place in before if place.slot == index), default=0.0)
        finish = start + task.elapsed
        if finish > slots[index].working_days:
            continue
        short = compared(left[index]) < compared(task.days)
        if short and not task.remedy:
            continue
        return Placed(task.id, index, start, finish, short)
    return None
