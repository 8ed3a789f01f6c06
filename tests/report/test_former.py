"""What was kept aside with an earlier questionnaire, on paper and in exports: as it was said."""

from __future__ import annotations

import io
import json
from pathlib import Path

import docx
import openpyxl
import pytest
from exports import as_read, rows_of, study_of
from printing import made
from pypdf import PdfReader

from bearings.cli import DONE, main
from bearings.domain.assessment import Answer, Assessment, CostOverride, Former, Respondent
from bearings.domain.evidence import EvidenceItem
from bearings.domain.roadmap.plan import ActionChoice, Plan
from bearings.packs.loader import builtin_pack
from bearings.report.context import report_context
from bearings.report.export import write_export
from bearings.report.export_xlsx import workbook
from bearings.report.order import ReportOrder
from bearings.report.words import own_texts
from bearings.store.document import Document

PACK = builtin_pack()
FORMERLY = PACK.question("DAT-02").text
OLD = PACK.model_copy(update={"version": "0.9"})
ASKED = next(question for question in PACK.profile if question.type == "single")
CANARY = "Zanzibar"
KEPT = Former(
    id="F-1",
    date="2026-11-20",
    questionnaire=OLD,
    answers={
        "DAT-02": Answer(
            votes={"ann": 2, "bob": 4},
            agreed=3,
            agreed_reason=f"{CANARY} reason",
            evidence="E2",
            evidence_items=(EvidenceItem(title=f"{CANARY} minutes", link="https://zanzibar.example"),),
            note=f"Said in **{CANARY}**.\n\n- One\n- Two",
        ),
        "DAT-09": Answer(state="na", reason=f"{CANARY} away"),
    },
    profile={ASKED.id: ASKED.options[0].id},
    targets={PACK.capabilities[0].id: 70.0},
    cost_parameters={"day_rate": CostOverride(low=1, base=2, high=3, source=f"{CANARY} source")},
    plan=Plan(choices={"A-D03": ActionChoice(owner=f"{CANARY} owner", due="2026-12-10")}),
)
PEOPLE = (Respondent(id="ann", role="dpo_legal"), Respondent(id="bob", role="finance_partner"))
HELD = Assessment(id="case", respondents=PEOPLE, former=(KEPT,))
EMPTY = HELD.model_copy(
    update={"former": (Former(id="F-1", date="2026-11-20", questionnaire=OLD),)},
)


def context(assessment: Assessment) -> list[dict[str, object]]:
    study = study_of(assessment)
    given = report_context(study.questionnaire, assessment, study.results, study.conclusions)
    kept: list[dict[str, object]] = json.loads(json.dumps(given["former"]))
    return kept


def pages(assessment: Assessment, edition: str = "annex") -> str:
    reader = PdfReader(io.BytesIO(made(assessment, ReportOrder(edition))))
    return " ".join(" ".join(page.extract_text() for page in reader.pages).split())


def test_it_stands_as_it_was_said_with_the_question_of_then() -> None:
    (kept,) = context(HELD)
    assert kept["title"] == "Answers kept from version 0.9 of the questionnaire"
    rows = {row["id"]: row for row in kept["rows"]}  # type: ignore[index, attr-defined]
    answer = rows["DAT-02"]
    assert (answer["text"], answer["level"]) == (FORMERLY, "3")
    assert answer["evidence"] == "Document or system shown"
    assert answer["statement"] == PACK.question("DAT-02").anchors[2]
    assert [vote["vote"] for vote in answer["votes"]] == ["Level 2", "Level 4"]
    assert (rows["DAT-09"]["state"], rows["DAT-09"]["statement"]) == ("na", f"{CANARY} away")
    assert rows["A-D03"]["kind"] == "Decision on an action"
    assert rows[PACK.capabilities[0].id]["statement"] == "70 of 100"


@pytest.mark.parametrize("assessment", [EMPTY, HELD.model_copy(update={"former": ()})])
def test_where_nothing_was_kept_there_is_no_such_section(assessment: Assessment) -> None:
    assert context(assessment) == []
    assert "Answers kept from" not in pages(assessment)


