"""What the checks of a pack share: the shape of what they find, and four checks they need."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator

from bearings.domain.rounding import compared
from bearings.validation import did_you_mean

Place = tuple[str | int, ...]
Found = tuple[Place, str]

_PLACEHOLDER = re.compile(r"\{([A-Za-z_][A-Za-z0-9_]*)\}")


def repeated(ids: Iterable[tuple[Place, str]], what: str) -> Iterator[Found]:
    """Each id that stands a second time."""
    seen: set[str] = set()
    for place, id_ in ids:
        if id_ in seen:
            yield (*place, "id"), f'the {what} id "{id_}" is used twice'
        seen.add(id_)


def unknown(place: Place, id_: str, known: Collection[str], what: str) -> Iterator[Found]:
    """The id, if nothing of that kind bears it."""
    if id_ not in known:
        yield place, f'there is no {what} "{id_}"{did_you_mean(id_, known)}'


def not_one(place: Place, numbers: Iterable[float], what: str) -> Iterator[Found]:
    """The sum of weights, if it is not 1."""
    total = sum(numbers)
    if compared(total) != 1:
        yield place, f"{what} sum to {total:g}, not to 1"


def unfilled(place: Place, text: str, words: Collection[str]) -> Iterator[Found]:
    """Placeholders nothing would be put in for, so that a reader would see them as they are written."""
    for name in _PLACEHOLDER.findall(text):
        yield from unknown(place, name, words, "placeholder")
