"""Conditions: what each operator does, nothing guessed of a missing value, explanations that agree."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter

from bearings.domain.conditions import OPERATORS, Condition, Seen, Subject, explain, leaves
from bearings.packs.loader import builtin_pack

PARSE = TypeAdapter(Condition).validate_python
LISTS = ("in", "not_in", "includes_any")


class Table:
    """Facts from a table, by reference."""

    def __init__(self, **values: Seen) -> None:
        self.values = values

    def look(self, subject: Subject, ref: str | tuple[str, str]) -> Seen:
        return self.values.get(ref) if isinstance(ref, str) else None


FACTS = Table(two=2.0, word="yes", chosen=frozenset({"a", "b"}), nothing=frozenset(), edge=44.99996)


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        ({"value": "two", "lt": 3}, True),
        ({"value": "two", "lt": 2}, False),
        ({"value": "two", "lte": 2}, True),
        ({"value": "two", "gt": 1}, True),
        ({"value": "two", "gte": 2.00004}, True),
        ({"value": "edge", "gte": 45}, True),
        ({"value": "two", "eq": 2}, True),
        ({"value": "two", "ne": 2}, False),
        ({"value": "two", "in": (1, 2)}, True),
        ({"value": "two", "not_in": (1, 3)}, True),
        ({"answer": "word", "eq": "yes"}, True),
        ({"answer": "word", "ne": "no"}, True),
        ({"answer": "word", "in": ("no", "partial")}, False),
        ({"selected": "chosen", "includes": "a"}, True),
        ({"selected": "chosen", "includes_any": ("c", "b")}, True),
        ({"selected": "chosen", "excludes": "a"}, False),
        ({"selected": "nothing", "excludes": "a"}, True),
        ({"selected": "nothing", "includes": "a"}, False),
        ({"all": ()}, True),
        ({"any": ()}, False),
        ({"not": {"any": ()}}, True),
        ({"all": ({"value": "two", "lt": 3}, {"answer": "word", "eq": "no"})}, False),
        ({"any": ({"value": "two", "gt": 3}, {"answer": "word", "eq": "yes"})}, True),
    ],
)
def test_each_operator_compares_as_it_says(condition: dict[str, Any], expected: bool) -> None:
    assert PARSE(condition).test(FACTS) is expected


@pytest.mark.parametrize("operator", OPERATORS)
def test_a_missing_value_makes_every_operator_false(operator: str) -> None:
    operand: Any = (1,) if operator in LISTS else 1
    assert not PARSE({"value": "missing", operator: operand}).test(FACTS)


@pytest.mark.parametrize("operator", ["lt", "lte", "gt", "gte"])
def test_what_is_no_number_has_no_order(operator: str) -> None:
    for name in ("word", "chosen"):
        assert not PARSE({"value": name, operator: 1}).test(FACTS)


def test_leaves_come_in_reading_order() -> None:
    condition = PARSE(
        {
            "all": (
                {"value": "a", "lt": 1},
                {"not": {"any": ({"value": "b", "lt": 1}, {"value": "c", "lt": 1})}},
            )
        }
    )
    assert [leaf.ref for leaf in leaves(condition)] == ["a", "b", "c"]


def test_conditions_write_as_they_are_read() -> None:
    for rule in builtin_pack().rules:
        written = TypeAdapter(Condition).dump_json(rule.when, by_alias=True)
        assert TypeAdapter(Condition).validate_json(written) == rule.when


@pytest.mark.parametrize(
    "wrong",
    [
        {"value": "a"},
        {"lt": 3},
        {"value": "a", "lt": 3, "gt": 1},
        {"value": "a", "level": "b", "lt": 3},
        {"value": "a", "like": 3},
        {"value": "a", "lt": "3"},
        {"value": "a", "in": 3},
        {"value": "a", "eq": (3,)},
        {"diff": "a", "lt": 3},
        {"value": ("a", "b"), "lt": 3},
        {"value": "a", "lt": float("nan")},
        {"all": (), "any": ()},
        {},
    ],
    ids=str,
)
def test_a_condition_that_says_nothing_clear_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"."):
        PARSE(wrong)


LEAVES = st.builds(
    lambda ref, operator, number: {"value": ref, operator: (number,) if operator in LISTS else number},
    st.sampled_from(["two", "edge", "chosen", "missing"]),
    st.sampled_from(OPERATORS),
    st.integers(0, 50),
)
TREES = st.recursive(
    LEAVES,
    lambda parts: st.one_of(
        st.builds(lambda listed: {"all": tuple(listed)}, st.lists(parts, max_size=3)),
        st.builds(lambda listed: {"any": tuple(listed)}, st.lists(parts, max_size=3)),
        st.builds(lambda part: {"not": part}, parts),
    ),
    max_leaves=8,
)


@settings(max_examples=60, deadline=None)
@given(TREES)
def test_an_explanation_agrees_with_the_judgement(tree: dict[str, Any]) -> None:
    condition = PARSE(tree)
    clause = explain(condition, FACTS)
    assert clause.held is condition.test(FACTS)
    assert PARSE({"not": condition}).test(FACTS) is not clause.held
