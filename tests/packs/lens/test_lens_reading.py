"""A lens from anywhere is read with a remark on what is strange, or refused with every fault at once."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bearings.errors import BearingsError, FormatError
from bearings.packs.lens.model import Lens
from bearings.packs.lens.reading import read_lens
from lens_file import SMALL, choice, lens, lens_file, question

Break = Callable[[dict[str, Any]], Any]
FIRST = "pillars.0.questions.0"


def of_first(data: dict[str, Any]) -> dict[str, Any]:
    return data["pillars"][0]["questions"][0]


def put(block: Any, key: Any, value: Any) -> None:
    block[key] = value


def read(tmp_path: Path, data: Any) -> tuple[Lens, list[tuple[str, str]]]:
    """The lens, and what was remarked: place and words."""
    found, _, remarks = read_lens(lens_file(tmp_path, data))
    return found, [(".".join(map(str, place)), said) for place, said in remarks]


def broken(break_it: Break) -> dict[str, Any]:
    data = copy.deepcopy(SMALL)
    break_it(data)
    return data


STRANGE: dict[str, tuple[Break, str, str]] = {
    "a key of one's own": (lambda d: put(d, "ready", True), "ready", 'no key "ready"'),
    "another version": (lambda d: put(d, "schemaVersion", "2030"), "schemaVersion", 'expected "2021-11-01"'),
    "no version": (lambda d: d.pop("schemaVersion"), "schemaVersion", 'expected "2021-11-01"'),
    "a title that is a number": (lambda d: put(of_first(d), "title", 5), f"{FIRST}.title", "expected text"),
    "no title": (lambda d: of_first(d).pop("title"), f"{FIRST}.title", '"title" holds no text'),
    "a long title": (
        lambda d: put(of_first(d), "title", "x" * 129),
        f"{FIRST}.title",
        "text of 129 characters; the format allows 128",
    ),
    "an id that is used twice": (
        lambda d: put(d["pillars"][1]["questions"][0], "id", "backup"),
        "pillars.1.questions.0.id",
        "is used twice",
    ),
    "Url with a capital": (
        lambda d: put(of_first(d), "helpfulResource", {"displayText": "x", "Url": "https://example.com"}),
        f"{FIRST}.helpfulResource.Url",
        'expected "url"',
    ),
    "a description on a choice": (
        lambda d: put(of_first(d)["choices"][0], "description", "more"),
        f"{FIRST}.choices.0.description",
        "no description of a choice; kept",
    ),
    "a link that is a text": (
        lambda d: put(of_first(d), "helpfulResource", "https://example.com"),
        f"{FIRST}.helpfulResource",
        "expected a block with displayText and url",
    ),
    "no improvement plan": (
        lambda d: of_first(d)["choices"][1].pop("improvementPlan"),
        f"{FIRST}.choices.1.improvementPlan",
        "no improvement plan for this choice",
    ),
    "a kind of link nobody knows": (
        lambda d: put(of_first(d)["choices"][0]["additionalResources"][0], "type", "FILM"),
        f"{FIRST}.choices.0.additionalResources.0.type",
        "taken for a helpful resource",
    ),
    "a choice that is not there": (
        lambda d: put(of_first(d)["riskRules"][0], "condition", "made && treid"),
        f"{FIRST}.riskRules.0.condition",
        'there is no choice "treid", so it is never ticked; did you mean "tried"?',
    ),
    "too many rules": (
        lambda d: of_first(d)["riskRules"].insert(0, {"condition": "tried && made", "risk": "NO_RISK"}),
        f"{FIRST}.riskRules",
        "4 entries; the format allows 3",
    ),
    "no rules": (lambda d: put(of_first(d), "riskRules", []), f"{FIRST}.riskRules", "there is no risk rule"),
}
FAULTS: dict[str, tuple[Break, str, str]] = {
    "no pillars": (lambda d: d.pop("pillars"), "pillars", '"pillars" is missing here'),
    "pillars that are a block": (lambda d: put(d, "pillars", {}), "pillars", "expected a list"),
    "a pillar that is a text": (lambda d: put(d["pillars"], 0, "x"), "pillars.0", "expected a block"),
    "no question at all": (
        lambda d: [put(pillar, "questions", []) for pillar in d["pillars"]],
        "pillars",
        "there is no question in it",
    ),
    "a choice without an id": (
        lambda d: of_first(d)["choices"][0].pop("id"),
        f"{FIRST}.choices.0.id",
        "a choice needs an id",
    ),
    "a choice id twice": (
        lambda d: put(of_first(d)["choices"][1], "id", "made"),
        f"{FIRST}.choices.1.id",
        'the choice id "made" is used twice',
    ),
    "a risk nobody knows": (
        lambda d: put(of_first(d)["riskRules"][0], "risk", "LOW_RISK"),
        f"{FIRST}.riskRules.0.risk",
        "expected HIGH_RISK, MEDIUM_RISK or NO_RISK",
    ),
    "a condition that is a number": (
        lambda d: put(of_first(d)["riskRules"][0], "condition", 1),
        f"{FIRST}.riskRules.0.condition",
        "expected a condition such as",
    ),
    "a condition that means nothing": (
        lambda d: put(of_first(d)["riskRules"][0], "condition", "made & tried"),
        f"{FIRST}.riskRules.0.condition",
        'at character 6 of the condition: "&" means nothing here',
    ),
    "more than anybody writes": (
        lambda d: put(of_first(d), "choices", [choice(f"c{n}") for n in range(1_001)]),
        f"{FIRST}.choices",
        "more than 1,000 entries",
    ),
}


def test_a_lens_as_the_format_wants_it_draws_no_remark(tmp_path: Path) -> None:
    found, remarks = read(tmp_path, SMALL)
    assert remarks == []
    assert [(p.id, [q.id for q in p.questions]) for p in found.pillars] == [
        ("pillar", ["backup"]),
        ("people", ["access"]),
    ]
    made = found.pillars[0].questions[0].choices[0]
    assert [each.text for each in made.help] == ["A copy that is kept elsewhere", "A book"]
    assert [each.url for each in made.plan_links] == ["https://example.com/go"]


@pytest.mark.parametrize("name", STRANGE)
def test_what_is_strange_is_read_with_a_remark(tmp_path: Path, name: str) -> None:
    break_it, place, said = STRANGE[name]
    _, remarks = read(tmp_path, broken(break_it))
    assert [each for each in remarks if each[0] == place and said in each[1]], remarks


@pytest.mark.parametrize("name", FAULTS)
def test_what_leaves_nothing_sensible_to_do_is_refused_with_its_place(tmp_path: Path, name: str) -> None:
    break_it, place, said = FAULTS[name]
    with pytest.raises(FormatError) as refused:
        read(tmp_path, broken(break_it))
    problems = refused.value.problems
    assert [p for p in problems if p.path == place and said in p.message], problems
    assert all(problem.line > 0 for problem in problems)


def test_all_faults_are_named_at_once(tmp_path: Path) -> None:
    data = broken(lambda d: of_first(d)["choices"][0].pop("id"))
    for rule in of_first(data)["riskRules"]:
        rule["condition"] += " &&"
    with pytest.raises(FormatError) as refused:
        read(tmp_path, data)
    assert len(refused.value.problems) == 4


def test_nan_in_place_of_a_text_is_no_text(tmp_path: Path) -> None:
    text = json.dumps(SMALL).replace(json.dumps("How are backups made?"), "NaN")
    found, remarks = read(tmp_path, text)
    assert found.pillars[0].questions[0].title == "What backup is about"
    assert remarks == [(f"{FIRST}.title", '"title" holds no text')]


def test_control_characters_are_left_out_of_texts(tmp_path: Path) -> None:
    found, _ = read(
        tmp_path, lens(question("q", [choice("a", "Bell\x07 and\x1b[31m red")], ("default", "NO_RISK")))
    )
    assert found.pillars[0].questions[0].choices[0].title == "Bell and[31m red"


@pytest.mark.parametrize(
    "text", ["", "{", "[" * 100_000, "null", "[]", '"x"', '{"pillars": Infinity}', '{"a": 1, "a": 2}', "\x00"]
)
def test_what_is_no_lens_is_refused_in_our_own_words(tmp_path: Path, text: str) -> None:
    with pytest.raises(BearingsError):
        read_lens(lens_file(tmp_path, text))


def test_only_json_is_read(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="is not a JSON file"):
        read_lens(lens_file(tmp_path, SMALL, "lens.yaml"))
    with pytest.raises(FormatError, match="is not there"):
        read_lens(tmp_path / "nowhere.json")
