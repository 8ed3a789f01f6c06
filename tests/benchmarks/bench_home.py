"""How long Home takes with ten thousand files: its list against asking the folder alone, and a search.

Times are of the processor; those on the clock stand beside them, since other work on the machine
stretches mostly these.
"""

import os
import statistics
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

import pytest

from bearings import library
from bearings.store import catalogue
from bearings.store.catalogue import listed_files, look_into
from bearings.store.finder import Finder

pytestmark = pytest.mark.bench

COUNT = 10_000
NAMES = ("Alder", "Birch", "Cedar", "Dogwood", "Elder", "Fern", "Gorse", "Hazel", "Ivy", "Juniper")
KINDS = ("Bank", "Council", "Hospital", "Insurance", "Museum", "Rail", "University", "Water", "Works", "Yard")
TYPED = "dogwood bank"


class Took(NamedTuple):
    """Milliseconds of the processor, all threads together, and on the clock."""

    processor: float
    clock: float

    def __add__(self, other: "Took") -> "Took":  # type: ignore[override]
        return Took(self.processor + other.processor, self.clock + other.clock)


def timed(work: Callable[[], object], count: int = 1) -> list[Took]:
    """What it takes, each time it is done."""
    times = []
    for _ in range(count):
        spent, began = time.process_time(), time.perf_counter()
        work()
        now = time.perf_counter()
        times.append(Took((time.process_time() - spent) * 1000, (now - began) * 1000))
    return times


def spread(times: Sequence[Took]) -> str:
    clock = [took.clock for took in times]
    middle = statistics.median(clock)
    return f"{median(times):.1f} ms (by the clock {middle:.1f}, {min(clock):.1f} to {max(clock):.1f})"


def median(times: Sequence[Took]) -> float:
    return statistics.median(took.processor for took in times)


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A hundred assessments, each under a hundred names."""
    folder = tmp_path_factory.mktemp("home")
    given, made = folder / "given", folder / "files"
    for place in (given, made):
        place.mkdir()
    then = time.time() - 1_000
    for number in range(100):
        name = f"{NAMES[number // 10]} {KINDS[number % 10]}"
        document = library.new_document(given, organisation=name, home=folder / "own")
        document.close()
        os.utime(document.path, (then - number, then - number))
        for copy in range(COUNT // 100):
            os.link(document.path, made / f"{number}-{copy}.bearings")
    return made


def asked(folder: Path) -> list[tuple[str, os.stat_result]]:
    """What any list by date has to ask of a folder."""
    with os.scandir(folder) as entries:
        return [(entry.name, entry.stat()) for entry in entries]


def test_the_list_against_asking_the_folder(files: Path) -> None:
    floor, first = list[Took](), list[Took]()
    for _ in range(9):  # in turn: other work on the machine then slows both
        catalogue._memories.clear()
        floor += timed(lambda: asked(files))
        first += timed(lambda: Finder(listed_files((), files)))
    listed = listed_files((), files)
    in_sight, everything = timed(lambda: look_into(listed[:12])) + timed(lambda: look_into(listed))
    again = timed(lambda: Finder(listed_files((), files)), 9)
    print(
        f"\n{COUNT:,} files: asking for names, times and sizes {spread(floor)}\n"
        f"listed {spread(first)}, ratio {median(first) / median(floor):.2f} (target 100 ms)\n"
        f"listed while all is known {spread(again)}, ratio {median(again) / median(floor):.2f}\n"
        f"12 in sight looked into {spread([in_sight])}; all of them {spread([everything])}"
    )


def test_a_search_against_looking_through_the_names(files: Path) -> None:
    finder = Finder(listed_files((), files))
    finder.learn(look_into(finder.unread(COUNT)))
    names = [f"{finder.summary(file).name} {file.path}".casefold() for file in finder.find("")]
    first = timed(lambda: finder.find("d"))
    floor = timed(lambda: [name for name in names if "dogwood" in name], 50)
    words = timed(lambda: finder.find(TYPED), 50)
    print(
        f"\none word in {COUNT:,} texts {spread(floor)}\n"
        f"search, the first time {spread(first)} (target 50 ms)\n"
        f"then, {len(finder.find(TYPED))} found {spread(words)}, ratio {median(words) / median(floor):.1f}"
    )


def test_home_in_the_window(files: Path, tmp_path: Path) -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import QEventLoop, Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QLineEdit

    from bearings.ui.application import make_application, make_window
    from bearings.ui.pages.home.cards import FileCard
    from bearings.ui.warm_up import warm

    app = make_application()
    window = make_window(app, tmp_path, workspace=files)
    window.resize(1440, 900)
    window.show()
    turns: list[Took] = []  # of the event loop; of the processor only what the window's thread takes
    known: list[Finder] = []
    window.desk.known.found.connect(known.append)

    def turn_until(reached: Callable[[], bool]) -> None:
        turns.clear()
        while not reached():
            spent, began = time.thread_time(), time.perf_counter()
            app.processEvents()
            now = time.perf_counter()
            turns.append(Took((time.thread_time() - spent) * 1000, (now - began) * 1000))
            time.sleep(0.002)  # as a window waits; else it takes turns with the threads beside it

    def list_again() -> None:
        waiting = QEventLoop()
        window.desk.known.found.connect(waiting.quit)
        window.go("home")
        if not known:
            waiting.exec()
        app.processEvents()  # paints it

    def all_read() -> bool:
        return bool(known) and known[-1].unread_count == 0

    def settled() -> bool:
        """Nothing was done for five turns on end."""
        return len(turns) > 5 and sum(turn.clock for turn in turns[-5:]) < 1

    def in_sight_read() -> bool:
        cards = [card for card in window.findChildren(FileCard) if card.isVisible()]
        return not any("Not read yet" in card.accessibleDescription() for card in cards[:12])

    warm().join()  # no thread beside what is measured
    window.go("home")
    floor, listed, seen = list[Took](), list[Took](), list[Took]()
    for _ in range(3):
        turn_until(all_read)
        catalogue._memories.clear()
        known.clear()
        floor += timed(lambda: asked(files))
        listed += timed(list_again)
        seen.append(listed[-1] + timed(lambda: turn_until(in_sight_read))[0])
    reading = timed(lambda: turn_until(all_read))
    print(
        f"\nHome with {COUNT:,} files, asked for to painted {spread(listed)}, "
        f"ratio {median(listed) / median(floor):.2f} to asking the folder (target 100 ms)\n"
        f"to 12 in sight with what is in them {spread(seen)}\n"
        f"then all of them in the background {spread(reading)}, longest turn {spread([max(turns)])}"
    )
    search = window.findChild(QLineEdit, "homeSearch")
    assert isinstance(search, QLineEdit)

    def press(key: Qt.Key) -> None:
        QTest.keyClick(search, key)
        app.processEvents()  # paints the first cards

    keys, longest = list[Took](), list[Took]()
    for _ in range(3):
        for key in (*(Qt.Key(ord(letter)) for letter in TYPED.upper()), Qt.Key.Key_Escape):
            keys += timed(partial(press, key))
            turn_until(settled)
            longest.append(max(turns))
    print(
        f"a keystroke to its first cards {spread(keys)}, at most {max(keys).processor:.1f} ms (target 50)\n"
        f"longest turn after it {spread([max(longest)])}"
    )
    window.close()
