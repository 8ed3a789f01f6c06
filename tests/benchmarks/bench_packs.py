"""How long packs and exchange files take to read and check, as ratios to json.loads of the same data.

Targets: the built-in pack under 100 ms from YAML, one of 1,000 questions and 1,000 rules under 700 ms
and under 25 ms from its JSON copy; nothing hostile holds a reader up.
"""

import json
from collections.abc import Callable
from itertools import cycle
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

import pytest
import yaml

from bearings.datafile import parse_json, parse_yaml
from bearings.domain.assessment import Assessment
from bearings.domain.questionnaire import Questionnaire
from bearings.errors import FormatError
from bearings.packs.checks import integrity_problems
from bearings.packs.loader import builtin_pack, load_pack
from bearings.packs.sources import HEAD, PARTS, read_sources
from bearings.resources import resource
from bearings.store.exchange import read_exchange, write_exchange

ROUNDS = 5
MANY = 1_000  # questions, and rules
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


def grown(tree: dict[str, Any]) -> dict[str, Any]:
    """The pack with copies of its questions and rules until there are `MANY` of each; it stays sound."""
    capabilities = [c for d in tree["dimensions"] for c in d["capabilities"]]
    originals = [(c["questions"], q) for c in capabilities for q in c["questions"]]
    actions = cycle(tree["actions"])  # one action raises 60 questions at most
    raising = {r["q"]: r for a in tree["actions"] for r in a["raises"]}
    for number, (home, question) in zip(range(MANY - len(originals)), cycle(originals), strict=False):
        copy = {**question, "id": f"{question['id']}.{number}"}
        if "anchors" in copy:
            copy["anchors"] = [f"{statement} ({number})" for statement in copy["anchors"]]
        home.append(copy)
        next(actions)["raises"].append({**raising[question["id"]], "q": copy["id"]})
    closes = {a["id"]: a["closes"] for a in tree["actions"]}
    rules = tree["rules"]
    for number, rule in zip(range(MANY - len(rules)), cycle(list(rules)), strict=False):
        rules.append({**rule, "id": f"{rule['id']}.{number}"})
        for action in rule["actions"]:
            closes[action].append(f"{rule['id']}.{number}")
    return tree


def write_pack(tree: dict[str, Any], folder: Path) -> None:
    """The tree as the files of a pack."""
    dimensions = tree.pop("dimensions")
    files: dict[str, Any] = {f"{d['id']}.yaml": {"dimension": d} for d in dimensions}
    for name, keys in PARTS.items():
        part = name.removesuffix(".yaml")
        files[name] = tree.pop(part) if keys is None else {key: tree.pop(key) for key in keys}
    files[HEAD] = {**tree, "dimensions": [d["id"] for d in dimensions]}
    for name, data in files.items():
        apart = json.loads(json.dumps(data))  # what is shared would be written as an alias
        text = yaml.safe_dump(apart, sort_keys=False, width=110, allow_unicode=True)
        (folder / name).write_text(text, "utf-8")


@pytest.mark.bench
@pytest.mark.parametrize("size", ["built-in", "1,000 + 1,000"])
def test_load_a_pack(size: str, tmp_path: Path) -> None:
    folder = FOLDER
    if size != "built-in":
        folder = tmp_path
        write_pack(grown(read_sources(FOLDER).data), folder)
    pack = load_pack(folder)
    text = pack.model_dump_json()
    floor = timed(lambda: json.loads(text))[0]
    print(f"\n{size}: {len(text) / 1e6:.1f} MB of JSON, json.loads {floor:.1f} ms", end="")
    told(f"{size}: pack from YAML, checked", lambda: load_pack(folder), floor)
    told(f"{size}: YAML to plain data", lambda: read_sources(folder), floor)
    told(f"{size}: JSON to values", lambda: Questionnaire.model_validate_json(text), floor)
    told(f"{size}: integrity checks", lambda: list(integrity_problems(pack)), floor)
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
