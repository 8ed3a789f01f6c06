"""The pack that a lens becomes gives the risk that the lens gives, for every set of choices."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bearings.domain.assessment import GROUP, Answer, Assessment
from bearings.domain.conclusions import conclude
from bearings.domain.evaluate import evaluate
from bearings.domain.questionnaire import Question, Questionnaire
from bearings.domain.results import Results
from bearings.errors import BearingsError, FormatError
from bearings.packs.lens.importing import import_lens
from bearings.packs.lens.writing import FRAME
from bearings.packs.loader import load_pack
from bearings.resources import resource
from lens_file import SMALL, choice, lens, lens_file, meant, question, written

SHARED = Path(__file__).parents[3].parent / "shared" / "interop" / "data"
RISKS = ("HIGH_RISK", "MEDIUM_RISK", "NO_RISK")
SCORES = {"HIGH_RISK": 0, "MEDIUM_RISK": 50, "NO_RISK": 100, None: 0}
CITED = "LENS question "
MOST_TRIED = 64  # sets of a question; of more, a sample


def made(tmp_path: Path, data: Any) -> Questionnaire:
    import_lens(lens_file(tmp_path, data), tmp_path / "pack")
    return load_pack(tmp_path / "pack")


def answered(pack: Questionnaire, chosen: dict[str, tuple[str, ...]]) -> Results:
    answers = {key: Answer(votes={GROUP: value}, evidence="E3") for key, value in chosen.items()}
    return evaluate(pack, Assessment(id="x", answers=answers))


def risk(rules: list[dict[str, str]], ticked: set[str]) -> str | None:
    """What the rules of the lens give, read by the test's own eyes."""
    for rule in rules:
        if rule["condition"].strip() == "default" or meant(rule["condition"], ticked):
            return rule["risk"]
    return None


def found_risk(results: Results, question_id: str) -> str:
    """What the findings of the pack say of a question."""
    sources = {finding.source: finding.severity for finding in results.findings}
    severities = [sources[f"{question_id}.{s}"] for s in ("H", "M") if f"{question_id}.{s}" in sources]
    return {"high": "HIGH_RISK", "medium": "MEDIUM_RISK"}[severities[0]] if severities else "NO_RISK"


def sets_of(asked: Question) -> Iterator[tuple[str, ...]]:
    """Every set that can be ticked, as options; a sample where there are many."""
    practices = [option.id for option in asked.options if not option.exclusive]
    patterns = list(product([False, True], repeat=len(practices)))
    if len(patterns) > MOST_TRIED:
        patterns = [patterns[-1], *random.Random(1).sample(patterns, MOST_TRIED)]
    for pattern in patterns:
        chosen = tuple(option for option, on in zip(practices, pattern, strict=True) if on)
        yield chosen or tuple(option.id for option in asked.options if option.exclusive)


def ids_in(pack: Questionnaire) -> dict[str, str]:
    """Ids of questions in the lens by those in the pack, where a long one is cited."""
    cited = {asked.id: asked.refs[-1] for asked in pack.questions if asked.refs}
    known = {key: ref.removeprefix(CITED) for key, ref in cited.items() if ref.startswith(CITED)}
    return {asked.id: known.get(asked.id, asked.id) for asked in pack.questions}


def assert_same_risks(pack: Questionnaire, data: dict[str, Any]) -> int:
    """Try every set of every question, all questions at once; how many were compared."""
    in_lens = {q["id"]: q["riskRules"] for pillar in data["pillars"] for q in pillar["questions"]}
    rules = {key: in_lens[id_] for key, id_ in ids_in(pack).items()}
    sets = {asked.id: list(sets_of(asked)) for asked in pack.questions}
    compared = 0
    for number in range(max(map(len, sets.values()))):
        chosen = {key: tried[number % len(tried)] for key, tried in sets.items()}
        results = answered(pack, chosen)
        for key, ticked in chosen.items():
            expected = risk(rules[key], set(ticked))
            result = results.scorecard.questions[key]
            assert found_risk(results, key) == (expected or "HIGH_RISK"), (key, ticked)
            assert result.score == SCORES[expected], (key, ticked)
            is_open = any(finding.source == f"{key}.O" for finding in results.findings)
            assert is_open == (expected is None), (key, ticked)
            compared += 1
    return compared


def some_lens(rng: random.Random) -> dict[str, Any]:
    """A lens of a few questions with rules of any kind, sound or not."""
    questions = []
    for number in range(20):
        ids = [f"c{n}" for n in range(rng.randint(1, 6))]
        choices = [choice(each) for each in ids]
        none = rng.choice(["", f"q{number}_no", "nothing"])
        if none:
            choices.append({"id": none, "title": "None of these"})
        rules = [
            (written(rng, [each["id"] for each in choices]), rng.choice(RISKS))
            for _ in range(rng.randint(0, 2))
        ]
        if rng.random() < 0.7 or not rules:
            rules.append(("default", rng.choice(RISKS)))
        questions.append(question(f"q{number}", choices, *rules))
    return lens(*questions)


