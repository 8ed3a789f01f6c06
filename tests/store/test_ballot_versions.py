"""Ballots that went out before the questionnaire was updated, and come back after that."""

from __future__ import annotations

from pathlib import Path

import pytest
from ballot_cases import as_written, filled_pdf, filled_workbook

from bearings.ballot_library import read_incoming
from bearings.domain.assessment import UNKNOWN, Answer, Assessment, Respondent, Vote
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.upgrade.plan import plan_upgrade
from bearings.domain.workshop.ballot_versions import TWO_OF_IT
from bearings.domain.workshop.ballots import make_ballot
from bearings.domain.workshop.merge import MergePlan, plan_merge, take_votes
from bearings.errors import BearingsError
from bearings.report.ballot_page import write_ballot_pdf
from bearings.report.ballot_sheet import ballot_workbook
from domain.upgrade_cases import DAY, GATE, MULTI, NUMBER, OLD, later

PEOPLE = tuple(Respondent(id=f"p{n}") for n in range(12))
OUT = Assessment(id="case", respondents=PEOPLE, answers={"DAT-05": Answer(votes={"p1": 3})})
TURNED = [option.model_dump(mode="json") for option in reversed(OLD.question(GATE).options)]
NEW = later(
    ids={"DAT-02": "DAT-22", "DAT-04": "DAT-44"},
    questions={GATE: {"options": TURNED}},
    renamed={"DAT-02": "DAT-22"},
    removed={"DAT-04": "No longer asked."},
)
FIRST = OLD.question(GATE).options[0].id  # under the letter A, and under the last one now
VOTES: dict[str, Vote] = {
    "DAT-02": 4,
    "DAT-04": 2,
    "DAT-05": UNKNOWN,
    GATE: FIRST,
    MULTI: ("documents", "records"),
    NUMBER: 40,
}
NOTES = {"DAT-02": "Since May.", "DAT-04": "Nobody knows."}


def updated(new: Questionnaire = NEW) -> Assessment:
    return plan_upgrade(OLD, new, OUT, day=DAY).after


def came_back(tmp_path: Path, ending: str, person: Respondent = PEOPLE[0]) -> Path:
    """The ballot of a person, made from the questionnaire of then and filled in."""
    ballot, path = make_ballot(OLD, OUT, person), tmp_path / f"{person.id}{ending}"
    if ending == ".pdf":
        write_ballot_pdf(ballot, path)
        path.write_bytes(filled_pdf(path, VOTES, NOTES))
    else:
        path.write_bytes(filled_workbook(ballot_workbook(ballot), as_written(VOTES), NOTES))
    return path


def planned(path: Path, into: Assessment, pack: Questionnaire = NEW) -> MergePlan:
    return plan_merge(pack, into, read_incoming(path, pack, into))


@pytest.mark.parametrize("ending", [".xlsx", ".pdf"])
def test_its_letters_mean_what_they_stood_by_when_it_went_out(tmp_path: Path, ending: str) -> None:
    plan = planned(came_back(tmp_path, ending), updated())
    assert {row.question: (row.kind, row.incoming) for row in plan.rows} == {
        "DAT-22": ("new", 4),
        "DAT-04": ("aside", 2),
        "DAT-05": ("new", UNKNOWN),
        GATE: ("new", FIRST),
        MULTI: ("new", ("documents", "records")),
        NUMBER: ("new", 40),
    }
    assert {note.question: note.kind for note in plan.notes} == {"DAT-22": "new", "DAT-04": "aside"}
    assert plan.remarks == ("The file answers version 1.0.0 of the questionnaire, here it is 1.1.0.",)


def test_the_answers_of_everybody_who_had_one_come_in(tmp_path: Path) -> None:
    assessment = updated()
    for person in PEOPLE:
        plan = planned(came_back(tmp_path, ".xlsx", person), assessment)
        theirs = [row.key for row in plan.of("conflict")]
        assessment = take_votes(plan, theirs, notes=True).apply(assessment)
    assert assessment.answer("DAT-22").votes == {person.id: 4 for person in PEOPLE}
    assert assessment.answer(GATE).votes == {person.id: FIRST for person in PEOPLE}
    (former,) = assessment.former
    assert former.answers["DAT-04"].votes == {person.id: 2 for person in PEOPLE}
    assert assessment.respondents == PEOPLE


def test_a_ballot_of_two_versions_ago_takes_both_steps(tmp_path: Path) -> None:
    latest = later(of=NEW, ids={"DAT-22": "DAT-32"}, version="1.2.0", renamed={"DAT-22": "DAT-32"})
    into = plan_upgrade(NEW, latest, updated(), day=DAY).after
    plan = planned(came_back(tmp_path, ".xlsx"), into, latest)
    found = {row.question: (row.kind, row.incoming) for row in plan.rows}
    assert found["DAT-32"] == ("new", 4)
    assert found["DAT-04"] == ("aside", 2)
    assert take_votes(plan).apply(into).former[0].answers["DAT-04"].votes == {"p0": 2}


def test_without_the_questionnaire_of_then_only_what_is_certain_is_read(tmp_path: Path) -> None:
    bare = updated().model_copy(update={"former": ()})
    plan = planned(came_back(tmp_path, ".xlsx"), bare)
    assert {row.question: row.incoming for row in plan.of("new")} == {
        "DAT-22": 4,
        "DAT-05": UNKNOWN,
        NUMBER: 40,
    }
    said = {row.question: row.said for row in plan.of("misfit", "unknown")}
    assert said.keys() == {"DAT-04", GATE, MULTI}
    assert "its letters are not certain" in said[GATE]
    assert said["DAT-04"] == "No longer asked."
    assert take_votes(plan).apply(bare).former == ()


def test_where_two_questionnaires_went_by_one_number_no_letter_is_taken_for_another(tmp_path: Path) -> None:
    """A pack that is still being written keeps its number, and a ballot does not say which it was."""
    same = later(version=OLD.version, questions={GATE: {"options": TURNED}})
    plan = planned(came_back(tmp_path, ".xlsx"), updated(same), same)
    assert {row.question: row.said for row in plan.of("misfit")} == {GATE: TWO_OF_IT}
    assert {row.question: row.incoming for row in plan.of("new")} == {
        key: vote for key, vote in VOTES.items() if key != GATE
    }


def test_the_ballot_of_a_later_version_is_refused(tmp_path: Path) -> None:
    latest = later(version="2.0.0")
    path = tmp_path / "later.xlsx"
    blank = ballot_workbook(make_ballot(latest, OUT, PEOPLE[0]))
    path.write_bytes(filled_workbook(blank, {"DAT-05": "A"}))
    with pytest.raises(BearingsError, match=r'the questionnaire version "2\.0\.0", here it is "1\.1\.0"'):
        planned(path, updated())


def test_the_ballot_of_another_questionnaire_or_assessment_is_refused(tmp_path: Path) -> None:
    path = came_back(tmp_path, ".xlsx")
    other = updated().model_copy(update={"id": "other"})
    with pytest.raises(BearingsError, match="the assessment"):
        planned(path, other)
    with pytest.raises(BearingsError, match="the assessment"):
        planned(path, other.model_copy(update={"former": ()}))
    with pytest.raises(BearingsError, match="the questionnaire"):
        planned(path, updated(), NEW.model_copy(update={"id": "another"}))
