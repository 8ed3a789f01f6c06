"""A ballot as an Excel workbook: one row a question to answer, its statements below it.

Only the cells to be filled in are open. Every text is stored as text, so
nothing anybody wrote can become a formula. Source: safety 2.8.
"""

from __future__ import annotations

import io
import math
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bearings.domain.isolation import isolated
from bearings.domain.workshop.ballots import (
    ABOUT_SHEET,
    ANSWER_COLUMN,
    DONT_KNOW,
    ID_COLUMN,
    NOTE_COLUMN,
    SHEET,
    TEXT_COLUMN,
    Ballot,
    BallotQuestion,
)
from bearings.files import write_atomically
from bearings.report.safe_text import legal
from bearings.report.words import Words, words_in

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

WIDTHS = {ID_COLUMN: 10, TEXT_COLUMN: 84, ANSWER_COLUMN: 18, NOTE_COLUMN: 44}  # characters
LONGEST_CELL = 32_000  # characters; Excel takes 32,767
FONT = "Arial"  # on every system
LETTERS_A_LINE = 0.9  # of a line of text, to the width of its column; on the safe side
LINE_HEIGHT, ROW_PADDING = 13.5, 3.0  # points
INK, MUTED, ACCENT, TINT, LINE = "0F172A", "475569", "1D4ED8", "EFF6FF", "7C8BA1"


def write_ballot_xlsx(ballot: Ballot, path: Path) -> None:
    """Write the ballot as a workbook, whole or not at all. Raises `SaveError`."""
    write_atomically(path, ballot_workbook(ballot))


def ballot_workbook(ballot: Ballot) -> bytes:
    """The workbook."""
    from openpyxl import Workbook

    book = Workbook()
    book.properties.creator = "Bearings"
    words = words_in(ballot.language)
    book.properties.title = legal(words.say("Ballot: {}", ballot.title))
    sheet: Any = book.active
    sheet.title = SHEET
    _head(sheet, ballot, words)
    _questions(sheet, ballot, words)
    _paper(sheet)
    _about(book, ballot, words)
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


def addressee(ballot: Ballot) -> str:
    """Whom the ballot goes to: name and role, as far as they are known."""
    if ballot.called and ballot.role:
        return f"{isolated(ballot.called)}, {ballot.role}"
    return ballot.called or ballot.role


def _head(sheet: Worksheet, ballot: Ballot, words: Words) -> None:
    say = words.say
    _put(sheet, 1, ID_COLUMN, say("Ballot: {}", ballot.title), size=16, bold=True, wrap=False)
    facts = [
        ballot.organisation,
        say("For {}", addressee(ballot)) if addressee(ballot) else "",
        say("Assessment {}, questionnaire {} {}", ballot.assessment, ballot.questionnaire, ballot.version),
    ]
    lines = [fact for fact in facts if fact]
    lines += [
        say(
            "{} questions. Choose an answer in the column “Answer”; a note is welcome.", len(ballot.questions)
        ),
        say(
            "Answer from what you know, as things are today. “{}” is an honourable answer; "
            "an empty cell counts as not answered.",
            say(DONT_KNOW),
        ),
        say("Save this file and send it back to whoever sent it to you. Nobody else’s answers are in it."),
    ]
    for place, line in enumerate(lines):
        _put(sheet, 2 + place, ID_COLUMN, line, colour=INK if place < len(lines) - 3 else MUTED, wrap=False)


def _questions(sheet: Worksheet, ballot: Ballot, words: Words) -> None:
    row = sheet.max_row + 2
    for column, head in (
        (TEXT_COLUMN, "Question"),
        (ANSWER_COLUMN, "Answer"),
        (NOTE_COLUMN, "Note (optional)"),
    ):
        _put(sheet, row, column, words.say(head), bold=True, colour=MUTED)
    for column in WIDTHS:
        _line_below(sheet, row, column)
    sheet.freeze_panes = f"A{row + 1}"
    sheet.print_title_rows = f"{row}:{row}"
    lists = _Lists(sheet, words)
    before = ("", "")
    for question in ballot.questions:
        row += 1
        if (question.dimension, question.capability) != before:
            row += 1
            before = (question.dimension, question.capability)
            _put(sheet, row, TEXT_COLUMN, " · ".join(before), bold=True, colour=ACCENT)
            row += 1
        row = _question(sheet, row, question, lists, words)


def _question(sheet: Worksheet, row: int, question: BallotQuestion, lists: _Lists, words: Words) -> int:
    """Write a question from that row on; the last row used."""
    _put(sheet, row, ID_COLUMN, question.id, colour=MUTED)
    _put(sheet, row, TEXT_COLUMN, question.text, bold=True)
    for column in (ANSWER_COLUMN, NOTE_COLUMN):
        _open(sheet, row, column)
    lists.add(row, question)
    single = question.type in ("maturity", "gate")
    how = words.say("{}, or {}", words.worded(question.hint), words.say(DONT_KNOW))
    for text in (question.why, "" if single else how):
        if text:
            row += 1
            _put(sheet, row, TEXT_COLUMN, text, colour=MUTED)
    for choice in question.choices:
        row += 1
        _put(sheet, row, TEXT_COLUMN, f"{choice.letter}   {choice.text}")
    return row + 1


