"""Findings: what the rules and generators of a pack say of an assessment.

Rules are read once, in file order, on final answers and raw scores. Source:
blueprint 3.1 to 3.3.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from bearings.domain.assessment import UNKNOWN, Assessment
from bearings.domain.conditions import Facts, Seen
from bearings.domain.consensus import vote_range
from bearings.domain.questionnaire import Question, Questionnaire
from bearings.domain.results import CapabilityResult, Finding, QuestionResult, Results
from bearings.domain.rounding import compared
from bearings.domain.rule_model import Generator, Rule

NEXT_FROM, STRENGTH_FROM, STRENGTH_CONFIDENCE = 45, 70, 0.55  # blueprint 3.2
WIDE_RANGE = 3  # levels between lowest and highest vote that make a disagreement weigh more

_OF_QUESTIONS = frozenset({"GEN-UNK", "GEN-DIS"})  # the generators that look at one question each
_PLACEHOLDER = re.compile(r"\{([a-z_]+)\}")


def fired_rules(questionnaire: Questionnaire, facts: Facts) -> tuple[Rule, ...]:
    """The rules whose condition holds, in file order."""
    return tuple([rule for rule in questionnaire.rules if rule.when.test(facts)])


def findings_of_rules(
    questionnaire: Questionnaire, assessment: Assessment, rules: Sequence[Rule], facts: Facts
) -> tuple[Finding, ...]:
    """One finding for each rule that fired, its placeholders filled."""
    return tuple(_of_rule(questionnaire, assessment, rule, facts) for rule in rules)


def generated_findings(
    questionnaire: Questionnaire,
    assessment: Assessment,
    questions: dict[str, QuestionResult],
    capabilities: dict[str, CapabilityResult],
    since: Results | None = None,
) -> tuple[Finding, ...]:
    """What is unknown or in dispute, by question; then next steps and strengths, by capability.

    Of `since`, results of the same questionnaire, what was said of a question is taken
    over where the very same reading of its votes is in `questions`.
    """
    generators: dict[str, Generator] = {generator.id: generator for generator in questionnaire.generators}
    said = {f.subject: f for f in since.findings if f.source in _OF_QUESTIONS} if since else {}
    read = since.scorecard.questions if since else {}
    told = {key: finding for key, finding in said.items() if read[key] is questions[key]}
    return (
        *_by_question(questionnaire, assessment, generators, questions, told),
        *_by_capability(questionnaire, generators, capabilities),
    )


def _of_rule(questionnaire: Questionnaire, assessment: Assessment, rule: Rule, facts: Facts) -> Finding:
    title, text = rule.title, rule.text
    if rule.has_placeholders:
        words = _words(assessment, rule, facts)
        title, text = _filled(title, words), _filled(text, words)
    dimension = questionnaire.dimension_of_capability(rule.capability).id
    return Finding(
        rule.id,
        rule.id,
        rule.kind,
        rule.severity,
        dimension,
        rule.capability,
        title,
        text,
        rule.actions,
        rule.scope,
        rule.routes,
    )


def _words(assessment: Assessment, rule: Rule, facts: Facts) -> dict[str, str]:
    first = rule.first_leaf
    seen = facts.look(first.subject, first.ref) if first else None
    shown = _shown(seen)
    value = _shown(seen, 2) if first and first.ref == "overall_confidence" else shown
    return {
        "org": assessment.organisation.name or "The organisation",
        "level": shown,
        "score": shown,
        "value": value,
    }


def _by_question(
    questionnaire: Questionnaire,
    assessment: Assessment,
    generators: dict[str, Generator],
    questions: dict[str, QuestionResult],
    told: Mapping[str, Finding],
) -> Iterator[Finding]:
    for question in questionnaire.questions_by_id:
        result = questions[question.id]
        if (finding := told.get(question.id)) is not None:
            yield finding
        elif result.state == "unknown" and "GEN-UNK" in generators:
            key = "critical_question" if question.critical else "otherwise"
            words = {"question": question.text}
            yield _of_question(questionnaire, generators["GEN-UNK"], question, key, words)
        elif result.disagree and "GEN-DIS" in generators:
            known = [vote for vote in assessment.answer(question.id).votes.values() if vote != UNKNOWN]
            wide = question.type == "maturity" and vote_range(known) >= WIDE_RANGE
            lowest, highest = _extremes(question, known)
            words = {"question": question.text, "min": lowest, "max": highest}
            key = "range_gte_3" if wide else "otherwise"
            yield _of_question(questionnaire, generators["GEN-DIS"], question, key, words)


def _by_capability(
    questionnaire: Questionnaire, generators: dict[str, Generator], capabilities: dict[str, CapabilityResult]
) -> Iterator[Finding]:
    for capability in questionnaire.capabilities:
        result = capabilities[capability.id]
        if result.score is None:
            continue
        score = compared(result.score)
        narrative = capability.narrative
        if NEXT_FROM <= score < STRENGTH_FROM:
            generator, actions = generators.get("GEN-NXT"), capability.next_actions
        elif score >= STRENGTH_FROM and compared(result.confidence) >= STRENGTH_CONFIDENCE:
            generator, actions = generators.get("GEN-STR"), ()
        else:
            continue
        if generator is None:
            continue
        words = {
            "capability": capability.name,
            "narrative_low": narrative.low,
            "narrative_mid": narrative.mid,
            "narrative_high": narrative.high,
        }
        yield Finding(
            id=f"{generator.id}:{capability.id}",
            source=generator.id,
            kind=generator.kind,
            severity=generator.severity["otherwise"],
            dimension=questionnaire.dimension_of_capability(capability.id).id,
            capability=capability.id,
            title=_filled(generator.title, words),
            text=_filled(generator.text, words),
            actions=(*generator.actions, *actions),
            subject=capability.id,
        )


def _of_question(
    questionnaire: Questionnaire, generator: Generator, question: Question, key: str, words: dict[str, str]
) -> Finding:
    severity = generator.severity.get(key, generator.severity["otherwise"])
    return Finding(
        id=f"{generator.id}:{question.id}",
        source=generator.id,
        kind=generator.kind,
        severity=severity,
        dimension=questionnaire.dimension_of(question.id).id,
        capability=questionnaire.capability_of(question.id).id,
        title=_filled(generator.title, words),
        text=_filled(generator.text_by_type.get(question.type, generator.text), words),
        actions=generator.actions,
        subject=question.id,
    )


def _extremes(question: Question, known: Sequence[object]) -> tuple[str, str]:
    if question.type in ("maturity", "number"):
        numbers = sorted(vote for vote in known if isinstance(vote, int | float))
        unit = f" {question.unit}" if question.type == "number" and question.unit else ""
        return f"{numbers[0]:g}{unit}", f"{numbers[-1]:g}{unit}"
    if question.type == "gate":
        given = [o.label.split(" - ")[0] for o in question.options if o.id in known]
        return given[-1], given[0]
    sizes = sorted(len(vote) for vote in known if isinstance(vote, tuple))
    return (str(sizes[0]), str(sizes[-1])) if sizes else ("0", "0")


def _filled(text: str, words: dict[str, str]) -> str:
    if "{" not in text:
        return text
    return _PLACEHOLDER.sub(lambda match: words.get(match[1], match[0]), text)


def _shown(seen: Seen, decimals: int = 0) -> str:
    if isinstance(seen, int | float):
        return f"{seen:.{decimals}f}" if decimals else f"{seen:g}"
    if isinstance(seen, frozenset):
        return ", ".join(sorted(seen))
    return seen or "not known"
