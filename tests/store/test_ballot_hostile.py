"""Ballots from strangers: whatever the file is, it is refused or read in words, quickly and without harm."""

import io
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from ballot_cases import PACK, filled_workbook, workbook
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from pypdf import PdfReader, PdfWriter
from pypdf.generic import (
    ArrayObject,
    DictionaryObject,
    NameObject,
    TextStringObject,
)

from bearings.domain.assessment import Assessment, Respondent
from bearings.domain.workshop.ballot_answers import read_ballot
from bearings.domain.workshop.ballots import ABOUT_SHEET, ANSWER_COLUMN, SHEET, FilledBallot
from bearings.errors import BearingsError, FormatError
from bearings.store import ballot_files
from bearings.store.ballot_files import read_filled
from bearings.store.ballot_pdf import read_pdf
from bearings.store.ballot_xlsx import read_xlsx

CASE = Assessment(id="case", respondents=(Respondent(id="ana", role="finance_partner"),))
BLANK = workbook(CASE)
NUMBER = next(q.id for q in PACK.questions if q.type == "number" and q.visible_when is None)
Members = dict[str, bytes]


def members(data: bytes = BLANK) -> Members:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def zipped(parts: Members) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return made.getvalue()


def with_member(name: str, data: bytes) -> bytes:
    return zipped({**members(), name: data})


def sheet_with(old: bytes, new: bytes) -> bytes:
    parts = members()
    assert old in parts["xl/worksheets/sheet1.xml"]
    return with_member("xl/worksheets/sheet1.xml", parts["xl/worksheets/sheet1.xml"].replace(old, new, 1))


def entities() -> bytes:
    laughs = b"".join(b'<!ENTITY l%d "%s">' % (n, b"&l%d;" % (n - 1) * 10) for n in range(1, 9))
    shared = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "ha">' + laughs + b"]><sst>&l8;</sst>"
    return with_member("xl/sharedStrings.xml", shared)


def overlapping() -> bytes:
    """Two entries of the list that stand for the same bytes."""
    data = bytearray(zipped({"a.xml": b"<a/>" * 99, "b.xml": b"<a/>" * 99}))
    first = data.find(b"PK\x01\x02")
    second = data.find(b"PK\x01\x02", first + 4)
    data[second + 42 : second + 46] = data[first + 42 : first + 46]
    return bytes(data)


def encrypted_zip() -> bytes:
    data = bytearray(BLANK)
    place = data.find(b"PK\x01\x02")
    data[place + 8] |= 1
    return bytes(data)


