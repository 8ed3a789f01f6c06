"""Loading a pack: a sound one becomes a questionnaire, a broken one names every fault with file and line."""

from pathlib import Path
from typing import Any

import pytest
from faults import problems_of

from bearings.errors import PackError
from bearings.packs.loader import builtin_pack, load_pack

# File, what stands there, what is put in its place, how many lines lower the fault lies, and what is said.
BROKEN: dict[str, tuple[str, str, str, int, str]] = {
    "misspelt key": (
        "pack.yaml",
        "publisher: Bearings",
        "publsher: Bearings",
        0,
        'unknown key "publsher"; did you mean "publisher"?',
    ),
    "text for a number": (
        "data.yaml",
        "  weight: 0.3\n  question",
        "  weight: heavy\n  question",
        0,
        "expected a number",
    ),
    "share above one": (
        "data.yaml",
        "  weight: 0.3\n  question",
        "  weight: 30\n  question",
        0,
        "must be at most 1",
    ),
    "weights that do not sum": (
        "pack.yaml",
        "dimensions: [data, integration, talent, cost]",
        "dimensions: [data, integration, talent]",
        0,
        "weights of dimensions sum to",
    ),
    "unknown kind of question": (
        "data.yaml",
        "DAT-01\n          type: gate",
        "DAT-01\n          type: gates",
        1,
        "expected one of",
    ),
    "unknown role": (
        "data.yaml",
        "roles: [dpo_legal, data_owner, exec_sponsor]\n          evidence:\n"
        '            - "Signed data-use decision or impact assessment"',
        "roles: [dpo_legal, data_ower, exec_sponsor]\n          evidence:\n"
        '            - "Signed data-use decision or impact assessment"',
        0,
        'there is no role "data_ower"; did you mean "data_owner"?',
    ),
    "unknown action of a capability": (
        "data.yaml",
        "next_actions: [A-S01]",
        "next_actions: [A-S99]",
        0,
        'there is no action "A-S99"',
    ),
    "generator of another name": ("rules.yaml", "  - id: GEN-NXT", "  - id: GEN-ELSE", 0, "expected one of"),
    "two ids alike": (
        "actions.yaml",
        "  - id: A-D02\n",
        "  - id: A-D01\n",
        0,
        'the action id "A-D01" is used twice',
    ),
    "horizon out of range": (
        "actions.yaml",
        "working_days: 20}",
        "working_days: 0}",
        0,
        "must be at least 1",
    ),
    "route without a fit share": (
        "routes.yaml",
        "weights: {fit: 0.45, need",
        "weights: {fitt: 0.45, need",
        0,
        'unknown key "fitt"; did you mean "fit"?',
    ),
    "unknown price tier": (
        "costs.yaml",
        "default_tier: standard",
        "default_tier: standart",
        0,
        'there is no price tier "standart"; did you mean "standard"?',
    ),
    "verdict without wording": (
        "report.yaml",
        "  scale_ready:\n    situation",
        "  scaled:\n    situation",
        -24,
        "has no wording",
    ),
    "unknown source kind": (
        "references.yaml",
        '    title: "Field note on',
        '    titel: "Field note on',
        0,
        'unknown key "titel"; did you mean "title"?',
    ),
    "level out of order": (
        "model.yaml",
        "    min_score: 45",
        "    min_score: 15",
        0,
        "must be above that of the level before",
    ),
    "profile of another kind": (
        "profile.yaml",
        "  - id: PRF-08\n    type: number",
        "  - id: PRF-08\n    type: figure",
        1,
        "expected one of 'single', 'multi', 'number'",
    ),
    "duplicate key": (
        "pack.yaml",
        "language: en",
        "language: en\nid: other",
        1,
        'the key "id" stands here twice',
    ),
    "tag": ("model.yaml", "levels:\n", "levels: !!set\n", 0, "tags (!)"),
    "anchor": ("costs.yaml", "currency: USD", "currency: &c USD", 0, "anchors and aliases"),
}


@pytest.mark.parametrize("case", [case for case in BROKEN if case != "verdict without wording"])
def test_a_broken_pack_names_file_and_line(case: str, broken: Any) -> None:
    file, old, new, lower, said = BROKEN[case]
    line = broken.swap(file, old, new) + lower
    problems = problems_of(broken.folder)
    assert [p for p in problems if (p.file, p.line) == (file, line) and said in p.message], (
        f"{file}:{line} {said} is not among\n" + "\n".join(map(str, problems))
    )


def test_a_fault_inside_a_condition_names_its_line_and_column(broken: Any) -> None:
    leaf = "{score: data.access, lt: 35}]}"
    line = broken.swap("rules.yaml", leaf, leaf.replace("access", "acces"))
    text = (broken.folder / "rules.yaml").read_text("utf-8").splitlines()[line - 1]
    (problem,) = problems_of(broken.folder)
    assert (problem.line, problem.column) == (line, text.index("{score: data.acces,") + 1)
    assert problem.path.endswith(".when.any.1")
    assert 'there is no capability or dimension "data.acces"; did you mean "data.access"?' in problem.message


