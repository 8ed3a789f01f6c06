"""Actions of a pack: recommended next steps, horizons, spend bands and priority weights."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from bearings.domain.values import Id, Name, Points, Positive, Share, Text, Value


class Effort(Value):
    """Person-days, low to high."""

    size: Literal["S", "M", "L"]
    low: Positive
    base: Positive
    high: Positive


class Raise(Value):
    """What a question should show once the action's exit criterion is met; exactly one target.

    Of a set of options, `to_option` is one of those chosen.
    """

    q: Id
    to_level: Annotated[int, Field(ge=1, le=5)] | None = None
    to_option: Id | None = None
    to_score: Points | None = None


class Action(Value):
    """A recommended next step. `elapsed_days` are working days; `kpi` is the exit criterion."""

    id: Id
    title: Name
    description: Text
    first_step: Text
    capability: Id
    effort: Effort
    elapsed_days: Annotated[int, Field(ge=0, le=1_000)]
    cost_band: Id
    owner: Id
    prerequisites: tuple[Id, ...] = Field(default=(), max_length=30)
    horizon: Id
    raises: tuple[Raise, ...] = Field(default=(), max_length=60)
    kpi: Text
    refs: tuple[Name, ...] = Field(default=(), max_length=30)
    closes: tuple[Id, ...] = Field(default=(), max_length=60)


class Horizon(Value):
    """A stretch of the roadmap, in days from the start; `working_days` bounds a chain of actions."""

    id: Id
    name: Name
    from_day: Annotated[int, Field(ge=0, le=5_000)]
    to_day: Annotated[int, Field(ge=0, le=5_000)]
    months: Positive
    working_days: Annotated[int, Field(ge=1, le=5_000)]


class CostBand(Value):
    """External spend beside own labour, in the cost model's currency."""

    label: Name
    low: Positive
    base: Positive
    high: Positive


class PriorityWeights(Value):
    """Shares of an action's own priority. Source: blueprint 5.2."""

    impact: Share
    urgency: Share
    ease: Share
    leverage: Share
