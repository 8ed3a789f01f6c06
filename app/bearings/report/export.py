"""Exports: the results of an assessment as a file that other programs can edit, by its ending.

Each form is made by a module of its own, from the same study and in the same
words as the report; what is written is the same bytes for the same answers.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from bearings.domain.assessment import Assessment
from bearings.domain.conclusions import Conclusions, conclude
from bearings.domain.evaluate import evaluate
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.results import Results
from bearings.domain.wording.report_words import words
from bearings.files import write_atomically
from bearings.report.context import Study


@dataclass(frozen=True, slots=True)
class Form:
    """A form of export. With `draws` it holds charts, so it is made in the render process."""

    name: str
    make: Callable[[Study], bytes]
    draws: bool = False


def _xlsx(study: Study) -> bytes:
    from bearings.report.export_xlsx import workbook

    return workbook(study)


def _docx(study: Study) -> bytes:
    from bearings.report.export_docx import document

    return document(study)


def _pptx(study: Study) -> bytes:
    from bearings.report.export_pptx import presentation

    return presentation(study)


def _csv(study: Study) -> bytes:
    from bearings.report.export_csv import actions_csv

    return actions_csv(study)


def _markdown(study: Study) -> bytes:
    from bearings.report.export_markdown import summary_markdown

    return summary_markdown(study)


def _json(study: Study) -> bytes:
    """As `bearings score --format json`; the age of prices is not judged, so the day does not count."""
    from bearings.domain.plain import results_as_plain

    plain = results_as_plain(study.questionnaire, study.assessment, study.results, study.conclusions)
    return (json.dumps(plain, indent=2, ensure_ascii=False) + "\n").encode()


RESULTS = ".results.json"
FORMS: Mapping[str, Form] = {
    ".xlsx": Form("Excel workbook", _xlsx),
    ".docx": Form("Word document", _docx, draws=True),
    ".pptx": Form("PowerPoint summary", _pptx),
    ".csv": Form("Actions for trackers", _csv),
    ".md": Form("Markdown summary", _markdown),
    RESULTS: Form("Results as JSON", _json),
}


def offered() -> tuple[str, ...]:
    """Endings of the forms that can be made here: a PowerPoint file needs an extra."""
    from importlib import util

    return tuple(ending for ending in FORMS if ending != ".pptx" or util.find_spec("pptx"))


def ending_of(path: Path) -> str | None:
    """The form that a file's name asks for, as a key of `FORMS`; None for any other name."""
    name = path.name.lower()
    return next((ending for ending in FORMS if name.endswith(ending)), None)


def make_export(
    ending: str, questionnaire: Questionnaire, assessment: Assessment, *, redacted: bool = False
) -> bytes:
    """The bytes of an export, everything computed anew. One with charts only in the render process."""
    results = evaluate(questionnaire, assessment)
    conclusions = conclude(questionnaire, assessment, results)
    return FORMS[ending].make(_study(questionnaire, assessment, results, conclusions, redacted))


def write_export(
    questionnaire: Questionnaire,
    assessment: Assessment,
    results: Results,
    conclusions: Conclusions,
    out: Path,
    *,
    ending: str,
    redacted: bool = False,
) -> None:
    """Write the export of that ending to `out`, whole or not at all. Raises `RenderError` or `SaveError`.

    A `redacted` one says that names, notes and evidence were left out, which was done before.
    """
    form = FORMS[ending]
    if form.draws:
        from bearings.report.render import render_export

        render_export(ending, questionnaire, assessment, out, redacted=redacted)
    else:
        write_atomically(out, form.make(_study(questionnaire, assessment, results, conclusions, redacted)))


def write_scores(questionnaire: Questionnaire, assessment: Assessment, out: Path) -> None:
    """Write scores and bands, and nothing that tells an answer, as JSON. Raises `SaveError`."""
    write_atomically(out, scores_json(evaluate(questionnaire, assessment)))


def scores_json(results: Results) -> bytes:
    """Scores and bands alone, as JSON."""
    from bearings.domain.plain import scores_as_plain

    return (json.dumps(scores_as_plain(results), indent=2, ensure_ascii=False) + "\n").encode()


def _study(
    questionnaire: Questionnaire,
    assessment: Assessment,
    results: Results,
    conclusions: Conclusions,
    redacted: bool,
) -> Study:
    chosen = words(questionnaire, assessment, results, conclusions)
    return Study(questionnaire, assessment, results, conclusions, chosen, redacted=redacted)
