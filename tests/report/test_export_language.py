"""Exports and what is printed in the language of the assessment: pack and words file say it."""

import ast
import csv
import inspect
import io
import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import docx
import openpyxl
import pptx
import pytest
from docx.oxml.ns import qn
from exports import SAMPLES, study_of
from lxml import etree

from bearings.cli import DONE, main
from bearings.domain import edits
from bearings.domain.assessment import Answer, Assessment
from bearings.domain.changes.compare import compare, state_of
from bearings.domain.changes.whatif import scratch
from bearings.domain.evidence import EvidenceItem
from bearings.domain.roadmap.plan import ActionChoice, OwnAction
from bearings.report import (
    compare_text,
    export_csv,
    export_docx,
    export_docx_detail,
    export_markdown,
    export_pptx,
    export_xlsx,
    slide_charts,
    text,
    word_page,
)
from bearings.report.compare_text import compare_as_text
from bearings.report.context import Study
from bearings.report.export_csv import actions_csv
from bearings.report.export_docx import document
from bearings.report.export_markdown import summary_markdown
from bearings.report.export_pptx import presentation
from bearings.report.export_xlsx import workbook
from bearings.report.text import results_as_text
from bearings.report.words import own_texts, words_in
from bearings.resources import resource

Samples = Callable[[str], Assessment]

# Words that no German sentence of ours holds; "Score" and the like are part of some names.
ENGLISH = re.compile(
    r"\b(the|of|and|to|for|with|not|is|are|by|from|yes|no|person-days?|months?|days?|level|owner|scheduled"
    r"|roadmap|value|actions?|answer(s|ed)?|needed|below|route|counts|points|requests|when|due|after|provisioned|units?|accelerators?"
    r"|questions?|none|coverage|capacity|milestone|effort|range|confidence|verdict)\b",
    re.IGNORECASE,
)
# What a pack says in one language: titles and dates of laws, and ids.
SAME_IN_ALL = re.compile(r"\d{4}-\d{2}-\d{2}$|^[a-z]+(\.[a-z]+)?$|^GEN-|^GEN-[A-Z]+:")


def said_in(study: Study) -> Iterator[tuple[str, str]]:
    """Every text of every export, with where it stands."""
    for sheet in openpyxl.load_workbook(io.BytesIO(workbook(study))):
        yield "xlsx", sheet.title
        yield "xlsx", sheet.oddFooter.right.text
        for row in sheet.iter_rows(values_only=True):
            yield from ((f"xlsx {sheet.title}", value) for value in row if isinstance(value, str))
    made = docx.Document(io.BytesIO(document(study)))
    section = made.sections[0]
    for part in (made.element, section.header._element, section.footer._element):
        yield from (("docx", element.text or "") for element in part.iter(qn("w:t")))
        yield from (("docx", element.get("descr") or "") for element in part.iter(qn("wp:docPr")))
    for slide in pptx.Presentation(io.BytesIO(presentation(study))).slides:
        yield "pptx notes", slide.notes_slide.notes_text_frame.text
        for part in (slide.part, *(r.target_part for r in slide.part.rels.values() if "chart" in r.reltype)):
            xml = etree.fromstring(part.blob)
            yield from (("pptx", each.text or "") for each in xml.iter("{*}t"))
            yield from (("pptx", each.get("descr") or "") for each in xml.iter("{*}cNvPr"))
            yield from (("pptx", each.text or "") for each in xml.iter("{*}v"))
    yield from (("md", line.replace("\\", "")) for line in summary_markdown(study).decode().splitlines())
    for row in list(csv.reader(io.StringIO(actions_csv(study).decode("utf-8-sig"))))[1:]:
        yield from (("csv", line) for line in row[1].splitlines())
    facts = (study.questionnaire, study.assessment, study.results, study.conclusions)
    yield from (("text", line) for line in results_as_text(*facts).splitlines())


@pytest.mark.parametrize("name", SAMPLES)
def test_a_german_export_says_nothing_of_its_own_in_english(sample: Samples, name: str) -> None:
    assessment = decided(sample(name))
    own = sorted((each for each in own_texts(assessment) if len(each) > 8), key=len, reverse=True)
    left = []
    for place, said in said_in(study_of(assessment, "de")):
        ours = said
        for each in own:
            ours = ours.replace(each, "")
        if ENGLISH.search(ours) and not SAME_IN_ALL.search(said):
            left.append((place, said))
    assert left == []


def decided(assessment: Assessment) -> Assessment:
    """The assessment with what people decided about its roadmap, so that every kind of line is there."""
    first, second, third = (
        planned.action for planned in study_of(assessment).conclusions.roadmap.planned[:3]
    )
    own = OwnAction(id="OWN-1", title="Xylophon stimmen", horizon="H1", days=900)
    plan = assessment.plan.model_copy(update={"own": (own,)})
    plan = plan.with_choice(first, ActionChoice(owner="R. Vale", due="2026-12-01"))
    plan = plan.with_choice(second, ActionChoice(done=True))
    plan = plan.with_choice(third, ActionChoice(dropped=True))
    return assessment.model_copy(update={"plan": plan})


