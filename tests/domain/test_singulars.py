"""Sentences of the pack that speak of one thing only, in both languages it has."""

import re

import pytest

from bearings.domain.languages import in_language
from bearings.domain.wording.report_words import fill
from bearings.domain.wording.singulars import right_for_one
from bearings.packs.loader import builtin_pack

COUNTED = re.compile(r"\{n_(?!high)\w+\}")  # a title with high risks has its own way to say one
PLURAL = {
    "en": r"\b1 (of \d+ capabilities are|(?!of\b|does\b)\w+s\b|do\b)",
    "de": r"\b1 (von \d+ Fähigkeiten liegen|Maßnahmen|Schritte|Fähigkeiten)\b",
}


def counting(language: str) -> list[str]:
    """All sentences of the report's texts that say how many."""
    texts = in_language(builtin_pack(), language).report
    said = [*texts.key_messages.templates.values(), *(page.title for page in texts.pages)]
    said += [variant.title for variants in texts.title_variants.values() for variant in variants]
    return [text for text in said if COUNTED.search(text)]


@pytest.mark.parametrize("language", ["en", "de"])
def test_every_sentence_that_counts_is_right_for_one(language: str) -> None:
    sentences = counting(language)
    assert len(sentences) >= 7
    for sentence in sentences:
        said = fill(COUNTED.sub("1", sentence.replace("{n_rated}", "12")), {})
        if "{n_blockers}" not in sentence:  # told of several alone: one has a title of its own
            assert not re.search(PLURAL[language], said), said


@pytest.mark.parametrize(
    "said",
    [
        "11 actions fit the capacity; 21 do not",
        "11 Maßnahmen festigen die jetzige Stufe",
        "Die nächsten 31 Schritte",
    ],
)
def test_of_many_nothing_is_changed(said: str) -> None:
    assert right_for_one(said) == said