class _Lists:
    """The lists that cells choose from: one for each set of letters."""

    def __init__(self, sheet: Worksheet, words: Words) -> None:
        self._sheet, self._words = sheet, words
        self._made: dict[tuple[str, str], Any] = {}

    def add(self, row: int, question: BallotQuestion) -> None:
        from openpyxl.worksheet.datavalidation import DataValidation

        say = self._words.say
        unknown, hint = say(DONT_KNOW), self._words.worded(question.hint)
        letters = ",".join([*(choice.letter for choice in question.choices), unknown])
        prompt = say("{}, or {}.", hint, unknown)
        if question.type == "multi":
            prompt = say("{}. Write the letters, such as A, C; or {}.", hint, unknown)
        key = (question.type, letters if question.type in ("maturity", "gate") else prompt)
        rule = self._made.get(key)
        if rule is None:
            if question.type in ("maturity", "gate"):
                rule = DataValidation(type="list", formula1=f'"{letters}"', allow_blank=True)
                rule.error = say("Choose one of {}, or leave the cell empty.", letters.replace(",", ", "))
                rule.errorTitle = say("Answer")
                rule.showErrorMessage = True
            else:
                rule = DataValidation(allow_blank=True)
            rule.promptTitle, rule.prompt, rule.showInputMessage = say("Answer"), prompt[:250], True
            self._made[key] = rule
            self._sheet.add_data_validation(rule)
        rule.add(self._sheet.cell(row, ANSWER_COLUMN))


def _about(book: Workbook, ballot: Ballot, words: Words) -> None:
    sheet = book.create_sheet(ABOUT_SHEET)
    for place, (key, value) in enumerate(ballot.about.items(), start=1):
        _put(sheet, place, 1, key, colour=MUTED)
        _put(sheet, place, 2, value)
    why = "Bearings recognises the ballot by these lines when it comes back; please leave them as they are."
    _put(sheet, len(ballot.about) + 2, 1, words.say(why), colour=MUTED, wrap=False)
    sheet.column_dimensions["A"].width = 16
    sheet.column_dimensions["B"].width = 44
    sheet.protection.sheet = True


def _paper(sheet: Any) -> None:
    from openpyxl.utils import get_column_letter

    for column, width in WIDTHS.items():
        sheet.column_dimensions[get_column_letter(column)].width = width
    sheet.sheet_view.showGridLines = False
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 9  # A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.protection.sheet = True
    sheet.protection.formatColumns = sheet.protection.formatRows = False  # False lets people do it


def _put(
    sheet: Worksheet,
    row: int,
    column: int,
    text: str,
    *,
    size: int = 10,
    bold: bool = False,
    colour: str = INK,
    wrap: bool = True,
) -> None:
    from openpyxl.styles import Alignment, Font

    cell: Any = sheet.cell(row, column)
    cell.value = legal(text)[:LONGEST_CELL]
    cell.data_type = "s"  # a text that begins with "=" stays a text
    cell.quotePrefix = True
    cell.font = Font(name=FONT, size=size, bold=bold, color=colour)
    cell.alignment = Alignment(vertical="top", wrap_text=wrap)
    # Not every program works out how high a row must be.
    lines = _lines(text, WIDTHS[column] * (0.92 if bold else 1.0)) if wrap else 1
    height = lines * LINE_HEIGHT * size / 10 + ROW_PADDING
    sheet.row_dimensions[row].height = max(height, sheet.row_dimensions[row].height or 0)


def _lines(text: str, width: float) -> int:
    return sum(math.ceil(max(len(part), 1) / (width * LETTERS_A_LINE)) for part in text.splitlines() or [""])


def _open(sheet: Worksheet, row: int, column: int) -> None:
    """Let a cell be filled in; as text, so that "1-2" stays what was typed."""
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side

    cell: Any = sheet.cell(row, column)
    side = Side(style="thin", color=LINE)
    cell.border = Border(left=side, right=side, top=side, bottom=side)
    cell.fill = PatternFill("solid", fgColor=TINT)
    cell.protection = Protection(locked=False)
    cell.number_format = "@"
    cell.font = Font(name=FONT, size=10, color=INK)
    cell.alignment = Alignment(vertical="top", wrap_text=True)


def _line_below(sheet: Worksheet, row: int, column: int) -> None:
    from openpyxl.styles import Border, Side

    sheet.cell(row, column).border = Border(bottom=Side(style="medium", color=LINE))