@pytest.mark.parametrize("edition", ["annex", "full"])
def test_it_is_in_the_annex_and_in_the_full_report(edition: str) -> None:
    text = pages(HELD, edition)
    assert "Answers kept from version 0.9 of the questionnaire" in text
    for said in (f"{CANARY} reason", f"Said in {CANARY}", f"{CANARY} minutes", f"{CANARY} owner"):
        assert said in text


def test_it_is_in_no_report_for_leadership() -> None:
    assert CANARY not in pages(HELD, "board")


def test_in_german_it_says_so_in_german() -> None:
    text = pages(HELD.model_copy(update={"language": "de"}))
    assert "Beiseitegelegte Antworten zu Version 0.9 des Fragebogens" in text  # a version is no figure
    assert "zählen sie in keinem Punktwert" in text
    assert "The present questionnaire" not in text


def test_words_of_the_earlier_questionnaire_are_not_taken_for_what_people_wrote() -> None:
    own = own_texts(HELD)
    assert f"{CANARY} reason" in own
    assert FORMERLY not in own


def test_excel_has_a_sheet_of_it_and_none_where_nothing_was_kept() -> None:
    book = openpyxl.load_workbook(io.BytesIO(workbook(study_of(HELD))))
    rows = {row["Id"]: row for row in rows_of(book["Kept aside"])}  # type: ignore[no-untyped-call]
    answer = rows["DAT-02"]
    assert (answer["Questionnaire version"], answer["Belongs to"]) == ("0.9", FORMERLY)
    assert answer["Level (1 to 5)"] == 3
    assert answer["Votes by role"].startswith("Level 2: ")
    assert answer["Note"].startswith(f"Said in {CANARY}.")
    assert rows["A-D03"]["Kind"] == "Decision on an action"
    assert "Kept aside" not in openpyxl.load_workbook(io.BytesIO(workbook(study_of(EMPTY)))).sheetnames


def test_excel_holds_a_long_note_whole() -> None:
    long = "y" * 9_000
    former = KEPT.model_copy(update={"answers": {"DAT-02": Answer(votes={"ann": 2}, note=long)}})
    book = openpyxl.load_workbook(
        io.BytesIO(workbook(study_of(HELD.model_copy(update={"former": (former,)}))))
    )
    row = next(row for row in rows_of(book["Kept aside"]) if row["Id"] == "DAT-02")  # type: ignore[no-untyped-call]
    assert row["Note"] == long


def test_word_has_it_after_the_answers(tmp_path: Path) -> None:
    study = study_of(HELD)
    path = tmp_path / "a.docx"
    write_export(study.questionnaire, HELD, study.results, study.conclusions, path, ending=".docx")
    document = docx.Document(str(path))
    headings = [as_read(p.text) for p in document.paragraphs]
    assert "Answers kept from version 0.9 of the questionnaire" in headings
    cells = " ".join(cell.text for table in document.tables for row in table.rows for cell in row.cells)
    assert f"{CANARY} reason" in cells


@pytest.mark.parametrize("out", ["a.pdf", "a.xlsx", "a.docx", "a.yaml", "a.md", "a.results.json"])
def test_nothing_of_it_is_in_a_copy_to_share(
    out: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BEARINGS_HOME", str(tmp_path / "home"))
    source, path = tmp_path / "a.bearings", tmp_path / out
    Document.create(source, PACK, HELD).close()
    command = ["report", str(source), "--template", "full"] if out == "a.pdf" else ["export", str(source)]
    for redaction, there in (
        ("client-safe", False),
        ("full", out in ("a.pdf", "a.xlsx", "a.docx", "a.yaml")),
    ):
        assert main([*command, "-o", str(path), "--redact", redaction]) == DONE
        assert (CANARY in _text_of(path)) is there, redaction


def _text_of(path: Path) -> str:
    if path.suffix == ".pdf":
        return " ".join(page.extract_text() for page in PdfReader(path).pages)
    if path.suffix == ".xlsx":
        book = openpyxl.load_workbook(path)
        return " ".join(str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row)
    if path.suffix == ".docx":
        document = docx.Document(str(path))
        return " ".join(c.text for table in document.tables for row in table.rows for c in row.cells)
    return path.read_text("utf-8")
