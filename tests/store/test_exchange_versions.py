"""Answers in YAML and JSON that were given to an earlier version of the questionnaire."""

from __future__ import annotations

from pathlib import Path

import pytest

from bearings import library
from bearings.domain.assessment import (
    Answer,
    Assessment,
    CostOverride,
    Milestone,
    Respondent,
)
from bearings.domain.fit import misfits
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.upgrade.arrivals import Arrival, arrive
from bearings.domain.upgrade.words import arrival_in_words
from bearings.errors import FormatError
from bearings.store.exchange import LeftBehindError, read_exchange, write_exchange
from domain.upgrade_cases import GATE, OLD, later, options, planned, workshop_of_40

FIRST, *OTHERS = (option.id for option in OLD.question(GATE).options)
NEW = later(
    ids={"DAT-03": "DAT-33", "DAT-04": "DAT-44"},
    questions={GATE: {"options": options(GATE, "fresh", *OTHERS)}, "DAT-05": {"text": "In other words?"}},
    renamed={"DAT-03": "DAT-33"},
    removed={"DAT-04": "No longer asked."},
    options={GATE: {FIRST: "fresh"}},
    changed={"DAT-08": "Counts the last year only."},
)
SOUND = later(ids={"DAT-04": "DAT-44"}, removed={"DAT-04": "No longer asked."})
SAID = {
    "DAT-03": Answer(agreed=OLD.question("DAT-03").options[0].id, note="Why so"),
    "DAT-04": Answer(votes={"ann": 2}, note="Of no use"),
    "DAT-05": Answer(agreed=4),
    "DAT-08": Answer(agreed=5, note="Goes along"),
    GATE: Answer(votes={"ann": FIRST}),
}
GIVEN = Assessment(id="case", respondents=(Respondent(id="ann"),), answers=SAID)
BOTH = pytest.mark.parametrize("ending", [".yaml", ".json"])


def read(path: Path, given: Assessment, pack: Questionnaire = NEW) -> tuple[Assessment, list[Arrival]]:
    """What is read of answers that are written, and what is told of them."""
    told: list[Arrival] = []
    write_exchange(given, path)
    return read_exchange(path, pack, arrived=told.append), told


@BOTH
def test_what_has_a_place_is_taken_there_and_the_rest_is_named_with_the_reason(
    tmp_path: Path, ending: str
) -> None:
    after, (arrival,) = read(tmp_path / f"a{ending}", GIVEN)
    assert after.questionnaire_version == "1.1.0"
    assert after.answers == {
        "DAT-33": SAID["DAT-03"],
        "DAT-05": SAID["DAT-05"],
        "DAT-08": Answer(note="Goes along"),
        GATE: Answer(votes={"ann": "fresh"}),
    }
    assert [(line.id, line.why) for line in arrival.left] == [
        ("DAT-08", "Counts the last year only."),
        ("DAT-04", "No longer asked."),
    ]
    assert not list(misfits(NEW, after))
    assert arrival_in_words(arrival).split("\n") == [
        "The answers were given to version 1.0.0 of the questionnaire; they are scored with 1.1.0.",
        "Without a place in it, and left out:",
        f"  DAT-08  {OLD.question('DAT-08').text} (a note): Counts the last year only.",
        "  DAT-04 (1 vote, a note): No longer asked.",
    ]


