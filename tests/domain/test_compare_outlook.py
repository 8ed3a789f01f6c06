"""What follows from a comparison: route, cost, roadmap, actions done."""

from collections.abc import Callable

import pytest

from bearings.domain import edits
from bearings.domain.assessment import Assessment
from bearings.domain.changes.compare import compare, state_of
from bearings.domain.changes.compare_outlook import Outlook, outlook
from bearings.domain.edits import Edit
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.roadmap import edits_plan

Sample = Callable[[str], Assessment]


@pytest.fixture
def bank(sample: Sample) -> Assessment:
    return sample("quillmarsh-regional-bank")


def after(questionnaire: Questionnaire, before: Assessment, *changes: Edit) -> Outlook:
    now = before
    for edit in changes:
        now = edit.apply(now)
    states = (state_of(questionnaire, a, label=n) for a, n in ((before, "then"), (now, "now")))
    return outlook(compare(questionnaire, *states))


def test_the_same_assessment_changes_nothing(questionnaire: Questionnaire, bank: Assessment) -> None:
    assert not after(questionnaire, bank).changed


def test_every_amount_has_its_unit(questionnaire: Questionnaire, bank: Assessment) -> None:
    facts = {fact.id: fact for fact in after(questionnaire, bank).facts}
    assert facts["cost"].before.startswith("USD ")
    assert "12 months" in facts["cost"].name
    assert "actions, " in facts["roadmap"].before
    assert "person-days" in facts["roadmap"].before


def test_an_action_done_since_is_told_by_title(questionnaire: Questionnaire, bank: Assessment) -> None:
    planned = state_of(questionnaire, bank, label="x").conclusions.roadmap.planned[0].action
    found = after(questionnaire, bank, edits_plan.mark_done(planned, True))
    assert found.done == (questionnaire.action(planned).title,)
    assert questionnaire.action(planned).title not in found.gone


def test_hold_costs_nothing_and_says_why(questionnaire: Questionnaire, bank: Assessment) -> None:
    found = after(questionnaire, bank, edits.choose("DAT-01", "no"))
    facts = {fact.id: fact for fact in found.facts}
    assert facts["route"].changed
    assert facts["cost"].after == "None, as no route is taken"
