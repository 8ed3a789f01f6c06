"""The change since the last milestone, on the summary and in the radar."""

from collections.abc import Callable
from typing import Any

from bearings.domain import edits
from bearings.domain.assessment import Assessment
from bearings.domain.roadmap import edits_plan
from bearings.report.earlier import change_in_words
from bearings.report.html import make_html
from bearings.report.pictures import draw_pictures

Make = Callable[[Assessment], dict[str, Any]]
Sample = Callable[[str], Assessment]
BANK = "quillmarsh-regional-bank"


def improved(assessment: Assessment) -> Assessment:
    """The assessment with a milestone of now, and two better answers since."""
    kept = edits_plan.keep_milestone("Spring workshop", "2026-05-04").apply(assessment)
    return edits.agree("DAT-10", 4).apply(edits.agree("DAT-11", 4).apply(kept))


def test_the_summary_tells_what_changed_since_the_last_milestone(context_of: Make, sample: Sample) -> None:
    context = context_of(improved(sample(BANK)))
    assert context["summary"]["since"] == "Spring workshop of 2026-05-04"
    assert context["summary"]["change"].startswith("+")
    tiles = {tile["name"]: tile["change"] for tile in context["summary"]["tiles"]}
    assert tiles["Data"].startswith("+")
    assert tiles["Talent"] == "no change"
    assert "with the change since Spring workshop of 2026-05-04" in make_html("board", context).html


def test_the_radar_draws_the_milestone_and_names_it(
    context_of: Make, sample: Sample, palette: dict[str, str]
) -> None:
    svg, words = draw_pictures(context_of(improved(sample(BANK))), palette)["radar"]
    assert "Spring workshop</text>" in svg
    assert "Spring workshop: 42" in words


def test_without_another_state_nothing_is_said(context_of: Make, sample: Sample) -> None:
    same = edits_plan.keep_milestone("Now", "2026-11-02").apply(sample(BANK))
    for assessment in (sample(BANK), same):
        context = context_of(assessment)
        assert context["summary"]["since"] == ""
        assert {tile["change"] for tile in context["summary"]["tiles"]} == {""}


def test_a_change_is_said_in_whole_points() -> None:
    assert change_in_words(44.4, 40.2) == "+4"
    assert change_in_words(40.2, 44.4) == "−4"
    assert change_in_words(44.4, 44.1) == "no change"
    assert change_in_words(None, 44.1) == ""
