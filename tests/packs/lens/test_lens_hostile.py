"""A lens made to do harm, or broken at any place, ends in a pack or in our own words."""

from __future__ import annotations

import copy
import json
import random
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bearings.errors import BearingsError, FormatError, Problem
from bearings.packs.lens.importing import import_lens
from bearings.packs.loader import load_pack
from lens_file import SMALL, choice, lens, lens_file, question

EVIL = (
    None,
    True,
    -1,
    1e308,
    "",
    "default",
    "{org}",
    "\u202e\u0000\n- a: &b !!python/object:x",
    "x" * 30_000,
    "../../etc/passwd",
    [],
    {},
    [[[[[[]]]]]],
    {"id": {"id": []}},
    ["a"] * 1_001,
)


def places(data: Any, place: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    inner = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    return [place, *(each for key, value in inner for each in places(value, (*place, key)))]


def broken(rng: random.Random) -> Any:
    """The small lens with something else, or nothing, at up to three places."""
    data = copy.deepcopy(SMALL)
    for _ in range(rng.randint(1, 3)):
        place = rng.choice(places(data)[1:])
        block = data
        for step in place[:-1]:
            block = block[step]
        if rng.random() < 0.2:
            del block[place[-1]]
        else:
            block[place[-1]] = copy.deepcopy(rng.choice(EVIL))
    return data


@given(st.randoms(use_true_random=False))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_lens_broken_anywhere_becomes_a_sound_pack_or_is_refused(
    tmp_path_factory: pytest.TempPathFactory, rng: random.Random
) -> None:
    folder = tmp_path_factory.mktemp("lens")
    path = lens_file(folder, broken(rng))
    problems: tuple[Problem, ...] = ()
    try:
        import_lens(path, folder / "pack")
    except FormatError as error:
        problems = error.problems
    if (folder / "pack").exists():
        assert load_pack(folder / "pack").questions
    else:
        assert problems
    assert {each.name for each in folder.iterdir()} <= {path.name, "pack"}


def test_conditions_made_to_keep_us_busy_do_not(tmp_path: Path) -> None:
    ids = [f"c{number}" for number in range(15)]
    rng = random.Random(7)
    terms = [f"({' && '.join(rng.sample(ids, 4))})" for _ in range(400)]
    every = " || ".join(terms)[:9_999].rpartition(" || ")[0]
    asked = [
        question(f"q{n}", [choice(each) for each in ids], (every, "NO_RISK"), ("default", "HIGH_RISK"))
        for n in range(4)
    ]
    found = import_lens(lens_file(tmp_path, lens(*asked)), tmp_path / "pack")
    assert found.carried[1][0] == 4


def test_a_bomb_of_brackets_is_refused(tmp_path: Path) -> None:
    text = json.dumps(lens(question("q", [choice("a")], ("(" * 9_000, "NO_RISK"))))
    for bomb in (text, '{"a":' * 5_000, "[" * 1_000_000):
        with pytest.raises(BearingsError):
            import_lens(lens_file(tmp_path, bomb), tmp_path / "pack")
