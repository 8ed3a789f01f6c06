"""Edits of the plan: choices about the roadmap, and milestones.

Kept apart from the edits of answers (`domain.edits`), whose `Edit` they are.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from pydantic import ValidationError

from bearings.domain.assessment import Assessment, Milestone, Vote
from bearings.domain.edits import Edit, said_by_group
from bearings.domain.isolation import isolated
from bearings.domain.roadmap.plan import MAX_OWN_ACTIONS, ActionChoice, OwnAction, Plan
from bearings.errors import EditError


def pin_action(action_id: str, horizon: str | None) -> Edit:
    """Keep an action in that horizon, whatever the computed roadmap says; None lets go of it."""
    word = "Move" if horizon else "Unpin"
    return _choice("pin", action_id, f"{word} {action_id}", horizon=horizon)


def drop_action(action_id: str, reason: str) -> Edit:
    """Take an action out of the roadmap, with the reason."""
    return _choice("drop", action_id, f"Drop {action_id}", dropped=True, reason=reason)


def take_back(action_id: str) -> Edit:
    """Put a dropped action back in."""
    return _choice("take_back", action_id, f"Take {action_id} back", dropped=False, reason="")


def mark_done(action_id: str, done: bool) -> Edit:
    """Mark an action as done or not; no answer changes with it."""
    label = f"Done: {action_id}" if done else f"Not done: {action_id}"
    return _choice("done", action_id, label, done=done)


def take_answers(action_id: str, votes: Mapping[str, Vote]) -> Edit:
    """Set the answers a finished action leads to (`domain.offers`), by question id, as the group's word."""
    given = dict(votes)

    def change(assessment: Assessment) -> Assessment:
        for question_id, value in given.items():
            answer = said_by_group(assessment.answer(question_id), value)
            assessment = assessment.with_answer(question_id, answer)
        return assessment

    return Edit("take_answers", action_id, f"Answers after {action_id}", change)


def assign_action(action_id: str, owner: str) -> Edit:
    """Name the person who owns an action; empty for none."""
    return _choice("owner", action_id, f"Owner of {action_id}", merge=True, owner=owner)


def set_due(action_id: str, due: str | None) -> Edit:
    """Set the day (ISO 8601) an action is due; None for none."""
    return _choice("due", action_id, f"Due date of {action_id}", due=due)


def estimate_action(action_id: str, days: float | None) -> Edit:
    """Replace an action's person-days by people's own estimate; None returns to the pack's."""
    return _choice("estimate", action_id, f"Estimate of {action_id}", merge=True, days=days)


def reset_action(action_id: str) -> Edit:
    """Forget every choice about an action."""
    return _plan("reset", action_id, f"Reset {action_id}", lambda p: p.with_choice(action_id, ActionChoice()))


def put_own_action(action: OwnAction) -> Edit:
    """Add an own action, or replace the one of the same id. Applied to a full plan it raises `EditError`."""

    def change(plan: Plan) -> Plan:
        if plan.own_action(action.id) is None:
            if len(plan.own) >= MAX_OWN_ACTIONS:
                text = f"The plan holds {MAX_OWN_ACTIONS} own actions, the most it can."
                raise EditError(text, remedy="Remove one first.")
            return plan.model_copy(update={"own": (*plan.own, action)})
        own = tuple(action if a.id == action.id else a for a in plan.own)
        return plan.model_copy(update={"own": own})

    return _plan("own_action", action.id, f"Own action {action.id}", change)


def remove_own_action(action_id: str) -> Edit:
    """Remove an own action, all that was decided about it, and the need other own actions had of it."""

    def change(plan: Plan) -> Plan:
        own = tuple(_without(action, action_id) for action in plan.own if action.id != action_id)
        return plan.with_choice(action_id, ActionChoice()).model_copy(update={"own": own})

    return _plan("remove_own", action_id, f"Remove {action_id}", change)


def next_own_id(assessment: Assessment) -> str:
    """An id no own action has had yet, as far as the plan knows."""
    return _next_id("OWN-", [action.id for action in assessment.plan.own])


def keep_milestone(name: str, day: str, *, note: str = "", of: Assessment | None = None) -> Edit:
    """Keep a named copy of the assessment as it is, or of a scratch copy `of` it, dated `day` (ISO 8601)."""

    def change(assessment: Assessment) -> Assessment:
        kept = of or assessment
        milestone = Milestone(
            id=_next_id("M-", [m.id for m in assessment.milestones]),
            name=name,
            date=day,
            note=note,
            profile=kept.profile,
            answers=kept.answers,
            targets=kept.targets,
            cost_parameters=kept.cost_parameters,
            cost_options=kept.cost_options,
            plan=kept.plan,
        )
        return assessment.model_copy(update={"milestones": (*assessment.milestones, milestone)})

    return Edit("milestone", "", f"Milestone {isolated(name)}", change)


def rename_milestone(milestone_id: str, name: str) -> Edit:
    """Give a milestone another name, which must not be empty; typing is one step of undo."""
    return _milestone("rename_milestone", milestone_id, f"Rename milestone {isolated(name)}", name=name)


def note_milestone(milestone_id: str, note: str) -> Edit:
    """Write what is to be remembered of a milestone; typing is one step of undo."""
    return _milestone("note_milestone", milestone_id, "Note of a milestone", note=note)


def remove_milestone(milestone: Milestone) -> Edit:
    """Forget a milestone and all it keeps."""

    def change(assessment: Assessment) -> Assessment:
        kept = tuple(m for m in assessment.milestones if m.id != milestone.id)
        return assessment.model_copy(update={"milestones": kept})

    return Edit("remove_milestone", milestone.id, f"Remove milestone {isolated(milestone.name)}", change)


def _milestone(kind: str, milestone_id: str, label: str, **update: str) -> Edit:
    def change(assessment: Assessment) -> Assessment:
        kept = tuple(
            m.model_copy(update=update) if m.id == milestone_id else m for m in assessment.milestones
        )
        return assessment.model_copy(update={"milestones": kept})

    return Edit(kind, milestone_id, label, change, merge=f"{kind}:{milestone_id}")


def _choice(kind: str, action_id: str, label: str, *, merge: bool = False, **update: object) -> Edit:
    def change(plan: Plan) -> Plan:
        try:  # what no file may hold must not get into the plan
            choice = ActionChoice(**{**dict(plan.choice(action_id)), **update})
        except ValidationError as error:
            fault = error.errors(include_url=False, include_input=False)[0]
            text = f"{action_id}: {fault['loc'][0]}: {fault['msg'].lower()}."
            raise EditError(text, remedy="Change the entry and try again.") from error
        return plan.with_choice(action_id, choice)

    edit = _plan(kind, action_id, label, change)
    return Edit(edit.kind, edit.subject, edit.label, edit.apply, f"{kind}:{action_id}" if merge else "")


def _plan(kind: str, action_id: str, label: str, change: Callable[[Plan], Plan]) -> Edit:
    return Edit(kind, action_id, label, lambda a: a.model_copy(update={"plan": change(a.plan)}))


def _without(action: OwnAction, prerequisite: str) -> OwnAction:
    needed = tuple(p for p in action.prerequisites if p != prerequisite)
    return action.model_copy(update={"prerequisites": needed})


def _next_id(prefix: str, taken: list[str]) -> str:
    numbers = [int(taken_id.removeprefix(prefix)) for taken_id in taken]
    return f"{prefix}{max(numbers, default=0) + 1}"
