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
from bearings.report.export_profile import profile_table
from bearings.report.export_scores import answers_table, findings_table, scores_table, summary_table
from bearings.report.export_table import SIZE, TEXTS, Cell, Column, Kind, Table, Typed, told
from bearings.report.office_parts import without_identity
from bearings.report.office_type import ARIAL
from bearings.report.safe_text import legal, one_line
from bearings.report.speech import Speech

LONGEST_CELL = 32_000  # characters; Excel takes 32,767
LONGEST_NAME = 31  # characters of a sheet's name
CUT = "(cut here: a cell holds no more)"
A4 = 9  # how Excel numbers a size of paper
WIDEST = 224.0  # units of width on one page: nearly 7 points of type
SLACK = 0.08  # of a page: so much more is printed smaller, rather than on one more
LINE_HEIGHT, ROW_PADDING, MOST_LINES = 13.0, 4.0, 24  # points, points, lines a row shows
FILTER = 12.0  # points below a heading, where programs put the button of its filter
SPARE = 1.02  # of a line, for programs that set text a little wider
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
    "number": "#,##0",
    "share": "0\\ %",
    "ratio": "0.00",
    "days": "0",
    "money": "#,##0",
    "price": "#,##0.00",
    "count": "0",
    "date": "yyyy-mm-dd",
}
KEPT_OFF = "_)_)"  # as much room at its end as a text has; an indent would not hold everywhere
PLACES: dict[Kind, int] = {"number": 4, "days": 1}  # at most, where a number has any


def workbook(study: Study) -> bytes:
    """The workbook; the same bytes for the same assessment."""
    from openpyxl import Workbook

    tables = [
        summary_table(study),
        scores_table(study),
        profile_table(study),
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
    heads = [(column.title, column.room) for column in table.columns]
    sheet.row_dimensions[1].height = _height(heads, bold=True) + FILTER
    for place, row in enumerate(table.rows, start=2):
        for number, (column, value) in enumerate(zip(table.columns, row, strict=True), start=1):
            cell = _put(sheet.cell(place, number), column, value, cut)
            styles.body(cell, column, strong=row[0] in table.strong)
        texts = [(v, c.room) for c, v in zip(table.columns, row, strict=True) if isinstance(v, str)]
        sheet.row_dimensions[place].height = _height(texts, bold=row[0] in table.strong)
        if table.levels is not None:
            for number in (table.levels, table.levels + 1):  # the number and its name, on one ground
                styles.level(sheet.cell(place, number), row[table.levels - 1])
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
    cell.number_format = _format(kind, value)
    return cell


def _format(kind: Kind, value: Any) -> str:
    """How a number is shown; "0.#" would leave a point behind a whole one."""
    rest = f"{value:.{PLACES[kind]}f}".rstrip("0").partition(".")[2] if kind in PLACES else ""
    return FORMATS[kind] + (f".{'0' * len(rest)}" if rest else "") + KEPT_OFF


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

        self._head_font = Font(name=ARIAL.name, size=SIZE, bold=True, color=WHITE)
        self._head_fill = PatternFill("solid", fgColor=INK)
        self._font = Font(name=ARIAL.name, size=SIZE, color=INK)
        self._strong = Font(name=ARIAL.name, size=SIZE, bold=True, color=INK)
        self._line = Border(bottom=Side(style="thin", color=LINE))
        self._left = Alignment(vertical="top", horizontal="left", indent=1, wrap_text=True)
        self._right = Alignment(vertical="top", horizontal="right")
        self._head_left = Alignment(vertical="top", horizontal="left", indent=1, wrap_text=True)
        self._head_right = Alignment(vertical="top", horizontal="right", indent=1, wrap_text=True)
        self._levels = {
            level: (PatternFill("solid", fgColor=fill), Font(name=ARIAL.name, size=SIZE, color=colour))
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
    lines = max((_lines(text, room / SPARE, bold) for text, room in texts), default=1)
    return min(lines, MOST_LINES) * LINE_HEIGHT + ROW_PADDING


def _lines(text: str, room: float, bold: bool) -> int:
    """How many lines a text takes where a line holds `room` points."""
    space = ARIAL.width(" ", SIZE, strong=bold)
    lines = 0
    for part in text[:4_000].splitlines() or [""]:
        lines, taken = lines + 1, 0.0
        for word in part.split(" "):
            wide = ARIAL.width(word, SIZE, strong=bold)
            if taken and taken + space + wide > room:
                lines, taken = lines + 1, 0.0
            if wide > room:  # it goes on over the next lines
                lines, wide = lines + int(wide // room), wide % room
            taken += wide + (space if taken else 0.0)
    return lines


def _paper(sheet: Any, table: Table, head: str, label: str, *, tall: bool) -> None:
    sheet.sheet_view.showGridLines = False
    widths = [column.width for column in table.columns]
    held = sum(widths[:2])  # on every page, where there are several side by side
    beside = max(1, math.ceil((sum(widths) - held) / (WIDEST - held) - SLACK))
    sheet.page_setup.orientation = "portrait" if tall else "landscape"
    sheet.page_setup.paperSize = A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = beside, 0
    if beside > 1:
        sheet.print_title_cols = "A:B"
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.print_title_rows = "1:1"
    sheet.page_margins.left = sheet.page_margins.right = 0.4  # inches
    sheet.oddHeader.left.text = _paper_text(head)
    sheet.oddHeader.right.text = _paper_text(label)


def _paper_text(text: str) -> str:
    """Text of a print header, which knows commands that begin with &."""
    return one_line(text)[:100].replace("&", "&&")
