"""Page 1 with a text that somebody wrote, in every edition that has one, whole and on its page."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from bearings import library
from bearings.domain import edits
from bearings.domain.assessment import MAX_EXECUTIVE, Assessment
from bearings.domain.languages import in_language
from bearings.packs.loader import builtin_pack
from bearings.report import pdf
from bearings.report.context import report_context
from bearings.report.html import make_html
from bearings.report.words import own_texts
from bearings.store.exchange import read_exchange, write_exchange

Sample = Callable[[str], Assessment]
BANK = "quillmarsh-regional-bank"
TEXT = "We can begin with <b>one</b> team.\n\nNot known"


def page(assessment: Assessment, edition: str, language: str = "en") -> str:
    pack = in_language(builtin_pack(), language) if language != "en" else builtin_pack()
    context = report_context(pack, assessment, *library.study(pack, assessment))
    made = make_html(edition, context, own=own_texts(assessment)).html
    return re.sub(r">\s+<", "><", made)  # lines of the template are no matter here


@pytest.mark.parametrize("edition", ["board", "brief", "full"])
def test_it_stands_in_place_of_the_generated_texts_and_the_decision_stays(
    sample: Sample, edition: str
) -> None:
    generated = page(sample(BANK), edition)
    written = page(edits.write_executive(TEXT, "").apply(sample(BANK)), edition)
    assert "<p>We can begin with &lt;b&gt;one&lt;/b&gt; team.</p><p>Not known</p>" in written
    assert "We can begin" not in generated
    for text in ("Situation", "Three messages"):
        assert text in generated
        assert text not in written
    assert "Decision asked" in written


def test_its_words_are_never_told_in_another_language(sample: Sample) -> None:
    german = page(edits.write_executive(TEXT, "").apply(sample(BANK)), "board", "de")
    assert "<p>Not known</p>" in german


@pytest.mark.parametrize("language", ["en", "de"])
def test_a_long_text_leaves_the_brief_on_its_two_pages(sample: Sample, language: str) -> None:
    line = "The bank can pilot answers for advisers on its own documents this quarter, with named users. "
    text = "\n".join([line * 5] * 7)[:MAX_EXECUTIVE]
    assessment = edits.write_executive(text, "").apply(sample(BANK))
    pack = in_language(builtin_pack(), language) if language != "en" else builtin_pack()
    context = report_context(pack, assessment, *library.study(pack, assessment))
    assert pdf.make_pdf(make_html("brief", context, own=own_texts(assessment)), "ua")[1] == 2


def test_it_is_in_the_file_when_it_is_read_again(sample: Sample, tmp_path: Path) -> None:
    written = edits.write_executive(TEXT, "0" * 64).apply(sample(BANK))
    write_exchange(written, tmp_path / "a.yaml")
    assert read_exchange(tmp_path / "a.yaml", builtin_pack()).executive == written.executive


def test_word_and_markdown_hold_it_too(sample: Sample, tmp_path: Path) -> None:
    from docx import Document

    from bearings.report.export import make_export

    assessment = edits.write_executive(TEXT, "").apply(sample(BANK))
    (tmp_path / "a.docx").write_bytes(make_export(".docx", builtin_pack(), assessment))
    document = Document(str(tmp_path / "a.docx"))
    said = [paragraph.text for paragraph in document.paragraphs]
    assert "We can begin with <b>one</b> team." in said
    assert "Three messages" not in said
    told = make_export(".md", builtin_pack(), assessment).decode()
    assert "We can begin with" in told
    assert "is the weakest area" not in told
    assert "Decision asked for" in told
