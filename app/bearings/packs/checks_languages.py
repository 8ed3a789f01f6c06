"""Checks of the translations a pack carries: each must be of a text it has, and say as much."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from bearings.domain.languages import STEP, Original, originals
from bearings.domain.questionnaire import Questionnaire
from bearings.packs.findings import Found
from bearings.validation import did_you_mean

SHORT_FORM = " - "  # what stands before it is the short form of a name
_PLACEHOLDER = re.compile(r"\{([A-Za-z_][A-Za-z0-9_]*)\}")
_ENGLISH_PLURAL = frozenset({"s", "no_s"})  # endings of English words: other languages leave them out


def language_problems(questionnaire: Questionnaire) -> Iterator[Found]:
    """What is wrong with the translations of a pack."""
    if not questionnaire.translations:
        return
    known = originals(questionnaire)
    for language, texts in questionnaire.translations.items():
        if language == questionnaire.language:
            yield ("translations", language), f'"{language}" is the language of the pack itself'
        for key, text in texts.items():
            place = ("translations", language, key)
            original = known.get(key)
            if original is None:
                yield place, _no_such_text(key, known)
            else:
                yield from ((place, said) for said in _unlike(original, text))


def _unlike(original: Original, text: str) -> Iterator[str]:
    """In what a translation is not a translation of that text."""
    if len(text) > original.longest:
        yield f"text of more than {original.longest} characters"
    wanted, given = (set(_PLACEHOLDER.findall(each)) for each in (original.text, text))
    for name in sorted(given - wanted):
        yield f'the placeholder "{{{name}}}" is not in the original{did_you_mean(name, wanted)}'
    for name in sorted(wanted - given - _ENGLISH_PLURAL):
        yield f'the placeholder "{{{name}}}" of the original is missing'
    if SHORT_FORM in original.text and SHORT_FORM not in text:
        yield f'the original begins with a short form and "{SHORT_FORM}"; so must the translation'


def _no_such_text(key: str, known: Mapping[str, Original]) -> str:
    """Why no text of the pack has that key, named at the first step that leads nowhere."""
    steps = key.split(STEP)
    for depth, step in enumerate(steps):
        before = "".join(f"{each}{STEP}" for each in steps[:depth])
        here = {k.removeprefix(before).split(STEP)[0] for k in known if k.startswith(before)}
        if not here:
            return "expected one text here"
        if step not in here:
            if all(each.isdecimal() for each in here):
                return f"the original has {len(here)} {'entry' if len(here) == 1 else 'entries'}"
            return f'there is no text "{step}" to translate here{did_you_mean(step, here)}'
    return "expected a block of keys and texts"
