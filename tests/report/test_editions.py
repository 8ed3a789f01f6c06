"""Editions: decision brief, board roadmap, evidence annex and full report, from one set of parts."""

import io
import json
import re
import shutil
from collections.abc import Callable, Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import pikepdf
import pypdf
import pytest

from bearings import library
from bearings.domain.assessment import Answer, Assessment
from bearings.domain.rounding import whole
from bearings.errors import RenderError
from bearings.packs.loader import builtin_pack
from bearings.report import editions, html
from bearings.report.context import report_context
from bearings.report.typesetting import typeset
from bearings.resources import resource

Sample = Callable[[str], Assessment]
Make = Callable[[Assessment], dict[str, Any]]
BANK, DRIVES, HEALTH = "quillmarsh-regional-bank", "brackenforge-drives", "eldermoor-public-health"
SAMPLES = (BANK, DRIVES, HEALTH)
EDITIONS = ("annex", "board", "brief", "full")


def assessment_of(name: str) -> Assessment:
    if name == "unknown":
        questions = builtin_pack().questions
        return Assessment(id=name, answers={q.id: Answer(votes={"a": "unknown"}) for q in questions})
    if name == "two":
        answers = {"DAT-02": Answer(votes={"a": 3}), "DAT-04": Answer(votes={"a": 2})}
        return Assessment(id=name, answers=answers)
    path = resource("questionnaires", "samples", f"{name}.yaml")
    return library.open_file(path)[1]


def make(name: str, edition: str) -> bytes:
    from bearings.report import pdf

    pack, assessment = builtin_pack(), assessment_of(name)
    context = report_context(pack, assessment, *library.study(pack, assessment))
    return pdf.make_pdf(html.make_html(edition, context), "ua")[0]


printed = cache(make)


def pages(name: str, edition: str) -> list[str]:
    reader = pypdf.PdfReader(io.BytesIO(printed(name, edition)))
    return [re.sub(r"\s+", " ", page.extract_text()) for page in reader.pages]


def bookmarks(name: str, edition: str) -> list[str]:
    outline = pypdf.PdfReader(io.BytesIO(printed(name, edition))).outline
    return [str(item.title).replace("\u00a0", " ") for item in outline if not isinstance(item, list)]


def titles_of(name: str) -> dict[str, str]:
    pack, assessment = builtin_pack(), assessment_of(name)
    context = report_context(pack, assessment, *library.study(pack, assessment))
    titles: dict[str, str] = {**context["titles"], **context["messages"]}
    return titles


# ---------------------------------------------------------------- what each holds


@pytest.mark.parametrize("name", SAMPLES)
def test_the_board_roadmap_has_twelve_to_eighteen_pages(name: str) -> None:
    assert 12 <= len(pages(name, "board")) <= 18


@pytest.mark.parametrize("name", [*SAMPLES, "two", "unknown"])
def test_the_brief_has_two_pages(name: str) -> None:
    assert len(pages(name, "brief")) == 2


@pytest.mark.parametrize("name", SAMPLES)
def test_the_board_roadmap_has_every_page_in_order(name: str) -> None:
    titles, found = titles_of(name), bookmarks(name, "board")
    wanted = [
        *("executive_summary", "scorecard", "heatmap", "blockers", "route", "cost", "roadmap"),
        *("next_30_days", "trajectory"),
    ]
    assert found[: len(wanted)] == [typeset(titles[key]).replace("\u00a0", " ") for key in wanted]
    dimensions = builtin_pack().dimensions
    rest = found[len(wanted) :]
    assert [title.split(":")[0] for title in rest[: len(dimensions)]] == [d.name for d in dimensions]
    assert rest[len(dimensions)] == titles["risks"]
    assert rest[len(dimensions) + 1].startswith("Views ")
    assert rest[-1] == titles["method"]


@pytest.mark.parametrize("name", SAMPLES)
def test_the_annex_has_every_appendix_answer_rule_and_action(name: str) -> None:
    titles, text = titles_of(name), " ".join(pages(name, "annex"))
    found = bookmarks(name, "annex")
    keys = ("appendix_answers", "appendix_rules", "appendix_cost", "appendix_sources")
    assert found[:4] == [titles[key] for key in keys]
    pack, assessment = builtin_pack(), assessment_of(name)
    results, conclusions = library.study(pack, assessment)
    for question in pack.questions:
        assert question.id in text
    for rule in results.rules:
        assert rule in text
    for planned in conclusions.roadmap.planned:
        assert planned.action in text
    first = pages(name, "annex")[0]
    assert assessment.organisation.name in first
    assert "Confidential" in first
    assert f"Belongs to Board roadmap of {assessment.workshop.date}" in first


