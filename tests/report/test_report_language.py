"""Reports in the language of the assessment: content from the pack, fixed words from the words file."""

import html
import re
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from bearings.domain import edits
from bearings.domain.assessment import Assessment
from bearings.domain.changes.whatif import scratch
from bearings.domain.conclusions import conclude
from bearings.domain.evaluate import evaluate
from bearings.domain.languages import in_language
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.roadmap.edits_plan import keep_milestone
from bearings.packs.loader import builtin_pack
from bearings.report.context import report_context
from bearings.report.editions import editions
from bearings.report.html import make_html
from bearings.report.pdf import make_pdf
from bearings.report.period import context_of_period
from bearings.report.words import own_texts

PACK = builtin_pack()
BANK = "quillmarsh-regional-bank"
# Words that a page of the report says itself, in every edition they stand in.
LEFT = (
    "Executive summary",
    "Decision asked",
    "Three messages",
    "What weighs most",
    "Weighted mean",
    "Largest gaps to target",
    "Next 30 days",
    "Planning estimate",
    "person-days",
    "Where views differ",
    "Limits to state openly",
    "Not rated",
    "below the",
    "External spend",
    ">target ",
    ">unit<",
)


def context(questionnaire: Questionnaire, assessment: Assessment) -> dict[str, Any]:
    results = evaluate(questionnaire, assessment)
    return report_context(questionnaire, assessment, results, conclude(questionnaire, assessment, results))


def page(questionnaire: Questionnaire, assessment: Assessment, edition: str = "board") -> str:
    """The HTML of a report, and the texts of its charts after it."""
    made = make_html(edition, context(questionnaire, assessment), own=own_texts(assessment))
    charts = [data.decode() for kind, data in made.assets.values() if kind == "image/svg+xml"]
    return "\n".join([made.html, *charts])


@pytest.mark.parametrize("edition", [edition.id for edition in editions() if not edition.compares])
@pytest.mark.parametrize("name", ["brackenforge-drives", "eldermoor-public-health", BANK])
def test_a_german_report_says_nothing_of_its_own_in_english(
    sample: Callable[[str], Assessment], name: str, edition: str
) -> None:
    german = page(in_language(PACK, "de"), sample(name), edition)
    assert '<html lang="de">' in german
    assert "<title>Bereitschaft für generative KI" in german
    assert [word for word in LEFT if word in german] == []
    assert "Seite " in german


@pytest.mark.parametrize("name", ["brackenforge-drives", "eldermoor-public-health", BANK])
def test_conditions_and_places_of_a_german_report_are_german(
    sample: Callable[[str], Assessment], name: str
) -> None:
    """Whole sentences, put together in code: each of their pieces has a word."""
    said = page(in_language(PACK, "de"), sample(name), "full")
    text = html.unescape(re.sub(r"<[^>]+>", "", said))
    left = r" (?:is|or|and|includes|counts at most|further|needed|backlog|on demand|reserved)\b"
    own = own_texts(sample(name))
    lines = [line for line in text.splitlines() if not any(note in line for note in own if len(note) > 20)]
    found = [line for line in lines if re.search(r"(?:DAT|INT|TAL|CST|PRF)-\d\d" + left, line)]
    assert found == []
    for english in (
        "counts at most",
        "is needed",
        ", backlog",
        "% on demand",
        "% reserved",
        " further ",
        "remedy)",
        "after A-",
    ):
        assert [line for line in lines if english in line] == []


def test_what_waits_is_told_with_its_days_in_whole_brackets(sample: Callable[[str], Assessment]) -> None:
    text = re.sub(r"<[^>]+>", "", page(in_language(PACK, "de"), sample("eldermoor-public-health")))
    text = " ".join(text.split())
    waiting = text.partition("Was nicht hineinpasst")[2].partition("Zurückgestellt")[0]
    assert waiting.count("(") == waiting.count(")") > 5
    assert " PT" not in waiting
    assert "von 1 Maßnahme, die fällig gewesen wäre:" in text


def test_dates_that_bind_are_told_in_german(sample: Callable[[str], Assessment]) -> None:
    text = page(in_language(PACK, "de"), sample("eldermoor-public-health")).replace("\u00a0", " ")
    assert "Bindende Termine: Verordnung (EU) 2024/1689 (KI-Verordnung)" in text
    assert "Verbote und KI-Kompetenz seit 2025-02-02" in text
    assert "high-risk" not in text


