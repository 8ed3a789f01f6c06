"""Scheduling: actions into horizons, by priority, after their prerequisites, within capacity.

Pure and deterministic: tasks in, places out; nothing here knows findings or
routes. A remedy of a blocker is placed even over capacity. What people pinned
stays where they put it; its days are reserved first, and the rest is scheduled
around it. Source: blueprint 5.3.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from bearings.domain.rounding import compared

BacklogReason = Literal["capacity", "prerequisite", "circle"]


@dataclass(frozen=True, slots=True)
class Task:
    """An action to place: `days` person-days, `elapsed` working days, `horizon` an index into the slots.

    `pin` is the slot people chose for it, whatever order, time and capacity say.
    """

    id: str
    days: float
    elapsed: float
    horizon: int
    prerequisites: tuple[str, ...]  # ids of other tasks
    own: float
    effective: float
    remedy: bool = False
    pin: int | None = None


@dataclass(frozen=True, slots=True)
class Slot:
    """A horizon: person-days of capacity, and the working days a chain of actions may take."""

    id: str
    capacity: float
    working_days: float


@dataclass(frozen=True, slots=True)
class Passed:
    """A horizon an action did not fit into: `finish` in working days, `left` in person-days then."""

    horizon: str
    reason: Literal["time", "capacity"]
    finish: float
    left: float


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
    """Places in the order they were given, what did not fit and why, and the capacity left by slot.

    `passed` are the slots a task would not fit into, placed later or not.
    """

    placed: tuple[Placed, ...]
    backlog: Mapping[str, BacklogReason]
    left: tuple[float, ...]
    passed: Mapping[str, tuple[Passed, ...]]


def schedule(tasks: Iterable[Task], slots: Sequence[Slot]) -> Schedule:
    """Every task either placed or in the backlog; independent of the order of `tasks`."""
    waiting = {task.id: task for task in sorted(tasks, key=rank)}
    left = [slot.capacity for slot in slots]
    over = _reserve(waiting.values(), left)
    placed: dict[str, Placed] = {}
    backlog: dict[str, BacklogReason] = {}
    passed: dict[str, tuple[Passed, ...]] = {}
    while waiting:
        task = _first_ready(waiting, placed, backlog)
        if task is None:  # only people's own actions can need each other in a circle: a sound pack has none
            circle = _circle(waiting)
            task = next((t for t in circle if t.pin is not None), None)
            if task is None:
                backlog.update({t.id: "circle" for t in circle})
                waiting = {key: t for key, t in waiting.items() if key not in backlog}
                continue
        del waiting[task.id]
        before = [placed[p] for p in task.prerequisites if p in placed]
        if task.pin is not None:
            placed[task.id] = _pinned(task, task.pin, before, task.id in over)
            continue
        if len(before) < len(task.prerequisites):
            backlog[task.id] = "prerequisite"
            continue
        place, skipped = _place(task, slots, left, before)
        if skipped:
            passed[task.id] = skipped
        if place is None:
            backlog[task.id] = "capacity"
            continue
        left[place.slot] -= task.days
        placed[task.id] = place
    return Schedule(tuple(placed.values()), backlog, tuple(left), passed)


def rank(task: Task) -> tuple[float, float, float, str]:
    """What tasks are sorted by."""
    return by_rank(task.effective, task.own, task.days, task.id)


def by_rank(effective: float, own: float, days: float, action_id: str) -> tuple[float, float, float, str]:
    """A sort key: effective and own priority (high first), days (low first), id."""
    return (-compared(effective), -compared(own), days, action_id)


def _reserve(tasks: Iterable[Task], left: list[float]) -> set[str]:
    """Take the days of pinned tasks off what is left; the ids of those it was too little for."""
    over = set()
    for task in tasks:
        if task.pin is not None:
            if compared(left[task.pin]) < compared(task.days):
                over.add(task.id)
            left[task.pin] -= task.days
    return over


def _first_ready(
    waiting: Mapping[str, Task], placed: Mapping[str, Placed], backlog: Mapping[str, str]
) -> Task | None:
    return next(
        (task for task in waiting.values() if all(p in placed or p in backlog for p in task.prerequisites)),
        None,
    )


def _circle(waiting: Mapping[str, Task]) -> list[Task]:
    """Tasks that wait for themselves, by rank; never empty when none is ready."""
    return [task for task in waiting.values() if _waits_for_itself(task, waiting)]


def _waits_for_itself(task: Task, waiting: Mapping[str, Task]) -> bool:
    seen: set[str] = set()
    ahead = list(task.prerequisites)
    while ahead:
        name = ahead.pop()
        if name == task.id:
            return True
        if name in waiting and name not in seen:
            seen.add(name)
            ahead.extend(waiting[name].prerequisites)
    return False


def _pinned(task: Task, slot: int, before: Sequence[Placed], over: bool) -> Placed:
    start = _start(before, slot)
    return Placed(task.id, slot, start, start + task.elapsed, over)


def _place(
    task: Task, slots: Sequence[Slot], left: Sequence[float], before: Sequence[Placed]
) -> tuple[Placed | None, tuple[Passed, ...]]:
    """Where the task fits first, if anywhere, and the slots it had to pass."""
    earliest = max([task.horizon, *(place.slot for place in before)])
    skipped: list[Passed] = []
    for index in range(earliest, len(slots)):
        slot = slots[index]
        start = _start(before, index)
        finish = start + task.elapsed
        if finish > slot.working_days:
            skipped.append(Passed(slot.id, "time", finish, left[index]))
            continue
        short = compared(left[index]) < compared(task.days)
        if short and not task.remedy:
            skipped.append(Passed(slot.id, "capacity", finish, left[index]))
            continue
        return Placed(task.id, index, start, finish, short), tuple(skipped)
    return None, tuple(skipped)


def _start(before: Iterable[Placed], slot: int) -> float:
    """The working day all prerequisites in that slot are finished."""
    return max((place.finish for place in before if place.slot == slot), default=0.0)
