"""Search of the command palette: by beginnings of words, by initials, then by any part.

No Qt: an entry is found by what people read of it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from typing import NamedTuple

_WORDS = re.compile(r"[^\W_]+")
NAMED, BEGUN, INITIALS, BESIDE, PART = range(5)  # how well a word is met, the best first


class Searched(NamedTuple):
    """What an entry is found by, prepared once: names such as an id, its own words, and words beside."""

    names: tuple[str, ...]
    text: str
    words: tuple[str, ...]
    initials: str
    beside: tuple[str, ...]


def prepare(text: str, *, name: str = "", beside: Iterable[str] = ()) -> Searched:
    """`text` is what is read, `name` an id; what is `beside` finds it too, but counts for less."""
    folded, known = fold(text), fold(name)
    words = tuple(_WORDS.findall(folded))
    parts = _WORDS.findall(known)
    return Searched(
        names=(known, "".join(parts), *parts) if known else (),
        text=folded,
        words=words,
        initials="".join(word[0] for word in words),
        beside=tuple(word for other in beside for word in _WORDS.findall(fold(other))),
    )


def fold(text: str) -> str:
    """Lower case without accents, so that "resume" finds "Résumé"."""
    parted = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in parted if not unicodedata.combining(letter))


def needle_of(words: str) -> list[str]:
    """The words of a search, as `rank` takes them."""
    return fold(words).split()


def rank(searched: Searched, needle: Sequence[str]) -> int | None:
    """How well all words of a search are met, lower is better; None if one of them is not."""
    total = 0
    for word in needle:
        met = _met(searched, word)
        if met is None:
            return None
        total += 2 * met
    return total if searched.text.startswith(" ".join(needle)) else total + 1


def _met(searched: Searched, word: str) -> int | None:
    if any(name.startswith(word) for name in searched.names):
        return NAMED
    if searched.text.startswith(word) or any(own.startswith(word) for own in searched.words):
        return BEGUN
    if len(word) > 1 and searched.initials.startswith(word):
        return INITIALS
    if any(other.startswith(word) for other in searched.beside):
        return BESIDE
    if len(word) > 2 and word in searched.text:
        return PART
    return None
