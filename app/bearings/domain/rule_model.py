"""Rules and generators of a pack: conditions, what they say, and what they limit."""

from __future__ import annotations

from functools import cached_property
from typing import Literal

from pydantic import Field

from bearings.domain.conditions import Condition, Leaf, leaves
from bearings.domain.values import Id, Name, Points, Severity, Text, Value

FindingKind = Literal["blocker", "risk", "gap", "unknown", "disagreement", "next_step", "strength"]


class Effects(Value):
    """What a rule does beyond being said: caps by dimension (0 to 100), a verdict limit, closed routes."""

    cap: dict[Id, Points] = Field(default_factory=dict, max_length=30)
    verdict_max: Id | None = None
    exclude_routes: tuple[Id, ...] = Field(default=(), max_length=20)


class Rule(Value):
    """A condition and what it says when it holds. The first action of a blocker is its remedy."""

    id: Id
    kind: FindingKind
    severity: Severity
    capability: Id
    when: Condition
    title: Name
    text: Text
    effects: Effects = Effects()
    actions: tuple[Id, ...] = Field(default=(), max_length=30)
    scope: Literal["route"] | None = None
    routes: tuple[Id, ...] = Field(default=(), max_length=20)

    @cached_property
    def first_leaf(self) -> Leaf | None:
        """The leaf whose value the placeholders of the texts stand for."""
        return next(leaves(self.when), None)

    @cached_property
    def has_placeholders(self) -> bool:
        return "{" in self.title or "{" in self.text


class Generator(Value):
    """Wording of the findings made for each unknown, disagreement, next step or strength."""

    id: Literal["GEN-UNK", "GEN-DIS", "GEN-NXT", "GEN-STR"]
    kind: FindingKind
    severity: dict[Id, Severity] = Field(max_length=5)
    title: Name
    text: Text
    text_by_type: dict[Id, Text] = Field(
        default_factory=dict, max_length=10
    )  # answer type to its own wording
    actions: tuple[Id, ...] = Field(default=(), max_length=20)
