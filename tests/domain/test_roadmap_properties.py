"""What must hold of the roadmap and its projection whatever people answer and decide."""

from __future__ import annotations

from random import Random
from typing import Any

import pytest
from conclusion_cases import ALL, Study, studied, study
from hypothesis import given, settings
from hypothesis import strategies as st
from test_properties import answers

from bearings.domain.assessment import Answer, Assessment
from bearings.domain.evaluate import evaluate, evaluate_answers
from bearings.domain.questionnaire import ProfileQuestion
from bearings.domain.results import QuestionResult
from bearings.domain.roadmap.plan import ActionChoice, OwnAction, Plan
from bearings.domain.roadmap.planner import plan_roadmap
from bearings.domain.roadmap.raises import after_actions
from bearings.domain.roadmap.roadmap import PlannedAction, Roadmap
from bearings.domain.roadmap.selection import select_actions
from bearings.packs.loader import builtin_pack

PACK = builtin_pack()
HORIZONS = [horizon.id for horizon in PACK.horizons]
ORDER = {horizon: number for number, horizon in enumerate(HORIZONS)}
WORKING_DAYS = {horizon.id: horizon.working_days for horizon in PACK.horizons}
ACTIONS = [action.id for action in PACK.actions]
CAPACITY = "PRF-12"


def profile_values(asked: ProfileQuestion) -> st.SearchStrategy[Any]:
    options = [option.id for option in asked.options]
    if asked.id == CAPACITY:
        return st.sampled_from([0, 1, 5, 20, 60])
    if asked.type == "single":
        return st.sampled_from(options)
    if asked.type == "multi":
        return st.lists(st.sampled_from(options), unique=True).map(tuple)
    return st.integers(int(asked.min or 0), int(asked.max or 1_000_000))


CHOICES = st.builds(
    ActionChoice,
    horizon=st.sampled_from([None, None, *HORIZONS, "another-pack"]),
    dropped=st.booleans(),
    done=st.booleans(),
    days=st.sampled_from([None, None, 0.5, 7.0, 90.0]),
)


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    ids = [f"OWN-{number}" for number in range(1, draw(st.integers(0, 4)) + 1)]
    own = tuple(
        OwnAction(
            id=own_id,
            title=own_id,
            horizon=draw(st.sampled_from([*HORIZONS, "another-pack"])),
            days=draw(st.sampled_from([0.5, 4.0, 30.0])),
            prerequisites=tuple(draw(st.lists(st.sampled_from([*ACTIONS, *ids]), unique=True, max_size=4))),
        )
        for own_id in ids
    )
    choices = st.dictionaries(st.sampled_from([*ACTIONS, *ids]), CHOICES, max_size=25)
    return Plan(choices=draw(choices), own=own)


@st.composite
def decided(draw: st.DrawFn) -> Assessment:
    """Random answers, alone or amid those of a known assessment; a random scope and plan."""
    base = study(draw(st.sampled_from(ALL))).assessment
    asked = draw(st.lists(st.sampled_from(PACK.profile), unique=True))
    profile = {question.id: draw(profile_values(question)) for question in asked}
    most = draw(st.sampled_from([8, len(PACK.questions)]))
    chosen = draw(st.lists(st.sampled_from(PACK.questions), unique=True, max_size=most))
    said = {question.id: draw(answers(question)) for question in chosen}
    if draw(st.booleans()):
        profile, said = {**base.profile, **profile}, {**base.answers, **said}
    return Assessment(id="x", profile=profile, answers=said, plan=draw(plans()))


def roadmap_of(assessment: Assessment) -> Roadmap:
    return studied(assessment).conclusions.roadmap


def selected(case: Study) -> set[str]:
    """Every action the rules and people ask for, before what is done or dropped is taken out."""
    chosen = select_actions(
        PACK, case.results.findings, case.results.scorecard.questions, case.conclusions.choice
    )
    return set(chosen.selected) | {own.id for own in case.assessment.plan.own}


@settings(max_examples=60, deadline=None)
@given(decided())
def test_what_nobody_pinned_breaks_neither_order_nor_time_nor_capacity(assessment: Assessment) -> None:
    roadmap = roadmap_of(assessment)
    placed = {planned.action: planned for planned in roadmap.planned}
    waiting = {w.action for w in roadmap.backlog}
    for plan in roadmap.horizons.values():
        fitting = [p for p in plan.actions if not p.over_capacity]
        assert all(p.remedy or p.pinned for p in plan.actions if p.over_capacity)
        assert sum(p.days for p in fitting) <= plan.capacity + 1e-3
        assert plan.left == pytest.approx(plan.capacity - plan.days)
    for planned in placed.values():
        broken = _broken(planned, placed, waiting)
        if planned.pinned:
            assert broken == {(c.kind, c.subject) for c in planned.conflicts if c.kind != "dropped"}
        else:
            assert not broken - {("capacity", "")}
            assert all(conflict.kind == "dropped" for conflict in planned.conflicts)


