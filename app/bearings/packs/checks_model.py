"""Checks of the scoring model, routes, and costs of a pack."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from bearings.domain.assessment import Assessment
from bearings.domain.costs.costs import CAPACITY, COLLECTION, REQUESTS, TOKENS_IN, TOKENS_OUT, cost_routes
from bearings.domain.costs.formulas import has_formula
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.routes.routes import HOLD
from bearings.packs.findings import Found, not_one, repeated, unknown


def model_problems(questionnaire: Questionnaire) -> Iterator[Found]:
    """What is wrong with levels, verdicts, weights, routes and costs."""
    yield from _levels_and_verdicts(questionnaire)
    yield from _weights(questionnaire)
    yield from _routes(questionnaire)
    yield from _costs(questionnaire)
    yield from _formulas(questionnaire)


def _levels_and_verdicts(questionnaire: Questionnaire) -> Iterator[Found]:
    model = questionnaire.model
    if [level.level for level in model.levels] != [1, 2, 3, 4, 5]:
        yield ("model", "levels"), "expected levels 1 to 5 in order"
    if model.levels[0].min_score != 0:
        yield ("model", "levels", 0, "min_score"), "the first level begins at 0"
    for number, (lower, upper) in enumerate(pairwise(model.levels)):
        if upper.min_score <= lower.min_score:
            yield ("model", "levels", number + 1, "min_score"), "must be above that of the level before"
    yield from repeated(((("model", "verdicts", n), v.id) for n, v in enumerate(model.verdicts)), "verdict")
    if [v.rank for v in model.verdicts] != list(range(len(model.verdicts))):
        yield ("model", "verdicts"), "ranks must count up from 0 in order"
    verdicts = {v.id for v in model.verdicts}
    for key, id_ in (
        ("verdict_when_unrated", model.verdict_when_unrated),
        ("verdict_unconditional", model.verdict_unconditional),
    ):
        yield from unknown(("model", key), id_, verdicts, "verdict")
    for severity in ("critical", "high", "medium", "low", "info"):
        if severity not in model.severities:
            yield ("model", "severities"), f'the severity "{severity}" is missing'
    bands = model.consensus.bands
    yield from repeated(
        ((("model", "consensus", "bands", n), b.id) for n, b in enumerate(bands)), "agreement band"
    )
    for number, band in enumerate(bands):
        if (band.min_agreement is None) != (band.id == "single"):
            yield (
                ("model", "consensus", "bands", number),
                "every agreement band but single has a min_agreement",
            )
    if min(band.min for band in model.confidence_bands) != 0:
        yield ("model", "confidence_bands"), "the lowest band begins at 0"
    yield from repeated(
        ((("model", "evidence_grades", n), g.id) for n, g in enumerate(model.evidence_grades)), "grade"
    )


def _weights(questionnaire: Questionnaire) -> Iterator[Found]:
    yield from not_one(("dimensions",), (d.weight for d in questionnaire.dimensions), "weights of dimensions")
    for number, dimension in enumerate(questionnaire.dimensions):
        weights = (c.weight for c in dimension.capabilities)
        yield from not_one(
            ("dimensions", number, "capabilities"), weights, f"weights of capabilities of {dimension.id}"
        )
    mix = questionnaire.model.overall
    yield from not_one(("model", "overall"), (mix.weighted_mean_share, mix.weakest_dimension_share), "shares")
    route = questionnaire.routes.weights
    yield from not_one(("routes", "weights"), (route.fit, route.need, route.economics), "weights of routes")
    priority = questionnaire.priority
    parts = (priority.impact, priority.urgency, priority.ease, priority.leverage)
    yield from not_one(("priority",), parts, "weights of priority")


def _routes(questionnaire: Questionnaire) -> Iterator[Found]:
    routes = questionnaire.routes
    ids = {route.id for route in routes.items}
    yield from repeated(((("routes", "items", n), r.id) for n, r in enumerate(routes.items)), "route")
    for key, named in (
        ("always_evaluated", routes.always_evaluated),
        ("complexity_order", routes.complexity_order),
    ):
        for number, id_ in enumerate(named):
            yield from unknown(("routes", key, number), id_, ids, "route")
    yield from unknown(("routes", "items"), HOLD, ids, "route")
    for id_ in sorted(ids - set(routes.complexity_order) - {HOLD}):
        yield ("routes", "complexity_order"), f'the route "{id_}" is missing'
    profile = {q.id for q in questionnaire.profile}
    yield from unknown(("routes", "considered_from"), routes.considered_from, profile, "profile question")
    yield from unknown(("routes", "signals_from"), routes.signals_from, profile, "profile question")
    signals = _options(questionnaire, routes.signals_from)
    capabilities = {c.id for c in questionnaire.capabilities}
    actions = {a.id for a in questionnaire.actions}
    for number, route in enumerate(routes.items):
        place = ("routes", "items", number)
        for index, need in enumerate(route.requirements):
            where = (*place, "requirements", index)
            yield from unknown((*where, "capability"), need.capability, capabilities, "capability")
            if need.target < need.floor:
                yield (*where, "target"), "must not be below the floor"
        for signal in route.need_signals:
            yield from unknown(
                (*place, "need_signals", signal), signal, signals, "option of the need question"
            )
        for index, action in enumerate(route.launch_actions):
            yield from unknown((*place, "launch_actions", index), action, actions, "action")


def _costs(questionnaire: Questionnaire) -> Iterator[Found]:
    costs = questionnaire.costs
    numbers = {q.id for q in questionnaire.profile if q.type == "number"}
    for id_ in costs.defaults_if_missing:
        yield from unknown(
            ("costs", "defaults_if_missing", id_), id_, numbers, "profile question with a number"
        )
    if CAPACITY not in costs.defaults_if_missing:
        yield ("costs", "defaults_if_missing"), f"{CAPACITY} is missing; the roadmap reads it"
    if not any(has_formula(route.id) for route in questionnaire.routes.items):
        return  # nothing has a cost, so no planning value is needed
    for key, tier in (("default_tier", costs.default_tier), ("tuned_tier", costs.tuned_tier)):
        yield from unknown(("costs", key), tier, costs.tiers, "price tier")
    for id_ in (REQUESTS, TOKENS_IN, TOKENS_OUT, COLLECTION):
        if id_ not in costs.defaults_if_missing:
            yield ("costs", "defaults_if_missing"), f"{id_} is missing; the cost formulas read it"
    for use in ("infer", "train"):
        names = [f"{use}_mix_{mode}" for mode in ("od", "reserved", "spot")]
        parts = [costs.parameters[name] for name in names if name in costs.parameters]
        if len(parts) < len(names):
            yield ("costs", "parameters"), f"{', '.join(names)} belong together"
            continue
        for outcome in ("low", "base", "high"):
            shares = (getattr(part, outcome) for part in parts)
            yield from not_one(
                ("costs", "parameters", names[0], outcome), shares, f"{use} price mix ({outcome})"
            )


def _formulas(questionnaire: Questionnaire) -> Iterator[Found]:
    """Routes the formulas cannot cost with these planning values, under any choice the model offers."""
    choices: list[dict[str, str]] = [{}]
    choices += [{name: v} for name, values in questionnaire.costs.options.items() for v in values[1:]]
    said: set[str] = set()
    for chosen in choices:
        costs = cost_routes(questionnaire, Assessment(id="check", cost_options=chosen))
        for route, why in costs.problems.items():
            if why not in said:
                said.add(why)
                yield ("costs", "parameters"), f"{why}, so {route} has no cost"


def _options(questionnaire: Questionnaire, question_id: str) -> set[str]:
    if not questionnaire.has_profile_question(question_id):
        return set()
    return {option.id for option in questionnaire.profile_question(question_id).options}
