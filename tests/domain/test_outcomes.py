"""Outcomes: what a set of options is worth by conditions over what is chosen, and how it is raised."""

from __future__ import annotations

from typing import Any

import pytest

from bearings.domain.assessment import GROUP, Answer, Assessment
from bearings.domain.changes.moves import better_answer
from bearings.domain.consensus import score_of
from bearings.domain.evaluate import evaluate
from bearings.domain.questionnaire import Outcome, Question, Questionnaire
from bearings.domain.results import QuestionResult
from bearings.domain.roadmap.action_model import Raise
from bearings.domain.roadmap.offers import wanted_in_words
from bearings.domain.roadmap.raises import after_actions, is_met, raised_vote
from bearings.domain.traces.trace import Tracer
from bearings.packs.loader import builtin_pack

PACK = builtin_pack()
ASKED = PACK.question("TAL-09")
ONE, TWO, THREE = "fabricated", "leakage", "injection"


def chosen(option: str) -> dict[str, Any]:
    return {"selected": ASKED.id, "includes": option}


BOTH = Outcome.model_validate({"when": {"all": (chosen(ONE), chosen(THREE))}, "score": 100})
WITHOUT = Outcome.model_validate({"when": {"selected": ASKED.id, "excludes": TWO}, "score": 50})
QUESTION: Question = ASKED.model_copy(
    update={
        "outcomes": (BOTH, WITHOUT, Outcome(score=10)),
        "options": tuple(option.model_copy(update={"points": None}) for option in ASKED.options),
    }
)


def pack() -> Questionnaire:
    """The shipped pack with outcomes on one question."""
    dimensions = tuple(
        d.model_copy(
            update={
                "capabilities": tuple(
                    c.model_copy(
                        update={"questions": tuple(QUESTION if q.id == ASKED.id else q for q in c.questions)}
                    )
                    for c in d.capabilities
                )
            }
        )
        for d in PACK.dimensions
    )
    fields = {name: getattr(PACK, name) for name in type(PACK).model_fields}
    return Questionnaire.model_construct(**{**fields, "dimensions": dimensions})


@pytest.mark.parametrize(
    ("value", "score"),
    [
        ((ONE, THREE), 100),
        ((ONE, TWO, THREE), 100),
        ((ONE,), 50),
        (("none",), 50),
        ((TWO,), 10),
        ((ONE, TWO), 10),
    ],
)
def test_the_first_outcome_that_holds_decides(value: tuple[str, ...], score: float) -> None:
    assert score_of(QUESTION, value) == score


def test_a_move_adds_what_the_better_outcome_calls_for_and_no_more() -> None:
    now = QuestionResult(ASKED.id, "answered", (TWO,), 10.0)
    assert better_answer(QUESTION, now, PACK.model) == (ONE, TWO, THREE)
    one = QuestionResult(ASKED.id, "answered", (ONE,), 50.0)
    assert better_answer(QUESTION, one, PACK.model) == (ONE, THREE)
    best = QuestionResult(ASKED.id, "answered", (ONE, THREE), 100.0)
    assert better_answer(QUESTION, best, PACK.model) is None


def test_an_action_adds_its_option_to_those_that_are_chosen() -> None:
    questionnaire = pack()
    now = QuestionResult(ASKED.id, "answered", (ONE,), 50.0)
    action = PACK.actions[0].model_copy(update={"raises": (Raise(q=ASKED.id, to_option=THREE),)})
    assert not is_met(QUESTION, action.raises[0], now)
    after = after_actions(questionnaire, {ASKED.id: now}, [action])[ASKED.id]
    assert (after.value, after.score) == ((ONE, THREE), 100)
    assert is_met(QUESTION, action.raises[0], after)
    assert wanted_in_words(QUESTION, action.raises[0]) == QUESTION.option(THREE).label


def test_an_option_takes_the_place_of_none_of_these_and_lowers_no_score() -> None:
    raised = Raise(q=ASKED.id, to_option=TWO)
    assert raised_vote(QUESTION, raised, ("none",)) == (TWO,)
    action = PACK.actions[0].model_copy(update={"raises": (raised,)})
    now = QuestionResult(ASKED.id, "answered", ("none",), 50.0)
    after = after_actions(pack(), {ASKED.id: now}, [action])[ASKED.id]
    assert (after.value, after.score) == ((TWO,), 50)


def test_why_shows_the_outcomes_up_to_the_one_that_holds() -> None:
    questionnaire = pack()
    shown = {}
    for value in ((ONE,), (TWO,)):
        assessment = Assessment(id="x", answers={ASKED.id: Answer(votes={GROUP: value})})
        node = Tracer(questionnaire, assessment, evaluate(questionnaire, assessment)).question(ASKED.id)
        shown[value] = [(child.title, child.value) for child in node.children[1:]]
    assert shown[(ONE,)] == [("Score 100", "does not hold"), ("Score 50", "holds")]
    assert shown[(TWO,)][-1] == ("Score 10", "holds in every other case")
