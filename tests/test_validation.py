"""What pydantic finds is said as a reader would say it, with its place and all of it."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from bearings.datafile import parse_json, parse_yaml
from bearings.domain.assessment import Assessment
from bearings.domain.questionnaire import Question
from bearings.domain.rule_model import Rule
from bearings.errors import Problem
from bearings.validation import MOST_PROBLEMS, did_you_mean, field_names, first_problems, validated

RULE = {"id": "R-1", "kind": "gap", "severity": "high", "capability": "c", "title": "T", "text": "T"}
QUESTION: dict[str, Any] = {"id": "Q-1", "type": "maturity", "weight": 1, "text": "Why?"}


def problems_of(model: Any, data: Any) -> list[Problem]:
    source = parse_json(json.dumps(data), "given.json")
    return validated(model, source.data, source.problem)[1]


@pytest.mark.parametrize(
    ("change", "path", "said"),
    [
        ({"weight": "2"}, "weight", "expected a number"),
        ({"weight": True}, "weight", "expected a number"),
        ({"weight": 0}, "weight", "must be more than 0"),
        ({"weight": 5_000}, "weight", "must be at most 1000"),
        ({"critical": "yes"}, "critical", "expected true or false"),
        ({"text": ""}, "text", "must not be empty"),
        ({"text": 7}, "text", "expected text"),
        ({"text": "x" * 501}, "text", "text of more than 500 characters"),
        ({"roles": "owner"}, "roles", "expected a list"),
        ({"roles": ["r"] * 31}, "roles", "more than 30 entries"),
        ({"id": "no spaces"}, "id", "expected a short id of letters, digits, dot, dash and underscore"),
        ({"type": "scale"}, "type", "expected one of 'maturity', 'gate', 'multi', 'number'"),
        ({"options": ["yes"]}, "options.0", "expected a block of keys and values"),
        ({"options": [{"id": "a"}]}, "options.0.label", '"label" is missing here'),
        ({"wieght": 1}, "wieght", 'unknown key "wieght"; did you mean "weight"?'),
        ({"zzz": 1}, "zzz", 'unknown key "zzz"'),
        (
            {"visible_when": {"profile": "P", "eq": "a", "ne": "b"}},
            "visible_when",
            "a condition needs one of",
        ),
        ({"visible_when": {"profile": "P", "in": "a"}}, "visible_when", "take a list"),
        ({"visible_when": {"any": [{"diff": "a", "lt": 1}]}}, "visible_when.any.0", "a pair of ids"),
        ({"visible_when": {"not": {"score": "a", "lt": "x"}}}, "visible_when.not", "compares with a number"),
    ],
)
def test_a_wrong_value_is_said_in_plain_words(change: dict[str, Any], path: str, said: str) -> None:
    (problem,) = problems_of(Question, {**QUESTION, **change})
    assert problem.path == path
    assert said in problem.message
    assert problem.line == 1


def test_keys_that_look_like_names_of_types_keep_their_place() -> None:
    found = problems_of(Assessment, {"id": "a", "targets": {"int.platform": 200, "float": 101}})
    assert [problem.path for problem in found] == ["targets.int.platform", "targets.float"]
    rule = {**RULE, "when": {"level": "Q-1", "lt": 3}, "effects": {"cap": {"integration": "low"}}}
    assert [problem.path for problem in problems_of(Rule, rule)] == ["effects.cap.integration"]


def test_problems_deep_in_a_condition_keep_their_place() -> None:
    when = {"all": [{"not": {"not": {"level": "Q-1"}}}, {"any": [], "plus": 1}]}
    found = problems_of(Rule, {**RULE, "when": when})
    assert [problem.path for problem in found] == ["when.all.0.not.not", "when.all.1.plus"]
    assert 'unknown key "plus"' in found[1].message


def test_every_problem_is_said_at_once() -> None:
    found = problems_of(Question, {"id": 7, "type": "x", "weight": -1})
    assert {problem.path for problem in found} == {"id", "type", "weight", "text"}


def test_a_value_of_several_kinds_is_complained_of_once() -> None:
    (problem,) = problems_of(Assessment, {"id": "a", "profile": {"PRF-08": True}})
    assert problem.path == "profile.PRF-08"
    assert problem.message == "expected a number or text or a list"


def test_a_missing_key_is_reported_where_its_block_stands() -> None:
    source = parse_yaml("id: R-1\neffects:\n  cap: {data: 200}\n", "rule.yaml")
    _, found = validated(Rule, source.data, source.problem)
    places = {problem.path: (problem.line, problem.column) for problem in found}
    assert places["effects.cap.data"] == (3, 9)
    assert places["title"] == (1, 1)


def test_a_sound_value_has_no_problem() -> None:
    rule, found = validated(
        Rule, {**RULE, "when": {"level": "Q-1", "lt": 3}}, lambda loc, text: Problem("f", 0, 0, "", text)
    )
    assert found == []
    assert rule is not None
    assert rule.severity == "high"


def test_problems_never_repeat_what_was_answered() -> None:
    secret = "Nobody may read this in a log"
    found = problems_of(Assessment, {"id": "a", "organisation": secret, "answers": {"DAT-01": secret}})
    assert found
    assert secret not in "".join(map(str, found))


def test_problems_without_end_are_cut_with_a_word() -> None:
    found = problems_of(Question, {**QUESTION, **{f"key{n}": n for n in range(MOST_PROBLEMS + 1)}})
    assert len(found) == MOST_PROBLEMS + 1
    assert found[-1].message.startswith("there are more problems")
    assert len(problems_of(Question, {**QUESTION, **{f"key{n}": n for n in range(MOST_PROBLEMS)}})) == (
        MOST_PROBLEMS
    )


def test_what_lies_behind_the_last_named_problem_is_not_looked_for() -> None:
    looked_at = 0

    def endless() -> Iterator[Problem]:
        nonlocal looked_at
        while True:
            looked_at += 1
            yield Problem("given.yaml", 1, 1, "", "wrong")

    found = first_problems(endless(), lambda place, message: Problem("given.yaml", 1, 1, "", message))
    assert len(found) == looked_at == MOST_PROBLEMS + 1


def test_names_of_nested_fields_and_near_words_are_known() -> None:
    assert {"id", "votes", "low", "not"} <= field_names(Assessment) | field_names(Question)
    assert did_you_mean("wieght", ["weight", "text"]) == '; did you mean "weight"?'
    assert did_you_mean("DTA-02", ["TAL-02", "DAT-12", "DAT-02"]) == '; did you mean "DAT-02"?'
    assert did_you_mean("dat-02", ["DAT-01", "DAT-02"]) == '; did you mean "DAT-02"?'
    assert did_you_mean("qqq", ["weight", "text"]) == ""
