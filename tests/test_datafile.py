"""Data files from strangers: refused with their place, or read as plain data and nothing more."""

import json
import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bearings import datafile
from bearings.datafile import parse_json, parse_yaml, read_source
from bearings.errors import FormatError, Problem

# Hostile text, where it must be refused (line, column), and a word of what is said.
YAML_REFUSED = {
    "duplicate key": ("a: 1\nb: 2\na: 3\n", (3, 1), 'the key "a" stands here twice'),
    "duplicate key inside": ("a:\n  b: 1\n  b: 2\n", (3, 3), 'the key "b" stands here twice'),
    "anchor": ("a: 1\nb: &x 1\n", (2, 4), "anchors and aliases"),
    "alias": ("a: *x\n", (1, 4), "anchors and aliases"),
    "many laughs": ("a: &a [x, x]\nb: [*a, *a]\n", (1, 4), "anchors and aliases"),
    "python object": ("a: !!python/object/apply:os.system [ls]\n", (1, 4), "tags (!)"),
    "own tag": ("a: 1\nb: !thing 1\n", (2, 4), "tags (!)"),
    "tag of text": ("a: !!str 1\n", (1, 4), "tags (!)"),
    "50 kB of brackets": ("[" * 50_000, (1, 1001), "nesting"),
    "50 kB of braces": ("{" * 50_000, (1, 1001), "nesting"),
    "deep by dashes": ("- " * 25_000, (1, 49), "nested more than 24 levels deep"),
    "deep by indent": (
        "\n".join(" " * n + "a:" for n in range(40)),
        (25, 25),
        "nested more than 24 levels deep",
    ),
    "16 digits": ("a: 1234567890123456\n", (1, 4), "more than 15 digits"),
    "number as key": ("1: a\n", (1, 1), "a key must be text"),
    "null as key": ("~: a\n", (1, 1), "a key must be text"),
    "true as key": ("a: {true: 1}\n", (1, 5), "a key must be text"),
    "list as key": ("? [a]\n: b\n", (1, 3), "a key must be text"),
    "two documents": ("a: 1\n---\nb: 2\n", (2, 1), "a second document"),
    "tab as indent": ("a:\n\t- b\n", (2, 1), "not valid YAML"),
    "open quotation": ('a: "x', (1, 6), "not valid YAML"),
    "control character": ("a: 1\nb: ä\x07\n", (2, 5), "a character that is not allowed"),
    "zero byte": ("a: \x00", (1, 4), "a character that is not allowed"),
    "lone surrogate": ('a: "\\ud800"', (1, 7), "not valid YAML"),
    "long text": ("a: " + "x" * 120_000, (1, 4), "more than 110,000 characters"),
}
JSON_REFUSED = {
    "duplicate key": ('{"a": 1,\n "a": 2}', (2, 2), 'the key "a" stands here twice'),
    "duplicate key inside": ('{"b": {"a": 1, "a": 2}}', (1, 16), 'the key "a" stands here twice'),
    "NaN": ('{"NaN": "NaN",\n "b": NaN}', (2, 7), "NaN is not a usable number"),
    "Infinity": ("[-Infinity]", (1, 2), "-Infinity is not a usable number"),
    "too large": ('{"a": 1e999}', (1, 7), "1e999 is not a usable number"),
    "16 digits": ('{"a": -1234567890123456}', (1, 7), "more than 15 digits"),
    "5,000 digits": ("[" + "1" * 5_000 + "]", (1, 2), "more than 15 digits"),
    "50 kB of brackets": ("[" * 50_000, (1, 25), "nested more than 24 levels deep"),
    "50 kB of braces": ('{"a":\n' * 10_000, (25, 1), "nested more than 24 levels deep"),
    "comment": ("// x", (1, 1), "not valid JSON: a value is missing here"),
    "no value": ('{"a": }', (1, 7), "not valid JSON: a value is missing here"),
    "no comma": ('{"a": 1 "b": 2}', (1, 9), "a comma or a closing bracket is missing here"),
    "no colon": ('{"a" 1}', (1, 6), "a colon is missing here"),
    "no end": ('{"a": "x', (1, 7), "a text that begins here does not end"),
    "hex": ("[0x1F]", (1, 3), "not valid JSON"),
    "octal": ("[017]", (1, 3), "not valid JSON"),
    "single quotes": ("{'a': 1}", (1, 2), "a key in double quotation marks is missing here"),
    "more after the end": ('{"a": 1}\nx', (2, 1), "something follows after the end"),
    "control character": ('{"a": "\x07"}', (1, 8), "a control character within a text"),
    "lone surrogate": ('{"a": "\\ud83d\\ude00",\n "b": "\\ud83d"}', (2, 8), "half of a character"),
}
# Text that other readers turn into something else; here it stays what is written.
PLAIN = {
    "0x1F": "0x1F",
    "0o17": "0o17",
    "017": "017",
    "0b1": "0b1",
    "1_000": "1_000",
    "1:30:00": "1:30:00",
    "2026-11-23": "2026-11-23",
    ".nan": ".nan",
    "-.inf": "-.inf",
    "1e999": "1e999",
    "yes": "yes",
    "No": "No",
    "on": "on",
    "True": "True",
    "NULL": "NULL",
    "true": True,
    "null": None,
    "~": None,
    "": None,
    "7": 7,
    "-7": -7,
    "+7": 7,
    "1.10": 1.1,
    "1e3": 1000.0,
    ".5": 0.5,
    '"7"': "7",
    "'true'": "true",
}


