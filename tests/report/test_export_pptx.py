"""The PowerPoint summary, read back as the person who presents it does."""

import importlib.util
import io
import re
import zipfile
from collections.abc import Callable, Iterator
from typing import Any

import pptx
import pytest
from exports import SAMPLES, as_read, plain_of, study_of, texts_with
from pptx.enum.dml import MSO_FILL
from pptx.util import Emu

from bearings.domain.assessment import Assessment
from bearings.domain.edits import write_executive
from bearings.domain.rounding import whole
from bearings.errors import RenderError
from bearings.report.context import Study
from bearings.report.export import FORMS, offered
from bearings.report.export_pptx import presentation
from bearings.report.no_break import LAST_LINE
from bearings.report.slide_master import BODIES, FOOT, NUMBER, SOURCE
from bearings.report.slide_page import LINE, height_of

Samples = Callable[[str], Assessment]
QUILLMARSH = "quillmarsh-regional-bank"


def deck_of(study: Study) -> Any:
    return pptx.Presentation(io.BytesIO(presentation(study)))


def charts_of(deck: Any) -> Iterator[Any]:
    for slide in deck.slides:
        yield from (shape.chart for shape in slide.shapes if shape.has_chart)


def tables_of(deck: Any) -> Iterator[list[list[str]]]:
    for slide in deck.slides:
        for shape in slide.shapes:
            if shape.has_table:
                yield [[cell.text for cell in row.cells] for row in shape.table.rows]


def texts_on(slide: Any) -> str:
    return as_read("\n".join(shape.text_frame.text for shape in slide.shapes if shape.has_text_frame))


def test_each_next_step_has_a_row_where_nothing_graver_is_open(sample: Samples) -> None:
    tables = list(tables_of(deck_of(study_of(sample("brackenforge-drives")))))
    steps = [row[1] for table in tables for row in table if row[1].startswith("Next step: ")]
    assert len(steps) >= 3
    assert len(set(steps)) == len(steps)


def test_without_an_index_nothing_is_said_of_how_stable_it_is(sample: Samples) -> None:
    bare = sample(QUILLMARSH).model_copy(update={"answers": {}})
    said = "\n".join(map(texts_on, deck_of(study_of(bare)).slides))
    assert "no overall index while a dimension cannot be rated" in said
    assert "The verdict stays the same" not in said


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("name", SAMPLES)
def test_a_summary_is_six_to_nine_slides_on_our_own_layouts_with_a_message_each(
    sample: Samples, name: str, language: str
) -> None:
    study = study_of(sample(name), language)
    deck = deck_of(study)
    assert 6 <= len(deck.slides) <= 9
    assert [layout.name for layout in deck.slide_layouts] == list(BODIES)
    titles = [as_read(slide.shapes.title.text) for slide in deck.slides]
    for page in ("executive_summary", "scorecard", "blockers", "route", "roadmap"):
        message = study.words["titles"][page]
        assert any(title.split(":")[0] in message for title in titles), page
    for number, slide in enumerate(deck.slides, start=1):
        held = {p.placeholder_format.idx: p for p in slide.placeholders}
        assert {FOOT, NUMBER, SOURCE} <= set(held)
        assert held[SOURCE].text_frame.text, number
        assert study.assessment.organisation.name[:20] in held[FOOT].text_frame.text


def test_the_text_somebody_wrote_for_page_one_is_on_the_first_slide(sample: Samples) -> None:
    written = write_executive("We can begin with one team.\nThe contract comes first.", "")
    first = deck_of(study_of(written.apply(sample(QUILLMARSH)))).slides[0]
    notes = first.notes_slide.notes_text_frame.text
    for text in ("We can begin with one team.", "The contract comes first."):
        assert text in texts_on(first)
        assert text in notes
    assert "The most serious open risk" not in texts_on(first)
    assert "Approve one pilot" in texts_on(first), "the decision stays computed"


@pytest.mark.parametrize("name", [*SAMPLES, ""])
def test_no_text_stands_on_another_and_none_is_empty(sample: Samples, name: str) -> None:
    for slide in deck_of(study_of(sample(name) if name else Assessment(id="empty"))).slides:
        boxes = [shape for shape in slide.shapes if shape.has_text_frame and not shape.is_placeholder]
        places = [(box.left, box.top) for box in boxes]
        assert len(set(places)) == len(places), slide.shapes.title.text
        assert all(box.text_frame.text for box in boxes), slide.shapes.title.text


