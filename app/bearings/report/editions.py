"""Editions of the report: folders with a `template.yaml`, and the shared parts they are put together from.

An edition is a folder with `template.yaml`: id, title, description, paper, and
`sections`, the parts in their order. The parts, the frame around them and the
style sheet stand in the folder `shared` of `report_templates/`; a part, frame or
style sheet of the edition's own folder takes the place of the shared one of that
name. People keep editions of their own in a folder elsewhere, which is passed as
`own`; one at fault is told apart, and never hides those the program came with.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field

from bearings.datafile import Source, read_source
from bearings.domain.values import Value
from bearings.errors import BearingsError, FormatError, Problem, RenderError
from bearings.report.order import Paper
from bearings.resources import resource
from bearings.validation import validated

DEFAULT = "board"
SHARED = "shared"
DESCRIPTION = "template.yaml"
CHANGES = "changes_"  # what names of the parts begin with that compare two states
MAX_TEMPLATE = 200_000  # characters of one template file
MOST_FILES, MOST_OWN = 100, 50  # template files of an edition, editions of one's own
MOST_SECTIONS = 60
TAKEN = "an edition that comes with Bearings has this name"

Name = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_-]{0,39}$")]
Label = Annotated[str, Field(min_length=1, max_length=200)]


class Edition(Value):
    """What `template.yaml` says of an edition."""

    id: Name
    title: Label
    description: Label
    paper: Literal["A4", "Letter"] = "A4"
    sections: Annotated[tuple[Name, ...], Field(min_length=1, max_length=MOST_SECTIONS)]

    @property
    def compares(self) -> bool:
        """Whether it tells what changed, and so needs a milestone to begin with."""
        return any(part.startswith(CHANGES) for part in self.sections)


def editions(own: Path | None = None) -> tuple[Edition, ...]:
    """All editions there are, the default first, then by title; own ones at fault are left out.

    Raises `RenderError`.
    """
    found = [edition(folder.name) for folder in _shipped()]
    for folder in _own(own):
        try:
            found.append(_read(folder, own))
        except BearingsError:
            continue
    return tuple(sorted(found, key=lambda one: (one.id != DEFAULT, one.title)))


def own_faults(own: Path | None) -> tuple[RenderError, ...]:
    """What is wrong with editions of one's own, one error an edition."""
    faults = []
    for folder in _own(own):
        try:
            _read(folder, own)
        except RenderError as error:
            faults.append(error)
    return tuple(faults)


def edition(name: str, own: Path | None = None) -> Edition:
    """The edition of that id. Raises `RenderError` where there is none or its `template.yaml` is at fault."""
    known = {folder.name: folder for folder in (*_own(own), *_shipped())}
    if name not in known:
        raise RenderError(
            f'There is no report template "{name}".', remedy=f"Choose one of: {', '.join(sorted(known))}."
        )
    return _read(known[name], own)


def is_own(name: str) -> bool:
    """Whether an edition does not come with Bearings: nobody here has seen what it does."""
    return name not in {folder.name for folder in _shipped()}


def takes_a_name(folder: Path) -> bool:
    """Whether a folder bears the name of an edition that comes with Bearings and is not that edition."""
    return not is_own(folder.name) and not folder.samefile(resource("report_templates", folder.name))


def adapted(of: Edition, paper: Paper, leave_out: Iterable[str]) -> Edition:
    """The edition on that paper, without some of its sections. Raises `RenderError` where nothing is left."""
    without = frozenset(leave_out)
    if unknown := without - set(of.sections):
        raise RenderError(
            f'The edition "{of.id}" has no section {", ".join(sorted(unknown))}.',
            remedy=f"Its sections: {', '.join(of.sections)}.",
        )
    left = tuple(part for part in of.sections if part not in without)
    if not left:
        raise RenderError("A report needs at least one section.", remedy="Leave fewer sections out.")
    return of.model_copy(update={"paper": paper or of.paper, "sections": left})


def sources(of: Edition, own: Path | None = None) -> dict[str, str]:
    """All a template of this edition may include: the shared files, then its own in their place."""
    found = dict(template_files(resource("report_templates", SHARED)))
    shipped = {folder.name: folder for folder in _shipped()}
    folder = shipped.get(of.id) or (own / of.id if own is not None else None)
    if folder is not None:
        found |= dict(template_files(folder))
    return found


def template_files(folder: Path) -> Iterator[tuple[str, str]]:
    """Name and text of each template file beneath a folder. Raises `RenderError`.

    A link is passed over: it could lead to any file of the person who renders a stranger's template.
    """
    root = folder.resolve()
    for file in islice(sorted(folder.rglob("*.j2")), MOST_FILES + 1):
        name = file.relative_to(folder).as_posix()
        if file.is_symlink() or not file.is_file() or not file.resolve().is_relative_to(root):
            continue
        try:
            with file.open(encoding="utf-8", newline="") as opened:
                text = opened.read(MAX_TEMPLATE + 1)
        except (OSError, UnicodeDecodeError) as error:
            raise at_fault(folder.name, f"{name} cannot be read as text") from error
        if len(text) > MAX_TEMPLATE:
            raise at_fault(folder.name, f"{name} is too long")
        yield name, text.replace("\r\n", "\n")


def description_of(folder: Path) -> tuple[Edition | None, Source, list[Problem]]:
    """What the `template.yaml` of a folder says, its source, and all its faults. Raises `FormatError`."""
    source = read_source(folder / DESCRIPTION)
    said, problems = validated(Edition, source.data, source.problem)
    if said is not None and said.id != folder.name:
        problems.append(source.problem(("id",), f'it says it is "{said.id}", its folder is "{folder.name}"'))
    return said, source, problems


def missing_parts(said: Edition, source: Source, known: Iterable[str]) -> list[Problem]:
    """Sections that no file stands for."""
    files = set(known)
    return [
        source.problem(("sections", place), f'there is no part "{part}"')
        for place, part in enumerate(said.sections)
        if part_file(part) not in files
    ]


def part_file(part: str) -> str:
    """The file of a part, beneath the folder of an edition or the shared one."""
    return f"parts/{part}.html.j2"


def at_fault(name: str, what: str) -> RenderError:
    """The error of a template that cannot be used, and why."""
    return RenderError(
        f'The report template "{name}" has a fault: {what}.',
        remedy="Choose another template, or tell its author; bearings check FOLDER names every fault.",
    )


def _read(folder: Path, own: Path | None) -> Edition:
    if takes_a_name(folder):
        raise at_fault(folder.name, TAKEN)
    try:
        said, source, problems = description_of(folder)
    except FormatError as error:
        raise at_fault(folder.name, _first(error.problems) or error.what.rstrip(".")) from error
    if said is not None and not problems:
        problems = missing_parts(said, source, sources(said, own))
    if said is None or problems:
        raise at_fault(folder.name, _first(tuple(problems)))
    return said


def _first(problems: tuple[Problem, ...]) -> str:
    more = len(problems) - 1
    shown = " ".join(str(problems[0]).split()).rstrip(".") if problems else ""
    return f"{shown}, and {more} more" if more > 0 else shown


def _shipped() -> list[Path]:
    return [
        file.parent
        for file in sorted(resource("report_templates").glob(f"*/{DESCRIPTION}"))
        if file.is_file()
    ]


def _own(own: Path | None) -> list[Path]:
    if own is None:
        return []
    found = (file.parent for file in own.glob(f"*/{DESCRIPTION}") if not file.parent.is_symlink())
    return sorted(islice(found, MOST_OWN))
