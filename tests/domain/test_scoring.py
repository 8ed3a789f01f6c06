"""Scoring step by step: what carries weight, what is rated, and how caps bind."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from bearings.domain.assessment import UNKNOWN, Answer, Assessment
from bearings.domain.evaluate import evaluate
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.scoring import cap_dimension, confidence_band, level_of, overall_index, score_dimension

Build = Callable[..., Assessment]


def test_nothing_answered_is_nothing_rated(questionnaire: Questionnaire, assessment_with: Build) -> None:
    results = evaluate(questionnaire, assessment_with())
    card = results.scorecard
    assert card.overall is None
    assert card.overall_level is None
    assert card.answered == 0
    assert card.confidence == 0
    assert not any(capability.rated for capability in card.capabilities.values())
    assert results.verdict.id == questionnaire.model.verdict_when_unrated
    assert card.low == 0


def test_a_hidden_question_is_not_asked(questionnaire: Questionnaire, assessment_with: Build) -> None:
    hidden = next(q for q in questionnaire.questions if q.visible_when is not None)
    results = evaluate(questionnaire, assessment_with(answers={hidden.id: 5}))
    assert results.scorecard.questions[hidden.id].state == "hidden"
    assert results.scorecard.answered == 0
    assert results.scorecard.visible == sum(
        result.state != "hidden" for result in results.scorecard.questions.values()
    )


def test_not_knowing_lowers_coverage_and_never_the_score(
    questionnaire: Questionnaire, assessment_with: Build
) -> None:
    """data.rights: DAT-01 weighs 3; an unknown beside it widens the range alone."""
    one = evaluate(questionnaire, assessment_with(answers={"DAT-01": "yes"})).scorecard
    two = evaluate(questionnaire, assessment_with(answers={"DAT-01": "yes", "DAT-02": UNKNOWN})).scorecard
    assert two.unknown == 1
    for key in ("score", "coverage", "low", "high"):
        assert getattr(two.capabilities["data.rights"], key) == getattr(one.capabilities["data.rights"], key)


def test_not_applicable_shrinks_what_is_asked(questionnaire: Questionnaire, assessment_with: Build) -> None:
    left_out = next(q for q in questionnaire.questions if q.na_allowed and q.visible_when is None)
    card = evaluate(
        questionnaire, assessment_with(answers={left_out.id: Answer(state="na", reason="no such thing")})
    ).scorecard
    assert card.askable == card.visible - 1


@pytest.mark.parametrize(
    ("caps", "final", "by"),
    [
        ([], 80.0, ()),
        ([("R-1", 60.0)], 60.0, ("R-1",)),
        ([("R-1", 60.0), ("R-2", 40.0), ("R-3", 40.0)], 40.0, ("R-2", "R-3")),
        ([("R-1", 90.0)], 80.0, ()),
        ([("R-1", 80.0)], 80.0, ()),
    ],
)
def test_the_lowest_cap_binds_and_is_named(
    caps: list[tuple[str, float]],
    final: float,
    by: tuple[str, ...],
    questionnaire: Questionnaire,
    sample: Callable[[str], Assessment],
) -> None:
    card = evaluate(questionnaire, sample("quillmarsh-regional-bank")).scorecard
    dimension = questionnaire.dimensions[0]
    scored = score_dimension(dimension, card.capabilities, questionnaire.model)
    raised = replace(scored, raw=80.0, final=80.0, level=4)
    capped = cap_dimension(raised, caps, questionnaire.model.levels)
    assert (capped.raw, capped.final, capped.capped_by) == (80.0, final, by)
    assert capped.level == level_of(final, questionnaire.model.levels)
    assert capped.high is not None
    assert not caps or capped.high <= min(limit for _, limit in caps)


def test_the_weakest_dimension_pulls_the_index(questionnaire: Questionnaire) -> None:
    even = overall_index([(0.5, 60.0), (0.5, 60.0)], questionnaire.model)
    uneven = overall_index([(0.5, 80.0), (0.5, 40.0)], questionnaire.model)
    assert even == pytest.approx(60)
    assert uneven == pytest.approx(0.75 * 60 + 0.25 * 40)


@pytest.mark.parametrize(
    ("confidence", "name"), [(0, "low"), (0.54, "low"), (0.54996, "medium"), (0.55, "medium"), (0.75, "high")]
)
def test_confidence_is_named_by_its_band(confidence: float, name: str, questionnaire: Questionnaire) -> None:
    assert confidence_band(confidence, questionnaire.model) == name
