"""The limit in time for strangers' templates: it also ends what takes an interrupt for a fault of its own."""

import contextlib
import signal
import time

import pytest

from bearings.errors import RenderError
from bearings.report import time_limit
from bearings.report.time_limit import at_most


def go_on() -> None:
    for _ in range(2_000):
        time.sleep(0.01)
    raise AssertionError("it was not stopped")


@pytest.mark.parametrize("limit", [None, 60.0])
def test_work_that_ends_in_time_is_left_alone(limit: float | None) -> None:
    with at_most(limit):
        done = sum(range(10))
    assert done == 45


def test_work_that_goes_on_is_stopped() -> None:
    with pytest.raises(RenderError, match=r"longer than 0\.05 seconds"), at_most(0.05):
        go_on()


def test_a_process_in_the_background_which_ignores_interrupts_is_stopped_too() -> None:
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        with pytest.raises(RenderError, match="longer than"), at_most(0.05):
            go_on()
        assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN
    finally:
        signal.signal(signal.SIGINT, before)


def test_work_that_swallows_an_interrupt_is_interrupted_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """The layout engine draws each picture under a handler that catches everything."""
    monkeypatch.setattr(time_limit, "AGAIN_AFTER", 0.02)
    swallowed: list[tuple[int, type[BaseException]]] = []

    def draw(pictures: int) -> None:
        for picture in range(pictures):
            try:
                go_on()
            except BaseException as error:
                swallowed.append((picture, type(error)))

    with pytest.raises(RenderError, match="longer than"), at_most(0.05):
        draw(3)
    assert swallowed == [(picture, KeyboardInterrupt) for picture in range(3)]


def test_what_was_late_is_not_taken_though_it_came_to_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(time_limit, "AGAIN_AFTER", 60)
    late, quiet = pytest.raises(RenderError, match="longer than"), contextlib.suppress(KeyboardInterrupt)
    with late, at_most(0.05), quiet:
        go_on()
    time.sleep(0.1)  # nothing interrupts what comes after


def test_other_faults_pass() -> None:
    with pytest.raises(ZeroDivisionError), at_most(60):
        raise ZeroDivisionError
