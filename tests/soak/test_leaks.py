"""Growth is told from noise: one large cycle is none, and a little in each is."""

from soak.leaks import MOST_PER_CYCLE, _growth


def test_what_grows_with_every_cycle_is_growth() -> None:
    assert _growth([1_000 + 30.0 * n for n in range(200)]) == 30.0


def test_what_fills_at_the_beginning_or_swings_is_none() -> None:
    steady = [1_000.0 + 700 * (n % 7 == 0) for n in range(200)]
    assert abs(_growth(steady)) < MOST_PER_CYCLE / 10
    assert abs(_growth([*range(0, 40_000, 1_000), *[40_000.0] * 160])) < MOST_PER_CYCLE / 10
    assert abs(_growth([*steady[:-1], 9_000.0])) < MOST_PER_CYCLE / 10


def test_few_cycles_can_be_told_of_too() -> None:
    assert _growth([5.0]) == 0
    assert _growth([5.0, 6.0, 7.0]) == 1.0
