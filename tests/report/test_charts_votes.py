"""Votes in small beside a question: on the page of views and beside every answer of the annex."""

import re
from collections.abc import Callable
from xml.etree import ElementTree

import pytest
from exports import SAMPLES, study_of

from bearings.domain.assessment import UNKNOWN, Answer, Assessment, Respondent, Vote
from bearings.report.charts_votes import (
    ID,
    MOST_DOTS,
    PRINTED,
    room_for,
    spread_name,
    votes_in_words,
    votes_of_crowd,
    votes_small,
)
from bearings.report.context import report_context
from bearings.report.html import Page, make_html
from bearings.report.pages_annex import CROWD
from bearings.report.pictures import ROWS
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
        r'<div class="id">([A-Z]+-\d+)<img class="votes" src="app-asset:([^"]+)" alt="([^"]+)"', made.html
    )
    assert 0 < len(shown) <= len(voted)
    assert {key for key, _, _ in shown} <= set(voted)
    for _, picture, said in shown:
        assert picture in made.assets
        counts = [int(each) for each in picture.removesuffix(".svg").split("-")[1:-1]]
        svg = made.assets[picture][1].decode()
        assert svg.count("<circle") in (0, sum(counts))
        assert said.startswith("Stimmen: " if language == "de" else "Votes: ")


@pytest.mark.parametrize(
    ("counts", "crowd"),
    [
        ([1, 0, 0, 0, 0], False),
        ([6, 3, 2, 0, 0], False),
        ([7, 30, 1, 2, 0], False),
        ([8, 9, 7, 6, 5], True),
    ],
)
def test_room_is_kept_for_an_id_and_the_picture_below_it(
    palette: dict[str, str], counts: list[int], crowd: bool
) -> None:
    drawn = ElementTree.fromstring((votes_of_crowd if crowd else votes_small)(counts, 1, palette))
    tall = float(drawn.get("height", "")) * PRINTED / float(drawn.get("width", ""))
    assert tall + ID <= room_for(counts, crowd=crowd) < tall + ID + 1
    assert f".room{room_for(counts, crowd=crowd)} {{" in page(Assessment(id="empty"), "annex").html


def test_views_show_the_same_picture_for_the_same_votes(sample: Samples) -> None:
    made = page(sample("eldermoor-public-health"), "board")
    rows = re.findall(r'<img class="votes" src="app-asset:([^"]+)"', made.html)
    assert len(rows) >= 4
    assert {name for name in made.assets if name.startswith("votes-")} == set(rows)


@pytest.mark.parametrize("name", SAMPLES)
def test_the_annex_ends_with_the_actions_on_a_calendar(sample: Samples, name: str) -> None:
    study, made = study_of(sample(name)), page(sample(name), "annex")
    pieces = re.findall(r'src="app-asset:(timeline-\d+\.svg)"', made.html)
    drawn = [made.assets[piece][1].decode().count('height="13" rx="3"') for piece in pieces]
    assert sum(drawn) == len(study.conclusions.roadmap.planned)
    assert drawn[:-1] == [ROWS] * (len(drawn) - 1)
    assert 0 < drawn[-1] <= ROWS
    assert made.html.count("app-asset:timeline-head.svg") == 1, "the head of a table, which pages repeat"
    assert not any("timeline" in name for name in page(Assessment(id="empty"), "brief").assets)


def crowd(count: int) -> Assessment:
    """People in two roles, who voted on two questions: the even ones for level 2, the odd ones for 4."""
    roles = ("exec_sponsor", "security_lead", "exec_sponsor")
    people = tuple(Respondent(id=f"p{n}", role=roles[n % 3]) for n in range(count))
    votes: dict[str, Vote] = {person.id: 2 if n % 2 == 0 else 4 for n, person in enumerate(people)}
    return Assessment(
        id="crowd",
        respondents=people,
        answers={"DAT-02": Answer(votes=votes), "DAT-04": Answer(votes={**votes, "p0": UNKNOWN})},
    )


def test_the_roles_of_a_crowd_are_letters_that_stand_explained() -> None:
    html = page(crowd(CROWD + 1), "annex").html
    assert re.search(
        r"<span class=\"strong\">A</span> Executive sponsor.*<span class=\"strong\">B</span> Security", html
    )
    assert "2: A\u00a0×5, B\u00a0×2; 4: A\u00a0×4, B\u00a0×2." in html
    few = page(crowd(CROWD), "annex").html
    assert "as letters" not in few
    assert "Level 2: Executive sponsor, Executive sponsor" in few


def test_the_roles_of_a_crowd_are_counted_right() -> None:
    assessment = crowd(CROWD + 1)
    html = page(assessment, "annex").html
    said = re.search(r"2: A\u00a0×(\d+), B\u00a0×(\d+); 4: A\u00a0×(\d+), B\u00a0×(\d+)\.", html)
    assert said is not None
    assert sum(map(int, said.groups())) == len(assessment.respondents)


def test_a_crowd_is_bars_without_words(palette: dict[str, str]) -> None:
    drawn = ElementTree.fromstring(votes_of_crowd([0, 4, 8, 0, 2], 3, palette))
    assert not list(drawn.iter(f"{SVG}text"))
    frame, bars = (path.get("d", "") for path in drawn.iter(f"{SVG}path"))
    tall = [float(number) for number in re.findall(r"v-([\d.]+)h8", bars)]
    assert tall[1] / tall[2] == pytest.approx(4 / 8, abs=0.01)
    assert tall[4] / tall[2] == pytest.approx(2 / 8, abs=0.01)
    assert tall[0] == tall[3] < 1
    starts = [float(number) for number in re.findall(r"M([\d.]+) ", bars)]
    left = float(re.findall(r"M([\d.]+) ", frame)[0])
    assert left < starts[2] < left + 16
    assert (drawn.findtext(f"{SVG}title") or "").startswith("Votes: 4 at level 2; 8 at level 3")
    assert "<path" in votes_of_crowd([0, 0, 0, 0, 0], None, palette)
