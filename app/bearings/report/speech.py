"""Speech: how an export says things, in the language of the assessment.

A report's template is told as it is filled; an export puts its sentences together in
code. So what it quotes is told first, value by value, and goes into its own sentences
as it is: what people wrote is never looked up.
"""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass
from typing import Any

from bearings.domain.assessment import Assessment
from bearings.domain.questionnaire import Questionnaire
from bearings.report.words import ENGLISH, Words, own_texts, words_in

COPY = "Copy without names, notes and evidence"
NO_INDEX = "There is no overall index while a dimension cannot be rated."  # in place of how stable it is
_MAY_PART = "\u00ad"  # marks where a page may part a word; other programs show it


@dataclass(frozen=True, slots=True)
class Speech:
    """The words of a language; texts in `own` stay as people wrote them."""

    words: Words = ENGLISH
    own: Set[str] = frozenset()

    @classmethod
    def of(cls, questionnaire: Questionnaire, assessment: Assessment) -> Speech:
        words = words_in(questionnaire.language)
        return cls(words, own_texts(assessment)) if words else ENGLISH_SPEECH

    def say(self, template: str, *values: object) -> str:
        """A template of our own, such as "For {}"; what fills it is told already."""
        return self.words.say(template, *values).replace(_MAY_PART, "")

    def value(self, text: str) -> str:
        """A text of the study, of the pack or of people."""
        return self.words.told(text, self.own).replace(_MAY_PART, "") if self.words else text

    def context(self, part: Any) -> Any:
        """A report's context, or part of it, with every text told but those that code compares."""
        if not self.words:
            return part
        if isinstance(part, str):
            return self.words.worded(part, self.own).replace(_MAY_PART, "")
        if isinstance(part, dict):
            return {key: self.context(each) for key, each in part.items()}
        return [self.context(each) for each in part] if isinstance(part, list | tuple) else part

    def figures(self, text: str) -> str:
        """A number, such as 2.5 or 1,200, with the signs of the language."""
        return self.words.figures(text)

    def small(self, text: str) -> str:
        """A name as it stands within a sentence; names go small within an English sentence only."""
        return text if self.words else text.lower()


ENGLISH_SPEECH = Speech()


def capital(text: str) -> str:
    """A text as it stands by itself: its first letter is a capital."""
    return f"{text[:1].upper()}{text[1:]}"
