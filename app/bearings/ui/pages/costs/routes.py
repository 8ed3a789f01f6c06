"""Costs: which routes the page speaks of."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bearings.ui.live_session import LiveSession


def shown_routes(live: LiveSession, *, everything: bool) -> list[str]:
    """Routes with a cost, simplest first: those under consideration, or all of them."""
    choice, costs = live.conclusions.choice, live.conclusions.costs
    return [
        route
        for route in costs.routes
        if everything or (route in choice.routes and choice.routes[route].considered)
    ]
