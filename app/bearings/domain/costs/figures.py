"""Cost figures: the sums people compare, from what a route costs.

A figure covers the whole period of the model, with what is paid once, or one
running month without it; with or without labour.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from bearings.domain.costs.costs import RouteCost, RouteCosts

Span = Literal["period", "month"]
Part = Literal["service", "once", "labour_once", "labour"]


@dataclass(frozen=True, slots=True)
class Figure:
    """A sum in three outcomes; `parts` make up the base outcome, those of zero left out."""

    low: float
    base: float
    high: float
    parts: Sequence[tuple[Part, float]]


def figure(costs: RouteCosts, *, span: Span = "period", labour: bool = True) -> Figure:
    """What a route costs over the model's period, or in one running month."""
    low, base, high = (_parts(cost, span=span, labour=labour) for cost in (costs.low, costs.base, costs.high))
    shown = tuple((part, amount) for part, amount in base.items() if amount)
    return Figure(sum(low.values()), sum(base.values()), sum(high.values()), shown)


def per_thousand(cost: RouteCost, *, labour: bool) -> float | None:
    """Cost of a thousand requests: of service alone, or of everything; None without requests."""
    each = cost.per_request_full if labour else cost.per_request
    return None if each is None else each * 1000


def _parts(cost: RouteCost, *, span: Span, labour: bool) -> dict[Part, float]:
    if span == "month":
        return {"service": cost.month, **({"labour": cost.labour_month} if labour else {})}
    parts: dict[Part, float] = {"service": cost.service, "once": cost.once}
    if labour:
        parts |= {"labour_once": cost.labour_once, "labour": cost.labour - cost.labour_once}
    return parts
