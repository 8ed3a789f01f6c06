"""Plan of an upgrade: another version of the questionnaire, and what becomes of all that was recorded.

Nothing is dropped: what the new version has no place for is kept with the old
one, which milestones that answer it go on using. Without steps declared by the
pack the plan rests on ids, and on questions being the same.
"""

from __future__ import annotations

from bearings.domain.assessment import MAX_FORMER, Assessment, Former
from bearings.domain.edits import Edit
from bearings.domain.languages import in_language
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.roadmap.plan import Plan
from bearings.domain.upgrade.answers import carried_answers, carried_profile, new_questions
from bearings.domain.upgrade.model import FATES, Aside, Line, Task, UpgradePlan
from bearings.domain.upgrade.parts import (
    carried_costs,
    carried_minutes,
    carried_parking,
    carried_people,
    carried_plan,
    carried_targets,
    kept_milestones,
)
from bearings.domain.upgrade.ways import is_older, steps_from
from bearings.errors import EditError

MOST_KEPT = 12_000_000  # bytes; a file is refused with a text of 16 MB
KIND = "upgrade_questionnaire"  # of the edit, in the journal


def plan_upgrade(
    old: Questionnaire,
    new: Questionnaire,
    assessment: Assessment,
    *,
    day: str,
    keep_reworded: bool = False,
) -> UpgradePlan:
    """What putting `new` in the place of `old` on that day (ISO 8601) would do.

    With `keep_reworded` answers to questions that ask in other words stand, marked for review.
    Raises `EditError` where the one cannot take the place of the other.
    """
    _refuse(old, new, assessment)
    steps = steps_from(new, old.version)
    told, told_new = in_language(old, assessment.language), in_language(new, assessment.language)
    task = Task(old, new, assessment, steps, told, told_new, keep_reworded)
    aside = Aside()
    answers, lines = carried_answers(task, aside)
    profile, more = carried_profile(task, aside)
    lines += [*more, *new_questions(task)]
    former_id = _next_id(assessment)
    values, options = carried_costs(task, aside, lines)
    update: dict[str, object] = {
        "questionnaire": new.id,
        "questionnaire_version": new.version,
        "respondents": carried_people(task, aside, lines),
        "profile": profile,
        "answers": answers,
        "targets": carried_targets(task, aside, lines),
        "cost_parameters": values,
        "cost_options": options,
        "plan": carried_plan(task, aside, lines),
        "milestones": kept_milestones(task, former_id, lines),
        "parking": carried_parking(task, aside, lines),
    }
    minutes = carried_minutes(task, aside, lines)
    update["workshop"] = assessment.workshop.model_copy(update={"minutes": minutes})
    needed = not aside.is_empty or any(not m.former for m in assessment.milestones)
    if needed:
        update["former"] = (*_with_room(assessment), _former(former_id, day, old, aside))
    after = assessment.model_copy(update=update)
    _refuse_too_much(after)
    return UpgradePlan(old, new, assessment, after, _ordered(lines), bool(steps))


def upgrade_questionnaire(plan: UpgradePlan) -> Edit:
    """Do what was planned: one step of undo, which brings the old questionnaire back as well."""
    label = f"Update of the questionnaire to {plan.new.version}"

    def apply(assessment: Assessment) -> Assessment:
        if assessment != plan.before:
            raise EditError(
                "The assessment has changed since this was looked at.",
                remedy="Look at the update of the questionnaire again.",
            )
        return plan.after

    return Edit(KIND, plan.new.version, label, apply, pack=plan.new)


def forget_former(*former_ids: str) -> Edit:
    """Let go of what was kept aside with those questionnaires, and of each unless a milestone needs it."""

    def apply(assessment: Assessment) -> Assessment:
        needed = {milestone.former for milestone in assessment.milestones}
        kept = []
        for former in assessment.former:
            if former.id not in former_ids:
                kept.append(former)
            elif former.id in needed:
                kept.append(Former(id=former.id, date=former.date, questionnaire=former.questionnaire))
        return assessment.model_copy(update={"former": tuple(kept)})

    return Edit("forget_former", "", "Forget answers kept aside", apply)


def _refuse(old: Questionnaire, new: Questionnaire, assessment: Assessment) -> None:
    if new.id != old.id:
        raise EditError(
            f"This assessment answers {old.id}, and that is another questionnaire: {new.id}.",
            remedy="Choose a version of the same questionnaire, or begin a new assessment.",
        )
    if is_older(new.version, old.version):
        raise EditError(
            f"Version {new.version} is older than version {old.version}, which this assessment answers.",
            remedy="To go back, open an earlier version of the file, kept from before the update.",
        )
    if new == old:
        raise EditError(
            f"This assessment has version {old.version} of the questionnaire already.",
            remedy="There is nothing to update.",
        )
    if len(_with_room(assessment)) >= MAX_FORMER:
        raise EditError(
            f"The file holds {MAX_FORMER} earlier versions of the questionnaire already.",
            remedy="Remove milestones that answer the earliest, or forget what was kept aside of it.",
        )


def _refuse_too_much(after: Assessment) -> None:
    """A file keeps all that is former as one text, which must not be too long for any reader."""
    size = sum(len(former.model_dump_json(exclude_defaults=True).encode()) for former in after.former)
    if size > MOST_KEPT:
        raise EditError(
            f"More than {MOST_KEPT // 1_000_000} MB would have to be kept aside in the file.",
            remedy="Forget what was kept aside before, remove milestones of earlier versions, "
            "or shorten the longest notes.",
        )


def _with_room(assessment: Assessment) -> tuple[Former, ...]:
    """The former questionnaires that something still needs."""
    used = {milestone.former for milestone in assessment.milestones}
    return tuple(former for former in assessment.former if former.id in used or holds_something(former))


def holds_something(former: Former) -> bool:
    """Whether anything was kept aside with a former questionnaire."""
    return former != Former(id=former.id, date=former.date, questionnaire=former.questionnaire)


def _next_id(assessment: Assessment) -> str:
    taken = [int(former.id.removeprefix("F-")) for former in assessment.former]
    return f"F-{max(taken, default=0) + 1}"


def _former(former_id: str, day: str, old: Questionnaire, aside: Aside) -> Former:
    return Former(
        id=former_id,
        date=day,
        questionnaire=old,
        profile=aside.profile,
        answers=aside.answers,
        targets=aside.targets,
        cost_parameters=aside.cost_parameters,
        cost_options=aside.cost_options,
        plan=Plan(choices=aside.choices, own=tuple(aside.own)),
        people=aside.people,
        parking=aside.parking,
        minutes=aside.minutes,
    )


def _ordered(lines: list[Line]) -> tuple[Line, ...]:
    """By fate, those to look at first; within one in the order they were found."""
    return tuple(sorted(lines, key=lambda line: FATES.index(line.fate)))
