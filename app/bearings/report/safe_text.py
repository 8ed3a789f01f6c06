"""Text for files that other programs read: only characters they may hold, and nothing they would carry out.

Answers and names are a stranger's text. Source: safety 2.8.
"""

from __future__ import annotations

import re

from bearings.report.no_break import words_of

_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_TERMINAL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_CARRIED_OUT = "=+-@|%\t\r\uff1d\uff0b\uff0d\uff20\uff5c\uff05"  # how formulas begin, full-width forms too
_MARKS = re.compile(r"([\\`*_\[\]|~$@]|:(?=//)|(?<=www)\.|^[#+=>-])")


def legal(text: str) -> str:
    """Without the control characters that no XML may hold, and with plain line ends."""
    return _NOT_XML.sub(" ", text.replace("\r\n", "\n").replace("\r", "\n"))


def for_terminal(text: str) -> str:
    """With a box for each character that a terminal would carry out, or that turns text around."""
    return _TERMINAL.sub("\u25a1", text)


def defused(text: str) -> str:
    """As a field of a CSV file: a leading ' where a spreadsheet would take the text for a formula."""
    kept = text.replace("\x00", "")
    beginning = kept.lstrip(" \u00a0\n\ufeff")[:1]
    return f"'{kept}" if beginning and beginning in _CARRIED_OUT else kept


def one_line(text: str) -> str:
    """The text with line breaks and runs of spaces made one space; one that does not break stays."""
    return " ".join(words_of(legal(text)))


def markdown(text: str) -> str:
    """The text as Markdown shows it letter by letter: no links, pictures, HTML or lists of its own."""
    plain = one_line(text).replace("&", "&amp;").replace("<", "&lt;")
    return re.sub(r"^([0-9]+)([.)])(?= |$)", r"\1\\\2", _MARKS.sub(r"\\\1", plain))
