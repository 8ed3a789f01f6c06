"""Traces: each number falls apart into parts that give it again, down to who said what."""

from collections.abc import Iterator

import pytest
from conclusion_cases import ALL, Study, study

from bearings.domain.assessment import GROUP, UNKNOWN, Answer, Assessment, Respondent
from bearings.domain.evaluate import evaluate
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.traces.trace import TraceNode, Tracer


def tracer_of(given: Study) -> Tracer:
    return Tracer(given.questionnaire, given.assessment, given.results)


def tracer(questionnaire: Questionnaire, **answers: Answer) -> Tracer:
    respondents = (Respondent(id="r1", role="exec_sponsor"), Respondent(id="r2", role="data_owner"))
    keyed = {key.replace("_", "-"): answer for key, answer in answers.items()}
    assessment = Assessment(id="case", respondents=respondents, answers=keyed)
    return Tracer(questionnaire, assessment, evaluate(questionnaire, assessment))


def steps(node: TraceNode) -> Iterator[TraceNode]:
    yield node
    for child in node.children:
        yield from steps(child)


@pytest.mark.parametrize("name", ALL)
def test_parts_sum_to_every_dimension_and_capability_and_shares_to_one(name: str) -> None:
    trace, card = tracer_of(study(name)), study(name).results.scorecard
    roots = [*map(trace.dimension, card.dimensions), *map(trace.capability, card.capabilities)]
    checked = 0
    for node in (step for root in roots for step in steps(root)):
        parts = [child for child in node.children if child.contribution is not None]
        if node.amount is None or not parts:
            continue
        checked += 1
        assert sum(part.contribution or 0 for part in parts) == pytest.approx(node.amount, abs=1e-9)
        if node.children[0].title != "Before the cap":  # then it is a sum, not a mean
            assert sum(part.weight or 0 for part in parts) == pytest.approx(1)
    assert checked > 0 or card.answered == 0


@pytest.mark.parametrize("name", ALL)
def test_a_part_adds_its_weight_times_its_amount(name: str) -> None:
    trace = tracer_of(study(name))
    weighed = [
        step
        for root in (trace.overall(), trace.confidence())
        for step in steps(root)
        if step.weight is not None and step.amount is not None
    ]
    for step in weighed:
        assert step.contribution == pytest.approx((step.weight or 0) * (step.amount or 0), abs=1e-9)


@pytest.mark.parametrize("name", ALL)
def test_every_step_that_leads_somewhere_leads_to_a_question(name: str) -> None:
    given = study(name)
    trace = tracer_of(given)
    roots = [trace.overall(), trace.verdict(), trace.confidence()]
    roots += [trace.finding(finding.id) for finding in given.results.findings]
    links = {step.link for root in roots for step in steps(root) if step.link}
    assert links
    assert all(given.questionnaire.has_question(link) for link in links)


def test_a_cap_is_a_step_of_its_own_with_the_rule_that_set_it() -> None:
    given = study("FIX-CAP")
    capped = [d for d in given.results.scorecard.dimensions.values() if d.capped_by]
    assert capped
    for dimension in capped:
        node = tracer_of(given).dimension(dimension.id)
        before, cap = node.children
        assert before.amount == dimension.raw
        assert cap.amount is not None
        assert cap.amount < 0
        assert [rule.held for rule in cap.children] == [True] * len(dimension.capped_by)
        assert dimension.capped_by[0] in cap.children[0].title


def test_a_question_tells_who_voted_what_and_how_it_was_read(questionnaire: Questionnaire) -> None:
    trace = tracer(questionnaire, DAT_02=Answer(votes={"r1": 2, "r2": 4}))
    node = trace.question("DAT-02")
    assert node.link == "DAT-02"
    assert node.value == "level 2: 25.0"
    assert node.detail.startswith("Lower median of the votes; agreement")
    said = [(child.title, child.value) for child in node.children]
    assert said == [("Executive sponsor", "level 2"), ("Data owner or steward", "level 4")]


def test_one_voice_is_the_group(questionnaire: Questionnaire) -> None:
    node = tracer(questionnaire, DAT_02=Answer(votes={GROUP: 3})).question("DAT-02")
    assert node.detail.startswith("One view.")
    assert [(child.title, child.value) for child in node.children] == [("The group", "level 3")]


def test_what_nobody_knows_is_left_out_and_said_so(questionnaire: Questionnaire) -> None:
    trace = tracer(questionnaire, DAT_02=Answer(votes={GROUP: UNKNOWN}), DAT_04=Answer(votes={GROUP: 3}))
    capability = trace.capability("data.rights")
    said = {child.link: child for child in capability.children}
    assert said["DAT-02"].value == "not known: left out of the score"
    assert said["DAT-02"].contribution is None
    assert said["DAT-03"].value == "not answered: left out of the score"


def test_what_is_not_rated_says_what_it_needs(questionnaire: Questionnaire) -> None:
    trace = tracer(questionnaire, DAT_02=Answer(votes={GROUP: 3}))
    capability = trace.capability("data.rights")
    assert (capability.value, capability.amount) == ("not rated", None)
    assert "50\u00a0% is needed" in capability.detail
    overall = trace.overall()
    assert (overall.value, overall.amount) == ("not yet", None)
    assert [child.title for child in overall.children] == [d.name for d in questionnaire.dimensions]


def test_the_verdict_names_each_limit_as_a_sentence_would_begin() -> None:
    given = study("quillmarsh-regional-bank")
    verdict = tracer_of(given).verdict()
    assert verdict.value == given.questionnaire.model.verdict(given.results.verdict.id).name
    assert len(verdict.children) == 1 + len(given.results.verdict.limits)
    assert all(child.title[0].isupper() for child in verdict.children)
