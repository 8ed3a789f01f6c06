"""The order of a report: what of an edition is wanted otherwise than its template says."""

import io
import json
import re
from collections.abc import Callable
from typing import Any

import pypdf
import pypdfium2
import pytest

from bearings import library
from bearings.domain.assessment import Assessment
from bearings.domain.languages import in_language
from bearings.domain.questionnaire import Questionnaire
from bearings.errors import RenderError
from bearings.packs.loader import builtin_pack
from bearings.report.context import report_context
from bearings.report.editions import adapted, edition
from bearings.report.html import make_html
from bearings.report.order import Paper, ReportOrder
from bearings.report.pdf import make_pdf
from bearings.report.sheet import sheet_of
from bearings.report.words import own_texts
from bearings.resources import resource

Make = Callable[[Assessment], dict[str, Any]]


def test_an_order_is_the_same_after_a_job_carried_it() -> None:
    order = ReportOrder("annex", "archive", "Letter", ("sources", "trace"))
    assert ReportOrder.from_plain(json.loads(json.dumps(order.as_plain()))) == order
    assert ReportOrder.from_plain({}) == ReportOrder()


@pytest.mark.parametrize(("paper", "size"), [("A4", (595, 842)), ("Letter", (612, 792))])
@pytest.mark.parametrize("language", ["en", "de"])
def test_it_comes_on_the_paper_that_is_wanted(
    sample_assessment: Assessment, context_of: Make, paper: Paper, size: tuple[int, int], language: str
) -> None:
    """Whatever the page is laid out as: it is printed at a scale."""
    context = context_of(sample_assessment)
    context["document"]["language"] = language
    data, _ = make_pdf(make_html("brief", context, paper=paper), "ua")
    box = pypdf.PdfReader(io.BytesIO(data)).pages[1].mediabox
    assert (round(box.width), round(box.height)) == size


@pytest.mark.parametrize(
    "name", ["quillmarsh-regional-bank", "brackenforge-drives", "eldermoor-public-health"]
)
@pytest.mark.parametrize(("paper", "language"), [("Letter", "en"), ("A4", "de"), ("Letter", "de")])
def test_no_section_runs_over_onto_a_page_of_its_own_because_of_paper_or_language(
    sample: Callable[[str], Assessment], name: str, paper: Paper, language: str
) -> None:
    """Pages are composed for English on A4; elsewhere there are no more of them, but for one."""
    assessment = sample(name)

    def pages(pack: Questionnaire, paper: Paper) -> int:
        context = report_context(pack, assessment, *library.study(pack, assessment))
        return make_pdf(make_html("board", context, own=own_texts(assessment), paper=paper), "ua")[1]

    pack = builtin_pack()
    there = in_language(pack, language) if language != "en" else pack
    assert pages(there, paper) <= pages(pack, "A4") + 1


@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize("language", ["en", "de"])
def test_what_is_read_is_never_printed_smaller_than_it_can_be_read(paper: Paper, language: str) -> None:
    style = resource("report_templates", "shared", "style.css.j2").read_text("utf-8")
    body = re.search(r"^html \{.* font-size: ([\d.]+)pt", style, re.MULTILINE)
    assert body is not None
    assert float(body[1]) * sheet_of(paper, language, tight=True).scale >= 8.49


def test_a_long_name_does_not_run_into_the_number_of_the_page(sample_assessment: Assessment) -> None:
    name = sample_assessment.organisation.model_copy(update={"name": "Wasserwirtschaftsverwaltung " * 4})
    pack = in_language(builtin_pack(), "de")
    assessment = sample_assessment.model_copy(update={"organisation": name})
    context = report_context(pack, assessment, *library.study(pack, assessment))
    data, _ = make_pdf(make_html("brief", context), "ua")
    with pypdfium2.PdfDocument(data) as document:
        text = document[0].get_textpage()
        found = text.search("Seite 1 von 2").get_next()
        assert found is not None
        number = range(found[0], found[0] + found[1])
        boxes = [(at, text.get_charbox(at)) for at in range(text.count_chars())]
    foot = boxes[number.start][1][3]  # its upper edge, in points from below
    beside = [box[2] for at, box in boxes if at not in number and 0 < box[3] <= foot + 1]
    assert beside, "the name stands beside the number"
    assert max(beside) < boxes[number.start][1][0]


def test_a_note_longer_than_a_page_begins_beside_its_question(sample_assessment: Assessment) -> None:
    first = builtin_pack().questions[0].id
    note = "The team discussed the state of the contract at length. " * 85
    answer = sample_assessment.answers[first].model_copy(update={"note": note[:5000]})
    assessment = sample_assessment.model_copy(
        update={"answers": {**sample_assessment.answers, first: answer}}
    )
    pack = builtin_pack()
    context = report_context(pack, assessment, *library.study(pack, assessment))
    data, _ = make_pdf(make_html("annex", context, own=own_texts(assessment)), "ua")
    with pypdfium2.PdfDocument(data) as document:
        page = document[0].get_textpage().get_text_bounded()
    assert first in page
    assert "The team discussed" in page


def test_a_section_that_is_left_out_is_not_there(sample_assessment: Assessment, context_of: Make) -> None:
    context = context_of(sample_assessment)
    whole, less = make_html("board", context).html, make_html("board", context, leave_out=("method",)).html
    assert "How this was measured" in whole
    assert "How this was measured" not in less


def test_leaving_out_what_is_not_there_or_everything_is_said_plainly() -> None:
    brief = edition("brief")
    with pytest.raises(RenderError, match='"brief" has no section covers') as wrong:
        adapted(brief, "", ("covers",))
    assert "brief_decision" in wrong.value.remedy
    with pytest.raises(RenderError, match="at least one section"):
        adapted(brief, "", brief.sections)
