"""Planner: makes the roadmap of an assessment.

Actions are selected, people's choices merged in, then all are prioritised and
placed; the same answers and choices give the same roadmap. Source: blueprint
5.1 to 5.3.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from bearings.domain.action_facts import ActionFacts, action_facts
from bearings.domain.assessment import Assessment
from bearings.domain.choices import Merged, merge_choices
from bearings.domain.conflicts import find_conflicts
from bearings.domain.costs import CAPACITY, profile_number
from bearings.domain.priority import Priority, prioritise
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.results import Results
from bearings.domain.roadmap import Conflict, HorizonPlan, PlannedAction, Roadmap, WaitingAction, sum_spend
from bearings.domain.routes import RouteChoice
from bearings.domain.scheduling import BacklogReason, Placed, Schedule, Slot, Task, rank, schedule
from bearings.domain.selection import select_actions

BACKLOG_TEXTS: Mapping[BacklogReason, str] = {
    "capacity": "no capacity within 12 months",
    "prerequisite": "prerequisite in backlog",
    "circle": "prerequisites form a circle",
}


@dataclass(frozen=True, slots=True)
class _Draft:
    """All that the parts of the roadmap are made from, by action id."""

    merged: Merged
    facts: Mapping[str, ActionFacts]
    priorities: Mapping[str, Priority]
    places: Schedule
    conflicts: Mapping[str, tuple[Conflict, ...]]

    def findings(self, action_id: str) -> tuple[str, ...]:
        return tuple(finding.id for finding in self.merged.selection.findings[action_id])


def plan_roadmap(
    questionnaire: Questionnaire, assessment: Assessment, results: Results, choice: RouteChoice
) -> Roadmap:
    """The roadmap of an assessment whose route is chosen, as people's choices shape it."""
    plan, horizons = assessment.plan, questionnaire.horizons
    selection = select_actions(questionnaire, results.findings, results.scorecard.questions, choice)
    merged = merge_choices(questionnaire, plan, selection)
    facts = {a: action_facts(questionnaire, plan, a) for a in merged.selection.selected}
    days = {action_id: known.days[1] for action_id, known in facts.items()}
    priorities = prioritise(questionnaire, merged.selection, days)
    capacity = profile_number(questionnaire, assessment, CAPACITY)
    slots = [Slot(h.id, capacity * h.months, h.working_days) for h in horizons]
    tasks = sorted(_tasks(questionnaire, merged, facts, priorities), key=rank)
    places = schedule(tasks, slots)
    conflicts = find_conflicts(tasks, places, horizons, [slot.capacity for slot in slots], merged.lost)
    draft = _Draft(merged, facts, priorities, places, conflicts)
    return Roadmap(
        horizons=_horizons(draft, slots, {task.id: number for number, task in enumerate(tasks)}),
        backlog=tuple(_waiting(draft, action, reason) for action, reason in places.backlog.items()),
        in_place=selection.in_place,
        deferred=selection.deferred,
        capacity_month=capacity,
        done=merged.done,
        dropped=merged.dropped,
        not_needed=merged.not_needed,
    )


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


def _horizons(draft: _Draft, slots: Sequence[Slot], order: Mapping[str, int]) -> dict[str, HorizonPlan]:
    plans = {}
    for index, slot in enumerate(slots):
        here = sorted((p for p in draft.places.placed if p.slot == index), key=lambda p: order[p.id])
        plans[slot.id] = HorizonPlan(
            id=slot.id,
            capacity=slot.capacity,
            left=draft.places.left[index],
            actions=tuple(_planned(draft, slot.id, place) for place in here),
            spend=sum_spend(draft.facts[place.id].spend for place in here),
        )
    return plans


def _planned(draft: _Draft, horizon: str, place: Placed) -> PlannedAction:
    merged = draft.merged
    return PlannedAction(
        action=place.id,
        horizon=horizon,
        start=place.start,
        finish=place.finish,
        days=draft.facts[place.id].days[1],
        priority=draft.priorities[place.id],
        prerequisites=merged.selection.needs[place.id],
        findings=draft.findings(place.id),
        remedy=place.id in merged.selection.remedies,
        launch=place.id in merged.selection.launch,
        over_capacity=place.over_capacity,
        pinned=place.id in merged.pins,
        conflicts=draft.conflicts.get(place.id, ()),
        passed=draft.places.passed.get(place.id, ()),
    )


def _waiting(draft: _Draft, action_id: str, reason: BacklogReason) -> WaitingAction:
    return WaitingAction(
        action=action_id,
        reason=reason,
        text=BACKLOG_TEXTS[reason],
        days=draft.facts[action_id].days[1],
        priority=draft.priorities[action_id],
        prerequisites=draft.merged.selection.needs[action_id],
        findings=draft.findings(action_id),
        conflicts=draft.conflicts.get(action_id, ()),
        passed=draft.places.passed.get(action_id, ()),
    )
