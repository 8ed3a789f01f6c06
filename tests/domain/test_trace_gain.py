"""Trace of a gain: what each dimension adds is the whole gain, followed down to the answer."""

from collections.abc import Iterator

import pytest
from conclusion_cases import SAMPLES, study

from bearings.domain.assessment import Assessment
from bearings.domain.changes.moves import what_moves
from bearings.domain.changes.whatif import scratch
from bearings.domain.evaluate import evaluate
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.traces.gain import trace_gain
from bearings.domain.traces.trace import TraceNode


def steps(node: TraceNode) -> Iterator[TraceNode]:
    yield node
    for child in node.children:
        yield from steps(child)


@pytest.mark.parametrize("name", SAMPLES)
def test_parts_sum_to_the_gain_of_every_move(name: str) -> None:
    given = study(name)
    moves = what_moves(given.questionnaire, given.assessment, given.results, given.conclusions)
    assert moves
    for move in moves:
        after = evaluate(given.questionnaire, scratch(given.assessment, {move.question: move.after}))
        node = trace_gain(given.questionnaire, given.results, after, move.question)
        assert node.amount == pytest.approx(move.gain)
        assert sum(child.contribution or 0 for child in node.children) == pytest.approx(move.gain)
        assert move.question in [step.link for step in steps(node)][1:] or move.gain == 0


def test_it_tells_findings_that_go_and_the_verdict() -> None:
    given = study("eldermoor-public-health")
    after = evaluate(given.questionnaire, scratch(given.assessment, {"DAT-01": "yes"}))
    node = trace_gain(given.questionnaire, given.results, after, "DAT-01")
    told = {child.title: child for child in node.children}
    assert "No permission to use the intended data" in [f.title for f in told["Findings that go"].children]
    assert any(title.startswith("Verdict: ") and title.endswith("→ Prepare") for title in told)


def test_where_the_index_is_not_rated_nothing_is_added_up(questionnaire: Questionnaire) -> None:
    empty = Assessment(id="case")
    before = evaluate(questionnaire, empty)
    after = evaluate(questionnaire, scratch(empty, {"DAT-02": 4}))
    node = trace_gain(questionnaire, before, after, "DAT-02")
    assert node.amount is None
    assert node.value == "the index is not rated"
    assert all(child.contribution is None for child in node.children)
