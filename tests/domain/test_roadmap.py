"""Roadmap: the vectors' schedules, and selection, priority and scheduling one by one."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

import pytest
from conclusion_cases import ALL, assessment_of, differences, studied, study
from hypothesis import given, settings
from hypothesis import strategies as st

from bearings.domain.assessment import Assessment
from bearings.domain.plain import results_as_plain
from bearings.domain.roadmap.roadmap import Roadmap
from bearings.domain.roadmap.scheduling import Schedule, Slot, Task, rank, schedule

SLOTS = (Slot("H1", 20, 20), Slot("H2", 40, 40), Slot("H3", 60, 60), Slot("H4", 120, 125))
WITH_ROADMAP = [name for name in ALL if "roadmap" in study(name).expected]


@pytest.mark.parametrize("name", WITH_ROADMAP)
def test_roadmaps_are_those_of_the_vectors(name: str) -> None:
    case = study(name)
    plain = results_as_plain(case.questionnaire, case.assessment, case.results, case.conclusions)
    assert differences(case.expected["roadmap"], plain["roadmap"]) == []


def roadmap_with(name: str, **profile: object) -> Roadmap:
    assessment = study(name).assessment
    changed = assessment.model_copy(update={"profile": {**assessment.profile, **profile}})
    return studied(changed).conclusions.roadmap


def test_the_worked_example_of_priority_adds_up() -> None:
    roadmap = study("FIX-ROAD").conclusions.roadmap
    planned = next(p for p in roadmap.planned if p.action == "A-C01")
    priority = planned.priority
    assert (priority.impact, priority.urgency, priority.leverage) == (0.5, 0.75, 0)
    assert priority.ease == pytest.approx(10 / 13)
    assert priority.own == pytest.approx(55.4808, abs=0.0005)
    assert planned.remedy
    assert planned.findings == ("R-C01",)


def test_a_prerequisite_inherits_the_priority_of_what_depends_on_it() -> None:
    roadmap = study("eldermoor-public-health").conclusions.roadmap
    by_id = {planned.action: planned for planned in roadmap.planned}
    inherits = by_id["A-D08"].priority
    assert "A-D10" in inherits.dependents
    assert inherits.own < inherits.effective == by_id["A-D10"].priority.own


def test_backlog_names_the_days_and_the_extra_days_a_month() -> None:
    roadmap = study("FIX-ROAD").conclusions.roadmap
    assert roadmap.backlog_days == sum(waiting.days for waiting in roadmap.backlog)
    assert roadmap.extra_days_month == -(-int(roadmap.backlog_days) // 12)


def test_a_remedy_is_placed_even_without_capacity() -> None:
    roadmap = roadmap_with("FIX-CAP", **{"PRF-12": 0})
    assert {planned.action for planned in roadmap.planned} == {"A-C01", "A-T01"}
    assert roadmap.over_capacity == ("A-C01", "A-T01")
    assert roadmap.horizons["H1"].left == -6


def test_findings_about_another_route_are_deferred_with_their_reason() -> None:
    roadmap = study("quillmarsh-regional-bank").conclusions.roadmap
    assert set(roadmap.deferred) == {"A-D05", "A-D06", "A-T10"}
    assert "R-D10" in roadmap.deferred["A-D06"]


def test_external_spend_is_summed_by_horizon() -> None:
    case = study("quillmarsh-regional-bank")
    roadmap = case.conclusions.roadmap
    bands = [
        case.questionnaire.cost_bands[case.questionnaire.action(p.action).cost_band] for p in roadmap.planned
    ]
    assert roadmap.spend == (
        sum(band.low for band in bands),
        sum(band.base for band in bands),
        sum(band.high for band in bands),
    )


def test_launch_actions_of_the_recommended_route_are_marked() -> None:
    roadmap = study("brackenforge-drives").conclusions.roadmap
    assert [planned.action for planned in roadmap.planned if planned.launch] == ["A-X03"]


def test_more_capacity_never_leaves_more_behind() -> None:
    sizes = [
        len(roadmap_with("eldermoor-public-health", **{"PRF-12": days}).backlog) for days in (5, 20, 60, 200)
    ]
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[-1] == 0


@pytest.mark.parametrize("name", ALL)
def test_a_shuffled_assessment_gives_the_same_conclusions(name: str) -> None:
    case = study(name)
    shuffled = _shuffled(case.assessment, Random(name))
    assert studied(shuffled).conclusions == case.conclusions


def _shuffled(assessment: Assessment, random: Random) -> Assessment:
    profile, answers = list(assessment.profile.items()), list(assessment.answers.items())
    random.shuffle(profile)
    random.shuffle(answers)
    return assessment.model_copy(update={"profile": dict(profile), "answers": dict(answers)})


def test_an_empty_assessment_has_a_roadmap() -> None:
    roadmap = studied(assessment_of({})).conclusions.roadmap
    assert roadmap.planned
    assert all(planned.days > 0 for planned in roadmap.planned)


# ---- scheduling alone


def task(name: str, *, after: Sequence[str] = (), **more: float) -> Task:
    own = more.get("own", 50.0)
    return Task(
        name,
        days=more.get("days", 5.0),
        elapsed=more.get("elapsed", 5.0),
        horizon=int(more.get("horizon", 0)),
        prerequisites=tuple(after),
        own=own,
        effective=more.get("effective", own),
        remedy=bool(more.get("remedy", False)),
    )


def places(plan: Schedule) -> dict[str, tuple[int, float, float]]:
    return {place.id: (place.slot, place.start, place.finish) for place in plan.placed}


def test_a_chain_follows_its_prerequisite_within_a_horizon() -> None:
    plan = schedule([task("b", after=["a"]), task("a")], SLOTS)
    assert places(plan) == {"a": (0, 0, 5), "b": (0, 5, 10)}


def test_a_chain_too_long_for_a_horizon_moves_to_the_next() -> None:
    plan = schedule([task("a", elapsed=18), task("b", after=["a"], elapsed=5)], SLOTS)
    assert places(plan) == {"a": (0, 0, 18), "b": (1, 0, 5)}


def test_an_action_never_starts_before_its_own_horizon() -> None:
    assert places(schedule([task("a", horizon=2)], SLOTS)) == {"a": (2, 0, 5)}


def test_what_depends_on_the_backlog_is_in_the_backlog() -> None:
    plan = schedule([task("a", days=500), task("b", after=["a"])], SLOTS)
    assert plan.backlog == {"a": "capacity", "b": "prerequisite"}


def test_ties_go_to_own_priority_then_few_days_then_the_id() -> None:
    tasks = [
        task("d", own=40, effective=50, days=4),
        task("c", own=50, days=6),
        task("b", own=50, days=5),
        task("a", own=50, days=5),
    ]
    assert [t.id for t in sorted(tasks, key=rank)] == ["a", "b", "c", "d"]


def test_prerequisites_in_a_circle_end_in_the_backlog() -> None:
    plan = schedule([task("a", after=["b"]), task("b", after=["a"]), task("c")], SLOTS)
    assert plan.backlog == {"a": "circle", "b": "circle"}
    assert set(places(plan)) == {"c"}


@st.composite
def graphs(draw: st.DrawFn) -> list[Task]:
    count = draw(st.integers(0, 14))
    tasks: list[Task] = []
    for number in range(count):
        earlier = [t.id for t in tasks]
        own = draw(st.integers(0, 100))
        tasks.append(
            task(
                f"t{number:02}",
                after=draw(st.lists(st.sampled_from(earlier), max_size=3, unique=True)) if earlier else (),
                days=draw(st.integers(0, 70)),
                elapsed=draw(st.integers(0, 130)),
                horizon=draw(st.integers(0, 3)),
                own=own,
                effective=draw(st.integers(own, 100)),
                remedy=draw(st.booleans()),
            )
        )
    return tasks


@settings(deadline=None)
@given(graphs(), st.integers(0, 30))
def test_no_schedule_breaks_a_prerequisite_or_the_capacity(tasks: list[Task], capacity: int) -> None:
    slots = [Slot(s.id, capacity * s.capacity / 20, s.working_days) for s in SLOTS]
    plan = schedule(tasks, slots)
    by_id = {t.id: t for t in tasks}
    where = {place.id: place for place in plan.placed}
    assert where.keys() | plan.backlog.keys() == by_id.keys()
    assert not where.keys() & plan.backlog.keys()
    for place in plan.placed:
        t = by_id[place.id]
        assert place.slot >= t.horizon
        assert place.finish - place.start == t.elapsed
        assert place.finish <= slots[place.slot].working_days
        for name in t.prerequisites:
            before = where[name]
            assert (before.slot, before.finish) <= (place.slot, place.start) or before.slot < place.slot
        assert t.remedy or not place.over_capacity
    for index, slot in enumerate(slots):
        here = [place for place in plan.placed if place.slot == index]
        used = sum(by_id[place.id].days for place in here)
        assert plan.left[index] == pytest.approx(slot.capacity - used)
        if not any(place.over_capacity for place in here):
            assert plan.left[index] >= 0


@settings(deadline=None)
@given(graphs(), st.randoms(use_true_random=False))
def test_the_order_of_tasks_does_not_matter(tasks: list[Task], random: Random) -> None:
    shuffled = list(tasks)
    random.shuffle(shuffled)
    assert schedule(shuffled, SLOTS) == schedule(tasks, SLOTS)
