"""The first import of PySide6, without two things it does at each start and that nobody here asks for.

It compiles the Python files inside its library, a sixth of its import: their
byte code is kept as Python keeps that of any module, in `__pycache__`, for these
sources alone. Where nothing can be written, or what was written is damaged,
they are compiled as ever. And it looks through the source of every module
imported later for `from __feature__ import`, which stands in none of ours.
"""

from __future__ import annotations

import builtins
import importlib.util
import marshal
import os
import sys
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import CodeType
from typing import Any

EMBEDDED = "shibokensupport/"  # how the names of such files begin
UNUSED = (
    EMBEDDED + "signature/lib/pyi_generator.py"
)  # writes stubs for type checkers; never while a program runs
KEPT = Path(importlib.util.cache_from_source(__file__)).with_suffix(".shiboken")
SUM = 4  # bytes of the checksum at the beginning of what is kept

Kept = dict[str, tuple[int, CodeType]]  # file name to checksum of the source and its code


@contextmanager
def quick_pyside_import(path: Path = KEPT) -> Iterator[None]:
    """Import PySide6 for the first time within this; its byte code is read from and written to `path`."""
    compiled, imported, known = builtins.compile, builtins.__import__, _read(path)
    fresh: Kept = {}

    def from_kept(source: Any, filename: Any, *rest: Any, **named: Any) -> Any:
        if not (isinstance(filename, str) and filename.startswith(EMBEDDED) and isinstance(source, bytes)):
            return compiled(source, filename, *rest, **named)
        checksum = zlib.crc32(source)
        found = known.get(filename)
        if found is None or found[0] != checksum:
            found = fresh[filename] = (
                checksum,
                compiled(b"" if filename == UNUSED else source, filename, *rest, **named),
            )
        return found[1]

    builtins.compile = from_kept
    try:
        yield
    finally:
        builtins.compile = compiled
        builtins.__import__ = imported
    if fresh and not sys.dont_write_bytecode:
        _write(path, known | fresh)


def _read(path: Path) -> Kept:
    try:
        data = path.read_bytes()
    except OSError:
        return {}
    if int.from_bytes(data[:SUM], "big") != zlib.crc32(data[SUM:]):
        return {}  # damaged: `marshal` must not see it
    known: Kept = marshal.loads(data[SUM:])
    return known


def _write(path: Path, known: Kept) -> None:
    data = marshal.dumps(known)
    beside = path.with_suffix(f".{os.getpid()}")
    with suppress(OSError):
        path.parent.mkdir(exist_ok=True)
        beside.write_bytes(zlib.crc32(data).to_bytes(SUM, "big") + data)
        beside.replace(path)