HOSTILE: dict[str, tuple[Callable[[], bytes], str]] = {
    "a bomb": (lambda: with_member("xl/media/a.xml", b"a" * 19_000_000), "far more than its size"),
    "many bombs": (
        lambda: zipped({f"xl/{n}.xml": bytes(range(32, 127)) * 99_000 for n in range(3)}),
        "unpacked it has more than 20 MB|far more than its size",
    ),
    "many parts": (lambda: zipped({f"{n}.xml": b"<a/>" for n in range(999)}), "made of 999 parts"),
    "a way out": (lambda: with_member("../../evil.xml", b"<a/>"), "names no workbook has"),
    "a device": (lambda: with_member("xl/C:evil.xml", b"<a/>"), "names no workbook has"),
    "the same twice": (lambda: zipped({"xl/a.xml": b"<a/>", "XL/A.xml": b"<b/>"}), "names no workbook has"),
    "parts that overlap": (overlapping, "overlap|damaged"),
    "a part with a password": (encrypted_zip, "password"),
    "entities": (entities, "XML defines things"),
    "another encoding": (
        lambda: with_member("xl/sharedStrings.xml", b'<?xml version="1.0" encoding="cp037"?><sst/>'),
        "not in UTF-8",
    ),
    "UTF-16": (lambda: with_member("xl/sharedStrings.xml", "<sst/>".encode("utf-16")), "not in UTF-8"),
    "XML that hides": (
        lambda: with_member("xl/media/a.png", "<!DOCTYPE x>".encode("utf-16")),
        "not what its name says",
    ),
    "macros": (lambda: with_member("xl/vbaProject.bin", b"Sub Auto_Open()"), "holds macros"),
    "old macros": (lambda: with_member("xl/macrosheets/sheet1.xml", b"<a/>"), "holds macros"),
    "links": (lambda: with_member("xl/externalLinks/externalLink1.xml", b"<a/>"), "links to other files"),
    "controls": (lambda: with_member("xl/activeX/activeX1.bin", b"x"), "controls"),
    "an object": (lambda: with_member("xl/embeddings/oleObject1.bin", b"x"), "other files inside"),
    "half a file": (lambda: BLANK[: len(BLANK) // 2], "damaged"),
    "broken XML": (lambda: with_member("xl/workbook.xml", b"<workbook><sheets>"), "damaged"),
    "no workbook": (lambda: zipped({"word/document.xml": b"<a/>"}), "damaged"),
    "a zip of nothing": (lambda: b"PK\x03\x04" + b"\0" * 200, "damaged"),
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_hostile_workbook_is_refused_in_words(kind: str) -> None:
    make, said = HOSTILE[kind]
    with pytest.raises(FormatError, match=said) as caught:
        read_xlsx("back.xlsx", make())
    assert caught.value.remedy


@pytest.mark.parametrize(
    ("formula", "why"),
    [
        ("=1+2", "plain"),
        ('=HYPERLINK("http://x","C")', "link"),
        ("=cmd|' /C calc'!A0", "dde"),
        ("  =A1", "text"),
    ],
)
def test_a_formula_is_never_an_answer(formula: str, why: str) -> None:
    data = filled_workbook(BLANK, {"DAT-02": formula, "DAT-04": "C"})
    read = read_ballot(PACK, CASE, read_xlsx("back.xlsx", data))
    assert read.votes == {"DAT-04": 3}
    assert [(line.question, "formula" in line.said) for line in read.refused] == [("DAT-02", True)]


def test_what_a_program_left_as_a_formulas_result_is_not_taken() -> None:
    data = filled_workbook(BLANK, {"DAT-02": "=1+2"})
    parts = members(data)
    parts["xl/worksheets/sheet1.xml"] = parts["xl/worksheets/sheet1.xml"].replace(
        b"<f>1+2</f><v></v>", b"<f>1+2</f><v>3</v>"
    )
    read = read_ballot(PACK, CASE, read_xlsx("back.xlsx", zipped(parts)))
    assert read.votes == {}


@pytest.mark.parametrize("value", [True, "#REF!", "x" * 600])
def test_a_cell_that_is_no_answer_is_named(value: object) -> None:
    data = filled_workbook(BLANK, {"DAT-02": value})
    read = read_ballot(PACK, CASE, read_xlsx("back.xlsx", data))
    assert read.votes == {}
    assert [line.question for line in read.refused] == ["DAT-02"]


def test_a_date_is_no_answer() -> None:
    from datetime import date

    data = filled_workbook(BLANK, {NUMBER: date(2026, 1, 2)})
    (line,) = read_ballot(PACK, CASE, read_xlsx("back.xlsx", data)).refused
    assert line.question == NUMBER


def test_a_cell_of_ten_megabytes_is_named_and_the_rest_is_read() -> None:
    import random

    letters = random.Random(1).choices("abcdefghijklmnopqrstuvwxyz", k=10_000_000)
    shared = members(filled_workbook(BLANK, {"DAT-02": "CANARY", "DAT-04": "C"}))
    huge = {name: data.replace(b"CANARY", "".join(letters).encode()) for name, data in shared.items()}
    read = read_ballot(PACK, CASE, read_xlsx("back.xlsx", zipped(huge)))
    assert read.votes == {"DAT-04": 3}
    assert "too long" in read.refused[0].said


def test_a_cell_in_the_last_corner_costs_nothing() -> None:
    book = load_workbook(io.BytesIO(filled_workbook(BLANK, {"DAT-02": "C"})))
    book[SHEET]["XFD1048576"] = "far"
    made = io.BytesIO()
    book.save(made)
    assert read_ballot(PACK, CASE, read_xlsx("back.xlsx", made.getvalue())).votes == {"DAT-02": 3}


def test_what_programs_add_of_their_own_is_no_harm() -> None:
    parts = members(filled_workbook(BLANK, {"DAT-02": "C"}))
    parts |= {
        "xl/printerSettings/printerSettings1.bin": b"\0\1" * 400,
        "docProps/thumbnail.jpeg": b"\xff\xd8\xff",
    }
    assert read_ballot(PACK, CASE, read_xlsx("back.xlsx", zipped(parts))).votes == {"DAT-02": 3}


def test_ids_nobody_knows_and_rows_without_end_are_lines_and_no_more() -> None:
    book = load_workbook(io.BytesIO(BLANK))
    sheet = book[SHEET]
    for row in range(5_000):
        sheet.append([f"X-{row}", "", "A", ""])
    made = io.BytesIO()
    book.save(made)
    filled = read_xlsx("back.xlsx", made.getvalue())
    assert len(filled.entries) == 5_000
    assert len(read_ballot(PACK, CASE, filled).refused) == 5_000


def test_a_workbook_of_something_else_is_not_a_ballot() -> None:
    book = load_workbook(io.BytesIO(BLANK))
    del book[ABOUT_SHEET]
    made = io.BytesIO()
    book.save(made)
    with pytest.raises(BearingsError, match="not a ballot"):
        read_ballot(PACK, CASE, read_xlsx("back.xlsx", made.getvalue()))


def test_text_of_the_pack_never_becomes_a_formula() -> None:
    evil = CASE.model_copy(
        update={
            "id": "case",
            "respondents": (Respondent(id="ana", label="=HYPERLINK(1)\x07"),),
            "organisation": CASE.organisation.model_copy(update={"name": "=1+1"}),
        }
    )
    book = load_workbook(io.BytesIO(workbook(evil)))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} == {"s"}
    assert any(cell.value == "=1+1" for cell in cells)
    assert book.properties.creator == "Bearings"


def test_only_the_cells_to_fill_in_are_open() -> None:
    sheet = load_workbook(io.BytesIO(BLANK))[SHEET]
    open_ = {cell.column for row in sheet.iter_rows() for cell in row if not cell.protection.locked}
    assert sheet.protection.sheet
    assert open_ == {ANSWER_COLUMN, ANSWER_COLUMN + 1}


# ---------------------------------------------------------------- PDF


def pdf(fields: list[tuple[str, Any]], **extra: Any) -> bytes:
    """A PDF of one page whose form has those fields."""
    writer = PdfWriter()
    writer.add_blank_page(100, 100)
    listed = ArrayObject()
    for name, value in fields:
        field = DictionaryObject(
            {NameObject("/T"): TextStringObject(name), NameObject("/FT"): NameObject("/Tx")}
        )
        field[NameObject("/V")] = TextStringObject(value) if isinstance(value, str) else value
        listed.append(writer._add_object(field))
    writer.root_object[NameObject("/AcroForm")] = DictionaryObject({NameObject("/Fields"): listed, **extra})
    made = io.BytesIO()
    writer.write(made)
    return made.getvalue()


ABOUT = [
    ("about/form", "bearings-ballot/1"),
    ("about/assessment", "case"),
    ("about/questionnaire", PACK.id),
    ("about/version", PACK.version),
    ("about/respondent", "ana"),
]


def test_a_form_is_read_by_the_names_of_its_fields() -> None:
    filled = read_pdf("back.pdf", pdf([*ABOUT, ("DAT-02", "C"), ("DAT-02/note", "Why not.")]))
    read = read_ballot(PACK, CASE, filled)
    assert (read.votes, read.notes, read.respondent) == ({"DAT-02": 3}, {"DAT-02": "Why not."}, "ana")


def locked_pdf() -> bytes:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf(ABOUT))))
    writer.encrypt("secret", algorithm="RC4-128")
    made = io.BytesIO()
    writer.write(made)
    return made.getvalue()


