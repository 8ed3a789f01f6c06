"""All forms of an export, read back and laid beside the engine: the same numbers in every one of them."""

import csv
import io
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import docx
import openpyxl
import pptx
import pytest
from exports import SAMPLES, as_read, plain_of, rows_of, study_of

from bearings import library
from bearings.domain.assessment import Assessment
from bearings.domain.rounding import whole
from bearings.domain.wording.report_case import money
from bearings.report.context import Study
from bearings.report.export import FORMS, RESULTS, write_export
from bearings.report.export_csv import SECONDS_A_DAY

Samples = Callable[[str], Assessment]


@dataclass
class Numbers:
    """What a form says, as far as it says it: by name of a dimension, title of an action, name of a route."""

    overall: int | None = None
    confidence: str = ""
    answered: tuple[int, int] | None = None
    scores: Mapping[str, int | None] | None = None
    efforts: Mapping[str, float] | None = None
    costs: Mapping[str, str] | None = None


def of_engine(study: Study) -> Numbers:
    plain, questionnaire = plain_of(study), study.questionnaire
    card, currency = study.results.scorecard, questionnaire.costs.currency
    return Numbers(
        overall=None if plain["overall"] is None else whole(plain["overall"]),
        confidence=f"{plain['confidence']:.2f}",
        answered=(card.answered, card.askable),
        scores={
            questionnaire.dimension(key).name: rounded(dimension["final"])
            for key, dimension in plain["dimensions"].items()
        },
        efforts={
            action["title"]: action["days"]["base"]
            for action in plain["actions"]
            if action["status"] == "scheduled"
        },
        costs={
            questionnaire.routes.route(key).name: money(cases["base"]["tco12"], currency)
            for key, cases in plain["cost"]["routes"].items()
        },
    )


def rounded(score: float | None) -> int | None:
    return None if score is None else whole(score)


def number(text: str) -> int | None:
    return int(text) if text.isdigit() else None


def of_xlsx(data: bytes, study: Study) -> Numbers:
    book = openpyxl.load_workbook(io.BytesIO(data))
    said = {row["Result"]: row["Value"] for row in rows_of(book["Summary"])}
    currency, months = study.questionnaire.costs.currency, study.questionnaire.costs.months
    return Numbers(
        overall=rounded(said["Overall index"]) if "Overall index" in said else None,
        confidence=f"{said['Confidence']:.2f}",
        answered=(said["Answered"], said["Questions that apply"]),
        scores={
            row["Dimension"]: rounded(row["Score (0 to 100)"])
            for row in rows_of(book["Scores"])
            if row["Scope"] == "Dimension"
        },
        efforts={
            row["Action"]: row["Effort base (person-days)"]
            for row in rows_of(book["Actions"])
            if row["Status"] == "Scheduled"
        },
        costs={
            row["Route"]: money(row[f"All costs, {months} months ({currency})"], currency)
            for row in rows_of(book["Costs"])
            if row["Case"] == "Base"
        },
    )


def of_docx(data: bytes, study: Study) -> Numbers:
    made = docx.Document(io.BytesIO(data))
    tables = [[[as_read(cell.text) for cell in row.cells] for row in table.rows] for table in made.tables]
    facts = {row[0]: row[1] for table in tables for row in table if len(row) == 2}
    rows = {
        heads: [row for table in tables if tuple(table[0][: len(heads)]) == heads for row in table[1:]]
        for heads in (
            ("Dimension", "Score", "Level"),
            ("Id", "Action", "Done when"),
            ("Route", "Service a month"),
        )
    }
    titles = {p.action: a for p in study.conclusions.roadmap.planned for a in [title_of(study, p.action)]}
    scores, actions, costs = rows.values()
    sure = facts["How sure"]
    currency = study.questionnaire.costs.currency
    return Numbers(
        overall=number(facts["Overall index"].split(" ")[0]),
        confidence=found(r"\((\d\.\d\d) of 1\)", sure),
        answered=counted(r"(\d+) of (\d+) questions answered", sure),
        scores={row[0]: number(row[1]) for row in scores},
        efforts={titles[row[0]]: float(row[4].split(" ")[0]) for row in actions},
        costs={row[0]: f"{currency} {row[5]}" for row in costs},
    )


