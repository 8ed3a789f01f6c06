"""What moves it most: which better answer is tried, and that its effects are those a person would see."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from conclusion_cases import SAMPLES, studied, study
from hypothesis import given, settings
from hypothesis import strategies as st
from small_packs import answered, small_packs

from bearings.domain.assessment import UNKNOWN, Answer, Assessment
from bearings.domain.changes.moves import (
    Move,
    better_answer,
    moves_in_slices,
    moves_one_by_one,
    sorted_moves,
    what_moves,
)
from bearings.domain.changes.whatif import scratch
from bearings.domain.conclusions import conclude
from bearings.domain.consensus import score_of
from bearings.domain.evaluate import evaluate
from bearings.domain.questionnaire import Band, Question, Questionnaire
from bearings.domain.results import QuestionResult


def tried(pack: Questionnaire, question: Question, vote: Any) -> Any:
    """What a move tries from that vote; from no answer for None."""
    if vote is None:
        return better_answer(question, QuestionResult(question.id, "unanswered"), pack.model)
    result = QuestionResult(question.id, "answered", vote, score_of(question, vote))
    return better_answer(question, result, pack.model)


@pytest.mark.parametrize(
    ("question_id", "vote", "after"),
    [
        ("DAT-02", 1, 2),
        ("DAT-02", 4, 5),
        ("DAT-02", 5, None),
        ("DAT-02", None, 3),
        ("DAT-01", "no", "yes"),
        ("DAT-01", "partial", "yes"),
        ("DAT-01", "yes", None),
        ("DAT-01", None, "yes"),
        ("TAL-13", 0.0, 20.0),
        ("TAL-13", 39.0, 40.0),
        ("TAL-13", 80.0, None),
        ("TAL-13", None, 40.0),
        ("TAL-09", ("fabricated",), ("fabricated", "leakage")),
        ("TAL-09", ("none",), ("fabricated",)),
        ("TAL-09", None, ("fabricated", "leakage", "injection")),
        ("INT-05", ("managed_multi", "second_cloud", "ml_platform"), None),
    ],
)
def test_the_next_better_answer(
    questionnaire: Questionnaire, question_id: str, vote: Any, after: Any
) -> None:
    assert tried(questionnaire, questionnaire.question(question_id), vote) == after


@pytest.mark.parametrize("state", ["hidden", "na"])
def test_what_is_not_asked_or_does_not_apply_is_not_tried(questionnaire: Questionnaire, state: Any) -> None:
    question = questionnaire.question("DAT-02")
    assert better_answer(question, QuestionResult("DAT-02", state), questionnaire.model) is None


@pytest.mark.parametrize(
    ("bands", "figure", "after"),
    [
        (((10, 100), (30, 50), (None, 0)), 45.0, 29.0),
        (((10, 100), (30, 50), (None, 0)), 29.0, 9.0),
        (((10, 100), (30, 50), (None, 0)), None, 29.0),
        (((0.5, 100), (None, 0)), 2.0, 0.25),
        (((10, 0), (30, 100), (None, 0)), 45.0, 29.0),
        (((10, 0), (30, 100), (None, 0)), 3.0, 10.0),
    ],
)
def test_a_figure_moves_to_the_near_edge_of_the_better_band(
    questionnaire: Questionnaire, bands: tuple[tuple[float | None, float], ...], figure: Any, after: float
) -> None:
    question = questionnaire.question("TAL-13").model_copy(
        update={"bands": tuple(Band(lt=lt, score=score) for lt, score in bands)}
    )
    assert tried(questionnaire, question, figure) == after


def test_a_band_beyond_the_largest_figure_allowed_is_out_of_reach(questionnaire: Questionnaire) -> None:
    bands = (Band(lt=50, score=0), Band(lt=None, score=100))
    question = questionnaire.question("TAL-13").model_copy(update={"bands": bands, "max": 40.0})
    assert tried(questionnaire, question, 10.0) is None


@pytest.mark.parametrize("name", SAMPLES)
def test_a_move_shows_what_evaluation_of_the_scratch_copy_shows(name: str) -> None:
    case = study(name)
    moves = what_moves(case.questionnaire, case.assessment, case.results, case.conclusions)
    assert moves
    for move in moves:
        after = studied(scratch(case.assessment, {move.question: move.after}))
        assert move.overall == after.results.scorecard.overall
        assert move.verdict == after.results.verdict.id
        assert move.recommended == after.conclusions.recommended
        assert move.before == case.results.scorecard.questions[move.question].value


def test_the_one_that_lifts_the_verdict_comes_first(
    questionnaire: Questionnaire, sample: Callable[[str], Assessment]
) -> None:
    case = studied(sample("eldermoor-public-health"))
    first, *rest = what_moves(questionnaire, case.assessment, case.results, case.conclusions)
    assert (first.question, first.before, first.after) == ("DAT-01", "no", "yes")
    assert (first.rank_change, first.verdict) == (1, "prepare")
    assert all(move.rank_change == 0 for move in rest)
    assert [move.gain for move in rest] == sorted((move.gain for move in rest), reverse=True)


def test_moves_of_equal_effect_keep_the_order_of_the_questionnaire() -> None:
    case = study("quillmarsh-regional-bank")
    moves = list(moves_one_by_one(case.questionnaire, case.assessment, case.results, case.conclusions))
    order = [question.id for question in case.questionnaire.questions]
    assert [m.question for m in moves] == sorted((m.question for m in moves), key=order.index)
    alike = [m for m in sorted_moves(moves) if round(m.gain, 4) == round(moves[0].gain, 4)]
    assert [m.question for m in alike] == sorted((m.question for m in alike), key=order.index)


def test_slices_stop_after_every_question_and_give_the_same_moves() -> None:
    case = study("quillmarsh-regional-bank")
    given = (case.questionnaire, case.assessment, case.results, case.conclusions)
    found: list[tuple[Move, ...]] = []

    def followed() -> Iterator[float]:
        found.append((yield from moves_in_slices(*given)))

    shares = list(followed())
    assert found == [what_moves(*given)]
    assert len(shares) == len(case.questionnaire.questions)
    assert shares == sorted(shares)
    assert shares[-1] == 1


def test_an_answer_that_makes_the_last_dimension_rated_is_a_move(
    questionnaire: Questionnaire, assessment_with: Callable[..., Assessment]
) -> None:
    """There is no index to gain on, yet one appears."""
    left_out = {f"CST-{n:02}" for n in range(5, 11)}
    answers = {q.id: 3 for q in questionnaire.questions if q.type == "maturity" and q.id not in left_out}
    case = studied(assessment_with(answers=answers))
    assert case.results.scorecard.overall is None
    moves = what_moves(questionnaire, case.assessment, case.results, case.conclusions)
    appears = [move for move in moves if move.overall is not None]
    assert appears
    assert {move.question for move in appears} <= left_out
    assert all(move.gain == 0 for move in moves)


def test_nothing_answered_gives_moves_only_where_a_verdict_or_route_changes(
    questionnaire: Questionnaire,
) -> None:
    case = studied(Assessment(id="empty"))
    moves = what_moves(questionnaire, case.assessment, case.results, case.conclusions)
    assert all(move.rank_change or move.route_changed for move in moves)


@settings(max_examples=60, deadline=None)
@given(small_packs(), st.data())
def test_no_move_is_a_loss(pack: Questionnaire, data: st.DataObject) -> None:
    assessment = data.draw(answered(pack))
    results = evaluate(pack, assessment)
    conclusions = conclude(pack, assessment, results)
    for move in what_moves(pack, assessment, results, conclusions):
        assert move.gain > -1e-4
        assert move.rank_change >= 0
        assert move.after != move.before
        after = evaluate(pack, scratch(assessment, {move.question: move.after}))
        assert after.scorecard.overall == move.overall


def test_votes_of_persons_stay_on_record_in_a_scratch_copy(
    assessment_with: Callable[..., Assessment],
) -> None:
    voted = assessment_with(answers={"DAT-02": Answer(votes={"r1": 2, "r2": UNKNOWN})})
    tried_out = scratch(voted, {"DAT-02": 4, "DAT-01": "yes"})
    assert tried_out.answer("DAT-02").votes == {"r1": 2, "r2": UNKNOWN}
    assert tried_out.answer("DAT-02").agreed == 4
    assert tried_out.answer("DAT-01").votes == {"group": "yes"}
    assert voted.answer("DAT-02").agreed is None
