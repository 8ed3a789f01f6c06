"""Slices: long work done between events, one at a time, and forgotten when it is of no use any more."""

from collections.abc import Generator

from pytestqt.qtbot import QtBot

from bearings.ui.slices import Slices


def counting(upto: int, seen: list[int]) -> Generator[object, None, object]:
    for number in range(upto):
        seen.append(number)
        yield number
    return f"counted to {upto}"


def test_work_is_done_in_turns_and_its_result_is_told(qtbot: QtBot) -> None:
    slices, seen = Slices(), list[int]()
    with qtbot.waitSignal(slices.done) as told:
        slices.start(counting(1_000, seen))
        assert seen == []
        assert slices.running
    assert told.args == ["counted to 1000"]
    assert len(seen) == 1_000
    assert not slices.running


def test_what_is_started_anew_takes_the_place_of_what_was_done(qtbot: QtBot) -> None:
    slices, first, second = Slices(), list[int](), list[int]()
    told: list[object] = []
    slices.done.connect(told.append)
    slices.start(counting(10**9, first))
    qtbot.waitUntil(lambda: bool(first))
    slices.start(counting(5, second))
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["counted to 5"]
    assert len(first) < 10**9


def test_what_is_stopped_is_never_heard_of_again(qtbot: QtBot) -> None:
    slices, seen = Slices(), list[int]()
    slices.start(counting(10, seen))
    slices.stop()
    with qtbot.assertNotEmitted(slices.done, wait=20):
        assert not slices.running
    assert seen == []
