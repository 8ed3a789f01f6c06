"""People's choices about the roadmap: what each does, what it breaks, and what it leaves alone."""

from __future__ import annotations

from typing import Any

import pytest
from conclusion_cases import ALL, Study, studied, study

from bearings.domain.edits import Edit
from bearings.domain.plain import results_as_plain
from bearings.domain.roadmap import edits_plan
from bearings.domain.roadmap.plan import MAX_OWN_ACTIONS, NO_PLAN, ActionChoice, OwnAction
from bearings.domain.roadmap.projection import ProjectedState
from bearings.domain.roadmap.roadmap import PlannedAction, Roadmap
from bearings.errors import EditError

BRACKENFORGE = "brackenforge-drives"
ELDERMOOR = "eldermoor-public-health"


def decided(name: str, *edits: Edit) -> Study:
    """One of the assessments of the vectors after these edits, with everything computed anew."""
    assessment = study(name).assessment
    for edit in edits:
        assessment = edit.apply(assessment)
    return studied(assessment)


def roadmap_after(name: str, *edits: Edit) -> Roadmap:
    return decided(name, *edits).conclusions.roadmap


def planned(roadmap: Roadmap, action: str) -> PlannedAction:
    return next(p for p in roadmap.planned if p.action == action)


def everything(roadmap: Roadmap) -> set[str]:
    return {p.action for p in roadmap.planned} | {w.action for w in roadmap.backlog}


def own(number: int = 1, horizon: str = "H1", days: float = 4.0, **more: Any) -> OwnAction:
    return OwnAction(id=f"OWN-{number}", title=f"Own {number}", horizon=horizon, days=days, **more)


@pytest.mark.parametrize("name", ALL)
def test_a_choice_about_an_action_that_is_not_called_for_changes_nothing(name: str) -> None:
    called = everything(study(name).conclusions.roadmap)
    other = next(a.id for a in study(name).questionnaire.actions if a.id not in called)
    edits = (edits_plan.pin_action(other, "H1"), edits_plan.drop_action(other, "no"))
    assert roadmap_after(name, *edits) == study(name).conclusions.roadmap


# ---- dropped


def test_a_dropped_action_leaves_and_is_listed() -> None:
    roadmap = roadmap_after("FIX-ROAD", edits_plan.drop_action("A-T06", "no budget"))
    assert roadmap.dropped == ("A-T06",)
    assert "A-T06" not in everything(roadmap)


def test_what_only_a_dropped_action_needed_leaves_with_it() -> None:
    roadmap = roadmap_after(BRACKENFORGE, edits_plan.drop_action("A-S11", "not now"))
    assert "A-T07" not in everything(roadmap)  # no finding asks for it
    assert roadmap.not_needed == {"A-T07": ("A-S11",)}


def test_what_needs_a_dropped_action_stays_and_says_so() -> None:
    roadmap = roadmap_after(ELDERMOOR, edits_plan.drop_action("A-D08", "bought elsewhere"))
    stays = planned(roadmap, "A-D10")
    assert [(c.kind, c.text, c.subject) for c in stays.conflicts] == [
        ("dropped", "needs A-D08, which was dropped", "A-D08")
    ]
    assert not stays.pinned


def test_a_dropped_action_taken_back_is_as_before() -> None:
    edits = (edits_plan.drop_action("A-D08", "no"), edits_plan.take_back("A-D08"))
    case = decided(ELDERMOOR, *edits)
    assert case.assessment.plan == NO_PLAN
    assert case.conclusions.roadmap == study(ELDERMOOR).conclusions.roadmap


# ---- done


def test_a_done_action_leaves_and_frees_its_days() -> None:
    before = study("FIX-ROAD").conclusions.roadmap
    roadmap = roadmap_after("FIX-ROAD", edits_plan.mark_done("A-C01", True))
    assert roadmap.done == ("A-C01",)
    assert "A-C01" not in everything(roadmap)
    assert roadmap.horizons["H1"].left == before.horizons["H1"].left + planned(before, "A-C01").days


