"""Checks of conditions: every id they name exists and fits what is asked of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

from bearings.domain.conditions import AllOf, AnyOf, Leaf, Not, leaves
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.values import State
from bearings.packs.findings import Found, Place, unknown

METRICS = ("overall_confidence", "unknown_count", "disagreement_count", "monthly_tokens")
ANSWER_TYPES = {"level": "maturity", "answer": "gate", "selected": "multi"}
SET_OPERATORS = ("includes", "includes_any", "excludes")
ORDER_OPERATORS = ("lt", "lte", "gt", "gte")


def condition_problems(
    questionnaire: Questionnaire, place: Place, condition: AllOf | AnyOf | Not | Leaf
) -> Iterator[Found]:
    """What is wrong with the leaves of a condition."""
    for leaf in leaves(condition):
        yield from _leaf(questionnaire, place, leaf)


def _leaf(questionnaire: Questionnaire, place: Place, leaf: Leaf) -> Iterator[Found]:
    scores = {c.id for c in questionnaire.capabilities} | {d.id for d in questionnaire.dimensions}
    if isinstance(leaf.ref, tuple):
        for id_ in leaf.ref:
            yield from unknown(place, id_, scores, "capability or dimension")
    elif leaf.subject == "score":
        yield from unknown(place, leaf.ref, scores, "capability or dimension")
    elif leaf.subject == "metric":
        yield from unknown(place, leaf.ref, METRICS, "metric")
    elif leaf.subject == "profile":
        yield from _profile(questionnaire, place, leaf, leaf.ref)
    else:
        yield from _answer(questionnaire, place, leaf, leaf.ref)


def _profile(questionnaire: Questionnaire, place: Place, leaf: Leaf, ref: str) -> Iterator[Found]:
    if not questionnaire.has_profile_question(ref):
        yield from unknown(place, ref, {q.id for q in questionnaire.profile}, "profile question")
        return
    asked = questionnaire.profile_question(ref)
    if asked.type == "number":
        return
    if (asked.type == "multi") != (leaf.operator in SET_OPERATORS):
        wanted = ", ".join(SET_OPERATORS) if asked.type == "multi" else "eq, ne, in or not_in"
        yield place, f"{ref} takes {wanted}, not {leaf.operator}"
    for option in _operands(leaf):
        yield from unknown(place, option, {o.id for o in asked.options}, f"option of {ref}")


def _answer(questionnaire: Questionnaire, place: Place, leaf: Leaf, ref: str) -> Iterator[Found]:
    is_profile_number = leaf.subject == "value" and questionnaire.has_profile_question(ref)
    if is_profile_number:
        if questionnaire.profile_question(ref).type != "number":
            yield place, f"{ref} is not a number"
        return
    if not questionnaire.has_question(ref):
        yield from unknown(place, ref, {q.id for q in questionnaire.questions}, "question")
        return
    question = questionnaire.question(ref)
    if leaf.subject == "state":
        for state in _operands(leaf):
            yield from unknown(place, state, get_args(State), "state")
        return
    wanted = ANSWER_TYPES.get(leaf.subject) or ("number" if leaf.subject == "value" else question.type)
    if question.type != wanted:
        yield place, f"{leaf.subject} looks at a {wanted} question, {ref} is a {question.type} question"
    elif leaf.subject in ("answer", "selected"):
        for option in _operands(leaf):
            yield from unknown(place, option, {o.id for o in question.options}, f"option of {ref}")
    elif leaf.subject == "level":
        for operand in leaf.operand if isinstance(leaf.operand, tuple) else (leaf.operand,):
            if operand not in (1, 2, 3, 4, 5):
                yield place, f"{_shown(operand)} is not a level from 1 to 5"
    if leaf.subject == "answer" and leaf.operator in ORDER_OPERATORS:
        yield place, f"options of {ref} have no order; use eq, ne, in or not_in"


def _operands(leaf: Leaf) -> tuple[str, ...]:
    operands = leaf.operand if isinstance(leaf.operand, tuple) else (leaf.operand,)
    return tuple(str(operand) for operand in operands)


def _shown(operand: float | str) -> str:
    return operand if isinstance(operand, str) else f"{operand:g}"
