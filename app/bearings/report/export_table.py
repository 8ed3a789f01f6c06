"""Tables of an export: rows of real numbers, days and texts, and what each column holds.

Scores run from 0 to 100, shares and confidence from 0 to 1, effort is in
person-days, money in the pack's currency. None is "not yet", and an empty cell.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from math import ceil
from typing import Literal, NamedTuple

from bearings.domain.rounding import compared
from bearings.report.office_type import ARIAL
from bearings.report.speech import Speech

# "verbatim" is a text that stays as it is in every language: what people wrote, and ids
Kind = Literal[
    "text", "verbatim", "score", "number", "share", "ratio", "days", "money", "price", "count", "date"
]
TEXTS: Collection[Kind] = ("text", "verbatim")
FIRST_YEAR = 1900  # before it spreadsheets know no days
JOINT = "; "
SIZE = 10.0  # points of the type
UNIT = 5.25  # points of a unit of width
BESIDE = 11.0  # points beside a text in its cell
LONGEST_WORD = 28  # letters that stand on one line: ids, and words of most languages


class Typed(NamedTuple):
    """A value that is of another kind than the rest of its column."""

    value: str | float | date | None
    kind: Kind


class Parts(NamedTuple):
    """Texts that stand in one cell; empty ones are left out."""

    texts: Iterable[str]


Cell = str | float | date | Typed | Parts | None


@dataclass(frozen=True, slots=True)
class Column:
    """A column with its heading (unit included) and its width in units of spreadsheets, about a letter."""

    title: str
    kind: Kind = "text"
    width: float = 12

    @property
    def room(self) -> float:
        """Points that a line of a cell holds."""
        return self.width * UNIT - BESIDE


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


def told(table: Table, speech: Speech) -> Table:
    """The table in the language of the assessment: texts alone, for numbers and days are shown in any."""
    rows = [[_told(*pair, speech) for pair in zip(table.columns, row, strict=True)] for row in table.rows]
    columns = [
        _headed(column, speech.value(column.title), [row[place] for row in rows])
        for place, column in enumerate(table.columns)
    ]
    strong = [speech.value(first) for first in table.strong]
    return replace(table, name=speech.value(table.name), columns=columns, rows=rows, strong=strong)


def _headed(column: Column, title: str, cells: Sequence[Cell]) -> Column:
    """The column with that heading, wide enough for the longest word in it, as far as one may be long."""
    words = {word for cell in cells if isinstance(cell, str) for word in cell.split()}
    held = max((ARIAL.width(word, SIZE) for word in words if len(word) <= LONGEST_WORD), default=0.0)
    longest = max((held, *(ARIAL.width(word, SIZE, strong=True) for word in title.split())))
    return replace(column, title=title, width=max(column.width, ceil(10 * (longest + BESIDE) / UNIT) / 10))


def _told(column: Column, given: Cell, speech: Speech) -> Cell:
    if isinstance(given, Typed):
        return given
    if isinstance(given, Parts):
        return JOINT.join(speech.value(text) for text in given.texts if text)
    return speech.value(given) if isinstance(given, str) and column.kind == "text" else given


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
