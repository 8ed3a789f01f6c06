"""Why not: the part of a rule's condition that stopped it, as a sentence and as steps to follow."""

from collections.abc import Iterator
from typing import Any

import pytest
from conclusion_cases import ALL, study
from pydantic import TypeAdapter

from bearings.domain.assessment import GROUP, UNKNOWN, Answer, Assessment
from bearings.domain.conditions import Clause, Condition, explain
from bearings.domain.evaluate import evaluate
from bearings.domain.facts import facts_of
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.rule_model import Rule
from bearings.domain.traces.trace import TraceNode, Tracer
from bearings.domain.traces.why_not import silent_rules, stopping, why_not

PARSE = TypeAdapter(Condition).validate_python
LOW, NO = {"level": "DAT-02", "lte": 2}, {"value": "DAT-03", "eq": "no"}


def one_rule(questionnaire: Questionnaire, condition: Any) -> Questionnaire:
    """The questionnaire with a single rule, R-D06, of that condition."""
    rule: Rule = questionnaire.rule("R-D06").model_copy(update={"when": PARSE(condition)})
    return questionnaire.model_copy(update={"rules": (rule,)})


def sentence(questionnaire: Questionnaire, condition: Any, **given: Any) -> str:
    pack = one_rule(questionnaire, condition)
    answers = {key.replace("_", "-"): Answer(votes={GROUP: vote}) for key, vote in given.items()}
    results = evaluate(pack, Assessment(id="case", answers=answers))
    (silent,) = silent_rules(pack, results)
    return silent.sentence.removeprefix("Stopped by: ").removesuffix(".")


def steps(node: TraceNode) -> Iterator[TraceNode]:
    yield node
    for child in node.children:
        yield from steps(child)


def test_an_answer_that_is_good_enough_stops_a_rule(questionnaire: Questionnaire) -> None:
    said = sentence(questionnaire, LOW, DAT_02=3)
    assert said == "DAT-02 is at level 3 (Established), the rule asks for at most 2 (Piloting)"


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({}, "DAT-02 is not answered"),
        ({"DAT_02": UNKNOWN}, "DAT-02 is not known"),
    ],
)
def test_a_missing_answer_is_said_as_such(
    questionnaire: Questionnaire, given: dict[str, Any], said: str
) -> None:
    assert sentence(questionnaire, LOW, **given) == said


@pytest.mark.parametrize(
    ("condition", "said"),
    [
        ({"score": "data", "lt": 45}, "Data is not rated"),
        ({"diff": ("data", "talent"), "gte": 20}, "Data and Talent are not rated"),
        ({"profile": "PRF-04", "includes": "personal"}, "PRF-04 of the profile is empty"),
        ({"level": "INT-13", "lte": 2}, "INT-13 is not asked in this scope"),
        (
            {"metric": "unknown_count", "gte": 5},
            "number of unknown questions is 0, the rule asks for at least 5",
        ),
        ({"any": ()}, "the rule never applies"),
    ],
)
def test_what_an_empty_assessment_lacks_is_named(
    questionnaire: Questionnaire, condition: Any, said: str
) -> None:
    assert sentence(questionnaire, condition) == said


def test_of_all_parts_only_those_that_fail_are_named(questionnaire: Questionnaire) -> None:
    said = sentence(questionnaire, {"all": (LOW, NO)}, DAT_02=2, DAT_03="yes")
    assert said == 'DAT-03 is "Yes", the rule asks for "No"'


def test_of_any_parts_every_one_is_named_and_those_of_one_question_together(
    questionnaire: Questionnaire,
) -> None:
    condition = {"any": (LOW, NO, {"state": "DAT-03", "in": ("unknown", "unanswered")})}
    said = sentence(questionnaire, condition, DAT_02=4, DAT_03="yes")
    assert said == (
        "DAT-02 is at level 4 (Managed), the rule asks for at most 2 (Piloting); and "
        'DAT-03 is "Yes", the rule asks for "No" or not known or not answered'
    )


def test_of_a_denied_part_it_is_said_that_it_holds(questionnaire: Questionnaire) -> None:
    said = sentence(questionnaire, {"not": LOW}, DAT_02=2)
    assert said == "DAT-02 is at level 2 (Piloting), the rule asks for anything but at most 2 (Piloting)"
    both = sentence(questionnaire, {"not": {"all": (LOW, NO)}}, DAT_02=2, DAT_03="no")
    assert both == (
        'the rule asks that this is not so: level of DAT-02 is at most 2 (Piloting) and DAT-03 is "No"'
    )


def test_a_long_list_of_reasons_is_cut_short(questionnaire: Questionnaire) -> None:
    condition = {"any": tuple({"level": f"DAT-{n:02}", "lte": 2} for n in (2, 4, 5, 7, 8))}
    assert sentence(questionnaire, condition).endswith("DAT-05 is not answered; and 2 more")


def test_the_trace_leads_to_the_questions_that_stopped_it_and_shows_the_whole_rule() -> None:
    given = study("quillmarsh-regional-bank")
    node = why_not(Tracer(given.questionnaire, given.assessment, given.results), "R-D12")
    stopped, whole = node.children
    assert node.value == "does not apply"
    assert node.detail.startswith("Stopped by: DAT-08 is at level 3")
    assert [(step.held, step.link) for step in stopped.children] == [(False, "DAT-08"), (False, "")]
    assert [step.title for step in whole.children] == ["Any of these"]


def test_a_rule_that_applies_cannot_be_asked_why_not() -> None:
    given = study("quillmarsh-regional-bank")
    with pytest.raises(ValueError, match="R-D05 applies"):
        why_not(Tracer(given.questionnaire, given.assessment, given.results), "R-D05")


@pytest.mark.parametrize("name", ALL)
def test_every_rule_either_fired_or_says_what_stopped_it(name: str) -> None:
    given = study(name)
    silent = silent_rules(given.questionnaire, given.results)
    assert len(silent) + len(given.results.rules) == len(given.questionnaire.rules)
    assert not {rule.rule.id for rule in silent} & set(given.results.rules)
    trace = Tracer(given.questionnaire, given.assessment, given.results)
    for rule in silent:
        assert len(rule.sentence) > len("Stopped by: .")
        stopped, _ = why_not(trace, rule.rule.id).children
        assert stopped.children
        links = [step.link for step in steps(stopped) if step.link]
        assert all(given.questionnaire.has_question(link) for link in links)


@pytest.mark.parametrize("name", ALL)
def test_what_stopped_a_rule_is_all_that_would_have_to_change(name: str) -> None:
    given = study(name)
    facts = facts_of(given.results)
    for silent in silent_rules(given.questionnaire, given.results):
        clause = explain(silent.rule.when, facts)
        stops = stopping(clause)
        assert holds_if(clause, stops)


def holds_if(clause: Clause, turned: tuple[Clause, ...]) -> bool:
    """Whether a clause would hold if each of those parts were the other way round."""
    if any(clause is one for one in turned):
        return not clause.held
    if not clause.parts:
        return clause.held
    parts = [holds_if(part, turned) for part in clause.parts]
    kind = type(clause.condition).__name__
    return all(parts) if kind == "AllOf" else any(parts) if kind == "AnyOf" else not parts[0]
