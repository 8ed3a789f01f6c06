"""YAML text: plain data written as a person would write it, and as `datafile` reads it back.

Texts that are no plain word stand in double quotation marks, so nothing in
them is ever taken for a number, a key or a comment.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

FLOW_WIDTH = 100  # characters of a line up to which a block stands in one

_PLAIN = re.compile(r"[A-Za-z_][A-Za-z0-9_.\-]*\Z")
_WORDS = {"yes", "no", "on", "off", "true", "false", "null", "y", "n"}


def block_lines(value: Any, indent: int = 0) -> Iterator[str]:
    """Lines of a mapping or a list, two spaces a level; what is short stands on one line."""
    pad = "  " * indent
    if isinstance(value, dict):
        for key, item in value.items():
            head = f"{pad}{scalar(key)}:"
            yield from _below(head, item, indent + 1)
    else:
        for item in value:
            inside = flow(item)
            if len(pad) + len(inside) <= FLOW_WIDTH or not isinstance(item, dict | list) or not item:
                yield f"{pad}- {inside}"
                continue
            first, *others = block_lines(item, indent + 1)
            yield f"{pad}- {first.lstrip(' ')}"
            yield from others


def _below(head: str, item: Any, indent: int) -> Iterator[str]:
    inside = flow(item)
    if len(head) + len(inside) < FLOW_WIDTH or not isinstance(item, dict | list) or not item:
        yield f"{head} {inside}"
    else:
        yield head
        yield from block_lines(item, indent)


def flow(value: Any) -> str:
    """A value on one line."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{scalar(key)}: {flow(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(flow(item) for item in value) + "]"
    return scalar(value)


def scalar(value: Any) -> str:
    """A text, number, truth value or None."""
    if isinstance(value, str):
        plain = _PLAIN.match(value) and value.lower() not in _WORDS
        # U+007F and the like are not allowed bare in YAML; JSON's escapes are YAML's too
        return value if plain else _quoted(value)
    return json.dumps(value)


def _quoted(text: str) -> str:
    quoted = json.dumps(text, ensure_ascii=False)
    return "".join(c if c.isprintable() or c == " " else _escaped(c) for c in quoted)


def _escaped(char: str) -> str:
    code = ord(char)
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
