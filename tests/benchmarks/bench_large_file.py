"""The longest turn of the event loop at each step of a walk, with 1,000 questions beside the sample of 56.

A turn is what the window does between two looks at the mouse and the keyboard: no more than 50 ms at
any first visit, opening, edit or publication. The processor time of the window's thread is printed beside
the time on the clock, since other work on the machine stretches mostly that, and as a multiple of a floor
of the same run: a plain form of Qt's own labels and lines, made and shown at once.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial
from itertools import pairwise
from pathlib import Path
from statistics import median
from time import perf_counter, thread_time
from typing import NamedTuple

import pytest

from large_file import write_large_file

pytestmark = pytest.mark.bench

REST = 0.8  # seconds after each step, for what goes on behind it
PUBLISHED = 2.8  # seconds after an edit until the file is surely up to date
MOST = 50.0  # milliseconds of a turn
FORM = 50  # rows of the plain form
PAGES = ("setup", "questions", "results", "costs", "roadmap", "report", "run_sheet", "compare")


class Turn(NamedTuple):
    """The longest turn of a step, in milliseconds of the clock and of the processor."""

    clock: float
    processor: float


def floor() -> float:
    """Milliseconds of the processor for a plain form, made and shown at once."""
    from PySide6.QtWidgets import QApplication, QFormLayout, QLineEdit, QWidget

    from bearings.ui.application import make_application

    make_application()
    took = []
    for _ in range(9):
        began = thread_time()
        form = QWidget()
        rows = QFormLayout(form)
        for number in range(FORM):
            rows.addRow(f"Row {number}", QLineEdit())
        form.show()
        QApplication.processEvents()
        took.append((thread_time() - began) * 1000)
        form.close()
    return median(took)


def walk(path: Path, other: Path, home: Path, first: str) -> dict[str, Turn]:
    """Do with a file what people do, and note the longest turn of each step.

    `first` is a question; `other` a file that is opened in between.
    """
    from PySide6.QtCore import Qt, QTimer
    from PySide6.QtTest import QTest

    from bearings.ui.application import make_application, make_window, warm_up
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

    def step(name: str, do: Callable[[], object], rest: float = REST) -> None:
        for _ in range(3):
            app.processEvents()
        looks.clear()
        look()
        do()
        until = perf_counter() + rest
        while perf_counter() < until or window.desk.reading or not window.current_page.whole:
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

    warm_up().join()
    step("window", window.update)
    step("open", partial(window.desk.open_path, path))
    warm().join()  # no thread beside what is measured
    visit("first visit")
    step("open another file", partial(window.desk.open_path, other))
    step("open from another file", partial(window.desk.open_path, path))
    visit("again")
    window.go("questions")
    page = window.pages["questions"]
    assert isinstance(page, QuestionsPage)
    step("show a question", partial(window.show_question, first))
    step("answer and publish", partial(type_, "3"), PUBLISHED)
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
    step("note and publish", partial(type_, "abc"), PUBLISHED)
    visit("after a change")
    step("presenter", partial(press, Qt.Key.Key_F5))
    window.close()
    return found


def test_the_longest_turn_with_a_large_file(tmp_path: Path) -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from bearings import library

    home = tmp_path / "home"
    samples = library.copy_samples(tmp_path / "small", home=home)
    plain = floor()
    small = walk(samples[-1], samples[0], home, "DAT-02")
    large = walk(write_large_file(tmp_path / "large", home), samples[0], home, "Q0")
    print(f"\nfloor: a plain form of {FORM} rows takes {plain:.1f} ms of processor")
    print("longest turn, ms (processor, as a multiple of the floor)   56 questions        1,000 questions")
    for name, turn in large.items():
        print(f"{name:44s} {_told(small[name], plain)}   {_told(turn, plain)}")
    for count, turns in ((56, small), (1_000, large)):
        above = [name for name, turn in turns.items() if turn.processor > MOST]
        print(
            f"above {MOST:.0f} ms with {count:,} questions: {len(above)} of {len(turns)}: {', '.join(above)}"
        )


def _told(turn: Turn, plain: float) -> str:
    return f"{turn.clock:7.1f} ({turn.processor:6.1f}, {turn.processor / plain:4.1f} x)"
