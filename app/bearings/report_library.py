"""What window and command line share about a PDF that opens again: looking inside, and going on with it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from bearings.domain.attached import Attached, Difference, differences, printed_of, told
from bearings.errors import FormatError
from bearings.files import free_name, safe_name
from bearings.library import check_fit, make_folder, study
from bearings.store.document import SUFFIX, Document
from bearings.store.report_pdf import read_report


@dataclass(frozen=True, slots=True)
class OpenedReport:
    """What a PDF holds and whether it still matches.

    `pages_as_made` is false if its pages were changed since; `differences` are the numbers on them that
    are computed otherwise now.
    """

    path: Path
    attached: Attached
    pages_as_made: bool
    differences: tuple[Difference, ...]

    @property
    def matches(self) -> bool:
        return self.pages_as_made and not self.differences


def open_report(path: Path) -> OpenedReport:
    """Look inside a report that came from anyone. Raises `FormatError`; never writes."""
    inside = read_report(path)
    attached = inside.attached
    check_fit(path, attached.questionnaire, attached.assessment)
    now = printed_of(*study(told(attached), attached.assessment))
    return OpenedReport(path, attached, inside.pages_as_made, differences(attached, now))


def resume_report(report: OpenedReport, folder: Path, *, home: Path | None = None) -> Document:
    """Its assessment as a new `.bearings` file in `folder`; none is replaced. Raises `SaveError`."""
    make_folder(folder)
    attached = report.attached
    stem = safe_name(attached.assessment.organisation.name or report.path.stem)
    path = free_name(folder, stem, SUFFIX)
    return Document.create(path, attached.questionnaire, attached.assessment, home=home)


def check_report(path: Path) -> str:
    """What there is to say of a sound report. Raises `FormatError`, also for pages that were changed."""
    report = open_report(path)
    if not report.pages_as_made:
        raise FormatError(
            f"The pages of {path.name} were changed after Bearings made them.",
            remedy="The assessment inside is whole: make the report anew from it.",
        )
    attached = report.attached
    said = f"{path}: {len(attached.assessment.answers)} answers, in the report of {attached.made}"
    if not report.differences:
        return f"{said}; its numbers are what is computed now; no problems found"
    listed = "; ".join(f"{each.subject} {each.printed}, now {each.now}" for each in report.differences)
    return f"{said}; computed otherwise now: {listed}"
