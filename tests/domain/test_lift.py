"""The smallest lift: it lifts, nothing smaller does, and it is found in slices."""

from collections.abc import Callable, Iterator
from itertools import combinations_with_replacement

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from small_packs import answered, small_packs

from bearings.domain.assessment import Assessment
from bearings.domain.changes.lift import EXACT_STEPS, MOST_STEPS, Lift, lift_in_slices, smallest_lift
from bearings.domain.changes.moves import better_answer
from bearings.domain.changes.standing import Standings, goal_above
from bearings.domain.changes.whatif import scratch
from bearings.domain.evaluate import evaluate, evaluate_answers
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.rule_model import Effects


def rank(pack: Questionnaire, assessment: Assessment) -> int:
    return pack.model.verdict(evaluate(pack, assessment).verdict.id).rank


def lift_of(pack: Questionnaire, assessment: Assessment) -> Lift | None:
    return smallest_lift(pack, assessment, evaluate(pack, assessment))


def improved(pack: Questionnaire, assessment: Assessment, question_id: str) -> Assessment | None:
    """The assessment with one question a step better; None if it is as good as can be."""
    question = pack.question(question_id)
    result = evaluate(pack, assessment).scorecard.questions[question_id]
    better = better_answer(question, result, pack.model)
    return None if better is None else scratch(assessment, {question_id: better})


def lifts_of_size(pack: Questionnaire, assessment: Assessment, size: int) -> Iterator[tuple[str, ...]]:
    """Every set of so many steps that lifts the verdict, found by trying all of them."""
    start = rank(pack, assessment)
    for steps in combinations_with_replacement([q.id for q in pack.questions], size):
        tried: Assessment | None = assessment
        for question in steps:
            tried = improved(pack, tried, question) if tried else None
        if tried and rank(pack, tried) > start:
            yield steps


@pytest.mark.parametrize(
    ("name", "verdict", "questions"),
    [
        ("brackenforge-drives", "scale_ready", ["TAL-07"]),
        ("eldermoor-public-health", "prepare", ["DAT-01"]),
    ],
)
def test_one_answer_lifts_two_of_the_samples(
    questionnaire: Questionnaire,
    sample: Callable[[str], Assessment],
    name: str,
    verdict: str,
    questions: list[str],
) -> None:
    lift = lift_of(questionnaire, sample(name))
    assert lift
    assert (lift.verdict, lift.exact) == (verdict, True)
    assert [step.question for step in lift.steps] == questions


def test_a_lift_beyond_three_steps_says_it_is_a_search(
    questionnaire: Questionnaire, sample: Callable[[str], Assessment]
) -> None:
    assessment = sample("quillmarsh-regional-bank")
    lift = lift_of(questionnaire, assessment)
    assert lift
    assert EXACT_STEPS < len(lift.steps) <= MOST_STEPS
    assert not lift.exact
    assert evaluate(questionnaire, scratch(assessment, lift.changes)).verdict.id == lift.verdict
    assert lift.verdict == lift.steps[-1].verdict == "production_ready"


def test_no_step_of_a_searched_lift_can_be_left_out(
    questionnaire: Questionnaire, sample: Callable[[str], Assessment]
) -> None:
    assessment = sample("quillmarsh-regional-bank")
    lift = lift_of(questionnaire, assessment)
    assert lift
    for left_out in {step.question for step in lift.steps}:
        last = max(n for n, step in enumerate(lift.steps) if step.question == left_out)
        rest = {s.question: s.after for n, s in enumerate(lift.steps) if n != last}
        assert rank(questionnaire, scratch(assessment, rest)) == rank(questionnaire, assessment)


def test_an_answer_that_must_rise_twice_has_two_steps(
    questionnaire: Questionnaire, sample: Callable[[str], Assessment]
) -> None:
    rule = questionnaire.rule("R-D06")  # holds while DAT-02 is at level 2 or below
    stop = rule.model_copy(update={"effects": Effects(verdict_max="not_ready")})
    fields = {name: getattr(questionnaire, name) for name in type(questionnaire).model_fields}
    pack = Questionnaire.model_construct(**{**fields, "rules": (stop,)})
    assessment = scratch(sample("eldermoor-public-health"), {"DAT-02": 1})
    lift = lift_of(pack, assessment)
    assert lift
    assert [(s.question, s.before, s.after) for s in lift.steps] == [("DAT-02", 1, 2), ("DAT-02", 2, 3)]
    assert lift.changes == {"DAT-02": 3}


def test_the_best_verdict_has_no_lift(
    questionnaire: Questionnaire, sample: Callable[[str], Assessment]
) -> None:
    best = scratch(sample("brackenforge-drives"), {"TAL-07": 5})
    assert evaluate(questionnaire, best).verdict.id == "scale_ready"
    assert lift_of(questionnaire, best) is None


def test_nothing_answered_is_no_lift_within_reach(questionnaire: Questionnaire) -> None:
    assert lift_of(questionnaire, Assessment(id="empty")) is None


def test_the_search_stops_between_slices(
    questionnaire: Questionnaire, sample: Callable[[str], Assessment]
) -> None:
    assessment = sample("quillmarsh-regional-bank")
    slices = lift_in_slices(questionnaire, assessment, evaluate(questionnaire, assessment))
    shares = list(slices)
    assert len(shares) > 20
    assert shares == sorted(shares)
    assert all(0 <= share <= 1 for share in shares)


@settings(max_examples=60, deadline=None)
@given(small_packs(), st.data())
def test_a_lift_lifts_and_an_exact_one_is_the_smallest(pack: Questionnaire, data: st.DataObject) -> None:
    assessment = data.draw(answered(pack))
    assume(goal_above(pack.model, rank(pack, assessment)) is not None)
    lift = lift_of(pack, assessment)
    least = next((n for n in (1, 2, 3) if next(lifts_of_size(pack, assessment, n), None)), None)
    if lift is None:
        assert least is None
        return
    lifted = evaluate(pack, scratch(assessment, lift.changes))
    assert lifted.verdict.id == lift.verdict
    assert pack.model.verdict(lift.verdict).rank > rank(pack, assessment)
    assert (len(lift.steps) if lift.exact else None) == least


@settings(max_examples=60, deadline=None)
@given(small_packs(), st.data())
def test_a_standing_is_what_evaluation_gives(pack: Questionnaire, data: st.DataObject) -> None:
    assessment, other = data.draw(answered(pack)), data.draw(answered(pack))
    results = evaluate(pack, assessment)
    goal = goal_above(pack.model, pack.model.verdict(results.verdict.id).rank)
    assume(goal is not None)
    assert goal
    questions = evaluate(pack, other).scorecard.questions
    changed = {key: questions[key] for key in data.draw(st.sets(st.sampled_from(sorted(questions))))}
    full = evaluate_answers(pack, assessment, {**results.scorecard.questions, **changed})
    standings = Standings(pack, assessment, results, goal)
    standing = standings.of(changed)
    assert standing.rank == pack.model.verdict(full.verdict.id).rank
    assert standing.overall == pytest.approx(full.scorecard.overall)
    if standing.rank > goal.rank:
        assert not standing.in_the_way
        assert standing.lack == 0
        assert standings.may_reach(changed)
