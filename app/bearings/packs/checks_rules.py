"""Checks of the rules and generators of a pack."""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

from bearings.domain.questionnaire import AnswerType, Questionnaire
from bearings.domain.rule_model import Rule
from bearings.packs.conditions import condition_problems
from bearings.packs.findings import Found, Place, repeated, unfilled, unknown

RULE_WORDS = ("org", "level", "score", "value")  # what texts of rules may name, and what those of generators
_OF_CAPABILITY = ("capability", "narrative_low", "narrative_mid", "narrative_high")
GENERATOR_WORDS = {
    "GEN-UNK": ("question",),
    "GEN-DIS": ("question", "min", "max"),
    "GEN-NXT": _OF_CAPABILITY,
    "GEN-STR": _OF_CAPABILITY,
}


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
        words = GENERATOR_WORDS[generator.id]
        yield from unfilled((*place, "title"), generator.title, words)
        yield from unfilled((*place, "text"), generator.text, words)
        for kind, text in generator.text_by_type.items():
            where = (*place, "text_by_type", kind)
            yield from unknown(where, kind, get_args(AnswerType), "type of question")
            yield from unfilled(where, text, words)
        for index, action in enumerate(generator.actions):
            yield from unknown((*place, "actions", index), action, actions, "action")


def _rule(questionnaire: Questionnaire, place: Place, rule: Rule, actions: set[str]) -> Iterator[Found]:
    yield from condition_problems(questionnaire, (*place, "when"), rule.when)
    yield from unfilled((*place, "title"), rule.title, RULE_WORDS)
    yield from unfilled((*place, "text"), rule.text, RULE_WORDS)
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