def test_the_full_report_is_board_roadmap_and_annex() -> None:
    together = set(bookmarks(BANK, "board")) | set(bookmarks(BANK, "annex"))
    assert set(bookmarks(BANK, "full")) == together


@pytest.mark.parametrize("name", SAMPLES)
def test_the_brief_decides_on_its_first_page_and_acts_on_its_second(name: str) -> None:
    pack, assessment = builtin_pack(), assessment_of(name)
    results, conclusions = library.study(pack, assessment)
    context = report_context(pack, assessment, results, conclusions)
    first, second = pages(name, "brief")
    card = results.scorecard
    assert card.overall is not None
    assert re.search(rf"\b{whole(card.overall)} ?of 100, overall index", first)
    assert f"({card.confidence:.2f} of 1). {card.answered} of {card.askable} questions answered" in first
    assert context["summary"]["verdict"]["decision"] in first
    for message in context["summary"]["key_messages"]:
        assert message.replace("\u00a0", " ")[:40] in first
    for dimension in pack.dimensions:
        assert f"{dimension.name} {whole(card.dimensions[dimension.id].final or 0)}" in first
    for row in context["brief"]["top"]:
        assert row["title"] in second
    for step in context["brief"]["steps"]:
        assert step["title"] in second
        assert step["owner"] in second
        assert step["when"] in second
    assert "planning estimate" in second


def test_people_and_due_dates_stand_in_the_brief(context_of: Make, sample: Sample) -> None:
    from bearings.domain.roadmap.plan import ActionChoice, Plan

    choice = ActionChoice(owner="Ada Quill", due="2026-12-04")
    assessment = sample(BANK).model_copy(update={"plan": Plan(choices={"A-D03": choice})})
    page = html.make_html("brief", context_of(assessment)).html
    assert "Ada Quill" in page
    assert "due 2026-12-04" in page


@pytest.mark.parametrize("name", SAMPLES)
def test_a_register_that_is_cut_says_how_much_stands_in_the_annex(
    context_of: Make, sample: Sample, name: str
) -> None:
    context = context_of(sample(name))
    shown = [row["id"] for group in context["register"]["groups"] for row in group["rows"]]
    every = [row for group in context["findings"] for row in group["rows"]]
    blockers = [row["id"] for row in context["blockers"]]
    assert len(shown) + context["register"]["rest"] + len(blockers) == len(every)
    text = " ".join(pages(name, "annex"))
    for row in every:
        assert row["text"].replace("\u00a0", " ")[:40] in text.replace("\u00a0", " ")


# ---------------------------------------------------------------- how each is made


@pytest.mark.parametrize("edition", EDITIONS)
def test_headings_begin_with_the_first_and_leave_no_level_out(edition: str) -> None:
    levels = []
    with pikepdf.open(io.BytesIO(printed(BANK, edition))) as pdf:
        assert str(pdf.Root.Lang) == "en"
        with pdf.open_metadata() as metadata:
            assert metadata["pdfuaid:part"] == "1"
        for element in in_order(pdf.Root.StructTreeRoot.K):
            kind = str(element.S)
            if re.fullmatch(r"/H[1-6]", kind):
                levels.append(int(kind[2]))
            if kind == "/Figure":
                assert len(str(element.Alt)) > 20
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def in_order(item: Any) -> Iterator[pikepdf.Dictionary]:
    if isinstance(item, pikepdf.Array):
        for child in item:
            yield from in_order(child)
    elif isinstance(item, pikepdf.Dictionary):
        if "/S" in item:
            yield item
        if "/K" in item:
            yield from in_order(item.K)


@pytest.mark.parametrize("edition", EDITIONS)
def test_no_link_leads_nowhere(edition: str) -> None:
    with pikepdf.open(io.BytesIO(printed(BANK, edition))) as pdf:
        for page in pdf.pages:
            for annotation in page.get("/Annots", []):
                assert str(annotation.A.URI).startswith(("http://", "https://", "mailto:"))


