"""Conditions of a lens: what they mean, and where one that means nothing goes wrong."""

from __future__ import annotations

import random
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bearings.packs.lens.conditions import TooDeep, as_condition
from bearings.packs.lens.expressions import (
    DEEPEST,
    LONGEST,
    Chosen,
    Every,
    MalformedExpression,
    Negated,
    Some,
    named_in,
    parse,
)
from lens_file import meant, written

A, B, C = Chosen("a"), Chosen("b"), Chosen("c")
MALFORMED = {
    "a &&": (5, "the id of a choice is missing before the end"),
    "(a || b": (8, "a closing bracket is missing before the end"),
    "a b": (3, 'is missing before "b"'),
    "a & b": (3, '"&" means nothing here'),
    "a ||| b": (5, '"|" means nothing here'),
    ")a(": (1, 'missing before ")"'),
    "": (1, "missing before the end"),
    "  ": (3, "missing before the end"),
    "( )": (3, 'missing before ")"'),
    "a)": (2, 'nothing is open before ")"'),
    "a && || b": (6, 'missing before "||"'),
    "!": (2, "missing before the end"),
    "a-b": (2, '"-" means nothing here'),
    "a == 1": (3, '"=" means nothing here'),
    "٣": (1, "means nothing here"),
    "__import__('os')": (11, "is missing before"),
    "(" * (DEEPEST + 1) + "a": (DEEPEST + 1, "within each other"),
    "a" * (LONGEST + 1): (LONGEST, "more than 10,000 characters"),
}


def test_and_binds_tighter_than_or_and_not_tighter_than_both() -> None:
    assert parse("a || b && !c") == Some((A, Every((B, Negated(C)))))
    assert parse("(a||b)&&c") == Every((Some((A, B)), C))
    assert parse(" !(a) ") == Negated(A)
    assert list(named_in(parse("a && !(b || a)"))) == ["a", "b", "a"]


@pytest.mark.parametrize("text", MALFORMED)
def test_what_means_nothing_is_refused_with_its_place(text: str) -> None:
    at, said = MALFORMED[text]
    with pytest.raises(MalformedExpression) as refused:
        parse(text)
    assert (refused.value.at, said in refused.value.what) == (at, True), refused.value.what


@given(st.text(alphabet="ab_1!&|() \t\n.", max_size=60))
def test_any_text_is_read_or_refused_at_a_place_within_it(text: str) -> None:
    place = 1
    try:
        parse(text)
    except MalformedExpression as refused:
        place = refused.at
    assert 1 <= place <= len(text) + 1


def holds(condition: dict, ticked: set[str]) -> bool:
    """What a pack's condition says of the same set."""
    if "all" in condition:
        return all(holds(part, ticked) for part in condition["all"])
    if "any" in condition:
        return any(holds(part, ticked) for part in condition["any"])
    if "includes" in condition:
        return condition["includes"] in ticked
    if "excludes" in condition:
        return condition["excludes"] not in ticked
    return bool(set(condition["includes_any"]) & ticked)


@given(st.randoms(use_true_random=False))
def test_the_condition_of_the_pack_says_the_same_of_every_set(rng: random.Random) -> None:
    ids = ["a", "b", "c", "d", "gone"]
    text = written(rng, ids, 4)
    condition = as_condition("Q", parse(text), {each: each.upper() for each in ids[:-1]})
    for pattern in product([False, True], repeat=4):
        ticked = {each for each, on in zip(ids, pattern, strict=False) if on}
        assert holds(condition, {each.upper() for each in ticked}) == meant(text, ticked), text


def test_a_long_list_is_cut_to_what_a_pack_allows() -> None:
    ids = [f"c{number}" for number in range(12)]
    pairs = [f"({one} && {other})" for one in ids for other in ids if one < other]
    condition = as_condition("Q", parse(" || ".join(pairs)), {each: each for each in ids})
    assert len(condition["any"]) == 2
    assert max(len(part["any"]) for part in condition["any"]) == 50
    assert not holds(condition, {"c1"})
    assert holds(condition, {"c10", "c11"})


def test_what_is_nested_deeper_than_a_pack_allows_is_refused() -> None:
    text = "a"
    for number in range(12):
        text = f"({text} {'&&' if number % 2 else '||'} c{number})"
    with pytest.raises(TooDeep):
        as_condition("Q", parse(text), {"a": "a", **{f"c{n}": f"c{n}" for n in range(12)}})
