"""Priority: what an action is worth, how soon, how easily, and what depends on it.

Value is impact and urgency, effort is ease, dependency is leverage and
inheritance: a prerequisite is never starved by its own low score. Source:
blueprint 5.2.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from bearings.domain.questionnaire import Questionnaire
from bearings.domain.results import Finding
from bearings.domain.roadmap.selection import Selection

FULL_IMPACT = 10  # severity points
FULL_LEVERAGE = 5  # dependent actions
HALF_EASE = 10  # person-days that halve ease
LEAST_URGENCY = 0.25


@dataclass(frozen=True, slots=True)
class Priority:
    """`own` and `effective` are 0 to 100, their four parts 0 to 1; `dependents` are selected actions."""

    impact: float
    urgency: float
    ease: float
    leverage: float
    own: float
    effective: float
    dependents: tuple[str, ...]


def prioritise(
    questionnaire: Questionnaire, selection: Selection, days: Mapping[str, float]
) -> dict[str, Priority]:
    """The priority of each selected action, in the selection's order; `days` are base person-days."""
    dependents = _dependents(selection.needs)
    own = {
        action: _own(questionnaire, days[action], selection.findings[action], dependents[action])
        for action in selection.selected
    }
    return {
        action: replace(
            priority, effective=max([priority.own, *(own[other].own for other in priority.dependents)])
        )
        for action, priority in own.items()
    }


def _own(
    questionnaire: Questionnaire, days: float, findings: Sequence[Finding], dependents: Iterable[str]
) -> Priority:
    severities = questionnaire.model.severities
    weights = questionnaire.priority
    known = [severities[finding.severity] for finding in findings if finding.severity in severities]
    followers = tuple(dependents)
    impact = min(1.0, sum(severity.points for severity in known) / FULL_IMPACT)
    urgency = max([LEAST_URGENCY, *(severity.urgency for severity in known)])
    ease = HALF_EASE / (HALF_EASE + days)
    leverage = min(1.0, len(followers) / FULL_LEVERAGE)
    own = 100 * (
        weights.impact * impact
        + weights.urgency * urgency
        + weights.ease * ease
        + weights.leverage * leverage
    )
    return Priority(impact, urgency, ease, leverage, own, own, followers)


def _dependents(needs: Mapping[str, Sequence[str]]) -> dict[str, list[str]]:
    """Selected actions that depend on each, directly or through others, in the order of `needs`."""
    found: dict[str, list[str]] = {action: [] for action in needs}
    for action in needs:
        seen: set[str] = set()
        waiting = list(needs[action])
        while waiting:
            prerequisite = waiting.pop()
            if prerequisite in seen or prerequisite == action:
                continue
            seen.add(prerequisite)
            found[prerequisite].append(action)
            waiting.extend(needs[prerequisite])
    return found
