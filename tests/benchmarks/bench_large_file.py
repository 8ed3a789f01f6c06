"""The longest turn of the event loop at each step of a walk, with 1,000 questions beside the sample of 56.

A turn is what the window does between two looks at the mouse and the keyboard: no more than 50 ms at
any first visit, opening, edit or publication. The processor time of the window's thread is printed beside
the time on the clock, since other work on the machine stretches mostly that, and as a multiple of a floor
of the same run: a plain form of Qt's own labels and lines, made and shown at once.
"""

from __future__ import annotations

import os
from pathlib import Path
from statistics import median
from time import thread_time

import pytest

from large_file import write_large_file
from soak.pulse import Beat, longest
from soak.walk import walk

pytestmark = pytest.mark.bench

MOST = 50.0  # milliseconds of a turn
FORM = 50  # rows of the plain form


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


def test_the_longest_turn_with_a_large_file(tmp_path: Path) -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from bearings import library

    home = tmp_path / "home"
    samples = library.copy_samples(tmp_path / "small", home=home)
    plain = floor()
    small = _turns(samples[-1], samples[0], home, "DAT-02")
    large = _turns(write_large_file(tmp_path / "large", home), samples[0], home, "Q0")
    print(f"\nfloor: a plain form of {FORM} rows takes {plain:.1f} ms of processor")
    print("longest turn, ms (processor, as a multiple of the floor)   56 questions        1,000 questions")
    for name, turn in large.items():
        print(f"{name:44s} {_told(small[name], plain)}   {_told(turn, plain)}")
    for count, turns in ((56, small), (1_000, large)):
        above = [name for name, turn in turns.items() if turn.processor > MOST]
        print(
            f"above {MOST:.0f} ms with {count:,} questions: {len(above)} of {len(turns)}: {', '.join(above)}"
        )


def _turns(path: Path, other: Path, home: Path, first: str) -> dict[str, Beat]:
    """The longest turn of each step."""
    return {step: longest(beats) for step, beats in walk(path, other, home, first).items()}


def _told(turn: Beat, plain: float) -> str:
    return f"{turn.clock:7.1f} ({turn.processor:6.1f}, {turn.processor / plain:4.1f} x)"
