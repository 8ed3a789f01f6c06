"""Packs made to do harm: refused in an orderly way, without end and without harm."""

import json
from collections.abc import Callable, Iterator
from random import Random
from typing import Any

import pytest
from faults import Tree, problems_of
from pydantic import ValidationError

from bearings.domain.assessment import Assessment
from bearings.domain.conclusions import conclude
from bearings.domain.evaluate import evaluate
from bearings.domain.fit import misfits
from bearings.domain.plain import results_as_plain
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.wording.report_words import words
from bearings.errors import Problem
from bearings.packs.checks import integrity_problems
from bearings.validation import MOST_PROBLEMS, first_problems

MUTATIONS = 150  # a share of all; another seed finds no fault either
Step = str | int


def places(value: Any, place: tuple[Step, ...] = ()) -> Iterator[tuple[Step, ...]]:
    """The place of every part of a tree, the tree itself left out."""
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, part in items:
        yield (*place, key)
        yield from places(part, (*place, key))


def mutate(tree: Tree, place: tuple[Step, ...], random: Random) -> None:
    """Remove that part of the tree, or put something else of the same kind in its place."""
    block: Any = tree
    for step in place[:-1]:
        block = block[step]
    old = block[place[-1]]
    others: list[Any] = [[]] if isinstance(old, list) else [{}] if isinstance(old, dict) else []
    if isinstance(old, bool):
        others = [not old]
    elif isinstance(old, int | float):
        others = [0, 1, 100, -5, 1e9]
    elif isinstance(old, str):
        others = ["", "zzz"]
    chosen = random.randrange(len(others) + 1)
    if chosen == len(others):
        del block[place[-1]]
    else:
        block[place[-1]] = others[chosen]


def test_a_pack_that_passes_its_checks_can_be_studied(
    tree: Callable[[], Tree], sample: Callable[[str], Assessment]
) -> None:
    """Whatever is wrong with a pack is found by its checks, or does no harm when it is used."""
    random = Random(20261125)
    quillmarsh, passed = sample("quillmarsh-regional-bank"), 0
    everywhere = list(places(tree()))
    for place in random.sample(everywhere, MUTATIONS):
        changed = tree()
        mutate(changed, place, random)
        try:
            questionnaire = Questionnaire.model_validate_json(json.dumps(changed))
        except ValidationError:
            continue
        if list(integrity_problems(questionnaire)):
            continue
        passed += 1
        fits = not list(misfits(questionnaire, quillmarsh))
        assessment = quillmarsh if fits else Assessment(id="case")
        results = evaluate(questionnaire, assessment)
        conclusions = conclude(questionnaire, assessment, results)
        words(questionnaire, assessment, results, conclusions)
        results_as_plain(questionnaire, assessment, results, conclusions)
    assert passed > MUTATIONS / 10


def test_unknown_keys_without_end_are_named_up_to_what_is_enough(broken: Any) -> None:
    path = broken.folder / "pack.yaml"
    path.write_text(path.read_text("utf-8") + "".join(f"key{n}: {n}\n" for n in range(40_000)), "utf-8")
    problems = problems_of(broken.folder)
    assert len(problems) == MOST_PROBLEMS + 1
    assert 'unknown key "key0"' in problems[0].message
    assert "more problems" in problems[-1].message


@pytest.mark.parametrize("file", ["rules.yaml", "data.yaml"])
def test_unknown_parts_without_end_are_named_up_to_what_is_enough(file: str, broken: Any) -> None:
    path = broken.folder / file
    path.write_text(path.read_text("utf-8") + "".join(f"key{n}: {n}\n" for n in range(40_000)), "utf-8")
    problems = problems_of(broken.folder)
    assert len(problems) == MOST_PROBLEMS + 1
    assert problems[0].file == file
    assert problems[0].line > 1


def test_faults_between_parts_without_end_are_named_up_to_what_is_enough(tree: Callable[[], Tree]) -> None:
    broken = tree()
    for action in broken["actions"]:
        action["prerequisites"] = [f"A-X{n}" for n in range(30)]
    questionnaire = Questionnaire.model_validate_json(json.dumps(broken))

    def placed(place: tuple[Step, ...], message: str) -> Problem:
        return Problem("pack.yaml", 1, 1, ".".join(map(str, place)), message)

    found = first_problems((placed(*found) for found in integrity_problems(questionnaire)), placed)
    assert len(found) == MOST_PROBLEMS + 1
    assert "more problems" in found[-1].message


def test_a_pack_of_files_without_end_is_refused_unread(broken: Any) -> None:
    names = ", ".join(f"file{n}" for n in range(5_000))
    line = broken.swap("pack.yaml", "dimensions: [data, integration, talent, cost]", f"dimensions: [{names}]")
    problems = problems_of(broken.folder)
    assert [(p.file, p.line) for p in problems if "more than 30" in p.message] == [("pack.yaml", line)]
    assert len(problems) < 20


TORN = (
    " ",
    "\n",
    ":",
    "- ",
    "[",
    "]",
    "{",
    "}",
    '"',
    "'",
    "&a ",
    "*a",
    "!",
    "|",
    "#",
    "\t",
    "~",
    "1e9",
    "\x00",
)


@pytest.mark.parametrize("seed", range(3))
def test_a_pack_with_torn_text_is_sound_or_its_problems_are_named(seed: int, broken: Any) -> None:
    random = Random(seed)
    names = sorted(path.name for path in broken.folder.iterdir())
    for _ in range(20):
        path = broken.folder / random.choice(names)
        whole = path.read_text("utf-8")
        start = random.randrange(len(whole))
        end = start + random.choice([0, 1, 5, 200])
        path.write_text(whole[:start] + random.choice(TORN) * random.choice([1, 1, 3]) + whole[end:], "utf-8")
        for problem in problems_of(broken.folder):
            assert problem.file in names
            assert problem.message
        path.write_text(whole, "utf-8")
