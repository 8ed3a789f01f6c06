"""Deciders: what to take up in the minutes left, and why."""

from collections.abc import Callable

from bearings.domain.assessment import UNKNOWN, Answer, Assessment, Respondent, Vote
from bearings.domain.changes.moves import what_moves
from bearings.domain.conclusions import conclude
from bearings.domain.evaluate import evaluate
from bearings.domain.workshop.deciders import Decider, ranked_deciders, within
from bearings.domain.workshop.disagreement import disagreement_map
from bearings.packs.loader import builtin_pack

PACK = builtin_pack()
LONG = 10_000.0
Build = Callable[..., Assessment]
Sample = Callable[[str], Assessment]


def deciders_of(assessment: Assessment, minutes: float = LONG) -> tuple[Decider, ...]:
    results = evaluate(PACK, assessment)
    moves = what_moves(PACK, assessment, results, conclude(PACK, assessment, results))
    spreads = disagreement_map(PACK, assessment, results)
    return within(ranked_deciders(PACK, assessment, results, moves, spreads), minutes)


def test_what_lifts_the_verdict_comes_first(sample: Sample) -> None:
    first = deciders_of(sample("brackenforge-drives"))[0]
    assert (first.question, first.lifts, first.state) == ("TAL-07", True, "answered")


def test_open_questions_are_listed_by_what_hangs_on_them(sample: Sample) -> None:
    found = deciders_of(sample("eldermoor-public-health"))
    assert found[0].question == "DAT-01"  # a gate seen differently that holds the verdict down
    rest = [d for d in found if not d.lifts and not d.turns]
    assert [d.stake for d in rest] == sorted((d.stake for d in rest), reverse=True)
    assert {d.state for d in rest if d.spread is None} == {"unknown"}
    assert all(d.spread.discuss for d in rest if d.spread)


def test_settled_answers_that_tip_nothing_are_left_out(sample: Sample) -> None:
    found = {d.question for d in deciders_of(sample("quillmarsh-regional-bank"))}
    assert found == {"CST-11", "DAT-03", "TAL-04"}


def test_only_what_fits_the_minutes_is_taken_and_shorter_ones_fill_up(sample: Sample) -> None:
    all_of_them = deciders_of(sample("eldermoor-public-health"))
    some = deciders_of(sample("eldermoor-public-health"), 12)
    assert sum(d.seconds for d in some) <= 12 * 60
    assert set(some) < set(all_of_them)
    assert [d for d in all_of_them if d in some] == list(some)
    assert deciders_of(sample("eldermoor-public-health"), 1) == ()


def test_an_empty_assessment_starts_with_the_heaviest_questions(assessment_with: Build) -> None:
    found = deciders_of(assessment_with())
    assert len(found) > 40
    assert {d.state for d in found} == {"unanswered"}


def test_once_agreed_a_question_no_longer_asks_for_minutes(assessment_with: Build) -> None:
    people = (Respondent(id="a"), Respondent(id="b"))
    votes: dict[str, Vote] = {"a": 1, "b": 5}
    apart = assessment_with(answers={"DAT-02": Answer(votes=votes)}, respondents=people)
    agreed = assessment_with(answers={"DAT-02": Answer(votes=votes, agreed=3)}, respondents=people)
    here = next(d for d in deciders_of(apart) if d.question == "DAT-02")
    assert here.spread is not None
    assert here.spread.apart == 100
    assert all(d.question != "DAT-02" or d.lifts or d.turns for d in deciders_of(agreed))


def test_what_nobody_knows_is_open(assessment_with: Build) -> None:
    unknown = assessment_with(answers={"DAT-02": UNKNOWN})
    here = next(d for d in deciders_of(unknown) if d.question == "DAT-02")
    assert (here.state, here.spread) == ("unknown", None)
    assert 0 < here.share < 1
