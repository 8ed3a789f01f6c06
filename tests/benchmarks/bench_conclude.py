"""How long results and conclusions of the built-in pack take, as ratios to floors of the same run.

The floor is reading one sample's answers from JSON, the least anything that
looks at all answers does. Target: evaluate and conclude under 25 ms.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from statistics import median
from time import perf_counter

import pytest
import yaml

from bearings.domain.assessment import Assessment
from bearings.domain.conclusions import conclude
from bearings.domain.evaluate import evaluate
from bearings.packs.loader import builtin_pack
from bearings.resources import resource

PARTS = ("organisation", "workshop", "respondents", "profile", "answers")
ROUNDS = 60


def timed(work: Callable[[], object]) -> tuple[float, float, float]:
    """Median, least and most milliseconds of many rounds."""
    times = []
    for _ in range(ROUNDS):
        start = perf_counter()
        work()
        times.append((perf_counter() - start) * 1000)
    return median(times), min(times), max(times)


@pytest.mark.bench
@pytest.mark.parametrize(
    "sample", ["brackenforge-drives", "eldermoor-public-health", "quillmarsh-regional-bank"]
)
def test_evaluate_and_conclude(sample: str) -> None:
    pack = builtin_pack()
    data = yaml.safe_load(resource("questionnaires", "samples", f"{sample}.yaml").read_text(encoding="utf-8"))
    text = json.dumps({"id": sample, **{part: data[part] for part in PARTS if part in data}}, default=str)
    assessment = Assessment.model_validate_json(text)
    results = evaluate(pack, assessment)
    floor = timed(lambda: json.loads(text))
    for name, work in (
        ("evaluate", lambda: evaluate(pack, assessment)),
        ("conclude", lambda: conclude(pack, assessment, results)),
        ("both", lambda: conclude(pack, assessment, evaluate(pack, assessment))),
    ):
        middle, least, most = timed(work)
        print(
            f"\n{sample} {name}: {middle:.2f} ms ({least:.2f} to {most:.2f}), "
            f"{middle / floor[0]:.0f}x json.loads of the same answers",
            end="",
        )
    print()
