"""Context of the pages for those who must act: dimensions, blockers and findings, method."""

from __future__ import annotations

from collections import Counter

from bearings.domain.assessment import UNKNOWN
from bearings.domain.questionnaire import Capability, Question
from bearings.domain.results import Finding
from bearings.domain.rounding import percent, whole
from bearings.report.context import SEVERITY_ORDER, Plain, Study

KINDS = (
    ("risk", "Risks"),
    ("gap", "Gaps"),
    ("unknown", "Not known"),
    ("disagreement", "Different views"),
)


MOST_FINDINGS = 4  # on a dimension page; all of them stand under Findings


def detail_pages(study: Study) -> Plain:
    """Dimension pages, blockers, other findings, and how it was measured."""
    return {
        "dimensions": [_dimension(study, d.id) for d in study.questionnaire.dimensions],
        "blockers": [_finding(study, f) for f in _sorted(study) if f.kind == "blocker"],
        "findings": [
            {"name": name, "rows": rows}
            for kind, name in KINDS
            if (
                rows := [
                    _finding(study, f) for f in _sorted(study) if f.kind == kind and f.severity != "info"
                ]
            )
        ],
        "highest": [_finding(study, f) for f in _sorted(study) if f.kind in ("risk", "gap")][:3],
        "method": _method(study),
    }


def _sorted(study: Study) -> list[Finding]:
    """Worst first; file order decides ties."""
    return sorted(study.results.findings, key=lambda f: SEVERITY_ORDER.index(f.severity))


def _finding(study: Study, finding: Finding) -> Plain:
    questionnaire = study.questionnaire
    actions = [questionnaire.action(action) for action in finding.actions]
    horizons = {planned.action: planned.horizon for planned in study.conclusions.roadmap.planned}
    names = {horizon.id: horizon.name for horizon in questionnaire.horizons}
    first = actions[0] if actions else None
    placed = horizons.get(first.id, "") if first else ""
    return {
        "id": finding.source,
        "title": finding.title,
        "text": finding.text,
        "severity": finding.severity,
        "severity_name": questionnaire.model.severities[finding.severity].name,
        "dimension": questionnaire.dimension(finding.dimension).name,
        "capability": questionnaire.capability(finding.capability).name,
        "effects": _effects(study, finding),
        "action": first.title if first else "",
        "owner": questionnaire.role_name(first.owner) if first else "",
        "horizon": names.get(placed, "later") if first else "",
        "route_only": finding.scope == "route",
    }


def _effects(study: Study, finding: Finding) -> list[str]:
    questionnaire = study.questionnaire
    if finding.id != finding.source:
        return []
    effects = questionnaire.rule(finding.source).effects
    said = [
        f"{questionnaire.dimension(dimension).name} counts at most {whole(cap)} of 100"
        for dimension, cap in effects.cap.items()
    ]
    if effects.verdict_max:
        said.append(f"Verdict at most: {questionnaire.model.verdict(effects.verdict_max).name}")
    if effects.exclude_routes:
        said.append(
            "Closes: " + ", ".join(questionnaire.routes.route(r).name for r in effects.exclude_routes)
        )
    return said


def _dimension(study: Study, dimension_id: str) -> Plain:
    dimension = study.questionnaire.dimension(dimension_id)
    result = study.results.scorecard.dimensions[dimension_id]
    findings = [f for f in _sorted(study) if f.dimension == dimension_id and f.severity != "info"]
    acting = [_finding(study, f) for f in findings if f.kind in ("blocker", "risk", "gap")]
    return {
        "id": dimension_id,
        "name": dimension.name,
        "title": study.words["dimension_titles"][dimension_id],
        "question": dimension.question,
        "score": None if result.final is None else whole(result.final),
        "level": result.level or 0,
        "level_name": study.level_name(result.level),
        "confidence": f"{result.confidence:.2f}",
        "coverage": percent(result.coverage),
        "target": whole(study.dimension_target(dimension_id)),
        "cap": "; ".join(study.questionnaire.rule(rule).title for rule in result.capped_by),
        "raw": None if result.raw is None else whole(result.raw),
        "capabilities": [_capability(study, c) for c in dimension.capabilities],
        "findings": acting[:MOST_FINDINGS],
        "more_findings": max(0, len(acting) - MOST_FINDINGS),
        "evidence": _evidence_mix(study, [q for c in dimension.capabilities for q in c.questions]),
    }


