"""Checks of the actions of a pack."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator
from graphlib import CycleError, TopologicalSorter
from itertools import pairwise

from bearings.domain.questionnaire import AnswerType, Questionnaire
from bearings.domain.roadmap.action_model import Action, Raise
from bearings.packs.checks_questions import source_problems
from bearings.packs.findings import Found, Place, repeated, unknown

MOST_CIRCLES = 20
TARGETS: dict[AnswerType, tuple[str, ...]] = {
    "maturity": ("to_level",),
    "gate": ("to_option",),
    "multi": ("to_score", "to_option"),
    "number": ("to_score",),
}
DAYS = {"S": (0, 8), "M": (9, 25), "L": (26, 60)}  # person-days of each size


def action_problems(questionnaire: Questionnaire) -> Iterator[Found]:
    """What is wrong with actions, their order and their ties to rules."""
    places = [(("actions", n), action) for n, action in enumerate(questionnaire.actions)]
    yield from repeated(((place, action.id) for place, action in places), "action")
    yield from repeated(((("horizons", n), h.id) for n, h in enumerate(questionnaire.horizons)), "horizon")
    known = {action.id for action in questionnaire.actions}
    for place, action in places:
        yield from _ids(questionnaire, place, action, known)
        yield from _effort(questionnaire, place, action)
        for number, target in enumerate(action.raises):
            yield from _raise(questionnaire, (*place, "raises", number), target)
    yield from _horizons(questionnaire)
    yield from _order(questionnaire)
    yield from _mirror(questionnaire)


def _ids(
    questionnaire: Questionnaire, place: Place, action: Action, actions: Collection[str]
) -> Iterator[Found]:
    capabilities = {c.id for c in questionnaire.capabilities}
    horizons = {h.id for h in questionnaire.horizons}
    yield from unknown((*place, "capability"), action.capability, capabilities, "capability")
    yield from unknown((*place, "owner"), action.owner, questionnaire.model.roles, "role")
    yield from unknown((*place, "cost_band"), action.cost_band, questionnaire.cost_bands, "cost band")
    yield from unknown((*place, "horizon"), action.horizon, horizons, "horizon")
    for number, prerequisite in enumerate(action.prerequisites):
        yield from unknown((*place, "prerequisites", number), prerequisite, actions, "action")
    for number, ref in enumerate(action.refs):
        yield from source_problems(questionnaire, (*place, "refs", number), ref)


def _effort(questionnaire: Questionnaire, place: Place, action: Action) -> Iterator[Found]:
    effort = action.effort
    least, most = DAYS[effort.size]
    if not least <= effort.base <= most:
        yield (*place, "effort", "base"), f"size {effort.size} is {least} to {most} person-days"
    if not effort.low <= effort.base <= effort.high:
        yield (*place, "effort"), "low, base and high must ascend"
    horizon = next((h for h in questionnaire.horizons if h.id == action.horizon), None)
    if horizon is not None and action.elapsed_days > horizon.working_days:
        yield (*place, "elapsed_days"), f"{horizon.id} has {horizon.working_days} working days"


def _horizons(questionnaire: Questionnaire) -> Iterator[Found]:
    for number, horizon in enumerate(questionnaire.horizons):
        if horizon.to_day <= horizon.from_day:
            yield ("horizons", number, "to_day"), "must be later than from_day"
    for number, (earlier, later) in enumerate(pairwise(questionnaire.horizons)):
        if later.from_day <= earlier.to_day:
            yield ("horizons", number + 1, "from_day"), f"must be later than the end of {earlier.id}"


def _raise(questionnaire: Questionnaire, place: Place, target: Raise) -> Iterator[Found]:
    given = [target.to_level, target.to_option, target.to_score]
    if sum(value is not None for value in given) != 1:
        yield place, "expected one of to_level, to_option, to_score"
    if not questionnaire.has_question(target.q):
        yield from unknown((*place, "q"), target.q, {q.id for q in questionnaire.questions}, "question")
        return
    question = questionnaire.question(target.q)
    keys = TARGETS[question.type]
    if all(getattr(target, key) is None for key in keys):
        yield place, f"{question.id} is a {question.type} question and takes {' or '.join(keys)}"
    elif target.to_option is not None:
        options = {option.id for option in question.options if not option.exclusive}
        yield from unknown((*place, "to_option"), target.to_option, options, f"option of {question.id}")


def _order(questionnaire: Questionnaire) -> Iterator[Found]:
    """Prerequisites that come later than the action, or that run in a circle."""
    order = {horizon.id: number for number, horizon in enumerate(questionnaire.horizons)}
    actions = {action.id: action for action in questionnaire.actions}
    for number, action in enumerate(questionnaire.actions):
        for index, id_ in enumerate(action.prerequisites):
            before = actions.get(id_)
            if before and order.get(before.horizon, 0) > order.get(action.horizon, 0):
                place = ("actions", number, "prerequisites", index)
                yield place, f"{id_} belongs to {before.horizon}, later than {action.horizon} of {action.id}"
    yield from _circles(questionnaire)


def _circles(questionnaire: Questionnaire) -> Iterator[Found]:
    """Prerequisites that run in a circle: one report for each circle, up to a number that is enough."""
    numbers = {action.id: number for number, action in enumerate(questionnaire.actions)}
    before = {action.id: dict.fromkeys(action.prerequisites) for action in questionnaire.actions}
    for _ in range(MOST_CIRCLES):
        try:
            TopologicalSorter(before).prepare()
            return
        except CycleError as error:
            # each is a prerequisite of the next; the last is the first again
            circle: list[str] = error.args[1]
        last, first = circle[-2:]
        yield (
            ("actions", numbers[first], "prerequisites"),
            f"{first} waits for itself: {' before '.join(circle)}",
        )
        del before[first][last]  # this circle is opened; look for the next


def _mirror(questionnaire: Questionnaire) -> Iterator[Found]:
    """Actions whose `closes` is not what the rules say."""
    closing: dict[str, set[str]] = defaultdict(set)
    for rule in questionnaire.rules:
        for action in rule.actions:
            closing[action].add(rule.id)
    for number, closer in enumerate(questionnaire.actions):
        said, meant = set(closer.closes), closing[closer.id]
        if said != meant:
            add = [f"add {', '.join(sorted(meant - said))}"] if meant - said else []
            remove = [f"remove {', '.join(sorted(said - meant))}"] if said - meant else []
            yield ("actions", number, "closes"), f"does not mirror the rules: {'; '.join(add + remove)}"
