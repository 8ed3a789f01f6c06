"""Conditions in words: what a rule asks, what it saw, whether it held. Shared by window and report."""

from __future__ import annotations

from bearings.domain.conditions import AllOf, AnyOf, Leaf, Not, Seen
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.rounding import compared

_COMPARE = {
    "lt": "is below",
    "lte": "is at most",
    "gt": "is above",
    "gte": "is at least",
    "eq": "is",
    "ne": "is not",
    "in": "is one of",
    "not_in": "is none of",
    "includes": "includes",
    "includes_any": "includes any of",
    "excludes": "does not include",
}
_WANTED = {
    "lt": "below {}",
    "lte": "at most {}",
    "gt": "above {}",
    "gte": "at least {}",
    "eq": "{}",
    "ne": "anything but {}",
    "in": "{}",
    "not_in": "none of {}",
    "includes": "{} among others",
    "includes_any": "{} among others",
    "excludes": "no {}",
}
_STATES = {
    "answered": "answered",
    "unknown": "not known",
    "unanswered": "not answered",
    "na": "not applicable",
    "hidden": "not asked",
}
_METRICS = {
    "overall_confidence": "overall confidence",
    "unknown_count": "number of unknown questions",
    "disagreement_count": "number of questions with different views",
    "monthly_tokens": "tokens a month",
}


def condition_in_words(questionnaire: Questionnaire, condition: AllOf | AnyOf | Not | Leaf) -> str:
    """The whole condition as one phrase, such as "DAT-02 is at most level 2"."""
    return "".join(condition_pieces(questionnaire, condition))


def condition_pieces(questionnaire: Questionnaire, condition: AllOf | AnyOf | Not | Leaf) -> list[str]:
    """The same phrase in the pieces it is made of, each of which has a word in another language."""
    if isinstance(condition, Leaf):
        return _leaf_pieces(questionnaire, condition)
    if isinstance(condition, Not):
        return ["not (", *condition_pieces(questionnaire, condition.part), ")"]
    parts = condition.all if isinstance(condition, AllOf) else condition.any
    if not parts:
        return ["always" if isinstance(condition, AllOf) else "never"]
    said: list[str] = []
    for part in parts:
        pieces = condition_pieces(questionnaire, part)
        nested = isinstance(part, AllOf | AnyOf) and len(parts) > 1
        if said:
            said.append(" and " if isinstance(condition, AllOf) else " or ")
        said += ["(", *pieces, ")"] if nested else pieces
    return said


def leaf_in_words(questionnaire: Questionnaire, leaf: Leaf) -> str:
    """One comparison as a phrase."""
    return "".join(_leaf_pieces(questionnaire, leaf))


def _leaf_pieces(questionnaire: Questionnaire, leaf: Leaf) -> list[str]:
    wanted = ", ".join(_operands(questionnaire, leaf))
    return [subject_in_words(questionnaire, leaf), f" {_COMPARE[leaf.operator]} ", wanted]


def wanted_in_words(questionnaire: Questionnaire, leaf: Leaf) -> str:
    """What one comparison asks for, such as "at most 2 (Piloting)"; completes "the rule asks for"."""
    listed = _operands(questionnaire, leaf)
    joined = f"{', '.join(listed[:-1])} or {listed[-1]}" if len(listed) > 1 else "".join(listed)
    return _WANTED[leaf.operator].format(joined)


def subject_in_words(questionnaire: Questionnaire, leaf: Leaf) -> str:
    """What a leaf looks at."""
    if isinstance(leaf.ref, tuple):
        first, second = (score_name(questionnaire, ref) for ref in leaf.ref)
        return f"score of {first} less that of {second}"
    if leaf.subject == "metric":
        return _METRICS.get(leaf.ref, leaf.ref)
    if leaf.subject == "score":
        return f"score of {score_name(questionnaire, leaf.ref)}"
    if leaf.subject == "level":
        return f"level of {leaf.ref}"
    return f"score of {leaf.ref}" if leaf.subject == "qscore" else leaf.ref


def seen_in_words(questionnaire: Questionnaire, leaf: Leaf, seen: Seen) -> str:
    """What a leaf saw."""
    if seen is None:
        return "no value"
    if isinstance(seen, frozenset):
        return ", ".join(sorted(_operand(questionnaire, leaf, item) for item in seen)) or "none chosen"
    return _operand(questionnaire, leaf, seen)


def _operands(questionnaire: Questionnaire, leaf: Leaf) -> list[str]:
    operands = leaf.operand if isinstance(leaf.operand, tuple) else (leaf.operand,)
    return [_operand(questionnaire, leaf, operand) for operand in operands]


def _operand(questionnaire: Questionnaire, leaf: Leaf, operand: float | str) -> str:
    if leaf.subject == "state":
        return _STATES.get(str(operand), str(operand))
    if isinstance(operand, int | float):
        if leaf.subject == "level":
            return (
                f"{operand:g} ({questionnaire.model.levels[int(operand) - 1].name})"
                if 1 <= operand <= 5
                else f"{operand:g}"
            )
        number = compared(operand)
        shown = f"{number:,.0f}" if number == int(number) else f"{number:,.2f}"
        return f"{shown} {_unit(questionnaire, leaf)}".strip()
    return f'"{_option_label(questionnaire, leaf, operand)}"'


def _unit(questionnaire: Questionnaire, leaf: Leaf) -> str:
    """The unit of a figure people give; scores and metrics have none."""
    ref = str(leaf.ref)
    if leaf.subject not in ("value", "answer", "profile"):
        return ""
    if questionnaire.has_question(ref):
        return questionnaire.question(ref).unit
    return questionnaire.profile_question(ref).unit if questionnaire.has_profile_question(ref) else ""


def _option_label(questionnaire: Questionnaire, leaf: Leaf, option_id: str) -> str:
    ref = str(leaf.ref)
    if questionnaire.has_profile_question(ref):
        option = questionnaire.profile_question(ref).option(option_id)
    elif questionnaire.has_question(ref):
        option = questionnaire.question(ref).option(option_id)
    else:
        option = None
    return option.label.split(" - ")[0] if option else option_id


def score_name(questionnaire: Questionnaire, ref: str) -> str:
    """The dimension or capability of that id, in words."""
    for dimension in questionnaire.dimensions:
        if dimension.id == ref:
            return dimension.name
    return questionnaire.capability(ref).name
