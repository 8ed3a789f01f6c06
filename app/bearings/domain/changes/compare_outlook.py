"""What follows from a comparison: route, cost and roadmap before and after, and the actions done since."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bearings.domain.changes.compare import Comparison, State
from bearings.domain.roadmap.action_facts import action_facts
from bearings.domain.rounding import whole
from bearings.domain.routes.routes import HOLD
from bearings.domain.wording.report_case import money

NONE, NO_ROUTE = "None", "No route"


@dataclass(frozen=True, slots=True)
class OutlookFact:
    """One fact in words on both sides."""

    id: str
    name: str
    before: str
    after: str

    @property
    def changed(self) -> bool:
        return self.before != self.after


@dataclass(frozen=True, slots=True)
class Outlook:
    """The facts, and titles of actions: done since, new in the roadmap, no longer in it (and not done)."""

    facts: tuple[OutlookFact, ...]
    done: tuple[str, ...]
    added: tuple[str, ...]
    gone: tuple[str, ...]

    @property
    def changed(self) -> bool:
        return bool(self.done or self.added or self.gone) or any(fact.changed for fact in self.facts)


def outlook(comparison: Comparison) -> Outlook:
    """Route, cost and roadmap of both states in words; money is a planning estimate, not a quote."""
    before, after = comparison.before, comparison.after
    was, now = called_for(before), called_for(after)
    done = [key for key in done_actions(after) if key not in done_actions(before)]
    return Outlook(
        facts=tuple(_facts(before, after)),
        done=_titles(after, done),
        added=_titles(after, [key for key in now if key not in was]),
        gone=_titles(before, [key for key in was if key not in now and key not in done]),
    )


def _facts(before: State, after: State) -> Iterator[OutlookFact]:
    months = after.questionnaire.costs.months
    yield OutlookFact("route", "Recommended route", _route(before), _route(after))
    yield OutlookFact("cost", f"Its cost in {months} months", _cost(before), _cost(after))
    yield OutlookFact("next", "Route to prepare for", _next(before), _next(after))
    yield OutlookFact("roadmap", "Roadmap", _roadmap(before), _roadmap(after))
    yield OutlookFact("backlog", "Waiting for capacity", _backlog(before), _backlog(after))


def _route(state: State) -> str:
    return state.questionnaire.routes.route(state.conclusions.recommended).name


def _next(state: State) -> str:
    route = state.conclusions.next_route
    return NO_ROUTE if route is None else state.questionnaire.routes.route(route).name


def _cost(state: State) -> str:
    route, currency = state.conclusions.recommended, state.questionnaire.costs.currency
    costs = state.conclusions.costs.routes.get(route)
    if costs is None:
        return "None, as no route is taken" if route == HOLD else "cannot be costed"
    low, base, high = (money(costs.scenario(name).total, currency) for name in ("low", "base", "high"))
    bare = f"{currency} "
    return f"{base} ({low.removeprefix(bare)} to {high.removeprefix(bare)})"


def _roadmap(state: State) -> str:
    roadmap = state.conclusions.roadmap
    return _amount(len(roadmap.planned), roadmap.scheduled_days)


def _backlog(state: State) -> str:
    roadmap = state.conclusions.roadmap
    return _amount(len(roadmap.backlog), roadmap.backlog_days)


def _amount(count: int, days: float) -> str:
    if count == 0:
        return NONE
    actions = "1 action" if count == 1 else f"{count} actions"
    return f"{actions}, {whole(days):,} person-day{'' if whole(days) == 1 else 's'}"


def done_actions(state: State) -> list[str]:
    """Ids of the actions people marked as done."""
    return [key for key, choice in state.assessment.plan.choices.items() if choice.done]


def called_for(state: State) -> list[str]:
    """Ids of the actions the roadmap holds or would hold with more capacity."""
    roadmap = state.conclusions.roadmap
    return [*(p.action for p in roadmap.planned), *(w.action for w in roadmap.backlog)]


def _titles(state: State, actions: list[str]) -> tuple[str, ...]:
    plan, questionnaire = state.assessment.plan, state.questionnaire
    known = (key for key in actions if plan.own_action(key) is not None or questionnaire.has_action(key))
    return tuple(action_facts(questionnaire, plan, key).title for key in known)
