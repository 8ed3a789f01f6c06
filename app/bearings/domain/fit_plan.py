"""Fit of the plan: whether choices and own actions name what the questionnaire has."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from bearings.domain.questionnaire import Questionnaire
from bearings.domain.roadmap.plan import OwnAction, Plan
from bearings.validation import did_you_mean

Misfit = tuple[tuple[str | int, ...], str]


def plan_misfits(questionnaire: Questionnaire, plan: Plan) -> Iterator[Misfit]:
    """Place, from `plan` on, and what does not fit there. A circle of own actions fits: it is shown."""
    horizons = [horizon.id for horizon in questionnaire.horizons]
    actions = {action.id for action in questionnaire.actions}
    known = actions | {own.id for own in plan.own}
    for key, choice in plan.choices.items():
        place = ("plan", "choices", key)
        if key not in known:
            yield place, _stranger("action", key, known)
        if choice.horizon is not None and choice.horizon not in horizons:
            yield (*place, "horizon"), _stranger("horizon", choice.horizon, horizons)
    seen = set(actions)
    for number, own in enumerate(plan.own):
        if own.id in seen:
            yield ("plan", "own", number, "id"), f'the action "{own.id}" stands here twice'
        seen.add(own.id)
        yield from _own(questionnaire, own, number, horizons, known)


def _own(
    questionnaire: Questionnaire,
    own: OwnAction,
    number: int,
    horizons: Collection[str],
    actions: Collection[str],
) -> Iterator[Misfit]:
    place = ("plan", "own", number)
    capabilities = [capability.id for capability in questionnaire.capabilities]
    if own.horizon not in horizons:
        yield (*place, "horizon"), _stranger("horizon", own.horizon, horizons)
    if own.owner is not None and own.owner not in questionnaire.model.roles:
        yield (*place, "owner"), _stranger("role", own.owner, questionnaire.model.roles)
    if own.capability is not None and own.capability not in capabilities:
        yield (*place, "capability"), _stranger("capability", own.capability, capabilities)
    for index, needed in enumerate(own.prerequisites):
        if needed not in actions:
            yield (*place, "prerequisites", index), _stranger("action", needed, actions)


def _stranger(kind: str, name: str, known: Collection[str]) -> str:
    return f'there is no {kind} "{name}"{did_you_mean(name, known)}'
