"""The edition that tells what changed since a milestone."""

import io
import json
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pypdf
import pytest

from bearings import cli, library
from bearings.domain import edits
from bearings.domain.assessment import Assessment
from bearings.domain.changes.whatif import scratch
from bearings.domain.languages import in_language
from bearings.domain.roadmap.edits_plan import keep_milestone
from bearings.domain.roadmap.plan import ActionChoice
from bearings.errors import RenderError
from bearings.packs.loader import builtin_pack
from bearings.report import pdf
from bearings.report.html import make_html
from bearings.report.period import comparison_of, context_of_period
from bearings.report.words import own_texts, words_in
from bearings.store.exchange import write_exchange

Sample = Callable[[str], Assessment]
BANK, DRIVES, HEALTH = "quillmarsh-regional-bank", "brackenforge-drives", "eldermoor-public-health"
DAY = date(2026, 11, 26)


def since_summer(assessment: Assessment) -> Assessment:
    """A milestone, then answers that rise and fall, a note, actions done and late."""
    kept = keep_milestone("Summer review", "2026-08-14").apply(assessment)
    changed = scratch(kept, {"DAT-10": 4, "TAL-07": 4, "INT-01": 1, "DAT-14": 4})
    changed = edits.write_note("DAT-10", "Curated since summer. " + "x" * 600).apply(changed)
    _, conclusions = library.study(builtin_pack(), changed)
    first, second, *_ = [planned.action for planned in conclusions.roadmap.planned]
    plan = changed.plan.with_choice(first, ActionChoice(done=True))
    plan = plan.with_choice(second, ActionChoice(due="2026-10-01", owner="Ada Quill"))
    return changed.model_copy(update={"plan": plan})


def context(assessment: Assessment, **ends: str) -> dict[str, Any]:
    return context_of_period(builtin_pack(), assessment, today=DAY, **ends)


def pages(assessment: Assessment) -> list[str]:
    page = make_html("changes", context(assessment), own=own_texts(assessment))
    reader = pypdf.PdfReader(io.BytesIO(pdf.make_pdf(page, "ua")[0]))
    return [re.sub(r"\s+", " ", one.extract_text()) for one in reader.pages]


@pytest.mark.parametrize("name", [BANK, DRIVES, HEALTH])
def test_it_has_three_to_six_pages(sample: Sample, name: str) -> None:
    assert 3 <= len(pages(since_summer(sample(name)))) <= 6


def test_its_first_page_puts_then_beside_now(sample: Sample) -> None:
    assessment = since_summer(sample(BANK))
    told, first = context(assessment)["changes"], pages(assessment)[0]
    comparison = comparison_of(builtin_pack(), assessment)
    overall = comparison.score("overall")
    assert overall is not None
    row = next(row for row in told["facts"] if row["name"].startswith("Overall index"))
    assert (row["before"], row["after"]) == (f"{overall.before:.0f}", f"{overall.after:.0f}")
    for wanted in (told["titles"]["head"], "Summer review, 2026-08-14", "Confidential", "How to read this"):
        assert wanted in first
    assert told["now"]


def test_all_that_changed_stands_in_it(sample: Sample) -> None:
    assessment = since_summer(sample(BANK))
    told = context(assessment)["changes"]
    comparison = comparison_of(builtin_pack(), assessment)
    assert [row["id"] for row in told["answers"]] == [change.question for change in comparison.answers]
    closed = [row["title"] for group in told["findings"] if group["closed"] for row in group["rows"]]
    assert sorted(closed) == sorted(
        change.finding.title
        for status in ("resolved", "not_assessed")
        for change in comparison.with_status(status)
    )
    text = " ".join(pages(assessment)).replace("\u00a0", " ")
    for title in closed:
        assert title.replace("\u00a0", " ") in text
    assert "Ada Quill" in text
    assert "2026-10-01" in text


def test_actions_are_done_late_new_or_gone(sample: Sample) -> None:
    assessment = since_summer(sample(BANK))
    plan = context(assessment)["changes"]["plan"]
    assert [(row["owner"], row["due"]) for row in plan["late"]] == [("Ada Quill", "2026-10-01")]
    assert len(plan["done"]) == 1
    assert plan["done"][0]["id"] not in [row["id"] for row in plan["gone"]]
    early = context_of_period(builtin_pack(), assessment, today=date(2026, 10, 1))
    assert early["changes"]["plan"]["late"] == []
    timeless = context_of_period(builtin_pack(), assessment)
    assert timeless["changes"]["plan"]["late"] == []


def test_a_long_note_is_cut_and_says_so(sample: Sample) -> None:
    row = next(r for r in context(since_summer(sample(BANK)))["changes"]["answers"] if r["id"] == "DAT-10")
    assert row["why"].startswith("Curated since summer.")
    assert row["why_cut"]
    assert (
        "[the rest of this note is in the file]"
        in make_html("changes", context(since_summer(sample(BANK)))).html
    )


def test_the_summary_ends_no_line_with_a_number_and_leaves_no_word_alone(sample: Sample) -> None:
    html = make_html("changes", context(since_summer(sample(BANK)))).html
    lead = re.findall(r'<p class="lead"[^>]*>([^<]+)</p>', html)[0]
    assert lead.endswith("1\u00a0action\u00a0is\u00a0done.")


