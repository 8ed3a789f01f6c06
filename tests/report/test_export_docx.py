"""The Word report, read back as the person who edits it does."""

import io
import re
import zipfile
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from exports import SAMPLES, as_read, plain_of, study_of, texts_with
from PIL import Image

from bearings.domain.assessment import Assessment, Respondent
from bearings.domain.rounding import whole
from bearings.domain.wording.report_case import money
from bearings.report.charts_text import tidy
from bearings.report.context import Study
from bearings.report.export import make_export
from bearings.report.export_docx import document
from bearings.report.no_break import LAST_LINE
from bearings.report.page_messages import page_messages
from bearings.report.word_table import Columns, table_xml

Samples = Callable[[str], Assessment]


def read(study: Study) -> "docx.document.Document":
    return docx.Document(io.BytesIO(document(study)))


def rows_under(made: "docx.document.Document", *heads: str) -> list[list[str]]:
    """Rows of all tables that begin with these headings."""
    rows = []
    for table in made.tables:
        cells = [[as_read(cell.text) for cell in row.cells] for row in table.rows]
        if cells[0][: len(heads)] == list(heads):
            rows += cells[1:]
    return rows


def shown(score: float | str | None) -> str:
    return "–" if score is None else str(whole(float(score)))


@pytest.mark.parametrize("name", SAMPLES)
def test_scores_actions_and_costs_are_those_of_the_engine(sample: Samples, name: str) -> None:
    study = study_of(sample(name))
    plain, made = plain_of(study), read(study_of(sample(name)))
    finals = {study.questionnaire.dimension(key).name: d["final"] for key, d in plain["dimensions"].items()}
    dimensions = {row[0]: row[1] for row in rows_under(made, "Dimension", "Score", "Level")}
    assert dimensions == {key: shown(final) for key, final in finals.items()}
    capabilities = {row[1]: row[2] for row in rows_under(made, "Dimension", "Capability", "Score")}
    for key, score in plain["capabilities"].items():
        expected = "–" if isinstance(score, str) else shown(score)
        assert capabilities[study.questionnaire.capability(key).name] == expected, key
    actions = {row[0]: row[4] for row in rows_under(made, "Id", "Action", "Done when")}
    scheduled = [action for action in plain["actions"] if action["status"] == "scheduled"]
    assert set(actions) == {action["id"] for action in scheduled}
    for action in scheduled:
        low, base, high = (tidy(action["days"][key]) for key in ("low", "base", "high"))
        assert actions[action["id"]] == f"{base} ({low} to {high})"
    states = study.results.scorecard.questions
    answers = {row[0]: row[1] for row in rows_under(made, "Id", "What was answered")}
    assert set(answers) == {key for key, result in states.items() if result.state != "hidden"}
    for key, text in answers.items():
        found = re.search(r"\(([0-9.]+) of 100\)", text)
        assert (found[1] if found else None) == (
            None if states[key].score is None else f"{states[key].score:g}"
        )
    findings = rows_under(made, "Severity", "What we found and why it matters")
    told = [
        f for f in plain["findings"] if f["kind"] in ("blocker", "risk", "gap") and f["severity"] != "info"
    ]
    assert sorted(row[1].rsplit(" ", 1)[1] for row in findings) == sorted(f["source"] for f in told)
    currency = plain["cost"]["currency"]
    totals = {row[0]: row[5] for row in rows_under(made, "Route", "Service a month")}
    assert totals
    for route, cases in plain["cost"]["routes"].items():
        name = study.questionnaire.routes.route(route).name
        if name in totals:
            assert totals[name] == money(cases["base"]["tco12"], currency).removeprefix(f"{currency} ")


