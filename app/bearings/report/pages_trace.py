"""Context of Appendix B: how the verdict came about, score by score, and every rule that applied."""

from __future__ import annotations

from collections.abc import Iterator

from bearings.domain.conditions import Clause, Leaf, explain
from bearings.domain.facts import facts_of
from bearings.domain.traces.trace import TraceNode, Tracer
from bearings.domain.wording.condition_words import (
    condition_in_words,
    condition_pieces,
    seen_in_words,
    subject_in_words,
)
from bearings.report.context import Plain, Study
from bearings.report.pages_findings import rule_effects


def trace_pages(study: Study) -> Plain:
    """Appendix B."""
    tracer = Tracer(study.questionnaire, study.assessment, study.results)
    verdict = tracer.verdict()
    return {
        "verdict_trace": {
            "name": verdict.value,
            "steps": [{"title": step.title, "value": step.value} for step in verdict.children],
        },
        "score_trace": list(_scores(tracer.overall())),
        "rules": _rules(study),
    }


def _scores(node: TraceNode, depth: int = 0) -> Iterator[Plain]:
    """A score and what it is made of, line by line, down to capabilities; answers stand in Appendix A."""
    parts = [child for child in node.children if not child.link]
    yield {
        "depth": depth,
        "strong": depth < 2 or any(part.held is None for part in parts),
        "title": node.title if node.held is None else f"{node.title}: {node.detail or node.value}",
        "value": node.value if node.held is None else "",
        "share": "" if node.weight is None else f"{node.weight:.3f}",
        "adds": "" if node.contribution is None else f"{node.contribution:.1f}",
        "detail": node.detail.removeprefix("Not rated: ")
        if node.amount is None and node.held is None
        else "",
    }
    if node.held is not None:  # a rule: its clauses stand among the rules that applied
        return
    for part in parts:
        yield from _scores(part, depth + 1)


def _rules(study: Study) -> list[Plain]:
    questionnaire, facts = study.questionnaire, facts_of(study.results)
    rows = []
    for rule_id in study.results.rules:
        rule = questionnaire.rule(rule_id)
        clause = explain(rule.when, facts)
        rows.append(
            {
                "id": rule.id,
                "title": rule.title,
                "kind": rule.kind,
                "severity_name": questionnaire.model.severities[rule.severity].name,
                "condition": condition_in_words(questionnaire, rule.when),
                "condition_pieces": condition_pieces(questionnaire, rule.when),
                "seen": list(dict.fromkeys(_seen(study, clause))),
                "effects": rule_effects(study, rule_id),
            }
        )
    return rows


def _seen(study: Study, clause: Clause) -> Iterator[str]:
    """The values that met a condition: what each part that decided it saw."""
    condition = clause.condition
    if isinstance(condition, Leaf):
        saw = seen_in_words(study.questionnaire, condition, clause.seen)
        yield f"{subject_in_words(study.questionnaire, condition)}: {saw}"
        return
    for part in clause.parts:
        if part.held == clause.held or len(clause.parts) == 1:
            yield from _seen(study, part)
