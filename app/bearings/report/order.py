"""How a report is wanted: one plain value that window, command line and render process share."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Literal

Variant = Literal["ua", "archive"]
Paper = Literal["", "A4", "Letter"]

VARIANTS: dict[Variant, str] = {"ua": "pdf/ua-1", "archive": "pdf/a-3a"}


@dataclass(frozen=True, slots=True)
class ReportOrder:
    """An edition, and what of it is wanted otherwise than its template says."""

    template: str = "board"
    variant: Variant = "ua"
    paper: Paper = ""  # else that of the edition
    leave_out: tuple[str, ...] = ()  # sections of the edition
    since: str = ""  # milestone, by id or name, of an edition that tells what changed; else the latest
    until: str = ""  # likewise; else now
    templates: str = ""  # folder of editions that do not come with Bearings
    attach: bool = False  # the whole assessment inside, so that the PDF opens again: by consent only
    redacted: bool = False  # names, notes and evidence were left out before, and the report says so

    @property
    def own(self) -> Path | None:
        """The folder of editions that do not come with Bearings, if there is one."""
        return Path(self.templates) if self.templates else None

    def as_plain(self) -> dict[str, Any]:
        """For a job of the render process, as JSON holds it."""
        return asdict(self)

    @classmethod
    def from_plain(cls, plain: dict[str, Any]) -> ReportOrder:
        """The order that `as_plain` told."""
        return cls(**{**plain, "leave_out": tuple(plain.get("leave_out", ()))})