def test_headings_are_real_in_order_and_state_the_reports_messages(sample: Samples) -> None:
    study = study_of(sample("quillmarsh-regional-bank"))
    made = read(study)
    styles = [p.style.name for p in made.paragraphs if p.style.name.startswith("Heading")]
    levels = [int(style[-1]) for style in styles]
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    headings = [as_read(p.text) for p in made.paragraphs if p.style.name == "Heading 1"]
    for page in ("executive_summary", "scorecard", "route", "roadmap"):
        assert study.words["titles"][page] in headings
    for message in page_messages(study).values():
        assert message in headings


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("name", SAMPLES)
def test_no_number_is_parted_from_its_unit_and_no_title_leaves_a_word_alone(
    sample: Samples, name: str, language: str
) -> None:
    made = read(study_of(sample(name), language))
    parts = [*made.paragraphs, *(cell for table in made.tables for cell in table._cells)]
    parted = re.compile(r"\d (%|million|Mio\.)|\b[A-Z]{3} \d|\d of 100\)")
    assert not [part.text for part in parts if parted.search(part.text)]
    titles = [p.text for p in made.paragraphs if p.style.name == "Heading 1"]
    assert all(len(title.split(" ")[-1]) >= LAST_LINE for title in titles if len(title) > 40)


def test_an_id_among_words_stands_on_one_line_and_is_read_as_it_is(sample: Samples) -> None:
    made = read(study_of(sample("quillmarsh-regional-bank")))
    steps = next(t for t in made.tables if t.cell(0, 0).text == "Step")
    assert steps.cell(1, 0).text.endswith(" A-D03")
    assert steps.cell(1, 0)._tc.xpath(".//w:noBreakHyphen")


def test_a_number_keeps_its_distance_from_the_words_beside_it(sample: Samples) -> None:
    made = read(study_of(sample("quillmarsh-regional-bank")))
    table = next(t for t in made.tables if t.cell(0, 0).text == "Dimension" and "Range" in t.cell(0, 4).text)
    for row in table.rows:
        score, target, coverage = (row.cells[n]._tc.xpath(".//w:ind/@w:right") for n in (1, 3, 5))
        assert score == target == ["113"], "a level and a range follow"
        assert coverage == [], "a number follows"


@pytest.mark.parametrize("rows", [1, 2, 6, 7, 20])
def test_no_row_of_a_table_is_left_alone_on_a_page(rows: int) -> None:
    xml = parse_xml(table_xml(Columns(("A", "B"), (40, 40)), [[str(n), ""] for n in range(rows)]))
    kept = ["w:keepNext" in row.xml for row in xml.xpath("w:tr")]
    assert kept[0], "the head stays with the first row"
    assert not kept[-1], "what follows may stand on another page"
    assert all(kept[:-1]) or (all(kept[:3]) and all(kept[-3:-1]) and not any(kept[3:-3]))


def test_a_table_is_followed_by_a_heading_or_by_room_and_the_end_is_a_paragraph(sample: Samples) -> None:
    body = list(read(study_of(sample("quillmarsh-regional-bank"))).element.body)
    for part, after in pairwise(body):
        if part.tag == qn("w:tbl"):
            assert after.xpath("string(w:pPr/w:pStyle/@w:val)") in ("Heading1", "Heading2", "TableGap")
    assert body[-2].tag == qn("w:p")


def test_a_sentence_that_introduces_a_table_stands_on_its_page(sample: Samples) -> None:
    made = read(study_of(sample("quillmarsh-regional-bank")))
    introducing = [p for p in made.paragraphs if p.text.startswith(("It is not scored", "Illustrative"))]
    assert [p.paragraph_format.keep_with_next for p in introducing] == [None, True, True]


def test_pictures_stand_under_what_introduces_them_without_a_margin(sample: Samples) -> None:
    made = read(study_of(sample("quillmarsh-regional-bank")))
    for before, figure in pairwise(made.paragraphs):
        if figure._p.xpath(".//wp:inline"):
            assert figure.style.name == "Figure"
            assert figure.style.paragraph_format.keep_with_next
            assert set(figure._p.xpath(".//wp:inline/@distL | .//wp:inline/@distR")) == {"0"}
            if before.text.startswith(("A planning estimate", "269 person-days")):
                assert before.paragraph_format.keep_with_next


def test_word_opens_it_as_a_document_of_today_in_its_language(sample: Samples) -> None:
    settings = read(study_of(sample("quillmarsh-regional-bank"), "de")).settings.element
    modes = settings.xpath(".//w:compatSetting[@w:name='compatibilityMode']/@w:val")
    assert modes == ["15"]
    assert settings.xpath("./w:themeFontLang/@w:val") == ["de-DE"]


