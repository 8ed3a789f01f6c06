"""Routes of a pack: ways to adopt, what each needs, and how one is chosen."""

from __future__ import annotations

from pydantic import Field

from bearings.domain.values import Amount, Id, Label, Name, Points, Share, Text, Value


class Requirement(Value):
    """A capability score a route needs: below `floor` it is closed for now, `target` is comfortable."""

    capability: Id
    floor: Points
    target: Points


class Route(Value):
    """A way to adopt."""

    id: Id
    code: Label
    name: Name
    summary: Text
    requirements: tuple[Requirement, ...] = Field(default=(), max_length=40)
    need_base: Amount = 0.0
    need_signals: dict[Id, Amount] = Field(default_factory=dict, max_length=60)
    launch_actions: tuple[Id, ...] = Field(default=(), max_length=30)


class RouteWeights(Value):
    """Shares of fit, need and economics in a route's score."""

    fit: Share
    need: Share
    economics: Share


class RouteModel(Value):
    """The routes and how one is chosen. Source: blueprint 3.4."""

    always_evaluated: tuple[Id, ...] = Field(max_length=20)
    considered_from: Id
    signals_from: Id
    weights: RouteWeights
    complexity_order: tuple[Id, ...] = Field(max_length=20)
    complexity_margin: Points
    items: tuple[Route, ...] = Field(max_length=20)
    status_texts: dict[Id, Name] = Field(max_length=10)

    def route(self, route_id: str) -> Route:
        """The route of that id; `KeyError` if there is none."""
        for route in self.items:
            if route.id == route_id:
                return route
        raise KeyError(route_id)
