"""Traces of the roadmap: each priority is the sum of its parts, each place has its reasons."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from conclusion_cases import ALL, Study, studied, study

from bearings.domain.edits import Edit
from bearings.domain.roadmap import edits_plan
from bearings.domain.roadmap.plan import OwnAction
from bearings.domain.roadmap.planner import missing_capacity
from bearings.domain.traces.roadmap import RoadmapTracer
from bearings.domain.traces.trace import TraceNode

OWN = OwnAction(id="OWN-1", title="Name an owner", horizon="H1", days=4)


def decided(name: str, *edits: Edit) -> Study:
    assessment = study(name).assessment
    for edit in edits:
        assessment = edit.apply(assessment)
    return studied(assessment)


def tracer(case: Study) -> RoadmapTracer:
    return RoadmapTracer(case.questionnaire, case.assessment, case.results, case.conclusions)


def steps(node: TraceNode) -> Iterator[TraceNode]:
    yield node
    for child in node.children:
        yield from steps(child)


def texts(node: TraceNode) -> str:
    return "\n".join(f"{step.title} | {step.value} | {step.detail}" for step in steps(node))


@pytest.mark.parametrize("name", ALL)
def test_parts_sum_to_every_priority(name: str) -> None:
    case = study(name)
    trace, checked = tracer(case), 0
    roadmap = case.conclusions.roadmap
    priorities = {p.action: p.priority.effective for p in roadmap.planned}
    priorities |= {w.action: w.priority.effective for w in roadmap.backlog}
    for action, effective in priorities.items():
        root = trace.priority(action)
        assert root.amount == effective
        for node in steps(root):
            parts = [child for child in node.children if child.contribution is not None]
            if node.amount is not None and parts:
                checked += 1
                assert sum(part.contribution or 0 for part in parts) == pytest.approx(node.amount, abs=1e-9)
            for part in parts:
                assert part.contribution == pytest.approx((part.weight or 0) * (part.amount or 0), abs=1e-9)
    assert checked


@pytest.mark.parametrize("name", ALL)
def test_every_action_of_the_pack_can_be_asked_why(name: str) -> None:
    case = study(name)
    trace = tracer(case)
    for action in case.questionnaire.actions:
        node = trace.action(action.id)
        assert node.value
        assert node.children[0].title == "Place"
        assert node.children[0].children or node.children[0].detail


def test_an_inherited_priority_names_the_action_it_is_taken_from() -> None:
    node = tracer(study("eldermoor-public-health")).priority("A-D08")
    taken, own = node.children
    assert "(A-D10)" in taken.title
    assert taken.contribution == node.amount
    assert (own.title, own.contribution) == ("Its own worth", None)


def test_impact_opens_to_the_rule_of_its_finding() -> None:
    node = tracer(study("FIX-ROAD")).priority("A-C01")
    impact = next(child for child in node.children if child.title == "Impact")
    assert (impact.weight, impact.contribution) == (0.35, 17.5)
    assert [child.title for child in impact.children] == ["Spending has no limit (R-C01)"]
    assert any(step.link == "CST-07" for step in steps(impact))


def test_impact_above_the_most_is_taken_off_as_a_part() -> None:
    own = steps(tracer(study("FIX-WORST")).priority("A-D02"))
    impact = next(step for step in own if step.title == "Impact" and step.amount == 100)
    assert (impact.children[-1].title, impact.children[-1].contribution) == ("Counts at most 100", -30)


def test_the_order_names_its_neighbours() -> None:
    node = tracer(study("FIX-ROAD")).action("A-C01").children[2]
    assert (node.title, node.value) == ("Place in the order", "1 of 16")
    assert [child.title[:6] for child in node.children] == ["Before"]


def test_a_horizon_passed_over_tells_the_days_that_were_left() -> None:
    node = tracer(study("FIX-ROAD")).placement("A-S10")
    passed = next(child for child in node.children if child.held is False)
    assert (passed.title, passed.value) == ("Prove in production", "not enough person-days")
    assert passed.detail == "It takes 25 person-days; of 30 in this horizon, 10 were left."
    assert node.value == "Widen"


def test_a_horizon_too_short_for_the_chain_is_told_in_working_days() -> None:
    case = study("FIX-WORST")
    late = next(p for p in case.conclusions.roadmap.planned if any(s.reason == "time" for s in p.passed))
    assert "It would finish on working day" in texts(tracer(case).placement(late.action))


def test_a_remedy_over_capacity_says_so() -> None:
    assessment = study("FIX-CAP").assessment
    case = studied(assessment.model_copy(update={"profile": {**assessment.profile, "PRF-12": 0}}))
    assert "it answers a blocker, so it is placed all the same" in texts(tracer(case).placement("A-C01"))


def test_the_backlog_tells_what_would_place_an_action() -> None:
    node = tracer(study("FIX-ROAD")).placement("A-S02")
    assert node.value == "backlog: no capacity within 12 months"
    assert node.children[-1].title == "13 person-days more a month would place it"


@pytest.mark.parametrize("name", ["FIX-ROAD", "FIX-WORST", "eldermoor-public-health"])
def test_the_extra_capacity_named_is_enough_and_one_day_fewer_is_not(name: str) -> None:
    case = study(name)
    capacity = case.conclusions.roadmap.capacity_month
    for waiting in case.conclusions.roadmap.backlog[:6]:
        extra = missing_capacity(
            case.questionnaire, case.assessment, case.results, case.conclusions.choice, waiting.action
        )
        assert extra is not None
        assert waiting.action not in backlog_with(case, capacity + extra)
        assert waiting.action in backlog_with(case, capacity + extra - 1)


def backlog_with(case: Study, capacity: float) -> set[str]:
    profile = {**case.assessment.profile, "PRF-12": capacity}
    changed = studied(case.assessment.model_copy(update={"profile": profile}))
    return {waiting.action for waiting in changed.conclusions.roadmap.backlog}


def test_no_capacity_places_what_takes_longer_than_any_horizon() -> None:
    own = OWN.model_copy(update={"horizon": "Q1", "days": 600})
    case = decided("FIX-ROAD", edits_plan.put_own_action(own))
    assert tracer(case).placement("OWN-1").children[-1].title == "More capacity alone would not place it"


def test_an_estimate_out_of_all_proportion_is_answered_too() -> None:
    case = decided("FIX-ROAD", edits_plan.estimate_action("A-S02", 10_000))
    assert "person-days more a month would place it" in texts(tracer(case).placement("A-S02"))


def test_what_waits_for_the_backlog_opens_to_the_reason_there() -> None:
    node = tracer(study("FIX-WORST")).placement("A-D07")
    assert node.value == "backlog: prerequisite in backlog"
    blocking = next(child for child in node.children if "(A-D05)" in child.title)
    assert blocking.held is False
    assert any(step.value == "not enough person-days" for step in blocking.children)


def test_a_pinned_action_says_that_people_put_it_there_and_what_it_breaks() -> None:
    edits = (edits_plan.pin_action("A-D10", "H1"), edits_plan.put_own_action(OWN))
    trace = tracer(decided("eldermoor-public-health", *edits))
    pinned = trace.placement("A-D10")
    assert pinned.children[0].detail == "People put it there."
    late = next(child for child in pinned.children if "(A-D08)" in child.title)
    assert (late.held, late.detail) == (False, "It is not finished by then.")
    assert trace.placement("OWN-1").children[0].detail == "People added it there."


def test_a_choice_over_capacity_and_time_is_told_in_the_words_of_its_conflicts() -> None:
    said = texts(tracer(decided("FIX-ROAD", edits_plan.pin_action("A-S10", "H1"))).placement("A-S10"))
    assert "Runs until working day 60 of Start now, which has only 20" in said
    assert "Takes 25 person-days, but Start now has only 10" in said


def test_done_and_in_place_show_what_the_answers_show() -> None:
    trace = tracer(decided("FIX-ROAD", edits_plan.mark_done("A-C01", True)))
    done, present = trace.placement("A-C01"), trace.placement("A-D05")
    assert (done.value, [child.held for child in done.children]) == ("done", [False])
    assert (present.value, [child.held for child in present.children]) == ("in place", [True])
    assert done.children[0].link == "CST-07"


def test_dropped_tells_the_reason_and_what_left_with_it() -> None:
    trace = tracer(decided("brackenforge-drives", edits_plan.drop_action("A-S11", "too early")))
    assert trace.placement("A-S11").detail == "People took it out: too early"
    left = trace.placement("A-T07")
    assert left.value == "no longer needed"
    assert left.children[0].title.endswith("(A-S11)")
    assert left.children[0].value == "dropped"


def test_deferred_names_the_findings_about_another_route() -> None:
    node = tracer(study("quillmarsh-regional-bank")).placement("A-D06")
    assert node.value == "deferred"
    assert any("(R-D10)" in child.title for child in node.children)


def test_what_is_not_called_for_lists_what_could_call_for_it() -> None:
    node = tracer(study("FIX-ROAD")).placement("A-S11")
    assert node.value == "not called for"
    assert all(child.held is False for child in node.children)
    assert any(child.title.startswith("Next step of ") for child in node.children)


def test_an_unknown_action_is_no_action() -> None:
    with pytest.raises(KeyError):
        tracer(study("FIX-ROAD")).action("A-GONE")
