"""Trace of the roadmap: why an action is where it is, why not earlier, and why one is not in it.

The tree has the shape of all traces (`domain.trace`). `held` tells whether an
action could have been in a horizon. Source: blueprint 5.1 to 5.3.
"""

from __future__ import annotations

from bearings.domain.assessment import Assessment
from bearings.domain.conclusions import Conclusions
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.results import Results
from bearings.domain.roadmap.action_facts import ActionFacts, action_facts
from bearings.domain.roadmap.planner import missing_capacity
from bearings.domain.roadmap.roadmap import PlannedAction, WaitingAction
from bearings.domain.roadmap.scheduling import Passed
from bearings.domain.rounding import days_in_words
from bearings.domain.traces.absence import AbsenceTracer
from bearings.domain.traces.priority import PriorityTracer, named
from bearings.domain.traces.trace import TraceNode


class RoadmapTracer:
    """Explains the roadmap of one assessment."""

    def __init__(
        self,
        questionnaire: Questionnaire,
        assessment: Assessment,
        results: Results,
        conclusions: Conclusions,
    ) -> None:
        self.questionnaire, self.assessment = questionnaire, assessment
        self.results, self.conclusions = results, conclusions
        roadmap = conclusions.roadmap
        self._priorities = PriorityTracer(questionnaire, assessment, results, roadmap)
        self._absences = AbsenceTracer(questionnaire, assessment, results, conclusions)
        self._planned = {planned.action: planned for planned in roadmap.planned}
        self._waiting = {waiting.action: waiting for waiting in roadmap.backlog}
        self._names = {horizon.id: horizon.name for horizon in questionnaire.horizons}

    def action(self, action_id: str) -> TraceNode:
        """All about one action: where it is and why there, its priority, its place in the order.

        Raises `KeyError` if neither the pack nor the plan has it.
        """
        facts = action_facts(self.questionnaire, self.assessment.plan, action_id)
        place = self.placement(action_id)
        children = [place]
        if action_id in self._planned or action_id in self._waiting:
            children += [self._priorities.priority(action_id), self._priorities.order(action_id)]
        return TraceNode(f"{facts.title} ({action_id})", place.value, children=tuple(children))

    def priority(self, action_id: str) -> TraceNode:
        """Why a scheduled or waiting action has its priority. Raises `KeyError` for any other."""
        return self._priorities.priority(action_id)

    def placement(self, action_id: str) -> TraceNode:
        """Why an action is in its horizon, in the backlog, or not in the roadmap."""
        facts = action_facts(self.questionnaire, self.assessment.plan, action_id)
        if action_id in self._planned:
            return self._scheduled(facts, self._planned[action_id])
        if action_id in self._waiting:
            return self._backlog(facts, self._waiting[action_id])
        return self._absences.absence(facts)

    # -------------------------------------------------------------- in a horizon

    def _scheduled(self, facts: ActionFacts, planned: PlannedAction) -> TraceNode:
        name = self._names[planned.horizon]
        span = f"working day {planned.start:g} to {planned.finish:g}"
        if planned.pinned:
            why = "People added it there." if facts.is_own else "People put it there."
            steps = [TraceNode(f"Put into {name}", span, detail=why, held=True)]
        else:
            steps = [
                self._earliest(facts),
                *(self._passed(step, planned.days) for step in planned.passed),
                TraceNode(name, span, detail=self._fit(planned), held=True),
            ]
        broken = {conflict.subject for conflict in planned.conflicts}
        needs = (self._need(name, broken=name in broken) for name in facts.prerequisites)
        conflicts = (TraceNode(_sentence(c.text), held=False) for c in planned.conflicts if not c.subject)
        return TraceNode("Place", name, children=(*steps, *needs, *conflicts))

    def _earliest(self, facts: ActionFacts) -> TraceNode:
        name = self._names.get(facts.horizon, self.questionnaire.horizons[0].name)
        detail = "An action starts no earlier, and not before all it needs is finished."
        return TraceNode("Earliest horizon of this action", name, detail=detail)

    def _fit(self, planned: PlannedAction) -> str:
        plan = self.conclusions.roadmap.horizons[planned.horizon]
        taken = f"It takes {days_in_words(planned.days)} of {plan.capacity:g} in this horizon"
        if planned.over_capacity:
            return f"{taken}, more than was left; it answers a blocker, so it is placed all the same."
        return f"{taken}."

    def _passed(self, step: Passed, days: float) -> TraceNode:
        name = self._names[step.horizon]
        horizon = next(h for h in self.questionnaire.horizons if h.id == step.horizon)
        if step.reason == "time":
            detail = f"It would finish on working day {step.finish:g} of {horizon.working_days}."
            return TraceNode(name, "not enough working days", detail=detail, held=False)
        left, capacity = max(0.0, step.left), self.conclusions.roadmap.horizons[step.horizon].capacity
        detail = f"It takes {days_in_words(days)}; of {capacity:g} in this horizon, {left:g} were left."
        return TraceNode(name, "not enough person-days", detail=detail, held=False)

    def _need(self, action_id: str, *, broken: bool = False) -> TraceNode:
        """Where something it needs is; `broken` if a choice of people does not wait for it."""
        if not self._known(action_id):
            return TraceNode(f"Needs {action_id}", "not in this questionnaire")
        title = f"Needs {named(self.questionnaire, self.assessment.plan, action_id)}"
        planned = self._planned.get(action_id)
        if planned is not None:
            place = f"{self._names[planned.horizon]}, finished on working day {planned.finish:g}"
            late = "It is not finished by then." if broken else ""
            return TraceNode(title, place, detail=late, held=False if broken else None)
        if action_id in self._waiting:
            return TraceNode(title, "in the backlog", held=False)
        return TraceNode(title, self._absences.state(action_id), held=False if broken else None)

    def _known(self, action_id: str) -> bool:
        return self.questionnaire.has_action(action_id) or bool(self.assessment.plan.own_action(action_id))

    # -------------------------------------------------------------- in the backlog

    def _backlog(self, facts: ActionFacts, waiting: WaitingAction) -> TraceNode:
        if waiting.reason == "capacity":
            steps = [
                self._earliest(facts),
                *(self._passed(step, waiting.days) for step in waiting.passed),
                *(self._need(name) for name in facts.prerequisites),
                self._clearing(waiting),
            ]
        else:
            steps = [self._blocking(name, waiting) for name in facts.prerequisites]
        return TraceNode("Place", f"backlog: {waiting.text}", children=tuple(steps))

    def _blocking(self, action_id: str, waiting: WaitingAction) -> TraceNode:
        """What it needs; and where that one is in the backlog too, why."""
        need = self._need(action_id)
        if action_id not in self._waiting or waiting.reason != "prerequisite":
            return need
        why = self.placement(action_id)
        return TraceNode(need.title, why.value, held=False, children=why.children)

    def _clearing(self, waiting: WaitingAction) -> TraceNode:
        """What would bring it into the roadmap."""
        extra = missing_capacity(
            self.questionnaire, self.assessment, self.results, self.conclusions.choice, waiting.action
        )
        if extra is None:
            detail = "It and what it needs take more working days than a horizon has."
            return TraceNode("More capacity alone would not place it", detail=detail)
        month = self.conclusions.roadmap.capacity_month
        detail = f"That makes {month + extra:g} a month; or put it into a horizon by hand."
        return TraceNode(f"{days_in_words(extra)} more a month would place it", detail=detail)


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}"
