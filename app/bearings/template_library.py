"""What window and command line share about report templates of one's own: where they are, which are sound."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from bearings.domain.assessment import Assessment
from bearings.domain.roadmap.edits_plan import keep_milestone
from bearings.errors import PackError, Problem, RenderError
from bearings.library import sample_files
from bearings.packs.loader import builtin_pack
from bearings.report.editions import DESCRIPTION, Edition, edition, editions, own_faults
from bearings.report.order import ReportOrder
from bearings.report.render import render_report
from bearings.report.template_checks import template_problems
from bearings.store.exchange import read_exchange
from bearings.store.home import home_folder

FOLDER = "templates"
SAMPLE = "quillmarsh-regional-bank"


def templates_folder() -> Path:
    """Where a person puts templates of their own, a folder each; it need not exist."""
    return home_folder() / FOLDER


def all_editions() -> tuple[tuple[Edition, ...], tuple[RenderError, ...]]:
    """Every edition that can be chosen, and what is wrong with those of one's own that cannot."""
    own = templates_folder()
    return editions(own), own_faults(own)


def holds_templates(folder: Path) -> bool:
    """Whether a folder is a template, or holds some."""
    return (folder / DESCRIPTION).is_file() or any(folder.glob(f"*/{DESCRIPTION}"))


def check_templates(folder: Path) -> str:
    """What there is to say of a sound template folder, or of a folder of such folders.

    Each is rendered for a full sample and for one with no answers, so it takes some seconds. Raises
    `PackError` with every problem.
    """
    return "\n".join(_checked(each) for each in _folders(folder.resolve()))


def _folders(folder: Path) -> list[Path]:
    if (folder / DESCRIPTION).is_file():
        return [folder]
    return sorted(file.parent for file in folder.glob(f"*/{DESCRIPTION}"))


def _checked(folder: Path) -> str:
    problems = template_problems(folder)
    if problems:
        raise _at_fault(folder, tuple(problems))
    said = edition(folder.name, folder.parent)
    pages = [_pages(folder, assessment) for assessment in _trials()]
    counted = f"{pages[0]} pages for a full sample, {pages[1]} without answers"
    return f"{folder}: “{said.title}”, {len(said.sections)} sections, {counted}; no problems found"


def _trials() -> Iterator[Assessment]:
    """A sample with everything, and one with nothing; both with a milestone to tell changes from."""
    path = next(path for path in sample_files() if path.stem == SAMPLE)
    for assessment in (read_exchange(path, builtin_pack()), Assessment(id="empty")):
        yield keep_milestone("Before", "2026-08-14").apply(assessment)


def _pages(folder: Path, assessment: Assessment) -> int:
    order = ReportOrder(folder.name, templates=str(folder.parent))
    with tempfile.TemporaryDirectory() as scratch:
        try:
            return render_report(builtin_pack(), assessment, Path(scratch) / "trial.pdf", order=order)
        except RenderError as error:
            raise _at_fault(folder, (Problem(folder.name, 0, 0, "", error.what),)) from error


def _at_fault(folder: Path, problems: tuple[Problem, ...]) -> PackError:
    count = f"{len(problems)} problems" if len(problems) > 1 else "1 problem"
    return PackError(
        f"{folder} has {count}.", remedy="Mend what is named, and check again.", problems=problems
    )


def editions_in_words() -> str:
    """A line an edition: id, title, what it is for; then where one's own go, and what is wrong there."""
    found, faults = all_editions()
    lines = [f"{one.id:<12} {one.title}: {one.description}" for one in found]
    return "\n".join([*lines, f"Your own go into {templates_folder()}", *(fault.what for fault in faults)])
