"""Chart of the roadmap as columns: a horizon each, with its capacity and a card for every action."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from bearings.report.charts_draw import WIDTH, Palette, Say, as_written, draw, empty
from bearings.report.charts_roadmap import Load, bar_lengths, used_of
from bearings.report.charts_text import cut, lines_of, text_width, tidy


@dataclass(frozen=True, slots=True)
class Card:
    """One action of a column; `after` are the ids it waits for, `flags` words such as "pinned"."""

    id: str
    title: str
    owner: str
    days: float
    after: Sequence[str] = ()
    flags: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Column:
    """A horizon with its cards, highest priority first."""

    load: Load
    cards: Sequence[Card]
    note: str = ""  # beneath the capacity, such as external spend


def roadmap_columns(
    columns: Sequence[Column], palette: Palette, *, most: int = 14, say: Say = as_written
) -> str:
    """A column a horizon: capacity bar, then a card an action; beyond `most` cards the rest is counted."""
    if not columns:
        return empty(palette, "There are no horizons yet.", say)
    gap = 12.0
    wide = (WIDTH + gap) / len(columns) - gap
    drawn = [_column(column, number * (wide + gap), wide, most, say) for number, column in enumerate(columns)]
    return draw(
        "roadmap_columns.svg.j2",
        palette,
        width=WIDTH,
        height=max(float(column["end"]) for column in drawn) + 2,
        wide=wide,
        columns=drawn,
        title=say(roadmap_columns_in_words(columns)),
    )


def roadmap_columns_in_words(columns: Sequence[Column]) -> str:
    """Every action with owner and days, horizon by horizon, as sentences."""
    said = []
    for column in columns:
        cards = (
            f"{card.title}"
            f" ({', '.join(part for part in (card.owner, _person_days(card.days), *card.flags) if part)})"
            for card in column.cards
        )
        note = f", {column.note}" if column.note else ""
        listed = "; ".join(cards) or "no action"
        said.append(f"{column.load.name}, {used_of(column.load)}{note}: {listed}.")
    return " ".join(said) or "There are no horizons yet."


def _column(column: Column, x: float, wide: float, most: int, say: Say) -> dict[str, Any]:
    shown = column.cards[:most] if len(column.cards) > most + 1 else column.cards
    note = lines_of(say(column.note), wide, 10) if column.note else []
    cards, y = [], 72.0 + 12 * len(note)
    for card in shown:
        title = lines_of(say(card.title), wide - 18, 11, most=4, strong=True)
        notes = _notes(card, wide - 18, say)
        flags = cut(say(", ".join(card.flags)), wide - 18, 10, strong=True)
        tall = 9 + 13 * len(title) + 12 * (len(notes) + bool(flags))
        cards.append({"y": y, "tall": tall, "title": title, "notes": notes, "flags": flags})
        y += tall + 5
    left_out = len(column.cards) - len(shown)
    rest = f"and {left_out} more" if left_out else "" if column.cards else "No action begins here."
    if rest:
        y += 18
    return {
        "x": x,
        "name": cut(say(column.load.name), wide - 2, 13, strong=True),
        "days": cut(say(column.load.days_text), wide - 2, 11),
        "words": cut(say(used_of(column.load)), wide, 11),
        "note": note,
        **bar_lengths(column.load, wide / (max(column.load.used, column.load.capacity) or 1.0)),
        "cards": cards,
        "rest": cut(say(rest), wide - 2, 11),
        "end": y,
    }


def _notes(card: Card, room: float, say: Say) -> list[str]:
    """Owner, id and effort; the id leads the effort where it has no room beside the owner.

    The id is what other cards and the list of all actions call it by.
    """
    days = say(_person_days(card.days))
    named = f"{card.id} · {say(card.owner)}" if card.owner else card.id
    if not card.owner or text_width(named, 10) <= room:
        return [cut(named, room, 10), *_effort(card, room, say, days)]
    return [*lines_of(say(card.owner), room, 10), *_effort(card, room, say, f"{card.id} · {days}")]


def _effort(card: Card, room: float, say: Say, days: str) -> list[str]:
    """`days` and what the action waits for, on one line if they fit."""
    days = cut(days, room, 10)
    if not card.after:
        return [days]
    after = say(f"after {', '.join(card.after)}")
    together = f"{days}, {after}"
    return [together] if text_width(together, 10) <= room else [days, cut(after, room, 10)]


def _person_days(days: float) -> str:
    return f"{tidy(days)} person-day{'' if tidy(days) == '1' else 's'}"
