"""Parts of an upgrade beside the answers: targets, plan, costs, people, minutes, parking, milestones."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from bearings.domain.assessment import CostOverride, Milestone, Respondent
from bearings.domain.costs.planning_values import override_misfits, pack_values
from bearings.domain.roadmap.plan import ActionChoice, OwnAction, Plan
from bearings.domain.upgrade.model import Aside, Fate, Kind, Line, Task
from bearings.domain.upgrade.names import part_name
from bearings.domain.upgrade.ways import PartKind, renamed_part, ways_of
from bearings.domain.workshop.parking import ParkedItem

NOT_THERE = "It is not in the new questionnaire."
OTHER_UNIT = "It is counted in another unit now."
NO_VALUE = "The new questionnaire cannot reckon with that value."
NO_HORIZON = "Its horizon is not in the new questionnaire."
LAST_HORIZON = "Its horizon is not in the new questionnaire; it stands in the last one now."
NO_ROLE = "The role is not in the new questionnaire."
NO_LINK = "Something it refers to is not in the new questionnaire."
NO_QUESTION = "The question it came up at is not in the new questionnaire."
KEEPS_SCORES = "It keeps the questionnaire it was answered with, and its scores."


def carried_targets(task: Task, aside: Aside, lines: list[Line]) -> dict[str, float]:
    """Targets by the capabilities of the new questionnaire."""
    known = {capability.id for capability in task.new.capabilities}
    targets = {}
    for key, value in task.assessment.targets.items():
        to = _place(task, "capabilities", key, known)
        lines.append(_line("target", key, to, part_name(task, "capabilities", key)))
        if to:
            targets[to] = value
        else:
            aside.targets[key] = value
    return targets


def carried_costs(
    task: Task, aside: Aside, lines: list[Line]
) -> tuple[dict[str, CostOverride], dict[str, str]]:
    """Planning values and cost options as far as the new cost model takes them."""
    values = _carried_values(task, aside, lines)
    options = {}
    for option, choice in task.assessment.cost_options.items():
        fits = choice in task.new.costs.options.get(option, ())
        lines.append(_line("cost_option", option, option if fits else "", option))
        if fits:
            options[option] = choice
        else:
            aside.cost_options[option] = choice
    return values, options


def carried_plan(task: Task, aside: Aside, lines: list[Line]) -> Plan:
    """Choices by the actions of the new questionnaire, and people's own actions, all of them."""
    plan = task.assessment.plan
    actions = {action.id for action in task.new.actions}
    horizons = [horizon.id for horizon in task.new.horizons]
    own_ids = {own.id for own in plan.own}
    choices: dict[str, ActionChoice] = {}
    for key, choice in plan.choices.items():
        to = key if key in own_ids else _place(task, "actions", key, actions)
        own_action = plan.own_action(key)
        title = own_action.title if own_action else part_name(task, "actions", key)
        if not to:
            aside.choices[key] = choice
            lines.append(_line("action", key, "", title))
            continue
        horizon = choice.horizon and _place(task, "horizons", choice.horizon, horizons)
        choices[to] = choice.model_copy(update={"horizon": horizon or None})
        if choice.horizon and not horizon:
            aside.choices[key] = choice
        why = NO_HORIZON if choice.horizon and not horizon else ""
        lines.append(_line("action", key, to, title, why))
    own = tuple(_own(task, each, aside, lines, horizons, actions | own_ids) for each in plan.own)
    return Plan(choices=choices, own=own)


def carried_people(task: Task, aside: Aside, lines: list[Line]) -> tuple[Respondent, ...]:
    """Everybody who takes part; roles as far as the new questionnaire has them."""
    people = []
    for person in task.assessment.respondents:
        role = _place(task, "roles", person.role, task.new.model.roles) if person.role else ""
        if role != person.role:
            aside_role = bool(person.role and not role)
            if aside_role:
                aside.people[person.id] = person.role
            why = NO_ROLE if aside_role else ""
            name = part_name(task, "roles", person.role)
            fate: Fate = "aside" if aside_role else "moved"
            lines.append(Line("person", fate, person.role, role, name, why=why))
        people.append(person if role == person.role else person.model_copy(update={"role": role}))
    return tuple(people)


