"""Editions of the report: folders of `report_templates/`, and the shared parts they are put together from.

An edition is a folder with `template.yaml`: id, title, description, paper, and
`sections`, the parts in their order. The parts, the frame around them and the
style sheet stand in the folder `shared`; a part, frame or style sheet of the
edition's own folder takes the place of the shared one of that name.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, ValidationError

from bearings.datafile import read_source
from bearings.domain.values import Value
from bearings.errors import BearingsError, RenderError
from bearings.report.order import Paper
from bearings.resources import resource

DEFAULT = "board"
SHARED = "shared"
CHANGES = "changes_"  # what names of the parts begin with that compare two states
MAX_TEMPLATE = 200_000  # characters of one template file
MOST_SECTIONS = 60

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


def editions() -> tuple[Edition, ...]:
    """All editions there are, the default first, then by title. Raises `RenderError`."""
    found = [edition(folder.name) for folder in _folders()]
    return tuple(sorted(found, key=lambda one: (one.id != DEFAULT, one.title)))


def edition(name: str) -> Edition:
    """The edition of that id. Raises `RenderError` where there is none or its `template.yaml` is at fault."""
    known = {folder.name: folder for folder in _folders()}
    if name not in known:
        raise RenderError(
            f'There is no report template "{name}".', remedy=f"Choose one of: {', '.join(sorted(known))}."
        )
    try:
        said = Edition.model_validate_json(json.dumps(read_source(known[name] / "template.yaml").data))
    except (BearingsError, ValidationError) as error:
        raise _at_fault(name, "template.yaml cannot be used") from error
    if said.id != name:
        raise _at_fault(name, f'template.yaml says it is "{said.id}"')
    missing = [part for part in said.sections if part_file(part) not in sources(said)]
    if missing:
        raise _at_fault(name, f"there is no part {', '.join(missing)}")
    return said


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


def sources(of: Edition) -> dict[str, str]:
    """All a template of this edition may include: the shared files, then its own in their place."""
    found: dict[str, str] = {}
    for folder in (resource("report_templates", SHARED), resource("report_templates", of.id)):
        for file in sorted(folder.rglob("*.j2")):
            text = file.read_text("utf-8")
            if len(text) > MAX_TEMPLATE:
                raise _at_fault(of.id, f"{file.name} is too long")
            found[file.relative_to(folder).as_posix()] = text
    return found


def part_file(part: str) -> str:
    """The file of a part, beneath the folder of an edition or the shared one."""
    return f"parts/{part}.html.j2"


def _folders() -> list[Path]:
    return [
        file.parent for file in sorted(resource("report_templates").glob("*/template.yaml")) if file.is_file()
    ]


def _at_fault(name: str, what: str) -> RenderError:
    return RenderError(
        f'The report template "{name}" has a fault: {what}.',
        remedy="Choose another template, or tell its author.",
    )
