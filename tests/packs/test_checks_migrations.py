"""Each check of what a pack says of its earlier versions finds its fault at its place."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from faults import GATE, MATURITY, NUMBER, Fault, Tree, assert_found, found_in, problems_of

from bearings.datafile import read_source
from bearings.domain.upgrade.migrations import MigrationStep

VERSION = "1.0.0"


def step(**said: Any) -> Callable[[Tree], None]:
    """The last step to the version of the pack, from the one before."""
    return steps({"from": "0.9", "to": VERSION, **said})


def steps(*all_: Tree) -> Callable[[Tree], None]:
    def put(tree: Tree) -> None:
        tree["migrations"] = list(all_)

    return put


CHECKS: dict[str, Fault] = {
    "the last step leads to the pack": (
        steps({"from": "0.8", "to": "0.9"}),
        "migrations.0.to",
        'expected "1.0.0", the version of the pack',
    ),
    "steps leave no gap": (
        steps({"from": "0.7", "to": "0.8"}, {"from": "0.9", "to": VERSION}),
        "migrations.1.from",
        'expected "0.8", to which the step before leads',
    ),
    "a step leads somewhere": (
        steps({"from": VERSION, "to": VERSION}),
        "migrations.0.to",
        'the step leads from "1.0.0" to itself',
    ),
    "a step leads forward": (
        steps({"from": "2.0", "to": VERSION}),
        "migrations.0.to",
        '"1.0.0" is older than "2.0"',
    ),
    "versions go in no circle": (
        steps({"from": "a", "to": "b"}, {"from": "b", "to": "a"}, {"from": "a", "to": VERSION}),
        "migrations.2.from",
        'a step leads from "a" already',
    ),
    "a renamed question is there": (
        step(renamed={"OLD-1": "DAT-99"}),
        "migrations.0.renamed.OLD-1",
        'there is no question "DAT-99"',
    ),
    "a part is there": (
        step(split={"OLD-1": [{"to": "DAT-02"}, {"to": "DAT-99"}]}),
        "migrations.0.split.OLD-1.1.to",
        'there is no question "DAT-99"',
    ),
    "a part stands once": (
        step(split={"OLD-1": [{"to": "DAT-02"}, {"to": "DAT-02"}]}),
        "migrations.0.split.OLD-1",
        "a part stands here twice",
    ),
    "what became one is there": (
        step(merged={"DAT-99": {"from": ["OLD-1", "OLD-2"]}}),
        "migrations.0.merged.DAT-99",
        'there is no question "DAT-99"',
    ),
    "a removed question is gone": (
        step(removed={"DAT-02": "No more."}),
        "migrations.0",
        '"DAT-02" is still asked after this step',
    ),
    "a renamed question is gone": (
        step(renamed={"DAT-02": "DAT-04"}),
        "migrations.0",
        '"DAT-02" is still asked after this step',
    ),
    "a question goes one way": (
        step(renamed={"OLD-1": "DAT-02"}, removed={"OLD-1": "No more."}),
        "migrations.0",
        '"OLD-1" is named more than once',
    ),
    "two questions become one by a merge only": (
        step(renamed={"OLD-1": "DAT-02", "OLD-2": "DAT-02"}),
        "migrations.0",
        'more than one question becomes "DAT-02"',
    ),
    "answers belong to a question": (
        step(reworded=["DAT-99"]),
        "migrations.0.reworded.0",
        'there is no question "DAT-99"',
    ),
    "changed names a question": (
        step(changed={"DAT-99": "Otherwise."}),
        "migrations.0.changed.DAT-99",
        'there is no question "DAT-99"',
    ),
    "words cannot mean the same and not": (
        step(reworded=["DAT-02"], changed={"DAT-02": "Otherwise."}),
        "migrations.0.reworded.0",
        "say one of the two",
    ),
    "an option is there": (
        step(options={GATE: {"old": "nowhere"}}),
        f"migrations.0.options.{GATE}.old",
        'there is no option "nowhere"',
    ),
    "a level is no option": (
        step(options={MATURITY: {"old": "some"}}),
        f"migrations.0.options.{MATURITY}.old",
        "expected a number from 1 to 5",
    ),
    "an option is no level": (
        step(options={GATE: {"1": 3}}),
        f"migrations.0.options.{GATE}.1",
        "has options, not levels",
    ),
    "a number takes a factor": (
        step(options={NUMBER: {"1": None}}),
        f"migrations.0.options.{NUMBER}",
        "use factors",
    ),
    "a factor is for numbers": (
        step(factors={GATE: 2.0}),
        f"migrations.0.factors.{GATE}",
        "is not answered by a number",
    ),
    "a part of the pack is there": (
        step(renamed_parts={"roles": {"old": "nobody"}}),
        "migrations.0.renamed_parts.roles.old",
        'there is no role "nobody"',
    ),
    "a renamed part is gone": (
        step(renamed_parts={"capabilities": {"data.rights": "data.quality"}}),
        "migrations.0.renamed_parts.capabilities.data.rights",
        "is still there after this step",
    ),
}


@pytest.mark.parametrize("fault", CHECKS.values(), ids=list(CHECKS))
def test_a_fault_is_found(tree: Callable[[], Tree], fault: Fault) -> None:
    assert_found(tree(), fault)


def test_sound_steps_are_sound(tree: Callable[[], Tree]) -> None:
    pack = tree()
    ids = [option["id"] for option in _options(pack, GATE)]
    steps(
        {"from": "0.8", "to": "0.9", "renamed": {"A-1": "B-1"}, "options": {"B-1": {"x": ids[0]}}},
        {
            "from": "0.9",
            "to": VERSION,
            "renamed": {"B-1": GATE, "DAT-02": "DAT-04", "DAT-04": "DAT-02"},  # two change places
            "split": {"B-2": [{"to": "DAT-05"}, {"to": "DAT-06", "answer": "none"}]},
            "merged": {"DAT-07": {"from": ["B-3", "B-4"], "answer": "none"}},
            "removed": {"B-5": "No more."},
            "factors": {NUMBER: 7},
            "reworded": ["PRF-01"],
            "renamed_parts": {"values": {"old_value": next(iter(pack["costs"]["parameters"]))}},
        },
    )(pack)
    assert [found for found in found_in(pack) if found[0].startswith("migrations")] == []


def test_what_the_documentation_shows_can_be_read(tmp_path: Path) -> None:
    text = (Path(__file__).parents[2] / "docs" / "versions.md").read_text("utf-8")
    example = text.partition("```yaml\n")[2].partition("```")[0]
    (tmp_path / "migrations.yaml").write_text(example, "utf-8")
    (step_,) = read_source(tmp_path / "migrations.yaml").data["migrations"]
    read = MigrationStep.model_validate_json(json.dumps(step_))
    assert {name for name in MigrationStep.model_fields if getattr(read, name)} == set(
        MigrationStep.model_fields
    )


def _options(tree: Tree, question_id: str) -> list[Tree]:
    from faults import question

    options: list[Tree] = question(tree, question_id)["options"]
    return options


def test_steps_stand_in_a_file_of_their_own(broken: Any) -> None:
    file = broken.folder / "migrations.yaml"
    file.write_text('migrations:\n  - {from: "0.9", to: "1.0.0", renamed: {OLD-1: DAT-99}}\n')
    (problem,) = problems_of(broken.folder)
    assert (problem.file, problem.line) == ("migrations.yaml", 2)
    assert 'there is no question "DAT-99"' in problem.message


def test_steps_stand_in_one_place_only(broken: Any) -> None:
    broken.swap("pack.yaml", "language: en\n", 'language: en\nmigrations: [{from: "0.9", to: "1.0.0"}]\n')
    assert problems_of(broken.folder) == ()
    (broken.folder / "migrations.yaml").write_text('migrations: [{from: "0.9", to: "1.0.0"}]\n')
    assert "already" in problems_of(broken.folder)[0].message


HOSTILE: dict[str, str] = {
    "a scalar": "migrations: 7\n",
    "another key": "migration: []\n",
    "a list of lists": "migrations: [[]]\n",
    "no versions": "migrations: [{}]\n",
    "an endless reason": 'migrations: [{from: "0", to: "1.0.0", removed: {A-1: ' + "x" * 5_000 + "}}]\n",
    "an id that is a path": 'migrations: [{from: "0", to: "1.0.0", renamed: {../../etc: DAT-02}}]\n',
    "a level of 9": 'migrations: [{from: "0", to: "1.0.0", options: {DAT-01: {"1": 9}}}]\n',
    "a factor of nought": 'migrations: [{from: "0", to: "1.0.0", factors: {TAL-13: 0}}]\n',
    "a factor that is none": 'migrations: [{from: "0", to: "1.0.0", factors: {TAL-13: .inf}}]\n',
    "a thousand steps": "migrations:\n" + "\n".join(f"- {{from: a{n}, to: a{n + 1}}}" for n in range(999)),
    "a split into one": 'migrations: [{from: "0", to: "1.0.0", split: {A-1: [{to: DAT-02}]}}]\n',
    "a merge of one": 'migrations: [{from: "0", to: "1.0.0", merged: {DAT-02: {from: [A-1]}}}]\n',
    "an unknown word": 'migrations: [{from: "0", to: "1.0.0", deleted: {}}]\n',
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=list(HOSTILE))
def test_a_hostile_section_is_refused_with_its_place(broken: Any, text: str) -> None:
    (broken.folder / "migrations.yaml").write_text(text)
    problems = problems_of(broken.folder)
    assert problems
    assert all(problem.file == "migrations.yaml" for problem in problems)


def test_a_hostile_section_of_many_words_is_answered_soon(broken: Any) -> None:
    many = ", ".join(f"A-{n}: DAT-02" for n in range(1_000))
    lines = "\n".join(f'  - {{from: "{n}", to: "{n + 1}", renamed: {{{many}}}}}' for n in range(20))
    (broken.folder / "migrations.yaml").write_text(f"migrations:\n{lines}\n")
    assert [p.message for p in problems_of(broken.folder) if "entries" in p.message]


def test_splits_of_splits_come_to_an_end(tree: Callable[[], Tree]) -> None:
    pack = tree()
    ids = [q["id"] for d in pack["dimensions"] for c in d["capabilities"] for q in c["questions"]][:20]
    again = {"split": {key: [{"to": other} for other in ids] for key in ids[:7]}}
    steps(*({"from": f"0.{n}", "to": f"0.{n + 1}" if n < 19 else VERSION, **again} for n in range(20)))(pack)
    found = found_in(pack)
    assert found
    assert all(place.startswith("migrations") for place, _ in found)


def test_a_question_cannot_become_more_than_anybody_would_read(tree: Callable[[], Tree]) -> None:
    pack = tree()
    ids = [q["id"] for d in pack["dimensions"] for c in d["capabilities"] for q in c["questions"]]
    parts = [{"to": key} for key in ids[:19]]
    steps(
        {"from": "0.8", "to": "0.9", "split": {"OLD": [{"to": "A"}, {"to": "B"}]}},
        {"from": "0.9", "to": VERSION, "split": {"A": parts, "B": [{"to": key} for key in ids[19:38]]}},
    )(pack)
    assert ("migrations.0.split.OLD", "leads to more than 20 questions in the end") in found_in(pack)


def test_a_translation_of_steps_is_not_expected(broken: Any, tmp_path: Path) -> None:
    (broken.folder / "migrations.de.yaml").write_text("migrations: {}\n")
    assert 'no part "migrations"' in problems_of(broken.folder)[0].message
