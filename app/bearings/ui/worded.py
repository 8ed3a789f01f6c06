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
from html import escape, unescape
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from bearings.resources import resource
from bearings.ui.figures import in_locale
from bearings.ui.language import LanguageName, spoken

CONTEXT = "Study"
# Letters a template needs to be told from the words of a pack: in a sentence, and in what filled one.
IN_SENTENCE, WITHIN = 4, 7
WHOLE = 16  # letters of a template that may hold an "and" of its own
# Between sentences and their parts, the widest first; and the words that join two clauses.
SENTENCES = ("\n", r"(?<=[.?!]) ")
CLAUSES = ("   ·   ", "; ", ": ", ", ")
ANYTHING, WITHIN_CLAUSE, FIGURE = "(.*?)", "((?:(?![,;] ).)*?)", "([^a-z]*?)"  # what may fill a template
PAIRS = (" and ", " or ")
MOST_PAIRS = 12  # of clauses in a row; no rule has more

_CHART_TEXT = re.compile(r"(<(?:text|tspan)\b[^>]*>)([^<]+)")

_look_up = QCoreApplication.translate  # of templates, which `tools/study_words.py` collects


def worded(text: str) -> str:
    """The sentence as this window says it; as it is in English, or where no template fits."""
    language = spoken()
    return text if language == "en" or not text else _worded(text, language, IN_SENTENCE)


def worded_chart(svg: str) -> str:
    """A chart with its texts as this window says them."""
    return svg if spoken() == "en" else re.sub(_CHART_TEXT, _worded_node, svg)


def _worded_node(found: re.Match[str]) -> str:
    return found[1] + escape(worded(unescape(found[2])), quote=False)


def in_sentence(word: str) -> str:
    """A word that stands alone elsewhere, within a sentence; German keeps the capitals of its nouns."""
    return word.lower() if spoken() == "en" else word


@lru_cache(4096)
def _worded(text: str, language: LanguageName, least: int) -> str:
    if text in _templates():
        return _look_up(CONTEXT, text)
    telling = [template for template in _patterns() if template.literal in text]
    whole = [template for template in telling if template.letters >= WHOLE]
    return (
        _filled(text, whole, language, least)
        or _joined(text, SENTENCES, language, least)
        or _pair(text, language, least)
        or _filled(text, telling[len(whole) :], language, least)
        or _rest(text, language, least)
    )


def _filled(text: str, templates: list[_Template], language: LanguageName, least: int) -> str:
    """The translation of the first template that fits, filled with what filled it; "" if none does."""
    for template in templates:
        found = (template.pattern if template.letters >= least else template.narrow).fullmatch(text)
        if found:
            values = [_worded(value, language, WITHIN) if value else "" for value in found.groups()]
            return _look_up(CONTEXT, template.words).format(*values)
    return ""


def _joined(text: str, joints: tuple[str, ...], language: LanguageName, least: int) -> str:
    """A text of several parts, one by one; "" if it has but one."""
    for joint in joints:
        parts = re.split(f"({joint})", text)
        if len(parts) > 1:
            return "".join(
                part if re.fullmatch(joint, part) else _worded(part, language, least)
                for part in parts
                if part
            )
    return ""


def _rest(text: str, language: LanguageName, least: int) -> str:
    """A text that fits no template as it is."""
    if joined := _joined(text, CLAUSES, language, least):
        return joined
    if len(text) > 1 and text.endswith("."):
        return _worded(text[:-1], language, least) + "."
    return in_locale(text)


def _pair(text: str, language: LanguageName, least: int) -> str:
    """Two clauses joined by a word; "" for anything else, such as a name that holds an "and"."""
    for joint in PAIRS:
        first, _, second = text.rpartition(joint)
        if first and text.count(joint) < MOST_PAIRS:
            told = [_worded(part, language, least) for part in (first, second)]
            if told[0] != first and told[1] != second:
                return _look_up(CONTEXT, f"{{}}{joint}{{}}").format(*told)
    return ""


class _Template(NamedTuple):
    """`pattern` takes anything into its holes, `narrow` figures and ids only; `literal` is in every match."""

    letters: int
    words: str
    literal: str
    pattern: re.Pattern[str]
    narrow: re.Pattern[str]


@cache
def _templates() -> frozenset[str]:
    return frozenset(json.loads(resource("assets", "i18n", "study.json").read_text("utf-8")))


@cache
def _patterns() -> list[_Template]:
    """Each template that has holes, the most telling first."""
    found = []
    for words in _templates():
        parts = words.split("{}")
        if len(parts) > 1:
            literals = [re.escape(part) for part in parts]
            letters = sum(map(str.isalpha, "".join(parts)))
            anything = ANYTHING if letters >= WHOLE else WITHIN_CLAUSE
            pattern, narrow = (re.compile(hole.join(literals), re.DOTALL) for hole in (anything, FIGURE))
            found.append(_Template(letters, words, max(parts, key=len), pattern, narrow))
    return sorted(found, key=lambda template: (-template.letters, template.words))
