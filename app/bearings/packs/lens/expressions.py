"""Expressions of risk rules: what stands in a condition of a lens, as a small tree.

Ids of choices with `!`, `&&`, `||` and brackets; `&&` binds tighter than `||`.
Nothing is evaluated by Python, and length and depth are bounded.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

LONGEST = 10_000  # characters
DEEPEST = 60  # brackets and negations within each other

_TOKEN = re.compile(r"\s*(?:(?P<id>[A-Za-z0-9_]+)|(?P<sign>&&|\|\||[!()]))")


@dataclass(frozen=True, slots=True)
class Chosen:
    """Whether the choice of that id is ticked."""

    id: str


@dataclass(frozen=True, slots=True)
class Negated:
    part: Expression


@dataclass(frozen=True, slots=True)
class Every:
    """Holds when all parts hold."""

    parts: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class Some:
    """Holds when one part holds."""

    parts: tuple[Expression, ...]


Expression = Chosen | Negated | Every | Some


class MalformedExpression(ValueError):
    """No expression: what is wrong, and at which character (from 1) of the text."""

    def __init__(self, at: int, what: str) -> None:
        super().__init__(what)
        self.at, self.what = at, what


def parse(text: str) -> Expression:
    """The expression that a text is. Raises `MalformedExpression`."""
    if len(text) > LONGEST:
        raise MalformedExpression(LONGEST, f"more than {LONGEST:,} characters")
    return _Parser(text).whole()


def named_in(expression: Expression) -> Iterator[str]:
    """Ids of all choices that an expression names, in its order."""
    if isinstance(expression, Chosen):
        yield expression.id
    elif isinstance(expression, Negated):
        yield from named_in(expression.part)
    else:
        for part in expression.parts:
            yield from named_in(part)


class _Parser:
    """Reads one text from left to right; `_token` is what comes next, "" at the end."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._after = self._at = 0
        self._token = ""
        self._is_id = False
        self._depth = 0
        self._step()

    def whole(self) -> Expression:
        found = self._some()
        if self._token:
            raise self._refused("&& or || is missing before" if self._opens() else "nothing is open before")
        return found

    def _some(self) -> Expression:
        parts = [self._every()]
        while self._token == "||":
            self._step()
            parts.append(self._every())
        return parts[0] if len(parts) == 1 else Some(tuple(parts))

    def _every(self) -> Expression:
        parts = [self._one()]
        while self._token == "&&":
            self._step()
            parts.append(self._one())
        return parts[0] if len(parts) == 1 else Every(tuple(parts))

    def _one(self) -> Expression:
        if self._is_id:
            found = Chosen(self._token)
            self._step()
            return found
        if self._token not in ("!", "("):
            raise self._refused("the id of a choice is missing before")
        self._depth += 1
        if self._depth > DEEPEST:
            raise MalformedExpression(self._at + 1, f"more than {DEEPEST} brackets within each other")
        sign = self._token
        self._step()
        inner: Expression
        if sign == "!":
            inner = Negated(self._one())
        else:
            inner = self._some()
            if self._token != ")":
                raise self._refused("a closing bracket is missing before")
            self._step()
        self._depth -= 1
        return inner

    def _opens(self) -> bool:
        return self._is_id or self._token in ("!", "(")

    def _step(self) -> None:
        rest = self._text[self._after :]
        self._at = self._after + len(rest) - len(rest.lstrip())
        found = _TOKEN.match(self._text, self._after)
        if found is None:
            if self._at < len(self._text):
                raise MalformedExpression(self._at + 1, f'"{self._text[self._at]}" means nothing here')
            self._token, self._is_id = "", False
            return
        self._token = found["id"] or found["sign"]
        self._is_id = found["id"] is not None
        self._after = found.end()

    def _refused(self, what: str) -> MalformedExpression:
        return MalformedExpression(
            self._at + 1, f'{what} "{self._token}"' if self._token else f"{what} the end"
        )