def test_a_verdict_without_wording_is_found(broken: Any) -> None:
    broken.swap("report.yaml", "  scale_ready:\n    situation", "  scaled:\n    situation")
    said = [str(p) for p in problems_of(broken.folder)]
    assert any('the verdict "scale_ready" has no wording' in line for line in said)
    assert all(
        line.startswith(("report.yaml:", "report.de.yaml:")) for line in said
    )  # nor has it a translation


def test_the_shipped_pack_has_no_problem() -> None:
    assert problems_of(Path(__file__).parents[2] / "questionnaires" / "genai-readiness") == ()
    assert builtin_pack() is builtin_pack()


def test_an_untouched_copy_is_the_same_pack(broken: Any) -> None:
    assert load_pack(broken.folder) == builtin_pack()


def test_every_problem_is_named_at_once(broken: Any) -> None:
    broken.swap("pack.yaml", "version: ", "vresion: ")
    broken.swap("model.yaml", "    min_score: 45", '    min_score: "45"')
    broken.swap("actions.yaml", "working_days: 20}", "working_days: 0}")
    with pytest.raises(PackError) as error:
        load_pack(broken.folder)
    files = {problem.file for problem in error.value.problems}
    assert files == {"pack.yaml", "model.yaml", "actions.yaml"}
    assert len(error.value.problems) == 4  # the misspelt key is unknown, and the right one missing
    assert "has 4 problems" in error.value.what
    assert error.value.remedy


def test_every_file_that_cannot_be_read_is_named_at_once(broken: Any) -> None:
    broken.swap("model.yaml", "levels:\n", "levels: &x\n")
    (broken.folder / "costs.yaml").write_bytes(b"a: \xff")
    (broken.folder / "routes.yaml").unlink()
    (broken.folder / "talent.yaml").unlink()
    (broken.folder / "report.yaml").write_text("- a list\n")
    (broken.folder / "references.yaml").write_text("")
    problems = {problem.file: problem for problem in problems_of(broken.folder)}
    assert set(problems) == {
        "model.yaml",
        "costs.yaml",
        "routes.yaml",
        "talent.yaml",
        "report.yaml",
        "references.yaml",
    }
    assert "is not there" in problems["routes.yaml"].message
    assert problems["costs.yaml"].line == 1
    assert "keys and values" in problems["report.yaml"].message
    assert "is empty" in problems["references.yaml"].message


def test_a_part_that_is_missing_or_strange_is_named(broken: Any) -> None:
    broken.swap("profile.yaml", "profile:\n", "profil:\n")
    found = [(p.file, p.message) for p in problems_of(broken.folder)]
    assert ("profile.yaml", '"profile" is missing here') in found
    assert ("profile.yaml", 'unknown key "profil"; did you mean "profile"?') in found


@pytest.mark.parametrize("names", ["data", "[data, [x]]", "[1, 2]", "", "[]", "{data: x}"])
def test_dimensions_are_a_list_of_file_names(names: str, broken: Any) -> None:
    line = broken.swap("pack.yaml", "dimensions: [data, integration, talent, cost]", f"dimensions: {names}")
    problems = problems_of(broken.folder)
    assert any((p.file, p.line) == ("pack.yaml", line) for p in problems), problems


@pytest.mark.parametrize("name", ["../pack/data", "/etc/hostname", "sub/data", "..", "data\\u0000x"])
def test_dimensions_cannot_lead_out_of_the_folder(name: str, broken: Any) -> None:
    line = broken.swap(
        "pack.yaml",
        "dimensions: [data, integration, talent, cost]",
        f'dimensions: ["{name}", integration, talent, cost]',
    )
    problems = problems_of(broken.folder)
    assert any((p.file, p.line) == ("pack.yaml", line) for p in problems), problems


@pytest.mark.parametrize("file", ["pack.yaml", "rules.yaml", "data.yaml", "data.de.yaml"])
def test_no_link_of_a_pack_leads_out_of_its_folder(file: str, broken: Any, tmp_path: Path) -> None:
    inside, outside = broken.folder / file, tmp_path / "elsewhere.yaml"
    inside.rename(outside)
    inside.symlink_to(outside)
    (problem,) = problems_of(broken.folder)
    assert (problem.file, "leads out of the pack" in problem.message) == (file, True)
    within = broken.folder / "kept.yml"
    outside.rename(within)
    inside.unlink()
    inside.symlink_to(within.name)
    assert load_pack(broken.folder)


def test_a_folder_that_is_no_pack_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(PackError, match="is not a folder"):
        load_pack(tmp_path / "none")
    with pytest.raises(PackError, match=r"holds no pack\.yaml"):
        load_pack(tmp_path)
