"""The pseudo-language: every text in brackets, accented and twice as long; its values stand once.

For tests and designers: what does not hold a longer language shows, and what is
not in brackets never went through a translator.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QTranslator

_PLAIN = "AaCcEeGgIiKkLlNnOoRrSsTtUuYyZz"
_ACCENTED = "ÅåÇçÉéĜĝÎîĶķĻļÑñÖöŔŕŠšŢţÛûÝýŽž"
_MARKS = str.maketrans(_PLAIN, _ACCENTED)
_VALUE = re.compile(r"\{[^{}]*\}|%[n0-9]+")


class PseudoTranslator(QTranslator):
    """Makes up the translation of any text that holds a word."""

    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str:
        return pseudo(sourceText)

    def isEmpty(self) -> bool:
        return False


def pseudo(text: str) -> str:
    """A text in the pseudo-language; one without letters as it is."""
    if not re.search(r"[^\W\d_]", _VALUE.sub("", text)):
        return text
    inner = text.strip()
    before, after = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    again = " ".join(_accented(_VALUE.sub("", inner).replace("&", "")).split())
    return f"{before}[{_accented(inner)} {again}]{after}"


def _accented(text: str) -> str:
    """Letters with marks; values between them untouched."""
    parts = re.split(rf"({_VALUE.pattern})", text)
    return "".join(part if _VALUE.fullmatch(part) else part.translate(_MARKS) for part in parts)
