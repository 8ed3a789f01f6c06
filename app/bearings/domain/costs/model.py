"""Cost parameters of a pack: planning values with low, base and high outcome."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from bearings.domain.values import Amount, Id, Ids, Label, Name, Positive, Text, Value


class Parameter(Value):
    """A planning value for a low-cost, base and high-cost outcome."""

    unit: Name
    low: Amount
    base: Amount
    high: Amount
    label: Name
    note: Text = ""


class Triple(Value):
    """Low-cost, base and high-cost outcome."""

    low: Amount
    base: Amount
    high: Amount


class Tier(Value):
    """A model price tier, currency per million tokens."""

    label: Name
    price_in: Triple
    price_out: Triple


class CostModel(Value):
    """The transparent cost model. Every price is a planning value. Source: blueprint 4."""

    price_date: Name
    currency: Name
    hours_per_month: Positive
    months: Annotated[int, Field(ge=1, le=120)]
    disclaimer: Text
    defaults_if_missing: dict[Id, Amount] = Field(max_length=20)
    tiers: dict[Id, Tier] = Field(max_length=10)
    default_tier: Id
    tuned_tier: Id
    parameters: dict[Id, Parameter] = Field(max_length=500)
    options: dict[Id, Ids] = Field(default_factory=dict, max_length=20)  # the first is the default
    formulas: dict[Id, Text] = Field(default_factory=dict, max_length=100)
    prompt_input_for: dict[Id, Label] = Field(default_factory=dict, max_length=20)
