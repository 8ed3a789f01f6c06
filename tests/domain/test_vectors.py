"""Every published number of scoring: consensus, levels, conditions, verdicts, overall, whole assessments."""

from pathlib import Path
from typing import Any

import pytest
import yaml
from pydantic import TypeAdapter

from bearings.domain.assessment import Answer, Assessment
from bearings.domain.conditions import Condition
from bearings.domain.consensus import read_answer
from bearings.domain.evaluate import evaluate
from bearings.domain.facts import AssessmentFacts
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.results import QuestionResult
from bearings.domain.scoring import level_of, overall_index
from bearings.domain.traces.trace import TraceNode, Tracer
from bearings.domain.verdicts import VerdictInputs, decide
from bearings.packs.loader import builtin_pack
from bearings.resources import resource

VECTORS = yaml.safe_load((Path(__file__).parent.parent / "vectors.yaml").read_text("utf-8"))
NEAR = VECTORS["tolerance"]


def named(case: dict[str, Any]) -> str:
    return str(case["id"])


def plain(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


def assessment_of(case: dict[str, Any]) -> Assessment:
    answers = {
        key: Answer(
            votes={voter: plain(vote) for voter, vote in answer.get("votes", {}).items()},
            agreed=plain(answer.get("agreed")),
            state=answer.get("state"),
            reason=answer.get("reason", ""),
            evidence=answer.get("evidence"),
        )
        for key, answer in case["answers"].items()
    }
    profile = {key: plain(value) for key, value in case["profile"].items()}
    return Assessment(id=case["id"], profile=profile, answers=answers)


def whole_cases() -> list[dict[str, Any]]:
    samples = []
    for sample in VECTORS["samples"]:
        given = yaml.safe_load(resource("questionnaires", sample["file"]).read_text("utf-8"))
        samples.append({**given, "id": sample["id"], "expect": sample["expect"]})
    return [*VECTORS["assessments"], *samples]


WHOLE = whole_cases()


@pytest.fixture(scope="module")
def pack() -> Questionnaire:
    return builtin_pack()


@pytest.mark.parametrize("case", VECTORS["consensus"], ids=named)
def test_votes_are_read_as_published(pack: Questionnaire, case: dict[str, Any]) -> None:
    answer = assessment_of({"id": "x", "profile": {}, "answers": {case["question"]: case["answer"]}})
    result = read_answer(pack.question(case["question"]), answer.answer(case["question"]), pack.model)
    for key, expected in case["expect"].items():
        found = getattr(result, key)
        if isinstance(expected, float) and found is not None:
            assert found == pytest.approx(expected, abs=NEAR), key
        else:
            assert found == plain(expected), key


@pytest.mark.parametrize("case", VECTORS["levels"], ids=lambda case: str(case["score"]))
def test_levels_are_credited_as_published(pack: Questionnaire, case: dict[str, Any]) -> None:
    assert level_of(case["score"], pack.model.levels) == case["level"]


@pytest.mark.parametrize("case", VECTORS["conditions"]["cases"], ids=named)
def test_conditions_hold_as_published(case: dict[str, Any]) -> None:
    given = VECTORS["conditions"]["context"]
    questions = {
        key: QuestionResult(key, "unknown")
        if value == "unknown"
        else QuestionResult(key, "answered", value=plain(value), score=0.0)
        for key, value in given["answers"].items()
    }
    profile = {key: plain(value) for key, value in given["profile"].items()}
    facts = AssessmentFacts(profile, questions, given["scores"])
    condition = TypeAdapter(Condition).validate_python(case["when"], strict=False)
    assert condition.test(facts) is case["expect"]


@pytest.mark.parametrize("case", VECTORS["verdicts"], ids=named)
def test_verdicts_are_decided_as_published(pack: Questionnaire, case: dict[str, Any]) -> None:
    inputs = VerdictInputs(
        overall=case["overall"],
        finals=case["dimensions"],
        confidence=case["confidence"],
        open_severities=[(severity, "R-D06") for severity in case["open_severities"]],
        rule_limits=[(limit, "R-D01") for limit in case["limits"]],
    )
    result = decide(inputs, pack.model)
    assert (result.id, result.before_limits) == (case["expect"], case["expect_before_limits"])


@pytest.mark.parametrize("case", VECTORS["overall"], ids=named)
def test_the_overall_index_is_mixed_as_published(pack: Questionnaire, case: dict[str, Any]) -> None:
    parts = [(d.weight, float(case["dimensions"][d.id])) for d in pack.dimensions]
    assert overall_index(parts, pack.model) == pytest.approx(case["expect"], abs=NEAR)


@pytest.mark.parametrize("case", WHOLE, ids=named)
def test_whole_assessments_score_as_published(pack: Questionnaire, case: dict[str, Any]) -> None:
    results, expect = evaluate(pack, assessment_of(case)), case["expect"]
    card = results.scorecard
    for key, expected in expect["capabilities"].items():
        capability = card.capabilities[key]
        if expected == "not_applicable":
            assert not capability.applicable
        elif expected == "not_rated":
            assert capability.score is None
        else:
            assert capability.score == pytest.approx(expected, abs=NEAR), key
    for key, expected in expect["dimensions"].items():
        for name, number in expected.items():
            found = getattr(card.dimensions[key], name)
            assert found == (None if number is None else pytest.approx(number, abs=NEAR)), f"{key}.{name}"
    assert card.overall == (None if expect["overall"] is None else pytest.approx(expect["overall"], abs=NEAR))
    assert card.overall_level == expect["overall_level"]
    assert card.confidence == pytest.approx(expect["confidence"], abs=NEAR)
    assert [card.low, card.high] == [pytest.approx(number, abs=NEAR) for number in expect["range"]]
    assert results.verdict.id == expect["verdict"]
    assert results.verdict.before_limits == expect["verdict_before_limits"]
    assert list(results.rules) == expect["rules"]
    assert [f.id for f in results.findings if f.id != f.source] == expect["generated"]
    assert results.metrics == pytest.approx(expect["metrics"], abs=NEAR)
    runs = {f"{run.dimension}*{run.factor:g}" for run in results.sensitivity}
    assert runs == set(expect.get("sensitivity", {}))
    for run in results.sensitivity:
        expected = expect["sensitivity"][f"{run.dimension}*{run.factor:g}"]
        assert run.overall == pytest.approx(expected["overall"], abs=NEAR)
        assert run.verdict == expected["verdict"]


def sums(node: TraceNode) -> None:
    """Assert that what children contribute is the node's amount, all the way down."""
    parts = [child.contribution for child in node.children if child.contribution is not None]
    if node.amount is not None and parts:
        assert sum(parts) == pytest.approx(node.amount, abs=1e-6), node.title
    for child in node.children:
        sums(child)


@pytest.mark.parametrize("case", WHOLE, ids=named)
def test_every_number_is_the_sum_of_its_trace(pack: Questionnaire, case: dict[str, Any]) -> None:
    assessment = assessment_of(case)
    results = evaluate(pack, assessment)
    tracer = Tracer(pack, assessment, results)
    card = results.scorecard
    overall = tracer.overall()
    assert overall.amount == card.overall
    sums(overall)
    confidence = tracer.confidence()
    assert confidence.amount == card.confidence
    sums(confidence)
    for key, dimension in card.dimensions.items():
        assert tracer.dimension(key).amount == dimension.final
    for key, capability in card.capabilities.items():
        assert tracer.capability(key).amount == capability.score
    for finding in results.findings:
        assert tracer.finding(finding.id).children
    fired = {rule.id for rule in pack.rules if tracer.rule(rule.id).held}
    assert fired == set(results.rules)


def test_a_rule_that_did_not_fire_names_the_clause_that_stopped_it(pack: Questionnaire) -> None:
    assessment = assessment_of(WHOLE[0])
    node = Tracer(pack, assessment, evaluate(pack, assessment)).rule("R-D04")
    clause = node.children[0]
    assert node.held is False
    assert [child.held for child in clause.children] == [False, False]
    assert clause.children[0].link == "DAT-03"
    assert 'saw "Yes"' in clause.children[0].value
