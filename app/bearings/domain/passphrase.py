"""Passphrases: whether one may be used, and how long it would hold against somebody who guesses.

The estimate counts what a guesser tries first: common words, words that stand
beside the file, rows of keys, repetitions, years. It is a rough one, so it is told
in words and never in figures.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from enum import IntEnum

LEAST_CHARACTERS = 12
MOST_CHARACTERS = 1_000
ESTIMATED = 200  # characters that are looked at; nobody guesses as many

WORD = 12.5  # bits: one of some 6,000 words that come to mind
LONGEST_WORD, WORD_LENGTH = 10, 7.0  # letters without a gap beyond which they are several words, of so many
COMMON = 4.0  # bits: one of the words that are tried first
KNOWN = 1.0  # bits: what stands beside the file
YEAR, RUN, AGAIN = 6.5, 4.0, 1.0  # bits: a year; a row of keys or a repetition; what was there already
LETTER, DIGIT, SIGN = 4.7, 3.3, 5.0  # bits of one that was drawn, not chosen
_ROWS = (
    *("abcdefghijklmnopqrstuvwxyz", "01234567890123456789", "qwertyuiop", "qwertzuiopü", "azertyuiop"),
    *("asdfghjklöä", "qsdfghjklm", "zxcvbnm", "yxcvbnm", "1qaz2wsx3edc4rfv"),
)
_FIRST_WORDS = """
access admin asdf assessment autumn baseball bearings bitte changeme client company computer default demo
dragon firma football freedom freitag friday frühling fussball geheim genai hallo hello herbst iloveyou
internet kunde letmein liebe login love master monday monkey montag open passphrase passwd passwort password
please princess readiness sample secret sesame shadow sommer spring summer sunshine test testing welcome
willkommen winter
"""
_FIRST = frozenset(_FIRST_WORDS.split())
_PART = re.compile(r"[^\W\d_]+|\d+|[\W_]")
_BETWEEN_LETTERS = re.compile(r"(?<=[^\W\d_])[@4013$57!](?=[^\W\d_]|[@4013$57!][^\W\d_])")
_MEANT = str.maketrans("@4013$57!", "aaoiessti")
_VOWELS = frozenset("aeiouyäöüáéíóúàèìòùâêîôûåæø")
_CONSONANTS = 5  # in a row, more than words have


class Strength(IntEnum):
    """How long a passphrase would hold, from the least to the most."""

    VERY_WEAK = 0
    WEAK = 1
    FAIR = 2
    STRONG = 3
    VERY_STRONG = 4


# Bits from which on each begins. A guess costs half a second and 128 MiB. Whoever makes 100,000 of them
# a second, with a hall of machines, needs on average a month for 39 bits, 350 years for 51.
BOUNDS = ((65.0, Strength.VERY_STRONG), (51.0, Strength.STRONG), (39.0, Strength.FAIR), (28.0, Strength.WEAK))


def too_short(passphrase: str) -> int:
    """How many characters are missing."""
    return max(0, LEAST_CHARACTERS - len(passphrase))


def strength(passphrase: str, known: Iterable[str] = ()) -> Strength:
    """How long it would hold; `known` are texts that stand beside the file, such as its name."""
    guessed = bits(passphrase, known)
    return next((strength for least, strength in BOUNDS if guessed >= least), Strength.VERY_WEAK)


def bits(passphrase: str, known: Iterable[str] = ()) -> float:
    """Binary logarithm of the guesses it takes, about."""
    words = {word for text in known for word in re.findall(r"[^\W\d_]{3,}", text.casefold())}
    text = passphrase[:ESTIMATED]
    meant = _BETWEEN_LETTERS.sub(lambda sign: sign[0].translate(_MEANT), text)
    replaced = sum(1 for one, other in zip(text, meant, strict=True) if one != other)
    seen: set[str] = set()
    total = min(replaced, 3) * AGAIN
    for part in _parts(meant):
        total += AGAIN if part in seen else _of_part(part, words)
        seen.add(part)
    return total


def _parts(text: str) -> Iterator[str]:
    """Runs of letters and of digits, and single signs, all small. A capital begins a run: HorseBattery."""
    for run in _PART.findall(text):
        begin = 0
        for at in range(1, len(run)):
            if run[at].isupper() and run[at - 1].islower():
                yield run[begin:at].casefold()
                begin = at
        yield run[begin:].casefold()


def _of_part(part: str, known: set[str]) -> float:
    if not part.isalnum():
        return SIGN
    if len(part) >= 3 and _is_run(part):
        return RUN
    if part.isdigit():
        return YEAR if re.fullmatch(r"(19|20)\d\d", part) else DIGIT * len(part)
    if part in known:
        return KNOWN
    if part in _FIRST:
        return COMMON
    drawn = LETTER * len(part)
    if not _may_be_words(part):
        return drawn
    return min(drawn, WORD if len(part) <= LONGEST_WORD else WORD * len(part) / WORD_LENGTH)


def _is_run(part: str) -> bool:
    """Whether it follows a row of keys, forth or back, or says one thing again and again."""
    in_row = any(part in row or part[::-1] in row for row in _ROWS)
    return in_row or (part + part).find(part, 1) < len(part)


def _may_be_words(part: str) -> bool:
    vowels = sum(char in _VOWELS for char in part)
    longest = max(len(run) for run in re.split(f"[{''.join(_VOWELS)}]", part))
    return longest <= _CONSONANTS and vowels >= len(part) * 0.2
