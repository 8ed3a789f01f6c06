"""Targets: the pack's until the organisation sets its own, a dimension's from what applies."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from bearings.domain.assessment import Assessment
from bearings.domain.evaluate import evaluate
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.targets import capability_target, dimension_target


def test_target_is_the_packs_until_one_is_set(
    questionnaire: Questionnaire, assessment_with: Callable[..., Assessment]
) -> None:
    capability = questionnaire.capabilities[0]
    empty = assessment_with()
    assert capability_target(empty, capability) == capability.target
    assert capability_target(assessment_with(targets={capability.id: 91.0}), capability) == 91.0


def test_target_of_a_dimension_is_the_weighted_mean(
    questionnaire: Questionnaire, assessment_with: Callable[..., Assessment]
) -> None:
    dimension = questionnaire.dimensions[0]
    first, *others = dimension.capabilities
    aimed = assessment_with(targets={first.id: 100.0, **{c.id: 0.0 for c in others}})
    share = first.weight / sum(c.weight for c in dimension.capabilities)
    card = evaluate(questionnaire, aimed).scorecard
    assert dimension_target(aimed, dimension, card) == pytest.approx(100 * share)


def test_what_does_not_apply_has_no_target(
    questionnaire: Questionnaire, assessment_with: Callable[..., Assessment]
) -> None:
    dimension = questionnaire.dimensions[0]
    first, *others = dimension.capabilities
    empty = assessment_with()
    card = evaluate(questionnaire, empty).scorecard
    without = {c.id: replace(card.capabilities[c.id], applicable=False) for c in others}
    only_first = replace(card, capabilities={**card.capabilities, **without})
    assert dimension_target(empty, dimension, only_first) == pytest.approx(first.target)
    none = {**without, first.id: replace(card.capabilities[first.id], applicable=False)}
    assert (
        dimension_target(empty, dimension, replace(card, capabilities={**card.capabilities, **none})) == 0.0
    )