def test_a_done_action_counts_as_a_finished_prerequisite() -> None:
    roadmap = roadmap_after(ELDERMOOR, edits_plan.mark_done("A-D08", True))
    follows = planned(roadmap, "A-D10")
    assert "A-D08" not in follows.prerequisites
    assert follows.conflicts == ()


def test_a_done_action_changes_no_answer() -> None:
    case = decided("FIX-ROAD", edits_plan.mark_done("A-C01", True))
    assert case.results == study("FIX-ROAD").results
    assert case.assessment.answers == study("FIX-ROAD").assessment.answers


def test_what_is_done_counts_in_the_projection_from_the_first_horizon_on() -> None:
    before = study("FIX-ROAD").conclusions.projection
    late = planned(study("FIX-ROAD").conclusions.roadmap, "A-T06")
    assert late.horizon == "H3"
    after = decided("FIX-ROAD", edits_plan.mark_done("A-T06", True)).conclusions.projection
    assert _overall(after["H1"]) > _overall(before["H1"])


def test_done_comes_before_dropped() -> None:
    edits = (edits_plan.drop_action("A-C01", "no"), edits_plan.mark_done("A-C01", True))
    roadmap = roadmap_after("FIX-ROAD", *edits)
    assert (roadmap.done, roadmap.dropped) == (("A-C01",), ())


# ---- pinned


def test_a_pinned_action_stays_where_people_put_it() -> None:
    roadmap = roadmap_after("FIX-ROAD", edits_plan.pin_action("A-C01", "H4"))
    pinned = planned(roadmap, "A-C01")
    assert (pinned.horizon, pinned.pinned, pinned.conflicts) == ("H4", True, ())


def test_a_pin_takes_an_action_out_of_the_backlog() -> None:
    roadmap = roadmap_after("FIX-ROAD", edits_plan.pin_action("A-D09", "H4"))
    assert planned(roadmap, "A-D09").horizon == "H4"
    assert "A-D09" not in {w.action for w in roadmap.backlog}


def test_a_pin_may_be_earlier_than_the_packs_own_horizon() -> None:
    roadmap = roadmap_after("FIX-ROAD", edits_plan.pin_action("A-X04", "H1"))
    pinned = planned(roadmap, "A-X04")
    assert (pinned.horizon, pinned.conflicts) == ("H1", ())


def test_the_rest_is_scheduled_around_what_is_pinned() -> None:
    roadmap = roadmap_after("FIX-ROAD", edits_plan.pin_action("A-T06", "H2"))  # 18 of 20 days
    assert roadmap.horizons["H2"].left == 2
    assert planned(roadmap, "A-D02").horizon == "H3"


def test_a_pin_beyond_capacity_is_kept_and_shown() -> None:
    roadmap = roadmap_after("FIX-ROAD", edits_plan.pin_action("A-S10", "H1"))  # 25 days where there are 10
    pinned = planned(roadmap, "A-S10")
    assert pinned.horizon == "H1"
    assert "capacity" in {c.kind for c in pinned.conflicts}
    text = next(c.text for c in pinned.conflicts if c.kind == "capacity")
    assert text == "takes 25 person-days, but Start now has only 10"
    assert roadmap.horizons["H1"].left < 0


def test_a_pin_that_takes_longer_than_its_horizon_is_kept_and_shown() -> None:
    roadmap = roadmap_after("FIX-ROAD", edits_plan.pin_action("A-S10", "H1"))
    texts = [c.text for c in planned(roadmap, "A-S10").conflicts if c.kind == "time"]
    assert texts == ["runs until working day 60 of Start now, which has only 20"]


def test_a_pin_before_its_prerequisite_is_kept_and_shown() -> None:
    before = study(ELDERMOOR).conclusions.roadmap
    assert planned(before, "A-D08").horizon != "H1"
    roadmap = roadmap_after(ELDERMOOR, edits_plan.pin_action("A-D10", "H1"))
    pinned = planned(roadmap, "A-D10")
    conflict = next(c for c in pinned.conflicts if c.subject == "A-D08")
    assert (pinned.horizon, conflict.kind) == ("H1", "order")
    assert conflict.text.startswith("needs A-D08, which comes later, in ")