def _broken(
    planned: PlannedAction, placed: dict[str, PlannedAction], waiting: set[str]
) -> set[tuple[str, str]]:
    broken = {("capacity", "")} if planned.over_capacity else set()
    if planned.finish > WORKING_DAYS[planned.horizon]:
        broken.add(("time", ""))
    for name in planned.prerequisites:
        if name in waiting:
            broken.add(("order", name))
            continue
        before, here = placed[name], ORDER[planned.horizon]
        there = ORDER[before.horizon]
        if there > here or (there == here and before.finish > planned.start):
            broken.add(("order", name))
    return broken


@settings(max_examples=60, deadline=None)
@given(decided())
def test_every_action_asked_for_is_in_exactly_one_place(assessment: Assessment) -> None:
    case = studied(assessment)
    roadmap = case.conclusions.roadmap
    places = [
        [planned.action for planned in roadmap.planned],
        [waiting.action for waiting in roadmap.backlog],
        roadmap.done,
        roadmap.dropped,
        roadmap.not_needed,
    ]
    listed = [action for place in places for action in place]
    assert len(listed) == len(set(listed))
    assert set(listed) == selected(case)


@settings(max_examples=40, deadline=None)
@given(decided())
def test_pins_hold_wherever_they_are_put(assessment: Assessment) -> None:
    placed = {planned.action: planned.horizon for planned in roadmap_of(assessment).planned}
    for action, choice in assessment.plan.choices.items():
        if action in placed and choice.horizon in HORIZONS:
            assert placed[action] == choice.horizon
    for own in assessment.plan.own:
        choice = assessment.plan.choice(own.id)
        if own.horizon in HORIZONS and choice.horizon not in HORIZONS:
            assert choice.done or choice.dropped or placed[own.id] == own.horizon


@settings(max_examples=30, deadline=None)
@given(decided())
def test_choices_change_neither_scores_nor_routes(assessment: Assessment) -> None:
    without = studied(assessment.model_copy(update={"plan": Plan()}))
    case = studied(assessment)
    assert case.results == without.results
    assert case.conclusions.choice == without.conclusions.choice


@settings(max_examples=40, deadline=None)
@given(decided())
def test_the_projection_never_lowers_an_answer(assessment: Assessment) -> None:
    case = studied(assessment)
    roadmap = case.conclusions.roadmap
    questions: dict[str, QuestionResult] = dict(case.results.scorecard.questions)
    finished = list(roadmap.done)
    for plan in roadmap.horizons.values():
        finished += [planned.action for planned in plan.actions]
        after = after_actions(PACK, questions, [PACK.action(a) for a in finished if PACK.has_action(a)])
        for key, before in questions.items():
            assert (after[key].score or 0.0) >= (before.score or 0.0)
            assert after[key].confidence >= before.confidence
        questions = after
        again = evaluate_answers(PACK, assessment, questions).scorecard
        state = case.conclusions.projection[plan.id]
        assert state.dimensions == {key: result.final for key, result in again.dimensions.items()}


@settings(max_examples=40, deadline=None)
@given(decided())
def test_closing_a_blocker_never_worsens_the_verdict(assessment: Assessment) -> None:
    results = evaluate(PACK, assessment)
    rank = PACK.model.verdict(results.verdict.id).rank
    for finding in results.findings:
        if finding.kind == "blocker" and finding.actions:
            remedy = PACK.action(finding.actions[0])
            questions = after_actions(PACK, results.scorecard.questions, [remedy])
            after = evaluate_answers(PACK, assessment, questions)
            assert PACK.model.verdict(after.verdict.id).rank >= rank, finding.id


@settings(max_examples=40, deadline=None)
@given(decided(), st.integers())
def test_the_order_of_what_was_said_and_decided_does_not_matter(assessment: Assessment, seed: int) -> None:
    random = Random(seed)
    plan = assessment.plan
    shuffled = assessment.model_copy(
        update={
            "profile": _shuffled(assessment.profile, random),
            "answers": {
                key: _shuffled_votes(answer, random)
                for key, answer in _shuffled(assessment.answers, random).items()
            },
            "plan": plan.model_copy(update={"choices": _shuffled(plan.choices, random)}),
        }
    )
    assert studied(shuffled).conclusions == studied(assessment).conclusions


def _shuffled(given: dict[str, Any], random: Random) -> dict[str, Any]:
    items = list(given.items())
    random.shuffle(items)
    return dict(items)


def _shuffled_votes(answer: Answer, random: Random) -> Answer:
    return answer.model_copy(update={"votes": _shuffled(answer.votes, random)})


@settings(max_examples=30, deadline=None)
@given(decided())
def test_choices_on_what_is_not_called_for_change_nothing(assessment: Assessment) -> None:
    case = studied(assessment)
    asked = selected(case)
    plan = assessment.plan
    kept = {action: choice for action, choice in plan.choices.items() if action in asked}
    fewer = assessment.model_copy(update={"plan": plan.model_copy(update={"choices": kept})})
    again = plan_roadmap(PACK, fewer, case.results, case.conclusions.choice)
    assert again == case.conclusions.roadmap
