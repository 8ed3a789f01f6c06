"""What can go wrong in the world outside, in words a reader can act on.

Every error a person may meet is a `BearingsError`: what happened, where, and
what to do. Anything else that is raised is a fault of the program.
"""

from __future__ import annotations

from typing import NamedTuple


class Problem(NamedTuple):
    """One fault in a text file: where it is and what was expected there.

    `line` and `column` count from 1; 0 means "the file as a whole". `path` is
    the place in the data, such as `questions.7.weight`.
    """

    file: str
    line: int
    column: int
    path: str
    message: str

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}:{self.column}" if self.line else self.file
        return f"{place}  {self.path}  {self.message}" if self.path else f"{place}  {self.message}"


class BearingsError(Exception):
    """The world's fault: `what` happened, and the `remedy` for it."""

    def __init__(self, what: str, *, remedy: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.remedy = remedy

    def __str__(self) -> str:
        return f"{self.what}\n{self.remedy}" if self.remedy else self.what


class PackError(BearingsError):
    """A pack cannot be used; `problems` names every fault found, not the first only."""

    def __init__(self, what: str, *, remedy: str = "", problems: tuple[Problem, ...] = ()) -> None:
        super().__init__(what, remedy=remedy)
        self.problems = problems

    def __str__(self) -> str:
        lines = [self.what, *map(str, self.problems)]
        return "\n".join([*lines, self.remedy] if self.remedy else lines)


class FormatError(PackError):
    """A file that is not, or is no longer, what its name promises."""


class NewerFormatError(FormatError):
    """A file written by a newer Bearings; its bytes were left untouched."""


class SaveError(BearingsError):
    """Something could not be written; nothing that was there before is lost."""


class EditError(BearingsError):
    """An edit that the questionnaire or the assessment does not allow."""


class RenderError(BearingsError):
    """A report could not be made."""


class Cancelled(BearingsError):
    """The person stopped the work; nothing was changed."""
