"""Clocks that jump: years back and forth, to 1970 and beyond 2038, while somebody types."""

from __future__ import annotations

import os
import random
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, tzinfo
from pathlib import Path
from types import ModuleType
from typing import Any
from unittest.mock import patch

from bearings import files
from bearings.domain import edits
from bearings.session import Session
from bearings.store import document, publication, work_copy
from bearings.store.document import Document
from bearings.store.reading import read_document

from .outcome import Outcome
from .typist import QUESTION, make_file, number_in

YEAR = 366 * 24 * 3600.0  # seconds
CLOCKED: tuple[ModuleType, ...] = (document, publication, work_copy)


def jump(times: int, draw: random.Random, folder: Path) -> Outcome:
    """Edit, publish, crash and reopen, each at a time that has nothing to do with the one before."""
    home = folder / "home"
    path = make_file(folder, home)
    faults: list[str] = []
    number = 0
    for _ in range(times):
        with _some_clock(draw):
            opened = Document.open(path, home=home)
            if number_in(opened) != number:
                faults.append(f"{number} was kept, {number_in(opened)} is there")
            session = Session(opened.questionnaire, opened.assessment, save=opened.save)
            number += 1
            session.apply(edits.write_note(QUESTION, str(number)))
        with _some_clock(draw):
            number += 1
            session.apply(edits.write_note(QUESTION, str(number)))
            files.sweep_temporary(folder)
            if draw.random() < 0.3:
                opened.abandon()
            else:
                opened.close()
        os.utime(path, (_moment(draw), _moment(draw)))
    Document.open(path, home=home).close()
    journal = [row[0] for row in read_document(path).journal]
    if journal != sorted(set(journal)):
        faults.append("the journal is out of order")
    strange = [p.name for p in folder.iterdir() if p not in (path, home)]
    if strange:
        faults.append(f"files nobody asked for: {strange[:3]}")
    return Outcome(f"{times} openings, two jumps of the clock in each: {len(faults)} faults", tuple(faults))


def _moment(draw: random.Random) -> float:
    """Seconds since 1970: now, ten years off, the beginning of time, or far ahead."""
    now = time.time()
    return draw.choice((now, now - 10 * YEAR, now + 10 * YEAR, 0.0, 86_399.0, 2.0**31 + 5, 4_000_000_000.0))


@contextmanager
def _some_clock(draw: random.Random) -> Iterator[None]:
    """Another time, for all of the store that asks for it."""
    moment = _moment(draw)

    class Clock(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> Clock:
            return cls.fromtimestamp(moment, tz)

    patches: list[Any] = [patch.object(module, "datetime", Clock) for module in CLOCKED]
    patches.append(patch("time.time", lambda: moment))
    for each in patches:
        each.start()
    try:
        yield
    finally:
        for each in patches:
            each.stop()
