"""Votes in small beside a question: on the page of views and beside every answer of the annex."""

import re
from collections.abc import Callable
from xml.etree import ElementTree

import pytest
from exports import SAMPLES, study_of

from bearings.domain.assessment import Assessment
from bearings.report.charts_votes import MOST_DOTS, spread_name, votes_in_words, votes_small
from bearings.report.context import report_context
from bearings.report.html import Page, make_html
from bearings.report.words import own_texts

Samples = Callable[[str], Assessment]
SVG = "{http://www.w3.org/2000/svg}"


def page(assessment: Assessment, edition: str, language: str = "en") -> Page:
    study = study_of(assessment, language)
    context = report_context(study.questionnaire, study.assessment, study.results, study.conclusions)
    return make_html(edition, context, own=own_texts(assessment))


def test_every_vote_is_a_dot_above_its_level_and_the_value_used_is_framed(palette: dict[str, str]) -> None:
    drawn = ElementTree.fromstring(votes_small([0, 2, 3, 0, 1], 3, palette))
    dots = [float(dot.get("cx", "")) for dot in drawn.iter(f"{SVG}circle")]
    levels = {text.text: float(text.get("x", "")) for text in drawn.iter(f"{SVG}text")}
    assert [dots.count(levels[str(level)]) for level in range(1, 6)] == [0, 2, 3, 0, 1]
    (frame,) = drawn.iter(f"{SVG}rect")
    assert float(frame.get("x", "")) < levels["3"] < float(frame.get("x", "")) + float(frame.get("width", ""))
    heights = [float(dot.get("cy", "")) for dot in drawn.iter(f"{SVG}circle")]
    assert min(heights) > 0
    assert max(heights) < float(drawn.get("height", ""))


def test_many_votes_are_bars_with_their_number(palette: dict[str, str]) -> None:
    drawn = ElementTree.fromstring(votes_small([MOST_DOTS + 1, 0, 30, 1, 2], None, palette))
    assert not list(drawn.iter(f"{SVG}circle"))
    tall = [float(bar.get("height", "")) for bar in drawn.iter(f"{SVG}rect")]
    assert tall == pytest.approx([max(tall) * share / 30 for share in (7, 30, 1, 2)], abs=0.1)
    assert {"7", "30"} <= {text.text for text in drawn.iter(f"{SVG}text")}


def test_in_words_levels_without_votes_are_not_listed() -> None:
    assert votes_in_words([0, 2, 3, 0, 1], 3) == (
        "Votes: 2 at level 2; 3 at level 3; 1 at level 5. Value used: level 3."
    )
    assert spread_name([0, 2, 3, 0, 1], 3) != spread_name([0, 2, 3, 0, 1], None)


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("name", SAMPLES)
def test_the_annex_shows_the_votes_beside_every_answer_that_has_some(
    sample: Samples, name: str, language: str
) -> None:
    study, made = study_of(sample(name)), page(sample(name), "annex", language)
    voted = [key for key, answer in study.assessment.answers.items() if len(answer.votes) > 1]
    shown = re.findall(
        r'<td class="strong">([A-Z]+-\d+)<img class="votes" src="app-asset:([^"]+)" alt="([^"]+)"', made.html
    )
    assert 0 < len(shown) <= len(voted)
    assert {key for key, _, _ in shown} <= set(voted)
    for _, picture, said in shown:
        assert picture in made.assets
        counts = [int(each) for each in picture.removesuffix(".svg").split("-")[1:-1]]
        svg = made.assets[picture][1].decode()
        assert svg.count("<circle") in (0, sum(counts))
        assert said.startswith("Stimmen: " if language == "de" else "Votes: ")


def test_views_show_the_same_picture_for_the_same_votes(sample: Samples) -> None:
    made = page(sample("eldermoor-public-health"), "board")
    rows = re.findall(r'<img class="votes" src="app-asset:([^"]+)"', made.html)
    assert len(rows) >= 4
    assert {name for name in made.assets if name.startswith("votes-")} == set(rows)


@pytest.mark.parametrize("name", SAMPLES)
def test_the_annex_ends_with_the_actions_on_a_calendar(sample: Samples, name: str) -> None:
    study, made = study_of(sample(name)), page(sample(name), "annex")
    assert made.html.count('src="app-asset:timeline.svg"') == 1
    svg = made.assets["timeline.svg"][1].decode()
    assert svg.count('height="13" rx="3"') == len(study.conclusions.roadmap.planned)
    assert "timeline.svg" not in page(Assessment(id="empty"), "brief").assets
