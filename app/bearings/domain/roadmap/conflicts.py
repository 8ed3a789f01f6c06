"""Conflicts: what people's choices about the roadmap break, in words.

A choice is kept whatever it breaks; this only says so. An action nobody pinned
can break nothing but a need for one that was dropped.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from bearings.domain.roadmap.action_model import Horizon
from bearings.domain.roadmap.roadmap import Conflict
from bearings.domain.roadmap.scheduling import Placed, Schedule, Task
from bearings.domain.rounding import days_in_words


def find_conflicts(
    tasks: Iterable[Task],
    places: Schedule,
    horizons: Sequence[Horizon],
    capacity: Sequence[float],
    lost: Mapping[str, Sequence[str]],
) -> dict[str, tuple[Conflict, ...]]:
    """Conflicts by action id. `capacity` is person-days by horizon; `lost` the dropped actions each needs."""
    listed = list(tasks)
    where = {place.id: place for place in places.placed}
    reserved = [sum(task.days for task in listed if task.pin == slot) for slot in range(len(horizons))]
    found = {}
    for task in listed:
        conflicts = [
            Conflict("dropped", f"needs {name}, which was dropped", name) for name in lost.get(task.id, ())
        ]
        if task.pin is not None:
            place, horizon = where[task.id], horizons[task.pin]
            conflicts += _order(task, place, where, horizons)
            if place.finish > horizon.working_days:
                text = (
                    f"runs until working day {place.finish:g} of {horizon.name}, "
                    f"which has only {horizon.working_days}"
                )
                conflicts.append(Conflict("time", text))
            if place.over_capacity:
                together = sum(other.pin == task.pin for other in listed) > 1
                text = _too_much(horizon, reserved[task.pin], capacity[task.pin], together=together)
                conflicts.append(Conflict("capacity", text))
        if conflicts:
            found[task.id] = tuple(conflicts)
    return found


def _too_much(horizon: Horizon, days: float, capacity: float, *, together: bool) -> str:
    if not together:
        return f"takes {days_in_words(days)}, but {horizon.name} has only {capacity:g}"
    return (
        f"was put into {horizon.name} with others: together they take {days_in_words(days)}, "
        f"but it has only {capacity:g}"
    )


def _order(
    task: Task, place: Placed, where: Mapping[str, Placed], horizons: Sequence[Horizon]
) -> Iterator[Conflict]:
    for name in task.prerequisites:
        before = where.get(name)
        if before is None:
            yield Conflict("order", f"needs {name}, which is in the backlog", name)
        elif before.slot > place.slot:
            yield Conflict("order", f"needs {name}, which comes later, in {horizons[before.slot].name}", name)
        elif before.slot == place.slot and before.finish > place.start:
            yield Conflict("order", f"needs {name}, and each waits for the other", name)
