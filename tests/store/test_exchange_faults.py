"""Exchange files from elsewhere: everything that is wrong in them is named with file and line."""

import json
from pathlib import Path

import pytest
import yaml

from bearings.domain.questionnaire import Questionnaire
from bearings.errors import FormatError, Problem
from bearings.packs.loader import builtin_pack
from bearings.store.exchange import read_exchange

PACK = builtin_pack()

HEAD = "schema: sample/1\nrespondents:\n  - {id: r1, role: exec_sponsor}\n"
# The lines after the head (which has three), the line of the fault, its place, and what is said.
BAD: dict[str, tuple[str, int, str, str]] = {
    "unknown question": (
        "answers:\n  DAT-02: {votes: {r1: 3}}\n  DAT-0Z: {votes: {r1: 3}}",
        6,
        "answers.DAT-0Z",
        'there is no question "DAT-0Z"; did you mean "DAT-10"?',
    ),
    "an id in small letters": (
        "answers:\n  dat-02: {votes: {r1: 3}}",
        5,
        "answers.dat-02",
        'there is no question "dat-02"; did you mean "DAT-02"?',
    ),
    "an id with letters swapped": (
        "answers:\n  DTA-02: {votes: {r1: 3}}",
        5,
        "answers.DTA-02",
        'there is no question "DTA-02"; did you mean "DAT-02"?',
    ),
    "an id like no other": (
        "answers:\n  Q7: {votes: {r1: 3}}",
        5,
        "answers.Q7",
        'there is no question "Q7"; ids look like DAT-01',
    ),
    "a profile id in small letters": (
        "profile:\n  prf-08: 3",
        5,
        "profile.prf-08",
        'did you mean "PRF-08"?',
    ),
    "an action in small letters": (
        "plan:\n  choices:\n    a-d01: {horizon: H1}",
        6,
        "plan.choices.a-d01",
        'did you mean "A-D01"?',
    ),
    "unknown option": (
        "answers:\n  DAT-01: {votes: {r1: yess}}",
        5,
        "answers.DAT-01.votes.r1",
        'there is no option "yess"; did you mean "yes"?',
    ),
    "unknown option of a set": (
        "answers:\n  DAT-13:\n    votes: {r1: [documents, papers]}",
        6,
        "answers.DAT-13.votes.r1",
        'there is no option "papers"',
    ),
    "option twice": (
        "answers:\n  DAT-13: {votes: {r1: [documents, documents]}}",
        5,
        "answers.DAT-13.votes.r1",
        "an option stands here twice",
    ),
    "one option where a set is asked": (
        "answers:\n  DAT-13: {votes: {r1: documents}}",
        5,
        "answers.DAT-13.votes.r1",
        'expected a list of options or unknown, not "documents"',
    ),
    "a set where one option is asked": (
        "answers:\n  DAT-01: {votes: {r1: [yes]}}",
        5,
        "answers.DAT-01.votes.r1",
        "expected one of yes, partial, no, not a list",
    ),
    "an empty set": (
        "answers:\n  DAT-13: {votes: {r1: []}}",
        5,
        "answers.DAT-13.votes.r1",
        "choose at least one option",
    ),
    "unknown respondent": (
        "answers:\n  DAT-02:\n    votes:\n      r1: 3\n      r2: 3",
        8,
        "answers.DAT-02.votes.r2",
        'there is no respondent "r2"',
    ),
    "a respondent nobody resembles": (
        "answers:\n  DAT-02: {votes: {cto: 3}}",
        5,
        "answers.DAT-02.votes.cto",
        'there is no respondent "cto"; the respondents are r1',
    ),
    "a respondent in capitals": (
        "answers:\n  DAT-02: {votes: {R1: 3}}",
        5,
        "answers.DAT-02.votes.R1",
        'there is no respondent "R1"; did you mean "r1"?',
    ),
    "a list where a level is asked": (
        "answers:\n  DAT-02: {votes: {r1: [3]}}",
        5,
        "answers.DAT-02.votes.r1",
        "expected a level from 1 to 5 or unknown, not a list",
    ),
    "a list agreed on": (
        "answers:\n  DAT-02: {agreed: [3]}",
        5,
        "answers.DAT-02.agreed",
        "expected a level from 1 to 5, not a list",
    ),
    "numbers for a set": (
        "answers:\n  DAT-13: {votes: {r1: [3]}}",
        5,
        "answers.DAT-13.votes.r1",
        "expected one of documents, records,",
    ),
    "no number as a vote": (
        'answers:\n  TAL-13: {votes: {r1: ".nan"}}',
        5,
        "answers.TAL-13.votes.r1",
        'expected a number or unknown, not ".nan"',
    ),
    "no number in the profile": (
        'profile:\n  PRF-08: "-.inf"',
        5,
        "profile.PRF-08",
        'expected a number, not "-.inf"',
    ),
    "no number as a target": (
        'targets: {data.rights: ".nan"}',
        4,
        "targets.data.rights",
        ".nan is not a usable number; write a figure",
    ),
    "a list in the milestone": (
        'milestones:\n  - {id: M-1, name: M, date: "2026-10-14", answers: {DAT-02: {agreed: [3]}}}',
        5,
        "milestones.0.answers.DAT-02.agreed",
        "expected a level from 1 to 5, not a list",
    ),
    "a version as a number": (
        "questionnaire_version: 1.0",
        4,
        "questionnaire_version",
        "expected text; put it in quotation marks",
    ),
    "a language in words": ("language: German", 4, "language", "expected a language such as de or pt-BR"),
    "level 6": (
        "answers:\n  DAT-02: {votes: {r1: 6}}",
        5,
        "answers.DAT-02.votes.r1",
        "expected a level from 1 to 5 or unknown, not 6",
    ),
    "level 0": ("answers:\n  DAT-02: {votes: {r1: 0}}", 5, "answers.DAT-02.votes.r1", "not 0"),
    "half a level": ("answers:\n  DAT-02: {votes: {r1: 2.5}}", 5, "answers.DAT-02.votes.r1", "not 2.5"),
    "a level in words": (
        "answers:\n  DAT-02: {votes: {r1: three}}",
        5,
        "answers.DAT-02.votes.r1",
        'not "three"',
    ),
    "a quoted level": ('answers:\n  DAT-02: {votes: {r1: "3"}}', 5, "answers.DAT-02.votes.r1", 'not "3"'),
    "true as a level": (
        "answers:\n  DAT-02: {votes: {r1: true}}",
        5,
        "answers.DAT-02.votes.r1",
        "expected a level from 1 to 5 or unknown, not true",
    ),
    "null as a vote": (
        "answers:\n  DAT-02: {votes: {r1: null}}",
        5,
        "answers.DAT-02.votes.r1",
        "expected a level from 1 to 5 or unknown, not an empty value",
    ),
    "a number in words": (
        "answers:\n  TAL-13: {votes: {r1: many}}",
        5,
        "answers.TAL-13.votes.r1",
        'expected a number or unknown, not "many"',
    ),
    "a number too small": (
        "answers:\n  TAL-13: {votes: {r1: -1}}",
        5,
        "answers.TAL-13.votes.r1",
        "at least 0",
    ),
    "a huge number": (
        "answers:\n  TAL-13: {votes: {r1: 1e30}}",
        5,
        "answers.TAL-13.votes.r1",
        "must be at most",
    ),
    "agreed on what nobody can choose": (
        "answers:\n  DAT-02: {votes: {r1: 3}, agreed: 9}",
        5,
        "answers.DAT-02.agreed",
        "expected a level from 1 to 5, not 9",
    ),
    "agreed not to know": (
        "answers:\n  DAT-02: {votes: {r1: 3}, agreed: unknown}",
        5,
        "answers.DAT-02.agreed",
        "an agreed value cannot be unknown",
    ),
    "not applicable where it must be answered": (
        "answers:\n  DAT-01: {state: na, reason: none}",
        5,
        "answers.DAT-01.state",
        "DAT-01 cannot be marked as not applicable",
    ),
    "not applicable without a reason": (
        'answers:\n  CST-03: {state: na, reason: "  "}',
        5,
        "answers.CST-03.state",
        "not applicable needs a reason",
    ),
    "another state": (
        "answers:\n  CST-03: {state: hidden}",
        5,
        "answers.CST-03.state",
        "expected 'na'",
    ),
    "unknown evidence grade": (
        "answers:\n  DAT-02: {votes: {r1: 3}, evidence: E9}",
        5,
        "answers.DAT-02.evidence",
        "expected one of E0, E1, E2, E3",
    ),
    "misspelt key of an answer": (
        "answers:\n  DAT-02: {vote: {r1: 3}}",
        5,
        "answers.DAT-02.vote",
        'unknown key "vote"; did you mean "votes"?',
    ),
    "unknown profile question": (
        "profile:\n  PRF-99: 3",
        5,
        "profile.PRF-99",
        'there is no profile question "PRF-99"',
    ),
    "profile option": ("profile:\n  PRF-01: finance", 5, "profile.PRF-01", 'there is no option "finance"'),
    "profile set": ("profile:\n  PRF-02: code", 5, "profile.PRF-02", "expected a list of options"),
    "profile number in words": ('profile:\n  PRF-08: "50000"', 5, "profile.PRF-08", "expected a number"),
    "profile number below zero": (
        "profile:\n  PRF-08: -1",
        5,
        "profile.PRF-08",
        "must be at least 0 requests",
    ),
    "unknown capability": (
        "targets:\n  int.workflows: 50",
        5,
        "targets.int.workflows",
        'there is no capability "int.workflows"; did you mean "int.workflow"?',
    ),
    "target above 100": ("targets:\n  int.workflow: 150", 5, "targets.int.workflow", "must be at most 100"),
    "unknown cost parameter": (
        "cost_parameters:\n  embed_prize: {low: 1, base: 1, high: 1}",
        5,
        "cost_parameters.embed_prize",
        'did you mean "embed_price"?',
    ),
    "unknown cost option": ("cost_options:\n  zzz: a", 5, "cost_options.zzz", 'no cost option "zzz"'),
    "no such day": ("workshop:\n  date: 2026-02-30", 5, "workshop.date", "expected a day as year-month-day"),
    "a day in words": ("workshop: {date: today}", 4, "workshop.date", "expected a day as year-month-day"),
    "misspelt top key": ("anwsers: {}", 4, "anwsers", 'unknown key "anwsers"; did you mean "answers"?'),
    "another questionnaire": ("questionnaire: other", 4, "questionnaire", "answers another questionnaire"),
    "a colour in words": (
        "branding: {accent: blue}",
        4,
        "branding.accent",
        "a colour such as #1d4ed8",
    ),
}