def test_pictures_say_what_they_show_and_are_numbered(sample: Samples) -> None:
    made = read(study_of(sample("quillmarsh-regional-bank")))
    said = [shape._inline.docPr.get("descr") for shape in made.inline_shapes]
    captions = [p.text for p in made.paragraphs if p.style.name == "Caption"]
    assert len(said) == len(captions) >= 5
    assert all(len(words) > 40 for words in said)
    assert "Integration" in said[0]
    assert [caption.split(".")[0] for caption in captions] == [
        f"Figure {n + 1}" for n in range(len(captions))
    ]


def test_pictures_are_sharp_and_not_empty(sample: Samples) -> None:
    data = document(study_of(sample("quillmarsh-regional-bank")))
    with zipfile.ZipFile(io.BytesIO(data)) as parts:
        names = [name for name in parts.namelist() if name.startswith("word/media/")]
        for name in names:
            picture = Image.open(io.BytesIO(parts.read(name))).convert("L")
            assert picture.width >= 700
            assert picture.getextrema()[0] < 60  # something dark on it
    assert len(data) < 1_000_000


def test_tables_repeat_their_heads(sample: Samples) -> None:
    made = read(study_of(sample("quillmarsh-regional-bank")))
    long = [table for table in made.tables if len(table.rows) > 8]
    assert long
    for table in long:
        assert table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
        assert table.style.name == "Bearings table"


def test_every_page_says_its_label_and_number(sample: Samples) -> None:
    assessment = sample("quillmarsh-regional-bank")
    branding = assessment.branding.model_copy(update={"confidentiality": "Client eyes only"})
    section = read(study_of(assessment.model_copy(update={"branding": branding}))).sections[0]
    assert section.header.paragraphs[0].text == "Client eyes only"
    fields = section.footer._element.xpath(".//w:instrText/text()")
    assert [field.strip() for field in fields] == ["PAGE", "NUMPAGES"]
    assert not section.different_first_page_header_footer


def test_the_language_is_set_and_nothing_tells_who_or_where(
    sample: Samples, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("USER", "canary-user")
    data = document(study_of(sample("quillmarsh-regional-bank")))
    assert data == document(study_of(sample("quillmarsh-regional-bank")))
    with zipfile.ZipFile(io.BytesIO(data)) as parts:
        assert {entry.date_time[:3] for entry in parts.infolist()} == {(2026, 10, 14)}
        assert not any("thumbnail" in name for name in parts.namelist())
        everything = b"".join(parts.read(name) for name in parts.namelist())
        assert b'<w:lang w:val="en-GB"' in parts.read("word/styles.xml")
        assert b"hyperlink" not in parts.read("word/document.xml")
    assert b"<dc:creator>Bearings</dc:creator>" in everything
    for secret in (
        "canary-user",
        "python-docx",
        "Macintosh",
        str(Path.home()),
        str(Path(__file__).parents[2]),
    ):
        assert secret.encode() not in everything


def test_votes_are_told_by_role_never_by_name(sample: Samples) -> None:
    assessment = sample("brackenforge-drives")
    named = tuple(
        Respondent(id=r.id, role=r.role, label=f"Canary{place}")
        for place, r in enumerate(assessment.respondents)
    )
    data = document(study_of(assessment.model_copy(update={"respondents": named})))
    with zipfile.ZipFile(io.BytesIO(data)) as parts:
        assert not any(b"Canary" in parts.read(name) for name in parts.namelist())


def test_text_of_people_is_only_text(sample: Samples) -> None:
    text = '</w:t><w:altChunk r:id="x"/>&xxe;\x00\x0b\ud800 {{ 1 }} ' + "long " * 300
    made = read(study_of(texts_with(sample("eldermoor-public-health"), text[:500])))
    words = "\n".join(cell.text for table in made.tables for row in table.rows for cell in row.cells)
    assert '</w:t><w:altChunk r:id="x"/>&xxe;' in words
    assert made.element.xpath("//*[local-name()='altChunk']") == []


def test_an_empty_assessment_still_makes_a_report() -> None:
    study = study_of(Assessment(id="empty"))
    made = docx.Document(io.BytesIO(make_export(".docx", study.questionnaire, study.assessment)))
    assert any(p.text == "Organisation not named" for p in made.paragraphs)
