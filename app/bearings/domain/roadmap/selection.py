"""Selection: which actions a roadmap is made of, which are in place, which wait for another route.

Source: blueprint 5.1.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bearings.domain.questionnaire import Questionnaire
from bearings.domain.results import Finding, QuestionResult
from bearings.domain.roadmap.raises import in_place
from bearings.domain.routes.routes import RouteChoice


@dataclass(frozen=True, slots=True)
class Selection:
    """Action ids, each list in the pack's order.

    `findings` maps an action to the findings that list it and count for its
    priority; `needs` a selected action to its prerequisites that are selected
    too; `deferred` an action that waits to the findings that would call for it
    on another route; `remedies` are the first actions of blockers.
    """

    selected: tuple[str, ...]
    in_place: tuple[str, ...]
    deferred: Mapping[str, tuple[str, ...]]
    findings: Mapping[str, tuple[Finding, ...]]
    needs: Mapping[str, tuple[str, ...]]
    remedies: frozenset[str]
    launch: frozenset[str]  # called for by the recommended route


def select_actions(
    questionnaire: Questionnaire,
    findings: Iterable[Finding],
    questions: Mapping[str, QuestionResult],
    choice: RouteChoice,
) -> Selection:
    """Actions of findings and of the recommended route, with all they need that is not in place."""
    known = {action.id for action in questionnaire.actions}
    wanted_routes = {choice.recommended, choice.next_route}
    called: dict[str, list[Finding]] = {}
    waiting: dict[str, list[str]] = {}
    remedies: set[str] = set()
    for finding in findings:
        if finding.scope == "route" and not wanted_routes & set(finding.routes):
            for action in finding.actions:
                waiting.setdefault(action, []).append(finding.id)
            continue
        for action in finding.actions:
            called.setdefault(action, []).append(finding)
        if finding.kind == "blocker" and finding.actions:
            remedies.add(finding.actions[0])
    launch = _launch_actions(questionnaire, choice.recommended)
    selected, present = _closure(questionnaire, known & (called.keys() | launch), questions)
    order = [action.id for action in questionnaire.actions]
    return Selection(
        selected=tuple(a for a in order if a in selected),
        in_place=tuple(a for a in order if a in present),
        deferred={a: tuple(waiting[a]) for a in order if a in waiting and a not in selected},
        findings={a: tuple(called.get(a, ())) for a in order if a in selected},
        needs={
            a: tuple(p for p in questionnaire.action(a).prerequisites if p in selected)
            for a in order
            if a in selected
        },
        remedies=frozenset(remedies & selected),
        launch=frozenset(launch & selected),
    )


def _launch_actions(questionnaire: Questionnaire, recommended: str) -> set[str]:
    for route in questionnaire.routes.items:
        if route.id == recommended:
            return set(route.launch_actions)
    return set()


def _closure(
    questionnaire: Questionnaire, wanted: Iterable[str], questions: Mapping[str, QuestionResult]
) -> tuple[set[str], set[str]]:
    """The wanted actions and their prerequisites, apart: still to do, and in place already."""
    to_do: set[str] = set()
    present: set[str] = set()
    waiting = list(wanted)
    while waiting:
        action = questionnaire.action(waiting.pop())
        if action.id in to_do or action.id in present:
            continue
        if in_place(questionnaire, action, questions):
            present.add(action.id)
        else:
            to_do.add(action.id)
            waiting.extend(action.prerequisites)
    return to_do, present
