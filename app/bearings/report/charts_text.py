"""Text in charts: how wide it will be, broken into lines and cut short where it must be.

SVG has no line breaks, and both engines place text where it is told. Widths
are estimates from the advances of Inter (assets/fonts), a little on the wide side.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

from bearings.domain.rounding import significant, whole
from bearings.report.no_break import words_of

Measure = Callable[..., float]  # width of a text, as `text_width`

# Advances of Inter 400 in hundredths of the type size, by what takes them.
_ADVANCES = (
    (27, "Iijl"),
    (31, " \u00a0!',.:;`"),
    (36, "()/[\\]ft|"),
    (42, '1r"-^_{}'),
    (52, "*?"),
    (57, "7JLacksvxyzä"),
    (62, "235689EFbdeghnopquöüß"),
    (66, "#$&+04<=>BKPRSTZ~"),
    (76, "ADVXYCGHNOQUÄÖÜ"),
    (81, "w"),
    (91, "Mm"),
    (100, "%W@"),
)
_WIDTH = {character: advance / 100 for advance, characters in _ADVANCES for character in characters}
_STRONG = 1.05  # Inter 600 against 400
_OTHER, _WIDE = 0.7, 1.05  # letters beyond ASCII; ideographs
ELLIPSIS, HYPHEN = "…", "-"
WHOLE_WORDS = 0.6  # of what fits: less is not left for the sake of whole words
LEAST_REST = 3  # letters of a word that may stand alone in the next line


def text_width(text: str, size: float, *, strong: bool = False) -> float:
    """The estimated width of a line in the units of `size`."""
    return sum(_advance(character) for character in text) * size * (_STRONG if strong else 1.0)


def cut(text: str, room: float, size: float, *, strong: bool = False, measure: Measure = text_width) -> str:
    """The text if it fits into `room`, else its beginning, in whole words as a rule, and an ellipsis."""
    line = " ".join(words_of(text))
    if measure(line, size, strong=strong) <= room:
        return line
    after = ""
    while line and measure(line + ELLIPSIS, size, strong=strong) > room:
        line, after = line[:-1], line[-1]
    whole = line.rpartition(" ")[0] if after != " " else line
    if len(whole) >= WHOLE_WORDS * len(line):
        line = whole
    return line.rstrip(" ,;:(-") + ELLIPSIS


def lines_of(
    text: str,
    room: float,
    size: float,
    *,
    most: int = 2,
    strong: bool = False,
    measure: Measure = text_width,
) -> list[str]:
    """The text in at most `most` lines of `room`; the last is cut where it is longer. Never empty."""
    words = words_of(text)
    lines: list[str] = []
    while words and len(lines) < most - 1:
        line = words[0]
        taken = 1
        while taken < len(words) and measure(f"{line} {words[taken]}", size, strong=strong) <= room:
            line += f" {words[taken]}"
            taken += 1
        if measure(line, size, strong=strong) > room:  # one word that is too long by itself
            head = _head(line, room, size, strong, measure)
            if not head:
                break
            words[0] = line[len(head) :]
            lines.append(head + (HYPHEN if _parts_a_word(head, words[0]) else ""))
            continue
        lines.append(line)
        words = words[taken:]
    if words or not lines:
        lines.append(cut(" ".join(words), room, size, strong=strong, measure=measure))
    return lines


def _head(word: str, room: float, size: float, strong: bool, measure: Measure) -> str:
    """As much of a word as fits with a hyphen after it, but so that no two letters are left alone."""
    taken, width = 0, measure(HYPHEN, size, strong=strong)
    for letter in word:
        width += measure(letter, size, strong=strong)
        if width > room:
            break
        taken += 1
    return word[: min(taken, max(len(word) - LEAST_REST, 1))]


def _parts_a_word(before: str, after: str) -> bool:
    """Whether a line ends between two letters of a script that writes words apart."""
    letters = before[-1:] + after[:1]
    return letters.isalpha() and not any(is_wide(letter) for letter in letters)


def short_number(number: float) -> str:
    """A number for an axis or a label in two significant figures: 950, 12,000, 1.2 million."""
    shown = significant(number)
    for size, name in ((1e9, "billion"), (1e6, "million")):
        if abs(shown) >= size:
            return f"{shown / size:,.{0 if abs(shown) >= 10 * size else 1}f} {name}".replace(".0 ", " ")
    return f"{shown:,.0f}" if abs(shown) >= 10 or float(shown).is_integer() else f"{shown:.2g}"


def tidy(number: float) -> str:
    """Days or points as people say them: whole where they are, else one decimal."""
    return str(whole(number)) if abs(number - round(number)) < 0.05 else f"{number:.1f}"


def _advance(character: str) -> float:
    known = _WIDTH.get(character)
    if known is not None:
        return known
    return _WIDE if is_wide(character) else _OTHER


def is_wide(character: str) -> bool:
    return unicodedata.east_asian_width(character) in "WF"
