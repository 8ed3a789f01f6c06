"""Why not: which parts of its condition kept a rule from applying.

Of parts that must all hold, those that do not; of parts of which one is
enough, every one; of a denied part, that it holds.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bearings.domain.conditions import AllOf, AnyOf, Clause, Leaf, Not, Seen, explain
from bearings.domain.facts import facts_of, raw_scores
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.results import Results
from bearings.domain.rule_model import Rule
from bearings.domain.traces.trace import TraceNode, Tracer
from bearings.domain.wording.condition_words import (
    condition_in_words,
    score_name,
    seen_in_words,
    subject_in_words,
    wanted_in_words,
)

MOST_REASONS = 3  # in a sentence; the trace holds them all

_MISSING = {
    "unknown": "is not known",
    "unanswered": "is not answered",
    "na": "does not apply",
    "hidden": "is not asked in this scope",
}


@dataclass(frozen=True, slots=True)
class SilentRule:
    """A rule that did not fire, and in one sentence what stopped it."""

    rule: Rule
    sentence: str


def silent_rules(questionnaire: Questionnaire, results: Results) -> tuple[SilentRule, ...]:
    """Every rule that did not fire, in file order."""
    fired, facts = set(results.rules), facts_of(results)
    return tuple(
        SilentRule(rule, _sentence(questionnaire, results, explain(rule.when, facts)))
        for rule in questionnaire.rules
        if rule.id not in fired
    )


def why_not(tracer: Tracer, rule_id: str) -> TraceNode:
    """What stopped a rule, then all that it asks. Raises `ValueError` if it fired."""
    questionnaire, results = tracer.questionnaire, tracer.results
    clause = explain(questionnaire.rule(rule_id).when, facts_of(results))
    if clause.held:
        raise ValueError(f"{rule_id} applies")
    whole = tracer.rule(rule_id)
    stops = tuple(tracer.clause(part) for part in stopping(clause))
    return TraceNode(
        whole.title,
        whole.value,
        detail=_sentence(questionnaire, results, clause),
        children=(
            TraceNode("What stopped it", children=stops),
            TraceNode("All that the rule asks", detail=whole.detail, children=whole.children),
        ),
    )


def stopping(clause: Clause) -> tuple[Clause, ...]:
    """The smallest parts of a condition that does not hold which keep it from holding.

    They are leaves and denied parts; an empty `any`, which never holds, is a part of its own.
    """
    if isinstance(clause.condition, AllOf | AnyOf) and clause.parts:
        return tuple(stop for part in clause.parts if not part.held for stop in stopping(part))
    return (clause,)


def _sentence(questionnaire: Questionnaire, results: Results, clause: Clause) -> str:
    reasons = list(_reasons(questionnaire, results, clause))
    more = len(reasons) - MOST_REASONS
    shown = [*reasons[:MOST_REASONS], *([f"{more} more"] if more > 0 else [])]
    return f"Stopped by: {'; and '.join(shown)}."


def _reasons(questionnaire: Questionnaire, results: Results, clause: Clause) -> Iterator[str]:
    """One reason for each thing the rule looks at, with all that it asks of it."""
    asked: dict[str, tuple[str, list[str]]] = {}  # what it looks at: what it saw, what the rule asks
    for stop in stopping(clause):
        condition = stop.condition
        if isinstance(condition, Not) and isinstance(condition.part, Leaf):
            leaf, seen, wanted = condition.part, stop.parts[0].seen, "anything but {}"
        elif isinstance(condition, Leaf):
            leaf, seen, wanted = condition, stop.seen, "{}"
        elif isinstance(condition, Not):
            words = condition_in_words(questionnaire, condition.part)
            asked[words] = "", [f"the rule asks that this is not so: {words}"]
            continue
        else:
            asked[""] = "", ["the rule never applies"]
            continue
        saw = _missing(questionnaire, results, leaf) if seen is None else _saw(questionnaire, leaf, seen)
        _, wants = asked.setdefault(str(leaf.ref), (saw, []))
        if seen is not None:  # what is missing needs no comparison
            wants.append(wanted.format(wanted_in_words(questionnaire, leaf)))
    for saw, wants in asked.values():
        if saw and wants:
            yield f"{saw}, the rule asks for {' or '.join(wants)}"
        else:
            yield saw or wants[0]


def _saw(questionnaire: Questionnaire, leaf: Leaf, seen: Seen) -> str:
    words = seen_in_words(questionnaire, leaf, seen)
    if leaf.subject == "level":
        return f"{leaf.ref} is at level {words}"
    verb = "includes" if isinstance(seen, frozenset) and seen else "is"
    return f"{subject_in_words(questionnaire, leaf)} {verb} {words}"


def _missing(questionnaire: Questionnaire, results: Results, leaf: Leaf) -> str:
    card = results.scorecard
    refs = leaf.ref if isinstance(leaf.ref, tuple) else (leaf.ref,)
    if leaf.subject in ("score", "diff"):
        known = raw_scores(card.capabilities, card.dimensions)
        unrated = [score_name(questionnaire, ref) for ref in refs if known.get(ref) is None]
        return f"{' and '.join(unrated)} {'are' if len(unrated) > 1 else 'is'} not rated"
    result = card.questions.get(refs[0])
    if result is None:
        subject = subject_in_words(questionnaire, leaf)
        return f"{subject} is not known" if leaf.subject == "metric" else f"{subject} of the profile is empty"
    return f"{refs[0]} {_MISSING.get(result.state, 'has no value')}"
