"""Notes as a tree: marks are kept as they were meant, and nothing can load, run or lead astray."""

import io
import re
from collections.abc import Callable
from html import unescape

import openpyxl
import pytest
from exports import study_of
from hypothesis import given
from hypothesis import strategies as st

from bearings.domain.assessment import Assessment
from bearings.report.context import report_context
from bearings.report.export_docx import document
from bearings.report.export_xlsx import workbook
from bearings.report.html import make_html
from bearings.report.note_text import (
    LINKED,
    MOST,
    Block,
    Run,
    blocks_of,
    lines_of_note,
    parser,
    plain_note,
    texts_of_note,
    tokens_of,
)
from bearings.report.words import own_texts

Samples = Callable[[str], Assessment]
MEANT = (
    "**bold** *thin* ~~gone~~ `code` [there](https://example.org/a)\n\n"
    "- one\n- two\n  1. deep\n\n> said\n\n# Head\n\n|a|b|\n|-|-|\n|1|2|\n\n```\nx = 1\n```\n\n---"
)
HOSTILE = (
    "<script>alert(1)</script>",
    "<img src='file:///etc/passwd'>",
    "![plan](https://evil.example/track.png)",
    "![p](file:///etc/passwd)",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](file:///etc/passwd)",
    "[x](data:text/html,hello)",
    "[x](//host/share)",
    "[x](smb://host/share)",
    "<javascript:alert(1)>",
    '[x](https://example.org "title\\" onclick=\\"x")',
    "```html onclick=x\n<b>\n```",
    "<b onclick='x'>text</b>",
    "{{ config }} {% for x in y %}",
    "&lt;script&gt; &#60;img src=x&#62;",
)


def noted(assessment: Assessment, note: str) -> Assessment:
    question = next(key for key, answer in assessment.answers.items() if answer.votes)
    return assessment.with_answer(question, assessment.answer(question).model_copy(update={"note": note}))


def annex(assessment: Assessment, language: str = "en") -> str:
    study = study_of(assessment, language)
    context = report_context(study.questionnaire, study.assessment, study.results, study.conclusions)
    return make_html("annex", context, own=own_texts(assessment)).html


def test_marks_become_the_tree_they_mean() -> None:
    first, items, quote, head, table, code, line = blocks_of(MEANT)
    assert [run for run in first.runs if run.text != " "] == [
        Run("bold", strong=True),
        Run("thin", em=True),
        Run("gone", gone=True),
        Run("code", code=True),
        Run("there", link="https://example.org/a"),
    ]
    assert [item[0].runs[0].text for item in items.items] == ["one", "two"]
    assert items.items[1][1] == Block("ol", items=((Block("p", (Run("deep"),)),),))
    assert [block.kind for block in (quote, head, table, code, line)] == ["quote", "h", "table", "code", "hr"]


def test_as_text_lists_keep_their_marks_and_links_their_address() -> None:
    assert plain_note(MEANT).splitlines() == [
        "bold thin gone code there (https://example.org/a)",
        "• one",
        "• two",
        "  1. deep",
        "  said",
        "Head",
        "a | b",
        "1 | 2",
        "x = 1",
    ]
    assert plain_note("Retention is open; ask at 14:00.") == "Retention is open; ask at 14:00."
    assert plain_note("<https://example.org> and <mailto:a@example.org>") == (
        "https://example.org and mailto:a@example.org"
    )


@pytest.mark.parametrize("hostile", HOSTILE)
def test_no_note_loads_runs_or_leads_anywhere_but_to_web_and_mail(sample: Samples, hostile: str) -> None:
    page, plain = (annex(noted(sample("eldermoor-public-health"), text)) for text in (hostile, "words"))
    for tag in ("<script", "<img", "<iframe"):
        assert page.count(tag) == plain.count(tag), tag
    assert not re.search(r"<[a-z][^>]* (onclick=|onerror=|src=(?!\"app-asset:))", page)
    for link in re.findall(r'href="([^"]*)"', page):
        assert link.startswith((*LINKED, "#"))
    assert all(run.link.startswith(LINKED) for line in lines_of_note(hostile) for run in line if run.link)


@given(st.text(alphabet="ab <>!&[]()*_`~|#-+.:/\\\"'\n\t1=jfht", max_size=200))
def test_of_no_text_at_all_a_link_leads_elsewhere_and_no_letter_is_lost(text: str) -> None:
    lines = lines_of_note(text)
    assert all(run.link.startswith(LINKED) for line in lines for run in line if run.link)
    letters = re.sub(r"[^abjfht]", "", "".join(run.text for line in lines for run in line))
    assert len(letters) <= 2 * len(text)  # an address stands behind its text


def test_a_report_shows_a_note_as_it_was_meant_and_keeps_its_own_headings(sample: Samples) -> None:
    page, plain = (annex(noted(sample("eldermoor-public-health"), text)) for text in (MEANT, "words"))
    for shown in (
        "<strong>bold</strong>",
        "<em>thin</em>",
        "<s>gone</s>",
        "<code>code</code>",
        "<li><p>one</p>",
    ):
        assert shown in page
    assert '<a href="https://example.org/a">there</a>' in page
    for level in ("<h1", "<h2", "<h3"):
        assert page.count(level) == plain.count(level)


def test_pieces_of_a_note_are_not_looked_up_in_a_report_of_another_language(sample: Samples) -> None:
    note = "**Not known** and *Roadmap*\n\n- Findings\n- [Owner](https://example.org/0.25/1,000)"
    assert set(texts_of_note(note)) >= {"Not known", "Roadmap", "Findings", "Owner"}
    page = annex(noted(sample("eldermoor-public-health"), note), "de")
    for kept in (
        "<strong>Not known</strong>",
        "<em>Roadmap</em>",
        "<li><p>Findings</p>",
        '<a href="https://example.org/0.25/1,000">Owner</a>',
    ):
        assert kept in page


def test_exports_write_notes_without_marks(sample: Samples) -> None:
    import docx

    study = study_of(noted(sample("eldermoor-public-health"), MEANT))
    sheet = openpyxl.load_workbook(io.BytesIO(workbook(study)))["Answers"]
    notes = [cell for row in sheet.iter_rows() for cell in row if cell.value == plain_note(MEANT)]
    assert len(notes) == 1
    assert notes[0].data_type == "s"
    made = docx.Document(io.BytesIO(document(study)))
    cells = [
        cell for table in made.tables for row in table.rows for cell in row.cells if "• two" in cell.text
    ]
    assert "Note: bold thin gone code there (https://example.org/a)" in cells[0].text
    bold = [run.text for run in cells[0].paragraphs[0].runs if run.style.name == "Strong"]
    assert "bold" in bold


def test_a_very_long_note_is_read_for_marks_at_its_beginning_alone() -> None:
    note = "**a** line of words\n" * 5_000
    blocks = blocks_of(note)
    assert blocks[0].runs[0] == Run("a", strong=True)
    assert blocks[-1].runs[0].text.startswith("**a** line")
    assert len(blocks[-1].runs[0].text) > len(note) - MOST - 20


@given(st.text(alphabet="ab .,;-+=1)#>_\n", max_size=60))
def test_a_note_without_marks_is_read_as_the_reader_of_marks_reads_it(text: str) -> None:
    """Most notes have none, and need no reader; whatever is taken for one of them is one."""
    if len(blocks_of(text)) == 1 and blocks_of(text)[0].kind == "p":
        html = parser().renderer.render(tokens_of(text), parser().options, {})
        said = "".join(run.text for run in blocks_of(text)[0].runs)
        assert unescape(re.sub(r"<[^>]+>", "", html)).split() == said.split()
