"""A lens in memory: pillars, questions, choices and risk rules, each with its place in the file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bearings.packs.findings import Place
from bearings.packs.lens.expressions import Expression

Risk = Literal["HIGH_RISK", "MEDIUM_RISK", "NO_RISK"]
SCHEMA_VERSION = "2021-11-01"


@dataclass(frozen=True, slots=True)
class Resource:
    """A text with a link, either of which may be empty."""

    text: str
    url: str


@dataclass(frozen=True, slots=True)
class Choice:
    """One practice to tick. `plan` is what to do while it is not ticked, None where nothing is said."""

    id: str
    title: str
    place: Place
    description: str = ""
    help: tuple[Resource, ...] = ()
    plan: Resource | None = None
    plan_links: tuple[Resource, ...] = ()

    @property
    def marked_none(self) -> bool:
        """Whether its id says that it stands for none of the others."""
        return self.id.endswith("_no")

    @property
    def reads_as_none(self) -> bool:
        """Whether it stands for none of the others, by its id or by its words."""
        words = "".join(c for c in self.title.casefold() if c.isalnum() or c == " ").split()
        return self.marked_none or words in (
            ["none"],
            ["none", "of", "these"],
            ["none", "of", "the", "above"],
        )


@dataclass(frozen=True, slots=True)
class RiskRule:
    """The risk where `condition` holds; None is `default`, which always does."""

    condition: Expression | None
    risk: Risk
    place: Place


@dataclass(frozen=True, slots=True)
class LensQuestion:
    """`rules` are tried in order, and the first that holds decides."""

    id: str
    title: str
    description: str
    help: tuple[Resource, ...]
    choices: tuple[Choice, ...]
    rules: tuple[RiskRule, ...]
    place: Place

    @property
    def none(self) -> Choice | None:
        """The choice that stands for none of the others: one that is marked so before one that reads so."""
        marked = next((choice for choice in self.choices if choice.marked_none), None)
        return marked or next((choice for choice in self.choices if choice.reads_as_none), None)

    @property
    def tried(self) -> tuple[RiskRule, ...]:
        """The rules up to the default one; those after it are never tried."""
        for number, rule in enumerate(self.rules):
            if rule.condition is None:
                return self.rules[: number + 1]
        return self.rules


@dataclass(frozen=True, slots=True)
class Pillar:
    id: str
    name: str
    questions: tuple[LensQuestion, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Lens:
    name: str
    description: str
    pillars: tuple[Pillar, ...]

    @property
    def questions(self) -> tuple[LensQuestion, ...]:
        return tuple(question for pillar in self.pillars for question in pillar.questions)
