"""The Markdown summary, read as a wiki shows it."""

import json
import re
from collections.abc import Callable

import pytest
from exports import SAMPLES, plain_of, study_of, texts_with
from markdown_it import MarkdownIt

from bearings.domain.assessment import Assessment
from bearings.domain.rounding import whole
from bearings.report.export import FORMS, RESULTS
from bearings.report.export_markdown import summary_markdown

Samples = Callable[[str], Assessment]
READER = MarkdownIt("commonmark").enable("table")


def html_of(assessment: Assessment) -> str:
    return str(READER.render(summary_markdown(study_of(assessment)).decode()))


@pytest.mark.parametrize("name", SAMPLES)
def test_scores_efforts_and_actions_are_those_of_the_engine(sample: Samples, name: str) -> None:
    study = study_of(sample(name))
    plain, html = plain_of(study), html_of(sample(name))
    overall = "not rated" if plain["overall"] is None else f"{whole(plain['overall'])} of 100"
    assert f"Overall index: {overall}" in html
    cells = [re.findall(r"<td[^>]*>(.*?)</td>", row) for row in html.split("<tr>")]
    rows = {row[0]: row for row in cells if row}
    for dimension in study.questionnaire.dimensions:
        final = plain["dimensions"][dimension.id]["final"]
        assert rows[dimension.name][1] == ("not rated" if final is None else str(whole(final)))
    scheduled = [action for action in plain["actions"] if action["status"] == "scheduled"]
    assert {row[0] for row in cells if row and re.match(r"(A-|OWN-)", row[0])} == {a["id"] for a in scheduled}
    for action in scheduled:
        assert rows[action["id"]][3].split(" ")[0] == f"{action['days']['base']:g}"


def test_figures_stand_to_the_right_and_no_line_is_empty_twice(sample: Samples) -> None:
    text = summary_markdown(study_of(sample("eldermoor-public-health"))).decode()
    html = str(READER.render(text))
    assert '<td>Data</td>\n<td style="text-align:right">' in html
    assert '<td style="text-align:right">USD' in html
    assert "\n\n\n" not in text
    assert "| deferred |" not in text, "what stands in a cell by itself begins with a capital"
    assert "| Deferred |" in text


def test_the_reports_own_words_are_said(sample: Samples) -> None:
    study = study_of(sample("quillmarsh-regional-bank"))
    text = summary_markdown(study).decode()
    for said in (study.words["verdict"]["headline"], study.words["titles"]["roadmap"], "Confidential"):
        assert said in text


@pytest.mark.parametrize(
    "text",
    ["<script>x</script>", "![p](http://x/p.png)", "[a](file:///etc)", "# Head", "a | b", "- x", "1. x"],
)
def test_text_of_people_is_only_text(sample: Samples, text: str) -> None:
    html = html_of(texts_with(sample("eldermoor-public-health"), text))
    plain = html_of(texts_with(sample("eldermoor-public-health"), "words"))
    for tag in ("<script", "<img", "<a ", "<h1", "<li", "<td"):
        assert html.count(tag) == plain.count(tag), tag


def test_results_as_json_are_those_of_the_engine_and_the_same_every_day(sample: Samples) -> None:
    study = study_of(sample("quillmarsh-regional-bank"))
    made = FORMS[RESULTS].make(study)
    assert json.loads(made) == json.loads(json.dumps(plain_of(study)))
    assert json.loads(made)["cost"]["stale"] is None