@given(st.randoms(use_true_random=False))
@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_set_of_choices_has_the_risk_the_lens_gives_it(
    tmp_path_factory: pytest.TempPathFactory, rng: random.Random
) -> None:
    data = some_lens(rng)
    assert assert_same_risks(made(tmp_path_factory.mktemp("lens"), data), data) >= 20


def test_the_parts_of_a_lens_become_those_of_a_pack(tmp_path: Path) -> None:
    pack = made(tmp_path, SMALL)
    assert [(d.id, d.name, d.weight) for d in pack.dimensions] == [
        ("pillar", "The pillar", 0.5),
        ("people", "People", 0.5),
    ]
    backup, access = pack.questions
    assert (backup.text, backup.why, backup.na_allowed) == (
        "How are backups made?",
        "What backup is about",
        True,
    )
    assert [(o.id, o.exclusive) for o in backup.options] == [
        ("made", False),
        ("tried", False),
        ("backup_no", True),
    ]
    assert access.options[-1].label == "None of these"
    assert "A copy that is kept elsewhere" in backup.probe
    assert [ref.rpartition(" ")[2] for ref in backup.refs] == [
        "https://example.com/copy",
        "https://example.com/book",
    ]
    night = pack.action("A-backup.1")
    assert (night.title, night.description) == ("Practice made", "Make copies every night")
    assert [ref.rpartition(" ")[2] for ref in night.refs] == [
        "https://example.com/night",
        "https://example.com/go",
    ]
    assert pack.action("A-access.3").title == "Question access: Yes"
    assert pack.references["LENS"].note == "Of our own"
    assert pack.costs.price_date == pack.as_of[:7]


def test_what_is_not_ticked_is_to_do_and_what_is_ticked_is_in_place(tmp_path: Path) -> None:
    pack = made(tmp_path, SMALL)
    answers = {
        "backup": Answer(votes={GROUP: ("made",)}),
        "access": Answer(votes={GROUP: ("named", "reviewed")}),
    }
    assessment = Assessment(id="x", answers=answers)
    roadmap = conclude(pack, assessment, evaluate(pack, assessment)).roadmap
    assert [planned.action for planned in roadmap.planned] == ["A-backup.2"]
    assert roadmap.in_place == ("A-backup.1",)


def test_a_question_without_rules_counts_its_practices(tmp_path: Path) -> None:
    data = lens(question("q", [choice("a"), choice("b"), choice("c")]))
    pack = made(tmp_path, data)
    one, every = answered(pack, {"q": ("b",)}), answered(pack, {"q": ("a", "b", "c")})
    assert one.scorecard.questions["q"].score == 34
    assert every.scorecard.questions["q"].score == 100
    assert [f.source for f in one.findings if f.kind == "gap"] == ["q.P"]
    assert not [f for f in every.findings if f.kind == "gap"]


def test_words_in_curly_brackets_stay_as_they_are_written(tmp_path: Path) -> None:
    data = lens(question("q", [choice("a")], ("default", "HIGH_RISK"), title="Is {org} ready, and {this}?"))
    pack = made(tmp_path, data)
    assert pack.questions[0].text == "Is {org} ready, and {this}?"
    assert answered(pack, {"q": ("a",)}).findings[0].title == "Is { org } ready, and { this }? (high risk)"


def test_ids_that_a_pack_does_not_allow_are_changed_and_stay_apart(tmp_path: Path) -> None:
    long = "x" * 100
    data = lens(
        question(f"{long}1", [choice("_a b"), choice("_a_b_")], ("default", "HIGH_RISK")),
        question(f"{long}2", [choice("a")], ("default", "HIGH_RISK")),
        question("PRF-01", [choice("a")], ("default", "HIGH_RISK")),
    )
    pack = made(tmp_path, data)
    assert len({asked.id for asked in pack.questions}) == 3
    assert {option.id for option in pack.questions[0].options} == {"a-b", "a_b", "none_of_these"}


def test_names_of_pillars_make_names_of_files(tmp_path: Path) -> None:
    data = lens(question("q", [choice("a")], ("default", "HIGH_RISK"), title="{a}" * 40))
    data["pillars"][0]["id"] = "a.b/../" + "c" * 120
    data["pillars"].append({"id": "CON", "name": "Second", "questions": [question("r", [choice("a")])]})
    assert [d.id for d in made(tmp_path, data).dimensions] == [f"a.b-..-{'c' * 53}", "CON"]
    files = sorted(file.name for file in (tmp_path / "pack").glob("0*.yaml"))
    assert files == [f"01-a-b----{'c' * 33}.yaml", "02-CON.yaml"]


