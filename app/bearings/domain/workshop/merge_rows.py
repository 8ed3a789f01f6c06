"""Merge: the lines of a merge, one for each vote and note that is offered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bearings.domain.assessment import Vote

RowKind = Literal["conflict", "misfit", "unknown", "aside", "new", "same"]
NoteKind = Literal["new", "aside", "same", "misfit"]


@dataclass(frozen=True, slots=True)
class MergeRow:
    """One vote that is offered.

    `respondent` is the id here, "" where it is not known; `said` tells why the
    vote cannot be taken or is kept aside, or what to mind. `then` tells that
    question and votes are those of an earlier version of the questionnaire,
    `doubtful` that it asks in other words now.
    """

    question: str
    respondent: str
    present: Vote | None
    incoming: Vote | None
    kind: RowKind
    said: str = ""
    then: bool = False
    doubtful: bool = False

    @property
    def key(self) -> tuple[str, str]:
        return self.question, self.respondent


@dataclass(frozen=True, slots=True)
class NoteRow:
    """One note that is offered; it is put below the one there is."""

    question: str
    text: str
    kind: NoteKind
    said: str = ""