def strongly_locked_pdf() -> bytes:
    made = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf(ABOUT))) as opened:
        opened.save(made, encryption=pikepdf.Encryption(user="secret", owner="secret"))
    return made.getvalue()


def ring() -> bytes:
    """A field that is its own child."""
    writer = PdfWriter()
    writer.add_blank_page(100, 100)
    field = DictionaryObject({NameObject("/T"): TextStringObject("DAT-02")})
    reference = writer._add_object(field)
    field[NameObject("/Kids")] = ArrayObject([reference, reference, reference])
    fields = DictionaryObject({NameObject("/Fields"): ArrayObject([reference])})
    writer.root_object[NameObject("/AcroForm")] = fields
    made = io.BytesIO()
    writer.write(made)
    return made.getvalue()


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda: locked_pdf(), "password"),
        (lambda: strongly_locked_pdf(), "password"),
        (lambda: pdf(ABOUT)[:200], "damaged"),
        (lambda: b"%PDF-1.7\n" + b"\0" * 5_000, "damaged"),
        (lambda: b"<html>%PDF", "damaged"),
        (lambda: pdf([(f"X-{n}", "A") for n in range(40_100)]), "more than 40000 fields"),
    ],
)
def test_a_hostile_pdf_is_refused_in_words(make: Callable[[], bytes], said: str) -> None:
    with pytest.raises(FormatError, match=said):
        read_pdf("back.pdf", make())


