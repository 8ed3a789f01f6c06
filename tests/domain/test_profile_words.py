"""Answers of the profile in words."""

import pytest

from bearings.domain.assessment import ProfileValue
from bearings.domain.wording.profile_words import profile_in_words
from bearings.packs.loader import builtin_pack


@pytest.mark.parametrize(
    ("question", "value", "said"),
    [
        ("PRF-01", "financial", "Financial services"),
        ("PRF-04", ("internal", "personal"), "Internal; Personal data"),
        ("PRF-08", 2_400_000, "2,400,000 requests per month"),
        ("PRF-11", 0.5, "0.5 million tokens"),
        ("PRF-01", "gone", ""),
    ],
)
def test_an_answer_is_told_with_its_unit_or_in_the_words_of_its_options(
    question: str, value: ProfileValue, said: str
) -> None:
    assert profile_in_words(builtin_pack().profile_question(question), value) == said
