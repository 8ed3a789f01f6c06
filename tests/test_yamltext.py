"""YAML that is written reads back as the same data, whatever the texts hold."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bearings.datafile import parse_yaml
from bearings.yamltext import FLOW_WIDTH, block_lines

_texts = st.text(st.characters(exclude_categories=("Cs",)), max_size=80)
_plain = st.none() | st.booleans() | st.integers(-(10**14), 10**14) | _texts
_blocks = st.recursive(
    _plain,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_texts.filter(len), inner, max_size=4),
    max_leaves=30,
)


@given(st.dictionaries(_texts.filter(len), _blocks, min_size=1, max_size=5))
def test_what_is_written_reads_back(data: dict[str, Any]) -> None:
    assert parse_yaml("\n".join(block_lines(data)), "x.yaml").data == data


@pytest.mark.parametrize(
    "word", ["yes", "No", "null", "1.0", "1e5", "~", "", "- a", "a: b", "# a", "&a", "\x7f"]
)
def test_a_text_that_looks_like_something_else_stays_text(word: str) -> None:
    assert parse_yaml("\n".join(block_lines({"a": [word]})), "x.yaml").data == {"a": [word]}


def test_what_is_short_stands_on_one_line_and_the_rest_is_set_out() -> None:
    data = {"short": {"a": 1}, "long": [{"id": "one", "label": "x" * FLOW_WIDTH}, {"id": "two"}]}
    assert list(block_lines(data)) == [
        "short: {a: 1}",
        "long:",
        "  - id: one",
        f"    label: {'x' * FLOW_WIDTH}",
        "  - {id: two}",
    ]
