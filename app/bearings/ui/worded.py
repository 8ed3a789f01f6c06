"""Worded: a sentence of the study in the language of the window.

The domain and the file store speak English, for they know no languages: "Answer
to DAT-03", "DAT-02 is at most level 2". Each sentence was made from a template
("Answer to {}"), whose translation stands in the catalogue under "Study". The
template is found again from the sentence, and what filled it is worded in turn.
Words of packs and of people match no template and stay as they are.
"""

from __future__ import annotations

import json
import re
from functools import cache, lru_cache

from PySide6.QtCore import QCoreApplication

from bearings.resources import resource
from bearings.ui.figures import in_locale
from bearings.ui.language import LanguageName, spoken

CONTEXT = "Study"
TELLING = 6  # letters a template needs to be told from the words of a pack
JOINTS = ("\n", r"(?<=[.?!]) ", "; ", ": ", ", ", "   ·   ")  # between sentences and parts, the widest first

_look_up = QCoreApplication.translate  # of templates, which `tools/study_words.py` collects


def worded(text: str) -> str:
    """The sentence as this window says it; as it is in English, or where no template fits."""
    language = spoken()
    return text if language == "en" or not text else _worded(text, language)


def in_sentence(word: str) -> str:
    """A word that stands alone elsewhere, within a sentence; German keeps the capitals of its nouns."""
    return word.lower() if spoken() == "en" else word


@lru_cache(4096)
def _worded(text: str, language: LanguageName) -> str:
    if text in _templates():
        return _look_up(CONTEXT, text)
    for literal, pattern, template in _patterns():
        if literal in text and (found := pattern.fullmatch(text)):
            values = [_worded(value, language) if value else "" for value in found.groups()]
            return _look_up(CONTEXT, template).format(*values)
    for joint in JOINTS:
        parts = re.split(f"({joint})", text)
        if len(parts) > 1:
            told = [part if re.fullmatch(joint, part) else _worded(part, language) for part in parts if part]
            return "".join(told)
    return in_locale(text)


@cache
def _templates() -> frozenset[str]:
    return frozenset(json.loads(resource("assets", "i18n", "study.json").read_text("utf-8")))


@cache
def _patterns() -> list[tuple[str, re.Pattern[str], str]]:
    """Each template with its longest literal and its pattern; the most telling first."""
    found = []
    for template in _templates():
        parts = template.split("{}")
        if len(parts) == 1:
            continue
        letters = sum(map(str.isalpha, "".join(parts)))
        # What says little, such as "{} to {}", is taken to hold figures and ids only.
        hole = "(.*?)" if letters >= TELLING else "([^a-z]*?)"
        pattern = re.compile(hole.join(map(re.escape, parts)), re.DOTALL)
        found.append((letters, template, max(parts, key=len), pattern))
    found.sort(key=lambda entry: (-entry[0], entry[1]))
    return [(literal, pattern, template) for _, template, literal, pattern in found]
