"""Validation: pydantic's complaints as problems a person can act on, each with its place."""

from __future__ import annotations

import difflib
import json
import re
from collections.abc import Callable, Iterable
from itertools import islice
from typing import Any, TypeVar, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from bearings.errors import Problem

Model = TypeVar("Model", bound=BaseModel)
Locate = Callable[[tuple[str | int, ...], str], Problem]

MOST_PROBLEMS = 200  # more would help nobody, and a file made to keep us busy could have any number
MOST_COMPARED = 1_000  # words looked through for a likely one
MOST_NEAR = 40  # of them that are looked at more closely

_EXPECTED = {
    "string_type": "expected text",
    "int_type": "expected a whole number",
    "int_from_float": "expected a whole number",
    "float_type": "expected a number",
    "bool_type": "expected true or false",
    "tuple_type": "expected a list",
    "list_type": "expected a list",
    "dict_type": "expected a block of keys and values",
    "model_type": "expected a block of keys and values",
    "model_attributes_type": "expected a block of keys and values",
    "finite_number": "expected a finite number",
    "string_too_short": "must not be empty",
}
_NO_FIGURE = re.compile(r"[-+]?\.inf|\.nan", re.IGNORECASE)  # as YAML writes what is none
_AN_ID = "expected a short id of letters, digits, dot, dash and underscore"
_PATTERNS = {  # what a text must look like, by how its pattern begins
    "[0-9]{4}-": "expected a day as year-month-day, such as 2026-10-14",
    "[a-z]{2,3}": "expected a language such as de or pt-BR",
    "[0-9a-f]{64}": "expected 64 digits of a checksum",
    "#": "expected a colour such as #1d4ed8",
    "P-": "expected an id such as P-1",
    "M-": "expected an id such as M-1",
    "OWN-": "expected an id such as OWN-1",
}
_MORE = "there are more problems than are named here; mend these first"
_TAGS = ("all", "any", "not", "leaf")  # pydantic names the kind of a condition before its key


def validated(model: type[Model], data: Any, locate: Locate) -> tuple[Model | None, list[Problem]]:
    """`data` (plain, from a data file) as a `model`, or every problem with it.

    `locate` turns a place in the data and a message into a `Problem`.
    """
    try:
        return model.model_validate_json(json.dumps(data)), []
    except ValidationError as error:
        details = error.errors(include_url=False, include_input=False, include_context=True)
        first, names = details[:MOST_PROBLEMS], field_names(model)
        found = (_problem(detail, data, locate, names) for detail in first if not _echoes(detail, first))
        problems = _without_echoes(found)
        if len(details) > MOST_PROBLEMS:
            problems.append(locate((), _MORE))
        return None, problems


def first_problems(problems: Iterable[Problem], locate: Locate) -> list[Problem]:
    """The first of them, and a word if there are more; what lies behind is not even looked for."""
    found = list(islice(problems, MOST_PROBLEMS + 1))
    if len(found) > MOST_PROBLEMS:
        found[-1] = locate((), _MORE)
    return found


def field_names(model: type[BaseModel]) -> frozenset[str]:
    """Names of all fields of a model and of the models inside it."""
    seen: set[type[BaseModel]] = set()
    names: set[str] = set()

    def visit(kind: Any) -> None:
        if isinstance(kind, type) and issubclass(kind, BaseModel):
            if kind not in seen:
                seen.add(kind)
                for name, field in kind.model_fields.items():
                    names.add(field.alias or name)
                    visit(field.annotation)
            return
        for part in get_args(kind):
            visit(part)

    visit(model)
    return frozenset(names)


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """`; did you mean "weight"?` for the nearest known word, or nothing.

    Capitals do not count; of words as near, one of the same letters is nearer than another.
    """
    plain = {each.casefold(): each for each in islice(known, MOST_COMPARED)}
    wanted = word.casefold()
    near = difflib.get_close_matches(wanted, plain, n=MOST_NEAR, cutoff=0.7)
    if not near:
        return ""
    nearness = {each: difflib.SequenceMatcher(None, each, wanted).ratio() for each in near}
    best = max(near, key=lambda each: (nearness[each], sorted(each) == sorted(wanted)))
    return f'; did you mean "{plain[best]}"?'


