"""Choices: what people decided about the roadmap, merged into the actions the rules selected.

A choice never changes an answer. One about an action that is not called for
now is kept in the plan and counts again when the action returns.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from bearings.domain.questionnaire import Questionnaire
from bearings.domain.roadmap.plan import OwnAction, Plan
from bearings.domain.roadmap.selection import Selection


@dataclass(frozen=True, slots=True)
class Merged:
    """What is left to place, and what became of the rest; ids in the pack's order, own actions last.

    `selection` holds people's own actions too. `pins` map an action to the
    horizon people chose; `lost` to the dropped ones it needs; `not_needed` maps
    a prerequisite that left to the done or dropped actions it was needed for.
    """

    selection: Selection
    pins: Mapping[str, str]
    lost: Mapping[str, tuple[str, ...]]
    done: tuple[str, ...] = ()
    dropped: tuple[str, ...] = ()
    not_needed: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def merge_choices(questionnaire: Questionnaire, plan: Plan, selection: Selection) -> Merged:
    """The selection as people want it: without what is done or dropped, with their own actions."""
    if not plan.choices and not plan.own:
        return Merged(selection, {}, {})
    order = (*selection.selected, *(action.id for action in plan.own))
    done = tuple(a for a in order if plan.choice(a).done)
    dropped = tuple(a for a in order if plan.choice(a).dropped and a not in done)
    gone = {*done, *dropped}
    needs = _needs(plan, selection, order)
    wanted = [a for a in order if selection.findings.get(a) or a in selection.launch or plan.own_action(a)]
    kept = _reached(wanted, needs, gone)
    return Merged(
        selection=replace(
            selection,
            selected=tuple(a for a in order if a in kept),
            findings={a: selection.findings.get(a, ()) for a in order if a in kept},
            needs={a: tuple(p for p in needs[a] if p in kept) for a in order if a in kept},
            remedies=selection.remedies & kept,
            launch=selection.launch & kept,
        ),
        pins=_pins(questionnaire, plan, (a for a in order if a in kept)),
        lost={a: lost for a in order if a in kept and (lost := _among(needs[a], dropped))},
        done=done,
        dropped=dropped,
        not_needed={
            a: tuple(g for g in order if g in gone and a in _reached([g], needs, set()))
            for a in order
            if a not in kept and a not in gone
        },
    )


def _needs(plan: Plan, selection: Selection, order: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """What each action needs of those called for or added; an own action calls for nothing else."""
    own: dict[str, OwnAction] = {action.id: action for action in plan.own}
    return {a: _among(own[a].prerequisites, order) if a in own else selection.needs[a] for a in order}


def _reached(wanted: Iterable[str], needs: Mapping[str, tuple[str, ...]], gone: set[str]) -> set[str]:
    """The wanted actions and all they need, not going through what is gone."""
    reached: set[str] = set()
    waiting = list(wanted)
    while waiting:
        action = waiting.pop()
        if action not in reached and action not in gone:
            reached.add(action)
            waiting.extend(needs[action])
    return reached


def _pins(questionnaire: Questionnaire, plan: Plan, actions: Iterable[str]) -> dict[str, str]:
    """Where people put actions; a horizon the pack does not have pins nothing."""
    known = {horizon.id for horizon in questionnaire.horizons}
    pins = {}
    for action in actions:
        own = plan.own_action(action)
        for horizon in (plan.choice(action).horizon, own.horizon if own else None):
            if horizon in known:
                pins[action] = horizon
                break
    return pins


def _among(names: Iterable[str], these: Iterable[str]) -> tuple[str, ...]:
    known = set(these)
    return tuple(dict.fromkeys(name for name in names if name in known))
