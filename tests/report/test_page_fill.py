"""How full pages are, and that no title leaves a word alone: what a reader sees before a single number."""

import io
import re
from collections.abc import Callable
from typing import Any

import pypdfium2
import pytest
from printing import SAMPLES, assessment_of, made

from bearings.domain.assessment import Answer, Assessment, Organisation
from bearings.report.html import Page, make_html
from bearings.report.order import Paper, ReportOrder
from bearings.report.pdf import make_pdf

FOOT = 50.0  # points of a page that its footer takes
LEAST, LEAST_LAST = (
    0.5,
    0.28,
)  # of a page between its margins, and of the last one; less is a page for nothing
Make = Callable[[Assessment], dict[str, Any]]


def bare(name: str) -> Assessment:
    """Two answers, everything unknown, or nothing but a name that is too long."""
    bank = assessment_of("quillmarsh-regional-bank").model_copy(update={"milestones": ()})
    kept = {key: answer for key, answer in bank.answers.items() if key in ("DAT-01", "DAT-02")}
    lost = {key: Answer(votes=dict.fromkeys(answer.votes, "unknown")) for key, answer in bank.answers.items()}
    answers: dict[str, Answer] = {"two": kept, "unknown": lost, "nothing": {}}[name]
    return bank.model_copy(update={"answers": answers, "profile": {} if name == "two" else bank.profile})


def fills(data: bytes) -> list[float]:
    """For each page after the first, down to where its text goes, 0 to 1."""
    found = []
    for page in list(pypdfium2.PdfDocument(io.BytesIO(data)))[1:]:
        text = page.get_textpage()
        rects = (text.get_rect(number) for number in range(text.count_rects()))
        lowest = min(rect[1] for rect in rects if rect[1] > FOOT)
        height = page.get_height() - 2 * FOOT
        found.append(1 - (lowest - FOOT) / height)
    return found


@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize("name", [*SAMPLES, "two", "unknown", "nothing"])
def test_no_page_of_a_board_report_is_a_page_for_nothing(name: str, paper: Paper) -> None:
    assessment = assessment_of(name) if name in SAMPLES else bare(name)
    filled = fills(made(assessment, ReportOrder("board", paper=paper)))
    assert len(filled) >= 10
    assert [(number, fill) for number, fill in enumerate(filled[:-1], 2) if fill < LEAST] == []
    assert filled[-1] >= LEAST_LAST


@pytest.mark.parametrize("name", ["brackenforge-drives", "two", "unknown"])
def test_no_page_of_a_full_report_is_a_page_for_nothing(name: str) -> None:
    assessment = assessment_of(name) if name in SAMPLES else bare(name)
    filled = fills(made(assessment, ReportOrder("full")))
    assert len(filled) > 20
    assert [(number, fill) for number, fill in enumerate(filled[:-1], 2) if fill < LEAST] == []
    assert filled[-1] >= LEAST_LAST


@pytest.mark.parametrize("name", ["quillmarsh-regional-bank", "two"])
def test_no_page_of_a_german_report_on_letter_is_a_page_for_nothing(name: str) -> None:
    assessment = assessment_of(name) if name in SAMPLES else bare(name)
    german = assessment.model_copy(update={"language": "de"})
    filled = fills(made(german, ReportOrder("full", paper="Letter")))
    assert [(number, fill) for number, fill in enumerate(filled[:-1], 2) if fill < LEAST] == []
    assert filled[-1] >= LEAST_LAST


def test_a_report_whose_last_page_would_hold_a_few_lines_is_laid_out_tighter() -> None:
    style = "<style>@page { size: 210mm 100mm; margin: 10mm } p { margin: 0; font: 8mm/10mm Inter }</style>"

    def of(lines: int) -> Page:
        return Page(
            f'<html lang="en"><title>T</title>{style}<body style="margin:0">{"<p>A line</p>" * lines}', {}
        )

    assert make_pdf(of(25), "ua")[1] == 4
    assert make_pdf(of(25), "ua", tighter=lambda: of(24))[1] == 3
    assert make_pdf(of(25), "ua", tighter=lambda: of(26))[1] == 4, "it would not be shorter"
    assert make_pdf(of(31), "ua", tighter=lambda: of(24))[1] == 4, "that page is full enough"


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_no_page_of_an_annex_ends_with_a_title_and_what_introduces_it(paper: Paper, context_of: Make) -> None:
    kept = bare("two")  # with nothing else in it, which is where such a page came
    assessment = Assessment(id="two", organisation=Organisation(name="X"), answers=kept.answers)
    html = make_html("annex", context_of(assessment)).html
    heads = re.findall(r"<h2>([^<]+)</h2>\s*(?:<p class=\"under\">(.*?)</p>)?", html)
    ends = {plain(intro or title) for title, intro in heads} | {plain(title) for title, _ in heads}
    assert len(ends) > 6
    for page in pypdfium2.PdfDocument(io.BytesIO(made(assessment, ReportOrder("annex", paper=paper)))):
        text = plain(page.get_textpage().get_text_bounded(bottom=FOOT))
        assert not [end for end in ends if text.endswith(end[-40:])], text[-200:]


def plain(text: str) -> str:
    """A text without marks and spaces."""
    return re.sub(r"<[^>]+>|\s", "", text)


@pytest.mark.parametrize("name", SAMPLES)
def test_no_title_leaves_a_short_word_on_a_line_of_its_own(
    name: str, context_of: Make, sample: Callable[[str], Assessment]
) -> None:
    page = make_html("full", context_of(sample(name))).html
    titles = re.findall(r"<h2[^>]*>([^<]{40,})</h2>", page)
    assert titles
    for title in titles:
        assert len(title.rpartition(" ")[2]) >= 14, title


def test_a_report_without_an_index_says_what_to_answer_first(context_of: Make) -> None:
    context = context_of(bare("two"))
    rows = context["first"]
    critical = [row["critical"] for row in rows]
    assert critical == sorted(critical, reverse=True), "what limits the verdict comes first"
    assert any(critical)
    assert not {"DAT-01", "DAT-02"} & {row["id"] for row in rows}, "they are answered"
    said = make_html("board", context).html
    assert "What to answer first" in said
    assert all(row["question"].split("'")[0] in said for row in rows)


def test_a_report_with_an_index_says_what_would_move_it_instead(
    context_of: Make, sample: Callable[[str], Assessment]
) -> None:
    context = context_of(sample("quillmarsh-regional-bank"))
    assert context["first"] == []
    assert context["moves"]


def test_a_dimension_that_is_not_rated_lists_what_is_open(context_of: Make) -> None:
    context = context_of(bare("two"))
    data = context["dimensions"][0]
    rights = data["capabilities"][0]
    assert (rights["asked"], len(rights["open"])) == (4, 2)
    said = make_html("board", context).html
    assert "Still open" in said
    assert ", ".join(rights["open"]) in said