@BOTH
def test_where_nobody_is_told_they_are_refused_rather_than_lost(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"a{ending}"
    write_exchange(GIVEN, path)
    with pytest.raises(LeftBehindError, match=r"2 things have no place in version 1\.1\.0") as caught:
        read_exchange(path, NEW)
    problem = next(each for each in caught.value.problems if each.path == "answers.DAT-04")
    assert problem.message == "No longer asked."
    assert problem.line > 1


def test_where_nothing_is_lost_nobody_need_be_told(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    write_exchange(GIVEN.model_copy(update={"answers": {"DAT-03": SAID["DAT-03"]}}), path)
    assert read_exchange(path, NEW).answers == {"DAT-33": SAID["DAT-03"]}


@BOTH
def test_where_only_words_changed_everything_is_as_it_was(tmp_path: Path, ending: str) -> None:
    new = later(questions={key: {"text": f"{key} otherwise?"} for key in SAID})
    after, (arrival,) = read(tmp_path / f"a{ending}", workshop_of_40(), new)
    assert arrival.left == ()
    assert after == workshop_of_40().model_copy(update={"questionnaire_version": "1.1.0"})


def test_a_file_and_its_answers_in_yaml_come_to_the_same(tmp_path: Path) -> None:
    """By the steps an upgrade of the file takes; what rests on words alone stands, as nobody knows them."""
    new = later(ids={"DAT-03": "DAT-33"}, renamed={"DAT-03": "DAT-33"})
    after, _ = read(tmp_path / "a.yaml", workshop_of_40(), new)
    assert after.answers == planned(new).after.answers


def test_milestones_are_taken_over_like_the_answers_of_now(tmp_path: Path) -> None:
    kept = Milestone(id="M-1", name="Spring", date="2026-03-01", answers=SAID)
    after, (arrival,) = read(tmp_path / "a.yaml", Assessment(id="case", milestones=(kept,)))
    assert after.milestones[0].answers["DAT-33"] == SAID["DAT-03"]
    assert [(line.id, line.name[:8]) for line in arrival.left] == [
        ("DAT-08", "Spring: "),
        ("DAT-04", "Spring: "),
    ]
    assert not list(misfits(NEW, after))


def test_parts_beside_the_answers_are_named_too(tmp_path: Path) -> None:
    capability = OLD.capabilities[0].id
    new = later(ids={capability: "another.one"})
    value = CostOverride(low=1, base=2, high=3)
    given = Assessment(
        id="case", targets={capability: 70.0}, respondents=(Respondent(id="ann", role="nobody"),)
    )
    given = given.model_copy(update={"cost_parameters": {"no_such_value": value}})
    after, (arrival,) = read(tmp_path / "a.yaml", given, new)
    assert {line.kind: line.id for line in arrival.left} == {
        "target": capability,
        "value": "no_such_value",
        "person": "nobody",
    }
    assert (after.targets, after.cost_parameters, after.respondents[0].role) == ({}, {}, "")


def test_what_is_wrong_in_itself_is_refused_as_ever(tmp_path: Path) -> None:
    strangers = GIVEN.model_copy(update={"answers": {"DAT-05": Answer(votes={"nobody": 3})}})
    path = tmp_path / "a.yaml"
    write_exchange(strangers, path)
    with pytest.raises(FormatError, match="one problem") as caught:
        read_exchange(path, NEW, arrived=lambda arrival: None)
    assert caught.value.problems[0].path == "answers.DAT-05.votes.nobody"


def test_answers_to_a_later_version_are_read_by_their_ids_alone() -> None:
    assert arrive(OLD, GIVEN.model_copy(update={"questionnaire_version": "1.1.0"})) is None
    assert arrive(OLD, GIVEN) is None
    assert arrive(NEW, GIVEN.model_copy(update={"questionnaire": "another"})) is None


def test_a_file_in_which_something_was_kept_aside_keeps_it(tmp_path: Path) -> None:
    once = planned(later(ids={"DAT-03": "DAT-33"}, removed={"DAT-03": "Gone."})).after
    latest = later(version="1.2.0")
    after, (arrival,) = read(tmp_path / "a.yaml", once, latest)
    assert after.former == once.former
    assert {line.id for line in arrival.left} == set()


@pytest.fixture
def shipped(monkeypatch: pytest.MonkeyPatch) -> None:
    """This Bearings brings the later version along."""
    monkeypatch.setattr(library, "builtin_pack", lambda: SOUND)


@pytest.mark.usefixtures("shipped")
def test_an_import_makes_a_file_of_what_has_a_place(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    write_exchange(GIVEN, path)
    with pytest.raises(LeftBehindError):
        library.import_file(path, tmp_path / "clients", home=tmp_path / "home")
    assert not (tmp_path / "clients").exists()
    told: list[Arrival] = []
    document = library.import_file(path, tmp_path / "clients", home=tmp_path / "home", arrived=told.append)
    document.close()
    assert library.read_file(document.path) == (SOUND, told[0].after)
    assert told[0].left


@pytest.mark.usefixtures("shipped")
def test_checking_says_what_has_no_place(tmp_path: Path) -> None:
    write_exchange(GIVEN, tmp_path / "a.yaml")
    assert "DAT-04 (1 vote, a note): No longer asked." in library.check_path(tmp_path / "a.yaml")