def test_every_sentence_that_an_export_says_has_a_german_word() -> None:
    modules = (export_csv, export_docx, export_docx_detail, export_markdown, export_pptx, export_xlsx)
    told = words_in("de")
    said = {
        each
        for module in (*modules, slide_charts, word_page, text, compare_text)
        for each in sentences_of(module)
    }
    assert len(said) > 80
    alike = {each for each in said if told.say(each, *"123456") == each.format(*"123456")}
    assert alike <= {"Name", "Status"}  # the same word in both languages


def sentences_of(module: ModuleType) -> Iterator[str]:
    """What stands as a text in a call of `say`."""
    for node in ast.walk(ast.parse(inspect.getsource(module))):
        if isinstance(node, ast.Call) and getattr(node.func, "attr", getattr(node.func, "id", "")) in (
            "say",
            "_say",
        ):
            for each in ast.walk(node.args[0]):
                if (
                    isinstance(each, ast.Constant)
                    and isinstance(each.value, str)
                    and re.search("[a-z]", each.value)
                ):
                    yield each.value


def test_what_people_wrote_stays_in_every_export(sample: Samples) -> None:
    assessment = sample("quillmarsh-regional-bank")
    question = next(key for key, answer in assessment.answers.items() if answer.votes)
    written = "Not known. Next steps: see Roadmap; Owner: Finance"
    answer = assessment.answer(question).model_copy(
        update={"note": written, "evidence_items": (EvidenceItem(title="Findings; Owner: none"),)}
    )
    written_on = edits.describe_organisation(
        assessment.organisation.model_copy(update={"name": "Roadmap", "summary": "Not rated"})
    ).apply(assessment.with_answer(question, answer))
    said = list(said_in(study_of(written_on, "de")))
    texts = {text for _, text in said}
    assert {place for place, text in said if text == written} == {"xlsx Antworten", "docx"}
    assert "Findings; Owner: none" in texts
    assert "Roadmap" in texts
    assert any(said.startswith("# ") and said.endswith(": Roadmap") for said in texts)
    assert "Not rated" in texts
    assert "Fahrplan" not in {said for said in texts if said.startswith("Roadmap")}


def test_numbers_of_a_workbook_stay_numbers_and_texts_write_them_as_germans_do(sample: Samples) -> None:
    english, german = (
        openpyxl.load_workbook(io.BytesIO(workbook(study_of(sample("quillmarsh-regional-bank"), language))))
        for language in ("en", "de")
    )
    numbers = [
        [cell.value for sheet in book for row in sheet.iter_rows() for cell in row if cell.data_type == "n"]
        for book in (english, german)
    ]
    assert numbers[0] == numbers[1]
    assert len(numbers[0]) > 1_000
    assert german["Punktwerte"].oddHeader.right.text == "Vertraulich"
    for sheet in german:  # no word of a head is parted
        for head in next(sheet.iter_rows()):
            assert sheet.column_dimensions[head.column_letter].width > max(map(len, head.value.split()))
    assert german["Zusammenfassung"]["B4"].value.endswith(" 1.0.0")  # a version is no figure
    said = summary_markdown(study_of(sample("quillmarsh-regional-bank"), "de")).decode()
    assert "0,74 von 1" in said
    assert "USD 140.000" in said


def test_a_comparison_is_told_in_the_language_of_the_later_side(sample: Samples) -> None:
    pack = study_of(sample("quillmarsh-regional-bank"), "de").questionnaire
    before = sample("quillmarsh-regional-bank")
    after = scratch(before, {"DAT-02": 5, "DAT-01": "no", "INT-08": 3})
    after = after.with_answer("DAT-03", Answer()).with_answer("TAL-02", Answer(votes={"r1": "unknown"}))
    other = sample("brackenforge-drives")
    for label, second in (("Today", after), ("now.yaml", other)):
        states = (state_of(pack, before, label="Before"), state_of(pack, second, label=label))
        lines = compare_as_text(compare(pack, *states)).splitlines()
        assert [line for line in lines if ENGLISH.search(line)] == []
        assert any("Before, Quillmarsh" in line for line in lines)  # a label is a person's own


def test_an_english_comparison_and_score_are_told_in_english(sample: Samples) -> None:
    study = study_of(sample("quillmarsh-regional-bank"))
    said = results_as_text(study.questionnaire, study.assessment, study.results, study.conclusions)
    assert "Overall     44 of 100, " in said
    assert "18 of 45 person-days" in said


def test_score_speaks_german_as_text_and_keeps_its_keys_as_json(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    english = resource("questionnaires", "samples", "quillmarsh-regional-bank.yaml")
    german = tmp_path / "german.yaml"
    german.write_text(f"{english.read_text('utf-8').rstrip()}\nlanguage: de\n", "utf-8")
    assert main(["score", str(german)]) == DONE
    assert "18 von 45 Personentagen" in capsys.readouterr().out
    keys = []
    for file in (english, german):
        assert main(["score", str(file), "--format", "json"]) == DONE
        keys.append(keys_of(json.loads(capsys.readouterr().out)))
    assert keys[0] == keys[1]


def keys_of(part: Any) -> Any:
    if isinstance(part, dict):
        return {key: keys_of(each) for key, each in part.items()}
    return [keys_of(each) for each in part] if isinstance(part, list) else type(part).__name__