def test_a_pin_on_what_waits_for_the_backlog_is_kept_and_shown() -> None:
    edits = (edits_plan.put_own_action(own(horizon="H4", days=60, prerequisites=("A-D09",))),)
    roadmap = roadmap_after("FIX-ROAD", *edits)
    conflict = planned(roadmap, "OWN-1").conflicts[0]
    assert (conflict.kind, conflict.text) == ("order", "needs A-D09, which is in the backlog")


def test_a_pin_to_a_horizon_of_another_pack_version_is_ignored() -> None:
    roadmap = roadmap_after("FIX-ROAD", edits_plan.pin_action("A-C01", "H9"))
    assert roadmap == study("FIX-ROAD").conclusions.roadmap


def test_a_pin_let_go_of_leaves_no_trace() -> None:
    edits = (edits_plan.pin_action("A-C01", "H4"), edits_plan.pin_action("A-C01", None))
    assert roadmap_after("FIX-ROAD", *edits) == study("FIX-ROAD").conclusions.roadmap


# ---- own actions


def test_an_own_action_is_where_people_put_it() -> None:
    roadmap = roadmap_after("FIX-ROAD", edits_plan.put_own_action(own(horizon="H2")))
    added = planned(roadmap, "OWN-1")
    assert (added.horizon, added.pinned, added.findings, added.days) == ("H2", True, (), 4)
    assert (added.priority.impact, added.priority.urgency) == (0, 0.25)


def test_a_pin_moves_an_own_action() -> None:
    edits = (edits_plan.put_own_action(own()), edits_plan.pin_action("OWN-1", "H3"))
    assert planned(roadmap_after("FIX-ROAD", *edits), "OWN-1").horizon == "H3"


def test_an_own_action_of_a_horizon_the_pack_does_not_have_goes_where_it_fits() -> None:
    added = planned(roadmap_after("FIX-ROAD", edits_plan.put_own_action(own(horizon="Q7"))), "OWN-1")
    assert (added.horizon, added.pinned) == ("H1", False)


def test_an_own_action_starts_after_what_it_needs() -> None:
    needs = ("A-C01", "A-GONE")
    added = planned(roadmap_after("FIX-ROAD", edits_plan.put_own_action(own(prerequisites=needs))), "OWN-1")
    first = planned(study("FIX-ROAD").conclusions.roadmap, "A-C01")
    assert added.prerequisites == ("A-C01",)
    assert added.start == first.finish


def test_what_an_own_action_needs_stays_when_nothing_else_needs_it() -> None:
    added = edits_plan.put_own_action(own(horizon="H4", prerequisites=("A-T07",)))
    roadmap = roadmap_after(BRACKENFORGE, edits_plan.drop_action("A-S11", "not now"), added)
    assert "A-T07" in everything(roadmap)


def test_own_actions_that_need_each_other_are_shown_to_do_so() -> None:
    edits = (
        edits_plan.put_own_action(own(1, prerequisites=("OWN-2",), days=1)),
        edits_plan.put_own_action(own(2, prerequisites=("OWN-1",), days=1)),
        edits_plan.put_own_action(own(3, prerequisites=("OWN-3",), days=1)),
        edits_plan.put_own_action(own(4, prerequisites=("OWN-2",), days=1)),
    )
    roadmap = roadmap_after("FIX-ROAD", *edits)
    conflicts = {p.action: [c.kind for c in p.conflicts] for p in roadmap.planned if "OWN" in p.action}
    assert sorted(conflicts["OWN-1"] + conflicts["OWN-2"]) == ["order"]
    assert conflicts["OWN-3"] == ["order"]
    assert conflicts["OWN-4"] == []


def test_own_actions_can_be_done_and_dropped() -> None:
    edits = (
        edits_plan.put_own_action(own(1)),
        edits_plan.put_own_action(own(2)),
        edits_plan.mark_done("OWN-1", True),
        edits_plan.drop_action("OWN-2", "no"),
    )
    roadmap = roadmap_after("FIX-ROAD", *edits)
    assert (roadmap.done, roadmap.dropped) == (("OWN-1",), ("OWN-2",))
    assert not {"OWN-1", "OWN-2"} & everything(roadmap)


