"""Filled ballots for tests: written by the program, filled in as a person's program would."""

import io
from pathlib import Path

from openpyxl import load_workbook
from pypdf import PdfReader, PdfWriter
from pypdf.generic import NameObject, TextStringObject

from ballot_votes import written_vote
from bearings.domain.assessment import UNKNOWN, Assessment, Vote
from bearings.domain.workshop.ballots import (
    ANSWER_COLUMN,
    ID_COLUMN,
    NOTE_COLUMN,
    SHEET,
    choices_of,
    make_ballot,
)
from bearings.packs.loader import builtin_pack
from bearings.report.ballot_sheet import ballot_workbook

PACK = builtin_pack()


def workbook(assessment: Assessment, place: int = 0) -> bytes:
    return ballot_workbook(make_ballot(PACK, assessment, assessment.respondents[place]))


def filled_workbook(blank: bytes, answers: dict[str, object], notes: dict[str, str] | None = None) -> bytes:
    """The workbook with those cells filled in; a vote is put as one writes it."""
    book = load_workbook(io.BytesIO(blank))
    sheet = book[SHEET]
    for row in range(1, sheet.max_row + 1):
        key = sheet.cell(row, ID_COLUMN).value
        if key in answers:
            sheet.cell(row, ANSWER_COLUMN).value = answers[key]  # type: ignore[assignment]
        if notes and key in notes:
            sheet.cell(row, NOTE_COLUMN).value = notes[key]
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


def as_written(votes: dict[str, Vote]) -> dict[str, object]:
    return {key: written_vote(PACK.question(key), vote) for key, vote in votes.items()}


def filled_pdf(blank: Path, votes: dict[str, Vote], notes: dict[str, str] | None = None) -> bytes:
    """The form with those votes, set the way viewers set them."""
    writer = PdfWriter(clone_from=PdfReader(blank))
    values: dict[str, str] = {f"{key}/note": text for key, text in (notes or {}).items()}
    for key, vote in votes.items():
        question = PACK.question(key)
        choices = choices_of(question)
        if question.type == "number" and vote != UNKNOWN:
            values[key] = written_vote(question, vote)
        elif question.type in ("multi", "number"):
            on = vote if isinstance(vote, tuple) else ()
            ticked = [choice.letter for choice in choices if choice.value in on] or ["dont-know"]
            values |= {f"{key}/{letter}": "/on" for letter in ticked}
        else:
            place = len(choices) if vote == UNKNOWN else [choice.value for choice in choices].index(vote)  # type: ignore[arg-type]
            values[key] = f"/{place}"
    for reference in writer.root_object["/AcroForm"]["/Fields"]:  # type: ignore[index]
        field = reference.get_object()
        value = values.pop(str(field["/T"]), None)
        if value is None:
            continue
        field[NameObject("/V")] = (NameObject if value.startswith("/") else TextStringObject)(value)
        for kid in field.get("/Kids", ()):
            on = value in kid.get_object()["/AP"]["/N"]
            kid.get_object()[NameObject("/AS")] = NameObject(value if on else "/Off")
    assert not values, f"the form has no fields {list(values)}"
    made = io.BytesIO()
    writer.write(made)
    return made.getvalue()
