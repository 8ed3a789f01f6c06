"""What travels inside a report, out of a PDF from anyone: our one file and the sum of what its pages draw.

Nothing else is looked at: no scripts, actions, forms or other files. Names and
pages are walked under bounds of our own; the reading process bounds time and memory.
"""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Iterator
from typing import Any

from bearings.domain.attached import FILE_NAME, MAX_ATTACHED
from bearings.errors import FormatError
from bearings.store.pdf_door import root_of

MAX_NODES = 300  # of the tree of names, and as many names are looked at
MAX_PAGES = 6_000
MAX_DRAWN = 200_000_000  # bytes of all pages together
SUM_LENGTH = 64  # hexadecimal digits, before the file itself


def read(name: str, data: bytes) -> bytes:
    """The sum of the pages, then our file as it is. Raises `FormatError`."""
    try:
        root = root_of(name, data)
        found = [file for file in _files(root) if _called(file) == FILE_NAME]
        if len(found) > 1:
            raise FormatError(
                f"{name} holds more than one assessment, which no report of Bearings does.",
                remedy="Ask whoever sent it for a fresh copy.",
            )
        if not found:
            raise nothing_inside(name)
        return _sum_of_pages(root).encode() + _unpacked(name, _stream(found[0]))
    except FormatError:
        raise
    except Exception as error:  # a stranger's file in a parser: whatever it raises means the same
        raise damaged(name) from error


def damaged(name: str) -> FormatError:
    return FormatError(
        f"{name} cannot be read: it is damaged or not what its name says.",
        remedy="Ask whoever sent it for a fresh copy, or for the .bearings file.",
    )


def nothing_inside(name: str) -> FormatError:
    return FormatError(
        f"{name} holds no assessment, only pages.",
        remedy="Ask for the .bearings file, or for a report made with the assessment inside.",
    )


def _files(root: Any) -> Iterator[Any]:
    """The descriptions of embedded files, out of the tree of their names; a few hundred at most."""
    names = _held(root, "/Names")
    waiting = [_held(names, "/EmbeddedFiles")] if names is not None else []
    seen = 0
    while waiting and seen < MAX_NODES:
        node = waiting.pop()
        seen += 1
        if node is None:
            continue
        for file in list(_held(node, "/Names") or ())[1 : 2 * MAX_NODES : 2]:
            seen += 1
            if seen > MAX_NODES:
                return
            yield file.get_object()
        waiting += [kid.get_object() for kid in list(_held(node, "/Kids") or ())[:MAX_NODES]]


def _held(node: Any, key: str) -> Any:
    found = node.get(key)
    return found.get_object() if found is not None else None


def _called(file: Any) -> str:
    said = _held(file, "/UF") or _held(file, "/F")
    return str(said)[: len(FILE_NAME) + 1]


def _stream(file: Any) -> Any:
    kept = _held(file, "/EF")
    return _held(kept, "/F") or _held(kept, "/UF")


def _unpacked(name: str, stream: Any) -> bytes:
    """The bytes of our file; packed in one way only, and no more of them than it may have."""
    data = _inflated(stream, MAX_ATTACHED)
    if data is None:
        raise FormatError(
            f"{name} holds an assessment of more than {MAX_ATTACHED // 1_000_000} MB, "
            "more than Bearings opens.",
            remedy="Ask for the .bearings file.",
        )
    return data


def _sum_of_pages(root: Any) -> str:
    """As the report was made with it; zeros where the pages are not those of a report of ours."""
    total, left = hashlib.sha256(), MAX_DRAWN
    try:
        for page in _pages(root):
            drawn = _inflated(_held(page, "/Contents"), left)
            if drawn is None:
                raise ValueError("more than any report draws")
            left -= len(drawn)
            total.update(hashlib.sha256(drawn).digest())
    except Exception:  # whatever a stranger's page raises: it is none of ours
        return "0" * SUM_LENGTH
    return total.hexdigest()


def _pages(root: Any) -> Iterator[Any]:
    """Every page in turn. Raises `ValueError` where there are too many."""
    waiting, seen = [_held(root, "/Pages")], 0
    while waiting:
        node = waiting.pop()
        seen += 1
        kids = _held(node, "/Kids")
        if kids is None:
            yield node
        else:
            waiting += [kid.get_object() for kid in reversed(list(kids)[: MAX_PAGES + 1])]
        if seen + len(waiting) > MAX_PAGES:
            raise ValueError("more pages than any report has")


def _inflated(stream: Any, most: int) -> bytes | None:
    """The bytes of a stream that is plain or deflated once; None if they are more than `most`."""
    packing = stream.get("/Filter")
    if stream.get("/DecodeParms") is not None or packing not in (None, "/FlateDecode", ["/FlateDecode"]):
        raise ValueError("packed in a way that reports are not")
    packed: bytes = stream._data  # the public way unpacks without a bound of ours
    if packing is None:
        return packed if len(packed) <= most else None
    unpacking = zlib.decompressobj()
    data = unpacking.decompress(packed, most + 1)
    if len(data) > most:
        return None
    if not unpacking.eof:
        raise ValueError("cut off")
    return data
