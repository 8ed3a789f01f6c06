"""Offers: the answers a finished action leads to, in words and as one edit."""

from __future__ import annotations

import pytest
from conclusion_cases import ALL, studied, study

from bearings.domain.assessment import GROUP, Answer, Assessment
from bearings.domain.consensus import score_of
from bearings.domain.fit import vote_misfit
from bearings.domain.roadmap import edits_plan
from bearings.domain.roadmap.action_model import Raise
from bearings.domain.roadmap.offers import Offer, offers
from bearings.domain.roadmap.raises import raised_vote
from bearings.packs.loader import builtin_pack

PACK = builtin_pack()


def offered(assessment: Assessment) -> dict[str, Offer]:
    return {offer.action: offer for offer in offers(PACK, assessment, studied(assessment).results)}


def done(name: str, *actions: str) -> Assessment:
    assessment = study(name).assessment
    for action in actions:
        assessment = edits_plan.mark_done(action, True).apply(assessment)
    return assessment


def test_nothing_done_offers_nothing() -> None:
    assert offered(study("FIX-ROAD").assessment) == {}


def test_a_done_action_offers_the_answer_it_leads_to() -> None:
    offer = offered(done("FIX-ROAD", "A-C01"))["A-C01"]
    assert [(a.question, a.vote) for a in offer.answers] == [("CST-07", "yes")]
    assert offer.answers[0].words == PACK.question("CST-07").options[0].label


def test_a_level_is_offered_in_the_words_of_its_anchor() -> None:
    offer = offered(done("FIX-ROAD", "A-D02"))["A-D02"]
    level = next(a for a in offer.answers if a.question == "DAT-02")
    assert isinstance(level.vote, int)
    assert level.words == f"level {level.vote}: {PACK.question('DAT-02').anchors[level.vote - 1]}"


def test_a_figure_is_offered_with_its_unit() -> None:
    words = {a.question: a for a in offered(done("FIX-WORST", "A-T05"))["A-T05"].answers}["TAL-13"]
    assert (words.vote, words.words) == (60, f"60 {PACK.question('TAL-13').unit}")


def test_a_set_of_options_is_left_to_people() -> None:
    offer = offered(done("FIX-WORST", "A-I06"))["A-I06"]
    assert (offer.answers[0].vote, offer.votes) == (None, {})
    assert offer.answers[0].words == "options worth at least 50 of 100 points"


@pytest.mark.parametrize("name", ALL)
def test_answers_once_taken_are_offered_no_more(name: str) -> None:
    assessment = done(name, *(action.id for action in PACK.actions))
    for action in PACK.actions:
        offer = offered(assessment).get(action.id)
        if offer is None:
            continue
        for question, vote in offer.votes.items():
            assert vote_misfit(PACK.question(question), vote) is None
        assessment = edits_plan.take_answers(offer.action, offer.votes).apply(assessment)
    assert all(not offer.votes for offer in offered(assessment).values())


def test_taking_answers_is_one_edit_named_after_the_action() -> None:
    edit = edits_plan.take_answers("A-C01", {"CST-07": "yes"})
    assert (edit.kind, edit.subject, edit.label) == ("take_answers", "A-C01", "Answers after A-C01")


def test_answers_are_agreed_where_people_voted_and_said_by_the_group_otherwise() -> None:
    voted = Answer(votes={"ana": 1, "ben": 2})
    assessment = Assessment(id="x", answers={"DAT-02": voted})
    after = edits_plan.take_answers("A-D02", {"DAT-02": 3, "CST-07": "yes"}).apply(assessment)
    assert after.answers["DAT-02"] == Answer(votes=voted.votes, agreed=3)
    assert after.answers["CST-07"] == Answer(votes={GROUP: "yes"})


@pytest.mark.parametrize(("question", "score"), [("DAT-02", 60), ("DAT-01", 30), ("DAT-01", 100)])
def test_a_stated_score_is_offered_as_the_least_answer_that_has_it(question: str, score: float) -> None:
    asked = PACK.question(question)
    vote = raised_vote(asked, Raise(q=question, to_score=score))
    assert vote is not None
    assert score_of(asked, vote) >= score
