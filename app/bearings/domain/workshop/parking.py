"""Parking lot: what a workshop puts aside, each with who takes care of it. Source: blueprint 1.12."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from bearings.domain.values import Id, Label, Name, Value

MAX_PARKED = 200


class ParkedItem(Value):
    """One thing put aside. `owner` is a name or a role, `question` what it came up at."""

    id: Annotated[Id, Field(pattern=r"^P-[0-9]{1,4}$")]
    text: Name
    owner: Label = ""
    question: Id | None = None
    settled: bool = False
