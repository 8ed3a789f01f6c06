"""Trace of routes: why a route has its score and status, and why one is recommended.

The tree has the shape of all traces (`domain.trace`); scores and their parts
count in points of 100. Source: blueprint 3.4; design, "every number opens".
"""

from __future__ import annotations

from collections.abc import Iterator

from bearings.domain.assessment import Assessment
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.results import Results
from bearings.domain.rounding import compared
from bearings.domain.routes.routes import NEED_OF_NEXT, RequirementResult, RouteChoice, RouteResult
from bearings.domain.traces.trace import TraceNode, Tracer
from bearings.domain.wording.limits import limits_in_words
from bearings.domain.wording.report_case import money


class RouteTracer:
    """Explains the routes of one assessment and the choice among them."""

    def __init__(
        self, questionnaire: Questionnaire, assessment: Assessment, results: Results, choice: RouteChoice
    ) -> None:
        self.questionnaire, self.results, self.choice = questionnaire, results, choice
        self._tracer = Tracer(questionnaire, assessment, results)
        self._names = {route.id: route.name for route in questionnaire.routes.items}

    def route(self, route_id: str) -> TraceNode:
        """A route's score: fit, need and economics by the pack's weights, and its status beside them."""
        route, weights = self.choice.routes[route_id], self.questionnaire.routes.weights
        parts = (
            (self._fit(route), weights.fit),
            (self._need(route), weights.need),
            (self._economics(route), weights.economics),
        )
        children = (*(_weighed(node, weight) for node, weight in parts), self.status(route_id))
        return TraceNode(self._names[route_id], _points(route.score), route.score, children=children)

    def status(self, route_id: str) -> TraceNode:
        """What opens or closes a route: whether it is considered, closed by rules, above all floors."""
        route = self.choice.routes[route_id]
        text = self.questionnaire.routes.status_texts.get(route.status, route.status)
        clauses = [self._considered(route), *(self._closing(rule) for rule in route.closed_by)]
        if not route.closed_by:
            clauses.append(TraceNode("No rule closes it", held=True))
        clauses += [self._floor(requirement) for requirement in route.requirements]
        return TraceNode(
            "Status", text, held=route.status in ("recommended", "eligible"), children=tuple(clauses)
        )

    def recommendation(self) -> TraceNode:
        """Why one route is recommended, or none; and which one to prepare for."""
        choice = self.choice
        name = self._names.get(choice.recommended, choice.recommended)
        children = [*self._stops(), *self._steps()]
        if choice.condition:
            verdict = self.questionnaire.model.verdict(self.results.verdict.id).name
            children.append(TraceNode(f"Only with this condition: {choice.condition}", f"verdict: {verdict}"))
        return TraceNode("Recommended route", name, children=(*children, self._next()))

    # -------------------------------------------------------------- the parts of a score

    def _fit(self, route: RouteResult) -> TraceNode:
        count = len(route.requirements)
        children = tuple(self._requirement(r, 1 / count) for r in route.requirements)
        why = "Mean over what the route needs; each counts at most 100." if count else "It needs nothing."
        return TraceNode("Fit", _points(100 * route.fit), 100 * route.fit, detail=why, children=children)

    def _requirement(self, requirement: RequirementResult, weight: float) -> TraceNode:
        amount = 100 * requirement.share
        if requirement.score is None:
            detail = "Not rated, so it counts 0."
        else:
            detail = f"Score {requirement.score:.1f}, target {requirement.target:g}."
        return TraceNode(
            self.questionnaire.capability(requirement.capability).name,
            _points(amount),
            amount,
            weight,
            weight * amount,
            detail=detail,
            children=(self._tracer.capability(requirement.capability),),
        )

    def _need(self, route: RouteResult) -> TraceNode:
        asked = self.questionnaire.profile_question(self.questionnaire.routes.signals_from)
        parts = [_part("To begin with", 100 * route.need_base)]
        for signal, weight in route.signals:
            option = asked.option(signal)
            parts.append(_part(option.label if option else signal, 100 * weight))
        amount = 100 * route.need
        taken = amount - sum(part.contribution or 0.0 for part in parts)
        if compared(taken):
            parts.append(_part("Counts at least 0" if taken > 0 else "Counts at most 100", taken))
        detail = f"By what was chosen in {asked.id}: {asked.text}"
        return TraceNode("Need", _points(amount), amount, detail=detail, children=tuple(parts))

    def _economics(self, route: RouteResult) -> TraceNode:
        amount, months = 100 * route.economics, self.questionnaire.costs.months
        if route.cost is None:
            detail = "It cannot be costed, so cost does not count against it."
            return TraceNode("Economics", _points(amount), amount, detail=detail)
        own = TraceNode(self._names[route.id], self._money(route.cost))
        cheapest = self.choice.cheapest
        least = self.choice.routes[cheapest].cost if cheapest else None
        if cheapest is None or least is None:
            detail = "There is no open route to compare its cost with."
            return TraceNode("Economics", _points(amount), amount, detail=detail, children=(own,))
        detail = f"Cost of the cheapest open route over {months} months, divided by its own; at most 100."
        other = TraceNode(f"Cheapest: {self._names[cheapest]}", self._money(least))
        children = (other,) if cheapest == route.id else (other, own)
        return TraceNode("Economics", _points(amount), amount, detail=detail, children=children)

    def _money(self, cost: float) -> str:
        return money(cost, self.questionnaire.costs.currency)

    # -------------------------------------------------------------- what opens and closes it

    def _considered(self, route: RouteResult) -> TraceNode:
        model = self.questionnaire.routes
        asked = self.questionnaire.profile_question(model.considered_from)
        if route.id in model.always_evaluated:
            return TraceNode("Always considered", held=True)
        chosen = "ticked" if route.considered else "not ticked"
        return TraceNode(f"{asked.id}  {asked.text}", chosen, held=route.considered)

    def _closing(self, rule_id: str) -> TraceNode:
        rule = self._tracer.rule(rule_id)
        return TraceNode(f"Closed by: {rule.title}", rule.value, held=False, children=rule.children)

    def _floor(self, requirement: RequirementResult) -> TraceNode:
        name = self.questionnaire.capability(requirement.capability).name
        score = "not rated" if requirement.score is None else f"{requirement.score:.1f}"
        return TraceNode(f"{name} at least {requirement.floor:g}", score, held=requirement.met)

    # -------------------------------------------------------------- the choice

    def _stops(self) -> Iterator[TraceNode]:
        """What keeps every route from being recommended."""
        if self.choice.hold_reason == "verdict":
            verdict = self.questionnaire.model.verdict(self.results.verdict.id).name
            limits = tuple(
                TraceNode(_sentence(text)) for text in limits_in_words(self.questionnaire, self.results)
            )
            why = "With this verdict no route is recommended, whatever its score."
            yield TraceNode("Verdict", verdict, detail=why, held=False, children=limits)
        elif self.choice.hold_reason == "nothing_eligible":
            yield TraceNode("No route is open", detail="Each is closed or below a floor.", held=False)

    def _steps(self) -> Iterator[TraceNode]:
        """Every considered route from the simplest on, and whether it takes the lead."""
        margin = self.questionnaire.routes.complexity_margin
        leader: RouteResult | None = None
        for route in self.choice.routes.values():
            if not route.considered:
                continue
            name = self._names[route.id]
            if route.status not in ("recommended", "eligible"):
                status = self.status(route.id)
                yield TraceNode(name, status.value, held=False, children=status.children)
                continue
            if leader is None:
                detail, takes = "The simplest open route stands first.", True
            else:
                ahead = route.score - leader.score
                takes = compared(route.score) >= compared(leader.score + margin)
                detail = (
                    f"{abs(ahead):.1f} {'above' if ahead >= 0 else 'below'} {self._names[leader.id]}; "
                    f"a more complex route must be at least {margin:g} points above."
                )
            held = None if self.choice.hold_reason else takes
            yield TraceNode(
                name, _points(route.score), detail=detail, held=held, children=(self.route(route.id),)
            )
            leader = route if takes else leader

    def _next(self) -> TraceNode:
        """Which closed route to prepare for, and what it still lacks."""
        title, following = "Route to prepare for", self.choice.next_route
        least = 100 * NEED_OF_NEXT
        rule = f"The closed route with the highest score, of those whose need is at least {least:g}."
        if following is None:
            return TraceNode(title, "none", detail=f"{rule} No route is closed and needed that much.")
        route = self.choice.routes[following]
        lacks = tuple(clause for clause in self.status(following).children if clause.held is False)
        detail = f"{rule} Its need is {100 * route.need:.1f}, its score {route.score:.1f}."
        return TraceNode(title, self._names[following], detail=detail, children=lacks)


def _part(title: str, amount: float) -> TraceNode:
    return TraceNode(title, f"{amount:+.1f}", amount, 1.0, amount)


def _weighed(node: TraceNode, weight: float) -> TraceNode:
    amount = node.amount or 0.0
    return TraceNode(
        node.title, node.value, amount, weight, weight * amount, node.detail, children=node.children
    )


def _points(number: float) -> str:
    return f"{number:.1f} of 100"


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}"
