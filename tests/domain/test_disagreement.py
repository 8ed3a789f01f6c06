"""Disagreement map: where votes lie apart, by how much, and which roles stand where."""

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from bearings.domain.assessment import GROUP, UNKNOWN, Answer, Assessment, Respondent, Vote
from bearings.domain.evaluate import evaluate
from bearings.domain.workshop.disagreement import (
    Spread,
    apart_from,
    by_role,
    disagreement_map,
    role_leans,
)
from bearings.packs.loader import builtin_pack

PACK = builtin_pack()
PEOPLE = (
    Respondent(id="coo", role="exec_sponsor", label="Anna"),
    Respondent(id="dev", role="ml_engineer", label="Ben"),
    Respondent(id="dev2", role="ml_engineer", label="Chris"),
    Respondent(id="law", role="dpo_legal", label="Dana"),
)
Sample = Callable[[str], Assessment]


def voted(answers: dict[str, dict[str, Vote]], **agreed: Vote) -> Assessment:
    given_ = {key: Answer(votes=votes, agreed=agreed.get(key[:3])) for key, votes in answers.items()}
    return Assessment(id="a", respondents=PEOPLE, answers=given_)


def map_of(assessment: Assessment) -> tuple[Spread, ...]:
    return disagreement_map(PACK, assessment, evaluate(PACK, assessment))


def test_roles_stand_from_the_lowest_median_to_the_highest() -> None:
    (spread,) = map_of(voted({"DAT-02": {"coo": 4, "dev": 2, "dev2": 3, "law": 1}}))
    assert [(view.role, view.median) for view in spread.roles] == [
        ("dpo_legal", 0.0),
        ("ml_engineer", 37.5),
        ("exec_sponsor", 75.0),
    ]
    assert (spread.lowest, spread.highest) == (("dpo_legal",), ("exec_sponsor",))
    assert (spread.apart, spread.role_gap, spread.low, spread.high) == (75.0, 75.0, 1, 4)
    assert spread.counts == (1, 1, 1, 1, 0)
    assert spread.used == 2
    assert spread.discuss


def test_votes_of_all_types_are_placed_by_the_level_they_are_worth() -> None:
    spreads = map_of(
        voted(
            {
                "DAT-01": {"coo": "yes", "law": "no"},
                "DAT-13": {"coo": ("documents",), "dev": ("documents", "records", "tickets_mail")},
                "TAL-13": {"coo": 10, "law": 90},
            }
        )
    )
    assert all(spread.known == 2 for spread in spreads)
    gate = next(spread for spread in spreads if spread.question == "DAT-01")
    assert (gate.counts, gate.low, gate.high, gate.used) == ((1, 0, 0, 0, 1), "no", "yes", 1)
    number = next(spread for spread in spreads if spread.question == "TAL-13")
    assert (number.low, number.high) == (10, 90)


def test_what_differs_and_is_not_settled_comes_first_then_what_is_at_stake(sample: Sample) -> None:
    spreads = map_of(sample("eldermoor-public-health"))
    flags = [spread.discuss for spread in spreads]
    assert flags == sorted(flags, reverse=True)
    first = [spread for spread in spreads if spread.discuss]
    assert [spread.question for spread in first] == ["TAL-08", "DAT-01", "INT-07", "TAL-13"]
    assert [spread.stake for spread in first] == sorted((s.stake for s in first), reverse=True)
    settled = next(spread for spread in spreads if spread.question == "TAL-01")
    assert (settled.differ, settled.settled, settled.discuss) == (True, True, False)


def test_the_flags_are_those_of_the_scorecard(sample: Sample) -> None:
    for name in ("quillmarsh-regional-bank", "brackenforge-drives", "eldermoor-public-health"):
        results = evaluate(PACK, sample(name))
        flagged = {key for key, result in results.scorecard.questions.items() if result.disagree}
        assert {s.question for s in disagreement_map(PACK, sample(name), results) if s.discuss} == flagged


def test_one_voice_and_what_nobody_knows_are_no_disagreement() -> None:
    assert map_of(voted({"DAT-02": {GROUP: 3}})) == ()
    assert map_of(voted({"DAT-02": {GROUP: 5, "coo": 1}})) == ()
    assert map_of(voted({"DAT-02": {"coo": 3, "law": UNKNOWN}})) == ()
    (spread,) = map_of(voted({"DAT-02": {"coo": 3, "dev": 3, "dev2": 3, "law": UNKNOWN}}))
    assert (spread.unknown, spread.apart, spread.lowest) == (1, 0.0, ())


def test_a_question_out_of_scope_is_left_out() -> None:
    na = Answer(votes={"coo": 1, "law": 5}, state="na", reason="Not in scope.")
    assert map_of(Assessment(id="a", respondents=PEOPLE, answers={"DAT-02": na})) == ()


def test_votes_without_a_list_of_people_have_no_role() -> None:
    (spread,) = map_of(Assessment(id="a", answers={"DAT-02": Answer(votes={"x": 1, "y": 4})}))
    assert [view.role for view in spread.roles] == [""]
    assert (spread.lowest, apart_from(spread, "")) == ((), None)
    assert role_leans([spread]) == ()


def test_a_role_is_measured_against_all_others() -> None:
    spreads = map_of(
        voted(
            {
                "DAT-02": {"coo": 4, "dev": 2, "dev2": 2, "law": 2},
                "DAT-04": {"coo": 3, "dev": 3, "law": 3},
                "DAT-05": {"coo": 5, "dev": 2},
            }
        )
    )
    assert [spread.question for spread in by_role(spreads, "exec_sponsor")] == ["DAT-05", "DAT-02"]
    leans = {lean.role: (lean.questions, lean.lean) for lean in role_leans(spreads)}
    assert leans["exec_sponsor"] == (3, (50 + 0 + 75) / 3)
    assert role_leans(spreads)[-1].role == "exec_sponsor"


@given(st.dictionaries(st.sampled_from([p.id for p in PEOPLE]), st.integers(1, 5), min_size=2))
def test_every_vote_is_counted_once(votes: dict[str, int]) -> None:
    (spread,) = map_of(voted({"DAT-02": dict(votes)}))
    assert spread.known == len(votes) == sum(len(view.scores) for view in spread.roles)
    assert 0 <= spread.stake <= spread.apart <= 100
    assert spread.role_gap <= spread.apart
