"""Excel workbook of an assessment: a sheet for each table, real numbers, and never a formula.

Every text is stored as text, whatever it begins with. Source: safety 2.8.
"""

from __future__ import annotations

import io
import math
from typing import Any

from bearings.report.context import Study
from bearings.report.export_former import former_table
from bearings.report.export_plan import actions_table, costs_table, milestones_table, planning_values_table
from bearings.report.export_scores import answers_table, findings_table, scores_table, summary_table
from bearings.report.export_table import TEXTS, Cell, Column, Kind, Table, Typed, told
from bearings.report.office_parts import without_identity
from bearings.report.safe_text import legal, one_line
from bearings.report.speech import Speech

LONGEST_CELL = 32_000  # characters; Excel takes 32,767
LONGEST_NAME = 31  # characters of a sheet's name
CUT = "(cut here: a cell holds no more)"
A3, A4 = 8, 9  # how Excel numbers sizes of paper
WIDEST = 250  # characters on one page
FONT = "Arial"  # on every system
LINE_HEIGHT, ROW_PADDING, MOST_LINES = 13.0, 4.0, 24  # points, points, lines a row shows
INK, MUTED, ACCENT, LINE, WHITE = "0F172A", "475569", "1D4ED8", "E2E8F0", "FFFFFF"
LEVELS = {  # fill and text, from the light theme
    "1": ("DBEAFE", INK),
    "2": ("93C5FD", INK),
    "3": ("3B82F6", INK),
    "4": (ACCENT, WHITE),
    "5": ("1E3A8A", WHITE),
}
FORMATS: dict[Kind, str] = {
    "text": "@",
    "verbatim": "@",
    "score": "0",
    "number": "#,##0.####",
    "share": "0%",
    "ratio": "0.00",
    "days": "0.#",
    "money": "#,##0",
    "price": "#,##0.00",
    "count": "0",
    "date": "yyyy-mm-dd",
}


def workbook(study: Study) -> bytes:
    """The workbook; the same bytes for the same assessment."""
    from openpyxl import Workbook

    tables = [
        summary_table(study),
        scores_table(study),
        answers_table(study),
        former_table(study),
        findings_table(study),
        actions_table(study),
        costs_table(study),
        planning_values_table(study),
        milestones_table(study),
    ]
    speech = Speech.of(study.questionnaire, study.assessment)
    organisation = one_line(study.assessment.organisation.name) or speech.say("Organisation not named")
    label = one_line(speech.value(study.assessment.branding.confidentiality))
    book = Workbook()
    book.remove(book.worksheets[0])
    for place, table in enumerate(told(table, speech) for table in tables if table is not None):
        sheet = book.create_sheet(table.name[:LONGEST_NAME])
        _fill(sheet, table, cut=speech.say(CUT))
        sheet.freeze_panes = "C2" if place else "A2"  # the summary has no id to keep in sight
        _paper(sheet, table, f"{table.name}: {organisation}", label, tall=not place)
        sheet.oddFooter.right.text = speech.say("Page {} of {}", "&P", "&N")
    made = io.BytesIO()
    book.save(made)
    title = f"{study.questionnaire.title}: {organisation}"
    language, on = study.questionnaire.language, study.workshop_day
    return without_identity(made.getvalue(), title=title, language=language, on=on)


def _fill(sheet: Any, table: Table, *, cut: str) -> None:
    from openpyxl.utils import get_column_letter

    styles = _Styles()
    for number, column in enumerate(table.columns, start=1):
        letter = get_column_letter(number)
        sheet.column_dimensions[letter].width = column.width
        styles.heading(_text(sheet.cell(1, number), column.title, cut), column)
    sheet.row_dimensions[1].height = _height([(c.title, c.width) for c in table.columns], bold=True)
    for place, row in enumerate(table.rows, start=2):
        for number, (column, value) in enumerate(zip(table.columns, row, strict=True), start=1):
            cell = _put(sheet.cell(place, number), column, value, cut)
            styles.body(cell, column, strong=row[0] in table.strong)
        texts = [(v, c.width) for c, v in zip(table.columns, row, strict=True) if isinstance(v, str)]
        sheet.row_dimensions[place].height = _height(texts)
        if table.levels is not None:
            styles.level(sheet.cell(place, table.levels + 1), row[table.levels - 1])
    last = f"{get_column_letter(len(table.columns))}{len(table.rows) + 1}"
    sheet.auto_filter.ref = f"A1:{last}"
    if table.bar is not None and table.rows:
        _bars(
            sheet,
            f"{get_column_letter(table.bar + 1)}2:{get_column_letter(table.bar + 1)}{len(table.rows) + 1}",
        )


