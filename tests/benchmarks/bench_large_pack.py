"""How long a re-score takes with 1,000 questions and 1,000 rules, beside survey-core on the same model.

Every question is answered by one voice on levels 1 to 5; a rule compares two
answers; 18 capabilities are means of their questions. Both sides read all
answers and all rules. Target: 5 ms for scores and findings. survey-core is
fetched from npm where node is present; without it the ratio is to `json.loads`.
"""

from __future__ import annotations

import json
import random
import shutil
import subprocess
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

import pytest

from bearings.domain.assessment import GROUP, Answer, Assessment
from bearings.domain.evaluate import evaluate, rescore
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.rule_model import Rule
from bearings.packs.loader import builtin_pack

QUESTIONS = RULES = 1_000
ROUNDS = 60
SCRIPT = Path(__file__).parent / "survey_core" / "rescore.mjs"
VERSION = "survey-core@3"


def large_pack() -> Questionnaire:
    """The built-in model with 1,000 maturity questions and 1,000 rules on two answers each."""
    pack = builtin_pack()
    pattern = next(question for question in pack.questions if question.type == "maturity")
    capabilities = list(pack.capabilities)
    named = [pattern.model_copy(update={"id": f"Q{n}", "visible_when": None}) for n in range(QUESTIONS)]
    filled = {
        capability.id: capability.model_copy(update={"questions": tuple(named[place :: len(capabilities)])})
        for place, capability in enumerate(capabilities)
    }
    dimensions = tuple(
        dimension.model_copy(
            update={"capabilities": tuple(filled[capability.id] for capability in dimension.capabilities)}
        )
        for dimension in pack.dimensions
    )
    rules = tuple(_rule(n, capabilities[n % len(capabilities)].id) for n in range(RULES))
    fields = {name: getattr(pack, name) for name in Questionnaire.model_fields}
    return Questionnaire.model_construct(**{**fields, "dimensions": dimensions, "rules": rules})


def _pair(number: int) -> tuple[str, int, str, int]:
    chance = random.Random(number)
    first, second = chance.sample(range(QUESTIONS), 2)
    return f"Q{first}", chance.randint(1, 4), f"Q{second}", chance.randint(2, 5)


def _rule(number: int, capability: str) -> Rule:
    first, most, second, least = _pair(number)
    return Rule.model_validate(
        {
            "id": f"R-{number}",
            "kind": "gap",
            "severity": "medium",
            "capability": capability,
            "when": {"all": [{"level": first, "lte": most}, {"level": second, "gte": least}]},
            "title": f"Gap {number}",
            "text": "The answers to {level} differ.",
        },
        strict=False,
    )


def timed(work: Any) -> tuple[float, float, float]:
    """Median, least and most milliseconds of many rounds."""
    times = []
    for _ in range(ROUNDS):
        start = perf_counter()
        work()
        times.append((perf_counter() - start) * 1000)
    return median(times), min(times), max(times)


@pytest.mark.bench
def test_rescore_a_large_pack(tmp_path: Path) -> None:
    pack = large_pack()
    chance = random.Random(7)
    levels = {f"Q{n}": chance.randint(1, 5) for n in range(QUESTIONS)}
    answers = {key: Answer(votes={GROUP: level}) for key, level in levels.items()}
    assessment = Assessment(id="large", answers=answers)
    results = evaluate(pack, assessment)
    text = json.dumps({key: {"votes": {GROUP: level}} for key, level in levels.items()})
    floor = timed(lambda: json.loads(text))[0]
    other = assessment.with_answer("Q0", Answer(votes={GROUP: levels["Q0"] % 5 + 1}))
    middle, least, most = timed(lambda: rescore(pack, assessment, results, other))
    whole = timed(lambda: evaluate(pack, assessment))[0]
    print(
        f"\n1,000 questions and 1,000 rules, scores and {len(results.findings)} findings after an answer: "
        f"{middle:.2f} ms ({least:.2f} to {most:.2f}), {middle / floor:.0f}x json.loads of the answers; "
        f"all answers read anew: {whole:.2f} ms"
    )
    peer = _survey_core(tmp_path, pack, levels)
    if peer is None:
        print("survey-core: not measured (node or npm is missing, or npm has no network)")
        return
    assert peer["held"] == len(results.rules)  # the two models say the same
    print(
        f"survey-core: all answers {peer['whole']:.1f} ms, {peer['whole'] / whole:.0f}x ours; "
        f"one answer changed {peer['one']:.1f} ms, {peer['one'] / middle:.1f}x ours"
    )


def _survey_core(folder: Path, pack: Questionnaire, levels: dict[str, int]) -> dict[str, Any] | None:
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        return None
    install = [npm, "install", "--silent", "--no-audit", "--no-fund", "--prefix", str(folder), VERSION]
    if subprocess.run(install, capture_output=True, timeout=120, check=False).returncode:
        return None
    pairs = [_pair(n) for n in range(RULES)]
    given = {
        "questions": list(levels),
        "rules": [f"{{{a}}} <= {most} and {{{b}}} >= {least}" for a, most, b, least in pairs],
        "groups": [
            "avg(" + ", ".join(f"{{{question.id}}}" for question in capability.questions) + ")"
            for capability in pack.capabilities
        ],
        "answers": levels,
        "rounds": 5,
    }
    done = subprocess.run(
        [node, str(SCRIPT), str(folder)],
        input=json.dumps(given),
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found
