"""Days as files hold them: ISO 8601 text that is checked to be a real day."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import AfterValidator, Field


def _a_day(text: str) -> str:
    try:
        date.fromisoformat(text)
    except ValueError:
        raise ValueError("expected a day as year-month-day, such as 2026-10-14") from None
    return text


Date = Annotated[str, Field(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$", max_length=10), AfterValidator(_a_day)]
