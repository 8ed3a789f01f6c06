"""Migrations: what a pack says of its earlier versions, so that answers to those find their place in it.

Each step leads from one version to the next, and the last to the version of
the pack. `renamed`, `split`, `merged` and `removed` name questions (of the
profile as well) by the ids they had; `options`, `factors`, `reworded` and
`changed` by the ids they have after the step.
"""

from __future__ import annotations

from functools import cached_property
from itertools import chain
from typing import Annotated, Literal

from pydantic import Field

from bearings.domain.values import Id, Ids, Name, Value

MAX_STEPS = 20
MOST_QUESTIONS = 1_000  # named in one list of a step

Reason = Annotated[str, Field(min_length=1, max_length=500)]
Level = Annotated[int, Field(ge=1, le=5)]
OptionMap = Annotated[dict[Id, Id | Level | None], Field(max_length=60)]  # None: nothing says the same
Factor = Annotated[float, Field(gt=0, le=1_000_000)]
Renames = Annotated[dict[Id, Id], Field(max_length=MOST_QUESTIONS)]


class Part(Value):
    """One of the questions that another was split into: it gets a copy of the answer, or none."""

    to: Id
    answer: Literal["copy", "none"] = "copy"


class Merge(Value):
    """The questions that became one: the first of them that is answered answers it, or none does."""

    from_: Annotated[Ids, Field(alias="from", min_length=2)]
    answer: Literal["first", "none"] = "first"


class RenamedParts(Value):
    """Ids beside those of questions that became others. `values` are planning values of costs."""

    dimensions: Renames = Field(default_factory=dict)
    capabilities: Renames = Field(default_factory=dict)
    actions: Renames = Field(default_factory=dict)
    horizons: Renames = Field(default_factory=dict)
    roles: Renames = Field(default_factory=dict)
    grades: Renames = Field(default_factory=dict)
    values: Renames = Field(default_factory=dict)


class MigrationStep(Value):
    """What became of the questions between two versions; those it does not name kept their ids.

    Of a question with other words, `reworded` says that answers to it stand, `changed` why it must be
    asked anew. `options` and `factors` turn old answers into new ones: an option or level into another,
    a number into so many times it.
    """

    from_: Annotated[Name, Field(alias="from")]
    to: Name
    renamed: Renames = Field(default_factory=dict)
    split: Annotated[
        dict[Id, Annotated[tuple[Part, ...], Field(min_length=2, max_length=20)]],
        Field(max_length=MOST_QUESTIONS),
    ] = Field(default_factory=dict)
    merged: dict[Id, Merge] = Field(default_factory=dict, max_length=MOST_QUESTIONS)
    removed: dict[Id, Reason] = Field(default_factory=dict, max_length=MOST_QUESTIONS)
    options: dict[Id, OptionMap] = Field(default_factory=dict, max_length=MOST_QUESTIONS)
    factors: dict[Id, Factor] = Field(default_factory=dict, max_length=MOST_QUESTIONS)
    reworded: tuple[Id, ...] = Field(default=(), max_length=MOST_QUESTIONS)
    changed: dict[Id, Reason] = Field(default_factory=dict, max_length=MOST_QUESTIONS)
    renamed_parts: RenamedParts = RenamedParts()

    @cached_property
    def became_one(self) -> dict[str, tuple[str, int]]:
        """Of each question that was merged, the one it became and its rank there; the first counts."""
        pairs = [(old, (new, n)) for new, merge in self.merged.items() for n, old in enumerate(merge.from_)]
        return dict(reversed(pairs))

    def olds(self) -> tuple[str, ...]:
        """Ids of all questions that did not simply stay, each as often as it is named."""
        merged = (old for merge in self.merged.values() for old in merge.from_)
        return (*self.renamed, *self.split, *merged, *self.removed)

    def news(self) -> tuple[str, ...]:
        """Ids that questions have after the step as those that were renamed, split or merged."""
        parts = (part.to for parts in self.split.values() for part in parts)
        return (*self.renamed.values(), *parts, *self.merged)

    def size(self) -> int:
        """How many entries it has in all."""
        inside = chain(self.options.values(), self.split.values(), (m.from_ for m in self.merged.values()))
        lists = (self.renamed, self.removed, self.factors, self.reworded, self.changed)
        parts = (getattr(self.renamed_parts, name) for name in RenamedParts.model_fields)
        return sum(map(len, chain(inside, lists, parts)))