def test_thousands_of_fields_are_lines_and_no_more() -> None:
    filled = read_pdf("back.pdf", pdf([*ABOUT, *((f"X-{n}", "A") for n in range(9_000))]))
    assert len(filled.entries) == 5_000


def test_a_ring_of_fields_ends() -> None:
    assert read_pdf("back.pdf", ring()).form == ""


def test_a_form_that_carries_scripts_gives_its_text_and_nothing_runs() -> None:
    script = DictionaryObject(
        {NameObject("/S"): NameObject("/JavaScript"), NameObject("/JS"): TextStringObject("app.alert(1)")}
    )
    data = pdf([*ABOUT, ("DAT-02", "C"), ("DAT-04", script)], **{NameObject("/CO"): ArrayObject([script])})
    read = read_ballot(PACK, CASE, read_pdf("back.pdf", data))
    assert read.votes == {"DAT-02": 3}
    assert [line.question for line in read.refused] == ["DAT-04"]


def test_a_value_without_end_is_named() -> None:
    data = pdf([*ABOUT, ("DAT-02", "C" * 100_000), ("DAT-04", "B"), ("DAT-04/note", "n" * 100_000)])
    read = read_ballot(PACK, CASE, read_pdf("back.pdf", data))
    assert read.votes == {"DAT-04": 2}
    assert [(line.question, "too long" in line.said) for line in read.refused] == [
        ("DAT-02", True),
        ("DAT-04", True),
    ]


# ---------------------------------------------------------------- the door as a whole


def put(tmp_path: Path, name: str, data: bytes) -> Path:
    path = tmp_path / name
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("empty.xlsx", b"", "damaged"),
        ("words.pdf", b"hello", "damaged"),
        ("old.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "locked with a password"),
        ("large.pdf", b"%PDF-1.7" + b"\0" * 10_000_001, "larger than 10 MB"),
        ("odd\u202efdp.xlsx", BLANK[:900], "damaged"),
    ],
)
def test_the_door_says_what_is_wrong(name: str, data: bytes, said: str, tmp_path: Path) -> None:
    with pytest.raises(FormatError, match=said):
        read_filled(put(tmp_path, name, data))


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="not there"):
        read_filled(tmp_path / "none.xlsx")
    with pytest.raises(FormatError, match="not an ordinary file"):
        read_filled(tmp_path)


def test_a_file_that_keeps_the_reader_busy_is_given_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ballot_files, "MAX_SECONDS", 0.01)
    with pytest.raises(FormatError, match="damaged"):
        read_filled(put(tmp_path, "slow.xlsx", BLANK))


def test_the_ending_of_a_name_does_not_matter(tmp_path: Path) -> None:
    assert read_filled(put(tmp_path, "back.pdf", BLANK)).assessment == "case"


FORM = pdf([*ABOUT, ("DAT-02", "C"), ("DAT-04/note", "Why not.")])


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.sampled_from([BLANK, FORM]),
    st.lists(st.tuples(st.integers(0, 10**6), st.binary(max_size=6)), max_size=8),
)
def test_a_file_bent_anywhere_is_read_or_refused(whole: bytes, bends: list[tuple[int, bytes]]) -> None:
    bent = bytearray(whole)
    for place, new in bends:
        at = place % len(bent)
        bent[at : at + len(new)] = new
    read = read_xlsx if whole is BLANK else read_pdf
    try:
        filled = read("bent", bytes(bent))
    except FormatError:
        return
    assert isinstance(filled, FilledBallot)
