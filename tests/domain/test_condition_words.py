"""Conditions in words: what a rule asks and saw, as a reader would say it."""

from typing import Any

import pytest
from pydantic import TypeAdapter

from bearings.domain.conditions import Condition, Leaf, Seen, leaves
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.wording.condition_words import condition_in_words, leaf_in_words, seen_in_words

PARSE = TypeAdapter(Condition).validate_python


def leaf(condition: Any) -> Leaf:
    return next(leaves(PARSE(condition)))


@pytest.mark.parametrize(
    ("condition", "words"),
    [
        ({"level": "DAT-02", "lte": 2}, "level of DAT-02 is at most 2 (Piloting)"),
        ({"value": "DAT-03", "eq": "no"}, 'DAT-03 is "No"'),
        ({"state": "DAT-01", "in": ("unknown", "unanswered")}, "DAT-01 is one of not known, not answered"),
        ({"score": "data", "lt": 45}, "score of Data is below 45"),
        ({"score": "data.rights", "gte": 70}, "score of Rights and lawful use is at least 70"),
        ({"metric": "monthly_tokens", "gte": 1500000}, "tokens a month is at least 1,500,000"),
        ({"metric": "overall_confidence", "lt": 0.4}, "overall confidence is below 0.40"),
    ],
)
def test_a_comparison_is_a_phrase(questionnaire: Questionnaire, condition: Any, words: str) -> None:
    assert leaf_in_words(questionnaire, leaf(condition)) == words
    assert condition_in_words(questionnaire, PARSE(condition)) == words


def test_parts_are_joined_and_nested_ones_stand_in_brackets(questionnaire: Questionnaire) -> None:
    low, no = {"score": "data", "lt": 45}, {"value": "DAT-03", "eq": "no"}
    either = condition_in_words(questionnaire, PARSE({"any": (low, {"all": (low, no)})}))
    assert either == 'score of Data is below 45 or (score of Data is below 45 and DAT-03 is "No")'
    assert condition_in_words(questionnaire, PARSE({"not": no})) == 'not (DAT-03 is "No")'


@pytest.mark.parametrize(
    ("condition", "seen", "words"),
    [
        ({"level": "DAT-02", "lte": 2}, 3.0, "3 (Established)"),
        ({"value": "DAT-03", "eq": "no"}, "partial", '"Partly"'),
        ({"state": "DAT-01", "eq": "unknown"}, "unanswered", "not answered"),
        ({"score": "data", "lt": 45}, None, "no value"),
        ({"score": "data", "lt": 45}, 41.5, "41.50"),
        ({"value": "DAT-13", "includes": "none"}, frozenset(), "none chosen"),
    ],
)
def test_what_was_seen_is_said_in_the_same_words(
    questionnaire: Questionnaire, condition: Any, seen: Seen, words: str
) -> None:
    assert seen_in_words(questionnaire, leaf(condition), seen) == words


def test_every_rule_of_the_pack_can_be_said(questionnaire: Questionnaire) -> None:
    for rule in questionnaire.rules:
        words = condition_in_words(questionnaire, rule.when)
        assert words
        assert "{" not in words
