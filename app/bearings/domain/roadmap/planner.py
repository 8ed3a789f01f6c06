"""Planner: makes the roadmap of an assessment.

Actions are selected, people's choices merged in, then all are prioritised and
placed; the same answers and choices give the same roadmap. Source: blueprint
5.1 to 5.3.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from bearings.domain.assessment import Assessment
from bearings.domain.costs.costs import CAPACITY, profile_number
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.results import Results
from bearings.domain.roadmap.action_facts import ActionFacts, action_facts
from bearings.domain.roadmap.choices import Merged, merge_choices
from bearings.domain.roadmap.conflicts import find_conflicts
from bearings.domain.roadmap.priority import Priority, prioritise
from bearings.domain.roadmap.roadmap import (
    Conflict,
    HorizonPlan,
    PlannedAction,
    Roadmap,
    WaitingAction,
    sum_spend,
)
from bearings.domain.roadmap.scheduling import BacklogReason, Placed, Schedule, Slot, Task, rank, schedule
from bearings.domain.roadmap.selection import select_actions
from bearings.domain.routes.routes import RouteChoice

BACKLOG_TEXTS: Mapping[BacklogReason, str] = {
    "capacity": "no capacity within 12 months",
    "prerequisite": "prerequisite in backlog",
    "circle": "prerequisites form a circle",
}
MOST_TRIED = 50  # numbers of extra days tried one by one


@dataclass(frozen=True, slots=True)
class _Work:
    """What is to be placed, by rank, and all that is known of it by action id."""

    merged: Merged
    facts: Mapping[str, ActionFacts]
    priorities: Mapping[str, Priority]
    tasks: Sequence[Task]

    def findings(self, action_id: str) -> tuple[str, ...]:
        return tuple(finding.id for finding in self.merged.selection.findings[action_id])


@dataclass(frozen=True, slots=True)
class _Draft:
    """All that the parts of the roadmap are made from."""

    work: _Work
    places: Schedule
    conflicts: Mapping[str, tuple[Conflict, ...]]


def plan_roadmap(
    questionnaire: Questionnaire, assessment: Assessment, results: Results, choice: RouteChoice
) -> Roadmap:
    """The roadmap of an assessment whose route is chosen, as people's choices shape it."""
    work = _prepared(questionnaire, assessment, results, choice)
    merged, tasks = work.merged, work.tasks
    capacity = profile_number(questionnaire, assessment, CAPACITY)
    slots = _slots(questionnaire, capacity)
    places = schedule(tasks, slots)
    by_slot = [slot.capacity for slot in slots]
    conflicts = find_conflicts(tasks, places, questionnaire.horizons, by_slot, merged.lost)
    draft = _Draft(work, places, conflicts)
    return Roadmap(
        horizons=_horizons(draft, slots),
        backlog=tuple(_waiting(draft, action, reason) for action, reason in places.backlog.items()),
        in_place=merged.selection.in_place,
        deferred=merged.selection.deferred,
        capacity_month=capacity,
        done=merged.done,
        dropped=merged.dropped,
        not_needed=merged.not_needed,
    )


def missing_capacity(
    questionnaire: Questionnaire,
    assessment: Assessment,
    results: Results,
    choice: RouteChoice,
    action_id: str,
) -> int | None:
    """Whole extra person-days a month that bring an action out of the backlog; one fewer would not.

    They are the fewest where that is at most `MOST_TRIED`; more room may let others in first, so
    beyond it a smaller number might do. None if no capacity does, because it and what it needs
    take too many working days.
    """
    tasks = _prepared(questionnaire, assessment, results, choice).tasks
    capacity = profile_number(questionnaire, assessment, CAPACITY)

    def fits(extra: int) -> bool:
        return action_id not in schedule(tasks, _slots(questionnaire, capacity + extra)).backlog

    shortest = min((horizon.months for horizon in questionnaire.horizons if horizon.months), default=1.0)
    least, enough = 0, math.ceil(sum(task.days for task in tasks) / shortest)  # all of them in any horizon
    if not fits(enough):
        return None
    while enough - least > 1:
        middle = (least + enough) // 2
        least, enough = (least, middle) if fits(middle) else (middle, enough)
    if enough > MOST_TRIED:
        return enough
    return next(extra for extra in range(1, enough + 1) if fits(extra))


