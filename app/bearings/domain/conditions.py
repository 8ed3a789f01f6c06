"""Conditions: typed trees of `all`, `any`, `not` and leaves, evaluated by our own code.

A leaf compares one subject with one value by one operator. A subject without a
value (not answered, not rated, hidden) makes every operator false, `ne` and
`excludes` included. Numbers are compared after rounding half up to four
decimals. Source: blueprint 3.1.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
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


class AllOf(Value):
    """Holds when every part holds; an empty list holds."""

    all: tuple[Condition, ...] = Field(max_length=50)


class AnyOf(Value):
    """Holds when one part holds; an empty list does not."""

    any: tuple[Condition, ...] = Field(max_length=50)


class Not(Value):
    """Holds when its part does not."""

    part: Condition = Field(alias="not")


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


class Facts(Protocol):
    """What conditions look at: the value of a subject, None where there is none."""

    def look(self, subject: Subject, ref: str | tuple[str, str]) -> Seen: ...


@dataclass(frozen=True, slots=True)
class Clause:
    """One node of an evaluated condition: what it asked, what it saw, whether it held."""

    held: bool
    condition: AllOf | AnyOf | Not | Leaf
    seen: Seen = None
    parts: tuple[Clause, ...] = ()


def holds(condition: AllOf | AnyOf | Not | Leaf, facts: Facts) -> bool:
    """Whether `condition` holds on `facts`."""
    if isinstance(condition, Leaf):
        return _leaf_holds(condition, facts.look(condition.subject, condition.ref))
    if isinstance(condition, AllOf):
        return all(holds(part, facts) for part in condition.all)
    if isinstance(condition, AnyOf):
        return any(holds(part, facts) for part in condition.any)
    return not holds(condition.part, facts)


def explain(condition: AllOf | AnyOf | Not | Leaf, facts: Facts) -> Clause:
    """The evaluated tree of `condition`: every part with what it saw and whether it held."""
    if isinstance(condition, Leaf):
        seen = facts.look(condition.subject, condition.ref)
        return Clause(_leaf_holds(condition, seen), condition, seen)
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
    "lt": lambda a, b: a < b,
    "lte": lambda a, b: a <= b,
    "gt": lambda a, b: a > b,
    "gte": lambda a, b: a >= b,
}


def _leaf_holds(leaf: Leaf, seen: Seen) -> bool:
    if seen is None:
        return False
    operand = leaf.operand
    if leaf.operator in _COMPARE:
        return (
            isinstance(seen, int | float)
            and isinstance(operand, int | float)
            and _COMPARE[leaf.operator](compared(seen), compared(operand))
        )
    if leaf.operator in ("includes", "includes_any", "excludes"):
        if not isinstance(seen, frozenset):
            return False
        wanted = set(operand) if isinstance(operand, tuple) else {operand}
        return not seen & wanted if leaf.operator == "excludes" else bool(seen & wanted)
    if isinstance(seen, frozenset):
        return False
    value = compared(seen) if isinstance(seen, int | float) else seen
    wanted_values = operand if isinstance(operand, tuple) else (operand,)
    among = any((compared(w) if isinstance(w, int | float) else w) == value for w in wanted_values)
    return among if leaf.operator in ("eq", "in") else not among
