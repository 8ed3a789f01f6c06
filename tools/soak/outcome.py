"""What a soak run is and what it found."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Outcome:
    """`measured` in words with numbers; `faults` name what went wrong, each once.

    `skipped` says why nothing was run, where the machine does not allow it.
    """

    measured: str
    faults: tuple[str, ...] = ()
    skipped: bool = False

    @property
    def held(self) -> bool:
        return not self.faults and not self.skipped


Run = Callable[[int, random.Random, Path], Outcome]


@dataclass(frozen=True, slots=True)
class Property:
    """One promise and the run that tries to break it.

    `run` gets how often, a seeded source of chance, and an empty folder. `full` is how often in a
    soak, `small` how often among the ordinary tests; 0 where it is for a quiet machine only.
    """

    key: str
    name: str
    target: str
    full: int
    small: int
    run: Run


def not_here(why: str) -> Outcome:
    """An honest gap in the table."""
    return Outcome(f"not run: {why}", skipped=True)
