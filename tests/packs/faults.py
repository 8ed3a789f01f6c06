"""Faults to put into a pack's tree, and how to tell that a check finds them."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from bearings.domain.questionnaire import Questionnaire
from bearings.errors import PackError, Problem
from bearings.packs.checks import integrity_problems
from bearings.packs.loader import load_pack

Tree = dict[str, Any]
# What breaks the tree, the end of the place where that must be found, and what must be said there.
Fault = tuple[Callable[[Tree], Any], str, str]

GATE, MATURITY, MULTI, NUMBER = "DAT-01", "DAT-02", "DAT-13", "TAL-13"


def found_in(tree: Tree) -> list[tuple[str, str]]:
    """Dotted place and message of every problem of a pack given as plain data."""
    questionnaire = Questionnaire.model_validate_json(json.dumps(tree))
    return [(".".join(map(str, place)), said) for place, said in integrity_problems(questionnaire)]


def problems_of(folder: Path) -> tuple[Problem, ...]:
    """Every problem that keeps a pack from being loaded; none if it is sound."""
    try:
        load_pack(folder)
    except PackError as error:
        return error.problems
    return ()


def question(tree: Tree, question_id: str) -> Tree:
    return next(
        q
        for d in tree["dimensions"]
        for c in d["capabilities"]
        for q in c["questions"]
        if q["id"] == question_id
    )


def asked(tree: Tree, question_id: str) -> Tree:
    return next(q for q in tree["profile"] if q["id"] == question_id)


def rule(tree: Tree, rule_id: str) -> Tree:
    return next(r for r in tree["rules"] if r["id"] == rule_id)


def action(tree: Tree, action_id: str) -> Tree:
    return next(a for a in tree["actions"] if a["id"] == action_id)


def put(block: Any, key: Any, value: Any) -> None:
    """Set one value, as an expression."""
    block[key] = value


def when(tree: Tree, condition: Tree) -> None:
    put(tree["rules"][0], "when", condition)


def assert_found(tree: Tree, fault: Fault) -> None:
    break_it, place, said = fault
    break_it(tree)
    found = found_in(tree)
    assert [f for f in found if f[0].endswith(place) and said in f[1]], (
        f"{place}: {said} is not among {found}"
    )