def _prepared(
    questionnaire: Questionnaire, assessment: Assessment, results: Results, choice: RouteChoice
) -> _Work:
    selection = select_actions(questionnaire, results.findings, results.scorecard.questions, choice)
    merged = merge_choices(questionnaire, assessment.plan, selection)
    facts = {a: action_facts(questionnaire, assessment.plan, a) for a in merged.selection.selected}
    days = {action_id: known.days[1] for action_id, known in facts.items()}
    priorities = prioritise(questionnaire, merged.selection, days)
    return _Work(
        merged, facts, priorities, sorted(_tasks(questionnaire, merged, facts, priorities), key=rank)
    )


def _slots(questionnaire: Questionnaire, capacity: float) -> list[Slot]:
    return [Slot(h.id, capacity * h.months, h.working_days) for h in questionnaire.horizons]


def _tasks(
    questionnaire: Questionnaire,
    merged: Merged,
    facts: Mapping[str, ActionFacts],
    priorities: Mapping[str, Priority],
) -> Iterator[Task]:
    index = {horizon.id: number for number, horizon in enumerate(questionnaire.horizons)}
    for action_id, known in facts.items():
        pin = merged.pins.get(action_id)
        yield Task(
            id=action_id,
            days=known.days[1],
            elapsed=known.elapsed,
            horizon=index.get(known.horizon, 0),  # of an own action it may be another pack version's
            prerequisites=merged.selection.needs[action_id],
            own=priorities[action_id].own,
            effective=priorities[action_id].effective,
            remedy=action_id in merged.selection.remedies,
            pin=None if pin is None else index[pin],
        )


def _horizons(draft: _Draft, slots: Sequence[Slot]) -> dict[str, HorizonPlan]:
    order = {task.id: number for number, task in enumerate(draft.work.tasks)}
    plans = {}
    for index, slot in enumerate(slots):
        here = sorted((p for p in draft.places.placed if p.slot == index), key=lambda p: order[p.id])
        plans[slot.id] = HorizonPlan(
            id=slot.id,
            capacity=slot.capacity,
            left=draft.places.left[index],
            actions=tuple(_planned(draft, slot.id, place) for place in here),
            spend=sum_spend(draft.work.facts[place.id].spend for place in here),
        )
    return plans


def _planned(draft: _Draft, horizon: str, place: Placed) -> PlannedAction:
    work, selection = draft.work, draft.work.merged.selection
    return PlannedAction(
        action=place.id,
        horizon=horizon,
        start=place.start,
        finish=place.finish,
        days=work.facts[place.id].days[1],
        priority=work.priorities[place.id],
        prerequisites=selection.needs[place.id],
        findings=work.findings(place.id),
        remedy=place.id in selection.remedies,
        launch=place.id in selection.launch,
        over_capacity=place.over_capacity,
        pinned=place.id in work.merged.pins,
        conflicts=draft.conflicts.get(place.id, ()),
        passed=draft.places.passed.get(place.id, ()),
    )


def _waiting(draft: _Draft, action_id: str, reason: BacklogReason) -> WaitingAction:
    work = draft.work
    return WaitingAction(
        action=action_id,
        reason=reason,
        text=BACKLOG_TEXTS[reason],
        days=work.facts[action_id].days[1],
        priority=work.priorities[action_id],
        prerequisites=work.merged.selection.needs[action_id],
        findings=work.findings(action_id),
        conflicts=draft.conflicts.get(action_id, ()),
        passed=draft.places.passed.get(action_id, ()),
    )
