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
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from bearings.resources import resource
from bearings.ui.figures import in_locale
from bearings.ui.language import LanguageName, spoken

CONTEXT = "Study"
STUDY, EDITS = "study", "edits"  # groups of templates
# Letters a template needs to be told from the words of a pack: in a sentence, and in what filled one.
IN_SENTENCE, WITHIN = 3, 5
IN_CHART = 10_000  # figures only: charts are full of names
OPENING = 4  # letters at its beginning that a template is known by
FIGURES_BELOW = 9  # letters of a template that only follow a figure, such as "{} points"
WHOLE = 9  # letters of a template that may hold several clauses
# Between sentences, between their parts, and the words that join two clauses; the widest first.
SENTENCES = ("\n", r"(?<=[.?!]) ")
CLAUSES = ("   ·   ", "; and ", "; ", ": ", ", ")
COMPARING = (" is ", " includes ", " does not include ")
PAIRS = (" and ", " or ")
MOST_PAIRS = 12  # of clauses in a row; no rule has more
ANYTHING, CLAUSE, FIGURE = "(.*?)", "((?:(?![,;] ).)*?)", "([^a-z]*?)"  # what may fill a template
# What a condition speaks of, before the word that compares: an id, a score or a number, no words of a pack.
SUBJECT = r"([A-Z]{2,}-\w+|\d[\d,.]*|(?:score|level|number|tokens|overall)\b.*?)"

_look_up = QCoreApplication.translate  # of templates, which `tools/study_words.py` collects


def worded(text: str) -> str:
    """The sentence as this window says it; as it is in English, or where no template fits."""
    language = spoken()
    return text if language == "en" or not text else _worded(text, language, IN_SENTENCE)


def worded_edit(label: str) -> str:
    """What an edit did, as this window says it.

    Apart from `worded`, for "Settle {}" and the like would take the title of an action for an edit.
    """
    language = spoken()
    if language == "en" or not label:
        return label
    if label in _templates(EDITS):
        return _look_up(CONTEXT, label)
    return _filled(label, _patterns(EDITS), language, IN_SENTENCE) or worded(label)


def worded_in_chart(text: str) -> str:
    """A text of a chart as this window says it; names are left alone."""
    language = spoken()
    return text if language == "en" or not text else _worded(text, language, IN_CHART)


def in_sentence(word: str) -> str:
    """A word that stands alone elsewhere, within a sentence; German keeps the capitals of its nouns."""
    return word.lower() if spoken() == "en" else word


@lru_cache(4096)
def _worded(text: str, language: LanguageName, least: int) -> str:
    if text in _templates(STUDY):
        return _look_up(CONTEXT, text)
    if re.match(r"[A-Z]{2,}-\w+  ", text):
        return text  # an id and the words of a pack
    fitting = [template for template in _patterns(STUDY) if template.literal in text]
    alone = sum(text.count(word) for word in COMPARING) == 1  # one condition, whatever its names hold
    return (
        _filled(text, [t for t in fitting if t.whole], language, least)
        or _filled(text, [t for t in fitting if alone and t.infix], language, least)
        or _joined(text, SENTENCES, language, least)
        or _capital(text, language, least)
        or _unended(text, language, least)
        or _pair(text, language, least)
        or _filled(text, [template for template in fitting if not template.whole], language, least)
        or _joined(text, CLAUSES, language, least)
        or in_locale(text)
    )


def _filled(text: str, templates: list[_Template], language: LanguageName, least: int) -> str:
    """The translation of the first template that fits, filled with what filled it; "" if none does."""
    for template in templates:
        found = (template.pattern if template.letters >= least else template.narrow).fullmatch(text)
        if found:
            values = [_worded(value, language, WITHIN) if value else "" for value in found.groups()]
            return _look_up(CONTEXT, template.words).format(*values)
    return ""


def _capital(text: str, language: LanguageName, least: int) -> str:
    """A clause that stands as a sentence, with a capital letter; "" for anything else."""
    if not (text[:1].isupper() and text[1:2].islower()):
        return ""
    clause = text[0].lower() + text[1:]
    fitting = [template for template in _patterns(STUDY) if template.literal in clause and template.opens]
    told = _filled(clause, fitting, language, least)
    return told[:1].upper() + told[1:]


def _joined(text: str, joints: tuple[str, ...], language: LanguageName, least: int) -> str:
    """A text of several parts, one by one; "" if it has but one."""
    for joint in joints:
        parts = re.split(f"({joint})", text)
        if len(parts) > 1:
            told = [
                _joint(part) if place % 2 else _worded(part, language, least)
                for place, part in enumerate(parts)
            ]
            return "".join(told)
    return ""


def _joint(joint: str) -> str:
    return _look_up(CONTEXT, joint) if joint in _templates(STUDY) else joint


def _pair(text: str, language: LanguageName, least: int) -> str:
    """Two clauses joined by a word; "" for anything else, such as a name that holds an "and"."""
    for joint in PAIRS:
        first, _, second = text.rpartition(joint)
        if first and text.count(joint) < MOST_PAIRS:
            told = [_worded(part, language, least) for part in (first, second)]
            if told[0] != first and told[1] != second:
                return _look_up(CONTEXT, f"{{}}{joint}{{}}").format(*told)
    return ""


def _unended(text: str, language: LanguageName, least: int) -> str:
    """A sentence whose full stop belongs to no template; "" for anything else."""
    return _worded(text[:-1], language, least) + "." if len(text) > 1 and text.endswith(".") else ""


class _Template(NamedTuple):
    """A template with holes. `literal` is in every match, `whole` may hold several clauses,
    an `infix` compares what is before it with what is after it, one that `opens` is known by its first words.

    `pattern` takes anything into its holes, `narrow` figures and ids only.
    """

    letters: int
    words: str
    literal: str
    whole: bool
    infix: bool
    opens: bool
    pattern: re.Pattern[str]
    narrow: re.Pattern[str]


@cache
def _templates(group: str) -> frozenset[str]:
    return frozenset(json.loads(resource("assets", "i18n", "study.json").read_text("utf-8"))[group])


@cache
def _patterns(group: str) -> list[_Template]:
    """Each template that has holes: conditions first, then what begins with words, the most telling first."""
    found = [_template(words) for words in _templates(group) if "{}" in words]
    return sorted(found, key=lambda t: (not t.infix, not t.opens, -t.letters, t.words))


def _template(words: str) -> _Template:
    parts = words.split("{}")
    literals = [re.escape(part) for part in parts]
    letters = sum(map(str.isalpha, "".join(parts)))
    infix = len(parts) == 3 and not parts[0] and not parts[2] and parts[1].startswith(COMPARING)
    whole = letters >= WHOLE and not infix
    hole = ANYTHING if whole else CLAUSE
    ends_only = len(parts) == 2 and not parts[0]
    if infix:
        pattern = SUBJECT + literals[1] + hole
    elif ends_only:
        pattern = (FIGURE if letters < FIGURES_BELOW else CLAUSE) + literals[1]
    else:
        pattern = hole.join(literals)
    narrow, longest = FIGURE.join(literals), max(parts, key=len)
    told = max(letters, WITHIN) if infix else letters  # the subject of a condition tells enough
    if all(f" {word} " in PAIRS for word in "".join(parts).split()):
        told = 0  # any name may hold an "and"
    patterns = re.compile(pattern, re.DOTALL), re.compile(narrow)
    opens = sum(map(str.isalpha, parts[0])) >= OPENING
    return _Template(told, words, longest, whole, infix, opens, *patterns)
