"""Conditions: an expression of a lens as the condition of a pack, which looks at what is selected.

Negations are pushed down to the choices, so that a reader meets only "includes"
and "excludes"; what a choice that does not exist makes true or false is worked
out, and lists are cut to the length that a pack allows.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bearings.packs.lens.expressions import Chosen, Every, Expression, Negated
from bearings.yamltext import flow

ALWAYS: dict[str, Any] = {"all": []}
NEVER: dict[str, Any] = {"any": []}
MOST_PARTS = 50  # of one list of a pack's condition
MOST_LEVELS = 7  # of lists within each other, as deep as a file of a pack may be nested


class TooDeep(ValueError):
    """The condition holds more lists within each other than a file of a pack may."""


def as_condition(question_id: str, expression: Expression, options: Mapping[str, str]) -> dict[str, Any]:
    """The condition in a pack's plain form. `options` maps ids of choices to those of options.

    Raises `TooDeep`.
    """
    writer = _Writer(question_id, options)
    condition = writer.written(expression, held=True)
    if _levels(condition) > MOST_LEVELS:
        raise TooDeep
    return condition


@dataclass(frozen=True, slots=True)
class _Writer:
    question: str
    options: Mapping[str, str]

    def written(self, expression: Expression, *, held: bool) -> dict[str, Any]:
        """The condition that holds exactly if the expression is `held`, true or false."""
        if isinstance(expression, Negated):
            return self.written(expression.part, held=not held)
        if isinstance(expression, Chosen):
            option = self.options.get(expression.id)
            if option is None:
                return NEVER if held else ALWAYS
            return {"selected": self.question, "includes" if held else "excludes": option}
        key = "all" if isinstance(expression, Every) == held else "any"
        parts = [self.written(part, held=held) for part in expression.parts]
        return self._joined(key, parts)

    def _joined(self, key: str, parts: Sequence[dict[str, Any]]) -> dict[str, Any]:
        decides, says_nothing = (NEVER, ALWAYS) if key == "all" else (ALWAYS, NEVER)
        if decides in parts:
            return decides
        inside = (inner for part in parts for inner in part.get(key, [part]) if inner != says_nothing)
        flat = list({flow(inner): inner for inner in inside}.values())  # each once, in their order
        if key == "any":
            flat = self._in_one(flat)
        while len(flat) > MOST_PARTS:
            flat = [_one_or(key, flat[n : n + MOST_PARTS]) for n in range(0, len(flat), MOST_PARTS)]
        return _one_or(key, flat)

    def _in_one(self, parts: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """The parts that ask for one option each as a single one that asks for any of them."""
        asked = [part["includes"] for part in parts if "includes" in part]
        for part in parts:
            asked += part.get("includes_any", [])
        others = [part for part in parts if "includes" not in part and "includes_any" not in part]
        if len(asked) < 2:
            return parts
        return [{"selected": self.question, "includes_any": list(dict.fromkeys(asked))}, *others]


def _one_or(key: str, parts: list[dict[str, Any]]) -> dict[str, Any]:
    return parts[0] if len(parts) == 1 else {key: parts}


def _levels(condition: dict[str, Any]) -> int:
    inner = list(_parts(condition))
    return 1 + max(map(_levels, inner)) if inner else 0


def _parts(condition: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield from condition.get("all", ())
    yield from condition.get("any", ())
