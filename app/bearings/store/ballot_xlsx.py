"""A filled ballot out of an Excel workbook from anyone: cells as text, nothing worked out.

The file passes the zip door first. A cell that holds a formula is named as
such: neither the formula nor the value some program left in it is taken.
"""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator
from typing import Any

from bearings.domain.workshop.ballots import (
    ABOUT_SHEET,
    ANSWER_COLUMN,
    ID_COLUMN,
    MAX_BALLOT_NOTE,
    MAX_ENTRIES,
    MAX_RAW,
    NOTE_COLUMN,
    SHEET,
    Entry,
    FaultKind,
    FilledBallot,
)
from bearings.store.zip_door import check_zip, damaged

MAX_ROWS = 20_000
MAX_ABOUT_ROWS = 20


def read_xlsx(name: str, data: bytes) -> FilledBallot:
    """What the workbook called `name` says, unchecked. Raises `FormatError`."""
    check_zip(name, data)
    from openpyxl import load_workbook

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what openpyxl does not keep is of no account here
            book = load_workbook(io.BytesIO(data), read_only=True, keep_links=False)
            about = _about(book) if ABOUT_SHEET in book.sheetnames else {}
            entries = tuple(_entries(book)) if SHEET in book.sheetnames else ()
            book.close()
    except Exception as error:  # a stranger's file in a parser: whatever it raises means the same
        raise damaged(name) from error
    return FilledBallot(**about, entries=entries)


def _about(book: Any) -> dict[str, str]:
    found: dict[str, str] = {}
    for row in book[ABOUT_SHEET].iter_rows(max_row=MAX_ABOUT_ROWS, max_col=2):
        texts = [_text(cell)[0].strip() for cell in row]
        if len(texts) == 2 and texts[0] in FilledBallot.model_fields and texts[0] != "entries":
            found[texts[0]] = texts[1][:MAX_RAW]
    return found


def _entries(book: Any) -> Iterator[Entry]:
    """One entry for each row that begins with an id; other rows are headings and statements."""
    count = 0
    for row in book[SHEET].iter_rows(max_row=MAX_ROWS, max_col=NOTE_COLUMN):
        if len(row) < NOTE_COLUMN:
            continue
        key = _text(row[ID_COLUMN - 1])[0].strip()
        answer, fault = _text(row[ANSWER_COLUMN - 1])
        note, note_fault = _text(row[NOTE_COLUMN - 1])
        if not key or not (answer.strip() or fault or note.strip() or note_fault):
            continue
        count += 1
        if count > MAX_ENTRIES:
            return
        yield entry(key, answer, note, fault or ("note" if note_fault else None))


def entry(key: str, answer: str, note: str, fault: FaultKind | None = None) -> Entry:
    """An entry within its limits: what is too long is named, not shortened."""
    if len(answer) > MAX_RAW:
        answer, fault = "", "long"
    if len(note) > MAX_BALLOT_NOTE:
        note, fault = "", fault or "note"
    return Entry(question=key[:200], answer=answer, note=note, fault=fault)


def _text(cell: Any) -> tuple[str, FaultKind | None]:
    """The text of a cell, or why there is none."""
    value, kind = cell.value, getattr(cell, "data_type", "n")
    if value is None:
        return "", None
    if kind == "f" or (isinstance(value, str) and value.lstrip().startswith("=")):
        return "", "formula"
    if isinstance(value, str) and kind != "e":
        return value, None
    if isinstance(value, int | float) and not isinstance(value, bool):
        return f"{value:.15g}", None
    return "", "kind"