def _capability(study: Study, capability: Capability) -> Plain:
    result = study.results.scorecard.capabilities[capability.id]
    narrative = ""
    if result.score is not None:
        kept = capability.narrative
        narrative = kept.low if result.score < 45 else kept.mid if result.score < 70 else kept.high
    scored = [
        (study.results.scorecard.questions[q.id].score or 0.0, q)
        for q in capability.questions
        if study.results.scorecard.questions[q.id].score is not None
    ]
    best = max(scored, key=lambda pair: pair[0])[1] if scored else None
    worst = min(scored, key=lambda pair: pair[0])[1] if scored else None
    return {
        "name": capability.name,
        "score": None if result.score is None else whole(result.score),
        "level": result.level or 0,
        "level_name": study.level_name(result.level) if result.applicable else "Does not apply",
        "applicable": result.applicable,
        "coverage": percent(result.coverage),
        "target": whole(study.target_of(capability.id)),
        "narrative": narrative or _unrated(result.applicable),
        "strongest": _answer_line(study, best) if best and best is not worst else "",
        "weakest": _answer_line(study, worst) if worst else "",
    }


def _unrated(applicable: bool) -> str:
    if applicable:
        return "Not rated: too few questions are answered to say."
    return "Does not apply to the routes under consideration."


def _answer_line(study: Study, question: Question) -> str:
    return statement_of(study, question)


def statement_of(study: Study, question: Question) -> str:
    """What was answered, in the words of the questionnaire; "" where nothing was."""
    value = study.results.scorecard.questions[question.id].value
    return value_in_words(question, value)


def value_in_words(question: Question, value: object) -> str:
    """A level, option, set or figure as the questionnaire words it."""
    if value is None:
        return ""
    if value == UNKNOWN:
        return "Don't know"
    if question.type == "maturity" and isinstance(value, int | float):
        return question.anchors[int(value) - 1]
    if question.type == "number":
        return f"{value:g} {question.unit}".strip() if isinstance(value, int | float) else str(value)
    chosen = value if isinstance(value, tuple) else (str(value),)
    labels = [option.label for option in question.options if option.id in chosen]
    return "; ".join(labels) or "None chosen"


def _evidence_mix(study: Study, questions: list[Question]) -> list[Plain]:
    states = study.results.scorecard.questions
    answered = [q for q in questions if states[q.id].state == "answered"]
    grades = study.questionnaire.model.evidence_grades
    lowest = grades[0].id
    count = Counter(study.assessment.answer(q.id).evidence or lowest for q in answered)
    return [
        {"id": g.id, "name": g.name, "count": count[g.id], "share": percent(count[g.id] / len(answered))}
        for g in grades
        if answered
    ]


def _method(study: Study) -> Plain:
    model, card = study.questionnaire.model, study.results.scorecard
    states = Counter(result.state for result in card.questions.values())
    bands = Counter(r.band for r in card.questions.values() if r.band)
    names = {band.id: band.name for band in model.consensus.bands}
    overall = model.overall
    return {
        "levels": [
            {
                "level": level.level,
                "name": level.name,
                "from": whole(level.min_score),
                "definition": level.definition,
            }
            for level in model.levels
        ],
        "verdicts": [_verdict_row(study, v.id) for v in reversed(model.verdicts)],
        "states": [
            ("Answered", states["answered"], "counts in score, coverage and confidence"),
            (
                "Not known",
                states["unknown"],
                "left out of the score; lowers coverage and confidence; a finding",
            ),
            ("Not answered", states["unanswered"], "left out of the score; lowers coverage and confidence"),
            ("Not applicable", states["na"], "left out everywhere; needs a reason"),
            ("Not asked", states["hidden"], "outside the scope given in the profile"),
        ],
        "agreement": [(names[key], bands[key]) for key in names],
        "evidence": _evidence_mix(study, list(study.questionnaire.questions)),
        "mean_share": percent(overall.weighted_mean_share),
        "weakest_share": percent(overall.weakest_dimension_share),
        "weights": [(d.name, percent(d.weight)) for d in study.questionnaire.dimensions],
        "bands": [(band.name.lower(), f"{band.min:.2f}") for band in model.confidence_bands],
    }


def _verdict_row(study: Study, verdict_id: str) -> Plain:
    verdict = study.questionnaire.model.verdict(verdict_id)
    needs, said = verdict.requires, []
    if needs.overall_min is not None:
        said.append(f"overall index from {whole(needs.overall_min)}")
    if needs.dimension_min is not None:
        said.append(f"every dimension from {whole(needs.dimension_min)}")
    if needs.confidence_min is not None:
        said.append(f"confidence from {needs.confidence_min:.2f}")
    if needs.no_open_severity:
        said.append(f"no open finding of severity {', '.join(needs.no_open_severity)}")
    here = verdict.id == study.results.verdict.id
    otherwise = "no requirement" if verdict.rank else "only by a named stop"
    return {"name": verdict.name, "needs": "; ".join(said) or otherwise, "here": here}
