"""Data files: YAML and JSON from anywhere, read into plain data within bounds.

YAML is read as JSON with comments: no tags, no anchors, no duplicate keys; only
true, false, null and plain numbers are anything but text. Data is built from
the parser's stream of events in one pass, so depth, length and size are
bounded before the C parser, which dies on deep nesting, can go down a level.
Every fault carries its line and column.
"""

from __future__ import annotations

import json
import math
import os
import re
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import yaml

from bearings.errors import FormatError, Problem

MAX_YAML = 1_000_000  # bytes
MAX_JSON = 16_000_000  # bytes
MAX_DEPTH = 24
MAX_EVENTS = 200_000
MAX_SCALAR = 110_000  # characters
MAX_PICTURE = 4_100_000  # characters of a scalar where a file may hold a picture as base64

Loc = Sequence[str | int]

_INT = re.compile(r"[-+]?(?:0|[1-9][0-9]{0,14})\Z")  # 017 stays text: some read it as octal
_FLOAT = re.compile(
    r"[-+]?(?:[0-9]{1,17}\.[0-9]{0,25}|\.[0-9]{1,25}|[0-9]{1,17}(?:\.[0-9]{0,25})?[eE][-+]?[0-9]{1,3})\Z"
)
_MANY_DIGITS = re.compile(r"[-+]?[0-9]{16,}\Z")
_JSON_TEXT = r'"(?:[^"\\]|\\.)*"'
# Up to the next bracket outside a text, or the end. It matches everywhere, so it never looks twice.
_JSON_BRACKET = re.compile(
    r'(?:[^"\[\]{}]++|"[^"\\]*+(?:\\.[^"\\]*+)*+(?:"|\\?\Z))*+([\[\]{}]|\Z)', re.DOTALL
)
_LONE_SURROGATE = re.compile(
    r"\\[^u]|\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(\\u[dD][89a-fA-F][0-9a-fA-F]{2})"
)
# What JSON allows and YAML does not, or counts as a line: of no account for where things stand.
_NOT_YAML = re.compile(
    r"\\u[dD][89a-fA-F][0-9a-fA-F]{2}|[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)
_JSON_FAULTS = {
    "Expecting value": "a value is missing here",
    "Expecting ',' delimiter": "a comma or a closing bracket is missing here",
    "Expecting ':' delimiter": "a colon is missing here",
    "Expecting property name enclosed in double quotes": "a key in double quotation marks is missing here",
    "Unterminated string starting": "a text that begins here does not end",
    "Invalid control character": "a control character within a text",
    "Invalid \\escape": "a backslash that stands for nothing",
    "Extra data": "something follows after the end",
}
_WORDS: dict[str, bool | None] = {"true": True, "false": False, "null": None, "~": None, "": None}
_NUMBER_STARTS = frozenset("0123456789+-.")


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """Guesses nothing from how a value is written."""


_Loader.yaml_implicit_resolvers = {}


@dataclass(frozen=True)
class Source:
    """What a data file holds: plain `data`, and where each part of it stands."""

    name: str
    data: Any
    _text: str
    _is_json: bool

    def position(self, loc: Loc) -> tuple[int, int]:
        """Line and column, from 1, of the deepest known part of `loc`; (0, 0) if unknown."""
        node = self._root
        if node is None:
            return (0, 0)
        mark = node.start_mark
        for step in loc:
            child = self._child(node, step)
            if child is not None:  # a step that names no part of the text, such as a missing key, is passed
                place, node = child
                mark = place.start_mark
        return (mark.line + 1, mark.column + 1)

    def problem(self, loc: Loc, message: str) -> Problem:
        """A problem at that place of this file."""
        line, column = self.position(loc)
        return Problem(self.name, line, column, dotted(loc), message)

    def _child(self, node: yaml.Node, step: str | int) -> tuple[yaml.Node, yaml.Node] | None:
        """The node that marks the place of `step`, and the node to go on from."""
        if isinstance(node, yaml.SequenceNode) and isinstance(step, int):
            items = node.value
            return (items[step], items[step]) if 0 <= step < len(items) else None
        if isinstance(node, yaml.MappingNode):
            if id(node) not in self._blocks:  # many problems of one large block cost one look through it
                self._blocks[id(node)] = {key.value: (key, value) for key, value in node.value}
            return self._blocks[id(node)].get(str(step))
        return None

    @cached_property
    def _blocks(self) -> dict[int, dict[str, tuple[yaml.Node, yaml.Node]]]:
        return {}

    @cached_property
    def _root(self) -> yaml.Node | None:
        """The text as nodes, which know their places; made only once there is a problem to place."""
        if not self._is_json:
            return yaml.compose(self._text, Loader=_Loader)
        return _composed_json(self._text)


def read_source(
    path: Path, *, largest: int = MAX_YAML, longest: int = MAX_SCALAR, nan_is_none: bool = False
) -> Source:
    """Read a YAML or JSON file (by its ending). Raises `FormatError`.

    For YAML, `largest` bounds the bytes of the file and `longest` the characters of one value;
    for JSON, `nan_is_none` reads NaN, which some programs write for nothing at all, as null.
    """
    shown = path.name
    is_json = path.suffix.lower() == ".json"
    limit = MAX_JSON if is_json else largest
    try:
        if not stat.S_ISREG(os.stat(path).st_mode) and not path.is_dir():
            raise FormatError(f"{path} is not an ordinary file.", remedy="Choose another file.")
        with open(path, "rb") as file:
            raw = file.read(limit + 1)
    except FileNotFoundError as error:
        raise FormatError(f"{path} is not there.", remedy="Check the name and the folder.") from error
    except IsADirectoryError as error:
        raise FormatError(f"{path} is a folder, not a file.", remedy="Name a file in it.") from error
    except OSError as error:
        raise FormatError(
            f"{path} cannot be read: {error.strerror}.", remedy="Check that you may read it."
        ) from error
    if len(raw) > limit:
        raise FormatError(
            f"{shown} is larger than {limit // 1_000_000} MB.",
            remedy="Split it or remove what is not needed.",
        )
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        column = error.start - (raw.rfind(b"\n", 0, error.start) + 1) + 1
        raise _refused(
            shown, line, column, "text that is not UTF-8", remedy="Save the file as UTF-8."
        ) from error
    if is_json:
        return parse_json(text, shown, nan_is_none=nan_is_none)
    return parse_yaml(text, shown, longest=longest)


def parse_yaml(text: str, name: str, *, longest: int = MAX_SCALAR) -> Source:
    """Read YAML text within bounds. Raises `FormatError` with line and column."""
    try:
        data = _Builder(text, name, longest).document()
    except yaml.MarkedYAMLError as error:
        line, column = _place(error.problem_mark or error.context_mark)
        raise _refused(name, line, column, f"not valid YAML: {error.problem or error.context}") from error
    except yaml.YAMLError as error:
        line, column = _place_of_byte(text, getattr(error, "position", None))
        raise _refused(
            name, line, column, "not valid YAML: a character that is not allowed in text"
        ) from error
    return Source(name, data, text, False)


def parse_json(text: str, name: str, *, nan_is_none: bool = False) -> Source:
    """Read JSON text within bounds. Raises `FormatError` with line and column."""
    if not text.strip():
        raise _empty(name)
    _check_depth(text, name)

    def pairs(items: list[tuple[str, Any]]) -> dict[str, Any]:
        built = dict(items)
        if len(built) != len(items):
            keys = [key for key, _ in items]
            twice = next(key for key in keys if keys.count(key) > 1)
            raise _refused(name, *_place_of_second(text, twice), f'the key "{twice}" stands here twice')
        return built

    def number(literal: str) -> float | None:
        value = float(literal)
        if nan_is_none and math.isnan(value):
            return None
        if not math.isfinite(value):
            place = _place_of_literal(text, literal)
            raise _refused(name, *place, f"{literal[:20]} is not a usable number")
        return value

    def whole(literal: str) -> int:
        if len(literal.removeprefix("-")) > 15:
            raise _refused(name, *_place_of_literal(text, literal), "a number with more than 15 digits")
        return int(literal)

    escapes = _LONE_SURROGATE.finditer(text) if "\\u" in text else iter(())
    lone = next((found for found in escapes if found[1]), None)
    if lone is not None:
        place = _place_of_char(text, lone.start())
        raise _refused(name, *place, "half of a character (a lone surrogate)")
    try:
        data = json.loads(
            text, object_pairs_hook=pairs, parse_float=number, parse_int=whole, parse_constant=number
        )
    except json.JSONDecodeError as error:
        what = _JSON_FAULTS.get(error.msg.removesuffix(" at"), error.msg)
        raise _refused(name, error.lineno, error.colno, f"not valid JSON: {what}") from error
    return Source(name, data, text, True)


def dotted(loc: Loc) -> str:
    """A place in the data as people write it: `questions.7.weight`."""
    return ".".join(str(step) for step in loc)


def _place(mark: Any) -> tuple[int, int]:
    return (0, 0) if mark is None else (mark.line + 1, mark.column + 1)


class _Builder:
    """Builds plain data from the events of a YAML text, and refuses what is out of bounds as it comes."""

    def __init__(self, text: str, name: str, longest: int) -> None:
        self._name = name
        self._longest = longest
        self._events: Iterator[Any] = yaml.parse(text, Loader=_Loader)
        self._count = 0

    def document(self) -> Any:
        """The one document of the text. Raises `FormatError`, or `yaml.YAMLError` where it is not YAML."""
        self._next()  # the start of the stream
        if type(self._next()) is yaml.StreamEndEvent:
            raise _empty(self._name)
        data = self._value(self._next(), 0)
        self._next()  # the end of the document
        after = self._next()
        if type(after) is not yaml.StreamEndEvent:
            raise self._refused(after, "a second document; one file holds one")
        return data

    def _next(self) -> Any:
        event = next(self._events)
        self._count += 1
        if self._count > MAX_EVENTS:
            raise self._refused(event, f"more than {MAX_EVENTS:,} items")
        return event

    def _value(self, event: Any, depth: int) -> Any:
        """The value that begins with `event`, inside `depth` lists and blocks."""
        kind = type(event)
        if kind is yaml.AliasEvent or event.anchor:
            raise self._refused(event, "anchors and aliases (& and *) are not allowed; write the value out")
        if event.tag not in (None, "!"):
            raise self._refused(event, "tags (!) are not allowed")
        if kind is yaml.ScalarEvent:
            return self._scalar(event)
        if depth == MAX_DEPTH:
            raise self._refused(event, f"nested more than {MAX_DEPTH} levels deep")
        return self._list(depth + 1) if kind is yaml.SequenceStartEvent else self._block(depth + 1)

    def _list(self, depth: int) -> list[Any]:
        items: list[Any] = []
        event = self._next()
        while type(event) is not yaml.SequenceEndEvent:
            items.append(self._value(event, depth))
            event = self._next()
        return items

    def _block(self, depth: int) -> dict[str, Any]:
        built: dict[str, Any] = {}
        event = self._next()
        while type(event) is not yaml.MappingEndEvent:
            key = self._value(event, depth)
            if not isinstance(key, str):
                raise self._refused(event, "a key must be text; put it in quotation marks")
            if key in built:
                raise self._refused(event, f'the key "{key}" stands here twice')
            built[key] = self._value(self._next(), depth)
            event = self._next()
        return built

    def _scalar(self, event: Any) -> Any:
        text: str = event.value
        if len(text) > self._longest:
            raise self._refused(event, f"a text of more than {self._longest:,} characters")
        if event.style:  # in quotation marks or a block of text
            return text
        if text in _WORDS:
            return _WORDS[text]
        if text[0] not in _NUMBER_STARTS:
            return text
        if _INT.match(text):
            return int(text)
        if _FLOAT.match(text) and math.isfinite(float(text)):
            return float(text)
        if _MANY_DIGITS.match(text):
            raise self._refused(event, "a number with more than 15 digits")
        return text

    def _refused(self, event: Any, message: str) -> FormatError:
        return _refused(self._name, *_place(event.start_mark), message)


def _check_depth(text: str, name: str) -> None:
    depth = 0
    for found in _JSON_BRACKET.finditer(text):
        if found[1] in ("[", "{"):
            depth += 1
            if depth > MAX_DEPTH:
                place = _place_of_char(text, found.start(1))
                raise _refused(name, *place, f"nested more than {MAX_DEPTH} levels deep")
        else:
            depth -= 1


def _composed_json(text: str) -> yaml.Node | None:
    """JSON text as YAML nodes, which know their places; None if that is not to be had."""
    if len(text) > MAX_YAML:
        return None
    readable = _NOT_YAML.sub(lambda found: "\\u0020" if len(found[0]) > 1 else " ", text)
    try:
        return yaml.compose(readable, Loader=_Loader)
    except yaml.YAMLError:
        return None


def _place_of_second(text: str, key: str) -> tuple[int, int]:
    quoted = json.dumps(key, ensure_ascii=False)
    first = text.find(quoted)
    second = text.find(quoted, first + 1) if first >= 0 else -1
    return _place_of_char(text, second)


def _place_of_literal(text: str, literal: str) -> tuple[int, int]:
    """Where a bare number or word of a JSON text stands."""
    for found in re.finditer(f"{_JSON_TEXT}|[^\\s,:\\[\\]{{}}]+", text):
        if found[0] == literal:
            return _place_of_char(text, found.start())
    return (0, 0)


def _place_of_byte(text: str, offset: int | None) -> tuple[int, int]:
    if offset is None:
        return (0, 0)
    return _place_of_char(text, len(text.encode()[:offset].decode(errors="ignore")))


def _place_of_char(text: str, offset: int) -> tuple[int, int]:
    if offset < 0:
        return (0, 0)
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)


def _empty(name: str) -> FormatError:
    return FormatError(f"{name} is empty.", remedy="Choose another file, or an older copy of it.")


def _refused(name: str, line: int, column: int, message: str, *, remedy: str = "") -> FormatError:
    return FormatError(
        f"{name} cannot be read.",
        problems=(Problem(name, line, column, "", message),),
        remedy=remedy or "Mend the place named above, or choose another file.",
    )
