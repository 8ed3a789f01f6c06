"""Reads: what a rule or a finding looks at, so that one can tell which answers bear on it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bearings.domain.conditions import leaves
from bearings.domain.costs.costs import REQUESTS, TOKENS_IN, TOKENS_OUT
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.results import Finding
from bearings.domain.rule_model import Rule

MONTHLY_TOKENS = "monthly_tokens"  # the one metric that answers have no part in


@dataclass(frozen=True, slots=True)
class Reads:
    """Ids of the questions, of the capabilities and dimensions (by score), of the profile and of metrics."""

    questions: frozenset[str] = frozenset()
    scores: frozenset[str] = frozenset()
    profile: frozenset[str] = frozenset()
    metrics: frozenset[str] = frozenset()


def reads_of_rule(questionnaire: Questionnaire, rule: Rule) -> Reads:
    """Everything the condition of a rule looks at."""
    questions, scores, profile, metrics = set[str](), set[str](), set[str](), set[str]()
    for leaf in leaves(rule.when):
        if isinstance(leaf.ref, tuple):
            scores.update(leaf.ref)
        elif leaf.subject == "score":
            scores.add(leaf.ref)
        elif leaf.subject == "metric":
            metrics.add(leaf.ref)
        elif questionnaire.has_question(leaf.ref):
            questions.add(leaf.ref)
        else:
            profile.add(leaf.ref)
    if MONTHLY_TOKENS in metrics:
        profile.update((REQUESTS, TOKENS_IN, TOKENS_OUT))
    return Reads(frozenset(questions), frozenset(scores), frozenset(profile), frozenset(metrics))


def reads_of_finding(questionnaire: Questionnaire, finding: Finding) -> Reads | None:
    """The same for a finding; None where this questionnaire has no rule or generator that makes it."""
    if finding.source == finding.id:
        rule = next((rule for rule in questionnaire.rules if rule.id == finding.source), None)
        return None if rule is None else reads_of_rule(questionnaire, rule)
    if all(generator.id != finding.source for generator in questionnaire.generators):
        return None
    if questionnaire.has_question(finding.subject):
        return Reads(questions=frozenset((finding.subject,)))
    known = any(capability.id == finding.subject for capability in questionnaire.capabilities)
    return Reads(scores=frozenset((finding.subject,))) if known else None


def questions_behind(questionnaire: Questionnaire, reads: Reads) -> frozenset[str]:
    """Every question whose answer can change what is read: directly, by a score or by a metric."""
    if reads.metrics - {MONTHLY_TOKENS}:
        return frozenset(question.id for question in questionnaire.questions)
    return reads.questions | frozenset(_behind_scores(questionnaire, reads.scores))


def _behind_scores(questionnaire: Questionnaire, scores: frozenset[str]) -> Iterator[str]:
    for dimension in questionnaire.dimensions:
        for capability in dimension.capabilities:
            if dimension.id in scores or capability.id in scores:
                yield from (question.id for question in capability.questions)
