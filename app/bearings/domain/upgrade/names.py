"""Names: what things of an earlier questionnaire were called, or else what became of them is called."""

from __future__ import annotations

from collections.abc import Mapping

from bearings.domain.costs.planning_values import pack_values
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.upgrade.model import Task
from bearings.domain.upgrade.ways import PartKind, renamed_part, ways_of


def question_name(task: Task, question_id: str) -> str:
    """The text of a question by the id it had; "" where nobody knows it any more."""
    if task.told is not None:
        return task.told.question(question_id).text
    ways, new = ways_of(task.steps, question_id).ways, task.told_new
    return next((new.question(way.to).text for way in ways if new.has_question(way.to)), "")


def profile_name(task: Task, question_id: str) -> str:
    """The text of a question of the profile, likewise."""
    if task.told is not None:
        return task.told.profile_question(question_id).text
    ways, new = ways_of(task.steps, question_id).ways, task.told_new
    return next((new.profile_question(way.to).text for way in ways if new.has_profile_question(way.to)), "")


def part_name(task: Task, kind: PartKind, part_id: str) -> str:
    """The name of a part other than a question by the id it had; the id itself where nobody knows it."""
    if task.told is not None:
        return _names(task.told, kind).get(part_id, part_id)
    return _names(task.told_new, kind).get(renamed_part(task.steps, kind, part_id), part_id)


def _names(told: Questionnaire, kind: PartKind) -> Mapping[str, str]:
    if kind == "capabilities":
        return {capability.id: capability.name for capability in told.capabilities}
    if kind == "dimensions":
        return {dimension.id: dimension.name for dimension in told.dimensions}
    if kind == "actions":
        return {action.id: action.title for action in told.actions}
    if kind == "roles":
        return {role: told.role_name(role) for role in told.model.roles}
    return {key: value.label for key, value in pack_values(told.costs).items()}
