"""The prover finds what the rules of a lens do for some set of choices, each with a counter-example."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from bearings.packs.lens.prover import MOST_PROVED, prove
from bearings.packs.lens.reading import read_lens
from lens_file import ACCESS, BACKUP, choice, lens, lens_file, question

SHARED = Path(__file__).parents[3].parent / "shared" / "interop" / "data" / "wa-lenses"
TWO = [choice("a"), choice("b")]
FINDINGS: dict[str, tuple[dict[str, Any], str, str]] = {
    "a rule that can never apply": (
        question("q", TWO, ("a", "NO_RISK"), ("a && b", "MEDIUM_RISK"), ("default", "HIGH_RISK")),
        "riskRules.1",
        "can never apply: no set of choices is left",
    ),
    "a rule that needs a choice that is not there": (
        question("q", TWO, ("a && gone", "NO_RISK"), ("b", "MEDIUM_RISK"), ("default", "HIGH_RISK")),
        "riskRules.0",
        "can never apply",
    ),
    "a set that no rule holds for": (
        question("q", TWO, ("a", "NO_RISK"), ("b", "HIGH_RISK")),
        "riskRules",
        "no rule holds with nothing ticked; counted as a high risk",
    ),
    "no default": (question("q", TWO, ("a || !a", "NO_RISK")), "riskRules", "there is no default rule"),
    "a default that is not the last": (
        question("q", TWO, ("default", "HIGH_RISK"), ("a && b", "NO_RISK")),
        "riskRules.1",
        "it stands after the default rule",
    ),
    "a choice that never matters": (
        question("q", TWO, ("a", "NO_RISK"), ("default", "HIGH_RISK")),
        "choices.1",
        '"Practice b" never changes the risk',
    ),
    "one more practice makes it worse": (
        question("q", TWO, ("a && !b", "NO_RISK"), ("default", "MEDIUM_RISK")),
        "choices.1",
        'ticking "Practice b" with a ticked makes it worse: no risk becomes a medium risk',
    ),
    "none of these is better than nothing": (
        question(
            "q", [choice("a"), choice("q_no", "No")], ("a || q_no", "NO_RISK"), ("default", "HIGH_RISK")
        ),
        "choices.1",
        "none of them is taken for better",
    ),
    "none of these is not marked": (
        question(
            "q", [choice("a"), choice("b", "None of these.")], ("a", "NO_RISK"), ("default", "HIGH_RISK")
        ),
        "choices.1.id",
        "its id does not end in _no",
    ),
}


def proved(tmp_path: Path, data: dict[str, Any]) -> list[tuple[str, str]]:
    read, _, _ = read_lens(lens_file(tmp_path, data))
    return [(".".join(map(str, place)), said) for place, said in prove(read)]


@pytest.mark.parametrize("name", FINDINGS)
def test_it_finds(tmp_path: Path, name: str) -> None:
    asked, place, said = FINDINGS[name]
    found = proved(tmp_path, lens(asked))
    assert [each for each in found if each[0].endswith(place) and said in each[1]], found


def test_it_finds_nothing_in_rules_that_are_sound(tmp_path: Path) -> None:
    assert proved(tmp_path, lens(BACKUP, ACCESS)) == []
    assert proved(tmp_path, lens(question("q", TWO, ("a && b", "NO_RISK"), ("default", "HIGH_RISK")))) == []


def test_none_of_these_is_tried_alone(tmp_path: Path) -> None:
    choices = [choice("a"), choice("b"), choice("q_no", "None of these")]
    rules = [("a && b && !q_no", "NO_RISK"), ("!q_no || !a", "HIGH_RISK"), ("default", "HIGH_RISK")]
    found = proved(tmp_path, lens(question("q", choices, *rules)))
    assert found == [
        ("pillars.0.questions.0.riskRules.2", "this rule can never apply: no set of choices is left for it")
    ]
    together = question("q", choices, ("a && q_no", "NO_RISK"), ("default", "HIGH_RISK"))
    assert "can never apply" in proved(tmp_path, lens(together))[0][1]


def test_all_sets_of_as_many_choices_as_the_format_allows_are_tried(tmp_path: Path) -> None:
    many = [choice(f"c{number}") for number in range(15)]
    every = " && ".join(each["id"] for each in many)
    some = question("q", many, (every, "NO_RISK"), ("c0 && !c14", "MEDIUM_RISK"), ("default", "HIGH_RISK"))
    found = proved(tmp_path, lens(some))
    assert [place.rpartition(".")[2] for place, _ in found] == ["14"], found
    assert "with c0 ticked makes it worse: a medium risk becomes a high risk" in found[0][1]


def test_what_is_too_much_to_try_is_said(tmp_path: Path) -> None:
    many = [choice(f"c{number}") for number in range(MOST_PROVED + 1)]
    found = proved(tmp_path, lens(question("q", many, ("c1", "NO_RISK"), ("default", "HIGH_RISK"))))
    assert found == [
        (
            "pillars.0.questions.0.choices",
            f"more than {MOST_PROVED} choices are too many to try every set of them; not proved",
        )
    ]


@pytest.mark.skipif(not SHARED.is_dir(), reason="published lenses are not at hand")
def test_it_finds_in_published_lenses_what_is_known_of_them() -> None:
    known = json.loads((SHARED / "expected-risk-vectors.json").read_text("utf-8"))["lenses"]
    for name, expected in known.items():
        read, _, _ = read_lens(SHARED / name)
        found = list(prove(read))

        def asked(word: str, found=found, read=read) -> set[str]:
            return {read.pillars[p[1]].questions[p[3]].id for p, said in found if word in said}

        assert asked("no default rule") == set(expected["no_default_rule"]), name
        assert asked("can never apply") == set(expected["unreachable_rule"]), name
        assert asked("makes it worse") == set(expected["non_monotone"]), name
        assert asked("no rule holds") == set(expected["unmatched_possible"]), name
        assert asked("never changes the risk") == set(expected["dead_choices"]), name
