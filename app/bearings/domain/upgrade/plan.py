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
MOST_SPARE = 2  # former questionnaires that are kept for ballots alone
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
    carried, lines = carried_over(task, aside)
    former_id = next_id(assessment)
    kept: dict[str, object] = {"milestones": kept_milestones(task, former_id, lines)}
    needed = not aside.is_empty or any(not m.former for m in assessment.milestones)
    if needed or assessment.respondents:  # who may have a ballot of the old one
        kept["former"] = (*_with_room(assessment), _former(former_id, day, old, aside))
    after = refuse_too_much(_light(carried.model_copy(update=kept)))
    return UpgradePlan(old, new, assessment, after, in_order(lines), bool(steps))


def carried_over(task: Task, aside: Aside) -> tuple[Assessment, list[Line]]:
    """The assessment as one that answers the new questionnaire, its milestones left as they were."""
    after, lines = carried_record(task, aside)
    lines += new_questions(task)
    update: dict[str, object] = {
        "questionnaire": task.new.id,
        "questionnaire_version": task.new.version,
        "respondents": carried_people(task, aside, lines),
        "parking": carried_parking(task, aside, lines),
    }
    minutes = carried_minutes(task, aside, lines)
    update["workshop"] = task.assessment.workshop.model_copy(update={"minutes": minutes})
    return after.model_copy(update=update), lines


def carried_record(task: Task, aside: Aside) -> tuple[Assessment, list[Line]]:
    """The assessment with what milestones keep as well, put in terms of the new questionnaire."""
    answers, lines = carried_answers(task, aside)
    profile, more = carried_profile(task, aside)
    lines += more
    values, options = carried_costs(task, aside, lines)
    update = {
        "profile": profile,
        "answers": answers,
        "targets": carried_targets(task, aside, lines),
        "cost_parameters": values,
        "cost_options": options,
        "plan": carried_plan(task, aside, lines),
    }
    return task.assessment.model_copy(update=update), lines


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
    """Let go of what was kept aside with those questionnaires, and of each that nothing needs any more.

    Milestones need theirs, and ballots that may still be out need the latest.
    """

    def apply(assessment: Assessment) -> Assessment:
        emptied = (_empty(each) if each.id in former_ids else each for each in assessment.former)
        left = assessment.model_copy(update={"former": tuple(emptied)})
        return left.model_copy(update={"former": _with_room(left)})

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


def refuse_too_much(after: Assessment) -> Assessment:
    """A file keeps all that is former as one text, which must not be too long for any reader.

    The same assessment. Raises `EditError`.
    """
    if _size(after) > MOST_KEPT:
        raise EditError(
            f"More than {MOST_KEPT // 1_000_000} MB would have to be kept aside in the file.",
            remedy="Forget what was kept aside before, remove milestones of earlier versions, "
            "or shorten the longest notes.",
        )
    return after


def _size(assessment: Assessment) -> int:
    """Bytes of all that is former."""
    return sum(len(former.model_dump_json(exclude_defaults=True).encode()) for former in assessment.former)


def _light(after: Assessment) -> Assessment:
    """The same without questionnaires that only ballots may need, where there is not enough room for them."""
    if _size(after) <= MOST_KEPT:
        return after
    return after.model_copy(update={"former": tuple(each for each in after.former if _needed(after, each))})


def _with_room(assessment: Assessment) -> tuple[Former, ...]:
    """The former questionnaires that something still needs, and the latest of the others.

    From those, ballots may still be out.
    """
    needed = [each.id for each in assessment.former if _needed(assessment, each)]
    spare = [each.id for each in assessment.former if each.id not in needed] if assessment.respondents else []
    room = max(0, min(MOST_SPARE, MAX_FORMER - 1 - len(needed)))
    kept = {*needed, *spare[len(spare) - room :]} if room else set(needed)
    return tuple(each for each in assessment.former if each.id in kept)


def _needed(assessment: Assessment, former: Former) -> bool:
    used = any(milestone.former == former.id for milestone in assessment.milestones)
    return used or holds_something(former)


def _empty(former: Former) -> Former:
    return Former(id=former.id, date=former.date, questionnaire=former.questionnaire)


def holds_something(former: Former) -> bool:
    """Whether anything was kept aside with a former questionnaire."""
    return former != _empty(former)


def next_id(assessment: Assessment) -> str:
    """An id for one more former questionnaire."""
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


def in_order(lines: list[Line]) -> tuple[Line, ...]:
    """By fate, those to look at first; within one in the order they were found."""
    return tuple(sorted(lines, key=lambda line: FATES.index(line.fate)))
