"""Where no line may end: between a number and its unit, within an id, before the last word of a title."""

from __future__ import annotations

import re

SPACE, HYPHEN = "\u00a0", "\u2011"  # at which no line ends
LAST_LINE = 14  # letters that the last line of a title holds at least
_SPACES = re.compile(r"[^\S\u00a0\u202f]+")
_NUMBER = re.compile(r"(?<= \d) (?=\w)|(?<= \d\d) (?=\w)|(?<=\d of) (?=\d)|(?<=\d von) (?=\d)")
_UNIT = re.compile(
    r"(?<=\d) (?=(?:%|million\b|billion\b|Mio\.|Mrd\.|Millionen\b|Milliarden\b))"
    r"|(?<=\b[A-Z]{3}) (?=\d)|(?<=\)) (?=\d{4}/\d)|(?<=\.\d\d of) (?=1\b)|(?<=,\d\d von) (?=1\b)"
)


def words_of(text: str) -> list[str]:
    """The words of a text; what a space that does not break holds together is one of them."""
    return [word for word in _SPACES.split(text) if word]


def units_kept(text: str) -> str:
    """The text with no number parted from its unit or its scale: "84 %", "USD 2.7 million", "0.74 of 1"."""
    return _UNIT.sub(SPACE, text)


def title_kept(title: str) -> str:
    """A title whose last line is no single short word, and no line ends with a number of the next."""
    *words, last = title.split(" ")
    while len(last) < LAST_LINE and len(words) > 1:
        last = f"{words.pop()}{SPACE}{last}"
    return _NUMBER.sub(SPACE, f"{' '.join(words)} {last}".lstrip())


def in_one_piece(text: str) -> str:
    """A short text or an id, such as "50 of 100" or "A-D03", that stands on one line."""
    return text.replace(" ", SPACE).replace("-", HYPHEN)