def carried_minutes(task: Task, aside: Aside, lines: list[Line]) -> dict[str, int]:
    """Minutes that people set for dimensions."""
    known = {dimension.id for dimension in task.new.dimensions}
    minutes = {}
    for key, value in task.assessment.workshop.minutes.items():
        to = _place(task, "dimensions", key, known)
        lines.append(_line("minutes", key, to, part_name(task, "dimensions", key)))
        if to:
            minutes[to] = value
        else:
            aside.minutes[key] = value
    return minutes


def carried_parking(task: Task, aside: Aside, lines: list[Line]) -> tuple[ParkedItem, ...]:
    """Every parked item, at the question that became of the one it came up at, if there is one."""
    items = []
    for item in task.assessment.parking:
        if item.question is None:
            items.append(item)
            continue
        ways = ways_of(task.steps, item.question).ways
        to = next((way.to for way in ways if task.new.has_question(way.to)), "")
        if not to:
            aside.parking[item.id] = item.question
        fate: Fate = "aside" if not to else "kept" if to == item.question else "moved"
        why = "" if to else NO_QUESTION
        lines.append(Line("parked", fate, item.question, to, item.text, why=why))
        items.append(item.model_copy(update={"question": to or None}))
    return tuple(items)


def kept_milestones(task: Task, former: str, lines: list[Line]) -> tuple[Milestone, ...]:
    """The milestones, each with the questionnaire it answers; `former` is the id of the old one."""
    for milestone in task.assessment.milestones:
        lines.append(Line("milestone", "kept", milestone.id, milestone.id, milestone.name, why=KEEPS_SCORES))
    return tuple(
        milestone if milestone.former else milestone.model_copy(update={"former": former})
        for milestone in task.assessment.milestones
    )


def _carried_values(task: Task, aside: Aside, lines: list[Line]) -> dict[str, CostOverride]:
    old, new = pack_values(task.old.costs) if task.old else {}, pack_values(task.new.costs)
    given = task.assessment.cost_parameters
    to_of = {key: _place(task, "values", key, new) for key in given}
    why = {key: NOT_THERE for key, to in to_of.items() if not to}
    why |= {k: OTHER_UNIT for k, to in to_of.items() if to and k in old and old[k].unit != new[to].unit}
    values = {to: given[key] for key, to in to_of.items() if key not in why}
    while wrong := {value for value, _, _ in override_misfits(task.new.costs, values)} & values.keys():
        why |= {key: NO_VALUE for key, to in to_of.items() if to in wrong}
        values = {to: value for to, value in values.items() if to not in wrong}
    for key, to in to_of.items():
        name = part_name(task, "values", key)
        lines.append(_line("value", key, "" if key in why else to, name, why.get(key, "")))
    aside.cost_parameters.update({key: given[key] for key in why})
    return values


def _own(
    task: Task,
    own: OwnAction,
    aside: Aside,
    lines: list[Line],
    horizons: list[str],
    actions: Collection[str],
) -> OwnAction:
    capabilities = {capability.id for capability in task.new.capabilities}
    horizon = _place(task, "horizons", own.horizon, horizons)
    owner = own.owner and _place(task, "roles", own.owner, task.new.model.roles)
    capability = own.capability and _place(task, "capabilities", own.capability, capabilities)
    needed = tuple(
        dict.fromkeys(to for p in own.prerequisites if (to := _place(task, "actions", p, actions)))
    )
    unlinked = (
        bool(own.owner and not owner)
        or bool(own.capability and not capability)
        or len(needed) < len(own.prerequisites)
    )
    why = " ".join(said for said, holds in ((LAST_HORIZON, not horizon), (NO_LINK, unlinked)) if holds)
    if why:
        aside.own.append(own)
    lines.append(Line("own_action", "kept", own.id, own.id, own.title, why=why))
    update: dict[str, Any] = {
        "horizon": horizon or horizons[-1],
        "owner": owner or None,
        "capability": capability or None,
        "prerequisites": needed,
    }
    return own.model_copy(update=update)


def _place(task: Task, kind: PartKind, key: str, known: Collection[str]) -> str:
    """The id that part has in the new questionnaire; "" if it has none."""
    to = renamed_part(task.steps, kind, key)
    return to if to in known else ""


def _line(kind: Kind, key: str, to: str, name: str, why: str = "") -> Line:
    fate: Fate = "aside" if not to else "kept" if to == key else "moved"
    return Line(kind, fate, key, to, name, why=why or ("" if to else NOT_THERE))