def test_removing_an_own_action_takes_the_need_of_it_along() -> None:
    assessment = study("FIX-ROAD").assessment
    first = OwnAction(id="OWN-1", title="First", horizon="H1", days=1)
    then = OwnAction(id="OWN-2", title="Then", horizon="H1", days=1, prerequisites=("OWN-1", "A-C01"))
    for edit in (
        edits_plan.put_own_action(first),
        edits_plan.put_own_action(then),
        edits_plan.remove_own_action("OWN-1"),
    ):
        assessment = edit.apply(assessment)
    assert [action.prerequisites for action in assessment.plan.own] == [("A-C01",)]


@pytest.mark.parametrize(
    "edit",
    [
        edits_plan.estimate_action("A-C01", 0),
        edits_plan.estimate_action("A-C01", 20_000),
        edits_plan.assign_action("A-C01", "x" * 600),
        edits_plan.set_due("A-C01", "soon"),
    ],
)
def test_what_no_file_may_hold_does_not_get_into_the_plan(edit: Edit) -> None:
    with pytest.raises(EditError, match="A-C01"):
        edit.apply(study("FIX-ROAD").assessment)


def test_a_full_plan_takes_no_more_own_actions_but_changes_those_it_has() -> None:
    assessment = study("FIX-ROAD").assessment
    for number in range(1, MAX_OWN_ACTIONS + 1):
        assessment = edits_plan.put_own_action(own(number)).apply(assessment)
    with pytest.raises(EditError, match="the most it can"):
        edits_plan.put_own_action(own(MAX_OWN_ACTIONS + 1)).apply(assessment)
    assert edits_plan.put_own_action(own(1, days=9)).apply(assessment).plan.own[0].days == 9


# ---- estimates, owners, dates


def test_an_own_estimate_counts_in_days_priority_and_capacity() -> None:
    before = study("FIX-ROAD").conclusions.roadmap
    roadmap = roadmap_after("FIX-ROAD", edits_plan.estimate_action("A-C01", 10))
    now, then = planned(roadmap, "A-C01"), planned(before, "A-C01")
    assert (now.days, now.priority.ease) == (10, 0.5)
    assert now.priority.own < then.priority.own
    assert roadmap.horizons["H1"].left == 0


def test_owner_and_due_date_move_nothing() -> None:
    edits = (edits_plan.assign_action("A-C01", "Mina"), edits_plan.set_due("A-C01", "2026-09-01"))
    assert roadmap_after("FIX-ROAD", *edits) == study("FIX-ROAD").conclusions.roadmap


# ---- in plain data


def test_choices_stand_beside_the_roadmap_in_plain_data() -> None:
    edits = (
        edits_plan.put_own_action(own(1, owner="ROLE-X", done_when="It runs.")),
        edits_plan.assign_action("A-C01", "Mina"),
        edits_plan.set_due("A-C01", "2026-09-01"),
        edits_plan.pin_action("A-S10", "H1"),
        edits_plan.drop_action("A-T06", "no budget"),
        edits_plan.mark_done("A-D02", True),
    )
    case = decided("FIX-ROAD", *edits)
    plain = results_as_plain(case.questionnaire, case.assessment, case.results, case.conclusions)
    by_id = {action["id"]: action for action in plain["actions"]}
    assert (by_id["A-C01"]["person"], by_id["A-C01"]["due"]) == ("Mina", "2026-09-01")
    assert (by_id["OWN-1"]["own"], by_id["OWN-1"]["done_when"]) == (True, "It runs.")
    assert by_id["A-S10"]["pinned"]
    assert by_id["A-S10"]["conflicts"][0].keys() == {"kind", "text", "subject"}
    assert by_id["A-D02"]["status"] == "done"
    assert (by_id["A-T06"]["status"], by_id["A-T06"]["reason"]) == ("dropped", "no budget")
    assert plain["roadmap"].keys() == study("FIX-ROAD").expected["roadmap"].keys()


def test_a_plan_without_decisions_is_no_plan() -> None:
    assert NO_PLAN.with_choice("A-C01", ActionChoice()) == NO_PLAN


def _overall(state: ProjectedState) -> float:
    assert state.overall is not None
    return state.overall