def of_markdown(data: bytes, study: Study) -> Numbers:
    text = data.decode().replace("\\", "")
    cells = [
        [cell.strip() for cell in line.split("|")[1:-1]] for line in text.splitlines() if line[:1] == "|"
    ]
    names = {dimension.name for dimension in study.questionnaire.dimensions}
    routes = {route for route in of_engine(study).costs or {}}
    ids = {planned.action: title_of(study, planned.action) for planned in study.conclusions.roadmap.planned}
    return Numbers(
        overall=number(found(r"Overall index: (not|\d+)", text)),
        confidence=found(r"Confidence: (\d\.\d\d) of 1", text),
        answered=counted(r"Coverage: (\d+) of (\d+) questions", text),
        scores={row[0]: number(row[1]) for row in cells if row[0] in names},
        efforts={ids[row[0]]: float(row[3].split(" ")[0]) for row in cells if row[0] in ids},
        costs={row[0]: row[3] for row in cells if row[0] in routes and len(row) == 5},
    )


def of_json(data: bytes, study: Study) -> Numbers:
    plain = json.loads(data)
    questionnaire = study.questionnaire
    return Numbers(
        overall=rounded(plain["overall"]),
        confidence=f"{plain['confidence']:.2f}",
        answered=None,
        scores={questionnaire.dimension(k).name: rounded(d["final"]) for k, d in plain["dimensions"].items()},
        efforts={a["title"]: a["days"]["base"] for a in plain["actions"] if a["status"] == "scheduled"},
        costs={
            questionnaire.routes.route(key).name: money(cases["base"]["tco12"], plain["cost"]["currency"])
            for key, cases in plain["cost"]["routes"].items()
        },
    )


def of_csv(data: bytes, study: Study) -> Numbers:
    rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    return Numbers(
        efforts={
            row["Summary"]: int(row["Original Estimate"]) / SECONDS_A_DAY
            for row in rows
            if "backlog" not in row["Labels"].split()
        }
    )


def of_pptx(data: bytes, study: Study) -> Numbers:
    deck = pptx.Presentation(io.BytesIO(data))
    first, second, *_ = deck.slides
    lines = [shape.text_frame.text for shape in first.shapes if shape.has_text_frame]
    after = {name: lines[lines.index(name) + 1] for name in ("Overall index", "Confidence", "Coverage")}
    chart = next(shape.chart for shape in second.shapes if shape.has_chart).plots[0]
    frames = [shape.text_frame for slide in deck.slides for shape in slide.shapes if shape.has_text_frame]
    said = as_read("\n".join(frame.text for frame in frames))
    notes = "\n".join(slide.notes_slide.notes_text_frame.text for slide in deck.slides)
    engine = of_engine(study)
    return Numbers(
        overall=number(after["Overall index"]),
        confidence=after["Confidence"],
        answered=counted(r"(\d+) of (\d+)", after["Coverage"]),
        scores={name: rounded(v) for name, v in zip(chart.categories, chart.series[1].values, strict=True)},
        efforts={
            title: float(
                found(rf"{re.escape(title)} \([^()]*(?:\([^()]*\))?[^()]*, ([\d.]+) person-days\)", notes)
            )
            for title in engine.efforts or {}
        },
        costs={
            name: match[1]
            for name in engine.costs or {}
            if (match := re.search(rf"^{re.escape(name)}: ([A-Z]{{3}} .+?) \(", said, re.MULTILINE))
        },
    )


def title_of(study: Study, action_id: str) -> str:
    return study.questionnaire.action(action_id).title


def found(pattern: str, text: str) -> str:
    match = re.search(pattern, text)
    assert match, pattern
    return match[1]


def counted(pattern: str, text: str) -> tuple[int, int]:
    match = re.search(pattern, text)
    assert match, pattern
    return int(match[1]), int(match[2])


READ_BY: dict[str, Callable[[bytes, Study], Numbers]] = {
    ".xlsx": of_xlsx,
    ".docx": of_docx,
    ".pptx": of_pptx,
    ".csv": of_csv,
    ".md": of_markdown,
    RESULTS: of_json,
}


@pytest.mark.parametrize("name", SAMPLES)
def test_every_form_says_what_the_engine_computed(sample: Samples, tmp_path: Path, name: str) -> None:
    assert set(READ_BY) == set(FORMS)
    study = study_of(sample(name))
    results, conclusions = library.study(study.questionnaire, study.assessment)
    engine = of_engine(study)
    for ending, read in READ_BY.items():
        out = tmp_path / f"out{ending}"
        write_export(study.questionnaire, study.assessment, results, conclusions, out, ending=ending)
        said = read(out.read_bytes(), study)
        assert list(tmp_path.iterdir()) == [out]  # written whole, with nothing beside it
        out.unlink()
        for what, expected in vars(engine).items():
            told = getattr(said, what)
            if (ending == ".csv" and what != "efforts") or (ending == RESULTS and what == "answered"):
                continue  # not what this form is for
            if what == "costs":  # routes nobody considers are only in the sheets
                assert told, ending
                assert {route: expected[route] for route in told} == told, ending
            else:
                assert told == expected, (ending, what)
