"""Names within sentences: one that is read from right to left leaves what stands around it in place.

Without this, "מיכל in the file is" begins at the right, and the 3 of "of מיכל: 3" goes to the left of
the name. Source: Unicode Standard Annex 9, isolates.
"""

from __future__ import annotations

import unicodedata

ISOLATE, END = "\u2068", "\u2069"
_LEFTWARDS = frozenset(("R", "AL", "AN"))
_CONTROLS = frozenset(("LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"))


def isolated(text: str) -> str:
    """A text that people wrote, to be put into a sentence; as it is where all of it is read to the right.

    Signs in it that turn the direction of what follows are left out: they would reach beyond it.
    """
    if text.isascii():
        return text
    kinds = [unicodedata.bidirectional(sign) for sign in text]
    if _CONTROLS.intersection(kinds):
        text = "".join(sign for sign, kind in zip(text, kinds, strict=True) if kind not in _CONTROLS)
    return f"{ISOLATE}{text}{END}" if _LEFTWARDS.intersection(kinds) else text
