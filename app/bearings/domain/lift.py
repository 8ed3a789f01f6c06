"""Lift: the fewest single-level improvements that lift the verdict by a rank."""

from __future__ import annotations

from dataclasses import dataclass

from bearings.domain.assessment import Vote
from bearings.domain.moves import Move


@dataclass(frozen=True, slots=True)
class Lift:
    """Steps that together reach `verdict`; a question that must rise by two levels has two steps.

    `exact` says that no smaller set does it; otherwise it is the smallest a search found.
    """

    verdict: str
    steps: tuple[Move, ...]
    exact: bool

    @property
    def changes(self) -> dict[str, Vote]:
        """Question id to its value after all steps, as `whatif.scratch` takes it."""
        return {step.question: step.after for step in self.steps}