def test_the_first_slide_says_the_verdict_with_coverage_and_confidence(sample: Samples) -> None:
    study = study_of(sample(QUILLMARSH))
    card, said = study.results.scorecard, texts_on(deck_of(study).slides[0])
    assert study.words["verdict"]["name"] in said
    assert f"{card.answered} of {card.askable}" in said
    assert f"{card.confidence:.2f}" in said
    assert str(whole(card.overall or 0)) in said.splitlines()
    assert study.words["verdict"]["decision"][:40] in said
    for message in study.words["key_messages"]:
        assert message in said


@pytest.mark.parametrize("name", SAMPLES)
def test_charts_are_native_and_hold_the_engines_numbers(sample: Samples, name: str) -> None:
    study = study_of(sample(name))
    plain = plain_of(study)
    scores, costs, *index = charts_of(deck_of(study))
    names = {study.questionnaire.dimension(key).name: d["final"] for key, d in plain["dimensions"].items()}
    found = dict(zip(scores.plots[0].categories, scores.plots[0].series[1].values, strict=True))
    assert found == pytest.approx(names, abs=1e-3)
    low, middle, high = (series.values for series in costs.plots[0].series)
    for place, label in enumerate(costs.plots[0].categories):
        cases = next(
            cases
            for route, cases in plain["cost"]["routes"].items()
            if study.questionnaire.routes.route(route).name == label
        )
        assert low[place] == pytest.approx(cases["low"]["tco12"], abs=1)
        assert low[place] + middle[place] == pytest.approx(cases["base"]["tco12"], abs=1)
        assert low[place] + middle[place] + high[place] == pytest.approx(cases["high"]["tco12"], abs=1)
    projected = [study.results.scorecard.overall, *(p.overall for p in study.conclusions.projection.values())]
    assert list(index[0].plots[0].series[0].values) == pytest.approx(projected, abs=1e-3)


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("name", SAMPLES)
def test_no_number_is_parted_from_its_unit_and_no_title_leaves_a_word_alone(
    sample: Samples, name: str, language: str
) -> None:
    deck = deck_of(study_of(sample(name), language))
    frames = [
        shape.text_frame.text for slide in deck.slides for shape in slide.shapes if shape.has_text_frame
    ]
    cells = [cell for table in tables_of(deck) for row in table for cell in row]
    parted = re.compile(r"\d (%|million|Mio\.)|\b[A-Z]{3} \d|\d (of|von) 1\.")
    assert not [text for text in (*frames, *cells) if parted.search(text)]
    assert all(len(slide.shapes.title.text.split(" ")[-1]) >= LAST_LINE for slide in deck.slides)


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("name", SAMPLES)
def test_tables_leave_rows_to_the_report_rather_than_cut_what_they_say(
    sample: Samples, name: str, language: str
) -> None:
    deck = deck_of(study_of(sample(name), language))
    for table in tables_of(deck):
        assert len(table) > 3
        assert not [cell for row in table for cell in row if "…" in cell]
    findings = next(tables_of(deck))
    assert all(row[4] and row[5][:1].isupper() for row in findings), "who and when, in columns of their own"


def test_where_all_waits_the_slide_says_why_each_route_does(sample: Samples) -> None:
    deck = deck_of(study_of(sample("eldermoor-public-health")))
    route = next(slide for slide in deck.slides if "Hold now" in slide.shapes.title.text)
    assert "Managed model interface with prompting: Closed by: No permission" in texts_on(route)


def test_the_first_slide_names_the_organisation_above_its_title(sample: Samples) -> None:
    first = deck_of(study_of(sample(QUILLMARSH))).slides[0]
    above = [s.text_frame.text for s in first.shapes if s.has_text_frame and s.top < first.shapes.title.top]
    assert above == ["Quillmarsh Regional Bank · Generative AI adoption readiness"]


def test_the_next_30_days_are_a_table_with_owners(sample: Samples) -> None:
    study = study_of(sample(QUILLMARSH))
    steps = next(table for table in tables_of(deck_of(study)) if table[0][:2] == ["Step", "Begin with"])
    assert steps[0] == ["Step", "Begin with", "Owner", "When", "Person-days"]
    assert len(steps) > 3
    assert all(row[2] and row[3] and float(row[4]) for row in steps[1:])


