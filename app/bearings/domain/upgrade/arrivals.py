"""Arrivals: answers that come from elsewhere, given to an earlier version of the questionnaire.

The earlier questionnaire does not come with them, so the steps the pack
declares tell where they belong; what they do not name kept its id. What has no
place cannot be kept aside, for nothing would say what it answers: it is named.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from bearings.domain.assessment import Assessment, Milestone
from bearings.domain.changes.milestones import as_it_was
from bearings.domain.languages import in_language
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.upgrade.carry import NO_GRADE, TURNED
from bearings.domain.upgrade.model import Aside, Line, Task
from bearings.domain.upgrade.plan import carried_over, carried_record, in_order
from bearings.domain.upgrade.ways import is_earlier, steps_from


@dataclass(frozen=True, slots=True)
class Arrival:
    """Answers to an earlier `version` as answers to the present one.

    `left` are the lines of what cannot be taken over, or not as it is.
    """

    version: str
    present: str
    after: Assessment
    left: tuple[Line, ...]


def arrive(questionnaire: Questionnaire, assessment: Assessment) -> Arrival | None:
    """The answers taken over; None where they do not answer an earlier version."""
    version = assessment.questionnaire_version
    if assessment.questionnaire != questionnaire.id or not is_earlier(version, questionnaire):
        return None
    steps = steps_from(questionnaire, version)
    told = in_language(questionnaire, assessment.language)
    task = Task(None, questionnaire, assessment, steps, None, told, keep_reworded=True)
    aside = Aside()
    after, lines = carried_over(task, aside)
    left = list(_left(lines, aside))
    milestones = []
    for milestone in assessment.milestones:
        if not milestone.former:
            milestone, lost = _milestone(task, milestone)
            left += lost
        milestones.append(milestone)
    after = after.model_copy(update={"milestones": tuple(milestones)})
    return Arrival(version, questionnaire.version, after, in_order(left))


def _milestone(task: Task, milestone: Milestone) -> tuple[Milestone, Iterator[Line]]:
    """A milestone likewise; its lines begin with its name."""
    aside = Aside()
    then = replace(task, assessment=as_it_was(task.assessment, milestone))
    after, lines = carried_record(then, aside)
    fields = ("profile", "answers", "targets", "cost_parameters", "cost_options", "plan")
    kept = milestone.model_copy(update={field: getattr(after, field) for field in fields})
    return kept, (replace(x, name=f"{milestone.name}: {x.name or x.id}") for x in _left(lines, aside))


def _left(lines: list[Line], aside: Aside) -> Iterator[Line]:
    """The lines of what stays behind, or is not all as it was."""
    for line in lines:
        gone = line.fate in ("anew", "aside")
        if line.kind == "question":
            if line.id in aside.answers and (gone or line.why == NO_GRADE):
                yield line
        elif gone or line.why not in ("", TURNED):
            yield line
