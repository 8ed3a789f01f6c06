"""Answers in the annex: whatever an id is called, it stays beside its question."""

import re
from typing import Any

import pytest
from exports import study_of
from printing import SAMPLES, assessment_of

from bearings.report.context import report_context
from bearings.report.html import Page, make_html
from bearings.report.pdf import _laid_out

LONG = "-RESPONSIBLE_PRACTICES.OF-OUR-OWN-QUESTIONNAIRE:IN-EVERY-DETAIL"


def annex(added: str) -> Page:
    """The annex of a sample, `added` to the id of every question."""
    study = study_of(assessment_of(SAMPLES[2]), "en")
    context = report_context(study.questionnaire, study.assessment, study.results, study.conclusions)
    for group in context["answers"]:
        for row in group["rows"]:
            row["id"] += added
    return make_html("annex", context)


def bottom_of(box: Any) -> float:
    """Where a box ends, in CSS pixels from the top of its page."""
    return float(box.position_y + box.margin_height())


@pytest.mark.parametrize("added", ["", "9", LONG])
def test_no_id_and_no_picture_reaches_into_the_next_answer(added: str) -> None:
    made = annex(added)
    assert made.html.count(f"{added}<img") > 40
    seen = 0
    for page in _laid_out(made, forms=False).pages:
        for box in page._page_box.descendants(placeholders=True):
            if box.element is None or not re.match("asked", box.element.get("class", "")):
                continue
            if box.element_tag != "div" or not hasattr(box, "children"):
                continue
            for child in box.descendants(placeholders=True):
                if child.element is not None and child.element.get("class") in ("id", "votes"):
                    seen += 1
                    assert bottom_of(child) <= bottom_of(box) + 0.5
    assert seen > 80


def test_a_long_id_costs_nobody_else_any_room() -> None:
    assert 'class="asked long' not in annex("").html
    assert 'class="asked long' in annex(LONG).html
