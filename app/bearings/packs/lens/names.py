"""Names: ids and texts of a lens in the form that a pack allows."""

from __future__ import annotations

import re

from bearings.domain.values import LONGEST_LABEL, LONGEST_TEXT

LONGEST_ID = 60  # characters; a pack allows 80, and what is made of an id adds some
_ID_CHARS = re.compile(r"[^A-Za-z0-9_.\-]+")
_PLACEHOLDER = re.compile(r"\{([A-Za-z_][A-Za-z0-9_]*)\}")


class Ids:
    """Ids of one kind, each given out once."""

    def __init__(self, *taken: str) -> None:
        self._taken = set(taken)

    def new(self, wanted: str, fallback: str = "x") -> str:
        """The wanted id, as far as a pack allows it; with a number behind it if it is taken."""
        clean = _ID_CHARS.sub("-", wanted).strip("-._")[:LONGEST_ID] or fallback
        found, number = clean, 2
        while found in self._taken:
            found, number = f"{clean}-{number}", number + 1
        self._taken.add(found)
        return found


def one_line(text: str) -> str:
    """A name: on one line, and no longer than a pack allows."""
    line = " ".join(text.split())
    return line if len(line) <= LONGEST_LABEL else f"{line[: LONGEST_LABEL - 1]}…"


def whole_text(text: str) -> str:
    """A text no longer than a pack allows."""
    return text if len(text) <= LONGEST_TEXT else f"{text[: LONGEST_TEXT - 1]}…"


def no_placeholder(text: str) -> str:
    """A text for where words in curly brackets would be filled in: what looks like that is set apart."""
    return _PLACEHOLDER.sub(r"{ \1 }", text)


def label_of(title: str) -> str:
    """The label of an option: what stands before " - " would be taken for its short form."""
    return one_line(title.replace(" - ", " – "))
