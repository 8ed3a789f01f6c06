"""How long packs and exchange files take to read and check, as ratios to json.loads of the same data.

Targets: the built-in pack under 400 ms from YAML; nothing hostile holds a reader up.
"""

import json
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter

import pytest

from bearings.datafile import parse_json, parse_yaml
from bearings.domain.assessment import Assessment
from bearings.domain.questionnaire import Questionnaire
from bearings.errors import FormatError
from bearings.packs.checks import integrity_problems
from bearings.packs.loader import builtin_pack, load_pack
from bearings.packs.sources import read_sources
from bearings.resources import resource
from bearings.store.exchange import read_exchange, write_exchange

ROUNDS = 5
FOLDER = resource("questionnaires", "genai-readiness")


def timed(work: Callable[[], object]) -> tuple[float, float, float]:
    """Median, least and most milliseconds of several rounds."""
    times = []
    for _ in range(ROUNDS):
        start = perf_counter()
        work()
        times.append((perf_counter() - start) * 1000)
    return median(times), min(times), max(times)


def told(name: str, work: Callable[[], object], floor: float) -> None:
    middle, least, most = timed(work)
    ratio = middle / floor
    print(f"\n{name}: {middle:.1f} ms ({least:.1f} to {most:.1f}), {ratio:.0f}x json.loads of it", end="")


@pytest.mark.bench
def test_load_the_builtin_pack() -> None:
    pack = builtin_pack()
    text = pack.model_dump_json()
    floor = timed(lambda: json.loads(text))[0]
    told("pack from YAML, checked", lambda: load_pack(FOLDER), floor)
    told("pack: YAML to plain data", lambda: read_sources(FOLDER), floor)
    told("pack: JSON to values", lambda: Questionnaire.model_validate_json(text), floor)
    told("pack: integrity checks", lambda: list(integrity_problems(pack)), floor)
    print()


@pytest.mark.bench
@pytest.mark.parametrize("ending", [".yaml", ".json"])
def test_exchange_a_sample(ending: str, sample: Callable[[str], Assessment], tmp_path: Path) -> None:
    pack, assessment = builtin_pack(), sample("quillmarsh-regional-bank")
    path = tmp_path / f"given{ending}"
    write_exchange(assessment, path)
    text = assessment.model_dump_json()
    floor = timed(lambda: json.loads(text))[0]
    told(f"sample read from {ending}", lambda: read_exchange(path, pack), floor)
    told(f"sample written to {ending}", lambda: write_exchange(assessment, path), floor)
    print()


@pytest.mark.bench
def test_hostile_text_is_refused_at_once() -> None:
    flat = "\n".join(f"k{n}: [1, two, 3.0]" for n in range(30_000))
    floor = timed(lambda: json.loads(json.dumps({f"k{n}": [1, "two", 3.0] for n in range(30_000)})))[0]

    def refused(parse: Callable[[str, str], object], text: str) -> None:
        with pytest.raises(FormatError):
            parse(text, "given")

    told("30,000 lines of YAML", lambda: parse_yaml(flat, "given"), floor)
    told("400 kB of brackets, YAML", lambda: refused(parse_yaml, "[" * 400_000), floor)
    told("400 kB of brackets, JSON", lambda: refused(parse_json, "[" * 400_000), floor)
    told("900 kB of dashes", lambda: refused(parse_yaml, "- " * 450_000), floor)
    told("900 kB of items", lambda: refused(parse_yaml, "- a\n" * 225_000), floor)
    told("16 MB of JSON text", lambda: parse_json(json.dumps(["x" * 100] * 150_000), "given"), floor)
    print()