def _problem(detail: ErrorDetails, data: Any, locate: Locate, names: frozenset[str]) -> Problem:
    kind = detail["type"]
    loc = _place_in(data, detail["loc"])
    if kind == "missing":
        loc = (*loc, detail["loc"][-1])
    last = str(loc[-1]) if loc else ""
    if kind == "missing":
        return locate(loc, f'"{last}" is missing here')
    alone = len(loc) == len(detail["loc"])  # no other kind of value would do in its place
    value = _value_at(data, loc) if alone else None
    if kind == "string_type" and isinstance(value, bool | int | float):
        return locate(loc, "expected text; put it in quotation marks")
    if kind in ("float_type", "int_type") and isinstance(value, str) and _NO_FIGURE.fullmatch(value):
        return locate(loc, f"{value} is not a usable number; write a figure")
    if kind == "extra_forbidden":
        return locate(loc, f'unknown key "{last}"{did_you_mean(last, names)}')
    return locate(loc, _message(kind, detail))


def _message(kind: str, detail: ErrorDetails) -> str:
    context = detail.get("ctx", {})
    if kind in _EXPECTED:
        return _EXPECTED[kind]
    if kind == "literal_error":
        expected = str(context.get("expected", ""))
        one_of = "one of " if " or " in expected else ""
        return f"expected {one_of}{expected.replace(' or ', ', ')}"
    if kind in ("greater_than", "greater_than_equal", "less_than", "less_than_equal"):
        word = {"greater_than": "more than", "greater_than_equal": "at least", "less_than": "less than"}
        limit = context.get("gt", context.get("ge", context.get("lt", context.get("le"))))
        return (
            f"must be {word.get(kind, 'at most')} {limit:g}"
            if isinstance(limit, int | float)
            else detail["msg"]
        )
    if kind == "string_pattern_mismatch":
        pattern = str(context.get("pattern", "")).removeprefix("^").removeprefix("(")
        return next((words for begins, words in _PATTERNS.items() if pattern.startswith(begins)), _AN_ID)
    if kind == "string_too_long":
        return f"text of more than {context.get('max_length')} characters"
    if kind == "too_long":
        return f"more than {context.get('max_length')} entries"
    if kind == "too_short":
        return f"at least {context.get('min_length')} entries are needed"
    return detail["msg"].removeprefix("Value error, ")


def _place_in(data: Any, loc: tuple[str | int, ...]) -> tuple[str | int, ...]:
    """The steps of `loc` that lead through `data`; pydantic adds the names of types it tried."""
    place: list[str | int] = []
    tagged = False
    for number, step in enumerate(loc):
        following = loc[number + 1] if number + 1 < len(loc) else 0
        tagged = step in _TAGS and isinstance(following, str) and not tagged
        if tagged or not _is_in(data, step):
            continue
        data = data[step]
        place.append(step)
    return tuple(place)


def _value_at(data: Any, place: tuple[str | int, ...]) -> Any:
    for step in place:
        data = data[step]
    return data


def _is_in(data: Any, step: str | int) -> bool:
    if isinstance(step, int):
        return isinstance(data, list) and 0 <= step < len(data)
    return isinstance(data, dict) and step in data


def _echoes(detail: ErrorDetails, details: Iterable[ErrorDetails]) -> bool:
    """Whether a list is called too short only because an entry of it is faulty."""
    loc = detail["loc"]
    return detail["type"] == "too_short" and any(
        len(other["loc"]) > len(loc) and other["loc"][: len(loc)] == loc for other in details
    )


def _without_echoes(problems: Iterable[Problem]) -> list[Problem]:
    """One problem a place: the branches of a union all complain about the same value."""
    kept: dict[tuple[str, str], Problem] = {}
    for problem in problems:
        key = (problem.file, problem.path)
        if key in kept and problem.message.startswith("must be"):
            kept[key] = problem  # the kind is right, so the bound is what matters
        elif key in kept and kept[key].message.startswith("expected"):
            first = kept[key]
            joined = first.message
            addition = problem.message.removeprefix("expected ")
            if problem.message.startswith("expected") and addition not in joined:
                joined = f"{joined} or {addition}".replace("a whole number or a number", "a number")
            kept[key] = Problem(first.file, first.line, first.column, first.path, joined)
        else:
            kept.setdefault(key, problem)
    return list(kept.values())
