"""Own actions in the report: they stand in the roadmap like any other."""

from collections.abc import Callable
from typing import Any

from bearings.domain.assessment import Assessment
from bearings.domain.roadmap import edits_plan
from bearings.domain.roadmap.plan import OwnAction


def test_an_own_action_stands_in_its_horizon(
    context_of: Callable[[Assessment], dict[str, Any]], sample_assessment: Assessment
) -> None:
    action = OwnAction(id="OWN-1", title="Name a service owner", horizon="H1", days=4, done_when="Named.")
    context = context_of(edits_plan.put_own_action(action).apply(sample_assessment))
    rows = {row["id"]: row for row in context["roadmap"]["horizons"][0]["actions"]}
    assert (rows["OWN-1"]["title"], rows["OWN-1"]["kpi"]) == ("Name a service owner", "Named.")
    assert rows["OWN-1"]["days"] == "4"
