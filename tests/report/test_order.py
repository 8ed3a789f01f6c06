"""The order of a report: what of an edition is wanted otherwise than its template says."""

import io
import json
from collections.abc import Callable
from typing import Any

import pypdf
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
from bearings.report.words import own_texts

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
