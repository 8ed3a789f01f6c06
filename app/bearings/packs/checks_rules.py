"""Checks of the rules and generators of a pack."""

from __future__ import annotations

from collections.abc import Iterator

from bearings.domain.questionnaire import Questionnaire
from bearings.domain.rule_model import Rule
from bearings.packs.conditions import condition_problems
from bearings.packs.findings import Found, Place, repeated, unknown


def rule_problems(questionnaire: Questionnaire) -> Iterator[Found]:
    """What is wrong with rules and generators."""
    yield from repeated(((("rules", n), r.id) for n, r in enumerate(questionnaire.rules)), "rule")
    yield from repeated(
        ((("generators", n), g.id) for n, g in enumerate(questionnaire.generators)), "generator"
    )
    actions = {action.id for action in questionnaire.actions}
    for number, rule in enumerate(questionnaire.rules):
        yield from _rule(questionnaire, ("rules", number), rule, actions)
    for number, generator in enumerate(questionnaire.generators):
        place = ("generators", number)
        if "otherwise" not in generator.severity:
            yield (*place, "severity"), 'the entry "otherwise" is missing'
        for index, action in enumerate(generator.actions):
            yield from unknown((*place, "actions", index), action, actions, "action")


def _rule(questionnaire: Questionnaire, place: Place, rule: Rule, actions: set[str]) -> Iterator[Found]:
    yield from condition_problems(questionnaire, (*place, "when"), rule.when)
    capabilities = {c.id for c in questionnaire.capabilities}
    yield from unknown((*place, "capability"), rule.capability, capabilities, "capability")
    for number, action in enumerate(rule.actions):
        yield from unknown((*place, "actions", number), action, actions, "action")
    dimensions = {d.id for d in questionnaire.dimensions}
    for dimension in rule.effects.cap:
        yield from unknown((*place, "effects", "cap", dimension), dimension, dimensions, "dimension")
    if rule.effects.verdict_max is not None:
        verdicts = {v.id for v in questionnaire.model.verdicts}
        yield from unknown((*place, "effects", "verdict_max"), rule.effects.verdict_max, verdicts, "verdict")
    routes = {route.id for route in questionnaire.routes.items}
    for number, route in enumerate(rule.effects.exclude_routes):
        yield from unknown((*place, "effects", "exclude_routes", number), route, routes, "route")
    for number, route in enumerate(rule.routes):
        yield from unknown((*place, "routes", number), route, routes, "route")
    if (rule.scope == "route") != bool(rule.routes):
        yield place, "scope: route and routes belong together"
    if rule.kind == "blocker" and not rule.actions:
        yield (*place, "actions"), "a blocker needs a remedy as its first action"