def test_a_question_nobody_could_answer_is_left_out_and_named(tmp_path: Path) -> None:
    many = [choice(f"c{number}") for number in range(31)]
    data = lens(
        question("ask", [choice("a")], ("default", "HIGH_RISK")),
        question("empty", [], ("default", "HIGH_RISK")),
        question("only_none", [choice("only_none_no")], ("default", "HIGH_RISK")),
        question("many", many, ("default", "HIGH_RISK")),
    )
    found = import_lens(lens_file(tmp_path, data), tmp_path / "pack")
    assert [asked.id for asked in load_pack(tmp_path / "pack").questions] == ["ask"]
    said = [problem.message for problem in found.left if problem.path.count(".") == 3]
    assert len(said) == 3
    assert "31 choices" in said[-1]


def test_a_lens_of_which_nothing_can_be_asked_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="cannot be imported"):
        import_lens(lens_file(tmp_path, lens(question("q", [], ("default", "HIGH_RISK")))), tmp_path / "pack")
    assert not (tmp_path / "pack").exists()


def test_a_pack_larger_than_a_file_may_be_is_refused_and_nothing_is_left(tmp_path: Path) -> None:
    plan = {"displayText": "long " * 500}
    asked = [
        question(
            f"q{n}",
            [{**choice(f"c{m}"), "improvementPlan": plan} for m in range(15)],
            ("default", "HIGH_RISK"),
        )
        for n in range(40)
    ]
    with pytest.raises(FormatError, match=r"actions\.yaml would be larger than 1 MB"):
        import_lens(lens_file(tmp_path, lens(*asked)), tmp_path / "pack")
    assert [each.name for each in tmp_path.iterdir()] == ["small.json"]


def test_a_folder_that_holds_something_is_left_alone(tmp_path: Path) -> None:
    path = lens_file(tmp_path)
    (tmp_path / "pack").mkdir()
    import_lens(path, tmp_path / "pack")  # it is empty
    before = {file.name: file.read_bytes() for file in (tmp_path / "pack").iterdir()}
    with pytest.raises(BearingsError, match="is not empty"):
        import_lens(path, tmp_path / "pack")
    with pytest.raises(BearingsError, match="is a file"):
        import_lens(path, path)
    assert {file.name: file.read_bytes() for file in (tmp_path / "pack").iterdir()} == before


def test_a_failure_half_way_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from bearings.packs.lens import writing

    def full(path: Path, data: bytes) -> None:
        if path.name == "rules.yaml":
            raise OSError(28, "No space left on device")
        path.write_bytes(data)

    monkeypatch.setattr(writing, "write_atomically", full)
    with pytest.raises(BearingsError):
        import_lens(lens_file(tmp_path), tmp_path / "pack")
    assert [each.name for each in tmp_path.iterdir()] == ["small.json"]


def test_the_frame_holds_every_part_of_a_pack_that_is_not_of_the_lens() -> None:
    from bearings.packs.sources import PARTS

    assert {file.name for file in resource("questionnaires", FRAME).iterdir()} == set(PARTS)


PUBLISHED = sorted((SHARED / "wa-lenses").glob("*v*.json")) if SHARED.is_dir() else []


@pytest.mark.parametrize(
    "path", [p for p in PUBLISHED if "expected" not in p.name], ids=lambda path: path.stem
)
def test_a_published_lens_keeps_its_risks(tmp_path: Path, path: Path) -> None:
    import_lens(path, tmp_path / "pack")
    assert assert_same_risks(load_pack(tmp_path / "pack"), json.loads(path.read_text("utf-8"))) > 100


@pytest.mark.skipif(not SHARED.is_dir(), reason="published lenses are not at hand")
def test_answers_get_the_risks_and_steps_that_aws_printed_for_them(tmp_path: Path) -> None:
    folder = SHARED / "wa-golden-report"
    import_lens(folder / "custom_lens.json", tmp_path / "pack")
    pack = load_pack(tmp_path / "pack")
    given_answers = json.loads((folder / "answers.json").read_text("utf-8"))["questionResponses"]
    printed = json.loads((folder / "expected-from-aws-report.json").read_text("utf-8"))
    ids = ids_in(pack)
    chosen = {each["questionId"]: tuple(each["choices"]) for each in given_answers}
    answers = {key: Answer(votes={GROUP: chosen[id_]}) for key, id_ in ids.items()}
    assessment = Assessment(id="x", answers=answers)
    results = evaluate(pack, assessment)
    said = {
        id_: found_risk(results, key).removesuffix("_RISK").replace("NO", "NONE") for key, id_ in ids.items()
    }
    assert said == printed["questions"]
    planned = {each.action for each in conclude(pack, assessment, results).roadmap.planned}
    steps: dict[str, list[str]] = {id_: [] for id_ in ids.values()}
    for action in pack.actions:
        if action.id in planned:
            steps[ids[action.raises[0].q]].append(str(action.raises[0].to_option))
    assert steps == printed["improvement_items_listed_for_question"]