def problems_in(text: str, path: Path) -> tuple[Problem, ...]:
    path.write_text(text, "utf-8")
    with pytest.raises(FormatError) as error:
        read_exchange(path, PACK)
    assert error.value.remedy
    return error.value.problems


@pytest.mark.parametrize("case", BAD)
def test_what_is_wrong_is_named_with_its_line(case: str, tmp_path: Path) -> None:
    lines, line, place, said = BAD[case]
    (problem,) = problems_in(f"{HEAD}{lines}\n", tmp_path / "given.yaml")
    assert (problem.file, problem.line, problem.path) == ("given.yaml", line, place)
    assert said in problem.message
    assert problem.column > 0


@pytest.mark.parametrize("case", BAD)
def test_json_is_judged_as_yaml_is(case: str, tmp_path: Path) -> None:
    lines, _, place, said = BAD[case]
    data = yaml.safe_load(f"{HEAD}{lines}\n".replace("yes]", '"yes"]').replace("2026-02-30", '"2026-02-30"'))
    if case == "a huge number":
        data["answers"]["TAL-13"]["votes"]["r1"] = 1e30
    (problem,) = problems_in(json.dumps(data, indent=1), tmp_path / "given.json")
    assert problem.path == place
    assert said in problem.message
    assert problem.line > 1


