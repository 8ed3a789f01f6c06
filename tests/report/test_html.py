"""The template sandbox, the charts and the context."""

import json
import logging
import re
import xml.etree.ElementTree as ET
from collections.abc import Callable
from typing import Any

import pytest

from bearings.domain.assessment import Assessment
from bearings.errors import RenderError
from bearings.report import charts, html
from bearings.report.charts import Axis, ScoreRow
from bearings.report.no_break import LAST_LINE
from bearings.resources import resource

PALETTE = json.loads(resource("assets", "theme.json").read_text("utf-8"))["themes"]["light"]
Make = Callable[[Assessment], dict[str, Any]]


def test_the_context_is_plain_data_all_the_way(context_of: Make, sample_assessment: Assessment) -> None:
    context = context_of(sample_assessment)
    assert json.loads(json.dumps(context)) == json.loads(json.dumps(context, default=None))


def test_every_answer_is_in_the_annex_and_no_name(context_of: Make, sample_assessment: Assessment) -> None:
    annex = json.dumps(context_of(sample_assessment)["answers"])
    assert "Chief operating officer" not in annex
    assert "Decision of 3 September covers product rules" in annex


@pytest.mark.parametrize("name", ["../board", "nothing", "", "a/b"])
def test_a_template_is_one_of_ours(name: str, context_of: Make, sample_assessment: Assessment) -> None:
    with pytest.raises(RenderError, match="no report template"):
        html.make_html(name, context_of(sample_assessment))


@pytest.mark.parametrize("edition", ["brief", "board"])
def test_no_message_leaves_a_short_word_alone(
    context_of: Make, sample_assessment: Assessment, edition: str
) -> None:
    made = html.make_html(edition, context_of(sample_assessment)).html
    told = re.findall(r'<li class="told">([^<]{40,})</li>', made)
    assert len(told) == 3
    assert all(len(message.split(" ")[-1]) >= LAST_LINE for message in told)


def test_the_layout_engine_has_nothing_to_complain_about(
    context_of: Make, sample_assessment: Assessment, caplog: pytest.LogCaptureFixture
) -> None:
    from bearings.report import pdf

    with caplog.at_level(logging.WARNING, logger="weasyprint"):
        logging.getLogger("weasyprint").propagate = True
        for edition in ("full", "brief"):
            pdf.make_pdf(html.make_html(edition, context_of(sample_assessment)), "ua")
    assert [record.getMessage() for record in caplog.records if record.name == "weasyprint"] == []


def test_a_radar_says_its_numbers_in_picture_and_words() -> None:
    axes = [Axis("Data", 41.5, 69), Axis("Cost", None, 65), Axis("Talent", 100, 66)]
    svg = charts.radar(axes, PALETTE)
    said = [element.text or "" for element in ET.fromstring(svg).iter() if element.tag.endswith("text")]
    texts = [text.replace("\u00a0", " ") for text in said]
    assert "Data 42" in texts
    assert "Cost" in texts
    assert "not rated, target 65" in texts
    assert "target 69" in texts
    assert charts.radar_in_words(axes) == (
        "Scores of 100 against target: "
        "Data 42 (target 69); Cost not rated (target 65); Talent 100 (target 66)."
    )


def test_bars_draw_score_range_and_cap_to_scale() -> None:
    rows = [ScoreRow("Data", 50, 3, "Established", 40, 60, 70, 80), ScoreRow("Cost", None, None, "Not rated")]
    root = ET.fromstring(charts.score_bars(rows, PALETTE))
    widths = [float(e.get("width", 0)) for e in root.iter() if e.tag.endswith("rect")]
    assert 200.0 in widths  # half of 400
    assert 120.0 in widths  # 30 of 100 taken by the cap
    assert "50 (Established), 80 before a cap, range 40 to 60" in charts.score_bars_in_words(rows)


def test_labels_are_text_whatever_they_hold() -> None:
    svg = charts.radar([Axis("<script>&", 1, 2), Axis("b", 1, 2), Axis("c", 1, 2)], PALETTE)
    assert "<script>" not in svg
    ET.fromstring(svg)


def test_an_accent_that_cannot_be_read_is_not_used() -> None:
    assert html.palette_of("#ffff99")["accent"] == PALETTE["accent"]
    assert html.palette_of("#7a0019")["accent"] == "#7a0019"


def test_a_number_stays_on_the_line_of_its_unit(context_of: Make, sample_assessment: Assessment) -> None:
    context = context_of(sample_assessment)
    context["summary"]["route"] = "Fit 84 %, cost USD 2.7 million, 3 % & <b>more</b>"
    page = html.make_html("board", context).html
    assert "Fit 84\u00a0%, cost USD\u00a02.7\u00a0million, 3\u00a0% &amp; &lt;b&gt;more&lt;/b&gt;" in page


def test_no_trajectory_is_drawn_while_there_is_no_index(
    context_of: Make, sample_assessment: Assessment
) -> None:
    context = context_of(sample_assessment)
    assert [point["label"] for point in context["trajectory"]["points"]][:2] == ["Today", "Day 30"]
    empty = context_of(sample_assessment.model_copy(update={"answers": {}}))
    assert empty["trajectory"]["points"] == []
    page = html.make_html("board", empty)
    assert "A trajectory can be given once every dimension is rated" in page.html
    assert "trajectory.svg" not in page.assets
