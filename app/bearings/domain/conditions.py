"""Conditions: typed trees of `all`, `any`, `not` and leaves, evaluated by our own code.

A leaf compares one subject with one value by one operator. A subject without a
value (not answered, not rated, hidden) makes every operator false, `ne` and
`excludes` included. Numbers are compared after rounding half up to four
decimals. Each condition turns itself into a function of the facts once, since
all rules of a pack are read after every answer. Source: blueprint 3.1.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Annotated, Any, Literal, Protocol, get_args

from pydantic import Discriminator, Field, Tag, model_serializer, model_validator

from bearings.domain.rounding import compared
from bearings.domain.values import Amount, Name, Value

Subject = Literal[
    "level", "answer", "value", "selected", "profile", "state", "qscore", "score", "diff", "metric"
]
Operator = Literal[
    "lt", "lte", "gt", "gte", "eq", "ne", "in", "not_in", "includes", "includes_any", "excludes"
]
Seen = float | str | frozenset[str] | None

SUBJECTS: tuple[str, ...] = get_args(Subject)
OPERATORS: tuple[str, ...] = get_args(Operator)


class Facts(Protocol):
    """What conditions look at: the value of a subject, None where there is none."""

    def look(self, subject: Subject, ref: str | tuple[str, str]) -> Seen: ...


Test = Callable[[Facts], bool]


class Leaf(Value):
    """`{subject: ref, operator: operand}`; `ref` is a pair of ids for `diff`."""

    subject: Subject
    ref: Name | tuple[Name, Name]
    operator: Operator
    operand: Amount | Name | Annotated[tuple[Amount | Name, ...], Field(max_length=60)]

    @model_validator(mode="before")
    @classmethod
    def _from_mapping(cls, data: Any) -> Any:
        if not isinstance(data, dict) or "subject" in data:
            return data
        subjects = [key for key in data if key in SUBJECTS]
        operators = [key for key in data if key in OPERATORS]
        if len(subjects) != 1 or len(operators) != 1 or len(data) != 2:
            raise ValueError(
                f"a condition needs one of {', '.join(SUBJECTS)} "
                f"and one of {', '.join(OPERATORS)}, nothing else"
            )
        return {
            "subject": subjects[0],
            "ref": _as_tuple(data[subjects[0]]),
            "operator": operators[0],
            "operand": _as_tuple(data[operators[0]]),
        }

    @model_validator(mode="after")
    def _operand_fits(self) -> Leaf:
        if (self.subject == "diff") != isinstance(self.ref, tuple):
            raise ValueError("diff takes a pair of ids, every other subject one id")
        if (self.operator in ("in", "not_in", "includes_any")) != isinstance(self.operand, tuple):
            raise ValueError("in, not_in and includes_any take a list, every other operator one value")
        if self.operator in ("lt", "lte", "gt", "gte") and not isinstance(self.operand, int | float):
            raise ValueError(f"{self.operator} compares with a number")
        return self

    @model_serializer
    def _to_mapping(self) -> dict[str, Any]:
        return {self.subject: self.ref, self.operator: self.operand}

    @cached_property
    def accepts(self) -> Callable[[Seen], bool]:
        """Whether what was seen satisfies operator and operand."""
        return _acceptance(self.operator, self.operand)

    @cached_property
    def test(self) -> Test:
        subject, ref, accepts = self.subject, self.ref, self.accepts
        return lambda facts: accepts(facts.look(subject, ref))


class AllOf(Value):
    """Holds when every part holds; an empty list holds."""

    all: tuple[Condition, ...] = Field(max_length=50)

    @cached_property
    def test(self) -> Test:
        tests = tuple(part.test for part in self.all)
        if len(tests) == 2:  # as most conditions have
            one, other = tests
            return lambda facts: one(facts) and other(facts)

        def every(facts: Facts) -> bool:
            for test in tests:  # noqa: SIM110 - the generator of all() costs more than most parts
                if not test(facts):
                    return False
            return True

        return every


class AnyOf(Value):
    """Holds when one part holds; an empty list does not."""

    any: tuple[Condition, ...] = Field(max_length=50)

    @cached_property
    def test(self) -> Test:
        tests = tuple(part.test for part in self.any)

        def some(facts: Facts) -> bool:
            for test in tests:  # noqa: SIM110
                if test(facts):
                    return True
            return False

        return some


class Not(Value):
    """Holds when its part does not."""

    part: Condition = Field(alias="not")

    @cached_property
    def test(self) -> Test:
        inner = self.part.test
        return lambda facts: not inner(facts)


def _as_tuple(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


def _kind(data: Any) -> str:
    if isinstance(data, dict):
        for key in ("all", "any", "not"):
            if key in data:
                return key
        return "leaf"
    if isinstance(data, AllOf):
        return "all"
    if isinstance(data, AnyOf):
        return "any"
    return "not" if isinstance(data, Not) else "leaf"


Condition = Annotated[
    Annotated[AllOf, Tag("all")]
    | Annotated[AnyOf, Tag("any")]
    | Annotated[Not, Tag("not")]
    | Annotated[Leaf, Tag("leaf")],
    Discriminator(_kind),
]


@dataclass(frozen=True, slots=True)
class Clause:
    """One node of an evaluated condition: what it asked, what it saw, whether it held."""

    held: bool
    condition: AllOf | AnyOf | Not | Leaf
    seen: Seen = None
    parts: tuple[Clause, ...] = ()


def explain(condition: AllOf | AnyOf | Not | Leaf, facts: Facts) -> Clause:
    """The evaluated tree of `condition`: every part with what it saw and whether it held."""
    if isinstance(condition, Leaf):
        seen = facts.look(condition.subject, condition.ref)
        return Clause(condition.accepts(seen), condition, seen)
    if isinstance(condition, AllOf):
        parts = tuple(explain(part, facts) for part in condition.all)
        return Clause(all(part.held for part in parts), condition, None, parts)
    if isinstance(condition, AnyOf):
        parts = tuple(explain(part, facts) for part in condition.any)
        return Clause(any(part.held for part in parts), condition, None, parts)
    inner = explain(condition.part, facts)
    return Clause(not inner.held, condition, None, (inner,))


def leaves(condition: AllOf | AnyOf | Not | Leaf) -> Iterator[Leaf]:
    """Every leaf of `condition`, in reading order."""
    if isinstance(condition, Leaf):
        yield condition
    elif isinstance(condition, Not):
        yield from leaves(condition.part)
    else:
        for part in condition.all if isinstance(condition, AllOf) else condition.any:
            yield from leaves(part)


_COMPARE: dict[str, Callable[[float, float], bool]] = {
    "lt": operator.lt,
    "lte": operator.le,
    "gt": operator.gt,
    "gte": operator.ge,
}


def _acceptance(name: Operator, operand: object) -> Callable[[Seen], bool]:
    """The function of what was seen that an operator and its operand stand for."""
    if name in _COMPARE:
        return _comparison(_COMPARE[name], operand)
    if name in ("includes", "includes_any", "excludes"):
        return _of_sets(name, frozenset(operand) if isinstance(operand, tuple) else frozenset((operand,)))
    wanted = operand if isinstance(operand, tuple) else (operand,)
    return _of_values(frozenset(_comparable(value) for value in wanted), among=name in ("eq", "in"))


def _comparison(compare: Callable[[float, float], bool], operand: object) -> Callable[[Seen], bool]:
    if not isinstance(operand, int | float):
        return lambda seen: False
    limit = compared(operand)

    def accepts(seen: Seen) -> bool:
        if not isinstance(seen, int | float):
            return False
        return compare(seen if type(seen) is int else compared(seen), limit)  # a level: nothing to round

    return accepts


def _of_sets(name: str, wanted: frozenset[object]) -> Callable[[Seen], bool]:
    if name == "excludes":
        return lambda seen: isinstance(seen, frozenset) and wanted.isdisjoint(seen)
    return lambda seen: isinstance(seen, frozenset) and not wanted.isdisjoint(seen)


def _of_values(wanted: frozenset[object], *, among: bool) -> Callable[[Seen], bool]:
    def accepts(seen: Seen) -> bool:
        if seen is None or isinstance(seen, frozenset):
            return False
        return (_comparable(seen) in wanted) is among

    return accepts


def _comparable(value: object) -> object:
    return compared(value) if isinstance(value, int | float) else value