def test_respondents_are_known_once_and_by_role(tmp_path: Path) -> None:
    text = "respondents:\n  - {id: a, role: boss}\n  - {id: a}\n"
    found = problems_in(text, tmp_path / "given.yaml")
    assert [(p.line, p.path) for p in found] == [(2, "respondents.0.role"), (3, "respondents.1.id")]


def test_every_problem_is_named_at_once(tmp_path: Path) -> None:
    cases = (
        "unknown question",
        "unknown option",
        "level 6",
        "unknown profile question",
        "unknown capability",
    )
    text = HEAD + (
        "answers:\n  DAT-0Z: {votes: {r1: 3}}\n  DAT-01: {votes: {r1: yess}}\n  DAT-02: {votes: {r1: 6}}\n"
        "profile: {PRF-99: 3}\ntargets: {zzz: 50}\n"
    )
    found = problems_in(text, tmp_path / "given.yaml")
    assert len(found) == len(cases)
    assert {p.line for p in found} == {5, 6, 7, 8, 9}


@pytest.mark.parametrize("text", ["just text", "- a\n- b\n", "7"])
def test_what_is_no_assessment_is_said_so(text: str, tmp_path: Path) -> None:
    (problem,) = problems_in(text, tmp_path / "given.yaml")
    assert "expected keys such as organisation, profile, answers" in problem.message
    assert problem.line == 1


def test_another_schema_is_refused(tmp_path: Path) -> None:
    (problem,) = problems_in("schema: sample/2\n", tmp_path / "given.yaml")
    assert (problem.line, problem.message) == (1, "expected sample/1")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("My client (final).yaml", "My-client-final"),
        ("ünï.yaml", "n"),
        ("…….yaml", "assessment"),
        ("_x.yaml", "x"),
    ],
)
def test_a_file_without_an_id_is_named_after_the_file(
    name: str, expected: str, tmp_path: Path, questionnaire: Questionnaire
) -> None:
    path = tmp_path / name
    path.write_text("answers: {}\n")
    assessment = read_exchange(path, questionnaire)
    assert assessment.id == expected
    assert assessment.questionnaire_version == questionnaire.version
