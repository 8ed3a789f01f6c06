"""Ballots that came back: what people filled in is read as it was meant, from either kind of file."""

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from ballot_cases import PACK, as_written, filled_pdf, filled_workbook, workbook
from openpyxl import load_workbook

from bearings.domain.assessment import UNKNOWN, Assessment, Vote
from bearings.domain.languages import in_language
from bearings.domain.workshop.ballot_answers import read_ballot
from bearings.domain.workshop.ballots import SHEET, make_ballot
from bearings.library import sample_files
from bearings.report.ballot_page import write_ballot_pdf
from bearings.report.ballot_sheet import ballot_workbook
from bearings.store.ballot_files import read_filled

SAMPLES = [path.stem for path in sample_files()]


def votes_for(assessment: Assessment, turn: int) -> dict[str, Vote]:
    """A vote on every question of a ballot; over some turns every kind of vote on every kind of question."""
    votes: dict[str, Vote] = {}
    asked = make_ballot(PACK, assessment, assessment.respondents[0]).questions
    for place, shown in enumerate(asked, start=turn):
        question = PACK.question(shown.id)
        options = [option.id for option in question.options if not option.exclusive]
        if place % 5 == 0:
            votes[question.id] = UNKNOWN
        elif question.type == "maturity":
            votes[question.id] = place % 5
        elif question.type == "gate":
            votes[question.id] = options[place % len(options)]
        elif question.type == "multi":
            votes[question.id] = tuple(options[: 1 + place % len(options)])
        else:
            votes[question.id] = 12.5 if place % 2 else 40
    return votes


@pytest.mark.parametrize("name", SAMPLES)
def test_every_kind_of_answer_comes_back_from_excel(
    name: str, sample: Callable[[str], Assessment], tmp_path: Path
) -> None:
    assessment = sample(name)
    for turn in range(3):
        votes = votes_for(assessment, turn)
        path = tmp_path / f"back {turn}.xlsx"
        path.write_bytes(
            filled_workbook(workbook(assessment), as_written(votes), {"DAT-02": "Since May.\nÅsa 好"})
        )
        read = read_ballot(PACK, assessment, read_filled(path))
        assert read.refused == ()
        assert read.votes == votes
        assert read.notes == {"DAT-02": "Since May.\nÅsa 好"}
        assert read.respondent == assessment.respondents[0].id


@pytest.mark.parametrize("name", SAMPLES)
def test_every_kind_of_answer_comes_back_from_pdf(
    name: str, sample: Callable[[str], Assessment], tmp_path: Path
) -> None:
    assessment = sample(name)
    blank = tmp_path / "blank.pdf"
    write_ballot_pdf(make_ballot(PACK, assessment, assessment.respondents[0]), blank)
    for turn in range(3):
        votes = votes_for(assessment, turn)
        path = tmp_path / f"back {turn}.pdf"
        path.write_bytes(filled_pdf(blank, votes, {"DAT-02": "Since May. Åsa 好"}))
        read = read_ballot(PACK, assessment, read_filled(path))
        assert read.refused == ()
        assert read.votes == votes
        assert read.notes == {"DAT-02": "Since May. Åsa 好"}


def test_an_untouched_ballot_says_nothing(sample: Callable[[str], Assessment], tmp_path: Path) -> None:
    assessment = sample("quillmarsh-regional-bank")
    path = tmp_path / "blank.xlsx"
    path.write_bytes(workbook(assessment))
    read = read_ballot(PACK, assessment, read_filled(path))
    assert (read.votes, read.notes, read.refused) == ({}, {}, ())


def test_numbers_and_small_letters_that_excel_stores_its_own_way_are_read(
    sample: Callable[[str], Assessment], tmp_path: Path
) -> None:
    assessment = sample("quillmarsh-regional-bank")
    path = tmp_path / "own.xlsx"
    number = next(q.id for q in PACK.questions if q.type == "number")
    path.write_bytes(filled_workbook(workbook(assessment), {"DAT-02": "c", number: 42}))
    assert read_ballot(PACK, assessment, read_filled(path)).votes == {"DAT-02": 3, number: 42}


def test_a_ballot_in_german_comes_back_whoever_opens_it(
    sample: Callable[[str], Assessment], tmp_path: Path
) -> None:
    """The words of "don't know" and the letters are read in any language the assessment is in by then."""
    assessment = sample("quillmarsh-regional-bank")
    german = in_language(PACK, "de")
    votes = votes_for(assessment, 0)
    written = as_written(votes) | {key: "Weiß nicht" for key, vote in votes.items() if vote == UNKNOWN}
    blank = ballot_workbook(make_ballot(german, assessment, assessment.respondents[0]))
    path = tmp_path / "zurück.xlsx"
    path.write_bytes(filled_workbook(blank, written))
    for questionnaire in (german, PACK):
        read = read_ballot(questionnaire, assessment, read_filled(path))
        assert read.refused == ()
        assert read.votes == votes


def test_an_excel_ballot_speaks_german_and_offers_its_own_word_for_not_knowing(
    sample: Callable[[str], Assessment],
) -> None:
    assessment = sample("quillmarsh-regional-bank")
    blank = ballot_workbook(make_ballot(in_language(PACK, "de"), assessment, assessment.respondents[0]))
    sheet = load_workbook(io.BytesIO(blank))[SHEET]
    said = "\n".join(str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value)
    for german in ("Stimmzettel: Bereitschaft", "Frage", "Antwort", "Notiz (freiwillig)", "50 Fragen."):
        assert german in said
    for english in ("Don't know", "Choose an answer", "Save this file", "A number in", "All that apply"):
        assert english not in said
    lists = [rule.formula1 for rule in sheet.data_validations.dataValidation if rule.formula1]
    assert lists
    assert all(each.endswith(',Weiß nicht"') for each in lists)
