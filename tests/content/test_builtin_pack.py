"""The shipped pack and samples hold what is promised, and the samples fit the pack."""

from collections import Counter
from collections.abc import Callable

import pytest

from bearings.domain.assessment import Assessment
from bearings.domain.conclusions import conclude
from bearings.domain.conditions import leaves
from bearings.domain.evaluate import evaluate
from bearings.domain.fit import misfits
from bearings.domain.questionnaire import Questionnaire
from bearings.library import sample_files

SAMPLES = [path.stem for path in sample_files()]


def test_the_pack_holds_what_is_promised(questionnaire: Questionnaire) -> None:
    assert len(questionnaire.dimensions) == 4
    assert len(questionnaire.capabilities) == 18
    assert len(questionnaire.questions) == 56
    assert len(questionnaire.profile) == 12
    assert len(questionnaire.rules) == 70
    assert len(questionnaire.actions) == 78
    assert len(questionnaire.costs.parameters) == 64
    assert len(questionnaire.references) == 27
    assert {d.id for d in questionnaire.dimensions} == {"data", "integration", "talent", "cost"}


def test_every_kind_of_question_is_used(questionnaire: Questionnaire) -> None:
    kinds = Counter(question.type for question in questionnaire.questions)
    assert set(kinds) == {"maturity", "gate", "multi", "number"}


def test_every_question_can_be_asked_and_shown(questionnaire: Questionnaire) -> None:
    for question in questionnaire.questions:
        assert question.why, question.id
        assert question.roles, question.id
        assert question.evidence, question.id
        assert question.refs, question.id


def test_a_critical_gate_cannot_be_marked_as_not_applicable(questionnaire: Questionnaire) -> None:
    critical = [question for question in questionnaire.questions if question.critical]
    assert critical
    assert not [question.id for question in critical if question.na_allowed and question.type == "gate"]


def test_every_action_is_led_to(questionnaire: Questionnaire) -> None:
    """An action nothing recommends could never be planned."""
    led = {a for rule in questionnaire.rules for a in rule.actions}
    led |= {a for capability in questionnaire.capabilities for a in capability.next_actions}
    led |= {a for generator in questionnaire.generators for a in generator.actions}
    led |= {a for route in questionnaire.routes.items for a in route.launch_actions}
    led |= {a for action in questionnaire.actions for a in action.prerequisites}
    assert {action.id for action in questionnaire.actions} - led == set()


def test_every_profile_question_is_used(questionnaire: Questionnaire) -> None:
    seen = {str(leaf.ref) for rule in questionnaire.rules for leaf in leaves(rule.when)}
    seen |= {
        str(leaf.ref) for q in questionnaire.questions if q.visible_when for leaf in leaves(q.visible_when)
    }
    seen |= {questionnaire.routes.considered_from, questionnaire.routes.signals_from}
    seen |= set(questionnaire.costs.defaults_if_missing)
    assert {asked.id for asked in questionnaire.profile} - seen <= {"PRF-01"}  # names the sector only


def test_every_citation_can_be_looked_up(questionnaire: Questionnaire) -> None:
    for key, reference in questionnaire.references.items():
        assert reference.publisher, key
        assert reference.version, key
        assert not reference.url or reference.url.startswith("https://"), key


def test_three_samples_ship() -> None:
    assert SAMPLES == ["brackenforge-drives", "eldermoor-public-health", "quillmarsh-regional-bank"]


@pytest.mark.parametrize("name", SAMPLES)
def test_a_sample_answers_every_visible_and_no_hidden_question(
    name: str, sample: Callable[[str], Assessment], questionnaire: Questionnaire
) -> None:
    assessment = sample(name)
    read = evaluate(questionnaire, assessment).scorecard.questions
    visible = {key for key, result in read.items() if result.state != "hidden"}
    assert set(assessment.answers) == visible
    assert not [key for key in visible if read[key].state == "unanswered"]
    assert set(assessment.profile) == {asked.id for asked in questionnaire.profile}


@pytest.mark.parametrize("name", SAMPLES)
def test_a_sample_is_fictional_and_fits_the_pack(
    name: str, sample: Callable[[str], Assessment], questionnaire: Questionnaire
) -> None:
    assessment = sample(name)
    assert list(misfits(questionnaire, assessment)) == []
    assert assessment.id == name
    assert assessment.organisation.fictional
    assert assessment.questionnaire == questionnaire.id
    assert assessment.questionnaire_version == questionnaire.version
    assert len(assessment.respondents) > 1


def test_the_samples_show_different_verdicts_and_routes(
    sample: Callable[[str], Assessment], questionnaire: Questionnaire
) -> None:
    verdicts, recommended = set(), set()
    for name in SAMPLES:
        results = evaluate(questionnaire, sample(name))
        verdicts.add(results.verdict.id)
        recommended.add(conclude(questionnaire, sample(name), results).recommended)
    assert len(verdicts) == 3
    assert len(recommended) > 1
