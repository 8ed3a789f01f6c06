"""CSV of the actions still to do, as trackers import it: the columns that Jira knows.

UTF-8 with a byte order mark and CRLF, so that spreadsheets read it too; no
field can become a formula there. What a tracker matches by name (columns, kind
and priority of a task) is English in every language. Source: safety 2.8.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from bearings.domain.roadmap.action_facts import ActionFacts, action_facts
from bearings.domain.roadmap.roadmap import PlannedAction, WaitingAction
from bearings.report.charts_text import tidy
from bearings.report.context import SEVERITY_ORDER, Study
from bearings.report.safe_text import defused, legal, one_line
from bearings.report.speech import Speech

COLUMNS = (
    "Summary",
    "Description",
    "Issue Type",
    "Priority",
    "Assignee",
    "Due Date",
    "Labels",
    "Original Estimate",
)
PRIORITIES = {"critical": "Highest", "high": "High", "medium": "Medium", "low": "Low", "info": "Lowest"}
SECONDS_A_DAY = 8 * 3600  # trackers count estimates in seconds of working time, eight hours a day
LONGEST_SUMMARY = 250  # characters; Jira takes 255


def actions_csv(study: Study) -> bytes:
    """Scheduled actions in order, then the backlog; the estimate is the base effort."""
    made = io.StringIO(newline="")
    writer = csv.writer(made, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for row in _rows(study):
        writer.writerow([defused(field) for field in row])
    return made.getvalue().encode("utf-8-sig")


def _rows(study: Study) -> Iterator[tuple[str, ...]]:
    roadmap, speech = study.conclusions.roadmap, Speech.of(study.questionnaire, study.assessment)
    todo: list[PlannedAction | WaitingAction] = [*roadmap.planned, *roadmap.backlog]
    for placed in todo:
        action = action_facts(study.questionnaire, study.assessment.plan, placed.action)
        yield (
            one_line(action.title)[:LONGEST_SUMMARY],
            _description(study, action, placed, speech),
            "Task",
            _priority(study, placed),
            one_line(action.person),
            action.due,
            " ".join(_labels(study, action, placed)),
            f"{action.days[1] * SECONDS_A_DAY:.0f}",
        )


def _description(
    study: Study, action: ActionFacts, placed: PlannedAction | WaitingAction, speech: Speech
) -> str:
    say = speech.say
    low, base, high = (speech.figures(tidy(days)) for days in action.days)
    titles = {finding.id: finding.title for finding in study.results.findings}
    lines = (
        ("First step: {}", action.first_step),
        ("Done when: {}", action.done_when),
        ("Owner role: {}", action.owner),
        ("When: {}", _when(study, placed, speech)),
        ("Effort: {} person-days", say("{} ({} to {})", base, low, high)),
        ("After: {}", ", ".join(placed.prerequisites)),
        ("Answers: {}", "; ".join(titles[finding] for finding in placed.findings if finding in titles)),
        ("Bearings id: {}", action.id),
    )
    said = [action.description, *(say(template, value) for template, value in lines if value)]
    return legal("\n".join(part for part in said if part))


def _when(study: Study, placed: PlannedAction | WaitingAction, speech: Speech) -> str:
    """The horizon, or why it waits."""
    if isinstance(placed, WaitingAction):
        return speech.say("Backlog: {}", speech.value(placed.text))
    return next(horizon.name for horizon in study.questionnaire.horizons if horizon.id == placed.horizon)


def _priority(study: Study, placed: PlannedAction | WaitingAction) -> str:
    """By the worst finding the action answers; Medium where it answers none."""
    severities = {finding.id: finding.severity for finding in study.results.findings}
    answered = [severities[finding] for finding in placed.findings if finding in severities]
    return PRIORITIES[min(answered, key=SEVERITY_ORDER.index)] if answered else "Medium"


def _labels(study: Study, action: ActionFacts, placed: PlannedAction | WaitingAction) -> Iterator[str]:
    """Labels of a tracker hold no spaces."""
    yield "bearings"
    yield action.id
    yield placed.horizon if isinstance(placed, PlannedAction) else "backlog"
    if action.capability:
        yield study.questionnaire.dimension_of_capability(action.capability).id