@pytest.mark.parametrize("edition", ["board", "brief"])
def test_what_stands_in_another_edition_is_named_in_words(edition: str) -> None:
    text = " ".join(pages(BANK, edition))
    assert "evidence annex" in text
    for found in re.finditer(r"Appendix [A-D]", text):
        assert text[: found.start()].endswith("evidence annex, ")


@pytest.mark.parametrize("edition", ["annex", "brief"])
def test_an_edition_made_twice_has_the_same_bytes(edition: str) -> None:
    assert make(DRIVES, edition) == printed(DRIVES, edition)


@pytest.mark.parametrize("edition", EDITIONS)
def test_every_price_is_called_an_estimate_in_its_section(
    context_of: Make, sample: Sample, edition: str
) -> None:
    page = html.make_html(edition, context_of(sample(BANK)))
    for part in re.findall(r"<section.*?</section>", page.html, flags=re.S):
        if "USD" in part:
            assert re.search("planning estimate", part, flags=re.I), part[:200]
    assert not re.search(r"\{\{|\{%|\bnan\b", page.html)


def test_only_pictures_that_are_shown_are_handed_on(context_of: Make, sample: Sample) -> None:
    context = context_of(sample(BANK))
    assert html.make_html("brief", context).assets == {}
    shown = set(html.make_html("board", context).assets)
    assert {"scores.svg", "moves.svg", "radar.svg", "heat.svg", "roadmap.svg", "trajectory.svg"} <= shown


# ---------------------------------------------------------------- templates


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Path]:
    """A copy of the shipped templates with an edition of one's own beside them."""
    root = tmp_path / "report_templates"
    shutil.copytree(resource("report_templates"), root)
    monkeypatch.setattr(editions, "resource", lambda *parts: tmp_path.joinpath(*parts))

    def write(yaml: str, **parts: str) -> Path:
        folder = root / "mine"
        (folder / "parts").mkdir(parents=True)
        (folder / "template.yaml").write_text(yaml, "utf-8")
        for name, text in parts.items():
            (folder / "parts" / f"{name}.html.j2").write_text(text, "utf-8")
        return folder

    return write


MINE = 'id: mine\ntitle: "Mine"\ndescription: "Of my own."\nsections: [cover, greeting]\n'


def test_all_editions_are_listed_the_usual_one_first() -> None:
    found = editions.editions()
    assert found[0].id == editions.DEFAULT == "board"
    assert sorted(edition.id for edition in found) == sorted((*EDITIONS, "changes"))
    assert all(edition.title and edition.description for edition in found)


def test_an_edition_that_is_not_there_is_answered_with_those_that_are() -> None:
    for name in ("nothing", "../board", "", "a/b", "shared", "charts", "ballot"):
        with pytest.raises(RenderError, match="no report template") as caught:
            editions.edition(name)
        assert caught.value.remedy == "Choose one of: annex, board, brief, changes, full."


def test_an_edition_of_ones_own_uses_shared_parts_and_its_own(
    own: Callable[..., Path], context_of: Make, sample: Sample
) -> None:
    own(MINE, greeting="<section class=page><h2>Hello {{ document.organisation }}</h2></section>")
    page = html.make_html("mine", context_of(sample(BANK))).html
    assert "<h2>Hello Quillmarsh Regional Bank</h2>" in page
    assert 'class="cover"' in page


def test_a_part_of_ones_own_takes_the_place_of_the_shared_one(
    own: Callable[..., Path], context_of: Make, sample: Sample
) -> None:
    own(MINE, greeting="<p>Hello</p>", cover="<h1>My cover</h1>")
    page = html.make_html("mine", context_of(sample(BANK))).html
    assert "<h1>My cover</h1>" in page
    assert 'class="cover"' not in page