def only_problem(error: pytest.ExceptionInfo[FormatError]) -> Problem:
    (problem,) = error.value.problems
    return problem


@pytest.mark.parametrize("case", YAML_REFUSED)
def test_hostile_yaml_is_refused_with_its_place(case: str) -> None:
    text, place, said = YAML_REFUSED[case]
    began = time.monotonic()
    with pytest.raises(FormatError) as error:
        parse_yaml(text, "given.yaml")
    problem = only_problem(error)
    assert (problem.file, problem.line, problem.column) == ("given.yaml", *place)
    assert said in problem.message
    assert error.value.remedy
    assert time.monotonic() - began < 1


@pytest.mark.parametrize("case", JSON_REFUSED)
def test_hostile_json_is_refused_with_its_place(case: str) -> None:
    text, place, said = JSON_REFUSED[case]
    with pytest.raises(FormatError) as error:
        parse_json(text, "given.json")
    problem = only_problem(error)
    assert (problem.file, problem.line, problem.column) == ("given.json", *place)
    assert said in problem.message


@pytest.mark.parametrize(("read", "text"), [(parse_json, ""), (parse_json, " \n"), (parse_yaml, "# x\n")])
def test_a_file_with_nothing_in_it_is_called_empty(read: Callable[[str, str], object], text: str) -> None:
    with pytest.raises(FormatError, match="given is empty") as error:
        read(text, "given")
    assert error.value.remedy


@pytest.mark.parametrize("written", PLAIN)
def test_yaml_values_are_not_guessed_at(written: str) -> None:
    value = parse_yaml(f"a: {written}\n", "given.yaml").data["a"]
    assert value == PLAIN[written]
    assert type(value) is type(PLAIN[written])


@pytest.mark.parametrize("text", ["", "# only a comment\n", "\n\n"])
def test_empty_yaml_is_said_to_be_empty(text: str) -> None:
    with pytest.raises(FormatError, match="is empty"):
        parse_yaml(text, "given.yaml")


def test_too_many_items_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(datafile, "MAX_EVENTS", 100)
    with pytest.raises(FormatError, match="more than 100 items"):
        parse_yaml("- a\n" * 200, "given.yaml")


@pytest.mark.parametrize(("name", "limit"), [("big.yaml", 1), ("big.json", 16)])
def test_a_file_too_large_is_refused_unread(tmp_path: Path, name: str, limit: int) -> None:
    path = tmp_path / name
    with open(path, "wb") as file:
        file.truncate(limit * 1_000_000 + 1)
    with pytest.raises(FormatError, match=f"larger than {limit} MB"):
        read_source(path)


