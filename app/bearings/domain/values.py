"""The base every stored or loaded value rests on, and the short text types it is made of.

Strict, frozen and bounded: unknown keys are refused, numbers are finite, every
text and list has a largest size, and error texts never repeat an answer.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

MAX_NOTE = 100_000  # characters in a note
LONGEST_LABEL = 500  # characters
LONGEST_TEXT = 20_000
# As in BCP 47: a language, then a script or a region where that matters (de, pt-BR, sr-Latn).
LANGUAGE = r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?"


class Value(BaseModel):
    """A frozen, strict pydantic value."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        strict=True,
        allow_inf_nan=False,
        hide_input_in_errors=True,
        defer_build=True,
        serialize_by_alias=True,
    )


Id = Annotated[str, StringConstraints(min_length=1, max_length=80, pattern=r"^[A-Za-z0-9][A-Za-z0-9_.:\-]*$")]
Ids = Annotated[tuple[Id, ...], Field(max_length=60)]
Label = Annotated[str, StringConstraints(max_length=LONGEST_LABEL)]
Name = Annotated[str, StringConstraints(min_length=1, max_length=LONGEST_LABEL)]
Text = Annotated[str, StringConstraints(max_length=LONGEST_TEXT)]
Language = Annotated[str, StringConstraints(max_length=20, pattern=f"^{LANGUAGE}$")]
Note = Annotated[str, StringConstraints(max_length=MAX_NOTE)]
Share = Annotated[float, Field(ge=0, le=1)]
Points = Annotated[float, Field(ge=0, le=100)]
Weight = Annotated[float, Field(gt=0, le=1_000)]
Positive = Annotated[float, Field(ge=0, le=1e12)]
Amount = Annotated[float, Field(ge=-1e15, le=1e15)]
Whole = Annotated[int, Field(gt=-(10**15), lt=10**15)]  # 15 digits, as data files hold

State = Literal["answered", "unknown", "unanswered", "na", "hidden"]
Severity = Literal["critical", "high", "medium", "low", "info"]
