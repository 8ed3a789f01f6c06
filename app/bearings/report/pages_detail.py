"""Context of the pages for those who must act, and of the method: dimensions, and how it was measured."""

from __future__ import annotations

from collections import Counter

from bearings.domain.questionnaire import Capability, Question
from bearings.domain.rounding import percent, whole
from bearings.domain.wording.limits import in_sentence
from bearings.report.context import Plain, Study
from bearings.report.pages_findings import finding_row, sorted_findings
from bearings.report.words_of_answers import statement_of

ASKED = ("answered", "unknown", "unanswered")  # states of what counts for a score
MOST_FINDINGS = 4  # on a dimension page; all of them stand under Findings


def detail_pages(study: Study) -> Plain:
    """Dimension pages, and how it was measured."""
    return {
        "dimensions": [_dimension(study, d.id) for d in study.questionnaire.dimensions],
        "method": _method(study),
        "notes": _notes(study),
    }


def _dimension(study: Study, dimension_id: str) -> Plain:
    dimension = study.questionnaire.dimension(dimension_id)
    result = study.results.scorecard.dimensions[dimension_id]
    findings = [f for f in sorted_findings(study) if f.dimension == dimension_id and f.severity != "info"]
    acting = [finding_row(study, f) for f in findings if f.kind in ("blocker", "risk", "gap")]
    if len(acting) < MOST_FINDINGS:
        acting += [finding_row(study, f) for f in findings if f.kind == "next_step"]
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
    states = [study.results.scorecard.questions[q.id].state for q in capability.questions]
    asked = [(q.id, state) for q, state in zip(capability.questions, states, strict=True) if state in ASKED]
    return {
        "name": capability.name,
        "asked": len(asked),
        "open": [key for key, state in asked if state != "answered"],
        "score": None if result.score is None else whole(result.score),
        "level": result.level or 0,
        "level_name": study.level_name(result.level) if result.applicable else "Does not apply",
        "applicable": result.applicable,
        "coverage": percent(result.coverage),
        "target": whole(study.target_of(capability.id)),
        "narrative": narrative or _unrated(result.applicable),
        "strongest": _told(study, best) if best and best is not worst else "",
        "weakest": _told(study, worst) if worst else "",
    }


def _told(study: Study, question: Question) -> str:
    """An answer as it stands alone: a figure or a choice says nothing without what was asked."""
    statement = statement_of(study, question)
    return f"{question.text} {statement}" if question.type in ("number", "multi") else statement


def _unrated(applicable: bool) -> str:
    if applicable:
        return "Not rated: too few questions are answered to say."
    return "Does not apply to the routes under consideration."


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
        "bands": [
            (in_sentence(study.questionnaire, band.name), f"{band.min:.2f}")
            for band in model.confidence_bands
        ],
    }


def _notes(study: Study) -> list[str]:
    """Ids of the questions with a note; only an edition with all answers prints them."""
    card = study.results.scorecard
    asked = [key for key, result in card.questions.items() if result.state != "hidden"]
    return [key for key in asked if study.assessment.answer(key).note.strip()]


def _verdict_row(study: Study, verdict_id: str) -> Plain:
    model = study.questionnaire.model
    verdict = model.verdict(verdict_id)
    needs, said = verdict.requires, []
    if needs.overall_min is not None:
        said.append(f"overall index from {whole(needs.overall_min)}")
    if needs.dimension_min is not None:
        said.append(f"every dimension from {whole(needs.dimension_min)}")
    if needs.confidence_min is not None:
        said.append(f"confidence from {needs.confidence_min:.2f}")
    if needs.no_open_severity:
        *others, last = (model.severities[severity].name.lower() for severity in needs.no_open_severity)
        least = f"{', '.join(others)} or {last}" if others else last
        said.append(f"no open finding of severity {least}")
    here = verdict.id == study.results.verdict.id
    otherwise = "no requirement" if verdict.rank else "only by a named stop"
    return {"name": verdict.name, "needs": "; ".join(said) or otherwise, "here": here}
