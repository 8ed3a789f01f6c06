"""Checks of conditions: every id they name exists, and what is asked of it fits."""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

from bearings.domain.conditions import AllOf, AnyOf, Leaf, Not
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.values import State
from bearings.packs.findings import Found, Place, unknown

METRICS = ("overall_confidence", "unknown_count", "disagreement_count", "monthly_tokens")
ASKED_OF = {"level": "maturity", "answer": "gate", "selected": "multi", "value": "number"}  # type of question

# What a subject may be compared by. Any other operator would never hold.
CHOICE = ("eq", "ne", "in", "not_in")
NUMBER = ("lt", "lte", "gt", "gte", *CHOICE)
SET = ("includes", "includes_any", "excludes")
OPERATORS = {
    "level": NUMBER,
    "answer": CHOICE,
    "value": NUMBER,
    "selected": SET,
    "state": CHOICE,
    "qscore": NUMBER,
    "score": NUMBER,
    "diff": NUMBER,
    "metric": NUMBER,
}
PROFILE_OPERATORS = {"single": CHOICE, "multi": SET}


def condition_problems(
    questionnaire: Questionnaire, place: Place, condition: AllOf | AnyOf | Not | Leaf
) -> Iterator[Found]:
    """What is wrong with the leaves of a condition, each at its own place."""
    for where, leaf in placed_leaves(place, condition):
        yield from _leaf(questionnaire, where, leaf)


def placed_leaves(place: Place, condition: AllOf | AnyOf | Not | Leaf) -> Iterator[tuple[Place, Leaf]]:
    """Every leaf of the condition at `place`, with its own place."""
    if isinstance(condition, Leaf):
        yield place, condition
    elif isinstance(condition, Not):
        yield from placed_leaves((*place, "not"), condition.part)
    else:
        key, parts = ("all", condition.all) if isinstance(condition, AllOf) else ("any", condition.any)
        for number, part in enumerate(parts):
            yield from placed_leaves((*place, key, number), part)


def _leaf(questionnaire: Questionnaire, place: Place, leaf: Leaf) -> Iterator[Found]:
    if leaf.subject == "profile":
        yield from _profile(questionnaire, place, leaf, str(leaf.ref))
    elif leaf.subject == "metric":
        yield from unknown(place, str(leaf.ref), METRICS, "metric")
        yield from _compared(place, leaf, OPERATORS["metric"], leaf.subject)
    elif leaf.subject in ("score", "diff"):
        scores = {c.id for c in questionnaire.capabilities} | {d.id for d in questionnaire.dimensions}
        for id_ in leaf.ref if isinstance(leaf.ref, tuple) else (leaf.ref,):
            yield from unknown(place, id_, scores, "capability or dimension")
        yield from _compared(place, leaf, OPERATORS[leaf.subject], leaf.subject)
    else:
        yield from _answer(questionnaire, place, leaf, str(leaf.ref))


def _profile(questionnaire: Questionnaire, place: Place, leaf: Leaf, ref: str) -> Iterator[Found]:
    if not questionnaire.has_profile_question(ref):
        yield from unknown(place, ref, {q.id for q in questionnaire.profile}, "profile question")
        return
    asked = questionnaire.profile_question(ref)
    if asked.type == "number":
        yield place, f"{ref} is a number; ask for its value, not for profile"
        return
    misused = list(_compared(place, leaf, PROFILE_OPERATORS[asked.type], ref))
    yield from misused
    if misused:
        return
    for option in _operands(leaf):
        yield from unknown(place, str(option), {o.id for o in asked.options}, f"option of {ref}")


def _answer(questionnaire: Questionnaire, place: Place, leaf: Leaf, ref: str) -> Iterator[Found]:
    if leaf.subject == "value" and questionnaire.has_profile_question(ref):
        if questionnaire.profile_question(ref).type != "number":
            yield place, f"{ref} is not a number"
        yield from _compared(place, leaf, NUMBER, ref)
        return
    if not questionnaire.has_question(ref):
        yield from unknown(place, ref, {q.id for q in questionnaire.questions}, "question")
        return
    question = questionnaire.question(ref)
    wanted = ASKED_OF.get(leaf.subject, question.type)
    if question.type != wanted:
        yield place, f"{leaf.subject} looks at a {wanted} question, {ref} is a {question.type} question"
        return
    misused = list(_compared(place, leaf, OPERATORS[leaf.subject], f"{leaf.subject} of {ref}"))
    yield from misused
    if misused:
        return
    for operand in _operands(leaf):
        if leaf.subject == "state":
            yield from unknown(place, str(operand), get_args(State), "state")
        elif leaf.subject in ("answer", "selected"):
            yield from unknown(place, str(operand), {o.id for o in question.options}, f"option of {ref}")
        elif leaf.subject == "level" and operand not in (1, 2, 3, 4, 5):
            yield place, f"{_shown(operand)} is not a level from 1 to 5"


def _compared(place: Place, leaf: Leaf, allowed: tuple[str, ...], what: str) -> Iterator[Found]:
    """An operator or a kind of operand that could never hold for what the leaf looks at."""
    if leaf.operator not in allowed:
        yield place, f"{what} takes {', '.join(allowed[:-1])} or {allowed[-1]}, not {leaf.operator}"
    elif allowed is NUMBER and leaf.subject != "level":
        for operand in _operands(leaf):
            if isinstance(operand, str):
                yield place, f"{what} is a number, {_shown(operand)} is not"


def _operands(leaf: Leaf) -> tuple[float | str, ...]:
    return leaf.operand if isinstance(leaf.operand, tuple) else (leaf.operand,)


def _shown(operand: float | str) -> str:
    return f'"{operand}"' if isinstance(operand, str) else f"{operand:g}"