def long_words(assessment: Assessment) -> Assessment:
    return texts_with(assessment, "Donaudampfschifffahrtsgesellschaft " * 12)


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("change", [lambda a: a, long_words, lambda _: Assessment(id="empty")])
@pytest.mark.parametrize("name", SAMPLES)
def test_nothing_leaves_its_slide_and_texts_fit_their_place(
    sample: Samples, name: str, change: Callable[[Assessment], Assessment], language: str
) -> None:
    deck = deck_of(study_of(change(sample(name)), language))
    for slide in deck.slides:
        for shape in slide.shapes:
            assert shape.left >= 0
            assert shape.top >= 0
            assert shape.left + shape.width <= deck.slide_width
            assert shape.top + shape.height <= deck.slide_height
            if shape.has_text_frame and shape.text_frame.text.strip():
                assert tall(shape) <= Emu(shape.height).pt + 1, shape.text_frame.text
            if shape.has_table:
                assert sum(row.height for row in shape.table.rows) == pytest.approx(shape.height, abs=9)


def tall(shape: Any) -> float:
    """The estimated height of the text of a shape, in points."""
    width = Emu(shape.width).pt - (20 if shape.fill.type == MSO_FILL.SOLID else 0)
    indent = 14 if shape.is_placeholder and shape.placeholder_format.idx == 1 else 0
    return sum(
        height_of(
            paragraph.text, width - indent, size_of(paragraph, shape), strong=is_strong(paragraph, shape)
        )
        for paragraph in shape.text_frame.paragraphs
    ) - (LINE if indent else 0)


def is_strong(paragraph: Any, shape: Any) -> bool:
    is_title = shape.is_placeholder and shape.placeholder_format.idx == 0
    return is_title or any(run.font.bold for run in paragraph.runs)


def size_of(paragraph: Any, shape: Any) -> float:
    sizes = [run.font.size.pt for run in paragraph.runs if run.font.size]
    if sizes:
        return float(max(sizes))
    index = shape.placeholder_format.idx if shape.is_placeholder else None
    return {0: 24.0, 1: 14.0}.get(index, 10.0)  # those of the master


@pytest.mark.parametrize("name", SAMPLES)
def test_pictures_and_tables_say_what_they_show_and_notes_where_it_comes_from(
    sample: Samples, name: str
) -> None:
    study = study_of(sample(name))
    for slide in deck_of(study).slides:
        notes = slide.notes_slide.notes_text_frame.text
        assert f"Source: {study.questionnaire.title}" in notes
        for shape in slide.shapes:
            if shape.has_chart or shape.has_table:
                assert len(shape._element.nvGraphicFramePr.cNvPr.get("descr")) > 20


def test_the_same_answers_give_the_same_bytes_with_no_clock_and_no_author(
    sample: Samples, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("USER", "canary-user")
    data = presentation(study_of(sample(QUILLMARSH)))
    assert data == presentation(study_of(sample(QUILLMARSH)))
    with zipfile.ZipFile(io.BytesIO(data)) as parts:
        names = parts.namelist()
        core = parts.read("docProps/core.xml").decode()
        sheets = [parts.read(name) for name in names if name.endswith(".xlsx")]
    assert "<dc:creator>Bearings</dc:creator>" in core
    assert "2026-10-14T00:00:00Z" in core
    assert not [name for name in names if "printer" in name or "thumbnail" in name]
    assert len(sheets) == 3
    for sheet in sheets:
        with zipfile.ZipFile(io.BytesIO(sheet)) as parts:
            assert {entry.date_time[:3] for entry in parts.infolist()} == {(2026, 10, 14)}
            assert "<dc:creator>Bearings</dc:creator>" in parts.read("docProps/core.xml").decode()


def test_text_with_characters_no_xml_may_hold_still_makes_slides(sample: Samples) -> None:
    deck = deck_of(study_of(texts_with(sample(QUILLMARSH), "a\x00b\x0bc\ud800d <b>&")))
    assert "a b c d <b>&" in texts_on(deck.slides[0])


def test_without_the_extra_it_is_not_offered_and_a_command_says_how_to_get_it(
    sample: Samples, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert ".pptx" in offered()
    found = importlib.util.find_spec
    monkeypatch.setattr(
        importlib.util, "find_spec", lambda name, *rest: None if name == "pptx" else found(name, *rest)
    )
    assert offered() == tuple(ending for ending in FORMS if ending != ".pptx")
    with pytest.raises(RenderError, match="not installed") as raised:
        FORMS[".pptx"].make(study_of(sample(QUILLMARSH)))
    assert "genai-bearings[pptx]" in raised.value.remedy