@pytest.mark.parametrize(
    ("yaml", "said"),
    [
        (MINE.replace("id: mine", "id: other"), 'template.yaml:1:1 id it says it is "other"'),
        (MINE.replace("greeting", "nowhere"), 'template.yaml:4:19 sections.1 there is no part "nowhere"'),
        (MINE.replace("greeting", "../cover"), "template.yaml:4:19 sections.1 expected a short id"),
        (MINE + "paper: A0\n", "template.yaml:5:1 paper expected one of 'A4', 'Letter'"),
        (MINE + "script: run\n", 'template.yaml:5:1 script unknown key "script"'),
        ("sections: [", "template.yaml:2:1 not valid YAML"),
    ],
)
def test_a_description_with_a_fault_is_refused(own: Callable[..., Path], yaml: str, said: str) -> None:
    own(yaml, greeting="<p>Hello</p>")
    with pytest.raises(RenderError, match=re.escape(said)):
        editions.edition("mine")


def test_a_letter_page_is_as_wide_as_letter_paper(
    own: Callable[..., Path], context_of: Make, sample: Sample
) -> None:
    from bearings.report import pdf

    own(MINE + "paper: Letter\n", greeting="<section class=page><h2>Hello</h2></section>")
    data, count = pdf.make_pdf(html.make_html("mine", context_of(sample(BANK))), "ua")
    box = pypdf.PdfReader(io.BytesIO(data)).pages[0].mediabox
    assert (count, round(box.width), round(box.height)) == (2, 612, 792)


def test_what_an_edition_says_is_plain_data() -> None:
    assert json.loads(json.dumps(editions.edition("board").model_dump()))["paper"] == "A4"


# ---------------------------------------------------------------- what would move it


@pytest.mark.parametrize("name", SAMPLES)
def test_what_moves_the_index_most_is_what_the_engine_says(
    context_of: Make, sample: Sample, name: str
) -> None:
    from bearings.domain.changes.moves import what_moves

    pack, assessment = builtin_pack(), sample(name)
    moves = what_moves(pack, assessment, *library.study(pack, assessment))
    gains = sorted((move.gain for move in moves), reverse=True)
    bars = context_of(assessment)["moves"]
    assert [bar["gain"] for bar in bars] == gains[:4]
    page = html.make_html("board", context_of(assessment))
    assert f"What moves it: {bars[0]['label']}" in page.html


def test_without_an_index_nothing_is_said_to_move_it(context_of: Make) -> None:
    context = context_of(assessment_of("two"))
    assert context["moves"] == []
    assert "moves.svg" not in html.make_html("board", context).assets


def test_a_capped_dimension_leaves_the_scorecard_on_its_page(sample: Sample) -> None:
    from bearings.domain import edits
    from bearings.report import pdf

    pack = builtin_pack()
    assessment = edits.agree("DAT-10", 4).apply(edits.agree("DAT-01", "no").apply(sample(BANK)))
    context = report_context(pack, assessment, *library.study(pack, assessment))
    assert any(row["cap_reason"] for row in context["scorecard"]["rows"])
    reader = pypdf.PdfReader(io.BytesIO(pdf.make_pdf(html.make_html("board", context), "ua")[0]))
    first = [page.extract_text().split("\n")[0] for page in reader.pages]
    assert first[2:5] == ["Scorecard", "Capabilities", "Blockers"]


# ---------------------------------------------------------------- what is left out, and what words mean


@pytest.mark.parametrize("name", SAMPLES)
def test_the_board_roadmap_says_which_notes_it_leaves_out(
    context_of: Make, sample: Sample, name: str
) -> None:
    noted = [key for key, answer in sample(name).answers.items() if answer.note]
    context = context_of(sample(name))
    assert sorted(context["notes"]) == sorted(
        key for key in noted if f'"{key}"' in json.dumps(context["answers"])
    )
    text = " ".join(pages(name, "board"))
    assert f"{len(context['notes'])} notes are left out of this edition" in text
    for key in context["notes"]:
        assert key in text
    assert "left out of this edition" not in " ".join(pages(name, "full"))


def test_without_notes_nothing_is_said_of_them(context_of: Make) -> None:
    assert "left out of this edition" not in html.make_html("board", context_of(assessment_of("two"))).html


@pytest.mark.parametrize("edition", ["board", "full", "annex"])
def test_words_of_the_report_are_explained(context_of: Make, sample: Sample, edition: str) -> None:
    page = html.make_html(edition, context_of(sample(BANK))).html
    assert re.search("What the words (mean|of this report mean)", page)
    assert "the score if all open questions were answered at their worst, and at their best" in page