def test_formulas_and_sources_are_told_in_german_and_versions_stay(
    sample: Callable[[str], Assessment],
) -> None:
    text = page(in_language(PACK, "de"), sample(BANK), "annex").replace("\u00a0", " ")
    for said in (
        "R Anfragen im Monat",
        "aufgerundet auf ein Vielfaches",
        "Ausgaben 2023 bis 2025",
        "1.0 (2025)",
    ):
        assert said in text
    for english in ("requests per month", "rounded up", "white paper", "later revisions", "2nd edition"):
        assert english not in text


ENGLISH = re.compile(r"\b(?:the|of|and|is|are|with|to|from|by|day|Level|points|person-days?|External)\b")


@pytest.mark.parametrize("name", ["brackenforge-drives", "eldermoor-public-health", BANK])
@pytest.mark.parametrize("edition", ["full", "changes"])
def test_charts_are_described_in_german_to_the_last_word(
    sample: Callable[[str], Assessment], name: str, edition: str
) -> None:
    then = keep_milestone("Sommer", "2026-08-14").apply(sample(name))
    later = scratch(then, {"DAT-10": 4, "INT-01": 1, "CST-05": 2})
    told = context_of_period(in_language(PACK, "de"), later, today=date(2026, 11, 26))
    made = make_html(edition, told, own=own_texts(later))
    described = [html.unescape(said) for said in re.findall(r'alt="([^"]+)"', made.html)]
    assert len(described) > 1
    assert [said for said in described if ENGLISH.search(said)] == []
    roadmap = next((said for said in described if said.startswith("Jetzt beginnen,")), "")
    assert ("Externe Ausgaben" in roadmap or "externe Ausgaben" in roadmap) == (edition == "full")


def test_an_unrated_german_report_says_so_in_german(sample: Callable[[str], Assessment]) -> None:
    bare = sample(BANK).model_copy(update={"answers": {}})
    german = page(in_language(PACK, "de"), bare, "full")
    assert "noch nicht bewertbare Bereiche" in german
    assert "Noch ist keine Fähigkeit bewertet." in german
    for english in ("areas that cannot", "is needed", "must be rated"):
        assert english not in german
    assert "Nachweise: Stimmen:" not in re.sub(r"<[^>]+>|\s+", " ", german)


@pytest.mark.parametrize("name", ["brackenforge-drives", "eldermoor-public-health", BANK])
def test_the_brief_keeps_to_its_two_pages_where_words_are_longer(
    sample: Callable[[str], Assessment], name: str
) -> None:
    assessment = sample(name)
    made = make_html("brief", context(in_language(PACK, "de"), assessment), own=own_texts(assessment))
    assert make_pdf(made, "ua")[1] == 2


def test_style_and_structure_are_the_same_in_both_languages(sample: Callable[[str], Assessment]) -> None:
    """Only texts are told: no class, link or size changes with the language."""
    pages = [page(pack, sample(BANK)) for pack in (PACK, in_language(PACK, "de"))]
    english, german = (
        re.findall(r'class="[^"]*"|<[a-z0-9]+|href="[^"]*"|src="[^"]*"', made) for made in pages
    )
    assert english[:400] == german[:400]
    assert set(english) == set(german)


def test_what_people_wrote_stays_in_a_report_of_another_language(sample: Callable[[str], Assessment]) -> None:
    assessment = sample(BANK)
    written = edits.write_note("DAT-01", "Not known").apply(assessment)
    organisation = written.organisation.model_copy(update={"name": "Roadmap", "summary": "Not rated"})
    written = edits.describe_organisation(organisation).apply(written)
    german = page(in_language(PACK, "de"), written, "full")
    assert "<h1>Roadmap</h1>" in german or ">Roadmap<" in german
    assert ">Not known<" in german
    assert "Not rated" in german
    assert "Fahrplan" in german


def test_figures_are_written_as_the_language_does(sample: Callable[[str], Assessment]) -> None:
    german = page(in_language(PACK, "de"), sample(BANK))
    assert "USD\u00a0140.000" in german
    assert "0,74" in german
    assert not re.search(r"USD.\d{2,3},\d{3}", german)


def test_an_english_report_is_what_it_was(sample: Callable[[str], Assessment]) -> None:
    english = page(PACK, sample(BANK))
    assert '<html lang="en">' in english
    for word in ("Executive summary", "Decision asked", "person-days"):
        assert word in english
    assert "Confidence medium" in english


def test_a_language_without_words_of_its_own_keeps_the_english_ones(
    sample: Callable[[str], Assessment],
) -> None:
    pack = PACK.model_copy(update={"translations": {"zu": {"dimensions/data/name": "Idatha"}}})
    made = page(in_language(pack, "zu"), sample(BANK))
    assert '<html lang="zu">' in made
    assert "Idatha" in made
    assert "Executive summary" in made
