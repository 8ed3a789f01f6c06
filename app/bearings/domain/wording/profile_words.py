"""Answers of the profile in words; one wording for the report and for what a questionnaire lost."""

from __future__ import annotations

from bearings.domain.assessment import ProfileValue
from bearings.domain.costs.words import number_in_words
from bearings.domain.questionnaire import ProfileQuestion


def profile_in_words(asked: ProfileQuestion, value: ProfileValue) -> str:
    """What was said, such as "180,000 requests per month"; "" where no option has that id."""
    if asked.type == "number":
        return (
            f"{number_in_words(value)} {asked.unit}".strip() if isinstance(value, int | float) else str(value)
        )
    chosen = value if isinstance(value, tuple) else (str(value),)
    return "; ".join(option.label for option in asked.options if option.id in chosen)
