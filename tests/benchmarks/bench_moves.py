"""How long the search for better answers takes, as ratios to one evaluation of the same answers.

Targets: all moves of the built-in pack under 100 ms; a comparison of two
states under 2 ms; the smallest lift under a second, each slice of it under 20 ms.
"""

from collections.abc import Callable, Iterable
from statistics import median
from time import perf_counter

import pytest

from bearings.domain.assessment import Assessment
from bearings.domain.changes.compare import compare, state_of
from bearings.domain.changes.lift import lift_in_slices, smallest_lift
from bearings.domain.changes.moves import moves_one_by_one, what_moves
from bearings.domain.changes.whatif import scratch
from bearings.domain.conclusions import conclude
from bearings.domain.evaluate import evaluate
from bearings.packs.loader import builtin_pack

ROUNDS = 15

pytestmark = pytest.mark.bench


def timed(work: Callable[[], object]) -> tuple[float, float, float]:
    """Median, least and most milliseconds of many rounds."""
    times = []
    for _ in range(ROUNDS):
        start = perf_counter()
        work()
        times.append((perf_counter() - start) * 1000)
    return median(times), min(times), max(times)


def longest_slice(work: Callable[[], Iterable[object]]) -> float:
    """The most milliseconds between two values of an iterator."""
    times, start = [], perf_counter()
    for _ in work():
        times.append((perf_counter() - start) * 1000)
        start = perf_counter()
    return max([*times, (perf_counter() - start) * 1000])


@pytest.mark.parametrize(
    "name", ["brackenforge-drives", "eldermoor-public-health", "quillmarsh-regional-bank"]
)
def test_moves_lift_and_comparison(name: str, sample: Callable[[str], Assessment]) -> None:
    pack, assessment = builtin_pack(), sample(name)
    results = evaluate(pack, assessment)
    conclusions = conclude(pack, assessment, results)
    moves = what_moves(pack, assessment, results, conclusions)
    lift = smallest_lift(pack, assessment, results)
    tried = scratch(assessment, {move.question: move.after for move in moves[:5]})
    before, after = state_of(pack, assessment, label="Now"), state_of(pack, tried, label="Tried")
    floor = timed(lambda: evaluate(pack, assessment))[0]
    print(f"\n{name}: {len(moves)} moves, lift of {len(lift.steps) if lift else 0} steps", end="")
    for what, work in (
        ("all moves", lambda: what_moves(pack, assessment, results, conclusions)),
        ("smallest lift", lambda: smallest_lift(pack, assessment, results)),
        ("comparison", lambda: compare(pack, before, after)),
        ("state to compare", lambda: state_of(pack, tried, label="Tried")),
    ):
        middle, least, most = timed(work)
        print(
            f"\n  {what}: {middle:.2f} ms ({least:.2f} to {most:.2f}), {middle / floor:.1f}x evaluate", end=""
        )
    for what, slices in (
        ("move", lambda: moves_one_by_one(pack, assessment, results, conclusions)),
        ("slice of the lift", lambda: lift_in_slices(pack, assessment, results)),
    ):
        print(f"\n  longest {what}: {longest_slice(slices):.2f} ms", end="")
    print()
