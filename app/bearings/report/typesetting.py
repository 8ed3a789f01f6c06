"""Signs as a printer sets them: dashes between words, and the quotation marks of the language.

Packs and the domain write plain signs (" - ", straight quotes), which screens and
files take as they are; on paper they would look typed.
"""

from __future__ import annotations

import re

from bearings.report.no_break import SPACE

_DASH = re.compile(r"(?<=[^\W\d_]) -(?=,? [^\W\d_])")  # between words; in a formula stands a minus
_QUOTED = re.compile(r'"([^"\n]*)"')


def typeset(text: str, quotes: str = "“”") -> str:
    """The text with dashes, none of which begins a line, and `quotes` for straight quotation marks."""
    if " -" in text:
        text = _DASH.sub(f"{SPACE}–", text)
    return _QUOTED.sub(rf"{quotes[0]}\1{quotes[1]}", text) if '"' in text else text