def test_what_changed_in_words_tells_how_far(sample: Sample) -> None:
    fell = context(since_summer(sample(DRIVES)))["changes"]["facts"]
    told = {row["name"]: row["change"] for row in fell}
    assert told["Verdict"] == "−1 rank"
    assert told["Level"] == "−1 level"
    page = make_html("changes", context(since_summer(sample(DRIVES)))).html
    ranges = re.search(r"<td class=\"strong\">Range</td>.*?</tr>", page, re.DOTALL)
    assert ranges is not None
    assert '<td class="n"></td>' in ranges[0], "it did change, but not by a number"


def test_an_action_that_waits_for_capacity_says_so(sample: Sample) -> None:
    plan = context(since_summer(sample(HEALTH)))["changes"]["plan"]
    assert {row["horizon"] for row in plan["added"]} > {"Waiting for capacity"}
    assert "" not in {row["horizon"] for row in plan["added"]}


@pytest.mark.parametrize(
    ("title", "german"),
    [
        ("2 answers differ: 1 raised the index, 1 lowered it", "eine hob den Index, eine senkte ihn"),
        ("44 answers differ: 30 raised the index, 1 lowered it", "30 hoben den Index, eine senkte ihn"),
        ("2 capabilities rose, “Data, use” most; 1 fell", "am meisten „Data, use“; eine fiel"),
        ("1 action is done, 1 is late", "Eine Maßnahme ist erledigt, eine ist überfällig"),
        ("3 findings closed; 1 got worse", "3 Befunde sind behoben; einer ist schwerer geworden"),
        ("1 finding is resolved and 1 got worse", "ein Befund ist behoben und einer schwerer geworden"),
        ("1 finding stands as before; the report of today lists it with its action.", "nennt ihn mit seiner"),
    ],
)
def test_one_is_told_as_one_in_german(title: str, german: str) -> None:
    assert german.lower() in words_in("de").told(title).lower()


@pytest.mark.parametrize(
    ("answers", "width"),
    [({"DAT-10": 4}, "w22"), ({"DAT-10": 4, "DAT-13": ("documents", "records", "business_apis")}, "w40")],
)
def test_columns_of_answers_are_as_wide_as_these_need(
    sample: Sample, answers: dict[str, Any], width: str
) -> None:
    kept = keep_milestone("Summer review", "2026-08-14").apply(sample(BANK))
    page = make_html("changes", context(scratch(kept, answers))).html
    assert re.findall(r'<th scope="col" class="(w\d+)">(?:Then|Now)</th>', page)[-2:] == [width, width]


def test_between_two_milestones_it_shows_the_later_one_and_nothing_of_now(sample: Sample) -> None:
    assessment = keep_milestone("Autumn", "2026-10-20").apply(since_summer(sample(BANK)))
    assessment = edits.choose("DAT-02", 1).apply(assessment)
    told = context(assessment, since="Summer review", until="M-2")
    assert told["changes"]["until"] == "Autumn, 2026-10-20"
    assert "DAT-02" not in [row["id"] for row in told["changes"]["answers"]]
    assert told["changes"]["plan"]["day"] == "2026-10-20"
    assert "until Autumn, 2026-10-20" in make_html("changes", told).html


def test_without_a_comparison_the_edition_is_refused_and_others_have_nothing_of_it(
    context_of: Callable[[Assessment], dict[str, Any]], sample: Sample
) -> None:
    plain = context_of(sample(BANK))
    assert plain["changes"] == {}
    with pytest.raises(RenderError, match="needs a milestone"):
        make_html("changes", plain)


def test_it_is_plain_data(sample: Sample) -> None:
    told = context(since_summer(sample(BANK)))
    assert json.loads(json.dumps(told)) == json.loads(json.dumps(told, default=None))


def since_nothing(assessment: Assessment) -> Assessment:
    return keep_milestone("Summer review", "2026-08-14").apply(assessment)


@pytest.mark.parametrize("since", [since_summer, since_nothing])
@pytest.mark.parametrize("name", [BANK, DRIVES, HEALTH])
def test_in_german_it_says_nothing_of_its_own_in_english(
    sample: Sample, name: str, since: Callable[[Assessment], Assessment]
) -> None:
    assessment = since(sample(name))
    told = context_of_period(in_language(builtin_pack(), "de"), assessment, today=DAY)
    made = make_html("changes", told, own=own_texts(assessment))
    charts = [data.decode() for kind, data in made.assets.values() if kind == "image/svg+xml"]
    text = re.sub(r"<style>.*?</style>|<div class=.note.*?</div>|<[^>]*>", " ", made.html, flags=re.S)
    english = r"\b(?:the|and|are|is|of|since|now|then|late|done|findings?)\b"
    left = [found.group() for found in re.finditer(f".{{,30}}{english}.{{,30}}", text + " ".join(charts))]
    assert left == []


def test_the_command_line_makes_it(
    sample: Sample, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, out = tmp_path / "a.yaml", tmp_path / "changes.pdf"
    write_exchange(since_summer(sample(BANK)), file)
    assert cli.main(["report", str(file), "-o", str(out), "--template", "changes", "--since", "M-1"]) == 0
    assert "What changed since Summer review" in pypdf.PdfReader(out).pages[0].extract_text()
    assert cli.main(["report", str(file), "-o", str(out), "--template", "changes", "--until", "Never"]) == 1
    assert 'no milestone "Never"' in capsys.readouterr().err


def test_the_command_line_says_what_to_do_without_a_milestone(
    sample: Sample, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, out = tmp_path / "a.yaml", tmp_path / "changes.pdf"
    write_exchange(sample(BANK), file)
    assert cli.main(["report", str(file), "-o", str(out), "--template", "changes"]) == 1
    assert "Keep a milestone on Compare" in capsys.readouterr().err
    assert not out.exists()
