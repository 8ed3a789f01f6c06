"""Evaluate: questionnaire and assessment in, all scores, findings and the verdict out.

A pure function of two values: never stale, never stored. It recomputes
everything on each call, which takes less than a thousandth of what a person notices.
"""

from __future__ import annotations

from collections import defaultdict

from bearings.domain.assessment import EMPTY_ANSWER, Assessment
from bearings.domain.consensus import read_answer
from bearings.domain.facts import AssessmentFacts, monthly_tokens, raw_scores
from bearings.domain.findings import findings_of_rules, fired_rules, generated_findings
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.results import QuestionResult, Results
from bearings.domain.scoring import (
    cap_dimension,
    make_scorecard,
    overall_confidence,
    read_questions,
    score_capability,
    score_dimension,
)
from bearings.domain.verdicts import decide, sensitivity_runs, verdict_inputs


def evaluate(questionnaire: Questionnaire, assessment: Assessment) -> Results:
    """Scores, verdict, findings and sensitivity of `assessment`. Source: blueprint 1 and 3."""
    return evaluate_answers(questionnaire, assessment, read_questions(questionnaire, assessment))


def rescore(questionnaire: Questionnaire, before: Assessment, results: Results, after: Assessment) -> Results:
    """What `evaluate` says of `after`, where `results` is what it said of `before`.

    Only answers that are other objects now are read anew; which questions are
    asked follows from the profile alone, the words of findings from the language.
    """
    if after.profile is not before.profile or after.language != before.language:
        return evaluate(questionnaire, after)
    questions = dict(results.scorecard.questions)
    old, new = before.answers, after.answers
    for key in old.keys() | new.keys():
        answer = new.get(key, EMPTY_ANSWER)
        if old.get(key, EMPTY_ANSWER) is not answer and questions[key].state != "hidden":
            questions[key] = read_answer(questionnaire.question(key), answer, questionnaire.model)
    return evaluate_answers(questionnaire, after, questions, results)


def evaluate_answers(
    questionnaire: Questionnaire,
    assessment: Assessment,
    questions: dict[str, QuestionResult],
    since: Results | None = None,
) -> Results:
    """The same for answers already read, as a projection has them.

    `since` are results of the same questionnaire for answers of which most are the same objects
    now: what was found of these is taken over.
    """
    model = questionnaire.model
    capabilities = {c.id: score_capability(c, questions, model) for c in questionnaire.capabilities}
    raw = {d.id: score_dimension(d, capabilities, model) for d in questionnaire.dimensions}
    states = [result.state for result in questions.values()]
    metrics = {
        "overall_confidence": overall_confidence(raw.values()),
        "unknown_count": float(states.count("unknown")),
        "disagreement_count": float(sum(result.disagree for result in questions.values())),
        "monthly_tokens": monthly_tokens(questionnaire, assessment),
    }
    facts = AssessmentFacts(assessment.profile, questions, raw_scores(capabilities, raw), metrics)
    rules = fired_rules(questionnaire, facts)
    caps: dict[str, list[tuple[str, float]]] = defaultdict(list)
    closed: dict[str, list[str]] = defaultdict(list)
    for rule in rules:
        for dimension, cap in rule.effects.cap.items():
            caps[dimension].append((rule.id, cap))
        for route in rule.effects.exclude_routes:
            closed[route].append(rule.id)
    dimensions = {key: cap_dimension(result, caps[key], model.levels) for key, result in raw.items()}
    scorecard = make_scorecard(questionnaire, questions, capabilities, dimensions)
    findings = (
        *findings_of_rules(questionnaire, assessment, rules, facts),
        *generated_findings(questionnaire, assessment, questions, capabilities, since),
    )
    inputs = verdict_inputs(scorecard.overall, dimensions, scorecard.confidence, findings, rules)
    return Results(
        scorecard=scorecard,
        verdict=decide(inputs, model),
        rules=tuple(rule.id for rule in rules),
        closed_routes={route: tuple(ids) for route, ids in closed.items()},
        findings=findings,
        sensitivity=sensitivity_runs(inputs, model, {d.id: d.weight for d in questionnaire.dimensions}),
        metrics=metrics,
        profile=assessment.profile,
    )