@pytest.mark.parametrize(
    ("raw", "place"),
    [(b"a: 1\nb: caf\xe9\n", (2, 7)), (b"\xff\xfea\x00", (1, 1)), (b"a: \xed\xa0\x80", (1, 4))],
)
def test_what_is_not_utf8_is_refused_at_its_byte(tmp_path: Path, raw: bytes, place: tuple[int, int]) -> None:
    path = tmp_path / "given.yaml"
    path.write_bytes(raw)
    with pytest.raises(FormatError, match="Save the file as UTF-8") as error:
        read_source(path)
    problem = only_problem(error)
    assert (problem.line, problem.column) == place


def test_a_byte_order_mark_is_passed_over(tmp_path: Path) -> None:
    for name, text in (("a.yaml", "a: 1\n"), ("a.json", '{"a": 1}')):
        path = tmp_path / name
        path.write_bytes(b"\xef\xbb\xbf" + text.encode())
        assert read_source(path).data == {"a": 1}


def test_what_is_not_a_readable_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="is not there"):
        read_source(tmp_path / "none.yaml")
    with pytest.raises(FormatError, match="is a folder"):
        read_source(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_refused_rather_than_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "given.yaml")
    with pytest.raises(FormatError, match="not an ordinary file"):
        read_source(tmp_path / "given.yaml")


YAML_TEXT = "a:\n  - b: 1\n    c: [x,  yy]\n  - d\n"
JSON_TEXT = (
    '{"note": "\U0001f600 \\ud83d\\ude00 \u2028 \x7f", \n "a": [\n  {"b": 1,\n   "c": ["x",  "yy"]}, "d"]}'
)


@pytest.mark.parametrize(
    ("loc", "yaml_place", "json_place"),
    [
        ((), (1, 1), (1, 1)),
        (("a",), (1, 1), (2, 2)),
        (("a", 0), (2, 5), (3, 3)),
        (("a", 0, "c"), (3, 5), (4, 4)),
        (("a", 0, "c", 1), (3, 13), (4, 16)),
        (("a", 1), (4, 5), (4, 24)),
        (("a", 0, "missing"), (2, 5), (3, 3)),
        (("a", 7), (1, 1), (2, 2)),
    ],
)
def test_positions_lead_to_the_deepest_known_part(
    loc: tuple[str | int, ...], yaml_place: tuple[int, int], json_place: tuple[int, int]
) -> None:
    assert parse_yaml(YAML_TEXT, "given.yaml").position(loc) == yaml_place
    assert parse_json(JSON_TEXT, "given.json").position(loc) == json_place


def test_each_part_of_a_large_block_has_its_place() -> None:
    source = parse_yaml("".join(f"key{n}: {n}\n" for n in range(20_000)), "given.yaml")
    assert [source.position((f"key{n}",)) for n in range(20_000)] == [(n + 1, 1) for n in range(20_000)]


@pytest.mark.parametrize(
    "text", ['"' + '\\"' * 500_000, '"' + "\\" * 500_001, "[]" * 500_000, '"["' * 500_000, "x" * 1_000_000]
)
def test_broken_json_of_any_length_is_refused(text: str) -> None:
    with pytest.raises(FormatError, match="not valid JSON"):
        parse_json(text, "given.json")


def test_brackets_inside_json_texts_are_no_depth() -> None:
    text = json.dumps(["[" * 50, '"[[{' * 20, "\\" * 7, {"[[": "}}"}])
    assert parse_json(text, "given.json").data == json.loads(text)


def test_a_problem_reads_as_file_line_column_place_and_message() -> None:
    problem = parse_yaml(YAML_TEXT, "given.yaml").problem(("a", 0, "c"), "expected text")
    assert str(problem) == "given.yaml:3:5  a.0.c  expected text"


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet=st.sampled_from("ab01:-?#&*!|>'\"%@`{}[],. \n\t~\\u\x07\u2028é"), max_size=60))
def test_any_text_is_plain_data_or_a_format_error(text: str) -> None:
    for parse, name in ((parse_yaml, "given.yaml"), (parse_json, "given.json")):
        try:
            source = parse(text, name)
        except FormatError:
            continue
        json.dumps(source.data, allow_nan=False)
        source.position(("a", 0))


def test_large_json_is_read_without_delay_from_depth() -> None:
    text = json.dumps({"a": ["x" * 50] * 20_000})
    began = time.monotonic()
    assert len(parse_json(text, "given.json").data["a"]) == 20_000
    assert time.monotonic() - began < 2
