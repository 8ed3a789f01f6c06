"""Trace of absence: why an action is not in the roadmap, and what would bring it in.

Covers what is in place, done, dropped, deferred, no longer needed, or not
called for. Source: blueprint 5.1.
"""

from __future__ import annotations

from collections.abc import Iterator

from bearings.domain.assessment import Assessment
from bearings.domain.conclusions import Conclusions
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.results import Results
from bearings.domain.roadmap.action_facts import ActionFacts
from bearings.domain.roadmap.offers import wanted_in_words
from bearings.domain.roadmap.raises import is_met
from bearings.domain.traces.priority import named
from bearings.domain.traces.trace import TraceNode, Tracer
from bearings.domain.traces.why_not import why_not


class AbsenceTracer:
    """Explains why actions are neither scheduled nor in the backlog."""

    def __init__(
        self,
        questionnaire: Questionnaire,
        assessment: Assessment,
        results: Results,
        conclusions: Conclusions,
    ) -> None:
        self.questionnaire, self._plan = questionnaire, assessment.plan
        self._results, self._choice, self._roadmap = results, conclusions.choice, conclusions.roadmap
        self._tracer = Tracer(questionnaire, assessment, results)

    def state(self, action_id: str) -> str:
        """What became of an action that is not to be placed, in a word or two."""
        roadmap = self._roadmap
        if action_id in roadmap.done:
            return "done"
        if action_id in roadmap.dropped:
            return "dropped"
        if action_id in roadmap.in_place:
            return "in place"
        if action_id in roadmap.deferred:
            return "deferred"
        return "no longer needed" if action_id in roadmap.not_needed else "not called for"

    def absence(self, facts: ActionFacts) -> TraceNode:
        """Why the action is not in the roadmap."""
        state = self.state(facts.id)
        if state == "done":
            return TraceNode("Place", state, detail="People marked it as done.", children=self._shown(facts))
        if state == "dropped":
            reason = self._plan.choice(facts.id).reason
            detail = f"People took it out: {reason}" if reason else "People took it out."
            return TraceNode("Place", state, detail=detail)
        if state == "in place":
            detail = "All it leads to is shown by the answers."
            return TraceNode("Place", state, detail=detail, children=self._shown(facts))
        if state == "deferred":
            detail = "It serves a route that is neither recommended nor next."
            findings = tuple(self._tracer.finding(name) for name in self._roadmap.deferred[facts.id])
            return TraceNode("Place", state, detail=detail, children=findings)
        if state == "no longer needed":
            return TraceNode("Place", state, children=tuple(self._left_with(facts.id)))
        detail = "No finding, no recommended route and no other action asks for it now."
        return TraceNode("Place", state, detail=detail, children=tuple(self._callers(facts.id)))

    def _shown(self, facts: ActionFacts) -> tuple[TraceNode, ...]:
        """What the action leads to, and whether the answers show it."""
        if facts.is_own:
            return ()
        nodes = []
        for raised in self.questionnaire.action(facts.id).raises:
            question = self.questionnaire.question(raised.q)
            met = is_met(question, raised, self._results.scorecard.questions[raised.q])
            now = self._tracer.question(question.id)
            wanted = wanted_in_words(question, raised).rstrip(".")
            nodes.append(
                TraceNode(
                    now.title,
                    now.value,
                    detail=f"It leads to {wanted}.",
                    link=question.id,
                    held=met,
                    children=now.children,
                )
            )
        return tuple(nodes)

    def _left_with(self, action_id: str) -> Iterator[TraceNode]:
        for name in self._roadmap.not_needed[action_id]:
            yield TraceNode(
                f"Only needed for {named(self.questionnaire, self._plan, name)}", self.state(name)
            )

    def _callers(self, action_id: str) -> Iterator[TraceNode]:
        """All that could call for the action, none of which does now."""
        for rule in self.questionnaire.rules:
            if action_id in rule.actions and rule.id not in self._results.rules:
                yield why_not(self._tracer, rule.id)
        for capability in self.questionnaire.capabilities:
            if action_id in capability.next_actions:
                score = self._tracer.capability(capability.id)
                yield TraceNode(f"Next step of {capability.name}", "not due", held=False, children=(score,))
        for route in self.questionnaire.routes.items:
            if action_id in route.launch_actions:
                yield TraceNode(f"Launch of the route {route.name}", "not recommended", held=False)
        for action in self.questionnaire.actions:
            if action_id in action.prerequisites:
                title = f"Needed by {named(self.questionnaire, self._plan, action.id)}"
                yield TraceNode(title, self.state(action.id), held=False)
