"""Singulars: the pack's sentences are written for several; here they are made right for one.

A sentence is known by its words, so a text in another language than English or
German stays as it is.
"""

from __future__ import annotations

import re

_ENGLISH = (
    (r"\b1 requirements are\b", "1 requirement is"),
    (r"^(\d+) of 1 capabilities are\b", r"\1 of 1 capability is"),
    (r"^1 of (\d+) capabilities are\b", r"1 of \1 capabilities is"),
    (r"\b1 capabilities\b", "1 capability"),
    (r"\b1 actions in (\w+) horizons lead\b", r"1 action in \1 horizons leads"),
    (r"\b1 actions (fit|consolidate)\b", r"1 action \1s"),
    (r"\b1 actions can\b", "1 action can"),
    (r"; 1 do not\b", "; 1 does not"),
    (r"\b1 (more )?(step|request|person-day|month)s\b", r"1 \1\2"),
    (r"\b1 high risks decide\b", "1 high risk decides"),
)
_GERMAN = (
    (r"^(\d+) von 1 Fähigkeiten liegen\b", r"\1 von 1 Fähigkeit liegt"),
    (r"^1 von (\d+) Fähigkeiten liegen\b", r"1 von \1 Fähigkeiten liegt"),
    (r"\b1 Fähigkeiten\b", "1 Fähigkeit"),
    (r"\b1 Maßnahmen in (\w+) Horizonten führen\b", r"1 Maßnahme in \1 Horizonten führt"),
    (r"\b1 Maßnahmen passen\b", "1 Maßnahme passt"),
    (r"\b1 Maßnahmen lassen\b", "1 Maßnahme lässt"),
    (r"\b1 Maßnahmen festigen\b", "1 Maßnahme festigt"),
    (r"\b1 Schritte mit ihren Verantwortlichen\b", "1 Schritt mit seinen Verantwortlichen"),
)
_RIGHT = tuple((re.compile(pattern), right) for pattern, right in (*_ENGLISH, *_GERMAN))


def right_for_one(text: str) -> str:
    """The text with what is said of one thing said of one thing."""
    for wrong, right in _RIGHT:
        text = wrong.sub(right, text)
    return text
