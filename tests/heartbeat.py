"""The heartbeat of the window in every test of it: measured and told at the end, never asserted.

A heavy machine or a debugger may stretch any test; what `make bench` and `make soak ONLY=heartbeat` measure
on a quiet machine has targets. What tests do at once that people get in slices is left out.
"""

from __future__ import annotations

import gc
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from soak.pulse import Beat, Pulse, longest

MOST_TOLD = 5  # tests with the longest beats
_PULSE = Pulse()
not_counted, another_turn = _PULSE.left_out, _PULSE.look


class Findings:
    """What all tests together found; it travels from the processes of a parallel run as plain lists."""

    def __init__(self) -> None:
        self.clock: Counter[int] = Counter()  # beats by their whole milliseconds
        self.processor: Counter[int] = Counter()
        self.worst: list[tuple[float, float, str]] = []  # longest by processor and clock, and the test

    def add(self, test: str, beats: list[Beat]) -> None:
        self.clock.update(int(beat.clock) for beat in beats)
        self.processor.update(int(beat.processor) for beat in beats)
        most = longest(beats)
        self.worst.append((most.processor, most.clock, test))

    def plain(self) -> dict[str, Any]:
        worst = sorted(self.worst, reverse=True)[:MOST_TOLD]
        tests = len(self.worst)
        return {
            "clock": list(self.clock.items()),
            "processor": list(self.processor.items()),
            "worst": worst,
            "tests": tests,
        }


_FOUND = Findings()
_REPORTS: list[dict[str, Any]] = []  # of the processes of a parallel run


@contextmanager
def listening(test: str) -> Iterator[None]:
    """Listen to the window while a test runs."""
    _PULSE.start()
    gc.callbacks.append(_collecting)
    yield
    gc.callbacks.remove(_collecting)
    _PULSE.stop()
    _FOUND.add(test, _PULSE.take())


_collection: list[Any] = []


def _collecting(phase: str, _: object) -> None:
    """What all tests before left in memory is none of the window's: to look through it is left out."""
    if phase == "start":
        _collection.append(_PULSE.left_out())
        _collection[-1].__enter__()
    elif _collection:
        _collection.pop().__exit__(None, None, None)


def pytest_sessionfinish(session: pytest.Session) -> None:
    output = getattr(session.config, "workeroutput", None)
    if output is not None:
        output["heartbeat"] = _FOUND.plain()


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """One of the processes of a parallel run is done."""
    if "heartbeat" in (told := getattr(node, "workeroutput", {})):
        _REPORTS.append(told["heartbeat"])


def pytest_terminal_summary(terminalreporter: Any) -> None:
    reports = [*_REPORTS, _FOUND.plain()]
    tests = sum(report["tests"] for report in reports)
    if not tests:
        return
    clock, processor = (_together(reports, kind) for kind in ("clock", "processor"))
    worst = sorted((tuple(one) for report in reports for one in report["worst"]), reverse=True)[:MOST_TOLD]
    terminalreporter.write_line(
        f"window loop in {tests} tests: 99 of 100 beats within {_within(clock)} ms "
        f"({_within(processor)} ms of processor); longest of processor:"
    )
    for busy, took, test in worst:
        terminalreporter.write_line(f"  {busy:5.0f} ms ({took:.0f} ms by the clock) in {test}")


def _together(reports: list[dict[str, Any]], kind: str) -> Counter[int]:
    total: Counter[int] = Counter()
    for report in reports:
        total.update({int(milliseconds): int(count) for milliseconds, count in report[kind]})
    return total


def _within(counts: Counter[int]) -> int:
    """The milliseconds that 99 of 100 beats stay within."""
    left = sum(counts.values()) * 0.99
    for milliseconds, count in sorted(counts.items()):
        left -= count
        if left <= 0:
            return milliseconds + 1
    return 0
