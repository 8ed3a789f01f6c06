"""Tables of an export: rows of real numbers, days and texts, and what each column holds.

Scores run from 0 to 100, shares and confidence from 0 to 1, effort is in
person-days, money in the pack's currency. None is "not yet", and an empty cell.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal, NamedTuple

from bearings.domain.rounding import compared

Kind = Literal["text", "score", "number", "share", "ratio", "days", "money", "price", "count", "date"]
FIRST_YEAR = 1900  # before it spreadsheets know no days


class Typed(NamedTuple):
    """A value that is of another kind than the rest of its column."""

    value: str | float | date | None
    kind: Kind


Cell = str | float | date | Typed | None


@dataclass(frozen=True, slots=True)
class Column:
    """A column with its heading (unit included) and its width in characters."""

    title: str
    kind: Kind = "text"
    width: float = 12


@dataclass(frozen=True, slots=True)
class Table:
    """A named table. `levels` and `bar` are the columns, counted from 0, that show a level and a score.

    Rows whose first cell is one of `strong` stand out.
    """

    name: str
    columns: Sequence[Column]
    rows: Sequence[Sequence[Cell]]
    levels: int | None = None
    bar: int | None = None
    strong: Collection[str] = ()


def score(number: float | None) -> float | None:
    """A score, share or confidence to four decimals, as every export holds it."""
    return None if number is None else compared(number)


def money(amount: float | None) -> float | None:
    """An amount to the hundredth."""
    return None if amount is None else round(amount, 2)


def day(text: str | None) -> date | str | None:
    """A day of an ISO date; the text itself where a spreadsheet could not hold it."""
    if not text:
        return None
    read = date.fromisoformat(text)
    return read if read.year >= FIRST_YEAR else text


def yes(holds: bool) -> str:
    return "Yes" if holds else "No"
