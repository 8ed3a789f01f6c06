"""Projection: the vectors' states after each horizon, and raising answers one by one."""

from __future__ import annotations

from typing import Any

import pytest
from conclusion_cases import ALL, SAMPLES, assessment_of, differences, studied, study
from hypothesis import given, settings
from hypothesis import strategies as st

from bearings.domain.evaluate import evaluate
from bearings.domain.plain import results_as_plain
from bearings.domain.results import QuestionResult
from bearings.domain.roadmap.action_model import Action, Raise
from bearings.domain.roadmap.raises import after_actions, in_place, is_met
from bearings.packs.loader import builtin_pack

PACK = builtin_pack()
WITH_PROJECTION = [name for name in ALL if "projection" in study(name).expected]
EMPTY = evaluate(PACK, assessment_of({})).scorecard.questions


@pytest.mark.parametrize("name", WITH_PROJECTION)
def test_projections_are_those_of_the_vectors(name: str) -> None:
    case = study(name)
    plain = results_as_plain(case.questionnaire, case.assessment, case.results, case.conclusions)
    assert differences(case.expected["projection"], plain["projection"]) == []


def test_days_are_the_ends_of_the_horizons() -> None:
    assert [state.day for state in study("FIX-ROAD").conclusions.projection.values()] == [30, 90, 180, 365]


@pytest.mark.parametrize("name", SAMPLES)
def test_dimensions_never_fall_from_horizon_to_horizon(name: str) -> None:
    case = study(name)
    before = {key: result.final or 0.0 for key, result in case.results.scorecard.dimensions.items()}
    for state in case.conclusions.projection.values():
        after = {key: final or 0.0 for key, final in state.dimensions.items()}
        assert all(after[key] >= before[key] - 1e-9 for key in before)
        before = after


def test_an_empty_assessment_is_projected_without_an_index() -> None:
    states = studied(assessment_of({})).conclusions.projection
    assert all(state.overall is None and state.verdict == "prepare" for state in states.values())


def raised(question_id: str, result: QuestionResult | None = None, **to: Any) -> QuestionResult:
    action = PACK.actions[0].model_copy(update={"raises": (Raise(q=question_id, **to),)})
    questions = {**EMPTY, question_id: result or EMPTY[question_id]}
    return after_actions(PACK, questions, [action])[question_id]


def test_a_level_is_raised_to_the_stated_one() -> None:
    low = QuestionResult("DAT-02", "answered", 1, 0.0, confidence=0.5)
    after = raised("DAT-02", low, to_level=3)
    assert (after.value, after.score, after.confidence) == (3, 50, 0.85)


def test_a_higher_answer_stays_but_gains_confidence() -> None:
    high = QuestionResult("DAT-02", "answered", 4, 75.0, confidence=0.5, disagree=True)
    after = raised("DAT-02", high, to_level=3)
    assert (after.value, after.score, after.confidence, after.disagree) == (4, 75, 0.85, False)


def test_better_confidence_is_not_lowered() -> None:
    sure = QuestionResult("DAT-02", "answered", 1, 0.0, confidence=0.95)
    assert raised("DAT-02", sure, to_level=3).confidence == 0.95


def test_an_unknown_gate_becomes_answered() -> None:
    unknown = QuestionResult("DAT-01", "unknown", unknown_share=0.6)
    after = raised("DAT-01", unknown, to_option="yes")
    assert (after.state, after.value, after.score, after.unknown_share) == ("answered", "yes", 100, 0)


def test_a_number_takes_the_lower_end_of_the_first_band_that_is_enough() -> None:
    after = raised("TAL-13", to_score=75)
    assert (after.value, after.score) == (60, 75)


def test_a_set_keeps_its_options_and_takes_the_score() -> None:
    chosen = QuestionResult("TAL-09", "answered", ("x",), 20.0)
    after = raised("TAL-09", chosen, to_score=65)
    assert (after.value, after.score) == (("x",), 65)


@pytest.mark.parametrize("state", ["hidden", "na"])
def test_what_does_not_apply_is_met_and_stays_as_it_is(state: Any) -> None:
    result = QuestionResult("DAT-02", state)
    assert is_met(PACK.question("DAT-02"), Raise(q="DAT-02", to_level=3), result)
    assert raised("DAT-02", result, to_level=3) == result


def test_an_action_that_raises_nothing_is_never_in_place() -> None:
    action = PACK.actions[0].model_copy(update={"raises": ()})
    assert not in_place(PACK, action, EMPTY)


@settings(deadline=None)
@given(st.sampled_from(ALL), st.lists(st.sampled_from(PACK.actions), max_size=12))
def test_no_action_lowers_an_answer(name: str, actions: list[Action]) -> None:
    before = study(name).results.scorecard.questions
    after = after_actions(PACK, before, actions)
    for key, result in before.items():
        assert (after[key].score or 0.0) >= (result.score or 0.0)
        assert after[key].confidence >= result.confidence
        if result.state in ("hidden", "na"):
            assert after[key] == result
    for action in actions:
        assert not action.raises or in_place(PACK, action, after)


@settings(deadline=None)
@given(st.sampled_from(ALL), st.lists(st.sampled_from(PACK.actions), max_size=8))
def test_actions_done_twice_raise_no_further(name: str, actions: list[Action]) -> None:
    before = study(name).results.scorecard.questions
    once = after_actions(PACK, before, actions)
    assert after_actions(PACK, once, actions) == once
