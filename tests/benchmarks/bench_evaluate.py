"""How long scoring takes, small and large, as ratios to reading the same answers from JSON.

Targets: the built-in pack under 10 ms; a pack of 1,000 questions in proportion.
"""

import json
from collections.abc import Callable
from statistics import median
from time import perf_counter

import pytest

from bearings.domain.assessment import Answer, Assessment
from bearings.domain.evaluate import evaluate
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.scoring import read_questions
from bearings.domain.traces.trace import Tracer
from bearings.packs.loader import builtin_pack
from bearings.store.exchange import as_plain

ROUNDS = 40


def timed(work: Callable[[], object]) -> tuple[float, float, float]:
    """Median, least and most milliseconds of many rounds."""
    times = []
    for _ in range(ROUNDS):
        start = perf_counter()
        work()
        times.append((perf_counter() - start) * 1000)
    return median(times), min(times), max(times)


def told(name: str, work: Callable[[], object], floor: float) -> None:
    middle, least, most = timed(work)
    ratio = middle / floor
    print(f"\n{name}: {middle:.2f} ms ({least:.2f} to {most:.2f}), {ratio:.0f}x json.loads of it", end="")


def enlarged(pack: Questionnaire, times: int) -> Questionnaire:
    """The pack with each question so many times, under new ids; rules look at the first of each."""
    dimensions = tuple(
        dimension.model_copy(
            update={
                "capabilities": tuple(
                    capability.model_copy(
                        update={
                            "questions": tuple(
                                question.model_copy(
                                    update={"id": question.id if not n else f"{question.id}.{n}"}
                                )
                                for question in capability.questions
                                for n in range(times)
                            )
                        }
                    )
                    for capability in dimension.capabilities
                )
            }
        )
        for dimension in pack.dimensions
    )
    fields = {name: getattr(pack, name) for name in type(pack).model_fields}
    return Questionnaire.model_construct(**{**fields, "dimensions": dimensions})


@pytest.mark.bench
@pytest.mark.parametrize(
    "name", ["brackenforge-drives", "eldermoor-public-health", "quillmarsh-regional-bank"]
)
def test_evaluate_a_sample(name: str, sample: Callable[[str], Assessment]) -> None:
    pack, assessment = builtin_pack(), sample(name)
    text = json.dumps(as_plain(assessment))
    floor = timed(lambda: json.loads(text))[0]
    results = evaluate(pack, assessment)
    told(f"{name} read answers", lambda: read_questions(pack, assessment), floor)
    told(f"{name} evaluate", lambda: evaluate(pack, assessment), floor)
    told(f"{name} trace of the index", lambda: Tracer(pack, assessment, results).overall(), floor)
    print()


@pytest.mark.bench
def test_evaluate_a_thousand_questions(sample: Callable[[str], Assessment]) -> None:
    pack, assessment = enlarged(builtin_pack(), 18), sample("quillmarsh-regional-bank")
    answers = {
        question.id: assessment.answers.get(question.id.split(".")[0], Answer())
        for question in pack.questions
    }
    large = assessment.model_copy(update={"answers": answers})
    text = json.dumps(as_plain(large))
    floor = timed(lambda: json.loads(text))[0]
    told(f"{len(pack.questions)} questions evaluate", lambda: evaluate(pack, large), floor)
    print()
