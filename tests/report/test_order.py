"""The order of a report: what of an edition is wanted otherwise than its template says."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from bearings.domain.assessment import Assessment
from bearings.errors import RenderError
from bearings.report.editions import adapted, edition
from bearings.report.html import make_html
from bearings.report.order import ReportOrder

Make = Callable[[Assessment], dict[str, Any]]


def test_an_order_is_the_same_after_a_job_carried_it() -> None:
    order = ReportOrder("annex", "archive", "Letter", ("sources", "trace"))
    assert ReportOrder.from_plain(json.loads(json.dumps(order.as_plain()))) == order
    assert ReportOrder.from_plain({}) == ReportOrder()


def test_it_comes_on_the_paper_that_is_wanted(sample_assessment: Assessment, context_of: Make) -> None:
    page = make_html("brief", context_of(sample_assessment), paper="Letter").html
    assert "size: Letter" in page
    assert "size: A4" in make_html("brief", context_of(sample_assessment)).html


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
