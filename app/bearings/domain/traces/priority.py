"""Trace of priorities: why an action comes before another, down to the findings and what waits for it.

The tree has the shape of all traces (`domain.trace`); parts count in points of
100, as the priority does. Source: blueprint 5.2; design, "every number opens".
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bearings.domain.assessment import Assessment
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.results import Finding, Results
from bearings.domain.roadmap.action_facts import action_facts
from bearings.domain.roadmap.plan import Plan
from bearings.domain.roadmap.priority import FULL_IMPACT, FULL_LEVERAGE, HALF_EASE, LEAST_URGENCY
from bearings.domain.roadmap.roadmap import PlannedAction, Roadmap, WaitingAction
from bearings.domain.roadmap.scheduling import by_rank
from bearings.domain.rounding import compared, days_in_words
from bearings.domain.traces.trace import TraceNode, Tracer

Counted = PlannedAction | WaitingAction


class PriorityTracer:
    """Explains the priorities of one roadmap."""

    def __init__(
        self, questionnaire: Questionnaire, assessment: Assessment, results: Results, roadmap: Roadmap
    ) -> None:
        self.questionnaire, self._plan = questionnaire, assessment.plan
        self._tracer = Tracer(questionnaire, assessment, results)
        self._findings = {finding.id: finding for finding in results.findings}
        counted: tuple[Counted, ...] = (*roadmap.planned, *roadmap.backlog)
        self._counted: Mapping[str, Counted] = {action.action: action for action in counted}

    def priority(self, action_id: str) -> TraceNode:
        """Why a scheduled or waiting action has its priority. Raises `KeyError` for any other."""
        counted = self._counted[action_id]
        priority = counted.priority
        own = self._own(counted)
        heirs = [
            self._counted[name]
            for name in priority.dependents
            if compared(self._counted[name].priority.own) > compared(priority.own)
        ]
        if not heirs:
            children: tuple[TraceNode, ...] = own.children
        else:
            heir = max(heirs, key=lambda action: action.priority.own)
            title = f"Taken over from {named(self.questionnaire, self._plan, heir.action)}"
            why = "It needs this action, which therefore counts as much."
            worth = heir.priority.own
            parts = self._own(heir).children
            taken = TraceNode(title, _points(worth), worth, 1.0, worth, detail=why, children=parts)
            children = (taken, own)
        return TraceNode("Priority", _points(priority.effective), priority.effective, children=children)

    def order(self, action_id: str) -> TraceNode:
        """Which place an action has among all, and what comes right before and after it."""
        ranked = sorted(
            self._counted.values(),
            key=lambda a: by_rank(a.priority.effective, a.priority.own, a.days, a.action),
        )
        place = next(number for number, action in enumerate(ranked) if action.action == action_id)
        near = ((place - 1, "After"), (place + 1, "Before"))
        children = tuple(
            TraceNode(
                f"{word} {named(self.questionnaire, self._plan, ranked[index].action)}",
                _points(ranked[index].priority.effective),
                detail=_tie(ranked[place], ranked[index]),
            )
            for index, word in near
            if 0 <= index < len(ranked)
        )
        return TraceNode("Place in the order", f"{place + 1} of {len(ranked)}", children=children)

    def _own(self, counted: Counted) -> TraceNode:
        """The action's own worth: four parts by the pack's weights."""
        priority, weights = counted.priority, self.questionnaire.priority
        findings = [self._findings[name] for name in counted.findings if name in self._findings]
        parts = (
            (self._impact(priority.impact, findings), weights.impact),
            (self._urgency(priority.urgency, findings), weights.urgency),
            (_ease(priority.ease, counted.days), weights.ease),
            (self._leverage(priority.leverage, priority.dependents), weights.leverage),
        )
        children = tuple(_weighed(node, weight) for node, weight in parts)
        return TraceNode("Its own worth", _points(priority.own), priority.own, children=children)

    def _impact(self, impact: float, findings: Sequence[Finding]) -> TraceNode:
        severities = self.questionnaire.model.severities
        children = []
        for finding in findings:
            severity = severities.get(finding.severity)
            if severity is not None:
                share = 100 * severity.points / FULL_IMPACT
                children.append(
                    TraceNode(
                        f"{finding.title} ({finding.id})",
                        f"{severity.name}: {_points(share)}",
                        share,
                        1.0,
                        share,
                        children=self._tracer.finding(finding.id).children,
                    )
                )
        why = "How much is at stake in the findings that ask for it."
        if not children:
            why = "No finding asks for it."
        return _capped("Impact", 100 * impact, children, why)

    def _urgency(self, urgency: float, findings: Sequence[Finding]) -> TraceNode:
        severities = self.questionnaire.model.severities
        known = [severities[f.severity] for f in findings if f.severity in severities]
        highest = max(known, key=lambda severity: severity.urgency, default=None)
        if highest is None or highest.urgency < LEAST_URGENCY:
            why = f"Every action counts at least {_points(100 * LEAST_URGENCY)}."
        else:
            why = f"By the most severe finding that asks for it: {highest.name.lower()}."
        return TraceNode("Urgency", _points(100 * urgency), 100 * urgency, detail=why)

    def _leverage(self, leverage: float, dependents: Sequence[str]) -> TraceNode:
        share = 100 / FULL_LEVERAGE
        children = [
            TraceNode(named(self.questionnaire, self._plan, name), _points(share), share, 1.0, share)
            for name in dependents
        ]
        why = (
            "Actions of this roadmap that wait for it, directly or not."
            if children
            else "Nothing waits for it."
        )
        return _capped("Leverage", 100 * leverage, children, why)


def named(questionnaire: Questionnaire, plan: Plan, action_id: str) -> str:
    """An action as traces speak of it."""
    return f"{action_facts(questionnaire, plan, action_id).title} ({action_id})"


def _ease(ease: float, days: float) -> TraceNode:
    why = f"{HALF_EASE} / ({HALF_EASE} + {days_in_words(days)}): the fewer days, the easier."
    return TraceNode("Ease", _points(100 * ease), 100 * ease, detail=why)


def _capped(title: str, amount: float, parts: Sequence[TraceNode], why: str) -> TraceNode:
    """A sum that counts at most 100; what is above it is taken off as a part of its own."""
    above = amount - sum(part.contribution or 0.0 for part in parts)
    children = list(parts)
    if compared(above) < 0:
        children.append(TraceNode("Counts at most 100", f"{above:+.1f}", above, 1.0, above))
    return TraceNode(title, _points(amount), amount, detail=why, children=tuple(children))


def _weighed(node: TraceNode, weight: float) -> TraceNode:
    amount = node.amount or 0.0
    return TraceNode(
        node.title, node.value, amount, weight, weight * amount, node.detail, children=node.children
    )


def _tie(one: Counted, other: Counted) -> str:
    """What decides between neighbours of the same priority; nothing where the priority does."""
    first, second = one.priority, other.priority
    if compared(first.effective) != compared(second.effective):
        return ""
    if compared(first.own) != compared(second.own):
        return f"Same priority; its own worth is {_points(second.own)} against {_points(first.own)}."
    if one.days != other.days:
        return f"Same priority; it takes {days_in_words(other.days)} against {days_in_words(one.days)}."
    return "Same priority and days; the id decides."


def _points(number: float) -> str:
    return f"{number:.1f} of 100"
