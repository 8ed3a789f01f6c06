"""Action facts: what is known of an action, whether the pack recommends it or people added it.

Merges the pack, people's own actions and their choices, so that nobody else
has to ask where an action comes from. Days are person-days.
"""

from __future__ import annotations

from dataclasses import dataclass

from bearings.domain.questionnaire import Questionnaire
from bearings.domain.roadmap.plan import Plan

SPREAD = (0.7, 1.5)  # low and high days of an own estimate, against its base: as in the pack's actions


@dataclass(frozen=True, slots=True)
class ActionFacts:
    """One action. `role` is an id and `owner` its name, `person` who took it on; `spend` is external cost."""

    id: str
    title: str
    description: str
    first_step: str
    done_when: str
    role: str
    owner: str
    person: str
    due: str
    capability: str  # id, or ""
    days: tuple[float, float, float]  # low, base, high
    elapsed: float  # working days
    horizon: str  # earliest
    spend: tuple[float, float, float]  # low, base, high
    spend_label: str
    prerequisites: tuple[str, ...]
    is_own: bool
    estimated: bool  # people replaced the pack's days


def action_facts(questionnaire: Questionnaire, plan: Plan, action_id: str) -> ActionFacts:
    """What is known of that action. Raises `KeyError` if neither the pack nor the plan has it."""
    own = plan.own_action(action_id)
    choice = plan.choice(action_id)
    if own is not None:
        base = choice.days or own.days
        return ActionFacts(
            id=own.id,
            title=own.title,
            description="",
            first_step="",
            done_when=own.done_when,
            role=own.owner or "",
            owner=questionnaire.role_name(own.owner) if own.owner else "",
            person=choice.owner,
            due=choice.due or "",
            capability=own.capability or "",
            days=_around(base),
            elapsed=base,
            horizon=own.horizon,
            spend=(0.0, 0.0, 0.0),
            spend_label="",
            prerequisites=own.prerequisites,
            is_own=True,
            estimated=choice.days is not None,
        )
    action = questionnaire.action(action_id)
    band = questionnaire.cost_bands[action.cost_band]
    effort = action.effort
    return ActionFacts(
        id=action.id,
        title=action.title,
        description=action.description,
        first_step=action.first_step,
        done_when=action.kpi,
        role=action.owner,
        owner=questionnaire.role_name(action.owner),
        person=choice.owner,
        due=choice.due or "",
        capability=action.capability,
        days=(effort.low, effort.base, effort.high) if choice.days is None else _around(choice.days),
        elapsed=action.elapsed_days,
        horizon=action.horizon,
        spend=(band.low, band.base, band.high),
        spend_label=band.label,
        prerequisites=action.prerequisites,
        is_own=False,
        estimated=choice.days is not None,
    )


def _around(base: float) -> tuple[float, float, float]:
    low, high = SPREAD
    return base * low, base, base * high