def _put(cell: Any, column: Column, given: Cell, cut: str) -> Any:
    value, kind = given if isinstance(given, Typed) else (given, column.kind)
    if value is None or value == "":
        return cell
    if isinstance(value, str):
        return _text(cell, value, cut)
    cell.value = value
    cell.number_format = FORMATS[kind]
    return cell


def _text(cell: Any, text: str, cut: str) -> Any:
    kept = legal(text)
    cell.value = kept if len(kept) <= LONGEST_CELL else f"{kept[:LONGEST_CELL]} … {cut}"
    cell.data_type = "s"  # a text that begins with "=" stays a text
    cell.number_format = FORMATS["text"] if len(kept) < 255 else "General"  # Excel shows longer texts as ####
    cell.quotePrefix = True
    return cell


class _Styles:
    """How cells look; each look is made once."""

    def __init__(self) -> None:
        from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

        self._head_font = Font(name=FONT, size=10, bold=True, color=WHITE)
        self._head_fill = PatternFill("solid", fgColor=INK)
        self._font = Font(name=FONT, size=10, color=INK)
        self._strong = Font(name=FONT, size=10, bold=True, color=INK)
        self._line = Border(bottom=Side(style="thin", color=LINE))
        self._left = Alignment(vertical="top", horizontal="left", indent=1, wrap_text=True)
        self._right = Alignment(vertical="top", horizontal="right")
        self._head_left = Alignment(vertical="center", horizontal="left", indent=1, wrap_text=True)
        self._head_right = Alignment(vertical="center", horizontal="right", wrap_text=True)
        self._levels = {
            level: (PatternFill("solid", fgColor=fill), Font(name=FONT, size=10, color=colour))
            for level, (fill, colour) in LEVELS.items()
        }

    def heading(self, cell: Any, column: Column) -> None:
        cell.font, cell.fill = self._head_font, self._head_fill
        cell.alignment = self._head_left if column.kind in TEXTS else self._head_right

    def body(self, cell: Any, column: Column, *, strong: bool) -> None:
        cell.font, cell.border = self._strong if strong else self._font, self._line
        cell.alignment = self._left if column.kind in TEXTS else self._right

    def level(self, cell: Any, level: Cell) -> None:
        look = self._levels.get(str(level))
        if look:
            cell.fill, cell.font = look


def _bars(sheet: Any, cells: str) -> None:
    """Scores as bars within their cells, on a scale of 0 to 100."""
    from openpyxl.formatting.rule import DataBar, FormatObject, Rule

    scale = [FormatObject(type="num", val=0), FormatObject(type="num", val=100)]
    rule = Rule(type="dataBar", dataBar=DataBar(cfvo=scale, color="FF93C5FD"))
    sheet.conditional_formatting.add(cells, rule)


def _height(texts: list[tuple[str, float]], *, bold: bool = False) -> float:
    """Points; not every program works out how high a row must be."""
    letters = 0.95 if bold else 1.1  # that go into a unit of width
    lines = max((_lines(text, width * letters) for text, width in texts), default=1)
    return min(lines, MOST_LINES) * LINE_HEIGHT + ROW_PADDING


def _lines(text: str, letters: float) -> int:
    return sum(math.ceil(max(len(part), 1) / letters) for part in text[:4_000].splitlines() or [""])


def _paper(sheet: Any, table: Table, head: str, label: str, *, tall: bool) -> None:
    sheet.sheet_view.showGridLines = False
    wide = sum(column.width for column in table.columns) > WIDEST
    sheet.page_setup.orientation = "portrait" if tall else "landscape"
    sheet.page_setup.paperSize = A3 if wide else A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 2 if wide else 1, 0
    if wide:
        sheet.print_title_cols = "A:B"
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.print_title_rows = "1:1"
    sheet.page_margins.left = sheet.page_margins.right = 0.4  # inches
    sheet.oddHeader.left.text = _paper_text(head)
    sheet.oddHeader.right.text = _paper_text(label)


def _paper_text(text: str) -> str:
    """Text of a print header, which knows commands that begin with &."""
    return one_line(text)[:100].replace("&", "&&")
