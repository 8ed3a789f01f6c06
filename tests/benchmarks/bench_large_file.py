"""The longest turn of the event loop at each step of a walk, with 1,000 questions beside the sample of 56.

A turn is what the window does between two looks at the mouse and the keyboard: no more than
50 ms in steady use, 100 ms at the first visit of a page. The processor time of the window's
thread is printed beside the time on the clock, since other work on the machine stretches only that.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial
from itertools import pairwise
from pathlib import Path
from time import perf_counter, thread_time
from typing import NamedTuple

import pytest

from large_file import write_large_file

pytestmark = pytest.mark.bench

REST = 0.8  # seconds after each step, for what goes on behind it
PAGES = ("setup", "questions", "results", "costs", "roadmap", "report", "run_sheet", "compare")


class Turn(NamedTuple):
    """The longest turn of a step, in milliseconds of the clock and of the processor."""

    clock: float
    processor: float


def walk(path: Path, home: Path, first: str) -> dict[str, Turn]:
    """Do with a file what people do, and note the longest turn of each step. `first` is a question."""
    from PySide6.QtCore import Qt, QTimer
    from PySide6.QtTest import QTest

    from bearings.ui.application import make_application, make_window
    from bearings.ui.pages.questions.page import QuestionsPage
    from bearings.ui.warm_up import warm

    app = make_application()
    window = make_window(app, home, workspace=path.parent)
    window.resize(1440, 900)
    window.show()
    looks: list[tuple[float, float]] = []
    found: dict[str, Turn] = {}

    def look() -> None:
        looks.append((perf_counter(), thread_time()))

    pulse = QTimer()
    pulse.timeout.connect(look)
    pulse.start(0)

    def step(name: str, do: Callable[[], object]) -> None:
        for _ in range(3):
            app.processEvents()
        looks.clear()
        look()
        do()
        until = perf_counter() + REST
        while perf_counter() < until:
            app.processEvents()
        pairs = list(pairwise(looks))
        clock, processor = (max(b[n] - a[n] for a, b in pairs) * 1000 for n in (0, 1))
        found[name] = Turn(clock, processor)

    def press(key: Qt.Key) -> None:
        QTest.keyClick(app.focusWidget() or window, key)

    def type_(keys: str) -> None:
        for key in keys:
            QTest.keyClick(app.focusWidget() or window, key)
            app.processEvents()
            look()

    def visit(name: str) -> None:
        for key in PAGES:
            step(f"{key}, {name}", partial(window.go, key))

    step("window", window.update)
    step("open", partial(window.desk.open_path, path))
    warm().join()  # no thread beside what is measured
    visit("first visit")
    visit("again")
    window.go("questions")
    page = window.pages["questions"]
    assert isinstance(page, QuestionsPage)
    step("show a question", partial(window.show_question, first))
    step("answer", partial(type_, "3"))
    step("undo", window.live.undo)
    step("next question", partial(press, Qt.Key.Key_Right))
    step("votes", partial(type_, "v"))
    page.voting.ask(page.voting.people[0].id)
    step("vote", partial(type_, "2"))
    step("reveal", partial(type_, "r"))
    step("one voice", partial(type_, "v"))
    page.focus_search()
    step("search", partial(type_, "note"))
    step("filter", partial(page.show_filter, "disagreement"))
    window.show_question(first)
    page.card.focus_note()
    step("note", partial(type_, "abc"))
    visit("after a change")
    step("presenter", partial(press, Qt.Key.Key_F5))
    window.close()
    return found


def test_the_longest_turn_with_a_large_file(tmp_path: Path) -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from bearings import library

    home = tmp_path / "home"
    small = walk(library.copy_samples(tmp_path / "small", home=home)[-1], home, "DAT-02")
    large = walk(write_large_file(tmp_path / "large", home), home, "Q0")
    print("\nlongest turn, ms (processor)          56 questions     1,000 questions   ratio")
    for name, turn in large.items():
        beside = small[name]
        print(
            f"{name:34s} {beside.clock:7.1f} ({beside.processor:6.1f}) "
            f"{turn.clock:9.1f} ({turn.processor:6.1f}) {turn.processor / beside.processor:7.1f}"
        )
    steady = [turn.processor for name, turn in large.items() if "first" not in name]
    print(f"above 50 ms of processor in steady use: {sum(took > 50 for took in steady)} of {len(steady)}")
